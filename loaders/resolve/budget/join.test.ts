import { expect, test } from 'vitest';
import { division, draftLine, resolveSmall, sheet } from '../fixtures/small-budget.ts';

const OTHER_BUREAU = { divisions: [division('老健局', '総務課')] };

test('the same name is one programme with the evidence and lines of both documents', () => {
  const { part, programs, findings } = resolveSmall(
    [sheet('検査体制整備事業', '2.0億円', '1.0億円')],
    [draftLine('検査体制整備事業', ['１５０百万円', '１００百万円', '５０百万円'])],
  );
  expect(findings).toEqual([]);
  expect(
    programs.map(({ properties }) => [properties['inRequest'], properties['inDraft'], properties['outcome']]),
  ).toEqual([[true, true, 'SPLIT']]);
  const read = part.relationships.filter(({ type }) => type === 'READ_FROM');
  expect(read.map(({ to, properties }) => [to, properties['rule'], properties['confidence']])).toEqual([
    ['document:small-request', undefined, undefined],
    ['document:small-draft', 'name-amount-division', 0.99],
  ]);
});

test('another bureau never joins, however equal name and amount are', () => {
  const { outcomes, findings } = resolveSmall(
    [sheet('検査体制整備事業', '2.0億円', '1.0億円', OTHER_BUREAU)],
    [draftLine('検査体制整備事業', ['２００百万円', '１００百万円'])],
  );
  expect(outcomes).toEqual(['OUT_OF_SCOPE', 'UNKNOWN']);
  expect(findings).toEqual([]);
});

test('without a printed division the same name and amount still join', () => {
  const { programs } = resolveSmall(
    [sheet('検査体制整備事業', '92百万円', '60百万円', { divisions: [] })],
    [draftLine('検査体制整備事業', ['９２百万円', '６０百万円'])],
  );
  expect(programs).toHaveLength(1);
});

test('a weaker meeting of names with amounts that say nothing is left to a person, and then decided', () => {
  const sheets = [sheet('確保基金（医療分）', '733億円', null)];
  const lines = [draftLine('確保基金', ['６１３億円', null])];
  expect(
    resolveSmall(
      [sheet('地域確保基金（医療分）', '733億円', '700億円')],
      [draftLine('地域確保基金', ['６１３億円', null])],
    ).findings,
  ).toEqual(['join-undecided']);
  const reason = 'only one bureau has this share';
  const reasonJa = 'この分は一つの局のみのものです';
  const decided = resolveSmall(sheets, lines, [
    { decision: 'SAME', request: '確保基金（医療分）', draft: '確保基金', reason, reasonJa },
  ]);
  expect(decided.findings).toEqual([]);
  expect(decided.programs).toHaveLength(1);
  expect(
    decided.part.relationships.find(({ properties }) => properties['reason'] === reason)?.properties,
  ).toMatchObject({
    basis: 'CURATED',
    confidence: 1,
    reasonJa,
  });
});

test('last year’s budgets that differ speak against a name that is not quite the same', () => {
  const { programs, findings, part } = resolveSmall(
    [sheet('相談支援事業（試行分）', '2.0億円', '1.0億円')],
    [draftLine('相談支援事業', ['３００百万円', '３００百万円'])],
  );
  expect(programs).toHaveLength(2);
  expect(findings).toEqual(['join-undecided']);
  const message = part.findings.find(({ code }) => code === 'join-undecided')?.message;
  expect(message).toMatch(
    /REQUEST 2025 2\.0億円 \(line \d+\), INITIAL 2024 1\.0億円 \(line \d+\); the draft DRAFT 2025 ３００百万円/,
  );
  expect(message).toMatch(/two programmes until it is.*SAME, COMPONENT or DIFFERENT/);
});

test('one amount that differs beside one that agrees leaves a join as it is', () => {
  const { programs, findings } = resolveSmall(
    [sheet('相談支援事業', '3.0億円', '1.0億円')],
    [draftLine('相談支援事業', ['３００百万円', '２００百万円'])],
  );
  expect(programs).toHaveLength(1);
  expect(findings).toEqual([]);
});

test('two sheets as near to one line are not decided', () => {
  const { programs, findings } = resolveSmall(
    [sheet('相談支援事業（東部）', '1.0億円', null), sheet('相談支援事業（西部）', '1.0億円', null)],
    [draftLine('相談支援事業', ['１００百万円'])],
  );
  expect(programs).toHaveLength(3);
  expect(new Set(findings)).toEqual(new Set(['join-undecided']));
});

test('what merely looks alike and has the same amount is reported, not joined', () => {
  const { programs, findings } = resolveSmall(
    [sheet('救急医療における搬送先調整支援事業', '1.0億円', '（－）')],
    [draftLine('救急医療における搬送先選定支援事業', ['１００百万円'])],
  );
  expect(programs).toHaveLength(2);
  expect(findings).toEqual(['join-undecided']);
});

test('lines that a sheet covers become its components by decision', () => {
  const { part, outcomes } = resolveSmall(
    [sheet('訪問看護推進事業', '3.0億円', '1.0億円')],
    [draftLine('研修支援事業', ['２００百万円']), draftLine('手引普及事業', [null, null, '１００百万円'])],
    ['研修支援事業', '手引普及事業'].map((draft) => ({
      decision: 'COMPONENT' as const,
      request: '訪問看護推進事業',
      draft,
      reason: 'listed there',
      reasonJa: '記載されています',
    })),
  );
  expect(part.relationships.filter(({ type }) => type === 'COMPONENT_OF')).toHaveLength(2);
  expect(outcomes).toEqual(['SPLIT']);
});

test('a programme put in before another shifts no id', () => {
  const one = resolveSmall([sheet('乙事業の推進', '1億円', null)], []).programs[0]?.id;
  const two = resolveSmall([sheet('甲事業の推進', '1億円', null), sheet('乙事業の推進', '1億円', null)], []).programs[1]
    ?.id;
  expect(two).toBe(one);
});

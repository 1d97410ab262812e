import { expect, test } from 'vitest';
import { division, draftLine, resolveSmall, sheet } from '../fixtures/small-budget.ts';

const NAME = '検査体制整備事業';

test.each([
  ['7.9億円', ['７８９百万円', null, null], 'AS_REQUESTED'],
  ['7.9億円', ['８００百万円', null, null], 'RAISED'],
  ['7.9億円', ['７００百万円', null, null], 'CUT'],
  ['7.9億円', ['７００百万円', null, '８９百万円'], 'SPLIT'],
  ['7.9億円', [null, null, '７８６百万円'], 'MOVED_TO_SUPPLEMENTARY'],
  ['7.9億円', ['０百万円', null, '７８６百万円'], 'MOVED_TO_SUPPLEMENTARY'],
  ['7.9億円の内数', ['７００百万円', null, null], 'UNKNOWN'],
])('%s requested, %j given: %s', (request, figures, outcome) => {
  const { programs } = resolveSmall([sheet(NAME, request, '（－）')], [draftLine(NAME, figures)]);
  const [program] = programs;
  expect(program?.properties['outcome']).toBe(outcome);
  expect(program?.properties['outcomeReason']).toMatch(/\.$/);
  expect(program?.properties['outcomeReasonJa']).toMatch(/。$/);
  const documents = [program?.properties['outcomeEvidence'] ?? []].flat().map((place) => String(place).split('#')[0]);
  expect(new Set(documents)).toEqual(new Set(['small-request', 'small-draft']));
});

test('the supplementary budget of an earlier year decides nothing', () => {
  const evidence = { document: 'small-request', startLine: 1, endLine: 1, section: null };
  const amount = {
    text: '48百万円',
    yen: 48_000_000,
    unit: '百万円',
    kind: 'amount' as const,
    partOf: false,
    approximate: false,
  };
  const supplementary = [{ fiscalYear: 2023, round: null, amount, evidence }];
  const { outcomes } = resolveSmall(
    [sheet(NAME, '48百万円', '（－）', { supplementary })],
    [draftLine(NAME, ['３０百万円'])],
  );
  expect(outcomes).toEqual(['CUT']);
});

test('what the draft does not list: the bureau decides', () => {
  const of = (divisions: ReturnType<typeof division>[]) =>
    resolveSmall([sheet(NAME, '1億円', null, { divisions })], []).outcomes;
  expect(of([division('医政局', '総務課')])).toEqual(['NOT_IN_DRAFT']);
  expect(of([division('老健局', '総務課')])).toEqual(['OUT_OF_SCOPE']);
  expect(of([])).toEqual(['UNKNOWN']);
});

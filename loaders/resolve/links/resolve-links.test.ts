import { expect, test } from 'vitest';
import { type LinkRegistry, linkEntrySchema, subjectEntrySchema } from '../../registry/link-schema.ts';
import { linkedStrategy, linksInput, sheet } from '../fixtures/small-links.ts';
import { smallContext, smallStrategy } from '../fixtures/small-strategy.ts';
import { resolveStrategy } from '../strategy/resolve-strategy.ts';
import { describeLinks, resolveStrategyLinks } from './resolve-links.ts';
import { readStrategyTexts } from './strategy-texts.ts';

const withFunds = subjectEntrySchema.parse({
  id: 'with-funds',
  name: '連携',
  nameEn: 'Cooperation',
  link: 'INSTITUTION',
  level: 'MEASURE',
  phrase: '基金との連携',
  confidence: 0.9,
  reason: 'Pays {body}.',
  reasonJa: '{body}に拠出しています。',
});
const resistance = subjectEntrySchema.parse({
  id: 'resistance',
  name: '耐性',
  nameEn: 'Resistance',
  link: 'SUBJECT',
  level: 'ITEM',
  phrase: '耐性',
  names: ['薬剤耐性', 'AMR'],
  bodies: [
    { id: 'resistance-fund', confidence: 0.8, reason: 'The fund works on it.', reasonJa: '基金が取り組んでいます。' },
  ],
  confidence: 0.9,
  reason: 'Its own subject.',
  reasonJa: '事業自体の対象です。',
});
const rules: LinkRegistry = { subjects: [withFunds, resistance], links: [] };
const links = (sheets: ReturnType<typeof sheet>[], registry = rules) => {
  const { rows } = resolveStrategyLinks(linksInput(sheets, registry));
  return rows.map(({ to, properties: { link, level, basis, rule, confidence } }) =>
    [to.replace(/-[0-9a-f]{8}$/u, ''), link, level, basis, rule, confidence].filter((value) => value !== undefined),
  );
};

test('the ids are those that the strategy itself gives its nodes', () => {
  const context = smallContext();
  const { nodes } = resolveStrategy(smallStrategy(), context);
  const ids = nodes.filter(({ type }) => ['StrategyItem', 'Measure', 'Initiative'].includes(type)).map(({ id }) => id);
  const texts = readStrategyTexts(smallStrategy(), context.names);
  expect([...new Set(texts.map(({ target }) => target))].sort()).toEqual(ids.sort());
});

test('a printed name is a link to the initiative, whole, behind a heading or as the centre that is run', () => {
  expect(links([sheet('医療技術海外紹介事業', 1)])).toEqual([['initiative:2', 'NAMED', 'INITIATIVE', 'STATED', 1]]);
  expect(links([sheet('国際推進費（医療技術海外紹介事業）', 1)])).toEqual([
    ['initiative:2', 'NAMED', 'INITIATIVE', 'STATED', 0.95],
  ]);
  expect(links([sheet('亜細亜審査研修所事業', 1)])).toEqual([['initiative:2', 'NAMED', 'INITIATIVE', 'STATED', 0.9]]);
});

test('why a link is made is said in both languages, by a rule, of a declared subject, and by a person', () => {
  const reasons = (...args: Parameters<typeof linksInput>) =>
    resolveStrategyLinks(linksInput(...args)).rows.map(({ properties: { reason, reasonJa } }) => [reason, reasonJa]);
  expect(reasons([sheet('医療技術海外紹介事業', 1)], rules)).toEqual([
    ["The initiative prints the programme's name.", '取組に事業名の記載があります。'],
  ]);
  expect(reasons([sheet('種痘基金拠出金', 1, { pays: ['種痘基金'] })], rules)).toEqual([
    ['Pays Smallpox Fund.', '種痘基金に拠出しています。'],
  ]);
  expect(reasons([sheet('研究拠出金', 1, { pays: ['耐性研究基金'] })], rules)).toEqual([
    ['The fund works on it.', '基金が取り組んでいます。'],
  ]);
  const decided = linkEntrySchema.parse({
    ...{ decision: 'CARRIES', programme: '国際事業', link: 'SUBJECT', level: 'ITEM', phrase: '耐性', confidence: 0.7 },
    ...{ reason: 'It is read so.', reasonJa: 'そう読めます。' },
  });
  expect(reasons([sheet('国際事業', 1)], { subjects: [], links: [decided] })).toEqual([
    ['It is read so.', 'そう読めます。'],
  ]);
});

test('a name inside a longer one, a short word and a shared word are none', () => {
  expect(links([sheet('技術海外紹介事業', 1), sheet('養成事業', 3), sheet('医療技術の海外紹介', 5)])).toEqual([]);
});

test('who pays a body that a row names for this purpose carries the row, and no other place that names it', () => {
  expect(links([sheet('種痘基金拠出金', 1, { pays: ['種痘基金'] })])).toEqual([
    ['measure:1', 'INSTITUTION', 'MEASURE', 'DERIVED', 'institution:with-funds', 0.9],
  ]);
  expect(links([sheet('種痘基金に学ぶ国内ワクチン事業', 1)])).toEqual([]);
});

test('a declared subject is told by the name or by the body that is paid', () => {
  const subject = (confidence: number) => ['item:3', 'SUBJECT', 'ITEM', 'DERIVED', 'subject:resistance', confidence];
  expect(links([sheet('薬剤耐性対策事業', 1)])).toEqual([subject(0.9)]);
  expect(links([sheet('研究拠出金', 1, { pays: ['耐性研究基金'] })])).toEqual([subject(0.8)]);
  expect(links([sheet('ＡＭＲ対策事業', 1)])).toEqual([subject(0.9)]);
  expect(links([sheet('抗菌薬安定確保事業', 1), sheet('SAMRAT事業', 3)])).toEqual([]);
});

test('evidence holds the lines of both documents', () => {
  const { rows } = resolveStrategyLinks(linksInput([sheet('世界基金拠出金', 5, { pays: ['世界基金'] })], rules));
  expect(rows[0]?.properties).toMatchObject({
    reason: 'Pays the World Fund.',
    evidence: ['request#5-5', 'request#6-6', 'table#10-10'],
  });
  expect(describeLinks(rows)).toEqual([
    `program:世界基金拠出金 → ${rows[0]?.to} (MEASURE): INSTITUTION, 0.90, DERIVED. Pays the World Fund. [request#5-5, request#6-6, table#10-10]`,
  ]);
  expect(describeLinks(rows, (id) => id, 0.95)).toEqual([]);
});

test('a decision makes a link, and takes one away', () => {
  const decision = (told: object) =>
    linkEntrySchema.parse({ programme: '種痘基金拠出金', reason: 'Because.', reasonJa: '理由です。', ...told });
  const strategyText = { level: 'INITIATIVE', phrase: '革新者' };
  const made = decision({ decision: 'CARRIES', link: 'INSTITUTION', confidence: 0.95, ...strategyText });
  const none = decision({ decision: 'NONE', level: 'MEASURE', phrase: '基金との連携' });
  const sheets = [sheet('種痘基金 拠出金', 1, { pays: ['種痘基金'] })];
  const carried = ['initiative:1', 'INSTITUTION', 'INITIATIVE', 'CURATED', 0.95];
  // The row's own link says no more than the one to its initiative, so it goes.
  expect(links(sheets, { ...rules, links: [made] })).toEqual([carried]);
  expect(links(sheets, { ...rules, links: [none] })).toEqual([]);
  // What was decided because the programme cites the strategy holds only while it does.
  const citing = decision({ ...made, programme: '国際事業', cites: 'global-health-strategy' });
  const registry = { subjects: [], links: [citing] };
  expect(links([sheet('国際事業', 1)], registry)).toEqual([]);
  expect(links([sheet('国際事業', 1, { cites: ['国際保健戦略'] })], registry)).toEqual([carried]);
});

test('what wants a decision, or no longer fits one, is told', () => {
  const codes = (sheets: ReturnType<typeof sheet>[], registry: LinkRegistry) =>
    resolveStrategyLinks(linksInput(sheets, registry)).findings.map(({ code }) => code);
  const gone = linkEntrySchema.parse({
    decision: 'NONE',
    programme: '無い',
    level: 'ITEM',
    phrase: '耐性',
    reason: '-',
  });
  const elsewhere = { ...withFunds, phrase: '無い言葉' };
  const budgetless = ['programme-without-budget', 'programme-without-budget'];
  expect(codes([], { subjects: [elsewhere], links: [gone] })).toEqual([
    'link-place-missing',
    'link-not-applied',
    ...budgetless,
  ]);
  expect(codes([sheet('国際事業', 1, { cites: ['国際保健戦略'] })], rules)).toEqual(['link-undecided', ...budgetless]);
  expect(codes([sheet('拠出金', 1, { pays: ['世界基金'] })], { subjects: [], links: [] })).toEqual([
    'link-undecided',
    ...budgetless,
  ]);
});

test('the same input gives the same links', () => {
  const sheets = [sheet('世界基金拠出金', 5, { pays: ['世界基金'] }), sheet('医療技術海外紹介事業', 1)];
  expect(resolveStrategyLinks(linksInput(sheets, rules))).toEqual(resolveStrategyLinks(linksInput(sheets, rules)));
  expect(linkedStrategy().items).toHaveLength(3);
});

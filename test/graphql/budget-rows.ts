import { withLeading } from '../../loaders/resolve/budget/leading.ts';
import { withListedBy } from '../../loaders/resolve/budget/listed-by.ts';
import { withMoneyWays } from '../../loaders/resolve/budget/money-ways.ts';
import { emptyYear } from '../../loaders/resolve/budget/program-years.ts';
import { withSums } from '../../loaders/resolve/budget/sums.ts';
import { withInitiativesListedBy } from '../../loaders/resolve/strategy/listed-by.ts';
import type {
  GraphRows,
  NodeRow,
  NodeType,
  PropertyValue,
  RelationshipRow,
  RelationshipType,
} from '../../src/graph/model.ts';
import { encodeYear } from '../../src/graph/program-year.ts';
import { listOf, textOf } from '../../src/graph/property.ts';

/** A small graph with what budgets may hold: shared sums, parts, none printed, several divisions, several items, two documents. */
export function budgetRows(): GraphRows {
  const rows = { nodes: [...bodies, ...strategy, ...money], relationships };
  return withInitiativesListedBy(withSums(withLeading(withListedBy(withMoneyWays(rows)))));
}

type Properties = Record<string, PropertyValue>;
const node = (id: string, type: NodeType, properties: Properties): NodeRow => ({
  id,
  type,
  properties: { id, type, evidence: ['request#1-2'], ...properties },
});
const relationship = (
  type: RelationshipType,
  from: string,
  to: string,
  properties: Properties = {},
): RelationshipRow => ({
  type,
  from,
  to,
  key: '',
  properties: { key: '', basis: 'STATED', evidence: ['request#3-4'], ...properties },
});
const body = (id: string, name: string, kind: string) => node(`org:${id}`, 'Organization', { name, nameEn: id, kind });
const program = (id: string, order: number, properties: Properties) =>
  node(`program:${id}`, 'BudgetProgram', {
    name: `事業${id}`,
    nameEn: `Programme ${id}`,
    level: 'PROGRAM',
    order,
    years: [encodeYear(printedYear(properties))],
    ...properties,
  });
/** What the documents of the year say of a programme: sums are grouped by the marks and the outcome of a year. */
const printedYear = ({ tags, outcome, section }: Properties) => ({
  ...emptyYear(2025),
  isPrinted: true,
  tags: listOf(tags),
  outcome: textOf(outcome) ?? 'UNKNOWN',
  section: textOf(section),
});
const line = (id: string, fiscalYear: number, stage: string, properties: Properties) =>
  node(`line:${id}-${fiscalYear}-${stage.toLowerCase()}`, 'BudgetLine', {
    fiscalYear,
    stage,
    kind: 'amount',
    additive: properties['notAdditiveReason'] === undefined,
    document: stage === 'REQUEST' || stage === 'INITIAL' ? 'request' : 'draft',
    ...properties,
  });

const bodies = [
  body('mhlw', '厚生労働省', 'MINISTRY'),
  body('health-policy', '医政局', 'BUREAU'),
  body('regional', '地域医療計画課', 'DIVISION'),
  body('research', '研究開発課', 'DIVISION'),
  body('secretariat', '大臣官房', 'BUREAU'),
  body('international', '国際課', 'DIVISION'),
  body('gavi', 'Gavi', 'FUND'),
];

/** A node of the strategy's table, of its only edition. */
const printed = (id: string, type: NodeType, properties: Properties) =>
  node(id, type, { documents: ['document:strategy'], ...properties });
const strategy = [
  printed('item:5', 'StrategyItem', { number: 5, mark: '⑤', title: '予防', titleEn: 'Prevention' }),
  printed('item:11', 'StrategyItem', { number: 11, mark: '⑪', title: 'AMR', titleEn: 'AMR' }),
  printed('measure:11-a', 'Measure', { position: 1, order: 2 }),
  printed('measure:5-a', 'Measure', { position: 1, order: 1 }),
  printed('initiative:11-a', 'Initiative', { position: 1, order: 3, title: '監視', text: '監視' }),
  printed('initiative:5-a', 'Initiative', { position: 1, order: 1, title: '接種', text: '接種' }),
  printed('initiative:5-b', 'Initiative', { position: 2, order: 2, title: '研究', text: '研究' }),
  printed('policy:plan', 'Policy', { name: '行動計画', nameEn: 'Action plan', kind: 'PLAN' }),
  printed('policy:law', 'Policy', { name: '法律', nameEn: 'Law', kind: 'LAW' }),
];

const money = [
  node('document:request', 'SourceDocument', {
    title: '要求',
    titleEn: 'Request',
    attribution: 'MHLW',
    layout: 'request',
    fiscalYear: 2025,
    lines: 10,
    sha256: 'a',
  }),
  node('document:draft', 'SourceDocument', {
    title: '案',
    titleEn: 'Draft',
    attribution: 'MHLW',
    layout: 'draft',
    fiscalYear: 2025,
    lines: 10,
    sha256: 'b',
  }),
  node('section:r1', 'BudgetSection', { name: '感染症', order: 1, document: 'request' }),
  node('section:d1', 'BudgetSection', {
    name: '医療提供',
    order: 2,
    document: 'draft',
    evidence: ['draft#1-1'],
    printedDraft: 95_000_000,
  }),
  node('section:d1a', 'BudgetSection', {
    name: '救急',
    order: 3,
    document: 'draft',
    evidence: ['draft#2-2'],
    printedDraft: 20_000_000,
  }),
  node('total:d', 'BudgetDocumentTotal', {
    name: '予算案（Ａ）',
    fiscalYear: 2025,
    stage: 'DRAFT',
    document: 'draft',
    order: 1,
    printed: 120_000_000,
    counted: 90_000_000,
    unexplained: 5_000_000,
    text: '１２０百万円',
    ofWhich: ['特別会計 １百万円'],
  }),
  node('total:d1', 'BudgetDocumentTotal', {
    name: '医療提供',
    fiscalYear: 2025,
    stage: 'DRAFT',
    document: 'draft',
    section: 'section:d1',
    order: 2,
    printed: 95_000_000,
    counted: 90_000_000,
    unexplained: 5_000_000,
  }),
  program('a', 1, {
    digitalAgency: 'PART',
    tags: ['EXPANDED'],
    section: '感染症',
    requestAmount: 100_000_000,
    previousAmount: 80_000_000,
    draftAmount: 70_000_000,
    change: 20_000_000,
    outcome: 'CUT',
    outcomeReason: 'The draft gives less.',
    outcomeReasonJa: '予算案は要求額を下回ります。',
    outcomeEvidence: ['request#5-5', 'draft#7-7'],
  }),
  program('b', 2, {
    tags: ['NEW', 'PRIORITY_FRAME'],
    requestAmount: 3_000_000_000_000,
    change: 3_000_000_000_000,
    outcome: 'OUT_OF_SCOPE',
  }),
  program('c', 3, { namePrinted: '事集c' }),
  program('d', 4, { draftAmount: 25_000_000 }),
  program('d1', 5, { level: 'COMPONENT', draftAmount: 20_000_000 }),
  line('a', 2025, 'REQUEST', { amount: 100_000_000, text: '１億円', section: 'section:r1' }),
  line('a', 2024, 'INITIAL', { amount: 80_000_000, section: 'section:r1' }),
  line('a', 2025, 'DRAFT', { amount: 70_000_000, section: 'section:d1' }),
  line('b', 2025, 'REQUEST', { amount: 3_000_000_000_000 }),
  line('b', 2024, 'INITIAL', { kind: 'none', text: '（－）', notAdditiveReason: 'NONE_PRINTED' }),
  line('c', 2025, 'REQUEST', { amount: 9_000_000_000, partOf: true, notAdditiveReason: 'PART_OF_LARGER_SUM' }),
  line('c', 2024, 'INITIAL', { amount: 5_000_000 }),
  line('d', 2025, 'DRAFT', { amount: 25_000_000, section: 'section:d1', notAdditiveReason: 'SHARED_AMOUNT' }),
  line('d1', 2025, 'DRAFT', { amount: 20_000_000, section: 'section:d1a' }),
];

const relationships = [
  relationship('PART_OF', 'org:health-policy', 'org:mhlw'),
  relationship('PART_OF', 'org:secretariat', 'org:mhlw'),
  relationship('PART_OF', 'org:regional', 'org:health-policy'),
  relationship('PART_OF', 'org:research', 'org:health-policy'),
  relationship('PART_OF', 'org:international', 'org:secretariat'),
  relationship('HAS_MEASURE', 'item:11', 'measure:11-a'),
  relationship('HAS_MEASURE', 'item:5', 'measure:5-a'),
  relationship('HAS_INITIATIVE', 'measure:11-a', 'initiative:11-a'),
  relationship('HAS_INITIATIVE', 'measure:5-a', 'initiative:5-a'),
  relationship('HAS_INITIATIVE', 'measure:5-a', 'initiative:5-b'),
  relationship('ADMINISTERED_BY', 'program:a', 'org:research', {
    order: 1,
    printed: '研究開発課',
    extensions: ['1234', '5678'],
  }),
  relationship('ADMINISTERED_BY', 'program:a', 'org:regional', { order: 2, printed: '地域医療計画課' }),
  relationship('ADMINISTERED_BY', 'program:b', 'org:international', { order: 1 }),
  relationship('ADMINISTERED_BY', 'program:d', 'org:health-policy', { order: 1, basis: 'DERIVED', confidence: 0.9 }),
  relationship('CONTRIBUTION_TO', 'program:b', 'org:gavi', { printed: 'GAVI' }),
  relationship('CONTRIBUTION_TO', 'program:a', 'org:gavi', { printed: 'Gavi' }),
  relationship('MENTIONED_IN', 'org:gavi', 'program:c', { printed: 'Gavi' }),
  relationship('IMPLEMENTED_BY', 'program:c', 'org:gavi', { printed: 'Gavi', order: 1 }),
  relationship('DIFFERS_BY', 'total:d', 'program:d', {
    reason: 'REPEATED',
    amount: 25_000_000,
    order: 1,
    basis: 'DERIVED',
  }),
  relationship('CITES', 'program:a', 'policy:plan', { printed: '行動計画' }),
  relationship('CITES', 'program:b', 'policy:plan', { printed: '行動計画' }),
  relationship('CITES', 'program:b', 'policy:law'),
  relationship('CARRIES', 'program:a', 'initiative:11-a', {
    link: 'NAMED',
    level: 'INITIATIVE',
    confidence: 0.9,
    reason: 'named',
  }),
  relationship('CARRIES', 'program:a', 'item:11', { link: 'SUBJECT', level: 'ITEM', confidence: 0.6 }),
  relationship('CARRIES', 'program:a', 'initiative:5-a', { link: 'SUBJECT', level: 'INITIATIVE', confidence: 0.7 }),
  relationship('CARRIES', 'program:b', 'measure:5-a', { link: 'INSTITUTION', level: 'MEASURE', confidence: 0.5 }),
  relationship('COMPONENT_OF', 'program:d1', 'program:d', { order: 1, place: 0 }),
  relationship('IN_SECTION', 'program:a', 'section:r1'),
  relationship('IN_SECTION', 'program:a', 'section:d1'),
  relationship('IN_SECTION', 'program:d', 'section:d1'),
  relationship('IN_SECTION', 'program:d1', 'section:d1a'),
  relationship('PART_OF_SECTION', 'section:d1a', 'section:d1'),
  relationship('READ_FROM', 'program:a', 'document:request'),
  relationship('READ_FROM', 'program:a', 'document:draft'),
  ...money
    .filter(({ type }) => type === 'BudgetLine')
    .map(({ id }) => relationship('HAS_BUDGET', `program:${/^line:([a-z0-9]+)-/.exec(id)?.[1]}`, id, { order: 1 })),
];

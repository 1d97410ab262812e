import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BUDGET_DRAFT, type HospitalBudgetDraftFacts } from '../../documents/hospital-budget-draft/facts.ts';
import { FACTS_KINDS, resolversOf } from '../../documents/layouts.ts';
import { BUDGET_REQUEST, type BudgetRequestFacts } from '../../documents/mhlw-budget-request/facts.ts';
import type { Amount } from '../../facts/common.ts';
import { FactsSet } from '../../facts/facts-set.ts';
import { readFacts } from '../../facts/read-facts.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { nameKey } from '../../registry/name-forms.ts';
import { readRegistry } from '../../registry/read-registry.ts';
import { nextRequest, type YearChanges } from '../fixtures/next-year.ts';
import { resolveGraph } from '../resolve.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const committed = readFacts(at('data/facts'), FACTS_KINDS);
const registry = readRegistry(at('data/registry'));
const names = buildNameIndex(registry);

const CUT_UP = '血漿分画製剤生産体制整備事業'; // production of plasma derivatives
const IN_DRAFT = '小児医薬品開発支援体制強化事業'; // medicines for children, which the draft has as well
const request = withSheets(committed.of(BUDGET_REQUEST)[0], [CUT_UP, IN_DRAFT]);
const draft = committed.of(BUDGET_DRAFT)[0] as HospitalBudgetDraftFacts;

/** What a year and the next one tell, of one kind; `initial`: what next year's sheets print as this year's budget, in yen. */
function told(
  code: string,
  { initial = null, ...changes }: Partial<YearChanges> & { initial?: number | null },
): string[] {
  const next = nextRequest(request, () => printed(initial), { removed: [], added: [], renamed: {}, ...changes });
  const source = { facts: new FactsSet([request, draft, next]), registry, names };
  return resolveGraph(source, resolversOf())
    .findings.filter((each) => each.code === code)
    .map(({ message }) => message);
}

const printed = (yen: number | null): Amount | null =>
  yen === null ? null : { text: `${yen}円`, yen, unit: '円', kind: 'amount', partOf: false, approximate: false };

const gave = draft.sections.flatMap(({ lines }) => lines).find(({ name }) => nameKey(name) === nameKey(IN_DRAFT))
  ?.draft?.amount;

test('an amount that next year’s sheet prints as another than the draft gave is told with both, and one that agrees is not', () => {
  const yen = gave?.yen ?? Number.NaN;
  const [message, ...more] = told('amounts-contradict', { initial: yen + 1_000_000_000 });
  expect(more).toEqual([]);
  expect(message).toContain(
    `mhlw-budget-request-2026: "${IN_DRAFT}" prints ${yen + 1_000_000_000}円 as INITIAL of FY2025`,
  );
  expect(message).toContain(`${draft.document.id} has ${gave?.text} as DRAFT in line `);
  expect(message).toMatch(/Both are kept\.$/u);
  expect(told('amounts-contradict', { initial: yen })).toEqual([]);
});

test('a programme that goes on beside another of its former name is that one still', () => {
  const part = `甲の事業（旧：${CUT_UP}）`;
  expect(told('programme-split', { added: [part] })).toEqual([
    `mhlw-budget-request-2026: FY2025's "${CUT_UP}" goes on as several: "${CUT_UP}", "${part}". ` +
      `So far "${CUT_UP}" is that programme, the others are new; decide otherwise in budget-joins.yaml.`,
  ]);
  expect(told('programme-split', {})).toEqual([]);
});

test('of two parts with its former name none is the programme yet, and what both print is compared with what it had', () => {
  const parts = ['甲', '乙'].map((name) => `${name}の事業（旧：${CUT_UP}）`);
  const messages = told('programme-split', { removed: [CUT_UP], added: parts });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(`goes on as several: "${parts[0]}", "${parts[1]}".`);
  expect(messages[0]).toContain('So far none of them is that programme yet');
  expect(told('programme-split', { removed: [CUT_UP], added: parts.slice(0, 1) })).toEqual([]);
});

function withSheets(facts: BudgetRequestFacts | undefined, wanted: readonly string[]): BudgetRequestFacts {
  if (facts === undefined) throw new Error('no request is committed');
  return { ...facts, sheets: facts.sheets.filter(({ name }) => wanted.includes(name)) };
}

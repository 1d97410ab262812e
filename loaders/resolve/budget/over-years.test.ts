import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { GraphRows } from '../../../src/graph/model.ts';
import { decodeYear } from '../../../src/graph/program-year.ts';
import { BUDGET_DRAFT } from '../../documents/hospital-budget-draft/facts.ts';
import { FACTS_KINDS, resolversOf } from '../../documents/layouts.ts';
import { BUDGET_REQUEST } from '../../documents/mhlw-budget-request/facts.ts';
import type { Amount } from '../../facts/common.ts';
import { FactsSet } from '../../facts/facts-set.ts';
import { readFacts } from '../../facts/read-facts.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { readRegistry } from '../../registry/read-registry.ts';
import { nextDraft, nextRequest } from '../fixtures/next-year.ts';
import { resolveGraph } from '../resolve.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const committed = readFacts(at('data/facts'), FACTS_KINDS);
const registry = readRegistry(at('data/registry'));
const names = buildNameIndex(registry);
const [request] = committed.of(BUDGET_REQUEST);
const [draft] = committed.of(BUDGET_DRAFT);
if (request === undefined || draft === undefined) throw new Error('no request or no draft is committed');

const REMOVED = '血漿分画製剤生産体制整備事業'; // production of plasma derivatives
const ADDED = '新たな国際保健の人材を育てる事業'; // a new project for people in global health
const BEFORE = '診療報酬改定DX（施設基準の届出の電子化推進）'; // electronic notices
const AFTER = `まったく別の名前の事業（旧：${BEFORE}）`;
const changes = { removed: [REMOVED], added: [ADDED], renamed: { [BEFORE]: AFTER } };
const resolve = (documents: FactsSet['documents'], decisions = registry.budgetJoins ?? []) =>
  resolveGraph(
    { facts: new FactsSet(documents), registry: { ...registry, budgetJoins: decisions }, names },
    resolversOf(),
  );
const one = resolve(committed.documents);
/** What the draft gave, as next year's sheets print it for last year. */
const given = (name: string): Amount | null => {
  const yen = one.rows.nodes.find(({ properties }) => (properties['namePrinted'] ?? properties['name']) === name)
    ?.properties['draftAmount'];
  if (typeof yen !== 'number') return null;
  return { text: `${yen}円`, yen, unit: '円', kind: 'amount', partOf: false, approximate: false };
};
const nextFacts = [nextRequest(request, given, changes), nextDraft(draft, changes)];
const two = resolve([...committed.documents, ...nextFacts]);
const programsOf = ({ nodes }: GraphRows) => nodes.filter(({ type }) => type === 'BudgetProgram');
const called = ({ rows }: { rows: GraphRows }, name: string) =>
  programsOf(rows).filter(({ properties }) => [properties['name'], properties['namePrinted']].includes(name));
const yearsOf = (node: GraphRows['nodes'][number] | undefined) =>
  ((node?.properties['years'] ?? []) as string[]).map(decodeYear);
const counted = ({ rows }: { rows: GraphRows }, fiscalYear: number, stage: string) =>
  rows.nodes
    .filter(({ type, properties }) => type === 'BudgetLine' && properties['fiscalYear'] === fiscalYear)
    .filter(({ properties }) => properties['stage'] === stage)
    .reduce((sum, { properties }) => sum + Number(properties['counted'] ?? 0), 0);

describe('a second year made of the committed one', () => {
  test('every node of the one-year graph keeps its id', () => {
    const now = new Set(two.rows.nodes.map(({ id }) => id));
    expect(one.rows.nodes.map(({ id }) => id).filter((id) => !now.has(id))).toEqual([]);
    expect(two.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a sheet of both years is one node with the evidence of both, and the amounts of the later', () => {
    const ids = new Set(programsOf(one.rows).map(({ id }) => id));
    const sheets = request.sheets.filter(({ name }) => name !== REMOVED);
    const later = nextFacts[0]?.document.id ?? '';
    const joined = programsOf(two.rows).filter(
      ({ id, properties }) =>
        ids.has(id) &&
        properties['level'] === 'PROGRAM' &&
        [request.document.id, later].every((document) =>
          (properties['evidence'] as string[]).some((place) => place.startsWith(`${document}#`)),
        ),
    );
    // Last year's amounts of one sheet differ from the draft's in one of the two years: that they were one in the other speaks for it.
    expect(joined.length).toBeGreaterThanOrEqual(sheets.length);
    expect(two.findings.map(({ code }) => code)).not.toContain('join-undecided');
    const raised = joined.filter(({ id, properties }) => {
      const before = Number(programsOf(one.rows).find((each) => each.id === id)?.properties['requestAmount'] ?? 0);
      expect(Number(properties['requestAmount'] ?? 0), id).toBeGreaterThanOrEqual(before);
      return Number(properties['requestAmount'] ?? 0) > before;
    });
    expect(raised.length).toBeGreaterThan(80);
  });

  test('the renamed one goes on, by its former name, and is told', () => {
    const [node, ...more] = called(two, AFTER);
    expect(more).toEqual([]);
    expect(node?.id).toBe(called(one, BEFORE)[0]?.id);
    expect(node?.properties['otherNames']).toContain(BEFORE);
    expect(called(two, BEFORE)).toEqual([]);
    const told = two.findings.filter(({ code }) => code === 'programme-renamed').map(({ message }) => message);
    expect(told.filter((message) => message.includes(BEFORE))).toHaveLength(1);
    expect(yearsOf(node).map(({ fiscalYear }) => fiscalYear)).toEqual([2026, 2025, 2024]);
  });

  test('one that ended keeps its last amounts, one that is new has one year', () => {
    const [gone] = called(two, REMOVED);
    const [before] = called(one, REMOVED);
    expect(gone?.properties['requestAmount']).toBe(before?.properties['requestAmount']);
    expect(yearsOf(gone)).toEqual(yearsOf(before));
    const [added] = called(two, ADDED);
    const [latest, last] = yearsOf(added);
    expect(latest).toMatchObject({ fiscalYear: 2026, tags: ['NEW'], amounts: { request: 123_000_000 } });
    expect(latest?.change).toBe(123_000_000);
    expect(last).toMatchObject({ fiscalYear: 2025, amounts: {} });
  });

  test('outcomes are those of the same year: last year’s stay as they were', () => {
    const before = new Map(programsOf(one.rows).map((node) => [node.id, yearsOf(node)]));
    let compared = 0;
    for (const node of programsOf(two.rows)) {
      const [was] = (before.get(node.id) ?? []).filter(({ fiscalYear }) => fiscalYear === 2025);
      if (was === undefined || was.outcome === 'UNKNOWN') continue;
      const [is] = yearsOf(node).filter(({ fiscalYear }) => fiscalYear === 2025);
      expect(is?.outcome).toBe(was.outcome);
      expect(is?.outcomeEvidence).toEqual(was.outcomeEvidence);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(100);
  });

  test('totals of a year are those of its documents, and are not counted again by the next', () => {
    for (const [year, stage] of [
      [2025, 'REQUEST'],
      [2025, 'DRAFT'],
      [2024, 'INITIAL'],
    ] as const)
      expect(counted(two, year, stage), `${year} ${stage}`).toBe(counted(one, year, stage));
    // No review sheet speaks of 2026: it is the ministry's request alone, each amount a tenth more than 1,034.3 billion in all.
    expect(counted(two, 2026, 'REQUEST')).toBeGreaterThan(1_034_320_300_000);
    const totals = ({ rows }: typeof one) =>
      rows.nodes
        .filter(
          ({ type, properties }) => type === 'BudgetDocumentTotal' && properties['document'] === draft.document.id,
        )
        .map(({ id, properties }) => [id, properties['printed'], properties['counted'], properties['unexplained']]);
    expect(totals(two)).toEqual(totals(one));
  });

  test('links to the strategy stay, with the lines of both years', () => {
    const links = ({ rows }: typeof one) => rows.relationships.filter(({ type }) => type === 'CARRIES');
    expect(links(two).map(({ from, to }) => `${from} ${to}`)).toEqual(
      links(one).map(({ from, to }) => `${from} ${to}`),
    );
  });

  test('a person decides what goes on as what', () => {
    const reason = 'made by a test';
    const reasonJa = '試験によります';
    const ended = { decision: 'ENDED', earlier: BEFORE, later: AFTER, reason } as const;
    const goesOn = { decision: 'CONTINUES', earlier: REMOVED, later: ADDED, reason, reasonJa } as const;
    const budgets = [request, draft, ...nextFacts];
    const decided = resolve(budgets, [...(registry.budgetJoins ?? []), ended, goesOn]);
    expect(called(decided, AFTER)[0]?.id).not.toBe(called(one, BEFORE)[0]?.id);
    expect(called(decided, ADDED)[0]?.id).toBe(called(one, REMOVED)[0]?.id);
    const elsewhere = { ...goesOn, documents: ['mhlw-budget-request-2031'] };
    const other = resolve(budgets, [...(registry.budgetJoins ?? []), elsewhere]);
    expect(called(other, ADDED)[0]?.id).toBe(called(two, ADDED)[0]?.id);
  });
});

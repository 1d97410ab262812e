import { isOwnAmount } from '../../../src/budget/own-amount.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import { LEADING } from '../../../src/graph/leading.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { withWorkedOut } from '../part.ts';
import { compare } from '../row-order.ts';

/**
 * Marks what comes first in the orders of lists, so that the first page of a list looks at nothing else: whole programmes by
 * their own order (`orderLeads`), and from either end by change (`changeLeads`) and by what is asked for (`amountLeads`); and of each fiscal
 * year and stage a line of each programme with the largest and smallest amounts (`leads`). Those without an amount come last in every order. And
 * the policies by their ids (`orderLeads`) and those that most programmes cite (`programCountLeads`), and of each policy the programmes that come first among those that cite it (`place`).
 */
export function withLeading({ nodes, relationships }: GraphRows): GraphRows {
  const programs = nodes.filter(
    ({ type, properties }) => type === 'BudgetProgram' && properties['level'] !== 'COMPONENT',
  );
  const places = new Map(programs.map((program) => [program.id, Number(program.properties['order'] ?? 1_000_000)]));
  const inOrder = (a: string, b: string) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || compare(a, b);
  const marks = new Map<string, Record<string, string | true>>();
  const mark = (ids: Iterable<string>, name: string, value: string | true = true) => {
    for (const id of ids) marks.set(id, { ...marks.get(id), [name]: value });
  };
  const ids = programs.map(({ id }) => id).sort(inOrder);
  mark(ids.slice(0, LEADING), 'orderLeads');
  const changes = new Map(programs.map(({ id, properties }) => [id, properties['change']]));
  mark(atEitherEnd(ids, changes), 'changeLeads');
  const asked = new Map(
    programs.map(({ id, properties: { requestAmount, draftAmount } }) => [id, requestAmount ?? draftAmount]),
  );
  mark(atEitherEnd(ids, asked), 'amountLeads');
  for (const [appropriation, told] of toldBy({ nodes, relationships }, places)) {
    const amounts = new Map([...told].map(([program, { amount }]) => [program, amount]));
    const ends = atEitherEnd([...told.keys()].sort(inOrder), amounts);
    const lines = [...ends].flatMap((program) => told.get(program)?.line ?? []);
    mark(lines, 'leads', appropriation);
  }
  const policies = nodes.filter(({ type }) => type === 'Policy').sort((a, b) => compare(a.id, b.id));
  mark(leaders(policies), 'orderLeads');
  mark(leaders(policies.toSorted((a, b) => citing(b) - citing(a))), 'programCountLeads');
  return {
    nodes: nodes.map((node) => marked(node, marks.get(node.id) ?? {})),
    relationships: withPlaces({ nodes, relationships }),
  };
}

/** `place` on what leads from the programmes that come first among those that cite a policy, from 0; on nothing else. */
function withPlaces({ nodes, relationships }: GraphRows): RelationshipRow[] {
  const orders = new Map(
    nodes.flatMap(({ id, type, properties }) =>
      type === 'BudgetProgram' ? [[id, Number(properties['order'] ?? 1_000_000)]] : [],
    ),
  );
  const isCiting = ({ type, from }: RelationshipRow) => type === 'CITES' && orders.has(from);
  const places = new Map<RelationshipRow, number>();
  for (const citing of groupBy(relationships.filter(isCiting), ({ to }) => to).values()) {
    const inOrder = citing.toSorted(
      (a, b) =>
        (orders.get(a.from) ?? 0) - (orders.get(b.from) ?? 0) || compare(a.from, b.from) || compare(a.key, b.key),
    );
    for (const [place, row] of inOrder.slice(0, LEADING).entries()) places.set(row, place);
  }
  return relationships.map((row) => {
    if (!isCiting(row)) return row;
    const { place: _, ...properties } = row.properties;
    const place = places.get(row);
    return { ...row, properties: place === undefined ? properties : { ...properties, place } };
  });
}

const UNMARKED = { orderLeads: null, changeLeads: null, amountLeads: null, leads: null, programCountLeads: null };
const CAN_LEAD: ReadonlySet<string> = new Set(['BudgetProgram', 'BudgetLine', 'Policy']);

/** How many programmes cite a policy. */
const citing = ({ properties }: NodeRow): number => Number(properties['programCount'] ?? 0);

const leaders = (inOrder: readonly NodeRow[]): string[] => inOrder.slice(0, LEADING).map(({ id }) => id);

function marked(node: NodeRow, marks: Record<string, string | true>): NodeRow {
  const canLead = CAN_LEAD.has(node.type);
  return canLead ? withWorkedOut(node, { ...UNMARKED, ...marks }) : node;
}

/** The first by amount, upwards and downwards, of `ids` in their order; those without an amount are last in both. */
function atEitherEnd(ids: readonly string[], amounts: ReadonlyMap<string, unknown>): Set<string> {
  const amount = (id: string) => Number(amounts.get(id));
  const having = ids.filter((id) => amounts.get(id) !== undefined);
  const without = ids.filter((id) => amounts.get(id) === undefined);
  const ends = [1, -1].flatMap((way) => {
    const sorted = having.toSorted((a, b) => way * (amount(a) - amount(b)));
    return [...sorted, ...without].slice(0, LEADING);
  });
  return new Set(ends);
}

/** A line that is told under a whole programme, its own or a part's, and its largest own amount among all of a year and stage; without one none is its own. */
interface Told {
  line: string;
  amount: number | undefined;
}

/** Year and stage → programme → the line that stands for it there. */
function toldBy({ nodes, relationships }: GraphRows, programs: ReadonlyMap<string, number>) {
  const byId = new Map(nodes.map((node) => [node.id, node.properties]));
  const found = new Map<string, Map<string, Told>>();
  for (const { type, from, to } of relationships) {
    const line = type === 'HAS_BUDGET' ? byId.get(to) : undefined;
    const whole = String(line?.['countsAs']);
    if (line === undefined || !programs.has(whole) || typeof line['amount'] !== 'number') continue;
    const appropriation = String(line['appropriation']);
    const told = found.get(appropriation) ?? new Map<string, Told>();
    found.set(appropriation, told);
    const amount = from === whole && isOwnAmount(line) ? line['amount'] : undefined;
    const largest = told.get(whole);
    if (largest === undefined || (amount ?? Number.NEGATIVE_INFINITY) > (largest.amount ?? Number.NEGATIVE_INFINITY))
      told.set(whole, { line: to, amount });
  }
  return found;
}

import type { GraphQLResolveInfo } from 'graphql';
import { budgetSummary } from '../budget/budget-summary.ts';
import { type FlowNode, moneyFlow } from '../budget/money-flow.ts';
import type { Appropriation, MoneyRows } from '../budget/money-rows.ts';
import type { RequestContext } from '../context.ts';
import { valueKey } from '../planner/field-plans.ts';
import { budgetMoneyCatalog } from '../queries/budget-money.ts';
import { moneyRowsFrom } from '../queries/money-tables.ts';
import { askedOfNodes, nodesUnder, pathOf, rowsField } from './budget-programs.ts';

type Source = Record<string, unknown>;

/** Rows by id, for each place of the answer where programmes, organisations or items are asked for; by request. */
const nodeRows = new WeakMap<RequestContext, Map<string, Map<string, Source>>>();

/** What was made of the tables of an answer, by what was asked of them: an answer that is kept is shaped once. */
const shapes = new WeakMap<Source, Map<string, unknown>>();

function shapedOnce<Shape>(tables: Source, asked: string, shape: (rows: MoneyRows) => Shape): Shape {
  const known = shapes.get(tables) ?? new Map<string, unknown>();
  shapes.set(tables, known);
  if (!known.has(asked)) known.set(asked, shape(moneyRowsFrom(tables)));
  return known.get(asked) as Shape;
}

/** `Query.moneyFlow` and `Query.budgetSummary`: one read each, of flat rows that are shaped here and of what is asked of programmes. */
export const Query = {
  moneyFlow: async (_source: unknown, args: Appropriation, context: RequestContext, info: GraphQLResolveInfo) => {
    const tables = await read('MoneyFlow', 'total', context, info);
    return shapedOnce(tables, 'FLOW', (rows) => moneyFlow(rows, appropriation(args)));
  },
  budgetSummary: async (
    _source: unknown,
    args: Appropriation & { groupBy: string },
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => {
    const tables = await read('BudgetSummary', 'amount', context, info);
    return shapedOnce(tables, args.groupBy, (rows) => budgetSummary(rows, appropriation(args), args.groupBy));
  },
};

type NodeResolver<Of> = (of: Of, args: unknown, context: RequestContext, info: GraphQLResolveInfo) => unknown;

/** The nodes with these ids, as they are asked for at this place of the answer. */
const nodesOf =
  <Of>(idsOf: (of: Of) => readonly string[]): NodeResolver<Of> =>
  (of, _args, context, info) => {
    const rows = nodeRows.get(context)?.get(pathOf(info.path));
    return idsOf(of).flatMap((id) => rows?.get(id) ?? []);
  };

/** The node with this id; `null` where what is told has none of the kind. */
const nodeOf =
  <Of>(idOf: (of: Of) => string | null): NodeResolver<Of> =>
  (of, _args, context, info) => {
    const id = idOf(of);
    return id === null ? null : (nodeRows.get(context)?.get(pathOf(info.path))?.get(id) ?? null);
  };

/** What concerns some programmes. */
export const Concerning = { programs: nodesOf(({ programIds }: { programIds: string[] }) => programIds) };

const keysOf = ({ nodes }: { nodes: readonly FlowNode[] }, prefix: string): string[] => [
  ...new Set(nodes.flatMap(({ key }) => (key.startsWith(prefix) ? [key] : []))),
];
const keyOf = (prefix: string) => nodeOf(({ key }: FlowNode) => (key.startsWith(prefix) ? key : null));

export const MoneyFlow = {
  ...Concerning,
  organizations: nodesOf((flow: { nodes: readonly FlowNode[] }) => keysOf(flow, 'org:')),
  items: nodesOf((flow: { nodes: readonly FlowNode[] }) => keysOf(flow, 'item:')),
  total: ({ total }: { total: number }) => total,
};
export const MoneyFlowNode = { organization: keyOf('org:'), program: keyOf('program:'), item: keyOf('item:') };
export const NotCompared = { program: nodeOf(({ programId }: { programId: string }) => programId) };
export const BudgetSummary = { ...Concerning, amount: ({ amount }: { amount: number }) => amount };

const appropriation = ({ fiscalYear, stage }: Appropriation): Appropriation => ({ fiscalYear, stage });

/** `rows` is the field of the type that brings the tables. */
async function read(type: string, rows: string, context: RequestContext, info: GraphQLResolveInfo): Promise<Source> {
  const asked = askedOfNodes(info);
  const answer = (await context.ask({ ...info, fieldNodes: [rowsField(info, rows, asked)] })) as Source[] | null;
  const [row] = answer ?? [];
  const plan = budgetMoneyCatalog[type]?.[rows];
  if (!row || plan?.kind !== 'value') throw new Error('the money rows are one row, but there is none');
  const known = nodeRows.get(context) ?? new Map<string, Map<string, Source>>();
  nodeRows.set(context, known);
  for (const { path, rows: programs } of nodesUnder(type, row, asked)) {
    known.set(path, new Map(programs.map((program) => [String(program['p_id']), program])));
  }
  return row[valueKey(type, rows, plan)] as Source;
}

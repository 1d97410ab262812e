import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import { budgetSummary } from '../budget/budget-summary.ts';
import { type FlowNode, moneyFlow } from '../budget/money-flow.ts';
import type { Appropriation, MoneyRows } from '../budget/money-rows.ts';
import type { RequestContext } from '../context.ts';
import { neededKey, type StoredRow } from '../planner/row-keys.ts';
import { TABLES } from '../queries/budget-money.ts';
import { moneyRowsFrom } from '../queries/money-tables.ts';
import { keepRow, nodesOf } from './budget-nodes.ts';

/** What was made of the tables of an answer, by what was asked of them: an answer that is kept is shaped once. */
const shapes = new WeakMap<StoredRow, Map<string, unknown>>();

function shapedOnce(tables: StoredRow | null, asked: string, shape: (rows: MoneyRows) => object): unknown {
  if (tables === null) return {};
  const known = shapes.get(tables) ?? new Map<string, unknown>();
  shapes.set(tables, known);
  if (!known.has(asked)) known.set(asked, shape(moneyRowsFrom(tables)));
  return known.get(asked);
}

/** `Query.moneyFlow` and `Query.budgetSummary`: one read each, of flat rows that are shaped here and of what is asked of programmes, organisations and items. */
export const Query = {
  moneyFlow: async (_source: unknown, args: Appropriation, context: RequestContext, info: GraphQLResolveInfo) => {
    const tables = await read(context, info);
    return shapedOnce(tables, 'FLOW', (rows) => moneyFlow(rows, appropriation(tables, args)));
  },
  budgetSummary: async (
    _source: unknown,
    args: Appropriation & { groupBy: string },
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => {
    const tables = await read(context, info);
    return shapedOnce(tables, args.groupBy, (rows) => budgetSummary(rows, appropriation(tables, args), args.groupBy));
  },
};

type NodeResolver<Of> = (of: Of, args: unknown, context: RequestContext, info: GraphQLResolveInfo) => unknown;

/** The nodes with these ids, as they are asked for at this place of the answer. */
const nodes =
  <Of>(idsOf: (of: Of) => readonly string[]): NodeResolver<Of> =>
  (of, _args, context, info) =>
    nodesOf(context, info, idsOf(of));

/** The node with this id; `null` where what is told has none of the kind. */
const node =
  <Of>(idOf: (of: Of) => string | null): NodeResolver<Of> =>
  (of, _args, context, info) => {
    const id = idOf(of);
    return id === null ? null : nodesOf(context, info, [id])[0];
  };

/** What names programmes. */
export const NamingPrograms = { programs: nodes(({ programIds }: { programIds: string[] }) => programIds) };

const keysOf = ({ nodes }: { nodes: readonly FlowNode[] }, prefix: string): string[] => [
  ...new Set(nodes.flatMap(({ key }) => (key.startsWith(prefix) ? [key] : []))),
];
const keyOf = (prefix: string) => node(({ key }: FlowNode) => (key.startsWith(prefix) ? key : null));

export const MoneyFlow = {
  ...NamingPrograms,
  organizations: nodes((flow: { nodes: readonly FlowNode[] }) => keysOf(flow, 'org:')),
  items: nodes((flow: { nodes: readonly FlowNode[] }) => keysOf(flow, 'item:')),
};
export const MoneyFlowNode = { organization: keyOf('org:'), program: keyOf('program:'), item: keyOf('item:') };
export const NotCompared = { program: node(({ programId }: { programId: string }) => programId) };
export const BudgetSummary = { ...NamingPrograms };

/** The year that the tables are of, which is the latest where none is asked for. */
const appropriation = (tables: StoredRow | null, { stage }: Pick<Appropriation, 'stage'>): Appropriation => ({
  fiscalYear: Number(tables?.['fiscalYear']),
  stage,
});

/** The tables; `null` when only `__typename` is asked, which needs none. */
async function read(context: RequestContext, info: GraphQLResolveInfo): Promise<StoredRow | null> {
  const [row] = (await context.ask(info)) as StoredRow[];
  if (!row) throw new Error('the money tables are one row, but there is none');
  keepRow(context, info, row);
  return (row[neededKey(getNamedType(info.returnType).name, TABLES)] as StoredRow | undefined) ?? null;
}

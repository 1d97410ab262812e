import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import { budgetSummary } from '../budget/budget-summary.ts';
import { moneyFlow } from '../budget/money-flow.ts';
import type { Appropriation, MoneyRows } from '../budget/money-rows.ts';
import type { RequestContext } from '../context.ts';
import { neededKey, type StoredRow } from '../planner/row-keys.ts';
import { TABLES } from '../queries/budget-money.ts';
import { moneyRowsFrom } from '../queries/money-tables.ts';
import { keepRow, programsOf } from './budget-programs.ts';

/** What was made of the tables of an answer, by what was asked of them: an answer that is kept is shaped once. */
const shapes = new WeakMap<StoredRow, Map<string, unknown>>();

function shapedOnce(tables: StoredRow | null, asked: string, shape: (rows: MoneyRows) => object): unknown {
  if (tables === null) return {};
  const known = shapes.get(tables) ?? new Map<string, unknown>();
  shapes.set(tables, known);
  if (!known.has(asked)) known.set(asked, shape(moneyRowsFrom(tables)));
  return known.get(asked);
}

/** `Query.moneyFlow` and `Query.budgetSummary`: one read each, of flat rows that are shaped here and of what is asked of programmes. */
export const Query = {
  moneyFlow: async (_source: unknown, args: Appropriation, context: RequestContext, info: GraphQLResolveInfo) => {
    const tables = await read(context, info);
    return shapedOnce(tables, 'FLOW', (rows) => moneyFlow(rows, appropriation(args)));
  },
  budgetSummary: async (
    _source: unknown,
    args: Appropriation & { groupBy: string },
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => {
    const tables = await read(context, info);
    return shapedOnce(tables, args.groupBy, (rows) => budgetSummary(rows, appropriation(args), args.groupBy));
  },
};

/** What names programmes. */
export const NamingPrograms = {
  programs: (
    { programIds }: { programIds: string[] },
    _args: unknown,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => programsOf(context, info, programIds),
};

export const MoneyFlow = { ...NamingPrograms };
export const BudgetSummary = { ...NamingPrograms };

const appropriation = ({ fiscalYear, stage }: Appropriation): Appropriation => ({ fiscalYear, stage });

/** The tables; `null` when only `__typename` is asked, which needs none. */
async function read(context: RequestContext, info: GraphQLResolveInfo): Promise<StoredRow | null> {
  const [row] = (await context.ask(info)) as StoredRow[];
  if (!row) throw new Error('the money tables are one row, but there is none');
  keepRow(context, info, row);
  return (row[neededKey(getNamedType(info.returnType).name, TABLES)] as StoredRow | undefined) ?? null;
}

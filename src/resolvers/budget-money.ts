import type { GraphQLResolveInfo } from 'graphql';
import { budgetSummary } from '../budget/budget-summary.ts';
import { moneyFlow } from '../budget/money-flow.ts';
import type { Appropriation, MoneyRows } from '../budget/money-rows.ts';
import type { RequestContext } from '../context.ts';
import { valueKey } from '../planner/field-plans.ts';
import { budgetMoneyCatalog } from '../queries/budget-money.ts';
import { moneyRowsFrom } from '../queries/money-tables.ts';
import { askedOfPrograms, pathOf, programsUnder, rowsField } from './budget-programs.ts';

type Source = Record<string, unknown>;

/** Programme rows by id, for each place of the answer where programmes are asked for; by request. */
const programRows = new WeakMap<RequestContext, Map<string, Map<string, Source>>>();

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

/** What concerns some programmes. */
export const Concerning = {
  programs: (
    { programIds }: { programIds: string[] },
    _args: unknown,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => {
    const rows = programRows.get(context)?.get(pathOf(info.path));
    return programIds.map((id) => rows?.get(id));
  },
};

export const MoneyFlow = { ...Concerning, total: ({ total }: { total: number }) => total };
export const BudgetSummary = { ...Concerning, amount: ({ amount }: { amount: number }) => amount };

const appropriation = ({ fiscalYear, stage }: Appropriation): Appropriation => ({ fiscalYear, stage });

/** `rows` is the field of the type that brings the tables. */
async function read(type: string, rows: string, context: RequestContext, info: GraphQLResolveInfo): Promise<Source> {
  const asked = askedOfPrograms(info);
  const answer = (await context.ask({ ...info, fieldNodes: [rowsField(info, rows, asked)] })) as Source[] | null;
  const [row] = answer ?? [];
  const plan = budgetMoneyCatalog[type]?.[rows];
  if (!row || plan?.kind !== 'value') throw new Error('the money rows are one row, but there is none');
  const known = programRows.get(context) ?? new Map<string, Map<string, Source>>();
  programRows.set(context, known);
  for (const { path, rows: programs } of programsUnder(type, row, asked)) {
    known.set(path, new Map(programs.map((program) => [String(program['p_id']), program])));
  }
  return row[valueKey(type, rows, plan)] as Source;
}

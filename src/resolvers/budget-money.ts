import { type GraphQLResolveInfo, getNamedType, type SelectionNode } from 'graphql';
import { budgetSummary, SURE_ENOUGH } from '../budget/budget-summary.ts';
import { type FlowNode, moneyFlow } from '../budget/money-flow.ts';
import { decodeFlow } from '../budget/stored-flow.ts';
import { decodeSummary } from '../budget/stored-summary.ts';
import { summaryByYear } from '../budget/summary-by-year.ts';
import type { RequestContext } from '../context.ts';
import type { Directory } from '../directory/directory.ts';
import { neededKey, type StoredRow } from '../planner/row-keys.ts';
import { FROM_ROWS, FROM_ROWS_BY_YEAR, TABLES } from '../queries/budget-money.ts';
import { moneyAnswerFrom, yearsAsked } from '../queries/money-tables.ts';
import { keepRow, nodesOf } from './budget-nodes.ts';

/** What was made of the rows of an answer, by what was asked of them: an answer that is kept is shaped once. */
const shapes = new WeakMap<StoredRow, Map<string, unknown>>();

function shapedOnce(row: StoredRow, asked: string, shape: () => object): unknown {
  const known = shapes.get(row) ?? new Map<string, unknown>();
  shapes.set(row, known);
  if (!known.has(asked)) known.set(asked, shape());
  return known.get(asked);
}

interface MoneyArguments {
  fiscalYear?: number | null;
  stage: string;
  minConfidence: number;
  filter?: Record<string, unknown> | null;
}
interface SummaryArguments extends MoneyArguments {
  groupBy: string;
}

/** `Query.moneyFlow` and `Query.budgetSummary`: one read each, of what is shaped here and of what is asked of programmes, organisations and items. */
export const Query = {
  moneyFlow: async (_source: unknown, args: MoneyArguments, context: RequestContext, info: GraphQLResolveInfo) => {
    const variant = isStored(args, info, NODES_OF_FLOW) ? null : FROM_ROWS;
    const read = await readRow(context, info, variant);
    if (read === null) {
      const { fiscalYear, stage, minConfidence } = args;
      return variant === null ? moneyFlow(NO_ROWS, { fiscalYear: fiscalYear ?? 0, stage }, minConfidence) : {};
    }
    if (variant === null) return shapedOnce(read, 'STORED', () => decodeFlow(String(read['told'])));
    return shapedOnce(read, `FLOW ${args.minConfidence}`, () => {
      const directory = namesIn(context);
      const { rows } = moneyAnswerFrom(read, directory);
      const fiscalYear = yearOf(args, directory);
      return moneyFlow(rows, { fiscalYear, stage: args.stage }, args.minConfidence);
    });
  },
  budgetSummary: async (
    _source: unknown,
    args: SummaryArguments,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => {
    const { stage, groupBy, minConfidence } = args;
    const variant = isStored(args, info, NAMING) ? null : groupBy === 'YEAR' ? FROM_ROWS_BY_YEAR : FROM_ROWS;
    const read = await readRow(context, info, variant);
    if (read === null) return variant === null ? nothing(args) : {};
    if (variant === null) return shapedOnce(read, 'STORED', () => decodeSummary(String(read['told'])));
    const isBesideLists = asksFor(BESIDE_LISTS, info.fieldNodes, info);
    if (isBesideLists) await context.readProgramLists();
    return shapedOnce(read, `${groupBy} ${minConfidence} ${isBesideLists}`, () => {
      // Lines are told with what documents print beside them, by the directory that they were read with.
      const directory = namesIn(context);
      const { rows: counted, chosen } = moneyAnswerFrom(read, directory, { isNamingBodies: groupBy !== 'YEAR' });
      const rows = { ...counted, ...directory.budgetOutline };
      const fiscalYear = yearOf(args, directory);
      const lists = isBesideLists ? directory.programLists : null;
      if (groupBy !== 'YEAR') return budgetSummary(rows, { fiscalYear, stage }, groupBy, minConfidence, lists);
      const having = yearsAsked(args.fiscalYear, directory.budgetYears(stage), true).filter((year) =>
        rows.lines.some((line) => line.stage === stage && line.fiscalYear === year),
      );
      const summary = summaryByYear(
        rows,
        { stage, years: having },
        (year) => chosen && (chosen.get(year) ?? new Set()),
      );
      return { ...summary, fiscalYear };
    });
  },
};

function namesIn({ directory }: RequestContext): Directory {
  if (directory === null) throw new Error('money was shaped before anything was read');
  return directory;
}

/** The year that is asked for, else the latest that has the stage. */
const yearOf = ({ fiscalYear, stage }: MoneyArguments, directory: Directory): number =>
  fiscalYear ?? Math.max(0, ...directory.budgetYears(stage).latest);

/** Where there is no sum of what is asked for. */
const nothing = ({ fiscalYear, stage, groupBy }: SummaryArguments) => ({
  ...(groupBy === 'YEAR'
    ? summaryByYear(NO_ROWS, { stage, years: [] })
    : budgetSummary(NO_ROWS, { fiscalYear: 0, stage }, groupBy)),
  fiscalYear: fiscalYear ?? 0,
});

const NO_ROWS = { lines: [], programs: [], organizations: [], items: [], sections: [], totals: [] };

/** In what groups differ from the lists with their conditions. */
const BESIDE_LISTS = new Set(['byPartsAlone', 'inOtherGroups']);

/** Which programmes a sum is made of is not stored with it. */
const NAMING = new Set(['programs', 'notCompared', ...BESIDE_LISTS]);

/** What of a flow leads to nodes of the graph, which are read beside its rows. */
const NODES_OF_FLOW = new Set(['programs', 'program', 'organizations', 'organization', 'items', 'item']);

/**
 * Whether the answer was worked out with the graph: for all programmes, with links to the strategy that are sure enough, and without what
 * the fields `beyond` ask for.
 */
function isStored(
  { filter, minConfidence }: MoneyArguments,
  info: GraphQLResolveInfo,
  beyond: ReadonlySet<string>,
): boolean {
  const isFiltered = Object.values(filter ?? {}).some((value) => value !== null && value !== undefined);
  return !isFiltered && minConfidence === SURE_ENOUGH && !asksFor(beyond, info.fieldNodes, info);
}

/** Whether a field with one of these names is selected anywhere below. */
function asksFor(names: ReadonlySet<string>, nodes: readonly SelectionNode[], info: GraphQLResolveInfo): boolean {
  return nodes.some((node): boolean => {
    if (node.kind === 'FragmentSpread') {
      const fragment = info.fragments[node.name.value];
      return fragment !== undefined && asksFor(names, fragment.selectionSet.selections, info);
    }
    if (node.kind === 'Field' && names.has(node.name.value)) return true;
    return asksFor(names, node.selectionSet?.selections ?? [], info);
  });
}

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

/** What the field is shaped from; `null` when only `__typename` is asked, which needs none, or when there is no sum. */
async function readRow(
  context: RequestContext,
  info: GraphQLResolveInfo,
  variant: string | null,
): Promise<StoredRow | null> {
  if (variant !== null) await context.readBudgetOutline();
  const [row] = ((await context.ask(info, variant)) ?? []) as StoredRow[];
  if (row === undefined) return null;
  keepRow(context, info, row);
  return (row[neededKey(getNamedType(info.returnType).name, TABLES)] as StoredRow | undefined) ?? null;
}

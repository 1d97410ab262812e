import { type BudgetSummary, budgetSummary, SURE_ENOUGH } from '../../../src/budget/budget-summary.ts';
import { GROUPINGS } from '../../../src/budget/groupings.ts';
import { moneyFlow } from '../../../src/budget/money-flow.ts';
import type { Appropriation, LineRow, MoneyRows } from '../../../src/budget/money-rows.ts';
import { appropriationsOf, appropriationText, previousOf } from '../../../src/budget/money-rows.ts';
import { encodeFlow, FLOW } from '../../../src/budget/stored-flow.ts';
import { encodeSummary } from '../../../src/budget/stored-summary.ts';
import { encodeSummand } from '../../../src/budget/summand.ts';
import { summaryByYear } from '../../../src/budget/summary-by-year.ts';
import type { GraphRows, NodeRow, PropertyValue } from '../../../src/graph/model.ts';
import { listOf, textOf } from '../../../src/graph/property.ts';
import { withWorkedOut } from '../part.ts';
import { byId } from '../row-order.ts';
import { withNothing } from './nothing-printed.ts';

/** Stages of `AppropriationStage`. */
const STAGES = ['REQUEST', 'DRAFT', 'INITIAL', 'SUPPLEMENTARY', 'CARRIED_OVER', 'RESERVE', 'AVAILABLE', 'EXECUTED'];

/**
 * Writes on each line of a programme all that sums need of it, and adds a node for each fiscal year, stage and grouping, with what is added up there, and one with how it flows: so that nobody adds it up who
 * asks. They are derived from the lines alone, those of the `appropriations` that they name.
 */
export function withSums({ nodes, relationships }: GraphRows): GraphRows {
  const rows = moneyRowsOf({ nodes, relationships });
  if (rows.lines.length === 0) return { nodes, relationships };
  const sums = STAGES.flatMap((stage) => sumsOf(rows, stage));
  const lines = new Map(rows.lines.map((line) => [line.id, line]));
  const told = nodes.map((node): NodeRow => {
    const line = lines.get(node.id);
    return line === undefined ? node : withWorkedOut(node, { summand: encodeSummand(line) });
  });
  return { nodes: [...told, ...sums].sort(byId), relationships };
}

function sumsOf(all: MoneyRows, stage: string): NodeRow[] {
  const own = all.lines.filter((line) => line.stage === stage);
  const before = previousOf({ fiscalYear: 0, stage }).stage;
  const rows = { ...all, lines: [...new Set([...own, ...all.lines.filter((line) => line.stage === before)])] };
  const years = [...new Set(own.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
  const known = own.filter(({ amount }) => amount !== null);
  const latest = Math.max(...(known.length > 0 ? known : all.lines).map(({ fiscalYear }) => fiscalYear));
  const told = years.includes(latest) ? years : [...years, latest];
  const groupings = Object.keys(GROUPINGS);
  return [
    ...told.flatMap((fiscalYear) => {
      const isLatest = fiscalYear === latest;
      const ofYear = { ...rows, lines: linesBehind(rows.lines, { fiscalYear, stage }) };
      const summaries = groupings.map((groupBy) =>
        sumNode(budgetSummary(ofYear, { fiscalYear, stage }, groupBy), [fiscalYear], isLatest),
      );
      const alone = { ...summaryByYear(ofYear, { stage, years: [fiscalYear] }), fiscalYear };
      return [...summaries, sumNode(alone, [fiscalYear], false), flowNode(ofYear, { fiscalYear, stage }, isLatest)];
    }),
    sumNode({ ...summaryByYear(rows, { stage, years }), fiscalYear: latest }, years, true),
  ];
}

/** What a summary of an appropriation is made of: its lines, and those that they are compared with. */
function linesBehind(lines: MoneyRows['lines'], asked: Appropriation): MoneyRows['lines'] {
  const before = previousOf(asked);
  return lines.filter((line) => isOf(line, asked) || isOf(line, before));
}

const isOf = (line: MoneyRows['lines'][number], { fiscalYear, stage }: Appropriation): boolean =>
  line.fiscalYear === fiscalYear && line.stage === stage;

/** `isLatest`: what is told where no fiscal year is asked for. */
function sumNode(summary: BudgetSummary, years: readonly number[], isLatest: boolean): NodeRow {
  const { fiscalYear, stage, groupBy } = summary;
  const appropriations = appropriationsOf(years, stage, true);
  const of = isLatest && groupBy === 'YEAR' ? 'all' : fiscalYear;
  return stored(summary, { of, isLatest, appropriations, told: encodeSummary(summary) });
}

function flowNode(rows: MoneyRows, asked: Appropriation, isLatest: boolean): NodeRow {
  const lines = rows.lines.filter((line) => isOf(line, asked));
  const flow = moneyFlow({ ...rows, lines }, asked, SURE_ENOUGH);
  const appropriations = [appropriationText(asked)];
  const { fiscalYear, stage, total: amount, programCount } = flow;
  const figures = { fiscalYear, stage, groupBy: FLOW, amount, programCount };
  return stored(figures, { of: fiscalYear, isLatest, appropriations, told: encodeFlow(flow) });
}

type Added = Pick<BudgetSummary, 'fiscalYear' | 'stage' | 'groupBy' | 'amount' | 'programCount'>;

function stored(
  { fiscalYear, stage, groupBy, amount, programCount }: Added,
  other: { of: string | number; isLatest: boolean; appropriations: readonly string[]; told: string },
): NodeRow {
  const { of, isLatest, appropriations, told } = other;
  return {
    id: `sum:${of}-${stage.toLowerCase()}-${groupBy.toLowerCase()}`,
    type: 'BudgetSum',
    properties: {
      fiscalYear,
      stage,
      groupBy,
      ...(isLatest ? { latest: true } : {}),
      ...(appropriations.length > 0 ? { appropriations: [...new Set(appropriations)] } : {}),
      amount,
      programCount,
      told,
      basis: 'DERIVED',
      rule: 'sum-of-lines',
      evidence: [],
    },
  };
}

function moneyRowsOf({ nodes, relationships }: GraphRows): MoneyRows {
  const of = (type: NodeRow['type']) => nodes.filter((node) => node.type === type);
  const programs = new Map(relationships.filter(({ type }) => type === 'HAS_BUDGET').map(({ from, to }) => [to, from]));
  const above = new Map(
    relationships.filter(({ type }) => type === 'PART_OF_SECTION').map(({ from, to }) => [from, to]),
  );
  const named = ({ id, properties }: NodeRow) => ({
    id,
    name: String(properties['name'] ?? properties['title'] ?? ''),
    nameEn: textOf(properties['nameEn'] ?? properties['titleEn']),
  });
  const place = ({ properties }: NodeRow) => Number(properties['order'] ?? 1_000_000);
  return {
    lines: withNothing(
      of('BudgetLine').flatMap((node) => {
        const program = programs.get(node.id);
        return program === undefined ? [] : [lineOf(node, program)];
      }),
    ),
    programs: of('BudgetProgram').map((node) => ({ ...named(node), order: place(node) })),
    organizations: of('Organization').map(named),
    items: of('StrategyItem').map((node) => ({
      ...named(node),
      number: Number(node.properties['number']),
      mark: String(node.properties['mark']),
    })),
    sections: of('BudgetSection').map((node) => ({
      ...named(node),
      order: place(node),
      document: textOf(node.properties['document']),
      above: above.get(node.id) ?? null,
    })),
    totals: of('BudgetDocumentTotal').map(({ id, properties }) => ({
      id,
      section: textOf(properties['section']),
      fiscalYear: Number(properties['fiscalYear']),
      stage: String(properties['stage']),
      printed: Number(properties['printed']),
      counted: Number(properties['counted']),
    })),
  };
}

/** What totals add of a line, by its stored properties; `null` where they add nothing. */
export const countedYen = ({ counted, additive, amount }: NodeRow['properties']): number | null =>
  numberOf(counted) ?? (additive === true ? numberOf(amount) : null);

function lineOf({ id, properties: line }: NodeRow, program: string): LineRow {
  return {
    id,
    program,
    countsAs: textOf(line['countsAs']) ?? program,
    fiscalYear: Number(line['fiscalYear']),
    stage: String(line['stage']),
    amount: numberOf(line['amount']),
    counted: countedYen(line),
    reason: textOf(line['notAdditiveReason']),
    ministry: textOf(line['ministry']),
    bureau: textOf(line['bureau']),
    division: textOf(line['division']),
    carried: listOf(line['carried']),
    elsewhere: listOf(line['elsewhere']),
    nothing: [],
    document: textOf(line['document']),
    section: textOf(line['section']),
    sections: listOf(line['sections']),
    heading: textOf(line['heading']),
    headingEn: textOf(line['headingEn']),
    recipients: listOf(line['recipients']),
    implementers: listOf(line['implementers']),
    tags: listOf(line['tags']),
    markedNew: line['markedNew'] === true,
    outcome: textOf(line['outcome']) ?? 'UNKNOWN',
    next: textOf(line['next']),
  };
}

type Stored = PropertyValue | undefined;
const numberOf = (value: Stored): number | null => (typeof value === 'number' ? value : null);

import type { MoneyRows } from '../budget/money-rows.ts';
import { cypher, type Fragment, join, variable } from '../planner/cypher.ts';

/** The Cypher parameters that a table's pattern may use. */
export interface MoneyParameters {
  year: Fragment;
  stage: Fragment;
  confidence: Fragment;
  /** Conditions on the whole programme `TOLD` that a line is told under. */
  conditions: readonly Fragment[];
}

/** The whole programme that a line is told under, in the conditions on it. */
export const TOLD = variable('told');

/** Rows of one kind: what they are matched by, and their columns by name. */
interface MoneyTable {
  match: (parameters: MoneyParameters) => Fragment;
  columns: Readonly<Record<string, string>>;
}

/** A programme's organisations along one relationship, with their printed order. */
const organizationsBy = (type: string): MoneyTable => ({
  match: () => cypher`MATCH (p:BudgetProgram)-[r:${type}]->(o:Organization)`,
  columns: { program: 'p.id', organization: 'o.id', order: 'coalesce(r.order, 0)' },
});

/**
 * The ids of the programmes that a filter lets through, found out once: asked of each line, beside its own pattern, the same conditions
 * cost a store much more, to plan and to answer.
 */
const CHOSEN = variable('chosen');

/** The fiscal year that all tables are of. */
const ASKED = variable('asked');

/** What `MoneyRows` is read from; a table for each of its lists. */
const TABLES: Readonly<Record<keyof MoneyRows, MoneyTable>> = {
  programs: {
    match: () => cypher`MATCH (p:BudgetProgram)`,
    columns: {
      id: 'p.id',
      name: 'p.name',
      nameEn: 'p.nameEn',
      level: "coalesce(p.level, 'PROGRAM')",
      order: 'coalesce(p.order, 1000000)',
      tags: 'coalesce(p.tags, [])',
      outcome: "coalesce(p.outcome, 'UNKNOWN')",
      section: 'p.section',
      sectionEn: 'p.sectionEn',
    },
  },
  components: {
    match: () => cypher`MATCH (p:BudgetProgram)-[:COMPONENT_OF]->(whole:BudgetProgram)`,
    columns: { program: 'p.id', whole: 'whole.id' },
  },
  lines: {
    match: ({ year, stage, conditions }) => cypher`MATCH (p:BudgetProgram)-[:HAS_BUDGET]->(l:BudgetLine)
  WHERE ((l.fiscalYear = ${year} AND l.stage = ${stage}) OR (l.fiscalYear = ${year} - 1 AND l.stage = CASE WHEN ${stage} IN ['REQUEST', 'DRAFT', 'INITIAL'] THEN 'INITIAL' ELSE ${stage} END))${conditions.length === 0 ? '' : cypher` AND coalesce(l.countsAs, p.id) IN ${CHOSEN}`}`,
    columns: {
      id: 'l.id',
      program: 'p.id',
      countsAs: 'coalesce(l.countsAs, p.id)',
      fiscalYear: 'l.fiscalYear',
      stage: 'l.stage',
      amount: 'l.amount',
      counted: 'coalesce(l.counted, CASE WHEN l.additive = true THEN l.amount ELSE null END)',
      reason: 'l.notAdditiveReason',
      elsewhere: 'coalesce(l.elsewhere, [])',
      document: 'l.document',
      section: 'l.section',
      ministry: 'l.ministry',
      bureau: 'l.bureau',
      division: 'l.division',
    },
  },
  implementers: organizationsBy('IMPLEMENTED_BY'),
  recipients: organizationsBy('CONTRIBUTION_TO'),
  organizations: {
    match: () => cypher`MATCH (o:Organization)
  WHERE o.kind IN ['MINISTRY', 'CABINET', 'AGENCY', 'BUREAU', 'DIVISION'] OR EXISTS { MATCH (o)<-[:ADMINISTERED_BY|IMPLEMENTED_BY|CONTRIBUTION_TO]-(:BudgetProgram) }`,
    columns: { id: 'o.id', name: 'o.name', nameEn: 'o.nameEn' },
  },
  carries: {
    match: ({
      confidence,
    }) => cypher`MATCH (p:BudgetProgram)-[r:CARRIES]->(carried)<-[:HAS_INITIATIVE|HAS_MEASURE*0..2]-(i:StrategyItem)
  WHERE coalesce(r.confidence, 1.0) >= ${confidence}`,
    columns: { program: 'p.id', item: 'i.id', confidence: 'coalesce(r.confidence, 1.0)' },
  },
  items: {
    match: () => cypher`MATCH (i:StrategyItem)`,
    columns: { id: 'i.id', number: 'i.number', mark: 'i.mark', name: 'i.title', nameEn: 'i.titleEn' },
  },
  inSections: {
    match: () => cypher`MATCH (p:BudgetProgram)-[:IN_SECTION]->(s:BudgetSection)`,
    columns: { program: 'p.id', section: 's.id' },
  },
  sections: {
    match: () => cypher`MATCH (s:BudgetSection) OPTIONAL MATCH (s)-[:PART_OF_SECTION]->(above:BudgetSection)`,
    columns: {
      id: 's.id',
      name: 's.name',
      nameEn: 's.nameEn',
      order: 'coalesce(s.order, 1000000)',
      document: 's.document',
      above: 'above.id',
    },
  },
  totals: {
    match: ({ year, stage }) =>
      cypher`MATCH (t:BudgetDocumentTotal) WHERE t.fiscalYear = ${year} AND t.stage = ${stage}`,
    columns: {
      id: 't.id',
      section: 't.section',
      fiscalYear: 't.fiscalYear',
      stage: 't.stage',
      printed: 't.printed',
    },
  },
};

/**
 * Clauses that bind all tables as one map, with year and stage. Rows are lists of values without names, which come in half the time:
 * there are hundreds of rows, and a store writes the names of a map for each.
 */
export function readMoneyTables(parameters: MoneyParameters, rows: Fragment): Fragment {
  const reads = Object.entries(TABLES).map(([name, { match, columns }]) => {
    const matched = match({ ...parameters, year: ASKED });
    const imported = join(
      [CHOSEN, ASKED].filter(({ text }) => matched.uses.has(text)),
      ', ',
    );
    return cypher`CALL (${imported}) {
  ${matched}
  RETURN collect([${Object.values(columns).join(', ')}]) AS ${name}
}`;
  });
  const tables = Object.keys(TABLES).map((name) => `${name}: ${name}`);
  const map = cypher`fiscalYear: ${ASKED}, stage: ${parameters.stage}, ${tables.join(', ')}`;
  return cypher`${join([yearAsked(parameters), ...chosen(parameters), ...reads], '\n')}\nWITH {${map}} AS ${rows}`;
}

/**
 * The fiscal year that is asked for; without one the latest that has an amount at the stage and, where no year has one, the latest of any.
 */
function yearAsked({ year, stage }: MoneyParameters): Fragment {
  return cypher`CALL () {
  MATCH (l:BudgetLine)
  WITH max(CASE WHEN l.stage = ${stage} AND l.amount IS NOT NULL THEN l.fiscalYear ELSE null END) AS latest, max(l.fiscalYear) AS any
  RETURN coalesce(${year}, latest, any, 0) AS ${ASKED}
}`;
}

function chosen({ conditions }: MoneyParameters): Fragment[] {
  if (conditions.length === 0) return [];
  return [
    cypher`CALL () {
  MATCH (${TOLD}:BudgetProgram) WHERE ${join(conditions, ' AND ')}
  RETURN collect(${TOLD}.id) AS ${CHOSEN}
}`,
  ];
}

/** The rows that `readMoneyTables` brought, with their names. */
export function moneyRowsFrom(stored: Readonly<Record<string, unknown>>): MoneyRows {
  const named = Object.entries(TABLES).map(([table, { columns }]) => {
    const names = Object.keys(columns);
    const rows = stored[table] as readonly (readonly unknown[])[];
    return [table, rows.map((values) => rowOf(names, values))];
  });
  return Object.fromEntries(named) as MoneyRows;
}

/** A loop: there are thousands of values, and `Object.fromEntries` takes several times as long. */
function rowOf(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let column = 0; column < names.length; column += 1) row[names[column] ?? ''] = values[column];
  return row;
}

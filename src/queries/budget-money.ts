import {
  type ArgumentReferences,
  byResolver,
  type Catalog,
  expression,
  type Scope,
  type Traversal,
} from '../planner/catalog.ts';
import { within } from './checks.ts';

/**
 * All that money flows and summaries are made of, as flat rows in one map: programmes, what they are a part of, the lines of the stage
 * that is asked for and of what it is compared with, who runs them, who receives, which items they carry, their sections.
 * `src/budget/money-rows.ts` has the shape.
 */
function moneyRows({ rows }: Scope, references: ArgumentReferences): string {
  const [year, stage, confidence] = ['fiscalYear', 'stage', 'minConfidence'].map((name) => references.parameter(name));
  return `
CALL () {
  MATCH (p:BudgetProgram)
  RETURN collect({id: p.id, name: p.name, nameEn: p.nameEn, level: coalesce(p.level, 'PROGRAM'), order: coalesce(p.order, 1000000), tags: coalesce(p.tags, []),
                  outcome: coalesce(p.outcome, 'UNKNOWN'), section: p.section, sectionEn: p.sectionEn}) AS programs
}
CALL () {
  MATCH (p:BudgetProgram)-[:COMPONENT_OF]->(whole:BudgetProgram)
  RETURN collect({program: p.id, whole: whole.id}) AS components
}
CALL () {
  MATCH (p:BudgetProgram)-[:HAS_BUDGET]->(l:BudgetLine)
  WHERE (l.fiscalYear = ${year} AND l.stage = ${stage}) OR (l.fiscalYear = ${year} - 1 AND l.stage = CASE ${stage} WHEN 'SUPPLEMENTARY' THEN 'SUPPLEMENTARY' ELSE 'INITIAL' END)
  RETURN collect({id: l.id, program: p.id, fiscalYear: l.fiscalYear, stage: l.stage, amount: l.amount,
                  additive: coalesce(l.additive, false), reason: l.notAdditiveReason, document: l.document, section: l.section}) AS lines
}
CALL () {
  MATCH (p:BudgetProgram)-[r:ADMINISTERED_BY]->(o:Organization)
  RETURN collect({program: p.id, organization: o.id, order: coalesce(r.order, 0)}) AS administrators
}
CALL () {
  MATCH (p:BudgetProgram)-[r:CONTRIBUTION_TO]->(o:Organization)
  RETURN collect({program: p.id, organization: o.id, order: coalesce(r.order, 0)}) AS recipients
}
CALL () {
  MATCH (o:Organization)
  WHERE EXISTS { MATCH (o)<-[:PART_OF*0..6]-(:Organization)<-[:ADMINISTERED_BY]-(:BudgetProgram) }
     OR EXISTS { MATCH (o)<-[:CONTRIBUTION_TO]-(:BudgetProgram) }
  RETURN collect({id: o.id, name: o.name, nameEn: o.nameEn, kind: o.kind}) AS organizations
}
CALL () {
  MATCH (o:Organization)-[:PART_OF]->(above:Organization)
  WHERE EXISTS { MATCH (o)<-[:PART_OF*0..6]-(:Organization)<-[:ADMINISTERED_BY]-(:BudgetProgram) }
  RETURN collect({organization: o.id, above: above.id}) AS parents
}
CALL () {
  MATCH (p:BudgetProgram)-[r:CARRIES]->(carried)<-[:HAS_INITIATIVE|HAS_MEASURE*0..2]-(i:StrategyItem)
  WHERE coalesce(r.confidence, 1.0) >= ${confidence}
  RETURN collect({program: p.id, item: i.id, confidence: coalesce(r.confidence, 1.0)}) AS carries
}
CALL () {
  MATCH (i:StrategyItem)
  RETURN collect({id: i.id, number: i.number, mark: i.mark, name: i.title, nameEn: i.titleEn}) AS items
}
CALL () {
  MATCH (p:BudgetProgram)-[:IN_SECTION]->(s:BudgetSection)
  RETURN collect({program: p.id, section: s.id}) AS inSections
}
CALL () {
  MATCH (s:BudgetSection)
  OPTIONAL MATCH (s)-[:PART_OF_SECTION]->(above:BudgetSection)
  RETURN collect({id: s.id, name: s.name, nameEn: s.nameEn, order: coalesce(s.order, 1000000), document: s.document,
                  above: above.id, evidence: s.evidence, draft: s.printedDraft, initial: s.printedInitial,
                  supplementary: s.printedSupplementary}) AS sections
}
CALL () {
  MATCH (d:SourceDocument)
  RETURN collect({id: d.id, fiscalYear: d.fiscalYear}) AS documents
}
WITH {fiscalYear: ${year}, stage: ${stage}, programs: programs, components: components, lines: lines, administrators: administrators, recipients: recipients, organizations: organizations, parents: parents, carries: carries, items: items, inSections: inSections, sections: sections, documents: documents} AS ${rows}`;
}

/** Flat rows of one fiscal year and stage; resolvers of their own shape them. */
function moneyHead(to: 'MoneyFlow' | 'BudgetSummary'): Traversal {
  return {
    kind: 'one',
    to,
    binds: ['rows'],
    match: moneyRows,
    arguments: { fiscalYear: {}, stage: {}, minConfidence: { prepare: within('minConfidence', 0, 1) } },
    order: ({ rows }) => [`${rows}.fiscalYear`],
    targetScope: ({ rows }) => ({ self: rows ?? '' }),
  };
}

/** The programmes that have an amount of the stage, or a part with one: whatever `programs` of a flow or summary may name. */
const concerned: Traversal = {
  kind: 'list',
  to: 'BudgetProgram',
  binds: ['node'],
  match: ({ node }) => `MATCH (${node}:BudgetProgram)`,
  where: ({ self, node }) => [
    `EXISTS { MATCH (${node})<-[:COMPONENT_OF*0..9]-(:BudgetProgram)-[:HAS_BUDGET]->(line:BudgetLine) WHERE line.fiscalYear = ${self}.fiscalYear AND line.stage = ${self}.stage }`,
  ],
  order: ({ node }) => [`coalesce(${node}.order, 1000000)`, `${node}.id`],
};

/** The rows themselves, read with a field that every answer has. */
const rowsValue = expression(({ self }) => self ?? 'null');

const byResolvers = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, byResolver]));

/** `total` and `amount` bring the rows, `programs` what is asked of programmes; all else is shaped from them. */
export const budgetMoneyCatalog: Catalog = {
  Query: { moneyFlow: moneyHead('MoneyFlow'), budgetSummary: moneyHead('BudgetSummary') },
  MoneyFlow: {
    ...byResolvers('fiscalYear', 'stage', 'nodes', 'links', 'leftOut', 'programCount'),
    total: rowsValue,
    programs: concerned,
  },
  MoneyFlowNode: byResolvers('id', 'name', 'nameEn', 'kind'),
  MoneyFlowLink: byResolvers('source', 'target', 'value', 'programCount', 'programs'),
  LeftOut: byResolvers('reason', 'amount', 'programCount', 'programs'),
  BudgetSummary: {
    ...byResolvers(
      'fiscalYear',
      'stage',
      'groupBy',
      'groups',
      'previousAmount',
      'change',
      'programCount',
      'notComparable',
      'leftOut',
    ),
    amount: rowsValue,
    programs: concerned,
  },
  BudgetGroup: byResolvers(
    'key',
    'label',
    'labelEn',
    'amount',
    'previousAmount',
    'change',
    'programCount',
    'programs',
    'notComparable',
    'printedTotal',
    'leftOut',
    'parts',
  ),
};

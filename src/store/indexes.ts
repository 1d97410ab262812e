import type { NodeType } from '../graph/model.ts';

/** An index that both stores have, over one property of the nodes with one label. */
export interface DeclaredIndex {
  label: NodeType | 'Entity';
  property: string;
}

/**
 * All indexes, in the one place where they are declared; which question needs which stands in `docs/indexes.md`. Chosen by `PROFILE`: where
 * a question, or a step of one, begins at a node that it knows by this property, and would else look at all nodes of the label.
 */
export const INDEXES: readonly DeclaredIndex[] = [
  { label: 'Entity', property: 'id' },
  { label: 'Organization', property: 'id' },
  { label: 'BudgetProgram', property: 'id' },
  { label: 'SourceDocument', property: 'id' },
  { label: 'BudgetSection', property: 'id' },
  { label: 'BudgetProgram', property: 'outcome' },
  { label: 'BudgetProgram', property: 'isNew' },
  { label: 'BudgetProgram', property: 'inStrategy' },
  { label: 'BudgetProgram', property: 'orderLeads' },
  { label: 'BudgetProgram', property: 'changeLeads' },
  { label: 'BudgetProgram', property: 'amountLeads' },
  { label: 'BudgetLine', property: 'leads' },
  { label: 'Policy', property: 'orderLeads' },
  { label: 'Policy', property: 'programCountLeads' },
  { label: 'ReviewSheet', property: 'number' },
  { label: 'BudgetLine', property: 'appropriation' },
  { label: 'BudgetLine', property: 'countsAs' },
];

const nameOf = ({ label, property }: DeclaredIndex): string => `${label.toLowerCase()}_${property.toLowerCase()}`;
const create = (index: DeclaredIndex): string =>
  `CREATE INDEX ${nameOf(index)} IF NOT EXISTS FOR (n:${index.label}) ON (n.${index.property})`;

/** The statements that create them on the embedded store. */
export const EMBEDDED_INDEXES: readonly string[] = INDEXES.map(create);

/** On Neo4j, where a unique constraint has an index; each is its own transaction. */
export const NEO4J_INDEXES: readonly string[] = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT graph_version_id IF NOT EXISTS FOR (v:GraphVersion) REQUIRE v.id IS UNIQUE',
  ...INDEXES.filter(({ label }) => label !== 'Entity').map(create),
  'CALL db.awaitIndexes(60)',
];

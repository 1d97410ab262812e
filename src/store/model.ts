/**
 * The graph's vocabulary: what a node or relationship may be called and which properties it has. Loaders write it, queries
 * read it, a test compares both with what the store holds.
 *
 * Every node carries the label `Entity` besides its own, an indexed `id`, and these properties:
 *   `type`      its own label again, so that a query can ask for it without `labels()`
 *   `evidence`  list of encoded places, see `evidence.ts`
 */
export const NODE_TYPES = {
  /** ①…⑭. number, mark, title, titlePrinted (when corrected), titleEn */
  StrategyItem: ['number', 'mark', 'title', 'titlePrinted', 'titleEn'],
  /** A row of the strategy table. position (in the item), order (in the table), titleEn, note (list) */
  Measure: ['position', 'order', 'titleEn', 'note'],
  /** A bullet of 項目. position (in the row), order, text, textEn */
  Direction: ['position', 'order', 'text', 'textEn'],
  /** A bullet of 主な取組. position (in the row), order, title, text, titleEn, note (list) */
  Initiative: ['position', 'order', 'title', 'text', 'titleEn', 'note'],
  /**
   * name, nameEn, abbreviation, kind, aliases (list), lookupNames (list: forms known to lookup only), summaryEn; curated: true
   * when no document names it and the registry leads to it; unregistered: true when no registry entry explains the name
   */
  Organization: [
    'name',
    'nameEn',
    'abbreviation',
    'kind',
    'aliases',
    'lookupNames',
    'summaryEn',
    'curated',
    'unregistered',
  ],
  /** A law, plan, strategy or cabinet decision. name, nameEn, kind, aliases (list), unregistered: as above */
  Policy: ['name', 'nameEn', 'kind', 'aliases', 'unregistered'],
  /** A field of support or work (感染症対策支援). name, nameEn, field, fieldEn */
  Topic: ['name', 'nameEn', 'field', 'fieldEn'],
  /** name, nameEn, nameInferred, section, sectionEn, subsection, summaryEn, tags (list), subsidyRate, order ... */
  BudgetProgram: [] as string[],
  /** fiscalYear, stage, amount (yen), text, unit, partOf, repeated ... */
  BudgetLine: [] as string[],
  /** title, titleEn, publisher, publisherEn, attribution, layout, fiscalYear, lines, sha256 */
  SourceDocument: [
    'title',
    'titleEn',
    'publisher',
    'publisherEn',
    'attribution',
    'layout',
    'fiscalYear',
    'lines',
    'sha256',
  ],
} as const satisfies Record<string, readonly string[]>;
export type NodeType = keyof typeof NODE_TYPES;

/**
 * Relationships, written in the direction of the arrow. Each has `basis` (STATED, DERIVED, CURATED) and `evidence`, where
 * DERIVED has `rule`, CURATED has `reason`, and what is not stated has `confidence` (0 to 1).
 */
export const RELATIONSHIP_TYPES = [
  'HAS_MEASURE', // StrategyItem → Measure
  'HAS_DIRECTION', // Measure → Direction
  'HAS_INITIATIVE', // Measure → Initiative
  'RESPONSIBLE_FOR', // Organization → Initiative; responsibility: NAMED | INHERITED, printed, order
  'NAMED_ON', // Organization → Measure (担当); printed, order
  'MENTIONED_IN', // Organization → Initiative | Direction; printed
  'CITES', // Initiative | Direction | Organization | BudgetProgram → Policy; printed
  'PART_OF', // Organization → Organization
  'SUCCEEDED_BY', // Organization → Organization; fiscalYear
  'OVERSEES', // Organization → Organization; statement
  'MEMBER_OF', // Organization → Organization
  'PARTICIPATES_IN', // Organization → Organization (forum)
  'COOPERATES_WITH', // Organization → Organization; statement
  'CONTRIBUTES_TO', // Organization → Organization (money); statement
  'WORKS_ON', // Organization → Topic
  'ADMINISTERED_BY', // BudgetProgram → Organization; extension, printed
  'IMPLEMENTED_BY', // BudgetProgram → Organization; printed
  'CONTRIBUTION_TO', // BudgetProgram → Organization (recipient); printed
  'HAS_BUDGET', // BudgetProgram → BudgetLine
  'CARRIES', // BudgetProgram → Initiative | Measure | StrategyItem; link, level, confidence, reason
  'COMPONENT_OF', // BudgetProgram → BudgetProgram
  'READ_FROM', // BudgetProgram → SourceDocument
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

export type Basis = 'STATED' | 'DERIVED' | 'CURATED';

export type PropertyValue = string | number | boolean | string[];

/** One node to be. Absent properties are left out, never `null`. */
export interface NodeRow {
  id: string;
  type: NodeType;
  properties: Record<string, PropertyValue>;
}

/** One relationship to be. `key` tells apart several of one type between the same two nodes; `''` when there is one. */
export interface RelationshipRow {
  type: RelationshipType;
  from: string;
  to: string;
  key: string;
  properties: Record<string, PropertyValue>;
}

/** A whole graph, sorted: nodes by id; relationships by type, from, to, key. The same facts give the same rows. */
export interface GraphRows {
  nodes: NodeRow[];
  relationships: RelationshipRow[];
}

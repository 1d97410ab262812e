import { LARGEST } from './largest-amount.ts';

/**
 * The graph's vocabulary: what a node or relationship may be called and which properties it has. Loaders write it, queries
 * read it, a test compares both with what the store holds.
 *
 * Every node carries the label `Entity` besides its own, an indexed `id`, and these properties:
 *   `type`      its own label again, so that a query can ask for it without `labels()`
 *   `evidence`  list of encoded places, see `evidence.ts`
 */
export const NODE_TYPES = {
  /**
   * ①…⑭. number, mark, title, titlePrinted (when corrected), titleEn. Like rows, directions and initiatives: documents (list: ids of the
   * editions that print it, the latest first), former (true only: the latest edition does not print it)
   */
  StrategyItem: ['number', 'mark', 'title', 'titlePrinted', 'titleEn', 'documents', 'former'],
  /** A row of the strategy table. position (in the item), order (in the table), titleEn, note (list) */
  Measure: ['position', 'order', 'titleEn', 'note', 'documents', 'former'],
  /** A bullet of 項目. position (in the row), order, text, textPrinted (when corrected), textEn */
  Direction: ['position', 'order', 'text', 'textPrinted', 'textEn', 'documents', 'former'],
  /**
   * A bullet of 主な取組. position (in the row), order, title, titlePrinted (when corrected), text (printed, with names), titleEn, note (list). What lists are
   * narrowed by, worked out from the links of the latest edition: itemNumber; organizations, namedOrganizations, inheritedOrganizations (lists: ids of those
   * that answer for it, on any basis and on each); funded (true only: a programme carries it or its row)
   */
  Initiative: [
    'position',
    'order',
    'title',
    'titlePrinted',
    'text',
    'titleEn',
    'note',
    'documents',
    'former',
    'itemNumber',
    'organizations',
    'namedOrganizations',
    'inheritedOrganizations',
    'funded',
  ],
  /**
   * name, nameEn, abbreviation, kind, aliases (list), lookupNames (list: forms known to lookup only), summaryEn; curated: true
   * when no document names it and the registry leads to it; unregistered: true when no registry entry explains the name;
   * duties, cooperationKinds (lists, see profile.ts); foundedYear, foundedMonth, foundedBasis, foundedEvidence (list of encoded places).
   * Worked out for those that answer for initiatives: initiativeCount (how many), namedInitiativeCount, inheritedInitiativeCount (on that
   * basis), and the place in the network of SHARES_INITIATIVES_WITH: degree, weight, betweenness, community
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
    'duties',
    'cooperationKinds',
    'foundedYear',
    'foundedMonth',
    'foundedBasis',
    'foundedEvidence',
    'initiativeCount',
    'namedInitiativeCount',
    'inheritedInitiativeCount',
    'degree',
    'weight',
    'betweenness',
    'community',
  ],
  /** A law, plan, strategy or cabinet decision. name, nameEn, kind, aliases (list), lookupNames (list), unregistered: as above; programCount, initiativeCount: how many programmes and initiatives cite it, worked out; orderLeads, programCountLeads (true only): among the first by id and by the former */
  Policy: [
    'name',
    'nameEn',
    'kind',
    'aliases',
    'lookupNames',
    'unregistered',
    'programCount',
    'orderLeads',
    'programCountLeads',
    'initiativeCount',
  ],
  /** A field of support or work (感染症対策支援). name, nameEn, field, fieldEn */
  Topic: ['name', 'nameEn', 'field', 'fieldEn'],
  /**
   * A project or subsidy with money of its own, or a part of one. name (corrected), namePrinted (when it differs), nameEn,
   * otherNames (list: of the draft), nameInferred (true only), nameBasis (from what), summaryEn; section, subsection (printed), sectionEn; tags (list: NEW, EXPANDED,
   * PRIORITY_FRAME); digitalAgency (WHOLE, PART), digitalAgencyText; subsidyRates, implementersText (common nouns), obligations
   * (lists); settledLater; level (PROGRAM, COMPONENT); order (request first, then draft); inRequest, inDraft; amounts in yen, where they
   * stand for themselves: requestAmount, previousAmount, draftAmount, supplementaryAmount, prevSupplementaryAmount, change; outcome,
   * outcomeReason, outcomeReasonJa, outcomeEvidence (list of encoded places); years (list, the latest first, see program-year.ts); tagsByYear,
   * outcomesByYear, digitalAgencyByYear, changesByYear, documentsByYear (lists: a year, a blank and the value, for what is asked of a year); ministry
   * (id of the one that runs it). What lists are narrowed by, worked out from lines and links: appropriations (list: what it has an amount for, itself or in a part whose money is told
   * under it, year and stage together, `2025 REQUEST`, and each by itself), countedAppropriations (list: those of them that sums add something of), isNew, inStrategy (true only), newIn (list: years, as text), itemNumbers (list, as text: of items that it carries surely enough), runners,
   * recipients, implementers (lists of ids: a part for which documents print none has those of the nearest whole) and the same of each year with a line: runnersByYear, recipientsByYear, implementersByYear; the largest of its own amounts at each
   * stage, in yen, see largest-amount.ts (feeds leave them out); orderLeads, changeLeads, amountLeads (true only): among the first of such an order
   */
  BudgetProgram: [
    'name',
    'namePrinted',
    'nameEn',
    'otherNames',
    'nameInferred',
    'nameBasis',
    'summaryEn',
    'section',
    'subsection',
    'sectionEn',
    'tags',
    'digitalAgency',
    'digitalAgencyText',
    'subsidyRates',
    'implementersText',
    'settledLater',
    'obligations',
    'level',
    'order',
    'inRequest',
    'inDraft',
    'requestAmount',
    'previousAmount',
    'draftAmount',
    'supplementaryAmount',
    'prevSupplementaryAmount',
    'change',
    'outcome',
    'outcomeReason',
    'outcomeReasonJa',
    'outcomeEvidence',
    'years',
    'tagsByYear',
    'outcomesByYear',
    'digitalAgencyByYear',
    'changesByYear',
    'documentsByYear',
    'ministry',
    'appropriations',
    'countedAppropriations',
    'isNew',
    'newIn',
    'inStrategy',
    'itemNumbers',
    'runners',
    'recipients',
    'implementers',
    'runnersByYear',
    'recipientsByYear',
    'implementersByYear',
    'largestRequest',
    'largestDraft',
    'largestInitial',
    'largestSupplementary',
    'largestCarriedOver',
    'largestReserve',
    'largestAvailable',
    'largestExecuted',
    'orderLeads',
    'changeLeads',
    'amountLeads',
  ],
  /**
   * One amount. fiscalYear, stage (REQUEST, DRAFT, INITIAL, SUPPLEMENTARY, CARRIED_OVER, RESERVE, AVAILABLE, EXECUTED), amount (yen; absent when none or unknown), text, unit, kind
   * (amount, none, unknown); partOf (内数), partOfName, repeated (再掲), partlyRepeated, approximate, note; document (its id), section
   * (id of the BudgetSection); additive, notAdditiveReason; counted (yen that totals add: the amount where
   * additive, what is left of a sum that is counted by its parts); elsewhere (list: ids of its parts that other programmes count); countsAs, ministry, bureau, division, item (ids: the way of its yen in its year); carried (list, see
   * carried-items.ts), recipients, implementers, tags, sections (lists), markedNew (true only), outcome, heading, headingEn: what else sums are grouped by; next (JSON: what
   * of its way is otherwise a year later); summand (all that sums need of it, see summand.ts; feeds leave it out); appropriation (`2025 REQUEST`); executed (yen, of AVAILABLE
   * alone: what was spent of it); leads (the appropriation, where its programme is among the first by amount there); order (in the programme)
   */
  BudgetLine: [
    'fiscalYear',
    'stage',
    'amount',
    'text',
    'unit',
    'kind',
    'partOf',
    'partOfName',
    'repeated',
    'partlyRepeated',
    'approximate',
    'note',
    'document',
    'section',
    'additive',
    'notAdditiveReason',
    'counted',
    'elsewhere',
    'countsAs',
    'ministry',
    'bureau',
    'division',
    'item',
    'carried',
    'recipients',
    'implementers',
    'tags',
    'markedNew',
    'outcome',
    'sections',
    'heading',
    'headingEn',
    'next',
    'summand',
    'appropriation',
    'leads',
    'executed',
    'order',
  ],
  /**
   * A review sheet (行政事業レビュー) of one year. number (予算事業ID), fiscalYear (of the sheet), name, ministry and unit as printed; startYear,
   * endYear, endless (true only: no end is planned), execution (list), statedPlans (list: what its ministry states as a plan and no policy
   * of the registry is named in), order
   */
  ReviewSheet: [
    'number',
    'fiscalYear',
    'name',
    'ministry',
    'unit',
    'startYear',
    'endYear',
    'endless',
    'execution',
    'statedPlans',
    'order',
  ],
  /** A heading of one budget document. name (corrected), namePrinted (when it differs), nameEn, order, document; printed totals in yen: printedDraft, printedInitial, printedSupplementary; printedText (list) */
  BudgetSection: [
    'name',
    'namePrinted',
    'nameEn',
    'order',
    'document',
    'printedDraft',
    'printedInitial',
    'printedSupplementary',
    'printedText',
  ],
  /**
   * A total that a budget document prints, for a section or for the whole of it. name (printed), nameEn; fiscalYear, stage, document (its id),
   * section (id of the BudgetSection; absent for the whole), order; printed, counted, unexplained (yen; printed = counted + the amounts
   * of DIFFERS_BY + unexplained), countedLines (list: ids of the lines that are counted there, as the document prints them or by what takes their place), text; ofWhich (list: what it says to be in it, with the amount as printed)
   */
  BudgetDocumentTotal: [
    'name',
    'nameEn',
    'fiscalYear',
    'stage',
    'document',
    'section',
    'order',
    'printed',
    'counted',
    'countedLines',
    'unexplained',
    'text',
    'ofWhich',
  ],
  /**
   * What is added up for one fiscal year, stage and grouping; derived from the lines of its `appropriations` (list). latest (true only: what is told
   * where no year is asked for), amount (yen), programCount, told (groups and figures, see stored-summary.ts; where groupBy is FLOW: nodes and
   * links, see stored-flow.ts); basis, rule
   */
  BudgetSum: [
    'fiscalYear',
    'stage',
    'groupBy',
    'latest',
    'appropriations',
    'amount',
    'programCount',
    'told',
    'basis',
    'rule',
  ],
  /** title, titleEn, publisher, publisherEn, attribution, layout, fiscalYear, edition (as printed: 2024-09-30), lines, sha256, reading (what became of the lines, in JSON) */
  SourceDocument: [
    'title',
    'titleEn',
    'publisher',
    'publisherEn',
    'attribution',
    'layout',
    'fiscalYear',
    'edition',
    'lines',
    'sha256',
    'reading',
  ],
} as const satisfies Record<string, readonly string[]>;
export type NodeType = keyof typeof NODE_TYPES;

/** Properties that say again what others of their node, or the amounts of a programme, say. Feeds leave them out. */
export const SAID_AGAIN: ReadonlySet<string> = new Set(['summand', ...Object.values(LARGEST)]);

/**
 * Relationships, written in the direction of the arrow. Each has `basis` (STATED, DERIVED, CURATED) and `evidence`, where
 * DERIVED has `rule`, CURATED has `reason` and `reasonJa` (the same sentence in Japanese), and what is not stated has `confidence` (0 to 1). Those of the strategy table have
 * `documents` (list) when not every edition that prints the bullet, row or item says so. What a programme's documents say of bodies and policies in some years only has
 * `fromYear` and `toYear` (inclusive; absent: open).
 */
export const RELATIONSHIP_TYPES = [
  'HAS_MEASURE', // StrategyItem → Measure
  'HAS_DIRECTION', // Measure → Direction
  'HAS_INITIATIVE', // Measure → Initiative
  'RESPONSIBLE_FOR', // Organization → Initiative; responsibility: NAMED | INHERITED, printed, order
  'NAMED_ON', // Organization → Measure (担当); printed, order
  'MENTIONED_IN', // Organization → Initiative | Direction | BudgetProgram | BudgetSection; printed
  'FORMERLY', // any of the five above and CITES, of the strategy table, that only earlier editions print, and ADMINISTERED_BY of earlier years; was (the type), documents (list) or fromYear, toYear
  'CITES', // Initiative | Direction | Organization | BudgetProgram | BudgetSection → Policy; printed, and of programmes, worked out, place (from 0, of the first of a policy)
  'PART_OF', // Organization → Organization; fiscalYear, statement, statementJa
  'SUCCEEDED_BY', // Organization → Organization; fiscalYear, orLater (true only)
  'OVERSEES', // Organization → Organization; statement, statementJa
  'MEMBER_OF', // Organization → Organization
  'PARTICIPATES_IN', // Organization → Organization (forum)
  'COOPERATES_WITH', // Organization → Organization; statement, statementJa
  'CONTRIBUTES_TO', // Organization → Organization (money); statement, statementJa
  // Organization → Organization, from the id that comes first; worked out: initiatives, namedInitiatives, inheritedInitiatives (lists of ids: those
  // that both answer for, on any basis, both NAMED, both INHERITED)
  'SHARES_INITIATIVES_WITH',
  'WORKS_ON', // Organization → Topic
  'ADMINISTERED_BY', // BudgetProgram → Organization (division or bureau) that runs it now; printed, extensions (list), order
  'INVOLVES', // BudgetProgram → Organization that takes part besides the one that runs it (further unit of a review sheet); printed, order
  'IMPLEMENTED_BY', // BudgetProgram → Organization; printed, role, order
  'CONTRIBUTION_TO', // BudgetProgram → Organization (recipient); printed
  'HAS_BUDGET', // BudgetProgram → BudgetLine; order
  'CARRIES', // BudgetProgram → Initiative | Measure | StrategyItem; link, level, confidence, reason, reasonJa
  'COMPONENT_OF', // BudgetProgram → BudgetProgram; order (of the part in the whole), and worked out place (from 0, of the whole among those of the part, the nearest first)
  'IN_SECTION', // BudgetProgram → BudgetSection
  'PART_OF_SECTION', // BudgetSection → BudgetSection
  'DIFFERS_BY', // BudgetDocumentTotal → BudgetProgram; reason, amount (yen), name (of a larger sum), order
  'DESCRIBED_BY', // BudgetProgram → ReviewSheet; where the programme stands in another document too: rule or reason and reasonJa, confidence
  'READ_FROM', // BudgetProgram → SourceDocument; for lines that a rule or a person joined: confidence, rule, reason, reasonJa (where a person gives it)
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** What every node or relationship of a type has, since lists are ordered and narrowed by it. Rows without it are no graph. */
export const ALWAYS_THERE: Readonly<Partial<Record<NodeType | RelationshipType, readonly string[]>>> = {
  StrategyItem: ['number'],
  Measure: ['order'],
  Direction: ['order'],
  Initiative: ['order'],
  BudgetProgram: ['order', 'level'],
  BudgetSection: ['order'],
  BudgetDocumentTotal: ['order'],
  RESPONSIBLE_FOR: ['order'],
  NAMED_ON: ['order'],
  ADMINISTERED_BY: ['order'],
  INVOLVES: ['order'],
  IMPLEMENTED_BY: ['order'],
  HAS_BUDGET: ['order'],
  CARRIES: ['confidence'],
  COMPONENT_OF: ['order', 'place'],
  DIFFERS_BY: ['order'],
};

/**
 * What no two nodes of a type have in common, since lists are in its order: it needs no second key, which every statement would have to plan.
 * Rows of which two have the same are no graph.
 */
export const OWN_PLACE = {
  StrategyItem: 'number',
  Measure: 'order',
  Direction: 'order',
  Initiative: 'order',
  BudgetProgram: 'order',
  BudgetSection: 'order',
} as const satisfies Readonly<Partial<Record<NodeType, string>>>;

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

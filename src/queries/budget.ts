import { cypher, type Fragment } from '../planner/cypher.ts';
import {
  type ArgumentClause,
  type ArgumentReferences,
  type Catalog,
  expression,
  head,
  property,
  relationship,
  type Traversal,
  way,
} from '../planner/field-declarations.ts';
import { filterYear, orderKeys, programFilter } from './budget-filter.ts';
import {
  carried,
  carriedItems,
  carryEdge,
  extensions,
  namedEdge,
  organizationProgramEdge,
  surestCarryEdge,
} from './budget-links.ts';
import { programYear, programYears } from './budget-years.ts';
import { asList, documentOf, evidence, inOwnPlace, plainList, sectionOf } from './parts.ts';
import { isImplied, leadingPrograms, programsToLookAt } from './program-starts.ts';

/** A mark that is kept only where it is true. */
const isTrue = (stored: unknown): boolean => stored === true;

const PROGRAM_ORDER = inOwnPlace('BudgetProgram');

/** Organisations of a programme along one relationship, in printed order. */
const organizationsBy = (type: 'INVOLVES' | 'IMPLEMENTED_BY' | 'CONTRIBUTION_TO'): Traversal =>
  way({
    kind: 'connection',
    to: 'Organization',
    match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:${type}]->(${node}:Organization)`,
    order: ({ node, rel }) => [
      // What is paid is printed for one recipient each.
      ...(type === 'CONTRIBUTION_TO' ? [] : [cypher`${rel}.order`]),
      cypher`${node}.id`,
      cypher`${rel}.key`,
    ],
  });

/** From which fiscal year to which an edge holds. */
const yearsOfEdge = { fromYear: relationship('fromYear'), toYear: relationship('toYear') };

/** Who runs a programme now or, with a fiscal year, ran it then. */
const administeredBy: Traversal = way({
  kind: 'connection',
  to: 'Organization',
  match: ({ self, rel, node }, references) => {
    const type = references.parameter('fiscalYear') === null ? 'ADMINISTERED_BY' : 'ADMINISTERED_BY|FORMERLY';
    return cypher`MATCH (${self})-[${rel}:${type}]->(${node}:Organization)`;
  },
  arguments: {
    fiscalYear: {
      where: ({ rel }, year) =>
        cypher`coalesce(${rel}.was, 'ADMINISTERED_BY') = 'ADMINISTERED_BY' AND coalesce(${rel}.fromYear, ${year}) <= ${year} AND coalesce(${rel}.toYear, ${year}) >= ${year}`,
    },
  },
  order: ({ node, rel }) => [cypher`${rel}.order`, cypher`${node}.id`, cypher`${rel}.key`],
});

/** What a programme is a part of, the nearest first. */
const wholes = (kind: 'one' | 'list'): Traversal =>
  way({
    kind,
    to: 'BudgetProgram',
    match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:COMPONENT_OF]->(${node}:BudgetProgram)`,
    order: ({ rel, node }) => [cypher`${rel}.place`, ...PROGRAM_ORDER({ node })],
  });

/** Amounts of one year, one stage. */
const LINES_OF: Record<string, ArgumentClause<'node'>> = {
  fiscalYear: { where: ({ node }, parameter) => cypher`${node}.fiscalYear = ${parameter}` },
  stage: { where: ({ node }, parameter) => cypher`${node}.stage = ${parameter}` },
};

/** What totals add of a line; `null` where they do not. */
const countedOf = (line: Fragment): Fragment =>
  cypher`coalesce(${line}.counted, CASE WHEN ${line}.additive = true THEN ${line}.amount ELSE null END)`;

const isOfAYear = (references: ArgumentReferences): boolean => filterYear(references) !== null;

/** A condition of `programs`, where the list does not begin at what it lets through. */
const besides = ([path, clause]: [string, ArgumentClause<'node'>]): [string, ArgumentClause<'node'>] => [
  path,
  {
    ...clause,
    where: (bindings, parameter, references) =>
      isImplied(path, references, isOfAYear(references))
        ? null
        : (clause.where?.(bindings, parameter, references) ?? null),
  },
];

const PROGRAM_ARGUMENTS: Record<string, ArgumentClause<'node'>> = {
  level: { where: ({ node }, parameter) => cypher`${node}.level IN ${parameter}` },
  ...Object.fromEntries(Object.entries(programFilter).map(besides)),
  orderBy: {},
};

/** Budget programmes, their amounts and sections, and what leads on from them. */
export const budgetCatalog: Catalog = {
  Query: {
    programs: head({
      kind: 'connection',
      to: 'BudgetProgram',
      binds: ['node', 'largest', 'other'],
      match: ({ node }, references) => programsToLookAt(node, references, isOfAYear(references)),
      leading: ({ node }, references) => leadingPrograms(node, references, Object.keys(PROGRAM_ARGUMENTS)),
      ordering: (bindings, references) => orderKeys(bindings, references).clauses,
      arguments: PROGRAM_ARGUMENTS,
      order: (bindings, references) => [...orderKeys(bindings, references).keys, ...PROGRAM_ORDER(bindings)],
    }),
  },
  ProgramEdge: {},
  BudgetProgram: {
    id: property('id'),
    name: property('name'),
    namePrinted: property('namePrinted'),
    nameEn: property('nameEn'),
    nameInferred: property('nameInferred', isTrue),
    nameBasis: property('nameBasis'),
    summaryEn: property('summaryEn'),
    level: property('level', (stored) => stored ?? 'PROGRAM'),
    section: property('section'),
    sectionEn: property('sectionEn'),
    subsection: property('subsection'),
    sections: plainList(
      'BudgetSection',
      ({ self, rel, node }) => cypher`(${self})-[${rel}:IN_SECTION]->(${node}:BudgetSection)`,
      inOwnPlace('BudgetSection'),
    ),
    tags: property('tags', asList),
    digitalAgency: property('digitalAgency'),
    digitalAgencyText: property('digitalAgencyText'),
    subsidyRate: property('subsidyRates', asList),
    settledLater: property('settledLater'),
    obligations: property('obligations', asList),
    implementersText: property('implementersText', asList),
    requestAmount: property('requestAmount'),
    previousAmount: property('previousAmount'),
    draftAmount: property('draftAmount'),
    supplementaryAmount: property('supplementaryAmount'),
    prevSupplementaryAmount: property('prevSupplementaryAmount'),
    change: property('change'),
    outcome: property('outcome', (stored) => stored ?? 'UNKNOWN'),
    outcomeReason: property('outcomeReason'),
    outcomeReasonJa: property('outcomeReasonJa'),
    outcomeEvidence: property('outcomeEvidence', evidence.read),
    administeredBy,
    furtherUnits: organizationsBy('INVOLVES'),
    implementers: organizationsBy('IMPLEMENTED_BY'),
    recipients: organizationsBy('CONTRIBUTION_TO'),
    mentions: way({
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:MENTIONED_IN]-(${node}:Organization)`,
      order: ({ node, rel }) => [cypher`${node}.id`, cypher`${rel}.key`],
    }),
    budget: way({
      kind: 'list',
      to: 'BudgetLine',
      match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:HAS_BUDGET]->(${node}:BudgetLine)`,
      arguments: LINES_OF,
      order: ({ node, rel }) => [cypher`${rel}.order`, cypher`${node}.id`],
    }),
    countedBudget: way({
      kind: 'list',
      to: 'BudgetLine',
      binds: ['node'],
      match: ({ self, node }) => cypher`MATCH (${node}:BudgetLine {countsAs: ${self}.id})`,
      where: ({ node }) => [cypher`${countedOf(node)} IS NOT NULL`],
      arguments: LINES_OF,
      order: ({ node }) => [cypher`0 - coalesce(${node}.fiscalYear, 0)`, cypher`${node}.id`],
    }),
    components: plainList(
      'BudgetProgram',
      ({ self, rel, node }) => cypher`(${self})<-[${rel}:COMPONENT_OF]-(${node}:BudgetProgram)`,
      ({ node, rel }) => [cypher`${rel}.order`, ...PROGRAM_ORDER({ node })],
    ),
    parent: wholes('one'),
    parents: wholes('list'),
    initiatives: carried('Initiative'),
    measures: carried('Measure'),
    items: carriedItems,
    policies: plainList('Policy', ({ self, rel, node }) => cypher`(${self})-[${rel}:CITES]->(${node}:Policy)`),
    years: programYears,
    ministry: way({
      kind: 'one',
      to: 'Organization',
      binds: ['node'],
      match: ({ self, node }) => cypher`MATCH (${node}:Organization {id: ${self}.ministry})`,
    }),
    reviewSheets: plainList(
      'ReviewSheet',
      ({ self, rel, node }) => cypher`(${self})-[${rel}:DESCRIBED_BY]->(${node}:ReviewSheet)`,
      ({ node }) => [cypher`0 - ${node}.fiscalYear`, cypher`${node}.number`, cypher`${node}.id`],
    ),
    execution: way({
      kind: 'list',
      to: 'ProgramExecution',
      match: ({ self, rel, node }) =>
        cypher`MATCH (${self})-[${rel}:HAS_BUDGET]->(${node}:BudgetLine {stage: 'AVAILABLE'})`,
      order: ({ node }) => [cypher`0 - ${node}.fiscalYear`, cypher`${node}.id`],
    }),
    documents: plainList(
      'SourceDocument',
      ({ self, rel, node }) => cypher`(${self})-[${rel}:READ_FROM]->(${node}:SourceDocument)`,
    ),
    evidence,
  },
  ProgramYear: programYear,
  AdministratorEdge: { ...namedEdge, ...yearsOfEdge, extensions },
  FurtherUnitEdge: namedEdge,
  ProgramOrganizationEdge: { ...namedEdge, ...yearsOfEdge, role: relationship('role') },
  OrganizationProgramEdge: organizationProgramEdge,
  CitingProgramEdge: namedEdge,
  CarryingProgramEdge: surestCarryEdge,
  ProgramInitiativeEdge: carryEdge,
  ProgramMeasureEdge: carryEdge,
  ProgramItemEdge: surestCarryEdge,
  BudgetLine: {
    id: property('id'),
    fiscalYear: property('fiscalYear'),
    stage: property('stage'),
    amount: property('amount'),
    text: property('text'),
    partOf: property('partOf', isTrue),
    partOfName: property('partOfName'),
    repeated: property('repeated', isTrue),
    partlyRepeated: property('partlyRepeated', isTrue),
    approximate: property('approximate', isTrue),
    note: property('note'),
    additive: property('additive', isTrue),
    countedAmount: expression(['self'], ({ self }) => countedOf(self)),
    countedElsewhere: way({
      kind: 'list',
      to: 'BudgetProgram',
      binds: ['node'],
      match: ({ self, node }) =>
        cypher`UNWIND coalesce(${self}.elsewhere, []) AS part MATCH (${node}:BudgetProgram {id: part})`,
      order: PROGRAM_ORDER,
    }),
    notAdditiveReason: expression(
      ['self'],
      ({ self }) => cypher`CASE WHEN coalesce(${self}.additive, false) THEN null ELSE ${self}.notAdditiveReason END`,
    ),
    program: way({
      kind: 'one',
      to: 'BudgetProgram',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:HAS_BUDGET]-(${node}:BudgetProgram)`,
    }),
    section: sectionOf,
    document: documentOf,
    evidence,
  },
  BudgetSection: {
    id: property('id'),
    name: property('name'),
    namePrinted: property('namePrinted'),
    nameEn: property('nameEn'),
    document: documentOf,
    parent: way({
      kind: 'one',
      to: 'BudgetSection',
      match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:PART_OF_SECTION]->(${node}:BudgetSection)`,
    }),
    programs: way({
      kind: 'connection',
      to: 'BudgetProgram',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:IN_SECTION]-(${node}:BudgetProgram)`,
      order: PROGRAM_ORDER,
    }),
    printedDraft: property('printedDraft'),
    printedInitial: property('printedInitial'),
    printedSupplementary: property('printedSupplementary'),
    printedText: property('printedText', asList),
    totals: way({
      kind: 'list',
      to: 'BudgetDocumentTotal',
      binds: ['node'],
      match: ({ self, node }) => cypher`MATCH (${node}:BudgetDocumentTotal {section: ${self}.id})`,
      order: ({ node }) => [cypher`${node}.order`, cypher`${node}.id`],
    }),
    evidence,
  },
};

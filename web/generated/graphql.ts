/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far an appropriation has come. */
export type AppropriationStage =
  /** Draft budget (予算案). */
  | 'DRAFT'
  /** Initial budget (当初予算). */
  | 'INITIAL'
  /** Budget request (概算要求). */
  | 'REQUEST'
  /** Supplementary budget (補正予算). */
  | 'SUPPLEMENTARY';

/** How we know a relationship (根拠の種類). */
export type Basis =
  /** Decided by a person, with a reason. */
  | 'CURATED'
  /** Concluded by a rule, which is named. */
  | 'DERIVED'
  /** Printed there. */
  | 'STATED';

/** What of the strategy a link goes to. */
export type CarryLevel =
  /** One initiative (主な取組). */
  | 'INITIATIVE'
  /** A whole item (項目). */
  | 'ITEM'
  /** A row of the table. */
  | 'MEASURE';

/** Of which kind a link from a programme to the strategy is. */
export type CarryLink =
  /** The programme pays or works through a body that the row names for that purpose, or cites the strategy. */
  | 'INSTITUTION'
  /** The strategy prints the programme's name. */
  | 'NAMED'
  /** Both have the same declared subject. */
  | 'SUBJECT';

/** What sort of body an organisation is (種別). */
export type OrganizationKind =
  /** Agency or incorporated administrative agency (庁・独立行政法人): JICA, AMED, JETRO, PMDA. */
  | 'AGENCY'
  /** Bureau, department or secretariat of a ministry (局・部・官房). */
  | 'BUREAU'
  /** Cabinet Secretariat, Cabinet Office (内閣官房・内閣府). */
  | 'CABINET'
  /** Division or office (課・室). */
  | 'DIVISION'
  /** Meeting, council or framework (会議体・枠組み): G7, TICAD. */
  | 'FORUM'
  /** Public-private fund or partnership (官民連携基金): Gavi, CEPI, Global Fund. */
  | 'FUND'
  /** International organisation (国際機関): WHO, World Bank. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** Local government (地方公共団体). */
  | 'LOCAL_GOVERNMENT'
  /** Ministry (省). */
  | 'MINISTRY'
  /** National centre or institute (国立研究機関): NCGM, NIID. */
  | 'NATIONAL_CENTER'
  /** Anything else with a name of its own. */
  | 'OTHER'
  /** Private body (民間団体). */
  | 'PRIVATE';

/** What the draft budget made of a request for the same fiscal year. */
export type Outcome =
  /** The draft gives what was asked. */
  | 'AS_REQUESTED'
  /** The draft gives less than was asked. */
  | 'CUT'
  /** The draft gives nothing, the supplementary budget of the year before does. */
  | 'MOVED_TO_SUPPLEMENTARY'
  /** The draft covers the division and section but does not have the programme. */
  | 'NOT_IN_DRAFT'
  /** The draft document does not cover it: it covers the Health Policy Bureau (医政局) only. */
  | 'OUT_OF_SCOPE'
  /** The draft gives more than was asked. */
  | 'RAISED'
  /** A part is in the draft, a part in the supplementary budget of the year before. */
  | 'SPLIT'
  /** It cannot be told. */
  | 'UNKNOWN';

/** What an organisation has to do with a programme. */
export type ProgramRole =
  /** Runs it (担当課室). */
  | 'ADMINISTERS'
  /** Carries it out (実施主体・補助先・委託先). */
  | 'IMPLEMENTS'
  /** Is named in the text besides. */
  | 'MENTIONED'
  /** Receives the contribution (拠出先). */
  | 'RECEIVES';

/** What connects two organisations. */
export type RelationType =
  /** Pays contributions to (拠出). */
  | 'CONTRIBUTES_TO'
  /** Works together with (連携). */
  | 'COOPERATES_WITH'
  /** Is a member of. */
  | 'MEMBER_OF'
  /** Oversees or runs (所管). */
  | 'OVERSEES'
  /** Takes part in (a meeting, a framework). */
  | 'PARTICIPATES_IN'
  /** Is a part of. */
  | 'PART_OF'
  /** Is succeeded by. */
  | 'SUCCEEDED_BY';

/** How an organisation came to answer for an initiative. */
export type ResponsibilityBasis =
  /** The bullet names nobody, and the row's column of responsible bodies names it. */
  | 'INHERITED'
  /** The bullet's own closing parenthesis names it. */
  | 'NAMED';

/** Kinds of nodes that can be searched. */
export type SearchType =
  /** Budget programmes (事業). */
  | 'BUDGET_PROGRAM'
  /** Directions. */
  | 'DIRECTION'
  /** Initiatives (主な取組). */
  | 'INITIATIVE'
  /** Rows of the strategy table. */
  | 'MEASURE'
  /** Organisations (組織). */
  | 'ORGANIZATION'
  /** Laws, plans, strategies (法律・計画・戦略). */
  | 'POLICY'
  /** Documents (出典). */
  | 'SOURCE_DOCUMENT'
  /** Items of the strategy (項目). */
  | 'STRATEGY_ITEM'
  /** Fields of work (分野). */
  | 'TOPIC';

export type ClosestQueryVariables = Exact<{
  query: string;
  types?: Array<SearchType> | SearchType | null | undefined;
}>;


export type ClosestQuery = { search: { edges: Array<{ name: string, nameEn: string | null, node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } };

export type ItemPageQueryVariables = Exact<{
  number: number;
}>;


export type ItemPageQuery = { strategyItem: { id: string, number: number, mark: string, title: string, titleEn: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, organizations: { totalCount: number, edges: Array<{ initiativeCount: number, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } }> }, measures: Array<{ id: string, position: number, titleEn: string | null, note: Array<string>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, directions: Array<{ id: string, text: string, textEn: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }> }>, organizations: { edges: Array<{ printed: string | null, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } }> }, initiatives: { totalCount: number, nodes: Array<{ id: string, title: string, titleEn: string | null, note: Array<string>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, organizations: { edges: Array<{ basis: ResponsibilityBasis, statedAs: Basis, printed: string | null, confidence: number, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } }> }, programs: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null }> } }> } }>, programs: { totalCount: number, edges: Array<{ link: CarryLink, level: CarryLevel, basis: Basis, confidence: number, reason: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, node: { id: string, name: string, nameEn: string | null, previousAmount: number | null, requestAmount: number | null, draftAmount: number | null, supplementaryAmount: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, administeredBy: { edges: Array<{ extensions: Array<string>, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } | null } | null } | null } }> }, recipients: { edges: Array<{ printed: string | null, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number, stage: AppropriationStage, amount: number | null, text: string | null, additive: boolean }> } }> } } | null };

export type ItemInitiativeFragment = { id: string, title: string, titleEn: string | null, note: Array<string>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, organizations: { edges: Array<{ basis: ResponsibilityBasis, statedAs: Basis, printed: string | null, confidence: number, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } }> }, programs: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null }> } };

export type ResponsibleFragment = { basis: ResponsibilityBasis, statedAs: Basis, printed: string | null, confidence: number, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } };

export type CarryingFragment = { link: CarryLink, level: CarryLevel, basis: Basis, confidence: number, reason: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, node: { id: string, name: string, nameEn: string | null, previousAmount: number | null, requestAmount: number | null, draftAmount: number | null, supplementaryAmount: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, administeredBy: { edges: Array<{ extensions: Array<string>, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } | null } | null } | null } }> }, recipients: { edges: Array<{ printed: string | null, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number, stage: AppropriationStage, amount: number | null, text: string | null, additive: boolean }> } };

export type ItemLineFragment = { id: string, number: number, mark: string, title: string, titleEn: string | null, organizations: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind }> }, initiatives: { totalCount: number }, programs: { totalCount: number } };

export type OrganizationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationPageQuery = { organization: { aliases: Array<string>, summaryEn: string | null, id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, parent: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } | null, children: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind }> }, predecessors: Array<{ id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind }>, successors: Array<{ id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind }>, topics: Array<{ id: string, name: string, nameEn: string }>, policies: Array<{ id: string, name: string, nameEn: string }>, items: Array<{ id: string, number: number, mark: string, title: string, titleEn: string | null }>, initiatives: { totalCount: number, edges: Array<{ basis: ResponsibilityBasis, statedAs: Basis, printed: string | null, confidence: number, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, node: { id: string, title: string, titleEn: string | null, item: { number: number } } }> }, measures: { totalCount: number }, mentionedIn: { totalCount: number, nodes: Array<{ id: string, title: string, titleEn: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, item: { number: number, mark: string } }> }, collaborators: { totalCount: number, edges: Array<{ shared: number, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind }, initiatives: { nodes: Array<{ id: string, title: string, titleEn: string | null, item: { number: number, mark: string }, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }> }> } }> }, relations: { edges: Array<{ type: RelationType, outgoing: boolean, statement: string | null, fiscalYear: number | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } }> }, programs: { totalCount: number, edges: Array<{ role: ProgramRole, basis: Basis, printed: string | null, extensions: Array<string>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, node: { previousAmount: number | null, requestAmount: number | null, draftAmount: number | null, id: string, name: string, nameEn: string | null, budget: Array<{ id: string, fiscalYear: number, stage: AppropriationStage, amount: number | null, text: string | null, additive: boolean }> } }> } } | null };

export type StartPageQueryVariables = Exact<{ [key: string]: never; }>;


export type StartPageQuery = { strategyItems: Array<{ id: string, number: number, mark: string, title: string, titleEn: string | null, organizations: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind }> }, initiatives: { totalCount: number }, programs: { totalCount: number } }>, budgetSummary: { fiscalYear: number, stage: AppropriationStage, groups: Array<{ key: string, amount: number, previousAmount: number | null, programCount: number }> }, initiatives: { totalCount: number }, withoutProgram: { totalCount: number }, organizations: { totalCount: number }, programs: { totalCount: number }, collaborations: { totalCount: number, nodes: Array<{ shared: number, organizations: Array<{ id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind }> }> }, documents: Array<{ id: string, title: string, titleEn: string, fiscalYear: number | null, publisher: string | null, publisherEn: string | null }> };

export type PlaceFragment = { startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } };

export type OrganizationNameFragment = { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind };

export type ProgramNameFragment = { id: string, name: string, nameEn: string | null };

export type ProgramFiguresFragment = { previousAmount: number | null, requestAmount: number | null, draftAmount: number | null, supplementaryAmount: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string, lines: number } }>, budget: Array<{ id: string, fiscalYear: number, stage: AppropriationStage, amount: number | null, text: string | null, additive: boolean }> };

export type ProgramLinesFragment = { budget: Array<{ id: string, fiscalYear: number, stage: AppropriationStage, amount: number | null, text: string | null, additive: boolean }> };

export type PolicyNameFragment = { id: string, name: string, nameEn: string };

export type ProgramBodiesFragment = { administeredBy: { edges: Array<{ extensions: Array<string>, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } | null } | null } | null } }> }, recipients: { edges: Array<{ printed: string | null, node: { id: string, name: string, nameEn: string, abbreviation: string | null, kind: OrganizationKind } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlaceFragmentDoc = new TypedDocumentString(`
    fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
    lines
  }
}
    `, {"fragmentName":"Place"}) as unknown as TypedDocumentString<PlaceFragment, unknown>;
export const OrganizationNameFragmentDoc = new TypedDocumentString(`
    fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
    `, {"fragmentName":"OrganizationName"}) as unknown as TypedDocumentString<OrganizationNameFragment, unknown>;
export const ResponsibleFragmentDoc = new TypedDocumentString(`
    fragment Responsible on ResponsibleOrganizationEdge {
  basis
  statedAs
  printed
  confidence
  evidence {
    ...Place
  }
  node {
    ...OrganizationName
  }
}
    fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
    lines
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`, {"fragmentName":"Responsible"}) as unknown as TypedDocumentString<ResponsibleFragment, unknown>;
export const ProgramNameFragmentDoc = new TypedDocumentString(`
    fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}
    `, {"fragmentName":"ProgramName"}) as unknown as TypedDocumentString<ProgramNameFragment, unknown>;
export const ItemInitiativeFragmentDoc = new TypedDocumentString(`
    fragment ItemInitiative on Initiative {
  id
  title
  titleEn
  note
  evidence {
    ...Place
  }
  organizations(first: 20) {
    edges {
      ...Responsible
    }
  }
  programs(first: 5) {
    totalCount
    nodes {
      ...ProgramName
    }
  }
}
    fragment Responsible on ResponsibleOrganizationEdge {
  basis
  statedAs
  printed
  confidence
  evidence {
    ...Place
  }
  node {
    ...OrganizationName
  }
}
fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
    lines
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}`, {"fragmentName":"ItemInitiative"}) as unknown as TypedDocumentString<ItemInitiativeFragment, unknown>;
export const ProgramLinesFragmentDoc = new TypedDocumentString(`
    fragment ProgramLines on BudgetProgram {
  budget {
    id
    fiscalYear
    stage
    amount
    text
    additive
  }
}
    `, {"fragmentName":"ProgramLines"}) as unknown as TypedDocumentString<ProgramLinesFragment, unknown>;
export const ProgramFiguresFragmentDoc = new TypedDocumentString(`
    fragment ProgramFigures on BudgetProgram {
  previousAmount
  requestAmount
  draftAmount
  supplementaryAmount
  change
  outcome
  outcomeReason
  outcomeEvidence {
    ...Place
  }
  ...ProgramLines
}
    fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
    lines
  }
}
fragment ProgramLines on BudgetProgram {
  budget {
    id
    fiscalYear
    stage
    amount
    text
    additive
  }
}`, {"fragmentName":"ProgramFigures"}) as unknown as TypedDocumentString<ProgramFiguresFragment, unknown>;
export const ProgramBodiesFragmentDoc = new TypedDocumentString(`
    fragment ProgramBodies on BudgetProgram {
  administeredBy(first: 5) {
    edges {
      extensions
      node {
        ...OrganizationName
        parent {
          ...OrganizationName
          parent {
            ...OrganizationName
            parent {
              ...OrganizationName
            }
          }
        }
      }
    }
  }
  recipients(first: 10) {
    edges {
      printed
      node {
        ...OrganizationName
      }
    }
  }
}
    fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`, {"fragmentName":"ProgramBodies"}) as unknown as TypedDocumentString<ProgramBodiesFragment, unknown>;
export const CarryingFragmentDoc = new TypedDocumentString(`
    fragment Carrying on CarryingProgramEdge {
  link
  level
  basis
  confidence
  reason
  evidence {
    ...Place
  }
  node {
    ...ProgramName
    ...ProgramFigures
    ...ProgramBodies
  }
}
    fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
    lines
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}
fragment ProgramFigures on BudgetProgram {
  previousAmount
  requestAmount
  draftAmount
  supplementaryAmount
  change
  outcome
  outcomeReason
  outcomeEvidence {
    ...Place
  }
  ...ProgramLines
}
fragment ProgramLines on BudgetProgram {
  budget {
    id
    fiscalYear
    stage
    amount
    text
    additive
  }
}
fragment ProgramBodies on BudgetProgram {
  administeredBy(first: 5) {
    edges {
      extensions
      node {
        ...OrganizationName
        parent {
          ...OrganizationName
          parent {
            ...OrganizationName
            parent {
              ...OrganizationName
            }
          }
        }
      }
    }
  }
  recipients(first: 10) {
    edges {
      printed
      node {
        ...OrganizationName
      }
    }
  }
}`, {"fragmentName":"Carrying"}) as unknown as TypedDocumentString<CarryingFragment, unknown>;
export const ItemLineFragmentDoc = new TypedDocumentString(`
    fragment ItemLine on StrategyItem {
  id
  number
  mark
  title
  titleEn
  organizations(first: 4) {
    totalCount
    nodes {
      ...OrganizationName
    }
  }
  initiatives(first: 1) {
    totalCount
  }
  programs(first: 1) {
    totalCount
  }
}
    fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`, {"fragmentName":"ItemLine"}) as unknown as TypedDocumentString<ItemLineFragment, unknown>;
export const PolicyNameFragmentDoc = new TypedDocumentString(`
    fragment PolicyName on Policy {
  id
  name
  nameEn
}
    `, {"fragmentName":"PolicyName"}) as unknown as TypedDocumentString<PolicyNameFragment, unknown>;
export const ClosestDocument = new TypedDocumentString(`
    query Closest($query: String!, $types: [SearchType!]) {
  search(query: $query, types: $types, first: 5) {
    edges {
      name
      nameEn
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClosestQuery, ClosestQueryVariables>;
export const ItemPageDocument = new TypedDocumentString(`
    query ItemPage($number: Int!) {
  strategyItem(number: $number) {
    id
    number
    mark
    title
    titleEn
    evidence {
      ...Place
    }
    organizations(first: 100) {
      totalCount
      edges {
        initiativeCount
        node {
          ...OrganizationName
        }
      }
    }
    measures {
      id
      position
      titleEn
      note
      evidence {
        ...Place
      }
      directions {
        id
        text
        textEn
        evidence {
          ...Place
        }
      }
      organizations(first: 50) {
        edges {
          printed
          node {
            ...OrganizationName
          }
        }
      }
      initiatives(first: 40) {
        totalCount
        nodes {
          ...ItemInitiative
        }
      }
    }
    programs(first: 50, minConfidence: 0.3) {
      totalCount
      edges {
        ...Carrying
      }
    }
  }
}
    fragment ItemInitiative on Initiative {
  id
  title
  titleEn
  note
  evidence {
    ...Place
  }
  organizations(first: 20) {
    edges {
      ...Responsible
    }
  }
  programs(first: 5) {
    totalCount
    nodes {
      ...ProgramName
    }
  }
}
fragment Responsible on ResponsibleOrganizationEdge {
  basis
  statedAs
  printed
  confidence
  evidence {
    ...Place
  }
  node {
    ...OrganizationName
  }
}
fragment Carrying on CarryingProgramEdge {
  link
  level
  basis
  confidence
  reason
  evidence {
    ...Place
  }
  node {
    ...ProgramName
    ...ProgramFigures
    ...ProgramBodies
  }
}
fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
    lines
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}
fragment ProgramFigures on BudgetProgram {
  previousAmount
  requestAmount
  draftAmount
  supplementaryAmount
  change
  outcome
  outcomeReason
  outcomeEvidence {
    ...Place
  }
  ...ProgramLines
}
fragment ProgramLines on BudgetProgram {
  budget {
    id
    fiscalYear
    stage
    amount
    text
    additive
  }
}
fragment ProgramBodies on BudgetProgram {
  administeredBy(first: 5) {
    edges {
      extensions
      node {
        ...OrganizationName
        parent {
          ...OrganizationName
          parent {
            ...OrganizationName
            parent {
              ...OrganizationName
            }
          }
        }
      }
    }
  }
  recipients(first: 10) {
    edges {
      printed
      node {
        ...OrganizationName
      }
    }
  }
}`) as unknown as TypedDocumentString<ItemPageQuery, ItemPageQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!) {
  organization(id: $id) {
    ...OrganizationName
    aliases
    summaryEn
    evidence {
      ...Place
    }
    parent {
      ...OrganizationName
    }
    children(first: 100) {
      totalCount
      nodes {
        ...OrganizationName
      }
    }
    predecessors {
      ...OrganizationName
    }
    successors {
      ...OrganizationName
    }
    topics {
      id
      name
      nameEn
    }
    policies {
      ...PolicyName
    }
    items {
      id
      number
      mark
      title
      titleEn
    }
    initiatives(first: 100) {
      totalCount
      edges {
        basis
        statedAs
        printed
        confidence
        evidence {
          ...Place
        }
        node {
          id
          title
          titleEn
          item {
            number
          }
        }
      }
    }
    measures(first: 100) {
      totalCount
    }
    mentionedIn(first: 100) {
      totalCount
      nodes {
        id
        title
        titleEn
        evidence {
          ...Place
        }
        item {
          number
          mark
        }
      }
    }
    collaborators(first: 60) {
      totalCount
      edges {
        shared
        node {
          ...OrganizationName
        }
        initiatives(first: 50) {
          nodes {
            id
            title
            titleEn
            item {
              number
              mark
            }
            evidence {
              ...Place
            }
          }
        }
      }
    }
    relations(first: 50) {
      edges {
        type
        outgoing
        statement
        fiscalYear
        basis
        evidence {
          ...Place
        }
        node {
          ...OrganizationName
        }
      }
    }
    programs(first: 100) {
      totalCount
      edges {
        role
        basis
        printed
        extensions
        evidence {
          ...Place
        }
        node {
          ...ProgramName
          previousAmount
          requestAmount
          draftAmount
          ...ProgramLines
        }
      }
    }
  }
}
    fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
    lines
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}
fragment ProgramLines on BudgetProgram {
  budget {
    id
    fiscalYear
    stage
    amount
    text
    additive
  }
}
fragment PolicyName on Policy {
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const StartPageDocument = new TypedDocumentString(`
    query StartPage {
  strategyItems {
    ...ItemLine
  }
  budgetSummary(groupBy: ITEM) {
    fiscalYear
    stage
    groups {
      key
      amount
      previousAmount
      programCount
    }
  }
  initiatives(first: 1) {
    totalCount
  }
  withoutProgram: initiatives(filter: {funded: false}, first: 1) {
    totalCount
  }
  organizations(first: 1) {
    totalCount
  }
  programs(first: 1) {
    totalCount
  }
  collaborations(first: 1) {
    totalCount
    nodes {
      shared
      organizations {
        ...OrganizationName
      }
    }
  }
  documents {
    id
    title
    titleEn
    fiscalYear
    publisher
    publisherEn
  }
}
    fragment ItemLine on StrategyItem {
  id
  number
  mark
  title
  titleEn
  organizations(first: 4) {
    totalCount
    nodes {
      ...OrganizationName
    }
  }
  initiatives(first: 1) {
    totalCount
  }
  programs(first: 1) {
    totalCount
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`) as unknown as TypedDocumentString<StartPageQuery, StartPageQueryVariables>;
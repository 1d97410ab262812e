import type { GraphQLResolveInfo } from 'graphql';
import type { Place } from '../store/evidence.ts';
import type { Row } from '../store/graph-store.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** How we know a relationship (根拠の種類). */
export type Basis =
  /** Decided by a person, with a reason. */
  | 'CURATED'
  /** Concluded by a rule, which is named. */
  | 'DERIVED'
  /** Printed there. */
  | 'STATED';

/** Two organisations that share initiatives. */
export type Collaboration = {
  /** The initiatives that both answer for, on the bases asked for, in the order of the table. */
  initiatives: InitiativeConnection;
  /** The items under which they share initiatives, in their order. */
  items: Array<StrategyItem>;
  /** The two, in the order of their ids. */
  organizations: Array<Organization>;
  /** How many initiatives both answer for. */
  shared: Scalars['Int']['output'];
};


/** Two organisations that share initiatives. */
export type CollaborationInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of pairs of organisations. */
export type CollaborationConnection = {
  /** The pairs with their cursors. */
  edges: Array<CollaborationEdge>;
  /** The pairs alone. */
  nodes: Array<Collaboration>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A pair in a list. */
export type CollaborationEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: Collaboration;
};

/** A page of organisations that one shares initiatives with. */
export type CollaboratorConnection = {
  /** The organisations with what is shared. */
  edges: Array<CollaboratorEdge>;
  /** The organisations alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation that one shares initiatives with. */
export type CollaboratorEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The initiatives that both answer for, on the bases asked for, in the order of the table. */
  initiatives: InitiativeConnection;
  /** The other organisation. */
  node: Organization;
  /** How many initiatives both answer for. */
  shared: Scalars['Int']['output'];
};


/** An organisation that one shares initiatives with. */
export type CollaboratorEdgeInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which data the store holds. */
export type DataVersion = {
  /** SHA-256 over facts and registry; equal data has an equal hash. */
  hash: Scalars['String']['output'];
  /** When the load ended (ISO 8601, UTC). */
  loadedAt: Scalars['String']['output'];
  /** How many nodes there are. */
  nodes: Scalars['Int']['output'];
  /** How many relationships there are. */
  relationships: Scalars['Int']['output'];
};

/** A direction (項目の各点): a bullet that says where the strategy wants to go. */
export type Direction = Node & {
  /** Where the direction stands. */
  evidence: Array<Evidence>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The row that it stands in. */
  measure: Measure;
  /** Organisations, meetings and platforms that the text names, which is not responsibility. */
  mentions: MentionConnection;
  /** Laws, plans and strategies that the text names. */
  policies: Array<Policy>;
  /** Place in the row, from 1. */
  position: Scalars['Int']['output'];
  /** The bullet in Japanese. */
  text: Scalars['String']['output'];
  /** The bullet in English. */
  textEn: Maybe<Scalars['String']['output']>;
};


/** A direction (項目の各点): a bullet that says where the strategy wants to go. */
export type DirectionMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place in a document: whoever reads these lines finds the fact. */
export type Evidence = {
  /** The document (出典). */
  document: SourceDocument;
  /** Last line, inclusive. */
  endLine: Scalars['Int']['output'];
  /** The lines' text, clipped to 2,000 characters; only where the server has the documents at hand (`SOURCES_DIR`), unchanged since they were read. */
  quote: Maybe<Scalars['String']['output']>;
  /** The printed heading that the place stands under, where there is one. */
  section: Maybe<Scalars['String']['output']>;
  /** First line, counted from 1. */
  startLine: Scalars['Int']['output'];
};

/** An initiative (主な取組): what is to be done. */
export type Initiative = Node & {
  /** Where the initiative stands. */
  evidence: Array<Evidence>;
  /** Global id; it does not shift when a bullet is inserted above. */
  id: Scalars['ID']['output'];
  /** The item that it stands under. */
  item: StrategyItem;
  /** The row that it stands in. */
  measure: Measure;
  /** Organisations, meetings and platforms that the text names, which is not responsibility. */
  mentions: MentionConnection;
  /** Closing parentheses that name nobody (後掲). */
  note: Array<Scalars['String']['output']>;
  /** The organisations that answer for it (担当), in printed order. */
  organizations: ResponsibleOrganizationConnection;
  /** Laws, plans and strategies that the text names. */
  policies: Array<Policy>;
  /** Place in the row, from 1. */
  position: Scalars['Int']['output'];
  /** The bullet in Japanese as printed. */
  text: Scalars['String']['output'];
  /** The bullet in Japanese, without the names in its closing parenthesis. */
  title: Scalars['String']['output'];
  /** The bullet in English. */
  titleEn: Maybe<Scalars['String']['output']>;
};


/** An initiative (主な取組): what is to be done. */
export type InitiativeMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An initiative (主な取組): what is to be done. */
export type InitiativeOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of initiatives. */
export type InitiativeConnection = {
  /** The initiatives with their cursors. */
  edges: Array<InitiativeEdge>;
  /** The initiatives alone. */
  nodes: Array<Initiative>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An initiative in a list. */
export type InitiativeEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The initiative. */
  node: Initiative;
};

/** Which initiatives to list. */
export type InitiativeFilter = {
  /** Somebody (of `organization`, where that is given) answers for it on one of these bases. */
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  /** Under one of these items, by number. */
  item?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** One of these organisations answers for it; any known name or id. */
  organization?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Title or text in either language contains this; width and case do not count. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of organisations of an item. */
export type ItemOrganizationConnection = {
  /** The organisations with how many of the item's initiatives they answer for. */
  edges: Array<ItemOrganizationEdge>;
  /** The organisations alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation that answers for initiatives of an item. */
export type ItemOrganizationEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** How many of the item's initiatives it answers for. */
  initiativeCount: Scalars['Int']['output'];
  /** The organisation. */
  node: Organization;
};

/** Which of several to match. */
export type Match =
  /** Every one. */
  | 'ALL'
  /** At least one. */
  | 'ANY';

/** A row of the strategy table: directions, the initiatives for them, and who answers for the row (担当). */
export type Measure = Node & {
  /** The bullets of 項目 in the row. */
  directions: Array<Direction>;
  /** Where the row stands. */
  evidence: Array<Evidence>;
  /** Global id; it does not shift when rows are added. */
  id: Scalars['ID']['output'];
  /** The bullets of 主な取組 in the row. */
  initiatives: InitiativeConnection;
  /** The item that the row belongs to. */
  item: StrategyItem;
  /** What the column says besides names (その他関係省庁). */
  note: Array<Scalars['String']['output']>;
  /** The organisations that the column 主な担当省庁・機関 names, in printed order. */
  organizations: MeasureOrganizationConnection;
  /** Place among the item's rows, from 1. */
  position: Scalars['Int']['output'];
  /** What the row is about, in English, ours; the row has no printed title. */
  titleEn: Maybe<Scalars['String']['output']>;
};


/** A row of the strategy table: directions, the initiatives for them, and who answers for the row (担当). */
export type MeasureInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of the strategy table: directions, the initiatives for them, and who answers for the row (担当). */
export type MeasureOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of rows of the strategy table. */
export type MeasureConnection = {
  /** The rows with their cursors. */
  edges: Array<MeasureEdge>;
  /** The rows alone. */
  nodes: Array<Measure>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row in a list. */
export type MeasureEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** The row. */
  node: Measure;
  /** The organisation's name as printed there. */
  printed: Maybe<Scalars['String']['output']>;
};

/** A page of organisations that a row names. */
export type MeasureOrganizationConnection = {
  /** The organisations with how they are named. */
  edges: Array<MeasureOrganizationEdge>;
  /** The organisations alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation that a row's column 担当 names. */
export type MeasureOrganizationEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** The organisation. */
  node: Organization;
  /** The name as printed. */
  printed: Maybe<Scalars['String']['output']>;
};

/** A page of organisations that a text names. */
export type MentionConnection = {
  /** The organisations with how they are named. */
  edges: Array<MentionEdge>;
  /** The organisations alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation that a text names. */
export type MentionEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** The organisation. */
  node: Organization;
  /** The name as printed. */
  printed: Maybe<Scalars['String']['output']>;
};

/** Anything that has a global id and stands in a document. */
export type Node = {
  /** The places in the documents that this was read from. */
  evidence: Array<Evidence>;
  /** Global id, stable over loads: `item:11`, `org:jica`. */
  id: Scalars['ID']['output'];
};

/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type Organization = Node & {
  /** The short form that people know: MHLW, JICA. */
  abbreviation: Maybe<Scalars['String']['output']>;
  /** Other names that the documents use. */
  aliases: Array<Scalars['String']['output']>;
  /** The bodies that are a part of it. */
  children: OrganizationConnection;
  /** The organisations that it shares initiatives with, those that share most first. */
  collaborators: CollaboratorConnection;
  /** Where the documents name it. */
  evidence: Array<Evidence>;
  /** Global id, as in `org:jica`. */
  id: Scalars['ID']['output'];
  /** The initiatives that it answers for, in the order of the table. */
  initiatives: OrganizationInitiativeConnection;
  /** The items under which it answers for something, in their order. */
  items: Array<StrategyItem>;
  /** What sort of body it is. */
  kind: OrganizationKind;
  /** The rows whose column 担当 names it, in the order of the table. */
  measures: MeasureConnection;
  /** The initiatives whose text names it, which is not responsibility. */
  mentionedIn: InitiativeConnection;
  /** Official Japanese name, or the name it is known by in Japan. */
  name: Scalars['String']['output'];
  /** English name, the official one where there is one. */
  nameEn: Scalars['String']['output'];
  /** The body that it is a part of. */
  parent: Maybe<Organization>;
  /** The laws, plans and strategies that the documents name with it. */
  policies: Array<Policy>;
  /** The bodies that it took over from. */
  predecessors: Array<Organization>;
  /** What the documents say of it and other organisations: oversees, contributes to, takes part in … */
  relations: RelationConnection;
  /** The bodies that take over from it. */
  successors: Array<Organization>;
  /** What it does, in one line of ours, where the documents say so. */
  summaryEn: Maybe<Scalars['String']['output']>;
  /** The fields that it works on, as the documents list them. */
  topics: Array<Topic>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<OrganizationKind>>;
  minShared?: Scalars['Int']['input'];
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};

/** A page of organisations. */
export type OrganizationConnection = {
  /** The organisations with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The organisations alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation in a list. */
export type OrganizationEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organization;
};

/** Which organisations to list. */
export type OrganizationFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<OrganizationKind>>;
  /** A name in either language contains this; width and case do not count. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A part, directly or further down, of this organisation; any known name or id. */
  parent?: InputMaybe<Scalars['String']['input']>;
};

/** A page of initiatives that an organisation answers for. */
export type OrganizationInitiativeConnection = {
  /** The initiatives with how the organisation is named. */
  edges: Array<OrganizationInitiativeEdge>;
  /** The initiatives alone. */
  nodes: Array<Initiative>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An initiative that an organisation answers for. */
export type OrganizationInitiativeEdge = {
  /** Named on the bullet, or inherited from the row. */
  basis: ResponsibilityBasis;
  /** How sure it is, 0 to 1; 1 when it is printed. */
  confidence: Scalars['Float']['output'];
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** The initiative. */
  node: Initiative;
  /** The name as printed. */
  printed: Maybe<Scalars['String']['output']>;
  /** Printed, concluded or decided. */
  statedAs: Basis;
};

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

/** A page of a list (Relay). */
export type PageInfo = {
  /** Cursor of the last edge of this page: pass it as `after`. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are some before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of this page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** One shortest way between two organisations. */
export type Path = {
  /** How many relationships it has. */
  length: Scalars['Int']['output'];
  /** The nodes on the way, both ends included. */
  nodes: Array<Node>;
  /** The relationships on the way, in order. */
  steps: Array<PathStep>;
};

/** One relationship on a way. */
export type PathStep = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** Where it is said. */
  evidence: Array<Evidence>;
  /** Whether the relationship reads from `from` to `to`; otherwise it reads the other way round. */
  forward: Scalars['Boolean']['output'];
  /** The node that one comes from on this way. */
  from: Node;
  /** The node that one gets to. */
  to: Node;
  /** What the relationship says: RESPONSIBLE_FOR, PART_OF … */
  type: Scalars['String']['output'];
};

/** A law, plan, strategy or agreement (法律・計画・戦略・合意) that a document names. */
export type Policy = Node & {
  /** Other names that the documents use. */
  aliases: Array<Scalars['String']['output']>;
  /** Where the documents name it. */
  evidence: Array<Evidence>;
  /** Global id, as in `policy:amr-action-plan`. */
  id: Scalars['ID']['output'];
  /** The initiatives whose text names it. */
  initiatives: InitiativeConnection;
  /** What sort of text it is. */
  kind: PolicyKind;
  /** Japanese name. */
  name: Scalars['String']['output'];
  /** English name. */
  nameEn: Scalars['String']['output'];
  /** The organisations that the documents name with it. */
  organizations: OrganizationConnection;
};


/** A law, plan, strategy or agreement (法律・計画・戦略・合意) that a document names. */
export type PolicyInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, plan, strategy or agreement (法律・計画・戦略・合意) that a document names. */
export type PolicyOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of policies. */
export type PolicyConnection = {
  /** The policies with their cursors. */
  edges: Array<PolicyEdge>;
  /** The policies alone. */
  nodes: Array<Policy>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A policy in a list. */
export type PolicyEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The policy. */
  node: Policy;
};

/** Which policies to list. */
export type PolicyFilter = {
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<PolicyKind>>;
  /** A name in either language contains this; width and case do not count. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of text a policy is. */
export type PolicyKind =
  /** Agreement or regulation between states (条約・国際規則). */
  | 'AGREEMENT'
  /** Cabinet decision (閣議決定). */
  | 'CABINET_DECISION'
  /** Guideline (指針・ガイドライン). */
  | 'GUIDELINE'
  /** Law (法律). */
  | 'LAW'
  /** Anything else. */
  | 'OTHER'
  /** Plan (計画). */
  | 'PLAN'
  /** Strategy (戦略・大綱・構想). */
  | 'STRATEGY';

/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type Query = {
  /** Pairs of organisations that share initiatives, those that share most first. */
  collaborations: CollaborationConnection;
  /** Which data this answer comes from. */
  dataVersion: DataVersion;
  /** The documents that the graph was read from (出典). */
  documents: Array<SourceDocument>;
  /** The initiatives (主な取組) in the order of the table. */
  initiatives: InitiativeConnection;
  /** Any node by its global id; `null` when there is none. */
  node: Maybe<Node>;
  /** One organisation (組織), by id or by any known name: 厚生労働省, 厚労省, 厚, MHLW. An unknown name is an error that tells the closest known ones. */
  organization: Maybe<Organization>;
  /** Organisations in the order of their ids. */
  organizations: OrganizationConnection;
  /** How two organisations are connected: all shortest ways through the graph, in a stable order. Empty when there is none within `maxLength`. */
  path: Array<Path>;
  /** Laws, plans, strategies and agreements (法律・計画・方針) that the documents name. */
  policies: PolicyConnection;
  /** Full-text search in Japanese and English over every named thing, best first. */
  search: SearchConnection;
  /** The initiatives that organisations share, in the order of the table. */
  sharedInitiatives: SharedInitiativeConnection;
  /** One item by its number: 11 is ⑪. `null` when there is no such item. */
  strategyItem: Maybe<StrategyItem>;
  /** The items ①…⑭ of the Global Health Strategy follow-up table (項目), in their order. */
  strategyItems: Array<StrategyItem>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryCollaborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<OrganizationKind>>;
  minShared?: Scalars['Int']['input'];
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryPathArgs = {
  from: Scalars['String']['input'];
  limit?: Scalars['Int']['input'];
  maxLength?: Scalars['Int']['input'];
  to: Scalars['String']['input'];
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QuerySharedInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  match?: Match;
  organizations: Array<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryStrategyItemArgs = {
  number: Scalars['Int']['input'];
};

/** A page of relations. */
export type RelationConnection = {
  /** The relations, each with the other organisation. */
  edges: Array<RelationEdge>;
  /** The other organisations alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A relation to another organisation. */
export type RelationEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is said. */
  evidence: Array<Evidence>;
  /** From which fiscal year, for successions. */
  fiscalYear: Maybe<Scalars['Int']['output']>;
  /** The other organisation. */
  node: Organization;
  /** Whether the relation reads from this organisation to the other (`true`: this one oversees the other). */
  outgoing: Scalars['Boolean']['output'];
  /** What is said, in a few words. */
  statement: Maybe<Scalars['String']['output']>;
  /** What connects them. */
  type: RelationType;
};

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

/** A page of organisations that answer for an initiative. */
export type ResponsibleOrganizationConnection = {
  /** The organisations with how they are named. */
  edges: Array<ResponsibleOrganizationEdge>;
  /** The organisations alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation that answers for an initiative. */
export type ResponsibleOrganizationEdge = {
  /** Named on the bullet, or inherited from the row. */
  basis: ResponsibilityBasis;
  /** How sure it is, 0 to 1; 1 when it is printed. */
  confidence: Scalars['Float']['output'];
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** The organisation. */
  node: Organization;
  /** The name as printed: 厚, 厚労省. */
  printed: Maybe<Scalars['String']['output']>;
  /** Printed, concluded or decided. */
  statedAs: Basis;
};

/** A page of what was found. */
export type SearchConnection = {
  /** What was found, with how well it fits. */
  edges: Array<SearchEdge>;
  /** What was found alone. */
  nodes: Array<Node>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** Something that was found. */
export type SearchEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** What it is called in Japanese. */
  name: Scalars['String']['output'];
  /** What it is called in English. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** What was found. */
  node: Node;
  /** How well it fits: the higher the better, comparable within one answer. */
  score: Scalars['Float']['output'];
};

/** Kinds of nodes that can be searched. */
export type SearchType =
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

/** A page of initiatives that organisations share. */
export type SharedInitiativeConnection = {
  /** The initiatives with who shares them. */
  edges: Array<SharedInitiativeEdge>;
  /** The initiatives alone. */
  nodes: Array<Initiative>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An initiative that organisations share. */
export type SharedInitiativeEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** How many of the organisations asked for answer for it. */
  matched: Scalars['Int']['output'];
  /** The initiative. */
  node: Initiative;
};

/** A document of the Government of Japan that facts were read from (出典). */
export type SourceDocument = Node & {
  /** How to say where the facts come from, as the terms of reuse ask. */
  attribution: Scalars['String']['output'];
  /** The whole document. */
  evidence: Array<Evidence>;
  /** The fiscal year (会計年度) that it is about: the calendar year in which it begins. */
  fiscalYear: Maybe<Scalars['Int']['output']>;
  /** Global id, as in `document:strategy-follow-up`. */
  id: Scalars['ID']['output'];
  /** Name of the layout by which it was recognised. */
  layout: Scalars['String']['output'];
  /** How many lines its text has. */
  lines: Scalars['Int']['output'];
  /** Who published it, in Japanese. */
  publisher: Maybe<Scalars['String']['output']>;
  /** Who published it, in English. */
  publisherEn: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its text, to see whether one has the same. */
  sha256: Scalars['String']['output'];
  /** Title in Japanese. */
  title: Scalars['String']['output'];
  /** Title in English, ours. */
  titleEn: Scalars['String']['output'];
};

/** An item (項目 ①…⑭) of the Global Health Strategy follow-up table. */
export type StrategyItem = Node & {
  /** Where the item stands. */
  evidence: Array<Evidence>;
  /** Global id, as in `item:11`. */
  id: Scalars['ID']['output'];
  /** The initiatives under the item, in the order of the table. */
  initiatives: InitiativeConnection;
  /** The mark as printed: ⑪. */
  mark: Scalars['String']['output'];
  /** The rows of the item, in their order. */
  measures: Array<Measure>;
  /** The number that the circled mark stands for. */
  number: Scalars['Int']['output'];
  /** The organisations that answer for its initiatives, those with most initiatives first. */
  organizations: ItemOrganizationConnection;
  /** Title in Japanese, slips of text recognition corrected. */
  title: Scalars['String']['output'];
  /** Title in English. */
  titleEn: Maybe<Scalars['String']['output']>;
  /** Title as printed, where a slip was corrected. */
  titlePrinted: Maybe<Scalars['String']['output']>;
};


/** An item (項目 ①…⑭) of the Global Health Strategy follow-up table. */
export type StrategyItemInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An item (項目 ①…⑭) of the Global Health Strategy follow-up table. */
export type StrategyItemOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A field of work that a document lists (分野), as 感染症対策支援. */
export type Topic = Node & {
  /** Where it is listed. */
  evidence: Array<Evidence>;
  /** The larger field that it is listed under, in Japanese, where there is one. */
  field: Maybe<Scalars['String']['output']>;
  /** The larger field in English. */
  fieldEn: Maybe<Scalars['String']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Name in Japanese. */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<Direction, 'evidence' | 'measure' | 'mentions' | 'policies'> & { evidence: Array<_RefType['Evidence']>, measure: _RefType['Measure'], mentions: _RefType['MentionConnection'], policies: Array<_RefType['Policy']> } )
    | ( Omit<Initiative, 'evidence' | 'item' | 'measure' | 'mentions' | 'organizations' | 'policies'> & { evidence: Array<_RefType['Evidence']>, item: _RefType['StrategyItem'], measure: _RefType['Measure'], mentions: _RefType['MentionConnection'], organizations: _RefType['ResponsibleOrganizationConnection'], policies: Array<_RefType['Policy']> } )
    | ( Omit<Measure, 'directions' | 'evidence' | 'initiatives' | 'item' | 'organizations'> & { directions: Array<_RefType['Direction']>, evidence: Array<_RefType['Evidence']>, initiatives: _RefType['InitiativeConnection'], item: _RefType['StrategyItem'], organizations: _RefType['MeasureOrganizationConnection'] } )
    | ( Omit<Organization, 'children' | 'collaborators' | 'evidence' | 'initiatives' | 'items' | 'measures' | 'mentionedIn' | 'parent' | 'policies' | 'predecessors' | 'relations' | 'successors' | 'topics'> & { children: _RefType['OrganizationConnection'], collaborators: _RefType['CollaboratorConnection'], evidence: Array<_RefType['Evidence']>, initiatives: _RefType['OrganizationInitiativeConnection'], items: Array<_RefType['StrategyItem']>, measures: _RefType['MeasureConnection'], mentionedIn: _RefType['InitiativeConnection'], parent?: Maybe<_RefType['Organization']>, policies: Array<_RefType['Policy']>, predecessors: Array<_RefType['Organization']>, relations: _RefType['RelationConnection'], successors: Array<_RefType['Organization']>, topics: Array<_RefType['Topic']> } )
    | ( Omit<Policy, 'evidence' | 'initiatives' | 'organizations'> & { evidence: Array<_RefType['Evidence']>, initiatives: _RefType['InitiativeConnection'], organizations: _RefType['OrganizationConnection'] } )
    | ( Row )
    | ( Omit<StrategyItem, 'evidence' | 'initiatives' | 'measures' | 'organizations'> & { evidence: Array<_RefType['Evidence']>, initiatives: _RefType['InitiativeConnection'], measures: Array<_RefType['Measure']>, organizations: _RefType['ItemOrganizationConnection'] } )
    | ( Omit<Topic, 'evidence'> & { evidence: Array<_RefType['Evidence']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Collaboration: ResolverTypeWrapper<Omit<Collaboration, 'initiatives' | 'items' | 'organizations'> & { initiatives: ResolversTypes['InitiativeConnection'], items: Array<ResolversTypes['StrategyItem']>, organizations: Array<ResolversTypes['Organization']> }>;
  CollaborationConnection: ResolverTypeWrapper<Omit<CollaborationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CollaborationEdge']>, nodes: Array<ResolversTypes['Collaboration']> }>;
  CollaborationEdge: ResolverTypeWrapper<Omit<CollaborationEdge, 'node'> & { node: ResolversTypes['Collaboration'] }>;
  CollaboratorConnection: ResolverTypeWrapper<Omit<CollaboratorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CollaboratorEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  CollaboratorEdge: ResolverTypeWrapper<Omit<CollaboratorEdge, 'initiatives' | 'node'> & { initiatives: ResolversTypes['InitiativeConnection'], node: ResolversTypes['Organization'] }>;
  DataVersion: ResolverTypeWrapper<DataVersion>;
  Direction: ResolverTypeWrapper<Omit<Direction, 'evidence' | 'measure' | 'mentions' | 'policies'> & { evidence: Array<ResolversTypes['Evidence']>, measure: ResolversTypes['Measure'], mentions: ResolversTypes['MentionConnection'], policies: Array<ResolversTypes['Policy']> }>;
  Evidence: ResolverTypeWrapper<Place>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Initiative: ResolverTypeWrapper<Omit<Initiative, 'evidence' | 'item' | 'measure' | 'mentions' | 'organizations' | 'policies'> & { evidence: Array<ResolversTypes['Evidence']>, item: ResolversTypes['StrategyItem'], measure: ResolversTypes['Measure'], mentions: ResolversTypes['MentionConnection'], organizations: ResolversTypes['ResponsibleOrganizationConnection'], policies: Array<ResolversTypes['Policy']> }>;
  InitiativeConnection: ResolverTypeWrapper<Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativeFilter: InitiativeFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ItemOrganizationConnection: ResolverTypeWrapper<Omit<ItemOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ItemOrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  ItemOrganizationEdge: ResolverTypeWrapper<Omit<ItemOrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  Match: Match;
  Measure: ResolverTypeWrapper<Omit<Measure, 'directions' | 'evidence' | 'initiatives' | 'item' | 'organizations'> & { directions: Array<ResolversTypes['Direction']>, evidence: Array<ResolversTypes['Evidence']>, initiatives: ResolversTypes['InitiativeConnection'], item: ResolversTypes['StrategyItem'], organizations: ResolversTypes['MeasureOrganizationConnection'] }>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeasureEdge']>, nodes: Array<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Measure'] }>;
  MeasureOrganizationConnection: ResolverTypeWrapper<Omit<MeasureOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeasureOrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  MeasureOrganizationEdge: ResolverTypeWrapper<Omit<MeasureOrganizationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MentionEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'children' | 'collaborators' | 'evidence' | 'initiatives' | 'items' | 'measures' | 'mentionedIn' | 'parent' | 'policies' | 'predecessors' | 'relations' | 'successors' | 'topics'> & { children: ResolversTypes['OrganizationConnection'], collaborators: ResolversTypes['CollaboratorConnection'], evidence: Array<ResolversTypes['Evidence']>, initiatives: ResolversTypes['OrganizationInitiativeConnection'], items: Array<ResolversTypes['StrategyItem']>, measures: ResolversTypes['MeasureConnection'], mentionedIn: ResolversTypes['InitiativeConnection'], parent?: Maybe<ResolversTypes['Organization']>, policies: Array<ResolversTypes['Policy']>, predecessors: Array<ResolversTypes['Organization']>, relations: ResolversTypes['RelationConnection'], successors: Array<ResolversTypes['Organization']>, topics: Array<ResolversTypes['Topic']> }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationInitiativeConnection: ResolverTypeWrapper<Omit<OrganizationInitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationInitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  OrganizationInitiativeEdge: ResolverTypeWrapper<Omit<OrganizationInitiativeEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Initiative'] }>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'steps'> & { nodes: Array<ResolversTypes['Node']>, steps: Array<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'evidence' | 'from' | 'to'> & { evidence: Array<ResolversTypes['Evidence']>, from: ResolversTypes['Node'], to: ResolversTypes['Node'] }>;
  Policy: ResolverTypeWrapper<Omit<Policy, 'evidence' | 'initiatives' | 'organizations'> & { evidence: Array<ResolversTypes['Evidence']>, initiatives: ResolversTypes['InitiativeConnection'], organizations: ResolversTypes['OrganizationConnection'] }>;
  PolicyConnection: ResolverTypeWrapper<Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyFilter: PolicyFilter;
  PolicyKind: PolicyKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  RelationType: RelationType;
  ResponsibilityBasis: ResponsibilityBasis;
  ResponsibleOrganizationConnection: ResolverTypeWrapper<Omit<ResponsibleOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ResponsibleOrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  ResponsibleOrganizationEdge: ResolverTypeWrapper<Omit<ResponsibleOrganizationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  SearchType: SearchType;
  SharedInitiativeConnection: ResolverTypeWrapper<Omit<SharedInitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SharedInitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  SharedInitiativeEdge: ResolverTypeWrapper<Omit<SharedInitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  SourceDocument: ResolverTypeWrapper<Row>;
  StrategyItem: ResolverTypeWrapper<Omit<StrategyItem, 'evidence' | 'initiatives' | 'measures' | 'organizations'> & { evidence: Array<ResolversTypes['Evidence']>, initiatives: ResolversTypes['InitiativeConnection'], measures: Array<ResolversTypes['Measure']>, organizations: ResolversTypes['ItemOrganizationConnection'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Topic: ResolverTypeWrapper<Omit<Topic, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Collaboration: Omit<Collaboration, 'initiatives' | 'items' | 'organizations'> & { initiatives: ResolversParentTypes['InitiativeConnection'], items: Array<ResolversParentTypes['StrategyItem']>, organizations: Array<ResolversParentTypes['Organization']> };
  CollaborationConnection: Omit<CollaborationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CollaborationEdge']>, nodes: Array<ResolversParentTypes['Collaboration']> };
  CollaborationEdge: Omit<CollaborationEdge, 'node'> & { node: ResolversParentTypes['Collaboration'] };
  CollaboratorConnection: Omit<CollaboratorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CollaboratorEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  CollaboratorEdge: Omit<CollaboratorEdge, 'initiatives' | 'node'> & { initiatives: ResolversParentTypes['InitiativeConnection'], node: ResolversParentTypes['Organization'] };
  DataVersion: DataVersion;
  Direction: Omit<Direction, 'evidence' | 'measure' | 'mentions' | 'policies'> & { evidence: Array<ResolversParentTypes['Evidence']>, measure: ResolversParentTypes['Measure'], mentions: ResolversParentTypes['MentionConnection'], policies: Array<ResolversParentTypes['Policy']> };
  Evidence: Place;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Initiative: Omit<Initiative, 'evidence' | 'item' | 'measure' | 'mentions' | 'organizations' | 'policies'> & { evidence: Array<ResolversParentTypes['Evidence']>, item: ResolversParentTypes['StrategyItem'], measure: ResolversParentTypes['Measure'], mentions: ResolversParentTypes['MentionConnection'], organizations: ResolversParentTypes['ResponsibleOrganizationConnection'], policies: Array<ResolversParentTypes['Policy']> };
  InitiativeConnection: Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativeFilter: InitiativeFilter;
  Int: Scalars['Int']['output'];
  ItemOrganizationConnection: Omit<ItemOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ItemOrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  ItemOrganizationEdge: Omit<ItemOrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  Measure: Omit<Measure, 'directions' | 'evidence' | 'initiatives' | 'item' | 'organizations'> & { directions: Array<ResolversParentTypes['Direction']>, evidence: Array<ResolversParentTypes['Evidence']>, initiatives: ResolversParentTypes['InitiativeConnection'], item: ResolversParentTypes['StrategyItem'], organizations: ResolversParentTypes['MeasureOrganizationConnection'] };
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeasureEdge']>, nodes: Array<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Measure'] };
  MeasureOrganizationConnection: Omit<MeasureOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeasureOrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  MeasureOrganizationEdge: Omit<MeasureOrganizationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MentionEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  MentionEdge: Omit<MentionEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Omit<Organization, 'children' | 'collaborators' | 'evidence' | 'initiatives' | 'items' | 'measures' | 'mentionedIn' | 'parent' | 'policies' | 'predecessors' | 'relations' | 'successors' | 'topics'> & { children: ResolversParentTypes['OrganizationConnection'], collaborators: ResolversParentTypes['CollaboratorConnection'], evidence: Array<ResolversParentTypes['Evidence']>, initiatives: ResolversParentTypes['OrganizationInitiativeConnection'], items: Array<ResolversParentTypes['StrategyItem']>, measures: ResolversParentTypes['MeasureConnection'], mentionedIn: ResolversParentTypes['InitiativeConnection'], parent?: Maybe<ResolversParentTypes['Organization']>, policies: Array<ResolversParentTypes['Policy']>, predecessors: Array<ResolversParentTypes['Organization']>, relations: ResolversParentTypes['RelationConnection'], successors: Array<ResolversParentTypes['Organization']>, topics: Array<ResolversParentTypes['Topic']> };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationInitiativeConnection: Omit<OrganizationInitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationInitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  OrganizationInitiativeEdge: Omit<OrganizationInitiativeEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Initiative'] };
  PageInfo: PageInfo;
  Path: Omit<Path, 'nodes' | 'steps'> & { nodes: Array<ResolversParentTypes['Node']>, steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'evidence' | 'from' | 'to'> & { evidence: Array<ResolversParentTypes['Evidence']>, from: ResolversParentTypes['Node'], to: ResolversParentTypes['Node'] };
  Policy: Omit<Policy, 'evidence' | 'initiatives' | 'organizations'> & { evidence: Array<ResolversParentTypes['Evidence']>, initiatives: ResolversParentTypes['InitiativeConnection'], organizations: ResolversParentTypes['OrganizationConnection'] };
  PolicyConnection: Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyFilter: PolicyFilter;
  Query: Record<PropertyKey, never>;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  RelationEdge: Omit<RelationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  ResponsibleOrganizationConnection: Omit<ResponsibleOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ResponsibleOrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  ResponsibleOrganizationEdge: Omit<ResponsibleOrganizationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  SharedInitiativeConnection: Omit<SharedInitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SharedInitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  SharedInitiativeEdge: Omit<SharedInitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  SourceDocument: Row;
  StrategyItem: Omit<StrategyItem, 'evidence' | 'initiatives' | 'measures' | 'organizations'> & { evidence: Array<ResolversParentTypes['Evidence']>, initiatives: ResolversParentTypes['InitiativeConnection'], measures: Array<ResolversParentTypes['Measure']>, organizations: ResolversParentTypes['ItemOrganizationConnection'] };
  String: Scalars['String']['output'];
  Topic: Omit<Topic, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
};

export type CollaborationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Collaboration'] = ResolversParentTypes['Collaboration']> = {
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<CollaborationInitiativesArgs, 'first'>>;
  items?: Resolver<Array<ResolversTypes['StrategyItem']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaborationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollaborationConnection'] = ResolversParentTypes['CollaborationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollaborationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Collaboration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaborationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollaborationEdge'] = ResolversParentTypes['CollaborationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collaboration'], ParentType, ContextType>;
};

export type CollaboratorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollaboratorConnection'] = ResolversParentTypes['CollaboratorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollaboratorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaboratorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollaboratorEdge'] = ResolversParentTypes['CollaboratorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<CollaboratorEdgeInitiativesArgs, 'first'>>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataVersion'] = ResolversParentTypes['DataVersion']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Direction'] = ResolversParentTypes['Direction']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<DirectionMentionsArgs, 'first'>>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['StrategyItem'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<InitiativeMentionsArgs, 'first'>>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['ResponsibleOrganizationConnection'], ParentType, ContextType, RequireFields<InitiativeOrganizationsArgs, 'first'>>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type ItemOrganizationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ItemOrganizationConnection'] = ResolversParentTypes['ItemOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ItemOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemOrganizationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ItemOrganizationEdge'] = ResolversParentTypes['ItemOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  directions?: Resolver<Array<ResolversTypes['Direction']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<MeasureInitiativesArgs, 'first'>>;
  item?: Resolver<ResolversTypes['StrategyItem'], ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['MeasureOrganizationConnection'], ParentType, ContextType, RequireFields<MeasureOrganizationsArgs, 'first'>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureOrganizationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureOrganizationConnection'] = ResolversParentTypes['MeasureOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeasureOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureOrganizationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureOrganizationEdge'] = ResolversParentTypes['MeasureOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Direction' | 'Initiative' | 'Measure' | 'Organization' | 'Policy' | 'SourceDocument' | 'StrategyItem' | 'Topic', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<OrganizationChildrenArgs, 'first'>>;
  collaborators?: Resolver<ResolversTypes['CollaboratorConnection'], ParentType, ContextType, RequireFields<OrganizationCollaboratorsArgs, 'first' | 'minShared'>>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['OrganizationInitiativeConnection'], ParentType, ContextType, RequireFields<OrganizationInitiativesArgs, 'first'>>;
  items?: Resolver<Array<ResolversTypes['StrategyItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OrganizationMeasuresArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<OrganizationMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'first'>>;
  successors?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationInitiativeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationInitiativeConnection'] = ResolversParentTypes['OrganizationInitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationInitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationInitiativeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationInitiativeEdge'] = ResolversParentTypes['OrganizationInitiativeEdge']> = {
  basis?: Resolver<ResolversTypes['ResponsibilityBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedAs?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<PolicyInitiativesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<PolicyOrganizationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyConnection'] = ResolversParentTypes['PolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyEdge'] = ResolversParentTypes['PolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  collaborations?: Resolver<ResolversTypes['CollaborationConnection'], ParentType, ContextType, RequireFields<QueryCollaborationsArgs, 'first' | 'minShared'>>;
  dataVersion?: Resolver<ResolversTypes['DataVersion'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  path?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'limit' | 'maxLength' | 'to'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  sharedInitiatives?: Resolver<ResolversTypes['SharedInitiativeConnection'], ParentType, ContextType, RequireFields<QuerySharedInitiativesArgs, 'first' | 'match' | 'organizations'>>;
  strategyItem?: Resolver<Maybe<ResolversTypes['StrategyItem']>, ParentType, ContextType, RequireFields<QueryStrategyItemArgs, 'number'>>;
  strategyItems?: Resolver<Array<ResolversTypes['StrategyItem']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type ResponsibleOrganizationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleOrganizationConnection'] = ResolversParentTypes['ResponsibleOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibleOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibleOrganizationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibleOrganizationEdge'] = ResolversParentTypes['ResponsibleOrganizationEdge']> = {
  basis?: Resolver<ResolversTypes['ResponsibilityBasis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedAs?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SharedInitiativeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedInitiativeConnection'] = ResolversParentTypes['SharedInitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedInitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedInitiativeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedInitiativeEdge'] = ResolversParentTypes['SharedInitiativeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisherEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategyItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyItem'] = ResolversParentTypes['StrategyItem']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<StrategyItemInitiativesArgs, 'first'>>;
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['ItemOrganizationConnection'], ParentType, ContextType, RequireFields<StrategyItemOrganizationsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titlePrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Collaboration?: CollaborationResolvers<ContextType>;
  CollaborationConnection?: CollaborationConnectionResolvers<ContextType>;
  CollaborationEdge?: CollaborationEdgeResolvers<ContextType>;
  CollaboratorConnection?: CollaboratorConnectionResolvers<ContextType>;
  CollaboratorEdge?: CollaboratorEdgeResolvers<ContextType>;
  DataVersion?: DataVersionResolvers<ContextType>;
  Direction?: DirectionResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  ItemOrganizationConnection?: ItemOrganizationConnectionResolvers<ContextType>;
  ItemOrganizationEdge?: ItemOrganizationEdgeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureOrganizationConnection?: MeasureOrganizationConnectionResolvers<ContextType>;
  MeasureOrganizationEdge?: MeasureOrganizationEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationInitiativeConnection?: OrganizationInitiativeConnectionResolvers<ContextType>;
  OrganizationInitiativeEdge?: OrganizationInitiativeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  ResponsibleOrganizationConnection?: ResponsibleOrganizationConnectionResolvers<ContextType>;
  ResponsibleOrganizationEdge?: ResponsibleOrganizationEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharedInitiativeConnection?: SharedInitiativeConnectionResolvers<ContextType>;
  SharedInitiativeEdge?: SharedInitiativeEdgeResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  StrategyItem?: StrategyItemResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
};


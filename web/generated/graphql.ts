/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far an appropriation has come. */
export type AppropriationStage =
  /** What could be spent in the year (歳出予算現額). */
  | 'AVAILABLE'
  /** Carried over from the year before (繰越し). */
  | 'CARRIED_OVER'
  /** Draft budget (予算案). */
  | 'DRAFT'
  /** What was spent (執行額). */
  | 'EXECUTED'
  /** Initial budget (当初予算). */
  | 'INITIAL'
  /** Budget request (概算要求). */
  | 'REQUEST'
  /** From reserves (予備費); negative where money went elsewhere. */
  | 'RESERVE'
  /** Supplementary budget (補正予算); may be negative. */
  | 'SUPPLEMENTARY';

/** How we know a relationship (根拠の種類). */
export type Basis =
  /** Decided by a person, with a reason. */
  | 'CURATED'
  /** Concluded by a rule, which is named. */
  | 'DERIVED'
  /** Printed there. */
  | 'STATED';

/** What to sum up by. */
export type BudgetGrouping =
  /** Bureaus (局) that run the programmes; of several, the one printed first. */
  | 'BUREAU'
  /** Divisions (課・室) that run the programmes, and of a part those that run it; of several, the one printed first. `filter.division` chooses whole programmes, by each of theirs, and counts their parts with them. */
  | 'DIVISION'
  /** Who carries the programmes out (実施主体・補助先・委託先), where a name is printed; a programme is in each of its implementers. */
  | 'IMPLEMENTER'
  /** Strategy items (項目) that the programmes carry; a programme is in each of its items. */
  | 'ITEM'
  /** Ministries (府省庁) that run the programmes; of several, the one printed first. */
  | 'MINISTRY'
  /** What the draft budget made of the request. */
  | 'OUTCOME'
  /** Recipients of contributions (拠出先); a programme is in each of its recipients. */
  | 'RECIPIENT'
  /** Sections (見出し) of the document: the outermost ones, with those below as `parts`. */
  | 'SECTION'
  /** Marks of the sheets; a programme is in each of its marks. */
  | 'TAG'
  /** Fiscal years (会計年度), the latest first: without `fiscalYear` each that has an amount printed at the stage, with it that one. A group is what the summary of its year tells, a filter looking at that year; the figures over all are those of the years together. */
  | 'YEAR';

/** Which totals to list. */
export type BudgetTotalFilter = {
  /** Of these documents, by id. */
  document?: Array<string | number> | null | undefined;
  /** Of this fiscal year. */
  fiscalYear?: number | null | undefined;
  /** At this stage. */
  stage?: AppropriationStage | null | undefined;
  /** `true`: totals of whole documents. `false`: totals of sections. */
  whole?: boolean | null | undefined;
};

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
  /** The programme's own review sheet states a plan that the place names, or the strategy itself. */
  | 'POLICY'
  /** Both have the same declared subject. */
  | 'SUBJECT';

/** How much of a programme is booked at the Digital Agency. */
export type DigitalAgencyShare =
  /** A part of it (うち). */
  | 'PART'
  /** All of it. */
  | 'WHOLE';

/** A way of carrying out a programme (実施方法). */
export type ExecutionKind =
  /** By a share of expenses (負担). */
  | 'BURDEN_SHARE'
  /** By a contribution, to an international organisation or fund as a rule (分担金・拠出金). */
  | 'CONTRIBUTION'
  /** By the ministry itself (直接実施). */
  | 'DIRECT'
  /** By a grant (交付). */
  | 'GRANT'
  /** In another way (その他). */
  | 'OTHER'
  /** By subsidies (補助). */
  | 'SUBSIDY';

/** Which initiatives to list. */
export type InitiativeFilter = {
  /** Somebody (of `organization`, where that is given) answers for it on one of these bases. */
  basis?: Array<ResponsibilityBasis> | null | undefined;
  /** Printed by one of these editions of the strategy table, by the ids of the documents; by the latest when absent. */
  document?: Array<string | number> | null | undefined;
  /** `true`: a budget programme carries it, itself or by its whole row, with a confidence of 0.6 or more. `false`: none does; a link to the item as a whole does not count. */
  funded?: boolean | null | undefined;
  /** Under one of these items, by number. */
  item?: Array<number> | null | undefined;
  /** One of these organisations answers for it; any known name or id. */
  organization?: Array<string> | null | undefined;
  /** At least so many organisations answer for it (on one of the bases of `basis`, where that is given). */
  organizationsAtLeast?: number | null | undefined;
  /** At most so many organisations answer for it (on one of the bases of `basis`, where that is given); 0: nobody does. */
  organizationsAtMost?: number | null | undefined;
  /** Title or text in either language contains this; width and case do not count. */
  text?: string | null | undefined;
};

/** What may name an organisation. */
export type MentionPlace =
  /** Budget programme (事業). */
  | 'BUDGET_PROGRAM'
  /** Heading of a budget document, in its introduction. */
  | 'BUDGET_SECTION'
  /** Direction. */
  | 'DIRECTION'
  /** Initiative (主な取組). */
  | 'INITIATIVE'
  /** Row of the strategy table, in its column 担当. */
  | 'MEASURE';

/** A layer of the flow. */
export type MoneyFlowKind =
  /** Bureau (局), or what takes its place. */
  | 'BUREAU'
  /** Division (課・室), or that none is printed. */
  | 'DIVISION'
  /** Item of the strategy (項目), or none. */
  | 'ITEM'
  /** Ministry (府省庁), or that none is printed. */
  | 'MINISTRY'
  /** Programme (事業). */
  | 'PROGRAM';

/** Why an amount is not added. */
export type NotAddedReason =
  /** It is a part of an amount that is added already. */
  | 'COMPONENT_OF_COUNTED'
  /** It is a sum that is counted by its parts, each where it belongs; what is left of it, if anything, is its `countedAmount`. */
  | 'COUNTED_BY_PARTS'
  /** A larger subsidy or fund that pays for the programme among others, of which the whole is printed. */
  | 'LARGER_SUM'
  /** None is printed (－). */
  | 'NONE_PRINTED'
  /** It is zero or negative, and flows are drawn with positive yen only (`moneyFlow`). */
  | 'NOT_POSITIVE'
  /** A figure beside the programme's own that is none of these. */
  | 'OTHER_AMOUNT'
  /** It, or what it is a part of, gathers (全体像) what other sheets ask for: its parts are parts of larger sums there. */
  | 'OVERVIEW'
  /** It is a part of a larger sum (内数). */
  | 'PART_OF_LARGER_SUM'
  /** Money of state and prefectures together (公費), or the prefectures' part: not the state's alone (国費). */
  | 'PUBLIC_MONEY'
  /** It repeats an amount that stands elsewhere (再掲). */
  | 'REPEATED'
  /** The other document prints it, too, and it is added once. */
  | 'SAME_AMOUNT_IN_OTHER_DOCUMENT'
  /** The programme prints another figure for the same year and stage, which is added; or another sum that is added holds a part of this one, and how large that part is is not printed. */
  | 'SHARED_AMOUNT'
  /** A part of a programme by the ministry or bureau that books it (デジタル庁計上, 厚生労働省計上, 他局計上分). */
  | 'SHARE_BY_MINISTRY'
  /** A subtotal (小計, 合計), or a line of another cut of a sum that is added. */
  | 'SUBTOTAL'
  /** The amount is not known. */
  | 'UNKNOWN';

/** Why a programme's two amounts are not compared. */
export type NotComparedReason =
  /** What is counted of it this year is not the same part of it as last year: this year a part is counted under another programme, last year no figure of that part is printed, or the other way round. */
  | 'CUT_DIFFERENTLY'
  /** Nothing of it is counted in `amount`: its amount is unknown, a part of a larger sum, or counted under another programme. */
  | 'NOT_COUNTED'
  /** Nothing of it is counted in `previousAmount`, and none (－) is not printed either. */
  | 'NO_PREVIOUS';

/** Which organisations to list. */
export type OrganizationFilter = {
  /** Of one of these kinds. */
  kind?: Array<OrganizationKind> | null | undefined;
  /** A name in either language contains this; width and case do not count. */
  name?: string | null | undefined;
  /** A part, directly or further down, of this organisation; any known name or id. */
  parent?: string | null | undefined;
  /** It has one of these things to do with a budget programme: RECEIVES lists whom programmes pay into. */
  programRole?: Array<ProgramRole> | null | undefined;
};

/** What sort of body an organisation is (種別). */
export type OrganizationKind =
  /** Agency or incorporated administrative agency (庁・独立行政法人): Digital Agency, JICA, AMED, JETRO, PMDA. */
  | 'AGENCY'
  /** Bureau, department or secretariat of a ministry (局・部・官房). */
  | 'BUREAU'
  /** Cabinet Secretariat, Cabinet Office (内閣官房・内閣府). */
  | 'CABINET'
  /** Programme of research or development cooperation with a name of its own, run by several bodies (協力プログラム): SATREPS, e-ASIA. */
  | 'COOPERATION_PROGRAM'
  /** Division or office (課・室). */
  | 'DIVISION'
  /** Meeting, council, committee or framework (会議体・審議会・枠組み): G7, TICAD, 厚生科学審議会. */
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

/** Which policies to list. */
export type PolicyFilter = {
  /** Of one of these kinds. */
  kind?: Array<PolicyKind> | null | undefined;
  /** A name in either language contains this; width and case do not count. */
  name?: string | null | undefined;
};

/** What sort of text a policy is. */
export type PolicyKind =
  /** Agreement or regulation between states (条約・国際規則). */
  | 'AGREEMENT'
  /** Cabinet decision (閣議決定). */
  | 'CABINET_DECISION'
  /** Guideline (指針・ガイドライン). */
  | 'GUIDELINE'
  /** Law or ordinance (法律・省令). */
  | 'LAW'
  /** Anything else. */
  | 'OTHER'
  /** Plan (計画). */
  | 'PLAN'
  /** Strategy (戦略・大綱・構想). */
  | 'STRATEGY';

/** Which programmes to list. */
export type ProgramFilter = {
  /** `true`: sums add something of its amounts, at `stage` and for `fiscalYear` where those are given. The `programs` of a filter with the stage and fiscal year of a `budgetSummary` and `counted: true` are the `programs` of that summary, `programCount` of them. `false`: they add nothing of it; where it has an amount there, the summary's `leftOut` says why. */
  counted?: boolean | null | undefined;
  /** So much of it is booked at the Digital Agency (デジタル庁計上). */
  digitalAgency?: Array<DigitalAgencyShare> | null | undefined;
  /** One of these organisations runs it, itself or by a division below: division, bureau or ministry; any known name or id. A part for which no division is printed is run by those of the nearest whole that any is printed for. */
  division?: Array<string> | null | undefined;
  /** It stands in one of these documents, by id. */
  document?: Array<string | number> | null | undefined;
  /** It has an amount printed for this fiscal year, itself or in a part whose money sums tell under it, at `stage` where that is given. All other conditions then look at this year: marks, outcome, share of the Digital Agency, whether it is new, and who ran it, carried it out, was paid or named, or which policy it cited in the documents for it. `budgetSummary` and `moneyFlow` look at their own `fiscalYear` where the filter has none. Without a year, conditions look at the programme's latest. */
  fiscalYear?: number | null | undefined;
  /** One of these carries it out (実施主体・補助先・委託先), by name; any known name or id. A part for which none is printed is carried out by those of the nearest whole that any is printed for. */
  implementer?: Array<string> | null | undefined;
  /** `true`: it carries an item of the strategy, as `item` understands it. `false`: it carries none that is known. */
  inStrategy?: boolean | null | undefined;
  /** `true`: new since last year, marked 新規 or with none (－) printed for last year's initial budget. `false`: not new. */
  isNew?: boolean | null | undefined;
  /** It carries one of these items of the strategy, by number, itself or by one of their rows or initiatives, with a confidence of 0.6 or more. */
  item?: Array<number> | null | undefined;
  /** As `minAmount`: of at most so many yen. With both, one amount lies between them. */
  maxAmount?: number | null | undefined;
  /** Its text names one of these besides; any known name or id. */
  mentions?: Array<string> | null | undefined;
  /** It has an amount of its own of at least so many yen: one that is neither a part of a larger sum (内数) nor a figure beside its own (公費, a subtotal). Of `stage` and `fiscalYear` where they are given, else any of its amounts. */
  minAmount?: number | null | undefined;
  /** The draft budget made this of it. */
  outcome?: Array<Outcome> | null | undefined;
  /** It cites one of these policies; an id, or a part of a name in either language. */
  policy?: Array<string> | null | undefined;
  /** It pays into one of these (拠出先); any known name or id. A part for which none is told pays into those of the nearest whole that any is told of. */
  recipient?: Array<string> | null | undefined;
  /** One of these review sheets describes it, by number (予算事業ID). */
  reviewSheet?: Array<number> | null | undefined;
  /** It has an amount printed at this stage, itself or in a part whose money sums tell under it; `fiscalYear`, `minAmount` and `maxAmount` then speak of one and the same amount at this stage. */
  stage?: AppropriationStage | null | undefined;
  /** It has one of these marks. */
  tag?: Array<ProgramTag> | null | undefined;
  /** A name or the line about it, in either language, contains this; width and case do not count. */
  text?: string | null | undefined;
};

/** A whole programme or a part of one. */
export type ProgramLevel =
  /** What documents print as a part alone: a part that a sheet of the request names, or a line of the draft below another. */
  | 'COMPONENT'
  /** What stands by itself in a document: a sheet of the request, a line of the draft below no other, or what review sheets alone describe. It may be a part of another all the same: `BudgetProgram.parents` says so. */
  | 'PROGRAM';

/** How to order programmes; equals stand as in DOCUMENT, and what is unknown comes last. */
export type ProgramOrder =
  /** Smallest amount first; the amount is that of AMOUNT_DESC. */
  | 'AMOUNT_ASC'
  /** Largest amount first: the largest of its own (as in `minAmount`) at `filter.stage` and in `filter.fiscalYear`, of any year without a year; with a year alone the largest of its requests for it, else of its drafts; with neither `requestAmount`, else `draftAmount`. */
  | 'AMOUNT_DESC'
  /** From the largest decrease to the largest increase: `BudgetProgram.change`; with `filter.fiscalYear` that of the year. */
  | 'CHANGE_ASC'
  /** From the largest increase to the largest decrease: `BudgetProgram.change`; with `filter.fiscalYear` that of the year. */
  | 'CHANGE_DESC'
  /** As they stand in the documents: what the request has, then what the draft alone has, then what review sheets alone describe. */
  | 'DOCUMENT'
  /** By Japanese name, in the order of its characters' codes. */
  | 'NAME_ASC'
  /** By Japanese name, the other way round. */
  | 'NAME_DESC';

/** What an organisation has to do with a programme. */
export type ProgramRole =
  /** Runs it (担当課室). */
  | 'ADMINISTERS'
  /** Carries it out (実施主体・補助先・委託先). */
  | 'IMPLEMENTS'
  /** Is named in the text besides. */
  | 'MENTIONED'
  /** Receives the contribution (拠出先). */
  | 'RECEIVES'
  /** Takes part in it, besides the unit that runs it (その他担当組織). */
  | 'TAKES_PART';

/** A mark of a sheet's head. */
export type ProgramTag =
  /** Expanded (拡充). */
  | 'EXPANDED'
  /** New (新規). */
  | 'NEW'
  /** In the frame for priority policies (推進枠). */
  | 'PRIORITY_FRAME';

/** What is counted of a document. */
export type ReadingUnit =
  /** Lines of a text. */
  | 'LINE'
  /** Rows of a table. */
  | 'ROW';

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
  /** Headings of the budget documents. */
  | 'BUDGET_SECTION'
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

/** What became of an initiative from one edition of the strategy table to another. */
export type StrategyChangeKind =
  /** Only the second edition prints it. */
  | 'ADDED'
  /** Only the first edition prints it. */
  | 'DROPPED'
  /** Both editions print it, and the same organisations answer for it on the same basis. */
  | 'KEPT'
  /** Both editions print it, and others answer for it, or on another basis. */
  | 'RESPONSIBILITY_CHANGED';

export type ClosestQueryVariables = Exact<{
  query: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  id: string | number;
  searched: boolean;
}>;


export type ClosestQuery = { search?: { edges: Array<{ node:
        | { __typename: 'BudgetDocumentTotal', id: string }
        | { __typename: 'BudgetLine', id: string }
        | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
        | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null }
        | { __typename: 'Direction', text: string, id: string, maybeEn: string | null }
        | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null }
        | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
        | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
        | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
        | { __typename: 'ReviewSheet', id: string }
        | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
        | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
        | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
       }> }, closest: Array<
    | { __typename: 'BudgetDocumentTotal', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
    | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null }
    | { __typename: 'Direction', text: string, id: string, maybeEn: string | null }
    | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null }
    | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
    | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
    | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
    | { __typename: 'ReviewSheet', id: string }
    | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
    | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
    | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
  > };

export type ClosestNameQueryVariables = Exact<{
  id: string | number;
}>;


export type ClosestNameQuery = { node:
    | { __typename: 'BudgetDocumentTotal', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
    | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null }
    | { __typename: 'Direction', text: string, id: string, maybeEn: string | null }
    | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null }
    | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
    | { __typename: 'Organization', abbreviation: string | null, aliases: Array<string>, name: string, nameEn: string | null, id: string }
    | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
    | { __typename: 'ReviewSheet', id: string }
    | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
    | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
    | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
   | null };

export type NamedOrganizationQueryVariables = Exact<{
  name: string;
}>;


export type NamedOrganizationQuery = { organization: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null };

export type NamedNodeQueryVariables = Exact<{
  id: string | number;
}>;


export type NamedNodeQuery = { node:
    | { __typename: 'BudgetDocumentTotal', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
    | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null }
    | { __typename: 'Direction', text: string, id: string, maybeEn: string | null }
    | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null }
    | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
    | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
    | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
    | { __typename: 'ReviewSheet', id: string }
    | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
    | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
    | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
   | null };

export type SitemapQueryVariables = Exact<{
  items: boolean;
  initiatives: boolean;
  initiativesAfter?: string | null | undefined;
  organizations: boolean;
  organizationsAfter?: string | null | undefined;
  programs: boolean;
  programsAfter?: string | null | undefined;
  policies: boolean;
  policiesAfter?: string | null | undefined;
}>;


export type SitemapQuery = { strategyItems?: Array<{ id: string }>, documents?: Array<{ id: string }>, initiatives?: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, organizations?: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, programs?: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, policies?: { nodes: Array<{ id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AboutPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutPageQuery = { dataVersion: { hash: string, loadedAt: string, nodes: number, relationships: number }, documents: Array<{ attribution: string, id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, fiscalYear: number | null, lines: number }> };

export type ChangesPageQueryVariables = Exact<{
  orderBy: ProgramOrder;
  outcome?: Array<Outcome> | Outcome | null | undefined;
  by: BudgetGrouping;
  stage: AppropriationStage;
  year?: number | null | undefined;
  compared: boolean;
  from: string | number;
  to: string | number;
  kinds?: Array<StrategyChangeKind> | StrategyChangeKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asked?: number | null | undefined;
  rows: number;
  rowsAfter?: string | null | undefined;
  named: boolean;
}>;


export type ChangesPageQuery = { strategyItems: Array<{ documents: Array<{ id: string, title: string, titleEn: string | null, edition: string | null }> }>, strategyChanges?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ kind: StrategyChangeKind, fromEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, toEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, initiative: { id: string, title: string, titleEn: string | null, item: { number: number, mark: string } }, responsibilities: Array<{ from: ResponsibilityBasis | null, to: ResponsibilityBasis | null, organization: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }> }, byOutcome: { fiscalYear: number, groups: Array<{ key: string, programCount: number, amount: number, previousAmount: number | null, change: number | null }> }, givenByOutcome: { fiscalYear: number, groups: Array<{ key: string, amount: number }> }, decided: { totalCount: number, nodes: Array<{ years: Array<{ fiscalYear: number, outcome: Outcome, request: number | null, draft: number | null, supplementary: number | null }>, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> }> }, byYear: { fiscalYear: number, stage: AppropriationStage, amount: number, previousAmount: number | null, change: number | null, programs?: Array<{ id: string, name: string, nameEn: string | null }>, groups: Array<{ key: string, label: string, labelEn: string | null, programCount: number, amount: number, previousAmount: number | null, comparedAmount: number, comparedPreviousAmount: number, change: number | null, notComparable: number, byPartsAlone: Array<string>, inOtherGroups: Array<string> }> }, years: { groups: Array<{ key: string }> }, programs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> }> }, requestYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> } };

export type YearGroupFragment = { key: string, label: string, labelEn: string | null, programCount: number, amount: number, previousAmount: number | null, comparedAmount: number, comparedPreviousAmount: number, change: number | null, notComparable: number };

export type EditionChangeFragment = { kind: StrategyChangeKind, fromEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, toEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, initiative: { id: string, title: string, titleEn: string | null, item: { number: number, mark: string } }, responsibilities: Array<{ from: ResponsibilityBasis | null, to: ResponsibilityBasis | null, organization: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> };

export type DocumentsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentsPageQuery = { documents: Array<{ id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, fiscalYear: number | null, lines: number, reading: { unit: ReadingUnit, read: number, notUnderstood: number, ignored: Array<{ rule: string, count: number }> } | null }> };

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentPageQuery = { node:
    | { __typename: 'BudgetDocumentTotal' }
    | { __typename: 'BudgetLine' }
    | { __typename: 'BudgetProgram' }
    | { __typename: 'BudgetSection' }
    | { __typename: 'Direction' }
    | { __typename: 'Initiative' }
    | { __typename: 'Measure' }
    | { __typename: 'Organization' }
    | { __typename: 'Policy' }
    | { __typename: 'ReviewSheet' }
    | { __typename: 'SourceDocument', layout: string, sha256: string, attribution: string, edition: string | null, id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, fiscalYear: number | null, lines: number, reading: { unit: ReadingUnit, read: number, notUnderstood: number, ignored: Array<{ rule: string, count: number }> } | null }
    | { __typename: 'StrategyItem' }
    | { __typename: 'Topic' }
   | null, programs: { totalCount: number }, budgetDocumentTotals: { nodes: Array<{ fiscalYear: number | null, stage: AppropriationStage }> }, strategyItems: Array<{ documents: Array<{ id: string }> }> };

export type DocumentLineFragment = { id: string, title: string, titleEn: string | null, publisher: string | null, publisherEn: string | null, fiscalYear: number | null, lines: number };

export type DocumentReadFragment = { reading: { unit: ReadingUnit, read: number, notUnderstood: number, ignored: Array<{ rule: string, count: number }> } | null };

export type InitiativePageQueryVariables = Exact<{
  id: string | number;
}>;


export type InitiativePageQuery = { node:
    | { __typename: 'BudgetDocumentTotal' }
    | { __typename: 'BudgetLine' }
    | { __typename: 'BudgetProgram' }
    | { __typename: 'BudgetSection' }
    | { __typename: 'Direction' }
    | { __typename: 'Initiative', id: string, title: string, titleEn: string | null, text: string, note: Array<string>, position: number, documents: Array<{ id: string, title: string, titleEn: string | null, edition: string | null }>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, item: { id: string, number: number, mark: string, title: string, titleEn: string | null }, measure: { id: string, position: number, titleEn: string | null, directions: Array<{ id: string, text: string, textEn: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }> }, organizations: { totalCount: number, edges: Array<{ basis: ResponsibilityBasis, statedAs: Basis, printed: string | null, confidence: number, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, mentions: { totalCount: number, edges: Array<{ printed: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, policies: Array<{ id: string, name: string, nameEn: string | null }>, programs: { totalCount: number, edges: Array<{ link: CarryLink, level: CarryLevel, basis: Basis, confidence: number, reason: string | null, reasonJa: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> } }> } }
    | { __typename: 'Measure' }
    | { __typename: 'Organization' }
    | { __typename: 'Policy' }
    | { __typename: 'ReviewSheet' }
    | { __typename: 'SourceDocument' }
    | { __typename: 'StrategyItem' }
    | { __typename: 'Topic' }
   | null };

export type MentionFragment = { printed: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } };

export type InitiativesPageQueryVariables = Exact<{
  filter?: InitiativeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InitiativesPageQuery = { initiatives: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, title: string, titleEn: string | null, item: { number: number, mark: string }, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, organizations: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, programs: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null }> } }> }, strategyItems: Array<{ number: number, mark: string, title: string, titleEn: string | null, documents: Array<{ id: string, title: string, titleEn: string | null, edition: string | null }> }> };

export type InitiativesCountQueryVariables = Exact<{
  filter?: InitiativeFilter | null | undefined;
}>;


export type InitiativesCountQuery = { initiatives: { totalCount: number } };

export type ItemPageQueryVariables = Exact<{
  number: number;
  year?: number | null | undefined;
}>;


export type ItemPageQuery = { costs: { fiscalYear: number, groups: Array<{ key: string, amount: number, previousAmount: number | null }> }, strategyItem: { id: string, number: number, mark: string, title: string, titleEn: string | null, documents: Array<{ id: string, title: string, titleEn: string | null, edition: string | null }>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, organizations: { totalCount: number, edges: Array<{ initiativeCount: number, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, measures: Array<{ id: string, position: number, titleEn: string | null, note: Array<string>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, directions: Array<{ id: string, text: string, textEn: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }>, organizations: { totalCount: number, edges: Array<{ printed: string | null, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, initiatives: { totalCount: number, nodes: Array<{ id: string, title: string, titleEn: string | null, note: Array<string>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, organizations: { totalCount: number, edges: Array<{ basis: ResponsibilityBasis, statedAs: Basis, printed: string | null, confidence: number, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, programs: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null }> } }> } }>, carrying: { totalCount: number }, programs: { totalCount: number, edges: Array<{ link: CarryLink, level: CarryLevel, basis: Basis, confidence: number, reason: string | null, reasonJa: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> } }> } } | null, requestYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> } };

export type ItemInitiativeFragment = { id: string, title: string, titleEn: string | null, note: Array<string>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, organizations: { totalCount: number, edges: Array<{ basis: ResponsibilityBasis, statedAs: Basis, printed: string | null, confidence: number, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, programs: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null }> } };

export type ItemLineFragment = { id: string, number: number, mark: string, title: string, titleEn: string | null, organizations: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, initiatives: { totalCount: number }, programs: { totalCount: number } };

export type ItemsPageQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type ItemsPageQuery = { strategyItems: Array<{ id: string, number: number, mark: string, title: string, titleEn: string | null, organizations: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, initiatives: { totalCount: number }, programs: { totalCount: number } }>, budgetSummary: { fiscalYear: number, groups: Array<{ key: string, amount: number, previousAmount: number | null, programCount: number }> }, requestYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> } };

export type ItemMoneyFragment = { key: string, amount: number, previousAmount: number | null, programCount: number };

export type LeftOutPageQueryVariables = Exact<{
  year?: number | null | undefined;
  stage?: AppropriationStage | null | undefined;
}>;


export type LeftOutPageQuery = { moneyFlow: { fiscalYear: number, stage: AppropriationStage, leftOut: Array<{ reason: NotAddedReason, amount: number | null, programCount: number, programs: Array<{ id: string, name: string, nameEn: string | null, components: Array<{ id: string, components: Array<{ id: string, budget: Array<{ notAdditiveReason: NotAddedReason | null, id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> }>, budget: Array<{ notAdditiveReason: NotAddedReason | null, id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> }>, budget: Array<{ notAdditiveReason: NotAddedReason | null, id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> }> }> }, budgetSummary: { programCount: number, notCompared: Array<{ reason: NotComparedReason, amount: number | null, previousAmount: number | null, program: { id: string, name: string, nameEn: string | null } }> }, draftYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, initialYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, supplementaryYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, carriedOverYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, reserveYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, availableYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, executedYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, requestYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> } };

export type LeftOutLinesFragment = { budget: Array<{ notAdditiveReason: NotAddedReason | null, id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> };

export type MoneyPageQueryVariables = Exact<{
  year?: number | null | undefined;
  stage?: AppropriationStage | null | undefined;
  totals?: BudgetTotalFilter | null | undefined;
  named: boolean;
}>;


export type MoneyPageQuery = { moneyFlow: { fiscalYear: number, stage: AppropriationStage, total: number, programCount: number, nodes: Array<{ key: string, kind: MoneyFlowKind, name: string, nameEn: string | null }>, links: Array<{ source: string, target: string, value: number }>, leftOut: Array<{ reason: NotAddedReason, amount: number | null, programCount: number }> }, asWhole: { amount: number }, byItem: { amount: number, programCount: number, programs?: Array<{ id: string, name: string, nameEn: string | null }>, groups: Array<{ amount: number, previousAmount: number | null, change: number | null, notComparable: number, programCount: number, key: string, label: string, labelEn: string | null, byPartsAlone: Array<string>, inOtherGroups: Array<string>, programs: Array<{ id: string }> }> }, byMinistry: { notComparable: number, groups: Array<{ amount: number, previousAmount: number | null, change: number | null, notComparable: number, programCount: number, key: string, label: string, labelEn: string | null, byPartsAlone: Array<string>, inOtherGroups: Array<string> }> }, budgetDocumentTotals: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, fiscalYear: number | null, stage: AppropriationStage, text: string, printed: number, counted: number, difference: number, unexplained: number, differences: Array<{ reason: NotAddedReason, amount: number, name: string | null, program: { id: string, name: string, nameEn: string | null }, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }> }, allTotals: { nodes: Array<{ fiscalYear: number | null, stage: AppropriationStage }> }, strategyItems: Array<{ id: string, number: number, mark: string, title: string, titleEn: string | null }>, carrying: { nodes: Array<{ id: string, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, supplementary: number | null, executed: number | null }> }> }, documents: Array<{ id: string, title: string, titleEn: string | null, fiscalYear: number | null }>, draftYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, initialYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, supplementaryYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, carriedOverYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, reserveYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, availableYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, executedYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, requestYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> } };

export type MoneySummaryFragment = { groups: Array<{ amount: number, previousAmount: number | null, change: number | null, notComparable: number, programCount: number, key: string, label: string, labelEn: string | null, byPartsAlone: Array<string>, inOtherGroups: Array<string> }> };

export type StagesOfYearFragment = { fiscalYear: number, request: number | null, draft: number | null, supplementary: number | null, executed: number | null };

export type PrintedTotalFragment = { id: string, name: string, nameEn: string | null, fiscalYear: number | null, stage: AppropriationStage, text: string, printed: number, counted: number, difference: number, unexplained: number, differences: Array<{ reason: NotAddedReason, amount: number, name: string | null, program: { id: string, name: string, nameEn: string | null }, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> };

export type NetworkPageQueryVariables = Exact<{
  items?: Array<number> | number | null | undefined;
  kinds?: Array<OrganizationKind> | OrganizationKind | null | undefined;
  basis?: Array<ResponsibilityBasis> | ResponsibilityBasis | null | undefined;
  minShared: number;
}>;


export type NetworkPageQuery = { organizationNetwork: { nodes: Array<{ key: string, name: string, nameEn: string | null, kind: OrganizationKind, initiativeCount: number, degree: number, weight: number, betweenness: number, community: number, organization: { id: string, abbreviation: string | null } }>, links: Array<{ source: string, target: string, weight: number, items: Array<{ number: number, mark: string }> }> }, brokers: { edges: Array<{ pairs: number, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }, to: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }> }, strategyItems: Array<{ number: number, mark: string, title: string, titleEn: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }> };

export type NetworkNodeFragment = { key: string, name: string, nameEn: string | null, kind: OrganizationKind, initiativeCount: number, degree: number, weight: number, betweenness: number, community: number, organization: { id: string, abbreviation: string | null } };

export type NetworkCountQueryVariables = Exact<{
  items?: Array<number> | number | null | undefined;
  kinds?: Array<OrganizationKind> | OrganizationKind | null | undefined;
  basis?: Array<ResponsibilityBasis> | ResponsibilityBasis | null | undefined;
  minShared: number;
}>;


export type NetworkCountQuery = { organizationNetwork: { nodes: Array<{ key: string }>, links: Array<{ source: string }> } };

export type MentioningPlacesFragment = { totalCount: number, edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node:
      | { __typename: 'BudgetDocumentTotal', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
      | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null, document: { id: string, title: string, titleEn: string | null } | null }
      | { __typename: 'Direction', text: string, id: string, maybeEn: string | null, measure: { item: { number: number, mark: string } } }
      | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null, item: { number: number, mark: string } }
      | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
      | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
      | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
      | { __typename: 'ReviewSheet', id: string }
      | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
      | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
      | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
     }> };

export type MentioningFragment = { printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node:
    | { __typename: 'BudgetDocumentTotal', id: string }
    | { __typename: 'BudgetLine', id: string }
    | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
    | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null, document: { id: string, title: string, titleEn: string | null } | null }
    | { __typename: 'Direction', text: string, id: string, maybeEn: string | null, measure: { item: { number: number, mark: string } } }
    | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null, item: { number: number, mark: string } }
    | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
    | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
    | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
    | { __typename: 'ReviewSheet', id: string }
    | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
    | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
    | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
   };

type MentioningPlace_BudgetSection_Fragment = { document: { id: string, title: string, titleEn: string | null } | null };

type MentioningPlace_Direction_Fragment = { measure: { item: { number: number, mark: string } } };

type MentioningPlace_Initiative_Fragment = { item: { number: number, mark: string } };

type MentioningPlace_Measure_Fragment = { item: { number: number, mark: string } };

export type MentioningPlaceFragment =
  | MentioningPlace_BudgetSection_Fragment
  | MentioningPlace_Direction_Fragment
  | MentioningPlace_Initiative_Fragment
  | MentioningPlace_Measure_Fragment
;

export type MentionsPageQueryVariables = Exact<{
  id: string | number;
  types?: Array<MentionPlace> | MentionPlace | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MentionsPageQuery = { organization: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind, mentionedIn: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node:
          | { __typename: 'BudgetDocumentTotal', id: string }
          | { __typename: 'BudgetLine', id: string }
          | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
          | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null, document: { id: string, title: string, titleEn: string | null } | null }
          | { __typename: 'Direction', text: string, id: string, maybeEn: string | null, measure: { item: { number: number, mark: string } } }
          | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
          | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
          | { __typename: 'ReviewSheet', id: string }
          | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
          | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
          | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
         }> } } | null };

export type OrganizationPageQueryVariables = Exact<{
  id: string | number;
  self: string;
}>;


export type OrganizationPageQuery = { organization: { aliases: Array<string>, summaryEn: string | null, foundedYear: number | null, foundedMonth: number | null, id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind, foundedEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, parent: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null } | null } | null, children: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, predecessors: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }>, successors: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }>, duties: Array<{ heading: string | null, text: string, textEn: string, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }>, cooperationKinds: Array<{ name: string, nameEn: string, partner: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }>, topics: Array<{ id: string, name: string, nameEn: string | null }>, policies: Array<{ id: string, name: string, nameEn: string | null }>, items: Array<{ id: string, number: number, mark: string, title: string, titleEn: string | null }>, initiatives: { totalCount: number, edges: Array<{ basis: ResponsibilityBasis, statedAs: Basis, printed: string | null, confidence: number, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, title: string, titleEn: string | null, item: { number: number } } }> }, named: { totalCount: number }, collaborators: { totalCount: number, edges: Array<{ shared: number, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }, under: { nodes: Array<{ item: { number: number, mark: string } }> }, initiatives: { totalCount: number, nodes: Array<{ id: string, title: string, titleEn: string | null, item: { number: number, mark: string }, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } }> }, relations: { totalCount: number, edges: Array<{ type: RelationType, outgoing: boolean, statement: string | null, statementJa: string | null, fiscalYear: number | null, orLater: boolean, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, programs: { totalCount: number, edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> } }> }, mentionedIn: { totalCount: number }, inInitiatives: { totalCount: number, edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node:
          | { __typename: 'BudgetDocumentTotal', id: string }
          | { __typename: 'BudgetLine', id: string }
          | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
          | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null, document: { id: string, title: string, titleEn: string | null } | null }
          | { __typename: 'Direction', text: string, id: string, maybeEn: string | null, measure: { item: { number: number, mark: string } } }
          | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
          | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
          | { __typename: 'ReviewSheet', id: string }
          | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
          | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
          | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
         }> }, inDirections: { totalCount: number, edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node:
          | { __typename: 'BudgetDocumentTotal', id: string }
          | { __typename: 'BudgetLine', id: string }
          | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
          | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null, document: { id: string, title: string, titleEn: string | null } | null }
          | { __typename: 'Direction', text: string, id: string, maybeEn: string | null, measure: { item: { number: number, mark: string } } }
          | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
          | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
          | { __typename: 'ReviewSheet', id: string }
          | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
          | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
          | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
         }> }, inMeasures: { totalCount: number, edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node:
          | { __typename: 'BudgetDocumentTotal', id: string }
          | { __typename: 'BudgetLine', id: string }
          | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
          | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null, document: { id: string, title: string, titleEn: string | null } | null }
          | { __typename: 'Direction', text: string, id: string, maybeEn: string | null, measure: { item: { number: number, mark: string } } }
          | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
          | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
          | { __typename: 'ReviewSheet', id: string }
          | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
          | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
          | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
         }> }, inPrograms: { totalCount: number, edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node:
          | { __typename: 'BudgetDocumentTotal', id: string }
          | { __typename: 'BudgetLine', id: string }
          | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
          | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null, document: { id: string, title: string, titleEn: string | null } | null }
          | { __typename: 'Direction', text: string, id: string, maybeEn: string | null, measure: { item: { number: number, mark: string } } }
          | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
          | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
          | { __typename: 'ReviewSheet', id: string }
          | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
          | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
          | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
         }> }, inSections: { totalCount: number, edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node:
          | { __typename: 'BudgetDocumentTotal', id: string }
          | { __typename: 'BudgetLine', id: string }
          | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
          | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null, document: { id: string, title: string, titleEn: string | null } | null }
          | { __typename: 'Direction', text: string, id: string, maybeEn: string | null, measure: { item: { number: number, mark: string } } }
          | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
          | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
          | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
          | { __typename: 'ReviewSheet', id: string }
          | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
          | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
          | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
         }> } } | null, receives: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, payees: { edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string } }> }, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> }> }, implements: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, carriers: { edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string } }> }, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> }> }, runs: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, units: { edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string } }> }, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> }> }, mentions: { totalCount: number } };

export type RoleProgramFragment = { id: string, name: string, nameEn: string | null, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> };

export type ProgramRoleEdgeFragment = { printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string } };

export type PartnerFragment = { shared: number, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }, under: { nodes: Array<{ item: { number: number, mark: string } }> }, initiatives: { totalCount: number, nodes: Array<{ id: string, title: string, titleEn: string | null, item: { number: number, mark: string }, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } };

export type SharedInitiativeFragment = { id: string, title: string, titleEn: string | null, item: { number: number, mark: string }, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> };

export type RelationFragment = { type: RelationType, outgoing: boolean, statement: string | null, statementJa: string | null, fiscalYear: number | null, orLater: boolean, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } };

export type OrganizationsPageQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrganizationsPageQuery = { organizations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, initiatives: { totalCount: number }, programs: { totalCount: number } }> }, firstUnits: { totalCount: number, nodes: Array<{ id: string, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null, programs: { totalCount: number, nodes: Array<{ id: string }> } }> }, lastUnits: { nodes: Array<{ id: string, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null, programs: { totalCount: number, nodes: Array<{ id: string }> } }> } };

export type RunningUnitsFragment = { firstUnits: { totalCount: number, nodes: Array<{ id: string, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null, programs: { totalCount: number, nodes: Array<{ id: string }> } }> }, lastUnits: { nodes: Array<{ id: string, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null, programs: { totalCount: number, nodes: Array<{ id: string }> } }> } };

export type RunningUnitFragment = { id: string, parent: { id: string, parent: { id: string, parent: { id: string, parent: { id: string } | null } | null } | null } | null, programs: { totalCount: number, nodes: Array<{ id: string }> } };

export type OrganizationsCountQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
}>;


export type OrganizationsCountQuery = { organizations: { totalCount: number } };

export type PartnersPageQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PartnersPageQuery = { organization: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind, collaborators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ shared: number, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }, under: { nodes: Array<{ item: { number: number, mark: string } }> }, initiatives: { totalCount: number, nodes: Array<{ id: string, title: string, titleEn: string | null, item: { number: number, mark: string }, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } }> } } | null };

export type SharedPageQueryVariables = Exact<{
  one: string | number;
  other: string | number;
  both: Array<string> | string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SharedPageQuery = { one: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, other: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, sharedInitiatives: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ id: string, title: string, titleEn: string | null, organizations: { edges: Array<{ basis: ResponsibilityBasis, statedAs: Basis, printed: string | null, confidence: number, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, item: { number: number, mark: string }, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }> } };

export type RelationsPageQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RelationsPageQuery = { organization: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ type: RelationType, outgoing: boolean, statement: string | null, statementJa: string | null, fiscalYear: number | null, orLater: boolean, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> } } | null };

export type PathsPageQueryVariables = Exact<{
  from: string;
  to: string;
  limit: number;
  offset: number;
  asked: boolean;
}>;


export type PathsPageQuery = { path?: Array<{ length: number, nodes: Array<
      | { __typename: 'BudgetDocumentTotal', id: string }
      | { __typename: 'BudgetLine', id: string }
      | { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null }
      | { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null }
      | { __typename: 'Direction', text: string, id: string, maybeEn: string | null }
      | { __typename: 'Initiative', title: string, id: string, maybeEn: string | null }
      | { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } }
      | { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string }
      | { __typename: 'Policy', name: string, nameEn: string | null, id: string }
      | { __typename: 'ReviewSheet', id: string }
      | { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null }
      | { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null }
      | { __typename: 'Topic', name: string, nameEn: string | null, id: string }
    >, steps: Array<{ type: string, forward: boolean, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }> }> };

export type PoliciesPageQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PoliciesPageQuery = { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ kind: PolicyKind, id: string, name: string, nameEn: string | null, programs: { totalCount: number }, initiatives: { totalCount: number } }> } };

export type PoliciesCountQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
}>;


export type PoliciesCountQuery = { policies: { totalCount: number } };

export type PolicyPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PolicyPageQuery = { node:
    | { __typename: 'BudgetDocumentTotal' }
    | { __typename: 'BudgetLine' }
    | { __typename: 'BudgetProgram' }
    | { __typename: 'BudgetSection' }
    | { __typename: 'Direction' }
    | { __typename: 'Initiative' }
    | { __typename: 'Measure' }
    | { __typename: 'Organization' }
    | { __typename: 'Policy', aliases: Array<string>, kind: PolicyKind, id: string, name: string, nameEn: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, organizations: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, initiatives: { totalCount: number, nodes: Array<{ id: string, title: string, titleEn: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, item: { number: number, mark: string } }> }, programs: { totalCount: number, edges: Array<{ basis: Basis, printed: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> } }> } }
    | { __typename: 'ReviewSheet' }
    | { __typename: 'SourceDocument' }
    | { __typename: 'StrategyItem' }
    | { __typename: 'Topic' }
   | null };

export type ProgramPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgramPageQuery = { node:
    | { __typename: 'BudgetDocumentTotal' }
    | { __typename: 'BudgetLine' }
    | { __typename: 'BudgetProgram', namePrinted: string | null, nameInferred: boolean, nameBasis: string | null, level: ProgramLevel, summaryEn: string | null, tags: Array<ProgramTag>, section: string | null, sectionEn: string | null, subsection: string | null, settledLater: string | null, obligations: Array<string>, subsidyRate: Array<string>, digitalAgencyText: string | null, implementersText: Array<string>, id: string, name: string, nameEn: string | null, sections: Array<{ name: string, namePrinted: string | null, nameEn: string | null }>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }>, reviewSheets: Array<{ id: string, number: number, fiscalYear: number | null, name: string, ministry: string | null, unit: string | null, startYear: number | null, endYear: number | null, endless: boolean, executionKinds: Array<ExecutionKind>, statedPlans: Array<string>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }>, lines: Array<{ note: string | null, notAdditiveReason: NotAddedReason | null, approximate: boolean, partOfName: string | null, id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null, countedElsewhere: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> }>, parents: Array<{ id: string, name: string, nameEn: string | null }>, components: Array<{ id: string, name: string, nameEn: string | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> }>, administeredBy: { totalCount: number, edges: Array<{ extensions: Array<string>, printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null } }> }, furtherUnits: { totalCount: number, edges: Array<{ printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind, parent: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null } }> }, implementers: { totalCount: number, edges: Array<{ role: string | null, printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ role: string | null, printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, mentions: { totalCount: number, edges: Array<{ printed: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, items: { totalCount: number, edges: Array<{ link: CarryLink, level: CarryLevel, basis: Basis, confidence: number, reason: string | null, reasonJa: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, mark: string, title: string, titleEn: string | null } }> }, initiatives: { totalCount: number, edges: Array<{ link: CarryLink, level: CarryLevel, basis: Basis, confidence: number, reason: string | null, reasonJa: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, title: string, titleEn: string | null } }> }, policies: Array<{ id: string, name: string, nameEn: string | null }>, documents: Array<{ id: string, title: string, titleEn: string | null }>, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> }
    | { __typename: 'BudgetSection' }
    | { __typename: 'Direction' }
    | { __typename: 'Initiative' }
    | { __typename: 'Measure' }
    | { __typename: 'Organization' }
    | { __typename: 'Policy' }
    | { __typename: 'ReviewSheet' }
    | { __typename: 'SourceDocument' }
    | { __typename: 'StrategyItem' }
    | { __typename: 'Topic' }
   | null };

export type ProgramYearLineFragment = { fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> };

export type SheetLineFragment = { id: string, number: number, fiscalYear: number | null, name: string, ministry: string | null, unit: string | null, startYear: number | null, endYear: number | null, endless: boolean, executionKinds: Array<ExecutionKind>, statedPlans: Array<string>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> };

export type AmountLineFragment = { note: string | null, notAdditiveReason: NotAddedReason | null, approximate: boolean, partOfName: string | null, id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null, countedElsewhere: Array<{ id: string, name: string, nameEn: string | null }>, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }> };

export type ProgramBodyFragment = { role: string | null, printed: string | null, basis: Basis, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } };

export type ProgramsPageQueryVariables = Exact<{
  filter?: ProgramFilter | null | undefined;
  orderBy: ProgramOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  ministry?: string | null | undefined;
  inMinistry: boolean;
  level: Array<ProgramLevel> | ProgramLevel;
  others: Array<ProgramLevel> | ProgramLevel;
  isPart: boolean;
  year?: number | null | undefined;
  stage: AppropriationStage;
  withStage: boolean;
  isEmpty: boolean;
  ofYear?: ProgramFilter | null | undefined;
}>;


export type ProgramsPageQuery = { programs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, nodes: Array<{ tags: Array<ProgramTag>, id: string, name: string, nameEn: string | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null, countedBudget?: Array<{ id: string, fiscalYear: number | null, countedAmount: number | null }>, budget: Array<{ id: string, note?: string | null, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }>, implementers: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, reviewSheets: Array<{ number: number }>, documents: Array<{ id: string }>, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> } }> }, others?: { totalCount: number }, ofYear?: { totalCount: number }, stageYears?: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, strategyItems: Array<{ number: number, mark: string, title: string, titleEn: string | null }>, documents: Array<{ id: string, title: string, titleEn: string | null, fiscalYear: number | null }>, ministries: { groups: Array<{ key: string, label: string, labelEn: string | null }> }, bureaus: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, units?: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, recipients: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, implementers: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, draftYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, initialYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, requestYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> } };

export type ProgramsCountQueryVariables = Exact<{
  filter?: ProgramFilter | null | undefined;
  level: Array<ProgramLevel> | ProgramLevel;
}>;


export type ProgramsCountQuery = { programs: { totalCount: number } };

export type SearchPageQueryVariables = Exact<{
  query: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  asked: boolean;
}>;


export type SearchPageQuery = { search?: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, understood: { terms: Array<{ text: string, synonyms: Array<string> }>, corrections: Array<{ typed: string, used: string }> }, edges: Array<{ name: string, nameEn: string | null, highlights: Array<string>, node:
        | { __typename: 'BudgetDocumentTotal', id: string }
        | { __typename: 'BudgetLine', id: string }
        | { __typename: 'BudgetProgram', id: string }
        | { __typename: 'BudgetSection', id: string, document: { id: string, title: string, titleEn: string | null } | null }
        | { __typename: 'Direction', id: string, measure: { item: { number: number, mark: string } } }
        | { __typename: 'Initiative', id: string }
        | { __typename: 'Measure', position: number, id: string, item: { number: number, mark: string } }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Policy', id: string }
        | { __typename: 'ReviewSheet', id: string }
        | { __typename: 'SourceDocument', id: string }
        | { __typename: 'StrategyItem', id: string }
        | { __typename: 'Topic', id: string }
       }> } };

export type StartPageQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type StartPageQuery = { strategyItems: Array<{ id: string, number: number, mark: string, title: string, titleEn: string | null, organizations: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }, initiatives: { totalCount: number }, programs: { totalCount: number } }>, budgetSummary: { fiscalYear: number, stage: AppropriationStage, amount: number, groups: Array<{ key: string, amount: number, previousAmount: number | null, programCount: number }> }, initiatives: { totalCount: number }, withoutProgram: { totalCount: number }, organizations: { totalCount: number }, programs: { totalCount: number }, carrying: { totalCount: number }, collaborations: { totalCount: number, nodes: Array<{ shared: number, organizations: Array<{ id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind }> }> }, documents: Array<{ id: string, title: string, titleEn: string | null, fiscalYear: number | null, publisher: string | null, publisherEn: string | null }>, requestYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> } };

export type CarryingFragment = { link: CarryLink, level: CarryLevel, basis: Basis, confidence: number, reason: string | null, reasonJa: string | null, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> } };

export type EditionFragment = { id: string, title: string, titleEn: string | null, edition: string | null };

export type PlaceFragment = { startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } };

export type ListDifferenceFragment = { key: string, label: string, labelEn: string | null, byPartsAlone: Array<string>, inOtherGroups: Array<string> };

type NodeName_BudgetDocumentTotal_Fragment = { __typename: 'BudgetDocumentTotal', id: string };

type NodeName_BudgetLine_Fragment = { __typename: 'BudgetLine', id: string };

type NodeName_BudgetProgram_Fragment = { __typename: 'BudgetProgram', name: string, id: string, maybeEn: string | null };

type NodeName_BudgetSection_Fragment = { __typename: 'BudgetSection', name: string, id: string, maybeEn: string | null };

type NodeName_Direction_Fragment = { __typename: 'Direction', text: string, id: string, maybeEn: string | null };

type NodeName_Initiative_Fragment = { __typename: 'Initiative', title: string, id: string, maybeEn: string | null };

type NodeName_Measure_Fragment = { __typename: 'Measure', position: number, id: string, maybeEn: string | null, item: { number: number, mark: string } };

type NodeName_Organization_Fragment = { __typename: 'Organization', name: string, nameEn: string | null, abbreviation: string | null, id: string };

type NodeName_Policy_Fragment = { __typename: 'Policy', name: string, nameEn: string | null, id: string };

type NodeName_ReviewSheet_Fragment = { __typename: 'ReviewSheet', id: string };

type NodeName_SourceDocument_Fragment = { __typename: 'SourceDocument', title: string, id: string, maybeEn: string | null };

type NodeName_StrategyItem_Fragment = { __typename: 'StrategyItem', mark: string, title: string, id: string, maybeEn: string | null };

type NodeName_Topic_Fragment = { __typename: 'Topic', name: string, nameEn: string | null, id: string };

export type NodeNameFragment =
  | NodeName_BudgetDocumentTotal_Fragment
  | NodeName_BudgetLine_Fragment
  | NodeName_BudgetProgram_Fragment
  | NodeName_BudgetSection_Fragment
  | NodeName_Direction_Fragment
  | NodeName_Initiative_Fragment
  | NodeName_Measure_Fragment
  | NodeName_Organization_Fragment
  | NodeName_Policy_Fragment
  | NodeName_ReviewSheet_Fragment
  | NodeName_SourceDocument_Fragment
  | NodeName_StrategyItem_Fragment
  | NodeName_Topic_Fragment
;

export type OrganizationNameFragment = { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind };

export type ListEndFragment = { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null };

export type ProgramNameFragment = { id: string, name: string, nameEn: string | null };

export type ProgramFiguresFragment = { outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null, years: Array<{ fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null }>, outcomeEvidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> };

export type YearFiguresFragment = { fiscalYear: number, request: number | null, draft: number | null, initial: number | null, supplementary: number | null, available: number | null, executed: number | null, change: number | null, outcome: Outcome, outcomeReason: string | null, outcomeReasonJa: string | null };

export type ProgramLinesFragment = { budget: Array<{ id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null }> };

export type PrintedAmountFragment = { id: string, fiscalYear: number | null, stage: AppropriationStage, amount: number | null, text: string, additive: boolean, countedAmount: number | null };

export type PolicyNameFragment = { id: string, name: string, nameEn: string | null };

export type ProgramBodiesFragment = { ministry: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } | null, administeredBy: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> }, recipients: { totalCount: number, edges: Array<{ node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } }> } };

export type ResponsibleFragment = { basis: ResponsibilityBasis, statedAs: Basis, printed: string | null, confidence: number, evidence: Array<{ startLine: number, endLine: number, section: string | null, quote: string | null, document: { id: string, title: string, titleEn: string | null } }>, node: { id: string, name: string, nameEn: string | null, abbreviation: string | null, kind: OrganizationKind } };

export type YearsOfFirstStagesFragment = { draftYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, initialYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, requestYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> } };

export type RequestYearsFragment = { requestYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> } };

export type YearsOfLaterStagesFragment = { supplementaryYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, carriedOverYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, reserveYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, availableYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> }, executedYears: { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> } };

export type StageYearsFragment = { stage: AppropriationStage, groups: Array<{ key: string, amount: number, programCount: number }> };

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
export const YearGroupFragmentDoc = new TypedDocumentString(`
    fragment YearGroup on BudgetGroup {
  key
  label
  labelEn
  programCount
  amount
  previousAmount
  comparedAmount
  comparedPreviousAmount
  change
  notComparable
}
    `, {"fragmentName":"YearGroup"}) as unknown as TypedDocumentString<YearGroupFragment, unknown>;
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
export const EditionChangeFragmentDoc = new TypedDocumentString(`
    fragment EditionChange on StrategyChange {
  kind
  fromEvidence {
    ...Place
  }
  toEvidence {
    ...Place
  }
  initiative {
    id
    title
    titleEn
    item {
      number
      mark
    }
  }
  responsibilities {
    from
    to
    organization {
      ...OrganizationName
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
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`, {"fragmentName":"EditionChange"}) as unknown as TypedDocumentString<EditionChangeFragment, unknown>;
export const DocumentLineFragmentDoc = new TypedDocumentString(`
    fragment DocumentLine on SourceDocument {
  id
  title
  titleEn
  publisher
  publisherEn
  fiscalYear
  lines
}
    `, {"fragmentName":"DocumentLine"}) as unknown as TypedDocumentString<DocumentLineFragment, unknown>;
export const DocumentReadFragmentDoc = new TypedDocumentString(`
    fragment DocumentRead on SourceDocument {
  reading {
    unit
    read
    ignored {
      rule
      count
    }
    notUnderstood
  }
}
    `, {"fragmentName":"DocumentRead"}) as unknown as TypedDocumentString<DocumentReadFragment, unknown>;
export const MentionFragmentDoc = new TypedDocumentString(`
    fragment Mention on MentionEdge {
  printed
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
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`, {"fragmentName":"Mention"}) as unknown as TypedDocumentString<MentionFragment, unknown>;
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
    totalCount
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
    fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
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
}`, {"fragmentName":"ItemInitiative"}) as unknown as TypedDocumentString<ItemInitiativeFragment, unknown>;
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
export const ItemMoneyFragmentDoc = new TypedDocumentString(`
    fragment ItemMoney on BudgetGroup {
  key
  amount
  previousAmount
  programCount
}
    `, {"fragmentName":"ItemMoney"}) as unknown as TypedDocumentString<ItemMoneyFragment, unknown>;
export const PrintedAmountFragmentDoc = new TypedDocumentString(`
    fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
    `, {"fragmentName":"PrintedAmount"}) as unknown as TypedDocumentString<PrintedAmountFragment, unknown>;
export const LeftOutLinesFragmentDoc = new TypedDocumentString(`
    fragment LeftOutLines on BudgetProgram {
  budget(fiscalYear: $year, stage: $stage) {
    ...PrintedAmount
    notAdditiveReason
  }
}
    fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}`, {"fragmentName":"LeftOutLines"}) as unknown as TypedDocumentString<LeftOutLinesFragment, unknown>;
export const ListDifferenceFragmentDoc = new TypedDocumentString(`
    fragment ListDifference on BudgetGroup {
  key
  label
  labelEn
  byPartsAlone
  inOtherGroups
}
    `, {"fragmentName":"ListDifference"}) as unknown as TypedDocumentString<ListDifferenceFragment, unknown>;
export const MoneySummaryFragmentDoc = new TypedDocumentString(`
    fragment MoneySummary on BudgetSummary {
  groups {
    ...ListDifference
    amount
    previousAmount
    change
    notComparable
    programCount
  }
}
    fragment ListDifference on BudgetGroup {
  key
  label
  labelEn
  byPartsAlone
  inOtherGroups
}`, {"fragmentName":"MoneySummary"}) as unknown as TypedDocumentString<MoneySummaryFragment, unknown>;
export const StagesOfYearFragmentDoc = new TypedDocumentString(`
    fragment StagesOfYear on ProgramYear {
  fiscalYear
  request
  draft
  supplementary
  executed
}
    `, {"fragmentName":"StagesOfYear"}) as unknown as TypedDocumentString<StagesOfYearFragment, unknown>;
export const PrintedTotalFragmentDoc = new TypedDocumentString(`
    fragment PrintedTotal on BudgetDocumentTotal {
  id
  name
  nameEn
  fiscalYear
  stage
  text
  printed
  counted
  difference
  unexplained
  differences {
    reason
    amount
    name
    program {
      ...ProgramName
    }
    evidence {
      ...Place
    }
  }
  evidence {
    ...Place
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
  }
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}`, {"fragmentName":"PrintedTotal"}) as unknown as TypedDocumentString<PrintedTotalFragment, unknown>;
export const NetworkNodeFragmentDoc = new TypedDocumentString(`
    fragment NetworkNode on OrganizationNetworkNode {
  key
  name
  nameEn
  kind
  initiativeCount
  degree
  weight
  betweenness
  community
  organization {
    id
    abbreviation
  }
}
    `, {"fragmentName":"NetworkNode"}) as unknown as TypedDocumentString<NetworkNodeFragment, unknown>;
export const NodeNameFragmentDoc = new TypedDocumentString(`
    fragment NodeName on Node {
  __typename
  id
  ... on Organization {
    name
    nameEn
    abbreviation
  }
  ... on Policy {
    name
    nameEn
  }
  ... on Topic {
    name
    nameEn
  }
  ... on Initiative {
    title
    maybeEn: titleEn
  }
  ... on StrategyItem {
    mark
    title
    maybeEn: titleEn
  }
  ... on Measure {
    maybeEn: titleEn
    position
    item {
      number
      mark
    }
  }
  ... on Direction {
    text
    maybeEn: textEn
  }
  ... on BudgetProgram {
    name
    maybeEn: nameEn
  }
  ... on BudgetSection {
    name
    maybeEn: nameEn
  }
  ... on SourceDocument {
    title
    maybeEn: titleEn
  }
}
    `, {"fragmentName":"NodeName"}) as unknown as TypedDocumentString<NodeNameFragment, unknown>;
export const MentioningPlaceFragmentDoc = new TypedDocumentString(`
    fragment MentioningPlace on Node {
  ... on Initiative {
    item {
      number
      mark
    }
  }
  ... on Direction {
    measure {
      item {
        number
        mark
      }
    }
  }
  ... on Measure {
    item {
      number
      mark
    }
  }
  ... on BudgetSection {
    document {
      id
      title
      titleEn
    }
  }
}
    `, {"fragmentName":"MentioningPlace"}) as unknown as TypedDocumentString<MentioningPlaceFragment, unknown>;
export const MentioningFragmentDoc = new TypedDocumentString(`
    fragment Mentioning on MentionedInEdge {
  printed
  basis
  evidence {
    ...Place
  }
  node {
    ...NodeName
    ...MentioningPlace
  }
}
    fragment MentioningPlace on Node {
  ... on Initiative {
    item {
      number
      mark
    }
  }
  ... on Direction {
    measure {
      item {
        number
        mark
      }
    }
  }
  ... on Measure {
    item {
      number
      mark
    }
  }
  ... on BudgetSection {
    document {
      id
      title
      titleEn
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
  }
}
fragment NodeName on Node {
  __typename
  id
  ... on Organization {
    name
    nameEn
    abbreviation
  }
  ... on Policy {
    name
    nameEn
  }
  ... on Topic {
    name
    nameEn
  }
  ... on Initiative {
    title
    maybeEn: titleEn
  }
  ... on StrategyItem {
    mark
    title
    maybeEn: titleEn
  }
  ... on Measure {
    maybeEn: titleEn
    position
    item {
      number
      mark
    }
  }
  ... on Direction {
    text
    maybeEn: textEn
  }
  ... on BudgetProgram {
    name
    maybeEn: nameEn
  }
  ... on BudgetSection {
    name
    maybeEn: nameEn
  }
  ... on SourceDocument {
    title
    maybeEn: titleEn
  }
}`, {"fragmentName":"Mentioning"}) as unknown as TypedDocumentString<MentioningFragment, unknown>;
export const MentioningPlacesFragmentDoc = new TypedDocumentString(`
    fragment MentioningPlaces on MentionedInConnection {
  totalCount
  edges {
    ...Mentioning
  }
}
    fragment Mentioning on MentionedInEdge {
  printed
  basis
  evidence {
    ...Place
  }
  node {
    ...NodeName
    ...MentioningPlace
  }
}
fragment MentioningPlace on Node {
  ... on Initiative {
    item {
      number
      mark
    }
  }
  ... on Direction {
    measure {
      item {
        number
        mark
      }
    }
  }
  ... on Measure {
    item {
      number
      mark
    }
  }
  ... on BudgetSection {
    document {
      id
      title
      titleEn
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
  }
}
fragment NodeName on Node {
  __typename
  id
  ... on Organization {
    name
    nameEn
    abbreviation
  }
  ... on Policy {
    name
    nameEn
  }
  ... on Topic {
    name
    nameEn
  }
  ... on Initiative {
    title
    maybeEn: titleEn
  }
  ... on StrategyItem {
    mark
    title
    maybeEn: titleEn
  }
  ... on Measure {
    maybeEn: titleEn
    position
    item {
      number
      mark
    }
  }
  ... on Direction {
    text
    maybeEn: textEn
  }
  ... on BudgetProgram {
    name
    maybeEn: nameEn
  }
  ... on BudgetSection {
    name
    maybeEn: nameEn
  }
  ... on SourceDocument {
    title
    maybeEn: titleEn
  }
}`, {"fragmentName":"MentioningPlaces"}) as unknown as TypedDocumentString<MentioningPlacesFragment, unknown>;
export const ProgramBodiesFragmentDoc = new TypedDocumentString(`
    fragment ProgramBodies on BudgetProgram {
  ministry {
    ...OrganizationName
  }
  administeredBy(first: 5) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
  recipients(first: 10) {
    totalCount
    edges {
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
export const YearFiguresFragmentDoc = new TypedDocumentString(`
    fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
    `, {"fragmentName":"YearFigures"}) as unknown as TypedDocumentString<YearFiguresFragment, unknown>;
export const ProgramLinesFragmentDoc = new TypedDocumentString(`
    fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
    fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}`, {"fragmentName":"ProgramLines"}) as unknown as TypedDocumentString<ProgramLinesFragment, unknown>;
export const RoleProgramFragmentDoc = new TypedDocumentString(`
    fragment RoleProgram on BudgetProgram {
  ...ProgramName
  ...ProgramBodies
  years {
    ...YearFigures
  }
  ...ProgramLines
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
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
fragment ProgramBodies on BudgetProgram {
  ministry {
    ...OrganizationName
  }
  administeredBy(first: 5) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
  recipients(first: 10) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
}`, {"fragmentName":"RoleProgram"}) as unknown as TypedDocumentString<RoleProgramFragment, unknown>;
export const ProgramRoleEdgeFragmentDoc = new TypedDocumentString(`
    fragment ProgramRoleEdge on ProgramOrganizationEdge {
  printed
  basis
  evidence {
    ...Place
  }
  node {
    id
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
  }
}`, {"fragmentName":"ProgramRoleEdge"}) as unknown as TypedDocumentString<ProgramRoleEdgeFragment, unknown>;
export const SharedInitiativeFragmentDoc = new TypedDocumentString(`
    fragment SharedInitiative on Initiative {
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
    fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
  }
}`, {"fragmentName":"SharedInitiative"}) as unknown as TypedDocumentString<SharedInitiativeFragment, unknown>;
export const PartnerFragmentDoc = new TypedDocumentString(`
    fragment Partner on CollaboratorEdge {
  shared
  node {
    ...OrganizationName
  }
  under: initiatives(first: 100) {
    nodes {
      item {
        number
        mark
      }
    }
  }
  initiatives(first: 3) {
    totalCount
    nodes {
      ...SharedInitiative
    }
  }
}
    fragment SharedInitiative on Initiative {
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
fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`, {"fragmentName":"Partner"}) as unknown as TypedDocumentString<PartnerFragment, unknown>;
export const RelationFragmentDoc = new TypedDocumentString(`
    fragment Relation on RelationEdge {
  type
  outgoing
  statement
  statementJa
  fiscalYear
  orLater
  basis
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
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`, {"fragmentName":"Relation"}) as unknown as TypedDocumentString<RelationFragment, unknown>;
export const RunningUnitFragmentDoc = new TypedDocumentString(`
    fragment RunningUnit on Organization {
  id
  parent {
    id
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  programs(role: [ADMINISTERS], level: [PROGRAM], first: 100) {
    totalCount
    nodes {
      id
    }
  }
}
    `, {"fragmentName":"RunningUnit"}) as unknown as TypedDocumentString<RunningUnitFragment, unknown>;
export const RunningUnitsFragmentDoc = new TypedDocumentString(`
    fragment RunningUnits on Query {
  firstUnits: organizations(filter: {programRole: [ADMINISTERS]}, first: 100) {
    totalCount
    nodes {
      ...RunningUnit
    }
  }
  lastUnits: organizations(filter: {programRole: [ADMINISTERS]}, last: 100) {
    nodes {
      ...RunningUnit
    }
  }
}
    fragment RunningUnit on Organization {
  id
  parent {
    id
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  programs(role: [ADMINISTERS], level: [PROGRAM], first: 100) {
    totalCount
    nodes {
      id
    }
  }
}`, {"fragmentName":"RunningUnits"}) as unknown as TypedDocumentString<RunningUnitsFragment, unknown>;
export const ProgramYearLineFragmentDoc = new TypedDocumentString(`
    fragment ProgramYearLine on ProgramYear {
  ...YearFigures
  outcomeEvidence {
    ...Place
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
  }
}
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}`, {"fragmentName":"ProgramYearLine"}) as unknown as TypedDocumentString<ProgramYearLineFragment, unknown>;
export const SheetLineFragmentDoc = new TypedDocumentString(`
    fragment SheetLine on ReviewSheet {
  id
  number
  fiscalYear
  name
  ministry
  unit
  startYear
  endYear
  endless
  executionKinds
  statedPlans
  evidence {
    ...Place
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
  }
}`, {"fragmentName":"SheetLine"}) as unknown as TypedDocumentString<SheetLineFragment, unknown>;
export const AmountLineFragmentDoc = new TypedDocumentString(`
    fragment AmountLine on BudgetLine {
  ...PrintedAmount
  note
  countedElsewhere {
    ...ProgramName
  }
  notAdditiveReason
  approximate
  partOfName
  evidence {
    ...Place
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
  }
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}`, {"fragmentName":"AmountLine"}) as unknown as TypedDocumentString<AmountLineFragment, unknown>;
export const ProgramBodyFragmentDoc = new TypedDocumentString(`
    fragment ProgramBody on ProgramOrganizationEdge {
  role
  printed
  basis
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
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`, {"fragmentName":"ProgramBody"}) as unknown as TypedDocumentString<ProgramBodyFragment, unknown>;
export const ProgramFiguresFragmentDoc = new TypedDocumentString(`
    fragment ProgramFigures on BudgetProgram {
  years {
    ...YearFigures
  }
  outcome
  outcomeReason
  outcomeReasonJa
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
  }
}
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}`, {"fragmentName":"ProgramFigures"}) as unknown as TypedDocumentString<ProgramFiguresFragment, unknown>;
export const CarryingFragmentDoc = new TypedDocumentString(`
    fragment Carrying on CarryingProgramEdge {
  link
  level
  basis
  confidence
  reason
  reasonJa
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
  years {
    ...YearFigures
  }
  outcome
  outcomeReason
  outcomeReasonJa
  outcomeEvidence {
    ...Place
  }
  ...ProgramLines
}
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
fragment ProgramBodies on BudgetProgram {
  ministry {
    ...OrganizationName
  }
  administeredBy(first: 5) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
  recipients(first: 10) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
}`, {"fragmentName":"Carrying"}) as unknown as TypedDocumentString<CarryingFragment, unknown>;
export const EditionFragmentDoc = new TypedDocumentString(`
    fragment Edition on SourceDocument {
  id
  title
  titleEn
  edition
}
    `, {"fragmentName":"Edition"}) as unknown as TypedDocumentString<EditionFragment, unknown>;
export const ListEndFragmentDoc = new TypedDocumentString(`
    fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
    `, {"fragmentName":"ListEnd"}) as unknown as TypedDocumentString<ListEndFragment, unknown>;
export const PolicyNameFragmentDoc = new TypedDocumentString(`
    fragment PolicyName on Policy {
  id
  name
  nameEn
}
    `, {"fragmentName":"PolicyName"}) as unknown as TypedDocumentString<PolicyNameFragment, unknown>;
export const StageYearsFragmentDoc = new TypedDocumentString(`
    fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}
    `, {"fragmentName":"StageYears"}) as unknown as TypedDocumentString<StageYearsFragment, unknown>;
export const RequestYearsFragmentDoc = new TypedDocumentString(`
    fragment RequestYears on Query {
  requestYears: budgetSummary(groupBy: YEAR, stage: REQUEST) {
    ...StageYears
  }
}
    fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}`, {"fragmentName":"RequestYears"}) as unknown as TypedDocumentString<RequestYearsFragment, unknown>;
export const YearsOfFirstStagesFragmentDoc = new TypedDocumentString(`
    fragment YearsOfFirstStages on Query {
  ...RequestYears
  draftYears: budgetSummary(groupBy: YEAR, stage: DRAFT) {
    ...StageYears
  }
  initialYears: budgetSummary(groupBy: YEAR, stage: INITIAL) {
    ...StageYears
  }
}
    fragment RequestYears on Query {
  requestYears: budgetSummary(groupBy: YEAR, stage: REQUEST) {
    ...StageYears
  }
}
fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}`, {"fragmentName":"YearsOfFirstStages"}) as unknown as TypedDocumentString<YearsOfFirstStagesFragment, unknown>;
export const YearsOfLaterStagesFragmentDoc = new TypedDocumentString(`
    fragment YearsOfLaterStages on Query {
  supplementaryYears: budgetSummary(groupBy: YEAR, stage: SUPPLEMENTARY) {
    ...StageYears
  }
  carriedOverYears: budgetSummary(groupBy: YEAR, stage: CARRIED_OVER) {
    ...StageYears
  }
  reserveYears: budgetSummary(groupBy: YEAR, stage: RESERVE) {
    ...StageYears
  }
  availableYears: budgetSummary(groupBy: YEAR, stage: AVAILABLE) {
    ...StageYears
  }
  executedYears: budgetSummary(groupBy: YEAR, stage: EXECUTED) {
    ...StageYears
  }
}
    fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}`, {"fragmentName":"YearsOfLaterStages"}) as unknown as TypedDocumentString<YearsOfLaterStagesFragment, unknown>;
export const ClosestDocument = new TypedDocumentString(`
    query Closest($query: String!, $types: [SearchType!], $id: ID!, $searched: Boolean!) {
  search(query: $query, types: $types, first: 5) @include(if: $searched) {
    edges {
      node {
        ...NodeName
      }
    }
  }
  closest(id: $id) {
    ...NodeName
  }
}
    fragment NodeName on Node {
  __typename
  id
  ... on Organization {
    name
    nameEn
    abbreviation
  }
  ... on Policy {
    name
    nameEn
  }
  ... on Topic {
    name
    nameEn
  }
  ... on Initiative {
    title
    maybeEn: titleEn
  }
  ... on StrategyItem {
    mark
    title
    maybeEn: titleEn
  }
  ... on Measure {
    maybeEn: titleEn
    position
    item {
      number
      mark
    }
  }
  ... on Direction {
    text
    maybeEn: textEn
  }
  ... on BudgetProgram {
    name
    maybeEn: nameEn
  }
  ... on BudgetSection {
    name
    maybeEn: nameEn
  }
  ... on SourceDocument {
    title
    maybeEn: titleEn
  }
}`) as unknown as TypedDocumentString<ClosestQuery, ClosestQueryVariables>;
export const ClosestNameDocument = new TypedDocumentString(`
    query ClosestName($id: ID!) {
  node(id: $id) {
    ...NodeName
    ... on Organization {
      abbreviation
      aliases
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  ... on Organization {
    name
    nameEn
    abbreviation
  }
  ... on Policy {
    name
    nameEn
  }
  ... on Topic {
    name
    nameEn
  }
  ... on Initiative {
    title
    maybeEn: titleEn
  }
  ... on StrategyItem {
    mark
    title
    maybeEn: titleEn
  }
  ... on Measure {
    maybeEn: titleEn
    position
    item {
      number
      mark
    }
  }
  ... on Direction {
    text
    maybeEn: textEn
  }
  ... on BudgetProgram {
    name
    maybeEn: nameEn
  }
  ... on BudgetSection {
    name
    maybeEn: nameEn
  }
  ... on SourceDocument {
    title
    maybeEn: titleEn
  }
}`) as unknown as TypedDocumentString<ClosestNameQuery, ClosestNameQueryVariables>;
export const NamedOrganizationDocument = new TypedDocumentString(`
    query NamedOrganization($name: String!) {
  organization(name: $name) {
    ...OrganizationName
  }
}
    fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`) as unknown as TypedDocumentString<NamedOrganizationQuery, NamedOrganizationQueryVariables>;
export const NamedNodeDocument = new TypedDocumentString(`
    query NamedNode($id: ID!) {
  node(id: $id) {
    ...NodeName
  }
}
    fragment NodeName on Node {
  __typename
  id
  ... on Organization {
    name
    nameEn
    abbreviation
  }
  ... on Policy {
    name
    nameEn
  }
  ... on Topic {
    name
    nameEn
  }
  ... on Initiative {
    title
    maybeEn: titleEn
  }
  ... on StrategyItem {
    mark
    title
    maybeEn: titleEn
  }
  ... on Measure {
    maybeEn: titleEn
    position
    item {
      number
      mark
    }
  }
  ... on Direction {
    text
    maybeEn: textEn
  }
  ... on BudgetProgram {
    name
    maybeEn: nameEn
  }
  ... on BudgetSection {
    name
    maybeEn: nameEn
  }
  ... on SourceDocument {
    title
    maybeEn: titleEn
  }
}`) as unknown as TypedDocumentString<NamedNodeQuery, NamedNodeQueryVariables>;
export const SitemapDocument = new TypedDocumentString(`
    query Sitemap($items: Boolean!, $initiatives: Boolean!, $initiativesAfter: String, $organizations: Boolean!, $organizationsAfter: String, $programs: Boolean!, $programsAfter: String, $policies: Boolean!, $policiesAfter: String) {
  strategyItems @include(if: $items) {
    id
  }
  documents @include(if: $items) {
    id
  }
  initiatives(first: 100, after: $initiativesAfter) @include(if: $initiatives) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  organizations(first: 100, after: $organizationsAfter) @include(if: $organizations) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  programs(first: 100, level: [PROGRAM, COMPONENT], after: $programsAfter) @include(if: $programs) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  policies(first: 100, after: $policiesAfter) @include(if: $policies) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapQuery, SitemapQueryVariables>;
export const AboutPageDocument = new TypedDocumentString(`
    query AboutPage {
  dataVersion {
    hash
    loadedAt
    nodes
    relationships
  }
  documents {
    ...DocumentLine
    attribution
  }
}
    fragment DocumentLine on SourceDocument {
  id
  title
  titleEn
  publisher
  publisherEn
  fiscalYear
  lines
}`) as unknown as TypedDocumentString<AboutPageQuery, AboutPageQueryVariables>;
export const ChangesPageDocument = new TypedDocumentString(`
    query ChangesPage($orderBy: ProgramOrder!, $outcome: [Outcome!], $by: BudgetGrouping!, $stage: AppropriationStage!, $year: Int, $compared: Boolean!, $from: ID!, $to: ID!, $kinds: [StrategyChangeKind!], $first: Int, $after: String, $last: Int, $before: String, $asked: Int, $rows: Int!, $rowsAfter: String, $named: Boolean!) {
  ...RequestYears
  strategyItems {
    documents {
      ...Edition
    }
  }
  strategyChanges(
    from: $from
    to: $to
    kinds: $kinds
    first: $first
    after: $after
    last: $last
    before: $before
  ) @include(if: $compared) {
    totalCount
    pageInfo {
      ...ListEnd
    }
    nodes {
      ...EditionChange
    }
  }
  byOutcome: budgetSummary(groupBy: OUTCOME, stage: REQUEST, fiscalYear: $asked) {
    fiscalYear
    groups {
      key
      programCount
      amount
      previousAmount
      change
    }
  }
  givenByOutcome: budgetSummary(
    groupBy: OUTCOME
    stage: DRAFT
    fiscalYear: $asked
  ) {
    fiscalYear
    groups {
      key
      amount
    }
  }
  decided: programs(
    filter: {fiscalYear: $asked, outcome: [AS_REQUESTED, RAISED, CUT, SPLIT, MOVED_TO_SUPPLEMENTARY, NOT_IN_DRAFT]}
    first: 100
  ) {
    totalCount
    nodes {
      years {
        fiscalYear
        outcome
        request
        draft
        supplementary
      }
      ...ProgramLines
    }
  }
  byYear: budgetSummary(groupBy: $by, stage: $stage, fiscalYear: $year) {
    fiscalYear
    stage
    amount
    previousAmount
    change
    programs @include(if: $named) {
      ...ProgramName
    }
    groups {
      ...YearGroup
      ...ListDifference
    }
  }
  years: budgetSummary(groupBy: YEAR, stage: $stage) {
    groups {
      key
    }
  }
  programs(
    filter: {outcome: $outcome}
    orderBy: $orderBy
    first: $rows
    after: $rowsAfter
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProgramName
      ...ProgramFigures
      ...ProgramBodies
    }
  }
}
    fragment YearGroup on BudgetGroup {
  key
  label
  labelEn
  programCount
  amount
  previousAmount
  comparedAmount
  comparedPreviousAmount
  change
  notComparable
}
fragment EditionChange on StrategyChange {
  kind
  fromEvidence {
    ...Place
  }
  toEvidence {
    ...Place
  }
  initiative {
    id
    title
    titleEn
    item {
      number
      mark
    }
  }
  responsibilities {
    from
    to
    organization {
      ...OrganizationName
    }
  }
}
fragment Edition on SourceDocument {
  id
  title
  titleEn
  edition
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
  }
}
fragment ListDifference on BudgetGroup {
  key
  label
  labelEn
  byPartsAlone
  inOtherGroups
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}
fragment ProgramFigures on BudgetProgram {
  years {
    ...YearFigures
  }
  outcome
  outcomeReason
  outcomeReasonJa
  outcomeEvidence {
    ...Place
  }
  ...ProgramLines
}
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
fragment ProgramBodies on BudgetProgram {
  ministry {
    ...OrganizationName
  }
  administeredBy(first: 5) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
  recipients(first: 10) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
}
fragment RequestYears on Query {
  requestYears: budgetSummary(groupBy: YEAR, stage: REQUEST) {
    ...StageYears
  }
}
fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}`) as unknown as TypedDocumentString<ChangesPageQuery, ChangesPageQueryVariables>;
export const DocumentsPageDocument = new TypedDocumentString(`
    query DocumentsPage {
  documents {
    ...DocumentLine
    ...DocumentRead
  }
}
    fragment DocumentLine on SourceDocument {
  id
  title
  titleEn
  publisher
  publisherEn
  fiscalYear
  lines
}
fragment DocumentRead on SourceDocument {
  reading {
    unit
    read
    ignored {
      rule
      count
    }
    notUnderstood
  }
}`) as unknown as TypedDocumentString<DocumentsPageQuery, DocumentsPageQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on SourceDocument {
      ...DocumentLine
      ...DocumentRead
      layout
      sha256
      attribution
      edition
    }
  }
  programs(filter: {document: [$id]}, first: 0) {
    totalCount
  }
  budgetDocumentTotals(filter: {document: [$id]}, first: 100) {
    nodes {
      fiscalYear
      stage
    }
  }
  strategyItems {
    documents {
      id
    }
  }
}
    fragment DocumentLine on SourceDocument {
  id
  title
  titleEn
  publisher
  publisherEn
  fiscalYear
  lines
}
fragment DocumentRead on SourceDocument {
  reading {
    unit
    read
    ignored {
      rule
      count
    }
    notUnderstood
  }
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const InitiativePageDocument = new TypedDocumentString(`
    query InitiativePage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Initiative {
      id
      title
      titleEn
      text
      note
      position
      documents {
        ...Edition
      }
      evidence {
        ...Place
      }
      item {
        id
        number
        mark
        title
        titleEn
      }
      measure {
        id
        position
        titleEn
        directions {
          id
          text
          textEn
          evidence {
            ...Place
          }
        }
      }
      organizations(first: 100) {
        totalCount
        edges {
          ...Responsible
        }
      }
      mentions(first: 100) {
        totalCount
        edges {
          ...Mention
        }
      }
      policies {
        ...PolicyName
      }
      programs(first: 100, minConfidence: 0.3) {
        totalCount
        edges {
          ...Carrying
        }
      }
    }
  }
}
    fragment Mention on MentionEdge {
  printed
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
  reasonJa
  evidence {
    ...Place
  }
  node {
    ...ProgramName
    ...ProgramFigures
    ...ProgramBodies
  }
}
fragment Edition on SourceDocument {
  id
  title
  titleEn
  edition
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
  years {
    ...YearFigures
  }
  outcome
  outcomeReason
  outcomeReasonJa
  outcomeEvidence {
    ...Place
  }
  ...ProgramLines
}
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
fragment PolicyName on Policy {
  id
  name
  nameEn
}
fragment ProgramBodies on BudgetProgram {
  ministry {
    ...OrganizationName
  }
  administeredBy(first: 5) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
  recipients(first: 10) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
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
}`) as unknown as TypedDocumentString<InitiativePageQuery, InitiativePageQueryVariables>;
export const InitiativesPageDocument = new TypedDocumentString(`
    query InitiativesPage($filter: InitiativeFilter, $first: Int, $after: String, $last: Int, $before: String) {
  initiatives(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...ListEnd
    }
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
      organizations(first: 20) {
        totalCount
        nodes {
          ...OrganizationName
        }
      }
      programs(first: 5) {
        totalCount
        nodes {
          ...ProgramName
        }
      }
    }
  }
  strategyItems {
    documents {
      ...Edition
    }
    number
    mark
    title
    titleEn
  }
}
    fragment Edition on SourceDocument {
  id
  title
  titleEn
  edition
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
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<InitiativesPageQuery, InitiativesPageQueryVariables>;
export const InitiativesCountDocument = new TypedDocumentString(`
    query InitiativesCount($filter: InitiativeFilter) {
  initiatives(filter: $filter, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<InitiativesCountQuery, InitiativesCountQueryVariables>;
export const ItemPageDocument = new TypedDocumentString(`
    query ItemPage($number: Int!, $year: Int) {
  ...RequestYears
  costs: budgetSummary(
    groupBy: ITEM
    fiscalYear: $year
    filter: {item: [$number]}
  ) {
    fiscalYear
    groups {
      key
      amount
      previousAmount
    }
  }
  strategyItem(number: $number) {
    id
    number
    mark
    title
    titleEn
    documents {
      ...Edition
    }
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
      organizations(first: 100) {
        totalCount
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
    carrying: programs(first: 0) {
      totalCount
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
    totalCount
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
fragment Carrying on CarryingProgramEdge {
  link
  level
  basis
  confidence
  reason
  reasonJa
  evidence {
    ...Place
  }
  node {
    ...ProgramName
    ...ProgramFigures
    ...ProgramBodies
  }
}
fragment Edition on SourceDocument {
  id
  title
  titleEn
  edition
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
  years {
    ...YearFigures
  }
  outcome
  outcomeReason
  outcomeReasonJa
  outcomeEvidence {
    ...Place
  }
  ...ProgramLines
}
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
fragment ProgramBodies on BudgetProgram {
  ministry {
    ...OrganizationName
  }
  administeredBy(first: 5) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
  recipients(first: 10) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
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
fragment RequestYears on Query {
  requestYears: budgetSummary(groupBy: YEAR, stage: REQUEST) {
    ...StageYears
  }
}
fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}`) as unknown as TypedDocumentString<ItemPageQuery, ItemPageQueryVariables>;
export const ItemsPageDocument = new TypedDocumentString(`
    query ItemsPage($year: Int) {
  ...RequestYears
  strategyItems {
    ...ItemLine
  }
  budgetSummary(groupBy: ITEM, fiscalYear: $year) {
    fiscalYear
    groups {
      ...ItemMoney
    }
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
fragment ItemMoney on BudgetGroup {
  key
  amount
  previousAmount
  programCount
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment RequestYears on Query {
  requestYears: budgetSummary(groupBy: YEAR, stage: REQUEST) {
    ...StageYears
  }
}
fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}`) as unknown as TypedDocumentString<ItemsPageQuery, ItemsPageQueryVariables>;
export const LeftOutPageDocument = new TypedDocumentString(`
    query LeftOutPage($year: Int, $stage: AppropriationStage) {
  moneyFlow(fiscalYear: $year, stage: $stage) {
    fiscalYear
    stage
    leftOut {
      reason
      amount
      programCount
      programs {
        ...ProgramName
        ...LeftOutLines
        components {
          id
          ...LeftOutLines
          components {
            id
            ...LeftOutLines
          }
        }
      }
    }
  }
  budgetSummary(groupBy: MINISTRY, fiscalYear: $year, stage: $stage) {
    programCount
    notCompared {
      reason
      amount
      previousAmount
      program {
        ...ProgramName
      }
    }
  }
  ...YearsOfFirstStages
  ...YearsOfLaterStages
}
    fragment LeftOutLines on BudgetProgram {
  budget(fiscalYear: $year, stage: $stage) {
    ...PrintedAmount
    notAdditiveReason
  }
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
fragment YearsOfFirstStages on Query {
  ...RequestYears
  draftYears: budgetSummary(groupBy: YEAR, stage: DRAFT) {
    ...StageYears
  }
  initialYears: budgetSummary(groupBy: YEAR, stage: INITIAL) {
    ...StageYears
  }
}
fragment RequestYears on Query {
  requestYears: budgetSummary(groupBy: YEAR, stage: REQUEST) {
    ...StageYears
  }
}
fragment YearsOfLaterStages on Query {
  supplementaryYears: budgetSummary(groupBy: YEAR, stage: SUPPLEMENTARY) {
    ...StageYears
  }
  carriedOverYears: budgetSummary(groupBy: YEAR, stage: CARRIED_OVER) {
    ...StageYears
  }
  reserveYears: budgetSummary(groupBy: YEAR, stage: RESERVE) {
    ...StageYears
  }
  availableYears: budgetSummary(groupBy: YEAR, stage: AVAILABLE) {
    ...StageYears
  }
  executedYears: budgetSummary(groupBy: YEAR, stage: EXECUTED) {
    ...StageYears
  }
}
fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}`) as unknown as TypedDocumentString<LeftOutPageQuery, LeftOutPageQueryVariables>;
export const MoneyPageDocument = new TypedDocumentString(`
    query MoneyPage($year: Int, $stage: AppropriationStage, $totals: BudgetTotalFilter, $named: Boolean!) {
  moneyFlow(fiscalYear: $year, stage: $stage) {
    fiscalYear
    stage
    total
    programCount
    nodes {
      key
      kind
      name
      nameEn
    }
    links {
      source
      target
      value
    }
    leftOut {
      reason
      amount
      programCount
    }
  }
  asWhole: budgetSummary(
    groupBy: ITEM
    fiscalYear: $year
    stage: $stage
    filter: {inStrategy: true}
  ) {
    amount
  }
  byItem: budgetSummary(groupBy: ITEM, fiscalYear: $year, stage: $stage) {
    amount
    programCount
    ...MoneySummary
    programs @include(if: $named) {
      ...ProgramName
    }
    groups {
      programs {
        id
      }
    }
  }
  byMinistry: budgetSummary(groupBy: MINISTRY, fiscalYear: $year, stage: $stage) {
    notComparable
    ...MoneySummary
  }
  budgetDocumentTotals(filter: $totals, first: 100) {
    totalCount
    nodes {
      ...PrintedTotal
    }
  }
  allTotals: budgetDocumentTotals(first: 100) {
    nodes {
      fiscalYear
      stage
    }
  }
  strategyItems {
    id
    number
    mark
    title
    titleEn
  }
  carrying: programs(
    filter: {inStrategy: true}
    level: [PROGRAM, COMPONENT]
    orderBy: AMOUNT_DESC
    first: 100
  ) {
    nodes {
      id
      years {
        ...StagesOfYear
      }
    }
  }
  documents {
    id
    title
    titleEn
    fiscalYear
  }
  ...YearsOfFirstStages
  ...YearsOfLaterStages
}
    fragment MoneySummary on BudgetSummary {
  groups {
    ...ListDifference
    amount
    previousAmount
    change
    notComparable
    programCount
  }
}
fragment StagesOfYear on ProgramYear {
  fiscalYear
  request
  draft
  supplementary
  executed
}
fragment PrintedTotal on BudgetDocumentTotal {
  id
  name
  nameEn
  fiscalYear
  stage
  text
  printed
  counted
  difference
  unexplained
  differences {
    reason
    amount
    name
    program {
      ...ProgramName
    }
    evidence {
      ...Place
    }
  }
  evidence {
    ...Place
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
  }
}
fragment ListDifference on BudgetGroup {
  key
  label
  labelEn
  byPartsAlone
  inOtherGroups
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}
fragment YearsOfFirstStages on Query {
  ...RequestYears
  draftYears: budgetSummary(groupBy: YEAR, stage: DRAFT) {
    ...StageYears
  }
  initialYears: budgetSummary(groupBy: YEAR, stage: INITIAL) {
    ...StageYears
  }
}
fragment RequestYears on Query {
  requestYears: budgetSummary(groupBy: YEAR, stage: REQUEST) {
    ...StageYears
  }
}
fragment YearsOfLaterStages on Query {
  supplementaryYears: budgetSummary(groupBy: YEAR, stage: SUPPLEMENTARY) {
    ...StageYears
  }
  carriedOverYears: budgetSummary(groupBy: YEAR, stage: CARRIED_OVER) {
    ...StageYears
  }
  reserveYears: budgetSummary(groupBy: YEAR, stage: RESERVE) {
    ...StageYears
  }
  availableYears: budgetSummary(groupBy: YEAR, stage: AVAILABLE) {
    ...StageYears
  }
  executedYears: budgetSummary(groupBy: YEAR, stage: EXECUTED) {
    ...StageYears
  }
}
fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}`) as unknown as TypedDocumentString<MoneyPageQuery, MoneyPageQueryVariables>;
export const NetworkPageDocument = new TypedDocumentString(`
    query NetworkPage($items: [Int!], $kinds: [OrganizationKind!], $basis: [ResponsibilityBasis!], $minShared: Int!) {
  organizationNetwork(
    items: $items
    kinds: $kinds
    basis: $basis
    minShared: $minShared
  ) {
    nodes {
      ...NetworkNode
    }
    links {
      source
      target
      weight
      items {
        number
        mark
      }
    }
  }
  brokers(first: 5) {
    edges {
      pairs
      node {
        ...OrganizationName
      }
      to {
        ...OrganizationName
      }
    }
  }
  strategyItems {
    number
    mark
    title
    titleEn
    evidence {
      ...Place
    }
  }
}
    fragment NetworkNode on OrganizationNetworkNode {
  key
  name
  nameEn
  kind
  initiativeCount
  degree
  weight
  betweenness
  community
  organization {
    id
    abbreviation
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
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}`) as unknown as TypedDocumentString<NetworkPageQuery, NetworkPageQueryVariables>;
export const NetworkCountDocument = new TypedDocumentString(`
    query NetworkCount($items: [Int!], $kinds: [OrganizationKind!], $basis: [ResponsibilityBasis!], $minShared: Int!) {
  organizationNetwork(
    items: $items
    kinds: $kinds
    basis: $basis
    minShared: $minShared
  ) {
    nodes {
      key
    }
    links {
      source
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkCountQuery, NetworkCountQueryVariables>;
export const MentionsPageDocument = new TypedDocumentString(`
    query MentionsPage($id: ID!, $types: [MentionPlace!], $first: Int, $after: String, $last: Int, $before: String) {
  organization(id: $id) {
    ...OrganizationName
    mentionedIn(
      types: $types
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      pageInfo {
        ...ListEnd
      }
      edges {
        ...Mentioning
      }
    }
  }
}
    fragment Mentioning on MentionedInEdge {
  printed
  basis
  evidence {
    ...Place
  }
  node {
    ...NodeName
    ...MentioningPlace
  }
}
fragment MentioningPlace on Node {
  ... on Initiative {
    item {
      number
      mark
    }
  }
  ... on Direction {
    measure {
      item {
        number
        mark
      }
    }
  }
  ... on Measure {
    item {
      number
      mark
    }
  }
  ... on BudgetSection {
    document {
      id
      title
      titleEn
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
  }
}
fragment NodeName on Node {
  __typename
  id
  ... on Organization {
    name
    nameEn
    abbreviation
  }
  ... on Policy {
    name
    nameEn
  }
  ... on Topic {
    name
    nameEn
  }
  ... on Initiative {
    title
    maybeEn: titleEn
  }
  ... on StrategyItem {
    mark
    title
    maybeEn: titleEn
  }
  ... on Measure {
    maybeEn: titleEn
    position
    item {
      number
      mark
    }
  }
  ... on Direction {
    text
    maybeEn: textEn
  }
  ... on BudgetProgram {
    name
    maybeEn: nameEn
  }
  ... on BudgetSection {
    name
    maybeEn: nameEn
  }
  ... on SourceDocument {
    title
    maybeEn: titleEn
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`) as unknown as TypedDocumentString<MentionsPageQuery, MentionsPageQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($id: ID!, $self: String!) {
  organization(id: $id) {
    ...OrganizationName
    aliases
    summaryEn
    foundedYear
    foundedMonth
    foundedEvidence {
      ...Place
    }
    evidence {
      ...Place
    }
    parent {
      ...OrganizationName
      parent {
        ...OrganizationName
        parent {
          ...OrganizationName
        }
      }
    }
    children(first: 12) {
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
    duties {
      heading
      text
      textEn
      evidence {
        ...Place
      }
    }
    cooperationKinds {
      name
      nameEn
      partner
      evidence {
        ...Place
      }
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
    named: initiatives(basis: [NAMED], first: 1) {
      totalCount
    }
    collaborators(first: 14) {
      totalCount
      edges {
        ...Partner
      }
    }
    relations(
      types: [CONTRIBUTES_TO, COOPERATES_WITH, MEMBER_OF, OVERSEES, PARTICIPATES_IN]
      first: 12
    ) {
      totalCount
      edges {
        ...Relation
      }
    }
    programs(role: [TAKES_PART], first: 100) {
      totalCount
      edges {
        printed
        basis
        evidence {
          ...Place
        }
        node {
          ...RoleProgram
        }
      }
    }
    mentionedIn(first: 1) {
      totalCount
    }
    inInitiatives: mentionedIn(types: [INITIATIVE], first: 3) {
      ...MentioningPlaces
    }
    inDirections: mentionedIn(types: [DIRECTION], first: 3) {
      ...MentioningPlaces
    }
    inMeasures: mentionedIn(types: [MEASURE], first: 3) {
      ...MentioningPlaces
    }
    inPrograms: mentionedIn(types: [BUDGET_PROGRAM], first: 3) {
      ...MentioningPlaces
    }
    inSections: mentionedIn(types: [BUDGET_SECTION], first: 3) {
      ...MentioningPlaces
    }
  }
  receives: programs(
    filter: {recipient: [$self]}
    level: [PROGRAM, COMPONENT]
    orderBy: AMOUNT_DESC
    first: 6
  ) {
    totalCount
    nodes {
      ...RoleProgram
      payees: recipients(first: 100) {
        edges {
          ...ProgramRoleEdge
        }
      }
    }
  }
  implements: programs(
    filter: {implementer: [$self]}
    level: [PROGRAM, COMPONENT]
    orderBy: AMOUNT_DESC
    first: 6
  ) {
    totalCount
    nodes {
      ...RoleProgram
      carriers: implementers(first: 100) {
        edges {
          ...ProgramRoleEdge
        }
      }
    }
  }
  runs: programs(filter: {division: [$self]}, orderBy: AMOUNT_DESC, first: 6) {
    totalCount
    nodes {
      ...RoleProgram
      units: administeredBy(first: 10) {
        edges {
          printed
          basis
          evidence {
            ...Place
          }
          node {
            id
          }
        }
      }
    }
  }
  mentions: programs(
    filter: {mentions: [$self]}
    level: [PROGRAM, COMPONENT]
    orderBy: AMOUNT_DESC
    first: 1
  ) {
    totalCount
  }
}
    fragment MentioningPlaces on MentionedInConnection {
  totalCount
  edges {
    ...Mentioning
  }
}
fragment Mentioning on MentionedInEdge {
  printed
  basis
  evidence {
    ...Place
  }
  node {
    ...NodeName
    ...MentioningPlace
  }
}
fragment MentioningPlace on Node {
  ... on Initiative {
    item {
      number
      mark
    }
  }
  ... on Direction {
    measure {
      item {
        number
        mark
      }
    }
  }
  ... on Measure {
    item {
      number
      mark
    }
  }
  ... on BudgetSection {
    document {
      id
      title
      titleEn
    }
  }
}
fragment RoleProgram on BudgetProgram {
  ...ProgramName
  ...ProgramBodies
  years {
    ...YearFigures
  }
  ...ProgramLines
}
fragment ProgramRoleEdge on ProgramOrganizationEdge {
  printed
  basis
  evidence {
    ...Place
  }
  node {
    id
  }
}
fragment Partner on CollaboratorEdge {
  shared
  node {
    ...OrganizationName
  }
  under: initiatives(first: 100) {
    nodes {
      item {
        number
        mark
      }
    }
  }
  initiatives(first: 3) {
    totalCount
    nodes {
      ...SharedInitiative
    }
  }
}
fragment SharedInitiative on Initiative {
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
fragment Relation on RelationEdge {
  type
  outgoing
  statement
  statementJa
  fiscalYear
  orLater
  basis
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
  }
}
fragment NodeName on Node {
  __typename
  id
  ... on Organization {
    name
    nameEn
    abbreviation
  }
  ... on Policy {
    name
    nameEn
  }
  ... on Topic {
    name
    nameEn
  }
  ... on Initiative {
    title
    maybeEn: titleEn
  }
  ... on StrategyItem {
    mark
    title
    maybeEn: titleEn
  }
  ... on Measure {
    maybeEn: titleEn
    position
    item {
      number
      mark
    }
  }
  ... on Direction {
    text
    maybeEn: textEn
  }
  ... on BudgetProgram {
    name
    maybeEn: nameEn
  }
  ... on BudgetSection {
    name
    maybeEn: nameEn
  }
  ... on SourceDocument {
    title
    maybeEn: titleEn
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
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
fragment PolicyName on Policy {
  id
  name
  nameEn
}
fragment ProgramBodies on BudgetProgram {
  ministry {
    ...OrganizationName
  }
  administeredBy(first: 5) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
  recipients(first: 10) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
}`) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const OrganizationsPageDocument = new TypedDocumentString(`
    query OrganizationsPage($filter: OrganizationFilter, $first: Int, $after: String, $last: Int, $before: String) {
  ...RunningUnits
  organizations(
    filter: $filter
    orderBy: KIND
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...ListEnd
    }
    nodes {
      ...OrganizationName
      parent {
        ...OrganizationName
      }
      initiatives(first: 1) {
        totalCount
      }
      programs(first: 1) {
        totalCount
      }
    }
  }
}
    fragment RunningUnits on Query {
  firstUnits: organizations(filter: {programRole: [ADMINISTERS]}, first: 100) {
    totalCount
    nodes {
      ...RunningUnit
    }
  }
  lastUnits: organizations(filter: {programRole: [ADMINISTERS]}, last: 100) {
    nodes {
      ...RunningUnit
    }
  }
}
fragment RunningUnit on Organization {
  id
  parent {
    id
    parent {
      id
      parent {
        id
        parent {
          id
        }
      }
    }
  }
  programs(role: [ADMINISTERS], level: [PROGRAM], first: 100) {
    totalCount
    nodes {
      id
    }
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`) as unknown as TypedDocumentString<OrganizationsPageQuery, OrganizationsPageQueryVariables>;
export const OrganizationsCountDocument = new TypedDocumentString(`
    query OrganizationsCount($filter: OrganizationFilter) {
  organizations(filter: $filter, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<OrganizationsCountQuery, OrganizationsCountQueryVariables>;
export const PartnersPageDocument = new TypedDocumentString(`
    query PartnersPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  organization(id: $id) {
    ...OrganizationName
    collaborators(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        ...ListEnd
      }
      edges {
        ...Partner
      }
    }
  }
}
    fragment Partner on CollaboratorEdge {
  shared
  node {
    ...OrganizationName
  }
  under: initiatives(first: 100) {
    nodes {
      item {
        number
        mark
      }
    }
  }
  initiatives(first: 3) {
    totalCount
    nodes {
      ...SharedInitiative
    }
  }
}
fragment SharedInitiative on Initiative {
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
fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`) as unknown as TypedDocumentString<PartnersPageQuery, PartnersPageQueryVariables>;
export const SharedPageDocument = new TypedDocumentString(`
    query SharedPage($one: ID!, $other: ID!, $both: [String!]!, $first: Int, $after: String, $last: Int, $before: String) {
  one: organization(id: $one) {
    ...OrganizationName
  }
  other: organization(id: $other) {
    ...OrganizationName
  }
  sharedInitiatives(
    organizations: $both
    match: ALL
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...ListEnd
    }
    nodes {
      ...SharedInitiative
      organizations(first: 20) {
        edges {
          ...Responsible
        }
      }
    }
  }
}
    fragment SharedInitiative on Initiative {
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
fragment Place on Evidence {
  startLine
  endLine
  section
  quote
  document {
    id
    title
    titleEn
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
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
}`) as unknown as TypedDocumentString<SharedPageQuery, SharedPageQueryVariables>;
export const RelationsPageDocument = new TypedDocumentString(`
    query RelationsPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  organization(id: $id) {
    ...OrganizationName
    relations(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        ...ListEnd
      }
      edges {
        ...Relation
      }
    }
  }
}
    fragment Relation on RelationEdge {
  type
  outgoing
  statement
  statementJa
  fiscalYear
  orLater
  basis
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
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`) as unknown as TypedDocumentString<RelationsPageQuery, RelationsPageQueryVariables>;
export const PathsPageDocument = new TypedDocumentString(`
    query PathsPage($from: String!, $to: String!, $limit: Int!, $offset: Int!, $asked: Boolean!) {
  path(from: $from, to: $to, limit: $limit, offset: $offset) @include(if: $asked) {
    length
    nodes {
      ...NodeName
    }
    steps {
      type
      forward
      basis
      evidence {
        ...Place
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
  }
}
fragment NodeName on Node {
  __typename
  id
  ... on Organization {
    name
    nameEn
    abbreviation
  }
  ... on Policy {
    name
    nameEn
  }
  ... on Topic {
    name
    nameEn
  }
  ... on Initiative {
    title
    maybeEn: titleEn
  }
  ... on StrategyItem {
    mark
    title
    maybeEn: titleEn
  }
  ... on Measure {
    maybeEn: titleEn
    position
    item {
      number
      mark
    }
  }
  ... on Direction {
    text
    maybeEn: textEn
  }
  ... on BudgetProgram {
    name
    maybeEn: nameEn
  }
  ... on BudgetSection {
    name
    maybeEn: nameEn
  }
  ... on SourceDocument {
    title
    maybeEn: titleEn
  }
}`) as unknown as TypedDocumentString<PathsPageQuery, PathsPageQueryVariables>;
export const PoliciesPageDocument = new TypedDocumentString(`
    query PoliciesPage($filter: PolicyFilter, $first: Int, $after: String, $last: Int, $before: String) {
  policies(
    filter: $filter
    orderBy: PROGRAMS_DESC
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...ListEnd
    }
    nodes {
      ...PolicyName
      kind
      programs(first: 1) {
        totalCount
      }
      initiatives(first: 1) {
        totalCount
      }
    }
  }
}
    fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment PolicyName on Policy {
  id
  name
  nameEn
}`) as unknown as TypedDocumentString<PoliciesPageQuery, PoliciesPageQueryVariables>;
export const PoliciesCountDocument = new TypedDocumentString(`
    query PoliciesCount($filter: PolicyFilter) {
  policies(filter: $filter, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PoliciesCountQuery, PoliciesCountQueryVariables>;
export const PolicyPageDocument = new TypedDocumentString(`
    query PolicyPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Policy {
      ...PolicyName
      aliases
      kind
      evidence {
        ...Place
      }
      organizations(first: 100) {
        totalCount
        nodes {
          ...OrganizationName
        }
      }
      initiatives(first: 100) {
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
      programs(first: 20) {
        totalCount
        edges {
          basis
          printed
          evidence {
            ...Place
          }
          node {
            ...ProgramName
            ...ProgramBodies
            years {
              ...YearFigures
            }
            ...ProgramLines
          }
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
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
fragment PolicyName on Policy {
  id
  name
  nameEn
}
fragment ProgramBodies on BudgetProgram {
  ministry {
    ...OrganizationName
  }
  administeredBy(first: 5) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
  recipients(first: 10) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
}`) as unknown as TypedDocumentString<PolicyPageQuery, PolicyPageQueryVariables>;
export const ProgramPageDocument = new TypedDocumentString(`
    query ProgramPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on BudgetProgram {
      ...ProgramName
      namePrinted
      nameInferred
      nameBasis
      level
      summaryEn
      tags
      section
      sectionEn
      subsection
      sections {
        name
        namePrinted
        nameEn
      }
      settledLater
      obligations
      subsidyRate
      digitalAgencyText
      implementersText
      evidence {
        ...Place
      }
      ministry {
        ...OrganizationName
      }
      ...ProgramLines
      years {
        ...ProgramYearLine
      }
      reviewSheets {
        ...SheetLine
      }
      lines: budget {
        ...AmountLine
      }
      parents {
        ...ProgramName
      }
      components {
        ...ProgramName
        ...ProgramFigures
        ...ProgramBodies
      }
      administeredBy(first: 100) {
        totalCount
        edges {
          extensions
          printed
          basis
          evidence {
            ...Place
          }
          node {
            ...OrganizationName
            parent {
              ...OrganizationName
            }
          }
        }
      }
      furtherUnits(first: 100) {
        totalCount
        edges {
          printed
          basis
          evidence {
            ...Place
          }
          node {
            ...OrganizationName
            parent {
              ...OrganizationName
            }
          }
        }
      }
      implementers(first: 100) {
        totalCount
        edges {
          ...ProgramBody
        }
      }
      recipients(first: 100) {
        totalCount
        edges {
          ...ProgramBody
        }
      }
      mentions(first: 100) {
        totalCount
        edges {
          ...Mention
        }
      }
      items(first: 100, minConfidence: 0.3) {
        totalCount
        edges {
          link
          level
          basis
          confidence
          reason
          reasonJa
          evidence {
            ...Place
          }
          node {
            id
            mark
            title
            titleEn
          }
        }
      }
      initiatives(first: 100, minConfidence: 0.3) {
        totalCount
        edges {
          link
          level
          basis
          confidence
          reason
          reasonJa
          evidence {
            ...Place
          }
          node {
            id
            title
            titleEn
          }
        }
      }
      policies {
        ...PolicyName
      }
      documents {
        id
        title
        titleEn
      }
    }
  }
}
    fragment Mention on MentionEdge {
  printed
  evidence {
    ...Place
  }
  node {
    ...OrganizationName
  }
}
fragment ProgramYearLine on ProgramYear {
  ...YearFigures
  outcomeEvidence {
    ...Place
  }
}
fragment SheetLine on ReviewSheet {
  id
  number
  fiscalYear
  name
  ministry
  unit
  startYear
  endYear
  endless
  executionKinds
  statedPlans
  evidence {
    ...Place
  }
}
fragment AmountLine on BudgetLine {
  ...PrintedAmount
  note
  countedElsewhere {
    ...ProgramName
  }
  notAdditiveReason
  approximate
  partOfName
  evidence {
    ...Place
  }
}
fragment ProgramBody on ProgramOrganizationEdge {
  role
  printed
  basis
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
  years {
    ...YearFigures
  }
  outcome
  outcomeReason
  outcomeReasonJa
  outcomeEvidence {
    ...Place
  }
  ...ProgramLines
}
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
fragment PolicyName on Policy {
  id
  name
  nameEn
}
fragment ProgramBodies on BudgetProgram {
  ministry {
    ...OrganizationName
  }
  administeredBy(first: 5) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
  recipients(first: 10) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
}`) as unknown as TypedDocumentString<ProgramPageQuery, ProgramPageQueryVariables>;
export const ProgramsPageDocument = new TypedDocumentString(`
    query ProgramsPage($filter: ProgramFilter, $orderBy: ProgramOrder!, $first: Int, $after: String, $last: Int, $before: String, $ministry: String, $inMinistry: Boolean!, $level: [ProgramLevel!]!, $others: [ProgramLevel!]!, $isPart: Boolean!, $year: Int, $stage: AppropriationStage!, $withStage: Boolean!, $isEmpty: Boolean!, $ofYear: ProgramFilter) {
  programs(
    filter: $filter
    level: $level
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...ListEnd
    }
    nodes {
      ...ProgramName
      ...ProgramFigures
      ...ProgramBodies
      countedBudget(fiscalYear: $year, stage: $stage) @include(if: $withStage) {
        id
        fiscalYear
        countedAmount
      }
      budget {
        id
        note @include(if: $withStage)
      }
      tags
      implementers(first: 10) {
        totalCount
        nodes {
          ...OrganizationName
        }
      }
      reviewSheets {
        number
      }
      documents {
        id
      }
    }
  }
  others: programs(filter: $filter, level: $others, first: 0) @include(if: $isPart) {
    totalCount
  }
  ofYear: programs(filter: $ofYear, level: [PROGRAM, COMPONENT], first: 0) @include(if: $isEmpty) {
    totalCount
  }
  stageYears: budgetSummary(groupBy: YEAR, stage: $stage) @include(if: $isEmpty) {
    ...StageYears
  }
  strategyItems {
    number
    mark
    title
    titleEn
  }
  documents {
    id
    title
    titleEn
    fiscalYear
  }
  ministries: budgetSummary(groupBy: MINISTRY, stage: INITIAL) {
    groups {
      key
      label
      labelEn
    }
  }
  bureaus: organizations(filter: {parent: $ministry, kind: [BUREAU]}, first: 100) {
    totalCount
    nodes {
      ...OrganizationName
    }
  }
  units: organizations(
    filter: {parent: $ministry, programRole: [ADMINISTERS]}
    first: 100
  ) @include(if: $inMinistry) {
    totalCount
    nodes {
      ...OrganizationName
    }
  }
  recipients: organizations(filter: {programRole: [RECEIVES]}, first: 100) {
    totalCount
    nodes {
      ...OrganizationName
    }
  }
  implementers: organizations(filter: {programRole: [IMPLEMENTS]}, first: 100) {
    totalCount
    nodes {
      ...OrganizationName
    }
  }
  ...YearsOfFirstStages
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
  }
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment ProgramName on BudgetProgram {
  id
  name
  nameEn
}
fragment ProgramFigures on BudgetProgram {
  years {
    ...YearFigures
  }
  outcome
  outcomeReason
  outcomeReasonJa
  outcomeEvidence {
    ...Place
  }
  ...ProgramLines
}
fragment YearFigures on ProgramYear {
  fiscalYear
  request
  draft
  initial
  supplementary
  available
  executed
  change
  outcome
  outcomeReason
  outcomeReasonJa
}
fragment ProgramLines on BudgetProgram {
  budget {
    ...PrintedAmount
  }
}
fragment PrintedAmount on BudgetLine {
  id
  fiscalYear
  stage
  amount
  text
  additive
  countedAmount
}
fragment ProgramBodies on BudgetProgram {
  ministry {
    ...OrganizationName
  }
  administeredBy(first: 5) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
  recipients(first: 10) {
    totalCount
    edges {
      node {
        ...OrganizationName
      }
    }
  }
}
fragment YearsOfFirstStages on Query {
  ...RequestYears
  draftYears: budgetSummary(groupBy: YEAR, stage: DRAFT) {
    ...StageYears
  }
  initialYears: budgetSummary(groupBy: YEAR, stage: INITIAL) {
    ...StageYears
  }
}
fragment RequestYears on Query {
  requestYears: budgetSummary(groupBy: YEAR, stage: REQUEST) {
    ...StageYears
  }
}
fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}`) as unknown as TypedDocumentString<ProgramsPageQuery, ProgramsPageQueryVariables>;
export const ProgramsCountDocument = new TypedDocumentString(`
    query ProgramsCount($filter: ProgramFilter, $level: [ProgramLevel!]!) {
  programs(filter: $filter, level: $level, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ProgramsCountQuery, ProgramsCountQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($query: String!, $types: [SearchType!], $first: Int, $after: String, $last: Int, $before: String, $asked: Boolean!) {
  search(
    query: $query
    types: $types
    first: $first
    after: $after
    last: $last
    before: $before
  ) @include(if: $asked) {
    totalCount
    pageInfo {
      ...ListEnd
    }
    understood {
      terms {
        text
        synonyms
      }
      corrections {
        typed
        used
      }
    }
    edges {
      name
      nameEn
      highlights
      node {
        __typename
        id
        ... on Measure {
          position
          item {
            number
            mark
          }
        }
        ... on Direction {
          measure {
            item {
              number
              mark
            }
          }
        }
        ... on BudgetSection {
          document {
            id
            title
            titleEn
          }
        }
      }
    }
  }
}
    fragment ListEnd on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const StartPageDocument = new TypedDocumentString(`
    query StartPage($year: Int) {
  ...RequestYears
  strategyItems {
    ...ItemLine
  }
  budgetSummary(groupBy: ITEM, fiscalYear: $year) {
    fiscalYear
    stage
    amount
    groups {
      ...ItemMoney
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
  programs(first: 0) {
    totalCount
  }
  carrying: programs(filter: {inStrategy: true}, first: 0) {
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
fragment ItemMoney on BudgetGroup {
  key
  amount
  previousAmount
  programCount
}
fragment OrganizationName on Organization {
  id
  name
  nameEn
  abbreviation
  kind
}
fragment RequestYears on Query {
  requestYears: budgetSummary(groupBy: YEAR, stage: REQUEST) {
    ...StageYears
  }
}
fragment StageYears on BudgetSummary {
  stage
  groups {
    key
    amount
    programCount
  }
}`) as unknown as TypedDocumentString<StartPageQuery, StartPageQueryVariables>;
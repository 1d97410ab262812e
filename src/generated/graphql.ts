import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Place } from '../graph/evidence.ts';
import type { Row } from '../graph/graph-store.ts';
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
  /** An amount in yen (円): a JSON number without fraction, safe to 2^53 either way. On input a whole number; text and fractions are refused. */
  Yen: { input: number; output: number; }
};

/** A page of organisations that run a programme. */
export type AdministratorConnection = {
  /** The organisations with their extensions. */
  edges: Array<AdministratorEdge>;
  /** The organisations alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation that runs a programme. */
export type AdministratorEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** Telephone extensions (内線) as printed. */
  extensions: Array<Scalars['String']['output']>;
  /** The first fiscal year that it is so, by the documents for it; `null`: since before all of them. */
  fromYear: Maybe<Scalars['Int']['output']>;
  /** The organisation. */
  node: Organization;
  /** The name as printed. */
  printed: Maybe<Scalars['String']['output']>;
  /** The last fiscal year that it is so; `null`: up to now. */
  toYear: Maybe<Scalars['Int']['output']>;
};

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

/** A page of organisations that sit between two groups. */
export type BrokerConnection = {
  /** The organisations with whom they sit between. */
  edges: Array<BrokerEdge>;
  /** The organisations alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation that sits between two groups. */
export type BrokerEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Those on the one side that it sits before, in the order of their ids. */
  from: Array<Organization>;
  /** The organisation in the middle. */
  node: Organization;
  /** How many pairs, one from each group, it sits between. */
  pairs: Scalars['Int']['output'];
  /** Those on the other side that it leads to, in the order of their ids. */
  to: Array<Organization>;
};

/**
 * A total that a budget document prints for the whole of it (予算案 A, 補正 B) or for a section, beside what is counted there, with the difference
 * explained as far as the document gives reasons: `printed` = `counted` + the amounts of `differences` + `unexplained`, to the yen.
 */
export type BudgetDocumentTotal = Node & {
  /** The sum of what is counted there, each yen once, as `budgetSummary` counts it: where a review sheet prints the amount to the yen, that takes the place of the document's own, and the rounding is one of the `differences`. */
  counted: Scalars['Yen']['output'];
  /** What is printed less what is counted. */
  difference: Scalars['Yen']['output'];
  /** What is printed under the total and not counted there, each with its reason. An amount below zero is counted there beyond what the line prints (rounding, or last year's figure of the other document). */
  differences: Array<TotalDifference>;
  /** The document that prints it. */
  document: Maybe<SourceDocument>;
  /** Where it is printed. */
  evidence: Array<Evidence>;
  /** Fiscal year (会計年度): the calendar year in which it begins. */
  fiscalYear: Maybe<Scalars['Int']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** What the document calls it; a section's title for the total of a section. */
  name: Scalars['String']['output'];
  /** The name in English, ours. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** What the document says to be within it, as printed: special accounts, what the Digital Agency books. */
  ofWhich: Array<Scalars['String']['output']>;
  /** The total as printed; last year's initial budget of a section is what is printed less the difference to last year (対前年) that is printed. */
  printed: Scalars['Yen']['output'];
  /** The section that it is printed for; `null` for the whole of the document. */
  section: Maybe<BudgetSection>;
  /** How far the appropriation has come. */
  stage: AppropriationStage;
  /** What is printed, unit included. */
  text: Scalars['String']['output'];
  /** What remains: lines that the document does not list (等), parts of larger sums whose size it does not print, rounding. */
  unexplained: Scalars['Yen']['output'];
};

/** A page of printed totals. */
export type BudgetDocumentTotalConnection = {
  /** The totals with their cursors. */
  edges: Array<BudgetDocumentTotalEdge>;
  /** The totals alone. */
  nodes: Array<BudgetDocumentTotal>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A printed total in a list. */
export type BudgetDocumentTotalEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The total. */
  node: BudgetDocumentTotal;
};

/** What belongs together in a summary. */
export type BudgetGroup = {
  /** The sum of all in the group that can be added. */
  amount: Scalars['Yen']['output'];
  /** The increase over last year, of the programmes whose two amounts can be compared: `comparedAmount` less `comparedPreviousAmount`; `null` when there are none. */
  change: Maybe<Scalars['Yen']['output']>;
  /** What of `amount` is compared with last year. */
  comparedAmount: Scalars['Yen']['output'];
  /** What of `previousAmount` it is compared with. */
  comparedPreviousAmount: Scalars['Yen']['output'];
  /** Id of the section, bureau, division, item or recipient; the mark; the outcome; the year. A key that begins with `none:` stands for what has none. */
  key: Scalars['ID']['output'];
  /** What it is called in Japanese. */
  label: Scalars['String']['output'];
  /** What it is called in English. */
  labelEn: Maybe<Scalars['String']['output']>;
  /** What is printed in the group but cannot be added, by reason. */
  leftOut: Array<LeftOut>;
  /** How many programmes `change` does not cover: those of `notCompared`. */
  notComparable: Scalars['Int']['output'];
  /** The programmes that `change` does not cover, each with its amounts and the reason, in the order of the documents. */
  notCompared: Array<NotCompared>;
  /** The sections below, as groups of their own; what stands directly under this section is in none of them. Empty but for SECTION. */
  parts: Array<BudgetGroup>;
  /** Last year's amount of the same programmes; `null` when none is known. */
  previousAmount: Maybe<Scalars['Yen']['output']>;
  /** The total that the document itself prints for the section at this stage. It may hold lines that are not listed (等) and overlap other sections', so it may differ from `amount`: `BudgetSection.totals` says by what. */
  printedTotal: Maybe<Scalars['Yen']['output']>;
  /** How many programmes are counted in `amount`; a part counts as the programme that it is a part of. */
  programCount: Scalars['Int']['output'];
  /** The programmes that are counted in `amount`, in the order of the documents. */
  programs: Array<BudgetProgram>;
};

/** What to sum up by. */
export type BudgetGrouping =
  /** Bureaus (局) that run the programmes; of several, the one printed first. */
  | 'BUREAU'
  /** Divisions (課・室) that run the programmes; of several, the one printed first. */
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

/** One amount of a programme, for one fiscal year and stage. */
export type BudgetLine = Node & {
  /** Whether totals add it: every yen of a fiscal year and stage is in one such line at most. */
  additive: Scalars['Boolean']['output'];
  /** The amount; `null` when none is printed or it is not known: `text` says which. */
  amount: Maybe<Scalars['Yen']['output']>;
  /** Whether it is printed as rounded (約). */
  approximate: Scalars['Boolean']['output'];
  /** What totals add of it, so that a total is the sum of it: `amount` where `additive`; what is left of a sum that is counted by its parts (COUNTED_BY_PARTS); else `null`. */
  countedAmount: Maybe<Scalars['Yen']['output']>;
  /** The parts of this amount that are counted under another programme. */
  countedElsewhere: Array<BudgetProgram>;
  /** The document that prints it. */
  document: Maybe<SourceDocument>;
  /** Where it is printed. */
  evidence: Array<Evidence>;
  /** Fiscal year (会計年度): the calendar year in which it begins. */
  fiscalYear: Maybe<Scalars['Int']['output']>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Why totals leave it out, where they do. */
  notAdditiveReason: Maybe<NotAddedReason>;
  /** What is printed besides the amount. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether it is only a part of a larger sum (内数). */
  partOf: Scalars['Boolean']['output'];
  /** The larger sum that it is a part of, where it has a name. */
  partOfName: Maybe<Scalars['String']['output']>;
  /** Whether a part of it stands elsewhere, too (一部再掲). */
  partlyRepeated: Scalars['Boolean']['output'];
  /** The programme whose amount it is. */
  program: Maybe<BudgetProgram>;
  /** Whether it repeats an amount that stands elsewhere (再掲). */
  repeated: Scalars['Boolean']['output'];
  /** The section that it stands in. */
  section: Maybe<BudgetSection>;
  /** How far the appropriation has come. */
  stage: AppropriationStage;
  /** What is printed, unit included. */
  text: Scalars['String']['output'];
};

/** A budget programme (事業): one sheet of the request, or what only the draft has. The same programme in two documents is one node. */
export type BudgetProgram = Node & {
  /** The divisions (課・室) that run it, or the bureau where no division is printed; in printed order. */
  administeredBy: AdministratorConnection;
  /** Its amounts, each with what is printed: request, draft, initial and supplementary budgets. */
  budget: Array<BudgetLine>;
  /** Request less last year's initial budget; none (－) counts as nothing for a new programme; `null` when either is unknown. */
  change: Maybe<Scalars['Yen']['output']>;
  /** Its parts that have a name of their own, in printed order. */
  components: Array<BudgetProgram>;
  /** Whether it is booked at the Digital Agency (デジタル庁計上); `null` when it is not. */
  digitalAgency: Maybe<DigitalAgencyShare>;
  /** What is printed about the Digital Agency. */
  digitalAgencyText: Maybe<Scalars['String']['output']>;
  /** The documents that it was read from. */
  documents: Array<SourceDocument>;
  /** Draft budget (予算案); `null` when none is printed or it cannot be added on its own. */
  draftAmount: Maybe<Scalars['Yen']['output']>;
  /** Where it stands. */
  evidence: Array<Evidence>;
  /** What was there to spend and what was spent, by fiscal year, the latest first; empty without a review sheet. */
  execution: Array<ProgramExecution>;
  /** Units and agencies that take part besides the one that runs it (その他担当組織 of its review sheet); its money is not theirs. */
  furtherUnits: FurtherUnitConnection;
  /** Global id; it does not shift when a sheet is inserted above. */
  id: Scalars['ID']['output'];
  /** Who carries it out (実施主体・補助先・委託先), where a name is printed; in printed order. */
  implementers: ProgramOrganizationConnection;
  /** Who carries it out where only common nouns are printed (民間団体), as printed. */
  implementersText: Array<Scalars['String']['output']>;
  /** The initiatives (主な取組) that it carries, the surest first. */
  initiatives: ProgramInitiativeConnection;
  /** The items (項目) that it carries, itself or by one of their rows or initiatives; each once, with its surest link. */
  items: ProgramItemConnection;
  /** A whole programme, or a part of one. */
  level: ProgramLevel;
  /** The rows of the strategy table that it carries as a whole, the surest first. */
  measures: ProgramMeasureConnection;
  /** Organisations, meetings and platforms that the text names besides. */
  mentions: MentionConnection;
  /** The ministry that runs it; that of the publisher where no unit is printed; `null` when neither is known. */
  ministry: Maybe<Organization>;
  /** Name in Japanese, slips of text recognition corrected. */
  name: Scalars['String']['output'];
  /** What an inferred name was inferred from. */
  nameBasis: Maybe<Scalars['String']['output']>;
  /** Name in English, ours. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** Whether the document prints no name and this one was inferred; `nameBasis` says from what. */
  nameInferred: Scalars['Boolean']['output'];
  /** Name as printed, where a slip was corrected. */
  namePrinted: Maybe<Scalars['String']['output']>;
  /** Obligations that bind the treasury in later years (国庫債務負担行為), as printed. */
  obligations: Array<Scalars['String']['output']>;
  /** What the draft budget made of the request. */
  outcome: Outcome;
  /** The lines, of both documents, that the outcome was decided from. */
  outcomeEvidence: Array<Evidence>;
  /** Why, in one sentence of ours. */
  outcomeReason: Maybe<Scalars['String']['output']>;
  /** The programme that it is a part of. */
  parent: Maybe<BudgetProgram>;
  /** The laws, plans and strategies that it cites. */
  policies: Array<Policy>;
  /** Supplementary budget of the year before that. */
  prevSupplementaryAmount: Maybe<Scalars['Yen']['output']>;
  /** Last year's initial budget (当初予算); `null` when none is printed or it cannot be added on its own. */
  previousAmount: Maybe<Scalars['Yen']['output']>;
  /** Who receives the contribution (拠出先). */
  recipients: ProgramOrganizationConnection;
  /** Request for the fiscal year; `null` when none is printed or it cannot be added on its own: see `budget`. */
  requestAmount: Maybe<Scalars['Yen']['output']>;
  /** The review sheets (行政事業レビュー) that describe it, the latest first; none for what only other documents have. */
  reviewSheets: Array<ReviewSheet>;
  /** The heading that it stands under, as printed. */
  section: Maybe<Scalars['String']['output']>;
  /** The heading in English, ours. */
  sectionEn: Maybe<Scalars['String']['output']>;
  /** The sections of both documents that it stands in, with the totals they print. */
  sections: Array<BudgetSection>;
  /** What is to be settled later (事項要求), as printed. */
  settledLater: Maybe<Scalars['String']['output']>;
  /** The heading below that one, as printed. */
  subsection: Maybe<Scalars['String']['output']>;
  /** Subsidy rates (補助率) as printed. */
  subsidyRate: Array<Scalars['String']['output']>;
  /** What it is for, in one line of ours. */
  summaryEn: Maybe<Scalars['String']['output']>;
  /** Supplementary budget (補正予算) of the year before the request's; `null` when none is printed or it cannot be added on its own. */
  supplementaryAmount: Maybe<Scalars['Yen']['output']>;
  /** Marks of the sheet's head: new, expanded, priority frame. */
  tags: Array<ProgramTag>;
  /** One for each fiscal year that any document speaks of, the latest first. */
  years: Array<ProgramYear>;
};


/** A budget programme (事業): one sheet of the request, or what only the draft has. The same programme in two documents is one node. */
export type BudgetProgramAdministeredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A budget programme (事業): one sheet of the request, or what only the draft has. The same programme in two documents is one node. */
export type BudgetProgramBudgetArgs = {
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  stage?: InputMaybe<AppropriationStage>;
};


/** A budget programme (事業): one sheet of the request, or what only the draft has. The same programme in two documents is one node. */
export type BudgetProgramFurtherUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A budget programme (事業): one sheet of the request, or what only the draft has. The same programme in two documents is one node. */
export type BudgetProgramImplementersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A budget programme (事業): one sheet of the request, or what only the draft has. The same programme in two documents is one node. */
export type BudgetProgramInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: Scalars['Float']['input'];
};


/** A budget programme (事業): one sheet of the request, or what only the draft has. The same programme in two documents is one node. */
export type BudgetProgramItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: Scalars['Float']['input'];
};


/** A budget programme (事業): one sheet of the request, or what only the draft has. The same programme in two documents is one node. */
export type BudgetProgramMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: Scalars['Float']['input'];
};


/** A budget programme (事業): one sheet of the request, or what only the draft has. The same programme in two documents is one node. */
export type BudgetProgramMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A budget programme (事業): one sheet of the request, or what only the draft has. The same programme in two documents is one node. */
export type BudgetProgramRecipientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A heading of a budget document under which programmes stand. */
export type BudgetSection = Node & {
  /** The document whose heading it is. */
  document: Maybe<SourceDocument>;
  /** Where it stands. */
  evidence: Array<Evidence>;
  /** Global id. */
  id: Scalars['ID']['output'];
  /** The heading in Japanese, slips of text recognition corrected. */
  name: Scalars['String']['output'];
  /** The heading in English, ours. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The heading as printed, where a slip was corrected. */
  namePrinted: Maybe<Scalars['String']['output']>;
  /** The section that it is a part of. */
  parent: Maybe<BudgetSection>;
  /** The draft budget that the document prints for the section. */
  printedDraft: Maybe<Scalars['Yen']['output']>;
  /** Last year's initial budget that the document prints for the section. */
  printedInitial: Maybe<Scalars['Yen']['output']>;
  /** The supplementary budget that the document prints for the section. */
  printedSupplementary: Maybe<Scalars['Yen']['output']>;
  /** The totals as printed, units included. */
  printedText: Array<Scalars['String']['output']>;
  /** The programmes that stand directly under it, in printed order. */
  programs: ProgramConnection;
  /** The totals that the document prints for the section, each beside what is counted in it. */
  totals: Array<BudgetDocumentTotal>;
};


/** A heading of a budget document under which programmes stand. */
export type BudgetSectionProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sections. */
export type BudgetSectionConnection = {
  /** The sections with their cursors. */
  edges: Array<BudgetSectionEdge>;
  /** The sections alone. */
  nodes: Array<BudgetSection>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A section in a list. */
export type BudgetSectionEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The section. */
  node: BudgetSection;
};

/**
 * Sums of budget lines that never count a part and its whole, a repeat, or one programme twice. By ITEM, TAG, RECIPIENT and IMPLEMENTER a
 * programme may be in several groups, and the groups then add up to more than `amount`, which counts each yen once.
 *
 * To check: `change` = `comparedAmount` − `comparedPreviousAmount`; `amount` = `comparedAmount` + the `amount`s of `notCompared`;
 * `previousAmount` = `comparedPreviousAmount` + the `previousAmount`s of `notCompared` (`null` is nothing). Where `notCompared` is empty,
 * `amount` = `previousAmount` + `change`. The same holds in each group.
 */
export type BudgetSummary = {
  /** The sum of all that can be added. */
  amount: Scalars['Yen']['output'];
  /** The increase over last year, of the programmes whose two amounts can be compared: `comparedAmount` less `comparedPreviousAmount`; `null` when there are none. */
  change: Maybe<Scalars['Yen']['output']>;
  /** What of `amount` is compared with last year. */
  comparedAmount: Scalars['Yen']['output'];
  /** What of `previousAmount` it is compared with. */
  comparedPreviousAmount: Scalars['Yen']['output'];
  /** The fiscal year (会計年度) that it is about. */
  fiscalYear: Scalars['Int']['output'];
  /** What it is grouped by. */
  groupBy: BudgetGrouping;
  /** The groups: sections and items in their own order, others the largest first; what is in no group comes last under a key that begins with `none:`. */
  groups: Array<BudgetGroup>;
  /** What is printed for this fiscal year and stage but cannot be added, by reason. */
  leftOut: Array<LeftOut>;
  /** How many programmes `change` does not cover: those of `notCompared`. */
  notComparable: Scalars['Int']['output'];
  /** The programmes that `change` does not cover, each with its amounts and the reason, in the order of the documents. */
  notCompared: Array<NotCompared>;
  /** Last year's amount of the same programmes: the initial budget (当初予算), and for stages behind it (supplementary, carried over, reserve, available, executed) the same of last year; `null` when none is known. */
  previousAmount: Maybe<Scalars['Yen']['output']>;
  /** How many programmes are counted in `amount`; a part counts as the programme that it is a part of. */
  programCount: Scalars['Int']['output'];
  /** The programmes that are counted in `amount`, in the order of the documents. */
  programs: Array<BudgetProgram>;
  /** The stage that it is about. */
  stage: AppropriationStage;
};

/** Which totals to list. */
export type BudgetTotalFilter = {
  /** Of these documents, by id. */
  document?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of this fiscal year. */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** At this stage. */
  stage?: InputMaybe<AppropriationStage>;
  /** `true`: totals of whole documents. `false`: totals of sections. */
  whole?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A page of programmes that carry a part of the strategy. */
export type CarryingProgramConnection = {
  /** The programmes with what links them. */
  edges: Array<CarryingProgramEdge>;
  /** The programmes alone. */
  nodes: Array<BudgetProgram>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A programme that carries a part of the strategy. */
export type CarryingProgramEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** How sure it is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The lines on both sides. */
  evidence: Array<Evidence>;
  /** What of the strategy the link goes to. */
  level: CarryLevel;
  /** Of which kind the link is. */
  link: CarryLink;
  /** The programme. */
  node: BudgetProgram;
  /** Why, in one sentence of ours. */
  reason: Maybe<Scalars['String']['output']>;
};

/** A page of programmes that cite a policy. */
export type CitingProgramConnection = {
  /** The programmes with how they name the policy. */
  edges: Array<CitingProgramEdge>;
  /** The programmes alone. */
  nodes: Array<BudgetProgram>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A programme that cites a policy. */
export type CitingProgramEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** The programme. */
  node: BudgetProgram;
  /** The name as printed. */
  printed: Maybe<Scalars['String']['output']>;
};

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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A kind of cooperation that a document lists (協力形態). */
export type CooperationKind = {
  /** Where it is listed. */
  evidence: Array<Evidence>;
  /** As printed: 委託・補助. */
  name: Scalars['String']['output'];
  /** What it is, in a few English words. */
  nameEn: Scalars['String']['output'];
  /** With whom, as printed; `null` where the document tells nobody. */
  partner: Maybe<Scalars['String']['output']>;
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

/** How much of a programme is booked at the Digital Agency. */
export type DigitalAgencyShare =
  /** A part of it (うち). */
  | 'PART'
  /** All of it. */
  | 'WHOLE';

/** A direction (項目の各点): a bullet that says where the strategy wants to go. */
export type Direction = Node & {
  /** The editions of the strategy table that print it, the latest first. */
  documents: Array<SourceDocument>;
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
  /** The bullet in Japanese, slips of text recognition corrected. */
  text: Scalars['String']['output'];
  /** The bullet in English. */
  textEn: Maybe<Scalars['String']['output']>;
  /** The bullet as printed, where a slip was corrected. */
  textPrinted: Maybe<Scalars['String']['output']>;
};


/** A direction (項目の各点): a bullet that says where the strategy wants to go. */
export type DirectionMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of directions. */
export type DirectionConnection = {
  /** The directions with their cursors. */
  edges: Array<DirectionEdge>;
  /** The directions alone. */
  nodes: Array<Direction>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A direction in a list. */
export type DirectionEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The direction. */
  node: Direction;
};

/** Which directions to list. */
export type DirectionFilter = {
  /** Under one of these items, by number. */
  item?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Its text names one of these organisations; any known name or id. */
  mentions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Text in either language contains this; width and case do not count. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What became of what a document holds: each line or row that is not blank was read, ignored by a named rule, or not understood. */
export type DocumentReading = {
  /** How many each rule ignores, the most first. */
  ignored: Array<IgnoredByRule>;
  /** How many were not understood; each of them is in the report of `npm run verify`. */
  notUnderstood: Scalars['Int']['output'];
  /** How many were read. */
  read: Scalars['Int']['output'];
  /** What is counted. */
  unit: ReadingUnit;
};

/** One thing that an organisation does (所掌). */
export type Duty = {
  /** Where it is presented. */
  evidence: Array<Evidence>;
  /** The headline that the document prints above it, where there is one. */
  heading: Maybe<Scalars['String']['output']>;
  /** What it does, in our own short Japanese words. */
  text: Scalars['String']['output'];
  /** What it does, in our own short English words. */
  textEn: Scalars['String']['output'];
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

/** A page of units that take part in a programme. */
export type FurtherUnitConnection = {
  /** The units with how they are named. */
  edges: Array<FurtherUnitEdge>;
  /** The units alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A unit that takes part in a programme. */
export type FurtherUnitEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** The unit. */
  node: Organization;
  /** The name as printed. */
  printed: Maybe<Scalars['String']['output']>;
};

/** What one rule ignores. */
export type IgnoredByRule = {
  /** How many lines or rows. */
  count: Scalars['Int']['output'];
  /** Name of the rule. */
  rule: Scalars['String']['output'];
};

/** An initiative (主な取組): what is to be done. */
export type Initiative = Node & {
  /** The editions of the strategy table that print it, the latest first. */
  documents: Array<SourceDocument>;
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
  /** The budget programmes that carry the initiative, itself or by its whole row (`level` says which); each once, with its surest link, the surest first. */
  programs: CarryingProgramConnection;
  /** The bullet in Japanese as printed. */
  text: Scalars['String']['output'];
  /** The bullet in Japanese, without the names in its closing parenthesis, slips of text recognition corrected. */
  title: Scalars['String']['output'];
  /** The bullet in English. */
  titleEn: Maybe<Scalars['String']['output']>;
  /** The title as printed, where a slip was corrected. */
  titlePrinted: Maybe<Scalars['String']['output']>;
};


/** An initiative (主な取組): what is to be done. */
export type InitiativeMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An initiative (主な取組): what is to be done. */
export type InitiativeOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An initiative (主な取組): what is to be done. */
export type InitiativeProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: Scalars['Float']['input'];
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
  /** Printed by one of these editions of the strategy table, by the ids of the documents; by the latest when absent. */
  document?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `true`: a budget programme carries it, itself or by its whole row, with a confidence of 0.6 or more. `false`: none does; a link to the item as a whole does not count. */
  funded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Under one of these items, by number. */
  item?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** One of these organisations answers for it; any known name or id. */
  organization?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least so many organisations answer for it (on one of the bases of `basis`, where that is given). */
  organizationsAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** At most so many organisations answer for it (on one of the bases of `basis`, where that is given); 0: nobody does. */
  organizationsAtMost?: InputMaybe<Scalars['Int']['input']>;
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

/** Amounts that are printed but not added, for one reason. */
export type LeftOut = {
  /** The sum of what is printed in these lines, to see the size; they may overlap each other, and nothing is to be computed with it. `null` when no amount is printed. */
  amount: Maybe<Scalars['Yen']['output']>;
  /** How many programmes are concerned; a part counts as the programme that it is a part of. */
  programCount: Scalars['Int']['output'];
  /** The programmes that are concerned, in the order of the documents. */
  programs: Array<BudgetProgram>;
  /** Why they are not added. */
  reason: NotAddedReason;
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
  /** The editions of the strategy table that print it, the latest first. */
  documents: Array<SourceDocument>;
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
  /** The budget programmes that carry the row, itself or by one of its initiatives; each once, with its surest link, the surest first. */
  programs: CarryingProgramConnection;
  /** What the row is about, in English, ours; the row has no printed title. */
  titleEn: Maybe<Scalars['String']['output']>;
};


/** A row of the strategy table: directions, the initiatives for them, and who answers for the row (担当). */
export type MeasureDirectionsArgs = {
  document?: InputMaybe<Scalars['ID']['input']>;
};


/** A row of the strategy table: directions, the initiatives for them, and who answers for the row (担当). */
export type MeasureInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of the strategy table: directions, the initiatives for them, and who answers for the row (担当). */
export type MeasureOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of the strategy table: directions, the initiatives for them, and who answers for the row (担当). */
export type MeasureProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: Scalars['Float']['input'];
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

/** A page of places that name an organisation. */
export type MentionedInConnection = {
  /** The places with how they name it. */
  edges: Array<MentionedInEdge>;
  /** The places alone. */
  nodes: Array<Node>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A place that names an organisation. */
export type MentionedInEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** The initiative, direction, row or programme. */
  node: Node;
  /** The name as printed. */
  printed: Maybe<Scalars['String']['output']>;
};

/**
 * Where the money flows: ministry → bureau → division → programme → strategy item, or `no strategy item`. The links into each layer add up to
 * the same `total`: every yen goes one way, once. A programme that several divisions run flows through the one printed first; one that
 * carries several items flows to the one with the surest link (the lowest number among equals). A part that is counted itself flows
 * through the programme that it is a part of.
 */
export type MoneyFlow = {
  /** The fiscal year (会計年度) that it is about. */
  fiscalYear: Scalars['Int']['output'];
  /** The strategy items among the nodes. */
  items: Array<StrategyItem>;
  /** What is printed for this fiscal year and stage but cannot be added, by reason. */
  leftOut: Array<LeftOut>;
  /** What flows from one node to the next; the amounts are positive, and there is no cycle. */
  links: Array<MoneyFlowLink>;
  /** Ministries, bureaus, divisions, programmes and items, in this order; the larger first within a layer of organisations and programmes. */
  nodes: Array<MoneyFlowNode>;
  /** The ministries, bureaus and divisions among the nodes. */
  organizations: Array<Organization>;
  /** How many programmes flow; a part counts as the programme that it is a part of. */
  programCount: Scalars['Int']['output'];
  /** The programmes that flow, in the order of the documents. */
  programs: Array<BudgetProgram>;
  /** The stage that it is about. */
  stage: AppropriationStage;
  /** What flows in all: the sum of the links into any layer. */
  total: Scalars['Yen']['output'];
};

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

/** Money that flows from one node to the next. */
export type MoneyFlowLink = {
  /** How many programmes flow here; a part counts as the programme that it is a part of. */
  programCount: Scalars['Int']['output'];
  /** The programmes that flow here, in the order of the documents. */
  programs: Array<BudgetProgram>;
  /** Key of the node that it comes from. */
  source: Scalars['ID']['output'];
  /** Key of the node that it goes to. */
  target: Scalars['ID']['output'];
  /** How much flows, more than zero. */
  value: Scalars['Yen']['output'];
};

/** A place that money flows through. */
export type MoneyFlowNode = {
  /** The strategy item; `null` for other layers, and for what carries none. */
  item: Maybe<StrategyItem>;
  /** What the ends of links are told by: the id of the organisation, programme or item; keys that begin with `none:` stand for what is not printed or not linked. */
  key: Scalars['ID']['output'];
  /** Which layer it is in. */
  kind: MoneyFlowKind;
  /** Name in Japanese. */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The ministry, bureau or division; `null` for other layers, and where none is printed. */
  organization: Maybe<Organization>;
  /** The programme; `null` for other layers. */
  program: Maybe<BudgetProgram>;
};

/** Anything that has a global id and stands in a document. */
export type Node = {
  /** The places in the documents that this was read from. */
  evidence: Array<Evidence>;
  /** Global id, stable over loads: `item:11`, `org:jica`. */
  id: Scalars['ID']['output'];
};

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

/** A programme whose two amounts are not compared, with what of it is in `amount` and `previousAmount` all the same. */
export type NotCompared = {
  /** What of it is counted in `amount`; `null` when nothing is. */
  amount: Maybe<Scalars['Yen']['output']>;
  /** What of it is counted in `previousAmount`; `null` when nothing is. */
  previousAmount: Maybe<Scalars['Yen']['output']>;
  /** The programme; a part is told as the programme that it is a part of. */
  program: BudgetProgram;
  /** Why it is not compared. */
  reason: NotComparedReason;
};

/** Why a programme's two amounts are not compared. */
export type NotComparedReason =
  /** What is counted of it this year is not the same part of it as last year: this year a part is counted under another programme, last year no figure of that part is printed, or the other way round. */
  | 'CUT_DIFFERENTLY'
  /** Nothing of it is counted in `amount`: its amount is unknown, a part of a larger sum, or counted under another programme. */
  | 'NOT_COUNTED'
  /** Nothing of it is counted in `previousAmount`, and none (－) is not printed either. */
  | 'NO_PREVIOUS';

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
  /** The kinds of cooperation that a document lists for it, with whom: 委託・補助. */
  cooperationKinds: Array<CooperationKind>;
  /** What it does, duty by duty, where a document presents it: 国際政策の司令塔. */
  duties: Array<Duty>;
  /** Where the documents name it. */
  evidence: Array<Evidence>;
  /** Where its founding is told. */
  foundedEvidence: Array<Evidence>;
  /** The month of its founding, 1 to 12, where it is printed. */
  foundedMonth: Maybe<Scalars['Int']['output']>;
  /** The year in which it was founded, or first met, where a document says so. */
  foundedYear: Maybe<Scalars['Int']['output']>;
  /** Global id, as in `org:jica`. */
  id: Scalars['ID']['output'];
  /** The initiatives that it answers for, in the order of the table. */
  initiatives: OrganizationInitiativeConnection;
  /** The items under which the strategy names it, in their order: it answers for an initiative, or an initiative, a direction or a row names it. */
  items: Array<StrategyItem>;
  /** What sort of body it is. */
  kind: OrganizationKind;
  /** The rows whose column 担当 names it, in the order of the table. */
  measures: MeasureConnection;
  /** Where the documents name it, each as what it is: initiatives and directions whose text names it, rows whose column 担当 does, programmes; in this order, and in that of the documents. To be named is not to be responsible. */
  mentionedIn: MentionedInConnection;
  /** Official Japanese name, or the name it is known by in Japan. */
  name: Scalars['String']['output'];
  /** English name, the official one where there is one. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The body that it is a part of. */
  parent: Maybe<Organization>;
  /** The laws, plans and strategies that the documents name with it. */
  policies: Array<Policy>;
  /** The bodies that it took over from. */
  predecessors: Array<Organization>;
  /** The budget programmes that it has to do with, each once, in the order of the documents; those of its divisions are under the divisions, see `Query.programs`. */
  programs: OrganizationProgramConnection;
  /** What the documents say of it and other organisations: oversees, contributes to, takes part in … */
  relations: RelationConnection;
  /** The sections of the draft budget whose text names it. */
  sections: Array<BudgetSection>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<OrganizationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<MentionPlace>>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<Array<ProgramLevel>>;
  role?: InputMaybe<Array<ProgramRole>>;
};


/** A body, fund, forum or platform with a name of its own (組織・機関・会議体). */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  /** It has one of these things to do with a budget programme: RECEIVES lists whom programmes pay into. */
  programRole?: InputMaybe<Array<ProgramRole>>;
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

/** Organisations and what they share, as nodes and links, with measures of the network. */
export type OrganizationNetwork = {
  /** The pairs that share initiatives, in the order of `source` and `target`. */
  links: Array<OrganizationNetworkLink>;
  /** The organisations that answer for an initiative, in the order of their ids; those that share none, too. */
  nodes: Array<OrganizationNetworkNode>;
};

/** Two organisations that share initiatives. */
export type OrganizationNetworkLink = {
  /** The initiatives that both answer for, in the order of the table. */
  initiatives: Array<Initiative>;
  /** The items under which they share initiatives, in their order. */
  items: Array<StrategyItem>;
  /** Key of the one whose key comes first. */
  source: Scalars['ID']['output'];
  /** Key of the other one. */
  target: Scalars['ID']['output'];
  /** How many initiatives both answer for. */
  weight: Scalars['Int']['output'];
};

/** An organisation in the network, with measures of its place there. */
export type OrganizationNetworkNode = {
  /**
   * Share of the shortest ways between any two others that lead through it, 0 to 1, every link being one step (betweenness
   * centrality, normalised); six decimal places.
   */
  betweenness: Scalars['Float']['output'];
  /**
   * The group that it belongs to: organisations in one share more with each other than with the rest (Louvain's method over the
   * weights, always with the same seed). Counted from 1, in the order of each group's first organisation.
   */
  community: Scalars['Int']['output'];
  /** How many organisations it is linked to. */
  degree: Scalars['Int']['output'];
  /** How many initiatives it answers for, of those that were asked for. */
  initiativeCount: Scalars['Int']['output'];
  /**
   * What the ends of links name it by: the global id of the organisation. Not called `id`, since its figures depend on the arguments of
   * the network, and clients keep one object for one `id`.
   */
  key: Scalars['ID']['output'];
  /** What sort of body it is. */
  kind: OrganizationKind;
  /** Japanese name. */
  name: Scalars['String']['output'];
  /** English name. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** The organisation. */
  organization: Organization;
  /** The weights of its links added up (weighted degree). */
  weight: Scalars['Int']['output'];
  /** The same number as `weight`, under the name that graph libraries use. */
  weightedDegree: Scalars['Int']['output'];
};

/** A page of programmes of an organisation. */
export type OrganizationProgramConnection = {
  /** The programmes with what the organisation has to do with them. */
  edges: Array<OrganizationProgramEdge>;
  /** The programmes alone. */
  nodes: Array<BudgetProgram>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A programme of an organisation. */
export type OrganizationProgramEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** How sure it is, 0 to 1; 1 when it is printed. */
  confidence: Scalars['Float']['output'];
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named, in any of its roles. */
  evidence: Array<Evidence>;
  /** Telephone extensions (内線) as printed. */
  extensions: Array<Scalars['String']['output']>;
  /** The programme. */
  node: BudgetProgram;
  /** The name as printed. */
  printed: Maybe<Scalars['String']['output']>;
  /** The first of `roles`, whose name, extensions, basis and confidence the edge has. */
  role: ProgramRole;
  /** All that the organisation has to do with it: what it does first, then that it is named. */
  roles: Array<ProgramRole>;
};

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
  nameEn: Maybe<Scalars['String']['output']>;
  /** The organisations that the documents name with it. */
  organizations: OrganizationConnection;
  /** The budget programmes that cite it, in the order of the documents. */
  programs: CitingProgramConnection;
  /** The sections of the draft budget whose text names it. */
  sections: Array<BudgetSection>;
};


/** A law, plan, strategy or agreement (法律・計画・戦略・合意) that a document names. */
export type PolicyInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, plan, strategy or agreement (法律・計画・戦略・合意) that a document names. */
export type PolicyOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, plan, strategy or agreement (法律・計画・戦略・合意) that a document names. */
export type PolicyProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  /** Law or ordinance (法律・省令). */
  | 'LAW'
  /** Anything else. */
  | 'OTHER'
  /** Plan (計画). */
  | 'PLAN'
  /** Strategy (戦略・大綱・構想). */
  | 'STRATEGY';

/** How to order policies. */
export type PolicyOrder =
  /** In the order of their ids. */
  | 'ID'
  /** Those that most budget programmes cite first. */
  | 'PROGRAMS_DESC';

/** A page of programmes. */
export type ProgramConnection = {
  /** The programmes with their cursors. */
  edges: Array<ProgramEdge>;
  /** The programmes alone. */
  nodes: Array<BudgetProgram>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A programme in a list. */
export type ProgramEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The programme. */
  node: BudgetProgram;
};

/** What was there to spend in one fiscal year, and what was spent; of the review sheets. */
export type ProgramExecution = {
  /** What could be spent (歳出予算現額): initial and supplementary budgets, what was carried over, reserves, less what went elsewhere. */
  available: Scalars['Yen']['output'];
  /** What was spent (執行額); `null` while it is not known, as for the sheet's own year. */
  executed: Maybe<Scalars['Yen']['output']>;
  /** Fiscal year (会計年度): the calendar year in which it begins. */
  fiscalYear: Scalars['Int']['output'];
  /** Spent by available, 0 to 1; `null` when either is not known or nothing was there. */
  share: Maybe<Scalars['Float']['output']>;
};

/** Which programmes to list. */
export type ProgramFilter = {
  /** So much of it is booked at the Digital Agency (デジタル庁計上). */
  digitalAgency?: InputMaybe<Array<DigitalAgencyShare>>;
  /** One of these organisations runs it, itself or by a division below: division, bureau or ministry; any known name or id. A part for which no division is printed is run by those of its whole. */
  division?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It stands in one of these documents, by id. */
  document?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** It has an amount printed for this fiscal year, at `stage` where that is given. All other conditions then look at this year: marks, outcome, share of the Digital Agency, whether it is new, and who ran it, carried it out, was paid or named, or which policy it cited in the documents for it. `budgetSummary` and `moneyFlow` look at their own `fiscalYear`. Without a year, conditions look at the programme's latest. */
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** One of these carries it out (実施主体・補助先・委託先), by name; any known name or id. */
  implementer?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `true`: it carries an item of the strategy, as `item` understands it. `false`: it carries none that is known. */
  inStrategy?: InputMaybe<Scalars['Boolean']['input']>;
  /** `true`: new since last year, marked 新規 or with none (－) printed for last year's initial budget. `false`: not new. */
  isNew?: InputMaybe<Scalars['Boolean']['input']>;
  /** It carries one of these items of the strategy, by number, itself or by one of their rows or initiatives, with a confidence of 0.6 or more. */
  item?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** As `minAmount`: of at most so many yen. With both, one amount lies between them. */
  maxAmount?: InputMaybe<Scalars['Yen']['input']>;
  /** Its text names one of these besides; any known name or id. */
  mentions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It has an amount of its own of at least so many yen: one that is neither a part of a larger sum (内数) nor a figure beside its own (公費, a subtotal). Of `stage` and `fiscalYear` where they are given, else any of its amounts. */
  minAmount?: InputMaybe<Scalars['Yen']['input']>;
  /** The draft budget made this of it. */
  outcome?: InputMaybe<Array<Outcome>>;
  /** It cites one of these policies; an id, or a part of a name in either language. */
  policy?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It pays into one of these (拠出先); any known name or id. */
  recipient?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One of these review sheets describes it, by number (予算事業ID). */
  reviewSheet?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** It has an amount printed at this stage; `fiscalYear`, `minAmount` and `maxAmount` then speak of one and the same amount at this stage. */
  stage?: InputMaybe<AppropriationStage>;
  /** It has one of these marks. */
  tag?: InputMaybe<Array<ProgramTag>>;
  /** A name or the line about it, in either language, contains this; width and case do not count. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of initiatives that a programme carries. */
export type ProgramInitiativeConnection = {
  /** The initiatives with what links them. */
  edges: Array<ProgramInitiativeEdge>;
  /** The initiatives alone. */
  nodes: Array<Initiative>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An initiative that a programme carries. */
export type ProgramInitiativeEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** How sure it is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The lines on both sides. */
  evidence: Array<Evidence>;
  /** What of the strategy the link goes to. */
  level: CarryLevel;
  /** Of which kind the link is. */
  link: CarryLink;
  /** The initiative. */
  node: Initiative;
  /** Why, in one sentence of ours. */
  reason: Maybe<Scalars['String']['output']>;
};

/** A page of items that a programme carries. */
export type ProgramItemConnection = {
  /** The items with what links them. */
  edges: Array<ProgramItemEdge>;
  /** The items alone. */
  nodes: Array<StrategyItem>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An item that a programme carries. */
export type ProgramItemEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** How sure it is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The lines on both sides. */
  evidence: Array<Evidence>;
  /** What of the strategy the link goes to. */
  level: CarryLevel;
  /** Of which kind the link is. */
  link: CarryLink;
  /** The item. */
  node: StrategyItem;
  /** Why, in one sentence of ours. */
  reason: Maybe<Scalars['String']['output']>;
};

/** A whole programme or a part of one. */
export type ProgramLevel =
  /** A part with a name of its own. */
  | 'COMPONENT'
  /** A sheet of the request, or a programme that only the draft has. */
  | 'PROGRAM';

/** A page of rows that a programme carries. */
export type ProgramMeasureConnection = {
  /** The rows with what links them. */
  edges: Array<ProgramMeasureEdge>;
  /** The rows alone. */
  nodes: Array<Measure>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A row that a programme carries. */
export type ProgramMeasureEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** How sure it is, 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The lines on both sides. */
  evidence: Array<Evidence>;
  /** What of the strategy the link goes to. */
  level: CarryLevel;
  /** Of which kind the link is. */
  link: CarryLink;
  /** The row. */
  node: Measure;
  /** Why, in one sentence of ours. */
  reason: Maybe<Scalars['String']['output']>;
};

/** How to order programmes; the id decides between equals, and what is unknown comes last. */
export type ProgramOrder =
  /** Smallest amount first; the amount is that of AMOUNT_DESC. */
  | 'AMOUNT_ASC'
  /** Largest amount first: the largest of its own (as in `minAmount`) at `filter.stage` and in `filter.fiscalYear`; without a stage the request, else the draft. */
  | 'AMOUNT_DESC'
  /** Largest decrease first: that of `BudgetProgram.change`; with `filter.fiscalYear` that of the year. */
  | 'CHANGE_ASC'
  /** Largest increase first: that of `BudgetProgram.change`; with `filter.fiscalYear` that of the year. */
  | 'CHANGE_DESC'
  /** As they stand in the documents, the request first. */
  | 'DOCUMENT'
  /** By Japanese name, in the order of its characters' codes. */
  | 'NAME_ASC'
  /** By Japanese name, the other way round. */
  | 'NAME_DESC';

/** A page of organisations that carry a programme out or receive its money. */
export type ProgramOrganizationConnection = {
  /** The organisations with how they are named. */
  edges: Array<ProgramOrganizationEdge>;
  /** The organisations alone. */
  nodes: Array<Organization>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation that carries a programme out or receives its money. */
export type ProgramOrganizationEdge = {
  /** Printed, concluded or decided. */
  basis: Basis;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Where it is named. */
  evidence: Array<Evidence>;
  /** The first fiscal year that it is so, by the documents for it; `null`: since before all of them. */
  fromYear: Maybe<Scalars['Int']['output']>;
  /** The organisation. */
  node: Organization;
  /** The name as printed. */
  printed: Maybe<Scalars['String']['output']>;
  /** In what part it is named (実施主体, 補助先, 委託先), where that is told. */
  role: Maybe<Scalars['String']['output']>;
  /** The last fiscal year that it is so; `null`: up to now. */
  toYear: Maybe<Scalars['Int']['output']>;
};

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

/**
 * A programme in one fiscal year. An amount is the sum that totals may add, over all documents; it is `null` when there is none, and `text`
 * says what is printed and why it is not added.
 */
export type ProgramYear = {
  /** What could be spent in the year (歳出予算現額). */
  available: Maybe<Scalars['Yen']['output']>;
  /** Request less the initial budget of the year before; none (－) counts as nothing; `null` when either is unknown. */
  change: Maybe<Scalars['Yen']['output']>;
  /** How much of it is booked at the Digital Agency (デジタル庁計上), as this year's documents print it. */
  digitalAgency: Maybe<DigitalAgencyShare>;
  /** The documents that speak of the programme in this year. */
  documents: Array<SourceDocument>;
  /** Draft budget (予算案). */
  draft: Maybe<Scalars['Yen']['output']>;
  /** What was spent (執行額). */
  executed: Maybe<Scalars['Yen']['output']>;
  /** Fiscal year (会計年度): the calendar year in which it begins. */
  fiscalYear: Scalars['Int']['output'];
  /** Initial budget (当初予算), as the next year's documents print it. */
  initial: Maybe<Scalars['Yen']['output']>;
  /** What the draft budget made of the request for this year. */
  outcome: Outcome;
  /** The lines of the documents that the outcome was decided from. */
  outcomeEvidence: Array<Evidence>;
  /** Why, in one sentence of ours. */
  outcomeReason: Maybe<Scalars['String']['output']>;
  /** Budget request (概算要求). */
  request: Maybe<Scalars['Yen']['output']>;
  /** The heading that it stands under in this year, as printed. */
  section: Maybe<Scalars['String']['output']>;
  /** Supplementary budget (補正予算). */
  supplementary: Maybe<Scalars['Yen']['output']>;
  /** Marks of the sheet's head or the draft's line in this year. */
  tags: Array<ProgramTag>;
  /** Each amount that is printed for this year, after its stage; the reason in square brackets where it is not added. */
  text: Array<Scalars['String']['output']>;
};

/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type Query = {
  /**
   * Organisations that sit between two groups, those that join most pairs first. Two organisations have to do with each other when
   * both answer for an initiative or are mentioned in it. One sits between a pair, of which one is from each group, when it has to do
   * with both and the two have not to do with each other: it is the middle of a shortest way between them. It may belong to a group
   * itself. Without arguments: who sits between the ministries and the international funds.
   */
  brokers: BrokerConnection;
  /** Totals that budget documents print, those of the whole first, each beside what is counted there. */
  budgetDocumentTotals: BudgetDocumentTotalConnection;
  /** Sums that never count anything twice, and that say what they left out. */
  budgetSummary: BudgetSummary;
  /** Pairs of organisations that share initiatives, those that share most first. */
  collaborations: CollaborationConnection;
  /** Which data this answer comes from. */
  dataVersion: DataVersion;
  /** The directions (項目の各点) of the strategy table, in its order. */
  directions: DirectionConnection;
  /** The documents that the graph was read from (出典). */
  documents: Array<SourceDocument>;
  /** The initiatives (主な取組) in the order of the table. */
  initiatives: InitiativeConnection;
  /** Where the money flows: ministry → bureau → division → programme → strategy item, additive at every cut. */
  moneyFlow: MoneyFlow;
  /** Any node by its global id; `null` when there is none. What only an earlier edition of the strategy table prints is found as well: its `documents` say which print it. */
  node: Maybe<Node>;
  /** One organisation (組織), by id or by any known name: 厚生労働省, 厚労省, 厚, MHLW. An unknown name is an error that tells the closest known ones. */
  organization: Maybe<Organization>;
  /** The network of the organisations that answer for initiatives: two are linked when they share some. All of it at once, for a drawing. */
  organizationNetwork: OrganizationNetwork;
  /** Organisations in the order of their ids. */
  organizations: OrganizationConnection;
  /** How two organisations are connected: all shortest ways through the graph, in a stable order; links to the strategy below 0.6, which are candidates, are no way. Empty when there is none within `maxLength`. */
  path: Array<Path>;
  /** Laws, plans, strategies and agreements (法律・計画・方針) that the documents name. */
  policies: PolicyConnection;
  /** Budget programmes (事業). */
  programs: ProgramConnection;
  /** Full-text search in Japanese and English over every named thing, best first; also over what only an earlier edition of the strategy table prints, as `editions` says. */
  search: SearchConnection;
  /** Headings of the budget documents under which programmes stand, in the order of the documents. */
  sections: BudgetSectionConnection;
  /** The initiatives that organisations share, in the order of the table. */
  sharedInitiatives: SharedInitiativeConnection;
  /** What became of the initiatives (主な取組) from one edition of the strategy table to another, in the order of the table. */
  strategyChanges: StrategyChangeConnection;
  /** One item by its number: 11 is ⑪. `null` when there is no such item. */
  strategyItem: Maybe<StrategyItem>;
  /** The items ①…⑭ of the Global Health Strategy follow-up table (項目), in their order. */
  strategyItems: Array<StrategyItem>;
  /** Fields of work (分野) that the documents list, in the order of their ids. */
  topics: TopicConnection;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryBrokersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: Array<OrganizationKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: Array<OrganizationKind>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryBudgetDocumentTotalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BudgetTotalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryBudgetSummaryArgs = {
  filter?: InputMaybe<ProgramFilter>;
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  groupBy: BudgetGrouping;
  minConfidence?: Scalars['Float']['input'];
  stage?: AppropriationStage;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryCollaborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<OrganizationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryDirectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DirectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryMoneyFlowArgs = {
  filter?: InputMaybe<ProgramFilter>;
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: Scalars['Float']['input'];
  stage?: AppropriationStage;
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
export type QueryOrganizationNetworkArgs = {
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  items?: InputMaybe<Array<Scalars['Int']['input']>>;
  kinds?: InputMaybe<Array<OrganizationKind>>;
  minShared?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryPathArgs = {
  from: Scalars['String']['input'];
  limit?: Scalars['Int']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['String']['input'];
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: PolicyOrder;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  level?: Array<ProgramLevel>;
  orderBy?: ProgramOrder;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QuerySectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QuerySharedInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  match?: InputMaybe<Match>;
  organizations: Array<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryStrategyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<StrategyChangeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryStrategyItemArgs = {
  document?: InputMaybe<Scalars['ID']['input']>;
  number: Scalars['Int']['input'];
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryStrategyItemsArgs = {
  document?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The questions that can be asked. Everything is read from documents of the Government of Japan; every node and relationship
 * says on which lines it stands (`evidence`). Japanese is the original (`name`, `title`), English is `nameEn`, `titleEn`.
 */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What is counted of a document. */
export type ReadingUnit =
  /** Lines of a text. */
  | 'LINE'
  /** Rows of a table. */
  | 'ROW';

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
  /** From which fiscal year, for successions and for parts that are set up. */
  fiscalYear: Maybe<Scalars['Int']['output']>;
  /** The other organisation. */
  node: Organization;
  /** Whether it is only said that it is from this fiscal year on (以降). */
  orLater: Scalars['Boolean']['output'];
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

/** An organisation that answers for an initiative in one of two editions, or in both. */
export type ResponsibilityChange = {
  /** On which basis in the first edition; absent when it does not answer for it there. */
  from: Maybe<ResponsibilityBasis>;
  /** Where the first edition says so. */
  fromEvidence: Array<Evidence>;
  /** The organisation. */
  organization: Organization;
  /** On which basis in the second edition; absent when it does not answer for it there. */
  to: Maybe<ResponsibilityBasis>;
  /** Where the second edition says so. */
  toEvidence: Array<Evidence>;
};

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

/** A review sheet (行政事業レビューシート) of one year: the government's own account of a programme, one sheet a programme and year. */
export type ReviewSheet = Node & {
  /** The fiscal year in which it ends; `null` when none is printed. */
  endYear: Maybe<Scalars['Int']['output']>;
  /** Whether it prints that no end is planned (終了予定なし); some sheets print an end year as well. */
  endless: Scalars['Boolean']['output'];
  /** The rows of the published tables that have it. */
  evidence: Array<Evidence>;
  /** How it is carried out (実施方法). */
  executionKinds: Array<ExecutionKind>;
  /** The year of the sheet (事業年度), not of the money on it. */
  fiscalYear: Maybe<Scalars['Int']['output']>;
  /** Global id: `sheet:2024-1268`. */
  id: Scalars['ID']['output'];
  /** The ministry or agency as printed (府省庁). */
  ministry: Maybe<Scalars['String']['output']>;
  /** The programme's name as this sheet prints it. */
  name: Scalars['String']['output'];
  /** Its number (予算事業ID), which stays over the years. */
  number: Scalars['Int']['output'];
  /** The programme that it describes. */
  program: Maybe<BudgetProgram>;
  /** The fiscal year in which the programme began; `null` when the sheet does not know. */
  startYear: Maybe<Scalars['Int']['output']>;
  /** What its ministry states in the field for plans (計画通知名) and no known policy is named in: notices, requests, other plans; as printed. */
  statedPlans: Array<Scalars['String']['output']>;
  /** The units below it as printed, from the bureau down to the section. */
  unit: Maybe<Scalars['String']['output']>;
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
  /** How the query was read. */
  understood: SearchUnderstood;
};

/** A word that was looked for in the place of another one. */
export type SearchCorrection = {
  /** As it was typed. */
  typed: Scalars['String']['output'];
  /** What was looked for in its place. */
  used: Scalars['String']['output'];
};

/** Something that was found. */
export type SearchEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** Of what stands in the strategy table, the editions that print it, the latest first: what only an earlier edition prints is found as well. Empty for anything else. */
  editions: Array<SourceDocument>;
  /** Its names with the place of what was looked for between « and »; empty when only single words of it were found. */
  highlights: Array<Scalars['String']['output']>;
  /** What it is called in Japanese. */
  name: Scalars['String']['output'];
  /** What it is called in English. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** What was found. */
  node: Node;
  /** How well it fits: the higher the better, comparable within one answer. */
  score: Scalars['Float']['output'];
};

/** A word or name that was looked for. */
export type SearchTerm = {
  /** Other names of the same thing, in either language, that were looked for as well. */
  synonyms: Array<Scalars['String']['output']>;
  /** As it stands in the query, or as it was corrected. */
  text: Scalars['String']['output'];
};

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

/** How a query was read: what was looked for, and what for in the place of what was typed. */
export type SearchUnderstood = {
  /** What occurs nowhere as it was typed, with what was looked for in its place. */
  corrections: Array<SearchCorrection>;
  /** The words and names that were looked for, in the order of the query; words that only hold others together are left out. */
  terms: Array<SearchTerm>;
};

/** Which sections to list. */
export type SectionFilter = {
  /** Of these documents, by id. */
  document?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `true`: the outermost sections. `false`: those below another. */
  outermost?: InputMaybe<Scalars['Boolean']['input']>;
  /** `true`: sections for which the document prints a total. `false`: the others. */
  printsTotal?: InputMaybe<Scalars['Boolean']['input']>;
};

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
  /** What it prints to tell its edition, as a date or a number: `2024-09-30`, `no-2`. */
  edition: Maybe<Scalars['String']['output']>;
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
  /** What became of its lines, or of its rows where it is a table; `null` where the graph was made before that was counted. */
  reading: Maybe<DocumentReading>;
  /** SHA-256 of its text, to see whether one has the same. */
  sha256: Scalars['String']['output'];
  /** Title in Japanese. */
  title: Scalars['String']['output'];
  /** Title in English, ours. */
  titleEn: Maybe<Scalars['String']['output']>;
};

/** An initiative in two editions of the strategy table. A bullet that was worded anew is one that was dropped and one that was added. */
export type StrategyChange = {
  /** Where the first edition prints it. */
  fromEvidence: Array<Evidence>;
  /** The initiative. */
  initiative: Initiative;
  /** What became of it. */
  kind: StrategyChangeKind;
  /** Who answers for it in one edition or both. */
  responsibilities: Array<ResponsibilityChange>;
  /** Where the second edition prints it. */
  toEvidence: Array<Evidence>;
};

/** A page of changes. */
export type StrategyChangeConnection = {
  /** The changes with their cursors. */
  edges: Array<StrategyChangeEdge>;
  /** The changes alone. */
  nodes: Array<StrategyChange>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A change in a list. */
export type StrategyChangeEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: StrategyChange;
};

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

/** An item (項目 ①…⑭) of the Global Health Strategy follow-up table. */
export type StrategyItem = Node & {
  /** The editions of the strategy table that print it, the latest first. */
  documents: Array<SourceDocument>;
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
  /** The budget programmes that carry the item, itself or by one of its rows or initiatives; each once, with its surest link, the surest first. */
  programs: CarryingProgramConnection;
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
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An item (項目 ①…⑭) of the Global Health Strategy follow-up table. */
export type StrategyItemMeasuresArgs = {
  document?: InputMaybe<Scalars['ID']['input']>;
};


/** An item (項目 ①…⑭) of the Global Health Strategy follow-up table. */
export type StrategyItemOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<ResponsibilityBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An item (項目 ①…⑭) of the Global Health Strategy follow-up table. */
export type StrategyItemProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: Scalars['Float']['input'];
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
  nameEn: Maybe<Scalars['String']['output']>;
};

/** A page of fields of work. */
export type TopicConnection = {
  /** The fields with their cursors. */
  edges: Array<TopicEdge>;
  /** The fields alone. */
  nodes: Array<Topic>;
  /** Where this page stands in the list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A field of work in a list. */
export type TopicEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The field. */
  node: Topic;
};

/** Something that is printed under a total and not counted there. */
export type TotalDifference = {
  /** How much, in yen. */
  amount: Scalars['Yen']['output'];
  /** Where it is printed. */
  evidence: Array<Evidence>;
  /** The name of the larger sum that it is, where it is one. */
  name: Maybe<Scalars['String']['output']>;
  /** The programme that prints it. */
  program: BudgetProgram;
  /** Why it is not counted there; COUNTED_BY_PARTS: its parts are counted under other totals, or by review sheets of their own; SAME_AMOUNT_IN_OTHER_DOCUMENT: the amount of a review sheet is counted in its place, which is so much less (below zero: more). */
  reason: NotAddedReason;
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
    | ( Omit<BudgetDocumentTotal, 'differences' | 'document' | 'evidence' | 'section'> & { differences: Array<_RefType['TotalDifference']>, document?: Maybe<_RefType['SourceDocument']>, evidence: Array<_RefType['Evidence']>, section?: Maybe<_RefType['BudgetSection']> } )
    | ( Omit<BudgetLine, 'countedElsewhere' | 'document' | 'evidence' | 'program' | 'section'> & { countedElsewhere: Array<_RefType['BudgetProgram']>, document?: Maybe<_RefType['SourceDocument']>, evidence: Array<_RefType['Evidence']>, program?: Maybe<_RefType['BudgetProgram']>, section?: Maybe<_RefType['BudgetSection']> } )
    | ( Omit<BudgetProgram, 'administeredBy' | 'budget' | 'components' | 'documents' | 'evidence' | 'furtherUnits' | 'implementers' | 'initiatives' | 'items' | 'measures' | 'mentions' | 'ministry' | 'outcomeEvidence' | 'parent' | 'policies' | 'recipients' | 'reviewSheets' | 'sections' | 'years'> & { administeredBy: _RefType['AdministratorConnection'], budget: Array<_RefType['BudgetLine']>, components: Array<_RefType['BudgetProgram']>, documents: Array<_RefType['SourceDocument']>, evidence: Array<_RefType['Evidence']>, furtherUnits: _RefType['FurtherUnitConnection'], implementers: _RefType['ProgramOrganizationConnection'], initiatives: _RefType['ProgramInitiativeConnection'], items: _RefType['ProgramItemConnection'], measures: _RefType['ProgramMeasureConnection'], mentions: _RefType['MentionConnection'], ministry?: Maybe<_RefType['Organization']>, outcomeEvidence: Array<_RefType['Evidence']>, parent?: Maybe<_RefType['BudgetProgram']>, policies: Array<_RefType['Policy']>, recipients: _RefType['ProgramOrganizationConnection'], reviewSheets: Array<_RefType['ReviewSheet']>, sections: Array<_RefType['BudgetSection']>, years: Array<_RefType['ProgramYear']> } )
    | ( Omit<BudgetSection, 'document' | 'evidence' | 'parent' | 'programs' | 'totals'> & { document?: Maybe<_RefType['SourceDocument']>, evidence: Array<_RefType['Evidence']>, parent?: Maybe<_RefType['BudgetSection']>, programs: _RefType['ProgramConnection'], totals: Array<_RefType['BudgetDocumentTotal']> } )
    | ( Omit<Direction, 'documents' | 'evidence' | 'measure' | 'mentions' | 'policies'> & { documents: Array<_RefType['SourceDocument']>, evidence: Array<_RefType['Evidence']>, measure: _RefType['Measure'], mentions: _RefType['MentionConnection'], policies: Array<_RefType['Policy']> } )
    | ( Omit<Initiative, 'documents' | 'evidence' | 'item' | 'measure' | 'mentions' | 'organizations' | 'policies' | 'programs'> & { documents: Array<_RefType['SourceDocument']>, evidence: Array<_RefType['Evidence']>, item: _RefType['StrategyItem'], measure: _RefType['Measure'], mentions: _RefType['MentionConnection'], organizations: _RefType['ResponsibleOrganizationConnection'], policies: Array<_RefType['Policy']>, programs: _RefType['CarryingProgramConnection'] } )
    | ( Omit<Measure, 'directions' | 'documents' | 'evidence' | 'initiatives' | 'item' | 'organizations' | 'programs'> & { directions: Array<_RefType['Direction']>, documents: Array<_RefType['SourceDocument']>, evidence: Array<_RefType['Evidence']>, initiatives: _RefType['InitiativeConnection'], item: _RefType['StrategyItem'], organizations: _RefType['MeasureOrganizationConnection'], programs: _RefType['CarryingProgramConnection'] } )
    | ( Omit<Organization, 'children' | 'collaborators' | 'cooperationKinds' | 'duties' | 'evidence' | 'foundedEvidence' | 'initiatives' | 'items' | 'measures' | 'mentionedIn' | 'parent' | 'policies' | 'predecessors' | 'programs' | 'relations' | 'sections' | 'successors' | 'topics'> & { children: _RefType['OrganizationConnection'], collaborators: _RefType['CollaboratorConnection'], cooperationKinds: Array<_RefType['CooperationKind']>, duties: Array<_RefType['Duty']>, evidence: Array<_RefType['Evidence']>, foundedEvidence: Array<_RefType['Evidence']>, initiatives: _RefType['OrganizationInitiativeConnection'], items: Array<_RefType['StrategyItem']>, measures: _RefType['MeasureConnection'], mentionedIn: _RefType['MentionedInConnection'], parent?: Maybe<_RefType['Organization']>, policies: Array<_RefType['Policy']>, predecessors: Array<_RefType['Organization']>, programs: _RefType['OrganizationProgramConnection'], relations: _RefType['RelationConnection'], sections: Array<_RefType['BudgetSection']>, successors: Array<_RefType['Organization']>, topics: Array<_RefType['Topic']> } )
    | ( Omit<Policy, 'evidence' | 'initiatives' | 'organizations' | 'programs' | 'sections'> & { evidence: Array<_RefType['Evidence']>, initiatives: _RefType['InitiativeConnection'], organizations: _RefType['OrganizationConnection'], programs: _RefType['CitingProgramConnection'], sections: Array<_RefType['BudgetSection']> } )
    | ( Omit<ReviewSheet, 'evidence' | 'program'> & { evidence: Array<_RefType['Evidence']>, program?: Maybe<_RefType['BudgetProgram']> } )
    | ( Row )
    | ( Omit<StrategyItem, 'documents' | 'evidence' | 'initiatives' | 'measures' | 'organizations' | 'programs'> & { documents: Array<_RefType['SourceDocument']>, evidence: Array<_RefType['Evidence']>, initiatives: _RefType['InitiativeConnection'], measures: Array<_RefType['Measure']>, organizations: _RefType['ItemOrganizationConnection'], programs: _RefType['CarryingProgramConnection'] } )
    | ( Omit<Topic, 'evidence'> & { evidence: Array<_RefType['Evidence']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministratorConnection: ResolverTypeWrapper<Omit<AdministratorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AdministratorEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  AdministratorEdge: ResolverTypeWrapper<Omit<AdministratorEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  AppropriationStage: AppropriationStage;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrokerConnection: ResolverTypeWrapper<Omit<BrokerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BrokerEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  BrokerEdge: ResolverTypeWrapper<Omit<BrokerEdge, 'from' | 'node' | 'to'> & { from: Array<ResolversTypes['Organization']>, node: ResolversTypes['Organization'], to: Array<ResolversTypes['Organization']> }>;
  BudgetDocumentTotal: ResolverTypeWrapper<Omit<BudgetDocumentTotal, 'differences' | 'document' | 'evidence' | 'section'> & { differences: Array<ResolversTypes['TotalDifference']>, document?: Maybe<ResolversTypes['SourceDocument']>, evidence: Array<ResolversTypes['Evidence']>, section?: Maybe<ResolversTypes['BudgetSection']> }>;
  BudgetDocumentTotalConnection: ResolverTypeWrapper<Omit<BudgetDocumentTotalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BudgetDocumentTotalEdge']>, nodes: Array<ResolversTypes['BudgetDocumentTotal']> }>;
  BudgetDocumentTotalEdge: ResolverTypeWrapper<Omit<BudgetDocumentTotalEdge, 'node'> & { node: ResolversTypes['BudgetDocumentTotal'] }>;
  BudgetGroup: ResolverTypeWrapper<Omit<BudgetGroup, 'leftOut' | 'notCompared' | 'parts' | 'programs'> & { leftOut: Array<ResolversTypes['LeftOut']>, notCompared: Array<ResolversTypes['NotCompared']>, parts: Array<ResolversTypes['BudgetGroup']>, programs: Array<ResolversTypes['BudgetProgram']> }>;
  BudgetGrouping: BudgetGrouping;
  BudgetLine: ResolverTypeWrapper<Omit<BudgetLine, 'countedElsewhere' | 'document' | 'evidence' | 'program' | 'section'> & { countedElsewhere: Array<ResolversTypes['BudgetProgram']>, document?: Maybe<ResolversTypes['SourceDocument']>, evidence: Array<ResolversTypes['Evidence']>, program?: Maybe<ResolversTypes['BudgetProgram']>, section?: Maybe<ResolversTypes['BudgetSection']> }>;
  BudgetProgram: ResolverTypeWrapper<Omit<BudgetProgram, 'administeredBy' | 'budget' | 'components' | 'documents' | 'evidence' | 'furtherUnits' | 'implementers' | 'initiatives' | 'items' | 'measures' | 'mentions' | 'ministry' | 'outcomeEvidence' | 'parent' | 'policies' | 'recipients' | 'reviewSheets' | 'sections' | 'years'> & { administeredBy: ResolversTypes['AdministratorConnection'], budget: Array<ResolversTypes['BudgetLine']>, components: Array<ResolversTypes['BudgetProgram']>, documents: Array<ResolversTypes['SourceDocument']>, evidence: Array<ResolversTypes['Evidence']>, furtherUnits: ResolversTypes['FurtherUnitConnection'], implementers: ResolversTypes['ProgramOrganizationConnection'], initiatives: ResolversTypes['ProgramInitiativeConnection'], items: ResolversTypes['ProgramItemConnection'], measures: ResolversTypes['ProgramMeasureConnection'], mentions: ResolversTypes['MentionConnection'], ministry?: Maybe<ResolversTypes['Organization']>, outcomeEvidence: Array<ResolversTypes['Evidence']>, parent?: Maybe<ResolversTypes['BudgetProgram']>, policies: Array<ResolversTypes['Policy']>, recipients: ResolversTypes['ProgramOrganizationConnection'], reviewSheets: Array<ResolversTypes['ReviewSheet']>, sections: Array<ResolversTypes['BudgetSection']>, years: Array<ResolversTypes['ProgramYear']> }>;
  BudgetSection: ResolverTypeWrapper<Omit<BudgetSection, 'document' | 'evidence' | 'parent' | 'programs' | 'totals'> & { document?: Maybe<ResolversTypes['SourceDocument']>, evidence: Array<ResolversTypes['Evidence']>, parent?: Maybe<ResolversTypes['BudgetSection']>, programs: ResolversTypes['ProgramConnection'], totals: Array<ResolversTypes['BudgetDocumentTotal']> }>;
  BudgetSectionConnection: ResolverTypeWrapper<Omit<BudgetSectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BudgetSectionEdge']>, nodes: Array<ResolversTypes['BudgetSection']> }>;
  BudgetSectionEdge: ResolverTypeWrapper<Omit<BudgetSectionEdge, 'node'> & { node: ResolversTypes['BudgetSection'] }>;
  BudgetSummary: ResolverTypeWrapper<Omit<BudgetSummary, 'groups' | 'leftOut' | 'notCompared' | 'programs'> & { groups: Array<ResolversTypes['BudgetGroup']>, leftOut: Array<ResolversTypes['LeftOut']>, notCompared: Array<ResolversTypes['NotCompared']>, programs: Array<ResolversTypes['BudgetProgram']> }>;
  BudgetTotalFilter: BudgetTotalFilter;
  CarryLevel: CarryLevel;
  CarryLink: CarryLink;
  CarryingProgramConnection: ResolverTypeWrapper<Omit<CarryingProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CarryingProgramEdge']>, nodes: Array<ResolversTypes['BudgetProgram']> }>;
  CarryingProgramEdge: ResolverTypeWrapper<Omit<CarryingProgramEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['BudgetProgram'] }>;
  CitingProgramConnection: ResolverTypeWrapper<Omit<CitingProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CitingProgramEdge']>, nodes: Array<ResolversTypes['BudgetProgram']> }>;
  CitingProgramEdge: ResolverTypeWrapper<Omit<CitingProgramEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['BudgetProgram'] }>;
  Collaboration: ResolverTypeWrapper<Omit<Collaboration, 'initiatives' | 'items' | 'organizations'> & { initiatives: ResolversTypes['InitiativeConnection'], items: Array<ResolversTypes['StrategyItem']>, organizations: Array<ResolversTypes['Organization']> }>;
  CollaborationConnection: ResolverTypeWrapper<Omit<CollaborationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CollaborationEdge']>, nodes: Array<ResolversTypes['Collaboration']> }>;
  CollaborationEdge: ResolverTypeWrapper<Omit<CollaborationEdge, 'node'> & { node: ResolversTypes['Collaboration'] }>;
  CollaboratorConnection: ResolverTypeWrapper<Omit<CollaboratorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CollaboratorEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  CollaboratorEdge: ResolverTypeWrapper<Omit<CollaboratorEdge, 'initiatives' | 'node'> & { initiatives: ResolversTypes['InitiativeConnection'], node: ResolversTypes['Organization'] }>;
  CooperationKind: ResolverTypeWrapper<Omit<CooperationKind, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
  DataVersion: ResolverTypeWrapper<DataVersion>;
  DigitalAgencyShare: DigitalAgencyShare;
  Direction: ResolverTypeWrapper<Omit<Direction, 'documents' | 'evidence' | 'measure' | 'mentions' | 'policies'> & { documents: Array<ResolversTypes['SourceDocument']>, evidence: Array<ResolversTypes['Evidence']>, measure: ResolversTypes['Measure'], mentions: ResolversTypes['MentionConnection'], policies: Array<ResolversTypes['Policy']> }>;
  DirectionConnection: ResolverTypeWrapper<Omit<DirectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DirectionEdge']>, nodes: Array<ResolversTypes['Direction']> }>;
  DirectionEdge: ResolverTypeWrapper<Omit<DirectionEdge, 'node'> & { node: ResolversTypes['Direction'] }>;
  DirectionFilter: DirectionFilter;
  DocumentReading: ResolverTypeWrapper<DocumentReading>;
  Duty: ResolverTypeWrapper<Omit<Duty, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
  Evidence: ResolverTypeWrapper<Place>;
  ExecutionKind: ExecutionKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FurtherUnitConnection: ResolverTypeWrapper<Omit<FurtherUnitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FurtherUnitEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  FurtherUnitEdge: ResolverTypeWrapper<Omit<FurtherUnitEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IgnoredByRule: ResolverTypeWrapper<IgnoredByRule>;
  Initiative: ResolverTypeWrapper<Omit<Initiative, 'documents' | 'evidence' | 'item' | 'measure' | 'mentions' | 'organizations' | 'policies' | 'programs'> & { documents: Array<ResolversTypes['SourceDocument']>, evidence: Array<ResolversTypes['Evidence']>, item: ResolversTypes['StrategyItem'], measure: ResolversTypes['Measure'], mentions: ResolversTypes['MentionConnection'], organizations: ResolversTypes['ResponsibleOrganizationConnection'], policies: Array<ResolversTypes['Policy']>, programs: ResolversTypes['CarryingProgramConnection'] }>;
  InitiativeConnection: ResolverTypeWrapper<Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  InitiativeEdge: ResolverTypeWrapper<Omit<InitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  InitiativeFilter: InitiativeFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ItemOrganizationConnection: ResolverTypeWrapper<Omit<ItemOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ItemOrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  ItemOrganizationEdge: ResolverTypeWrapper<Omit<ItemOrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  LeftOut: ResolverTypeWrapper<Omit<LeftOut, 'programs'> & { programs: Array<ResolversTypes['BudgetProgram']> }>;
  Match: Match;
  Measure: ResolverTypeWrapper<Omit<Measure, 'directions' | 'documents' | 'evidence' | 'initiatives' | 'item' | 'organizations' | 'programs'> & { directions: Array<ResolversTypes['Direction']>, documents: Array<ResolversTypes['SourceDocument']>, evidence: Array<ResolversTypes['Evidence']>, initiatives: ResolversTypes['InitiativeConnection'], item: ResolversTypes['StrategyItem'], organizations: ResolversTypes['MeasureOrganizationConnection'], programs: ResolversTypes['CarryingProgramConnection'] }>;
  MeasureConnection: ResolverTypeWrapper<Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeasureEdge']>, nodes: Array<ResolversTypes['Measure']> }>;
  MeasureEdge: ResolverTypeWrapper<Omit<MeasureEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Measure'] }>;
  MeasureOrganizationConnection: ResolverTypeWrapper<Omit<MeasureOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeasureOrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  MeasureOrganizationEdge: ResolverTypeWrapper<Omit<MeasureOrganizationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MentionEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  MentionPlace: MentionPlace;
  MentionedInConnection: ResolverTypeWrapper<Omit<MentionedInConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MentionedInEdge']>, nodes: Array<ResolversTypes['Node']> }>;
  MentionedInEdge: ResolverTypeWrapper<Omit<MentionedInEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Node'] }>;
  MoneyFlow: ResolverTypeWrapper<Omit<MoneyFlow, 'items' | 'leftOut' | 'links' | 'nodes' | 'organizations' | 'programs'> & { items: Array<ResolversTypes['StrategyItem']>, leftOut: Array<ResolversTypes['LeftOut']>, links: Array<ResolversTypes['MoneyFlowLink']>, nodes: Array<ResolversTypes['MoneyFlowNode']>, organizations: Array<ResolversTypes['Organization']>, programs: Array<ResolversTypes['BudgetProgram']> }>;
  MoneyFlowKind: MoneyFlowKind;
  MoneyFlowLink: ResolverTypeWrapper<Omit<MoneyFlowLink, 'programs'> & { programs: Array<ResolversTypes['BudgetProgram']> }>;
  MoneyFlowNode: ResolverTypeWrapper<Omit<MoneyFlowNode, 'item' | 'organization' | 'program'> & { item?: Maybe<ResolversTypes['StrategyItem']>, organization?: Maybe<ResolversTypes['Organization']>, program?: Maybe<ResolversTypes['BudgetProgram']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAddedReason: NotAddedReason;
  NotCompared: ResolverTypeWrapper<Omit<NotCompared, 'program'> & { program: ResolversTypes['BudgetProgram'] }>;
  NotComparedReason: NotComparedReason;
  Organization: ResolverTypeWrapper<Omit<Organization, 'children' | 'collaborators' | 'cooperationKinds' | 'duties' | 'evidence' | 'foundedEvidence' | 'initiatives' | 'items' | 'measures' | 'mentionedIn' | 'parent' | 'policies' | 'predecessors' | 'programs' | 'relations' | 'sections' | 'successors' | 'topics'> & { children: ResolversTypes['OrganizationConnection'], collaborators: ResolversTypes['CollaboratorConnection'], cooperationKinds: Array<ResolversTypes['CooperationKind']>, duties: Array<ResolversTypes['Duty']>, evidence: Array<ResolversTypes['Evidence']>, foundedEvidence: Array<ResolversTypes['Evidence']>, initiatives: ResolversTypes['OrganizationInitiativeConnection'], items: Array<ResolversTypes['StrategyItem']>, measures: ResolversTypes['MeasureConnection'], mentionedIn: ResolversTypes['MentionedInConnection'], parent?: Maybe<ResolversTypes['Organization']>, policies: Array<ResolversTypes['Policy']>, predecessors: Array<ResolversTypes['Organization']>, programs: ResolversTypes['OrganizationProgramConnection'], relations: ResolversTypes['RelationConnection'], sections: Array<ResolversTypes['BudgetSection']>, successors: Array<ResolversTypes['Organization']>, topics: Array<ResolversTypes['Topic']> }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationInitiativeConnection: ResolverTypeWrapper<Omit<OrganizationInitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationInitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  OrganizationInitiativeEdge: ResolverTypeWrapper<Omit<OrganizationInitiativeEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Initiative'] }>;
  OrganizationKind: OrganizationKind;
  OrganizationNetwork: ResolverTypeWrapper<Omit<OrganizationNetwork, 'links' | 'nodes'> & { links: Array<ResolversTypes['OrganizationNetworkLink']>, nodes: Array<ResolversTypes['OrganizationNetworkNode']> }>;
  OrganizationNetworkLink: ResolverTypeWrapper<Omit<OrganizationNetworkLink, 'initiatives' | 'items'> & { initiatives: Array<ResolversTypes['Initiative']>, items: Array<ResolversTypes['StrategyItem']> }>;
  OrganizationNetworkNode: ResolverTypeWrapper<Omit<OrganizationNetworkNode, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  OrganizationProgramConnection: ResolverTypeWrapper<Omit<OrganizationProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationProgramEdge']>, nodes: Array<ResolversTypes['BudgetProgram']> }>;
  OrganizationProgramEdge: ResolverTypeWrapper<Omit<OrganizationProgramEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['BudgetProgram'] }>;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<Omit<Path, 'nodes' | 'steps'> & { nodes: Array<ResolversTypes['Node']>, steps: Array<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'evidence' | 'from' | 'to'> & { evidence: Array<ResolversTypes['Evidence']>, from: ResolversTypes['Node'], to: ResolversTypes['Node'] }>;
  Policy: ResolverTypeWrapper<Omit<Policy, 'evidence' | 'initiatives' | 'organizations' | 'programs' | 'sections'> & { evidence: Array<ResolversTypes['Evidence']>, initiatives: ResolversTypes['InitiativeConnection'], organizations: ResolversTypes['OrganizationConnection'], programs: ResolversTypes['CitingProgramConnection'], sections: Array<ResolversTypes['BudgetSection']> }>;
  PolicyConnection: ResolverTypeWrapper<Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PolicyEdge']>, nodes: Array<ResolversTypes['Policy']> }>;
  PolicyEdge: ResolverTypeWrapper<Omit<PolicyEdge, 'node'> & { node: ResolversTypes['Policy'] }>;
  PolicyFilter: PolicyFilter;
  PolicyKind: PolicyKind;
  PolicyOrder: PolicyOrder;
  ProgramConnection: ResolverTypeWrapper<Omit<ProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProgramEdge']>, nodes: Array<ResolversTypes['BudgetProgram']> }>;
  ProgramEdge: ResolverTypeWrapper<Omit<ProgramEdge, 'node'> & { node: ResolversTypes['BudgetProgram'] }>;
  ProgramExecution: ResolverTypeWrapper<ProgramExecution>;
  ProgramFilter: ProgramFilter;
  ProgramInitiativeConnection: ResolverTypeWrapper<Omit<ProgramInitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProgramInitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  ProgramInitiativeEdge: ResolverTypeWrapper<Omit<ProgramInitiativeEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Initiative'] }>;
  ProgramItemConnection: ResolverTypeWrapper<Omit<ProgramItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProgramItemEdge']>, nodes: Array<ResolversTypes['StrategyItem']> }>;
  ProgramItemEdge: ResolverTypeWrapper<Omit<ProgramItemEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['StrategyItem'] }>;
  ProgramLevel: ProgramLevel;
  ProgramMeasureConnection: ResolverTypeWrapper<Omit<ProgramMeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProgramMeasureEdge']>, nodes: Array<ResolversTypes['Measure']> }>;
  ProgramMeasureEdge: ResolverTypeWrapper<Omit<ProgramMeasureEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Measure'] }>;
  ProgramOrder: ProgramOrder;
  ProgramOrganizationConnection: ResolverTypeWrapper<Omit<ProgramOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProgramOrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  ProgramOrganizationEdge: ResolverTypeWrapper<Omit<ProgramOrganizationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  ProgramRole: ProgramRole;
  ProgramTag: ProgramTag;
  ProgramYear: ResolverTypeWrapper<Omit<ProgramYear, 'documents' | 'outcomeEvidence'> & { documents: Array<ResolversTypes['SourceDocument']>, outcomeEvidence: Array<ResolversTypes['Evidence']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReadingUnit: ReadingUnit;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  RelationType: RelationType;
  ResponsibilityBasis: ResponsibilityBasis;
  ResponsibilityChange: ResolverTypeWrapper<Omit<ResponsibilityChange, 'fromEvidence' | 'organization' | 'toEvidence'> & { fromEvidence: Array<ResolversTypes['Evidence']>, organization: ResolversTypes['Organization'], toEvidence: Array<ResolversTypes['Evidence']> }>;
  ResponsibleOrganizationConnection: ResolverTypeWrapper<Omit<ResponsibleOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ResponsibleOrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>;
  ResponsibleOrganizationEdge: ResolverTypeWrapper<Omit<ResponsibleOrganizationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, node: ResolversTypes['Organization'] }>;
  ReviewSheet: ResolverTypeWrapper<Omit<ReviewSheet, 'evidence' | 'program'> & { evidence: Array<ResolversTypes['Evidence']>, program?: Maybe<ResolversTypes['BudgetProgram']> }>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['Node']> }>;
  SearchCorrection: ResolverTypeWrapper<SearchCorrection>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'editions' | 'node'> & { editions: Array<ResolversTypes['SourceDocument']>, node: ResolversTypes['Node'] }>;
  SearchTerm: ResolverTypeWrapper<SearchTerm>;
  SearchType: SearchType;
  SearchUnderstood: ResolverTypeWrapper<SearchUnderstood>;
  SectionFilter: SectionFilter;
  SharedInitiativeConnection: ResolverTypeWrapper<Omit<SharedInitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SharedInitiativeEdge']>, nodes: Array<ResolversTypes['Initiative']> }>;
  SharedInitiativeEdge: ResolverTypeWrapper<Omit<SharedInitiativeEdge, 'node'> & { node: ResolversTypes['Initiative'] }>;
  SourceDocument: ResolverTypeWrapper<Row>;
  StrategyChange: ResolverTypeWrapper<Omit<StrategyChange, 'fromEvidence' | 'initiative' | 'responsibilities' | 'toEvidence'> & { fromEvidence: Array<ResolversTypes['Evidence']>, initiative: ResolversTypes['Initiative'], responsibilities: Array<ResolversTypes['ResponsibilityChange']>, toEvidence: Array<ResolversTypes['Evidence']> }>;
  StrategyChangeConnection: ResolverTypeWrapper<Omit<StrategyChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StrategyChangeEdge']>, nodes: Array<ResolversTypes['StrategyChange']> }>;
  StrategyChangeEdge: ResolverTypeWrapper<Omit<StrategyChangeEdge, 'node'> & { node: ResolversTypes['StrategyChange'] }>;
  StrategyChangeKind: StrategyChangeKind;
  StrategyItem: ResolverTypeWrapper<Omit<StrategyItem, 'documents' | 'evidence' | 'initiatives' | 'measures' | 'organizations' | 'programs'> & { documents: Array<ResolversTypes['SourceDocument']>, evidence: Array<ResolversTypes['Evidence']>, initiatives: ResolversTypes['InitiativeConnection'], measures: Array<ResolversTypes['Measure']>, organizations: ResolversTypes['ItemOrganizationConnection'], programs: ResolversTypes['CarryingProgramConnection'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Topic: ResolverTypeWrapper<Omit<Topic, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TopicEdge']>, nodes: Array<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TotalDifference: ResolverTypeWrapper<Omit<TotalDifference, 'evidence' | 'program'> & { evidence: Array<ResolversTypes['Evidence']>, program: ResolversTypes['BudgetProgram'] }>;
  Yen: ResolverTypeWrapper<Scalars['Yen']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministratorConnection: Omit<AdministratorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AdministratorEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  AdministratorEdge: Omit<AdministratorEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  Boolean: Scalars['Boolean']['output'];
  BrokerConnection: Omit<BrokerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BrokerEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  BrokerEdge: Omit<BrokerEdge, 'from' | 'node' | 'to'> & { from: Array<ResolversParentTypes['Organization']>, node: ResolversParentTypes['Organization'], to: Array<ResolversParentTypes['Organization']> };
  BudgetDocumentTotal: Omit<BudgetDocumentTotal, 'differences' | 'document' | 'evidence' | 'section'> & { differences: Array<ResolversParentTypes['TotalDifference']>, document?: Maybe<ResolversParentTypes['SourceDocument']>, evidence: Array<ResolversParentTypes['Evidence']>, section?: Maybe<ResolversParentTypes['BudgetSection']> };
  BudgetDocumentTotalConnection: Omit<BudgetDocumentTotalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BudgetDocumentTotalEdge']>, nodes: Array<ResolversParentTypes['BudgetDocumentTotal']> };
  BudgetDocumentTotalEdge: Omit<BudgetDocumentTotalEdge, 'node'> & { node: ResolversParentTypes['BudgetDocumentTotal'] };
  BudgetGroup: Omit<BudgetGroup, 'leftOut' | 'notCompared' | 'parts' | 'programs'> & { leftOut: Array<ResolversParentTypes['LeftOut']>, notCompared: Array<ResolversParentTypes['NotCompared']>, parts: Array<ResolversParentTypes['BudgetGroup']>, programs: Array<ResolversParentTypes['BudgetProgram']> };
  BudgetLine: Omit<BudgetLine, 'countedElsewhere' | 'document' | 'evidence' | 'program' | 'section'> & { countedElsewhere: Array<ResolversParentTypes['BudgetProgram']>, document?: Maybe<ResolversParentTypes['SourceDocument']>, evidence: Array<ResolversParentTypes['Evidence']>, program?: Maybe<ResolversParentTypes['BudgetProgram']>, section?: Maybe<ResolversParentTypes['BudgetSection']> };
  BudgetProgram: Omit<BudgetProgram, 'administeredBy' | 'budget' | 'components' | 'documents' | 'evidence' | 'furtherUnits' | 'implementers' | 'initiatives' | 'items' | 'measures' | 'mentions' | 'ministry' | 'outcomeEvidence' | 'parent' | 'policies' | 'recipients' | 'reviewSheets' | 'sections' | 'years'> & { administeredBy: ResolversParentTypes['AdministratorConnection'], budget: Array<ResolversParentTypes['BudgetLine']>, components: Array<ResolversParentTypes['BudgetProgram']>, documents: Array<ResolversParentTypes['SourceDocument']>, evidence: Array<ResolversParentTypes['Evidence']>, furtherUnits: ResolversParentTypes['FurtherUnitConnection'], implementers: ResolversParentTypes['ProgramOrganizationConnection'], initiatives: ResolversParentTypes['ProgramInitiativeConnection'], items: ResolversParentTypes['ProgramItemConnection'], measures: ResolversParentTypes['ProgramMeasureConnection'], mentions: ResolversParentTypes['MentionConnection'], ministry?: Maybe<ResolversParentTypes['Organization']>, outcomeEvidence: Array<ResolversParentTypes['Evidence']>, parent?: Maybe<ResolversParentTypes['BudgetProgram']>, policies: Array<ResolversParentTypes['Policy']>, recipients: ResolversParentTypes['ProgramOrganizationConnection'], reviewSheets: Array<ResolversParentTypes['ReviewSheet']>, sections: Array<ResolversParentTypes['BudgetSection']>, years: Array<ResolversParentTypes['ProgramYear']> };
  BudgetSection: Omit<BudgetSection, 'document' | 'evidence' | 'parent' | 'programs' | 'totals'> & { document?: Maybe<ResolversParentTypes['SourceDocument']>, evidence: Array<ResolversParentTypes['Evidence']>, parent?: Maybe<ResolversParentTypes['BudgetSection']>, programs: ResolversParentTypes['ProgramConnection'], totals: Array<ResolversParentTypes['BudgetDocumentTotal']> };
  BudgetSectionConnection: Omit<BudgetSectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BudgetSectionEdge']>, nodes: Array<ResolversParentTypes['BudgetSection']> };
  BudgetSectionEdge: Omit<BudgetSectionEdge, 'node'> & { node: ResolversParentTypes['BudgetSection'] };
  BudgetSummary: Omit<BudgetSummary, 'groups' | 'leftOut' | 'notCompared' | 'programs'> & { groups: Array<ResolversParentTypes['BudgetGroup']>, leftOut: Array<ResolversParentTypes['LeftOut']>, notCompared: Array<ResolversParentTypes['NotCompared']>, programs: Array<ResolversParentTypes['BudgetProgram']> };
  BudgetTotalFilter: BudgetTotalFilter;
  CarryingProgramConnection: Omit<CarryingProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CarryingProgramEdge']>, nodes: Array<ResolversParentTypes['BudgetProgram']> };
  CarryingProgramEdge: Omit<CarryingProgramEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['BudgetProgram'] };
  CitingProgramConnection: Omit<CitingProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CitingProgramEdge']>, nodes: Array<ResolversParentTypes['BudgetProgram']> };
  CitingProgramEdge: Omit<CitingProgramEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['BudgetProgram'] };
  Collaboration: Omit<Collaboration, 'initiatives' | 'items' | 'organizations'> & { initiatives: ResolversParentTypes['InitiativeConnection'], items: Array<ResolversParentTypes['StrategyItem']>, organizations: Array<ResolversParentTypes['Organization']> };
  CollaborationConnection: Omit<CollaborationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CollaborationEdge']>, nodes: Array<ResolversParentTypes['Collaboration']> };
  CollaborationEdge: Omit<CollaborationEdge, 'node'> & { node: ResolversParentTypes['Collaboration'] };
  CollaboratorConnection: Omit<CollaboratorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CollaboratorEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  CollaboratorEdge: Omit<CollaboratorEdge, 'initiatives' | 'node'> & { initiatives: ResolversParentTypes['InitiativeConnection'], node: ResolversParentTypes['Organization'] };
  CooperationKind: Omit<CooperationKind, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
  DataVersion: DataVersion;
  Direction: Omit<Direction, 'documents' | 'evidence' | 'measure' | 'mentions' | 'policies'> & { documents: Array<ResolversParentTypes['SourceDocument']>, evidence: Array<ResolversParentTypes['Evidence']>, measure: ResolversParentTypes['Measure'], mentions: ResolversParentTypes['MentionConnection'], policies: Array<ResolversParentTypes['Policy']> };
  DirectionConnection: Omit<DirectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DirectionEdge']>, nodes: Array<ResolversParentTypes['Direction']> };
  DirectionEdge: Omit<DirectionEdge, 'node'> & { node: ResolversParentTypes['Direction'] };
  DirectionFilter: DirectionFilter;
  DocumentReading: DocumentReading;
  Duty: Omit<Duty, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
  Evidence: Place;
  Float: Scalars['Float']['output'];
  FurtherUnitConnection: Omit<FurtherUnitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FurtherUnitEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  FurtherUnitEdge: Omit<FurtherUnitEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  ID: Scalars['ID']['output'];
  IgnoredByRule: IgnoredByRule;
  Initiative: Omit<Initiative, 'documents' | 'evidence' | 'item' | 'measure' | 'mentions' | 'organizations' | 'policies' | 'programs'> & { documents: Array<ResolversParentTypes['SourceDocument']>, evidence: Array<ResolversParentTypes['Evidence']>, item: ResolversParentTypes['StrategyItem'], measure: ResolversParentTypes['Measure'], mentions: ResolversParentTypes['MentionConnection'], organizations: ResolversParentTypes['ResponsibleOrganizationConnection'], policies: Array<ResolversParentTypes['Policy']>, programs: ResolversParentTypes['CarryingProgramConnection'] };
  InitiativeConnection: Omit<InitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  InitiativeEdge: Omit<InitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  InitiativeFilter: InitiativeFilter;
  Int: Scalars['Int']['output'];
  ItemOrganizationConnection: Omit<ItemOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ItemOrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  ItemOrganizationEdge: Omit<ItemOrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  LeftOut: Omit<LeftOut, 'programs'> & { programs: Array<ResolversParentTypes['BudgetProgram']> };
  Measure: Omit<Measure, 'directions' | 'documents' | 'evidence' | 'initiatives' | 'item' | 'organizations' | 'programs'> & { directions: Array<ResolversParentTypes['Direction']>, documents: Array<ResolversParentTypes['SourceDocument']>, evidence: Array<ResolversParentTypes['Evidence']>, initiatives: ResolversParentTypes['InitiativeConnection'], item: ResolversParentTypes['StrategyItem'], organizations: ResolversParentTypes['MeasureOrganizationConnection'], programs: ResolversParentTypes['CarryingProgramConnection'] };
  MeasureConnection: Omit<MeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeasureEdge']>, nodes: Array<ResolversParentTypes['Measure']> };
  MeasureEdge: Omit<MeasureEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Measure'] };
  MeasureOrganizationConnection: Omit<MeasureOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeasureOrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  MeasureOrganizationEdge: Omit<MeasureOrganizationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MentionEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  MentionEdge: Omit<MentionEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  MentionedInConnection: Omit<MentionedInConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MentionedInEdge']>, nodes: Array<ResolversParentTypes['Node']> };
  MentionedInEdge: Omit<MentionedInEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Node'] };
  MoneyFlow: Omit<MoneyFlow, 'items' | 'leftOut' | 'links' | 'nodes' | 'organizations' | 'programs'> & { items: Array<ResolversParentTypes['StrategyItem']>, leftOut: Array<ResolversParentTypes['LeftOut']>, links: Array<ResolversParentTypes['MoneyFlowLink']>, nodes: Array<ResolversParentTypes['MoneyFlowNode']>, organizations: Array<ResolversParentTypes['Organization']>, programs: Array<ResolversParentTypes['BudgetProgram']> };
  MoneyFlowLink: Omit<MoneyFlowLink, 'programs'> & { programs: Array<ResolversParentTypes['BudgetProgram']> };
  MoneyFlowNode: Omit<MoneyFlowNode, 'item' | 'organization' | 'program'> & { item?: Maybe<ResolversParentTypes['StrategyItem']>, organization?: Maybe<ResolversParentTypes['Organization']>, program?: Maybe<ResolversParentTypes['BudgetProgram']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotCompared: Omit<NotCompared, 'program'> & { program: ResolversParentTypes['BudgetProgram'] };
  Organization: Omit<Organization, 'children' | 'collaborators' | 'cooperationKinds' | 'duties' | 'evidence' | 'foundedEvidence' | 'initiatives' | 'items' | 'measures' | 'mentionedIn' | 'parent' | 'policies' | 'predecessors' | 'programs' | 'relations' | 'sections' | 'successors' | 'topics'> & { children: ResolversParentTypes['OrganizationConnection'], collaborators: ResolversParentTypes['CollaboratorConnection'], cooperationKinds: Array<ResolversParentTypes['CooperationKind']>, duties: Array<ResolversParentTypes['Duty']>, evidence: Array<ResolversParentTypes['Evidence']>, foundedEvidence: Array<ResolversParentTypes['Evidence']>, initiatives: ResolversParentTypes['OrganizationInitiativeConnection'], items: Array<ResolversParentTypes['StrategyItem']>, measures: ResolversParentTypes['MeasureConnection'], mentionedIn: ResolversParentTypes['MentionedInConnection'], parent?: Maybe<ResolversParentTypes['Organization']>, policies: Array<ResolversParentTypes['Policy']>, predecessors: Array<ResolversParentTypes['Organization']>, programs: ResolversParentTypes['OrganizationProgramConnection'], relations: ResolversParentTypes['RelationConnection'], sections: Array<ResolversParentTypes['BudgetSection']>, successors: Array<ResolversParentTypes['Organization']>, topics: Array<ResolversParentTypes['Topic']> };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationInitiativeConnection: Omit<OrganizationInitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationInitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  OrganizationInitiativeEdge: Omit<OrganizationInitiativeEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Initiative'] };
  OrganizationNetwork: Omit<OrganizationNetwork, 'links' | 'nodes'> & { links: Array<ResolversParentTypes['OrganizationNetworkLink']>, nodes: Array<ResolversParentTypes['OrganizationNetworkNode']> };
  OrganizationNetworkLink: Omit<OrganizationNetworkLink, 'initiatives' | 'items'> & { initiatives: Array<ResolversParentTypes['Initiative']>, items: Array<ResolversParentTypes['StrategyItem']> };
  OrganizationNetworkNode: Omit<OrganizationNetworkNode, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  OrganizationProgramConnection: Omit<OrganizationProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationProgramEdge']>, nodes: Array<ResolversParentTypes['BudgetProgram']> };
  OrganizationProgramEdge: Omit<OrganizationProgramEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['BudgetProgram'] };
  PageInfo: PageInfo;
  Path: Omit<Path, 'nodes' | 'steps'> & { nodes: Array<ResolversParentTypes['Node']>, steps: Array<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'evidence' | 'from' | 'to'> & { evidence: Array<ResolversParentTypes['Evidence']>, from: ResolversParentTypes['Node'], to: ResolversParentTypes['Node'] };
  Policy: Omit<Policy, 'evidence' | 'initiatives' | 'organizations' | 'programs' | 'sections'> & { evidence: Array<ResolversParentTypes['Evidence']>, initiatives: ResolversParentTypes['InitiativeConnection'], organizations: ResolversParentTypes['OrganizationConnection'], programs: ResolversParentTypes['CitingProgramConnection'], sections: Array<ResolversParentTypes['BudgetSection']> };
  PolicyConnection: Omit<PolicyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PolicyEdge']>, nodes: Array<ResolversParentTypes['Policy']> };
  PolicyEdge: Omit<PolicyEdge, 'node'> & { node: ResolversParentTypes['Policy'] };
  PolicyFilter: PolicyFilter;
  ProgramConnection: Omit<ProgramConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProgramEdge']>, nodes: Array<ResolversParentTypes['BudgetProgram']> };
  ProgramEdge: Omit<ProgramEdge, 'node'> & { node: ResolversParentTypes['BudgetProgram'] };
  ProgramExecution: ProgramExecution;
  ProgramFilter: ProgramFilter;
  ProgramInitiativeConnection: Omit<ProgramInitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProgramInitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  ProgramInitiativeEdge: Omit<ProgramInitiativeEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Initiative'] };
  ProgramItemConnection: Omit<ProgramItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProgramItemEdge']>, nodes: Array<ResolversParentTypes['StrategyItem']> };
  ProgramItemEdge: Omit<ProgramItemEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['StrategyItem'] };
  ProgramMeasureConnection: Omit<ProgramMeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProgramMeasureEdge']>, nodes: Array<ResolversParentTypes['Measure']> };
  ProgramMeasureEdge: Omit<ProgramMeasureEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Measure'] };
  ProgramOrganizationConnection: Omit<ProgramOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProgramOrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  ProgramOrganizationEdge: Omit<ProgramOrganizationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  ProgramYear: Omit<ProgramYear, 'documents' | 'outcomeEvidence'> & { documents: Array<ResolversParentTypes['SourceDocument']>, outcomeEvidence: Array<ResolversParentTypes['Evidence']> };
  Query: Record<PropertyKey, never>;
  RelationConnection: Omit<RelationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  RelationEdge: Omit<RelationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  ResponsibilityChange: Omit<ResponsibilityChange, 'fromEvidence' | 'organization' | 'toEvidence'> & { fromEvidence: Array<ResolversParentTypes['Evidence']>, organization: ResolversParentTypes['Organization'], toEvidence: Array<ResolversParentTypes['Evidence']> };
  ResponsibleOrganizationConnection: Omit<ResponsibleOrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ResponsibleOrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> };
  ResponsibleOrganizationEdge: Omit<ResponsibleOrganizationEdge, 'evidence' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, node: ResolversParentTypes['Organization'] };
  ReviewSheet: Omit<ReviewSheet, 'evidence' | 'program'> & { evidence: Array<ResolversParentTypes['Evidence']>, program?: Maybe<ResolversParentTypes['BudgetProgram']> };
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['Node']> };
  SearchCorrection: SearchCorrection;
  SearchEdge: Omit<SearchEdge, 'editions' | 'node'> & { editions: Array<ResolversParentTypes['SourceDocument']>, node: ResolversParentTypes['Node'] };
  SearchTerm: SearchTerm;
  SearchUnderstood: SearchUnderstood;
  SectionFilter: SectionFilter;
  SharedInitiativeConnection: Omit<SharedInitiativeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SharedInitiativeEdge']>, nodes: Array<ResolversParentTypes['Initiative']> };
  SharedInitiativeEdge: Omit<SharedInitiativeEdge, 'node'> & { node: ResolversParentTypes['Initiative'] };
  SourceDocument: Row;
  StrategyChange: Omit<StrategyChange, 'fromEvidence' | 'initiative' | 'responsibilities' | 'toEvidence'> & { fromEvidence: Array<ResolversParentTypes['Evidence']>, initiative: ResolversParentTypes['Initiative'], responsibilities: Array<ResolversParentTypes['ResponsibilityChange']>, toEvidence: Array<ResolversParentTypes['Evidence']> };
  StrategyChangeConnection: Omit<StrategyChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StrategyChangeEdge']>, nodes: Array<ResolversParentTypes['StrategyChange']> };
  StrategyChangeEdge: Omit<StrategyChangeEdge, 'node'> & { node: ResolversParentTypes['StrategyChange'] };
  StrategyItem: Omit<StrategyItem, 'documents' | 'evidence' | 'initiatives' | 'measures' | 'organizations' | 'programs'> & { documents: Array<ResolversParentTypes['SourceDocument']>, evidence: Array<ResolversParentTypes['Evidence']>, initiatives: ResolversParentTypes['InitiativeConnection'], measures: Array<ResolversParentTypes['Measure']>, organizations: ResolversParentTypes['ItemOrganizationConnection'], programs: ResolversParentTypes['CarryingProgramConnection'] };
  String: Scalars['String']['output'];
  Topic: Omit<Topic, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TopicEdge']>, nodes: Array<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TotalDifference: Omit<TotalDifference, 'evidence' | 'program'> & { evidence: Array<ResolversParentTypes['Evidence']>, program: ResolversParentTypes['BudgetProgram'] };
  Yen: Scalars['Yen']['output'];
};

export type CostDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdministratorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdministratorConnection'] = ResolversParentTypes['AdministratorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdministratorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministratorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdministratorEdge'] = ResolversParentTypes['AdministratorEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BrokerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrokerConnection'] = ResolversParentTypes['BrokerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrokerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrokerEdge'] = ResolversParentTypes['BrokerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type BudgetDocumentTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetDocumentTotal'] = ResolversParentTypes['BudgetDocumentTotal']> = {
  counted?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['TotalDifference']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ofWhich?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['BudgetSection']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AppropriationStage'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unexplained?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetDocumentTotalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetDocumentTotalConnection'] = ResolversParentTypes['BudgetDocumentTotalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BudgetDocumentTotalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BudgetDocumentTotal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetDocumentTotalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetDocumentTotalEdge'] = ResolversParentTypes['BudgetDocumentTotalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetDocumentTotal'], ParentType, ContextType>;
};

export type BudgetGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetGroup'] = ResolversParentTypes['BudgetGroup']> = {
  amount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  comparedAmount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  comparedPreviousAmount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  notComparable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notCompared?: Resolver<Array<ResolversTypes['NotCompared']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['BudgetGroup']>, ParentType, ContextType>;
  previousAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  printedTotal?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  programCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programs?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine']> = {
  additive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countedAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  countedElsewhere?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notAdditiveReason?: Resolver<Maybe<ResolversTypes['NotAddedReason']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partOfName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partlyRepeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['BudgetSection']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AppropriationStage'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetProgramResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetProgram'] = ResolversParentTypes['BudgetProgram']> = {
  administeredBy?: Resolver<ResolversTypes['AdministratorConnection'], ParentType, ContextType, RequireFields<BudgetProgramAdministeredByArgs, 'first'>>;
  budget?: Resolver<Array<ResolversTypes['BudgetLine']>, ParentType, ContextType, Partial<BudgetProgramBudgetArgs>>;
  change?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  components?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  digitalAgency?: Resolver<Maybe<ResolversTypes['DigitalAgencyShare']>, ParentType, ContextType>;
  digitalAgencyText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  draftAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  execution?: Resolver<Array<ResolversTypes['ProgramExecution']>, ParentType, ContextType>;
  furtherUnits?: Resolver<ResolversTypes['FurtherUnitConnection'], ParentType, ContextType, RequireFields<BudgetProgramFurtherUnitsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementers?: Resolver<ResolversTypes['ProgramOrganizationConnection'], ParentType, ContextType, RequireFields<BudgetProgramImplementersArgs, 'first'>>;
  implementersText?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['ProgramInitiativeConnection'], ParentType, ContextType, RequireFields<BudgetProgramInitiativesArgs, 'first' | 'minConfidence'>>;
  items?: Resolver<ResolversTypes['ProgramItemConnection'], ParentType, ContextType, RequireFields<BudgetProgramItemsArgs, 'first' | 'minConfidence'>>;
  level?: Resolver<ResolversTypes['ProgramLevel'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['ProgramMeasureConnection'], ParentType, ContextType, RequireFields<BudgetProgramMeasuresArgs, 'first' | 'minConfidence'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<BudgetProgramMentionsArgs, 'first'>>;
  ministry?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  namePrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  outcomeEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  outcomeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  prevSupplementaryAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  previousAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['ProgramOrganizationConnection'], ParentType, ContextType, RequireFields<BudgetProgramRecipientsArgs, 'first'>>;
  requestAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  reviewSheets?: Resolver<Array<ResolversTypes['ReviewSheet']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sectionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['BudgetSection']>, ParentType, ContextType>;
  settledLater?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subsection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subsidyRate?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplementaryAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['ProgramTag']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['ProgramYear']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetSectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetSection'] = ResolversParentTypes['BudgetSection']> = {
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namePrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['BudgetSection']>, ParentType, ContextType>;
  printedDraft?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  printedInitial?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  printedSupplementary?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  printedText?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, RequireFields<BudgetSectionProgramsArgs, 'first'>>;
  totals?: Resolver<Array<ResolversTypes['BudgetDocumentTotal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BudgetSectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetSectionConnection'] = ResolversParentTypes['BudgetSectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BudgetSectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BudgetSection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetSectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetSectionEdge'] = ResolversParentTypes['BudgetSectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetSection'], ParentType, ContextType>;
};

export type BudgetSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BudgetSummary'] = ResolversParentTypes['BudgetSummary']> = {
  amount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  comparedAmount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  comparedPreviousAmount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupBy?: Resolver<ResolversTypes['BudgetGrouping'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['BudgetGroup']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  notComparable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notCompared?: Resolver<Array<ResolversTypes['NotCompared']>, ParentType, ContextType>;
  previousAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  programCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programs?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AppropriationStage'], ParentType, ContextType>;
};

export type CarryingProgramConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarryingProgramConnection'] = ResolversParentTypes['CarryingProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CarryingProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CarryingProgramEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarryingProgramEdge'] = ResolversParentTypes['CarryingProgramEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CarryLevel'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['CarryLink'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetProgram'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitingProgramConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitingProgramConnection'] = ResolversParentTypes['CitingProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CitingProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitingProgramEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CitingProgramEdge'] = ResolversParentTypes['CitingProgramEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetProgram'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CooperationKindResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CooperationKind'] = ResolversParentTypes['CooperationKind']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataVersion'] = ResolversParentTypes['DataVersion']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Direction'] = ResolversParentTypes['Direction']> = {
  documents?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<DirectionMentionsArgs, 'first'>>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textPrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectionConnection'] = ResolversParentTypes['DirectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Direction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectionEdge'] = ResolversParentTypes['DirectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
};

export type DocumentReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentReading'] = ResolversParentTypes['DocumentReading']> = {
  ignored?: Resolver<Array<ResolversTypes['IgnoredByRule']>, ParentType, ContextType>;
  notUnderstood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ReadingUnit'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FurtherUnitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FurtherUnitConnection'] = ResolversParentTypes['FurtherUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FurtherUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FurtherUnitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FurtherUnitEdge'] = ResolversParentTypes['FurtherUnitEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IgnoredByRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IgnoredByRule'] = ResolversParentTypes['IgnoredByRule']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  documents?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['StrategyItem'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<InitiativeMentionsArgs, 'first'>>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['ResponsibleOrganizationConnection'], ParentType, ContextType, RequireFields<InitiativeOrganizationsArgs, 'first'>>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['CarryingProgramConnection'], ParentType, ContextType, RequireFields<InitiativeProgramsArgs, 'first' | 'minConfidence'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titlePrinted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type LeftOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  amount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  programCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programs?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotAddedReason'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  directions?: Resolver<Array<ResolversTypes['Direction']>, ParentType, ContextType, Partial<MeasureDirectionsArgs>>;
  documents?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<MeasureInitiativesArgs, 'first'>>;
  item?: Resolver<ResolversTypes['StrategyItem'], ParentType, ContextType>;
  note?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['MeasureOrganizationConnection'], ParentType, ContextType, RequireFields<MeasureOrganizationsArgs, 'first'>>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['CarryingProgramConnection'], ParentType, ContextType, RequireFields<MeasureProgramsArgs, 'first' | 'minConfidence'>>;
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

export type MentionedInConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionedInConnection'] = ResolversParentTypes['MentionedInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionedInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionedInEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MentionedInEdge'] = ResolversParentTypes['MentionedInEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneyFlowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoneyFlow'] = ResolversParentTypes['MoneyFlow']> = {
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['StrategyItem']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['MoneyFlowLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MoneyFlowNode']>, ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  programCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programs?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['AppropriationStage'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
};

export type MoneyFlowLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoneyFlowLink'] = ResolversParentTypes['MoneyFlowLink']> = {
  programCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programs?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
};

export type MoneyFlowNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoneyFlowNode'] = ResolversParentTypes['MoneyFlowNode']> = {
  item?: Resolver<Maybe<ResolversTypes['StrategyItem']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MoneyFlowKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'BudgetDocumentTotal' | 'BudgetLine' | 'BudgetProgram' | 'BudgetSection' | 'Direction' | 'Initiative' | 'Measure' | 'Organization' | 'Policy' | 'ReviewSheet' | 'SourceDocument' | 'StrategyItem' | 'Topic', ParentType, ContextType>;
};

export type NotComparedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotCompared'] = ResolversParentTypes['NotCompared']> = {
  amount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  previousAmount?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['BudgetProgram'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotComparedReason'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<OrganizationChildrenArgs, 'first'>>;
  collaborators?: Resolver<ResolversTypes['CollaboratorConnection'], ParentType, ContextType, RequireFields<OrganizationCollaboratorsArgs, 'first' | 'minShared'>>;
  cooperationKinds?: Resolver<Array<ResolversTypes['CooperationKind']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  foundedEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  foundedMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['OrganizationInitiativeConnection'], ParentType, ContextType, RequireFields<OrganizationInitiativesArgs, 'first'>>;
  items?: Resolver<Array<ResolversTypes['StrategyItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<OrganizationMeasuresArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['MentionedInConnection'], ParentType, ContextType, RequireFields<OrganizationMentionedInArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['Policy']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['OrganizationProgramConnection'], ParentType, ContextType, RequireFields<OrganizationProgramsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'first'>>;
  sections?: Resolver<Array<ResolversTypes['BudgetSection']>, ParentType, ContextType>;
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

export type OrganizationNetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationNetwork'] = ResolversParentTypes['OrganizationNetwork']> = {
  links?: Resolver<Array<ResolversTypes['OrganizationNetworkLink']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganizationNetworkNode']>, ParentType, ContextType>;
};

export type OrganizationNetworkLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationNetworkLink'] = ResolversParentTypes['OrganizationNetworkLink']> = {
  initiatives?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['StrategyItem']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationNetworkNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationNetworkNode'] = ResolversParentTypes['OrganizationNetworkNode']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initiativeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightedDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationProgramConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationProgramConnection'] = ResolversParentTypes['OrganizationProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationProgramEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationProgramEdge'] = ResolversParentTypes['OrganizationProgramEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetProgram'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProgramRole'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ProgramRole']>, ParentType, ContextType>;
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
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<PolicyOrganizationsArgs, 'first'>>;
  programs?: Resolver<ResolversTypes['CitingProgramConnection'], ParentType, ContextType, RequireFields<PolicyProgramsArgs, 'first'>>;
  sections?: Resolver<Array<ResolversTypes['BudgetSection']>, ParentType, ContextType>;
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

export type ProgramConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramConnection'] = ResolversParentTypes['ProgramConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramEdge'] = ResolversParentTypes['ProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetProgram'], ParentType, ContextType>;
};

export type ProgramExecutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramExecution'] = ResolversParentTypes['ProgramExecution']> = {
  available?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  executed?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProgramInitiativeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramInitiativeConnection'] = ResolversParentTypes['ProgramInitiativeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgramInitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramInitiativeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramInitiativeEdge'] = ResolversParentTypes['ProgramInitiativeEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CarryLevel'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['CarryLink'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramItemConnection'] = ResolversParentTypes['ProgramItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgramItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StrategyItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramItemEdge'] = ResolversParentTypes['ProgramItemEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CarryLevel'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['CarryLink'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrategyItem'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramMeasureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramMeasureConnection'] = ResolversParentTypes['ProgramMeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgramMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramMeasureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramMeasureEdge'] = ResolversParentTypes['ProgramMeasureEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CarryLevel'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['CarryLink'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramOrganizationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramOrganizationConnection'] = ResolversParentTypes['ProgramOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgramOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramOrganizationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramOrganizationEdge'] = ResolversParentTypes['ProgramOrganizationEdge']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fromYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProgramYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgramYear'] = ResolversParentTypes['ProgramYear']> = {
  available?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  digitalAgency?: Resolver<Maybe<ResolversTypes['DigitalAgencyShare']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  executed?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  initial?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  outcomeEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  outcomeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplementary?: Resolver<Maybe<ResolversTypes['Yen']>, ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['ProgramTag']>, ParentType, ContextType>;
  text?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  brokers?: Resolver<ResolversTypes['BrokerConnection'], ParentType, ContextType, RequireFields<QueryBrokersArgs, 'first' | 'from' | 'to'>>;
  budgetDocumentTotals?: Resolver<ResolversTypes['BudgetDocumentTotalConnection'], ParentType, ContextType, RequireFields<QueryBudgetDocumentTotalsArgs, 'first'>>;
  budgetSummary?: Resolver<ResolversTypes['BudgetSummary'], ParentType, ContextType, RequireFields<QueryBudgetSummaryArgs, 'groupBy' | 'minConfidence' | 'stage'>>;
  collaborations?: Resolver<ResolversTypes['CollaborationConnection'], ParentType, ContextType, RequireFields<QueryCollaborationsArgs, 'first' | 'minShared'>>;
  dataVersion?: Resolver<ResolversTypes['DataVersion'], ParentType, ContextType>;
  directions?: Resolver<ResolversTypes['DirectionConnection'], ParentType, ContextType, RequireFields<QueryDirectionsArgs, 'first'>>;
  documents?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<QueryInitiativesArgs, 'first'>>;
  moneyFlow?: Resolver<ResolversTypes['MoneyFlow'], ParentType, ContextType, RequireFields<QueryMoneyFlowArgs, 'minConfidence' | 'stage'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryOrganizationArgs>>;
  organizationNetwork?: Resolver<ResolversTypes['OrganizationNetwork'], ParentType, ContextType, RequireFields<QueryOrganizationNetworkArgs, 'minShared'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  path?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'limit' | 'maxLength' | 'to'>>;
  policies?: Resolver<ResolversTypes['PolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first' | 'orderBy'>>;
  programs?: Resolver<ResolversTypes['ProgramConnection'], ParentType, ContextType, RequireFields<QueryProgramsArgs, 'first' | 'level' | 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  sections?: Resolver<ResolversTypes['BudgetSectionConnection'], ParentType, ContextType, RequireFields<QuerySectionsArgs, 'first'>>;
  sharedInitiatives?: Resolver<ResolversTypes['SharedInitiativeConnection'], ParentType, ContextType, RequireFields<QuerySharedInitiativesArgs, 'first' | 'match' | 'organizations'>>;
  strategyChanges?: Resolver<ResolversTypes['StrategyChangeConnection'], ParentType, ContextType, RequireFields<QueryStrategyChangesArgs, 'first' | 'from' | 'to'>>;
  strategyItem?: Resolver<Maybe<ResolversTypes['StrategyItem']>, ParentType, ContextType, RequireFields<QueryStrategyItemArgs, 'number'>>;
  strategyItems?: Resolver<Array<ResolversTypes['StrategyItem']>, ParentType, ContextType, Partial<QueryStrategyItemsArgs>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first'>>;
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
  orLater?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type ResponsibilityChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibilityChange'] = ResolversParentTypes['ResponsibilityChange']> = {
  from?: Resolver<Maybe<ResolversTypes['ResponsibilityBasis']>, ParentType, ContextType>;
  fromEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ResponsibilityBasis']>, ParentType, ContextType>;
  toEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
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

export type ReviewSheetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewSheet'] = ResolversParentTypes['ReviewSheet']> = {
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endless?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  executionKinds?: Resolver<Array<ResolversTypes['ExecutionKind']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ministry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['BudgetProgram']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statedPlans?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['SearchUnderstood'], ParentType, ContextType>;
};

export type SearchCorrectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchCorrection'] = ResolversParentTypes['SearchCorrection']> = {
  typed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchTermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchTerm'] = ResolversParentTypes['SearchTerm']> = {
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchUnderstoodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchUnderstood'] = ResolversParentTypes['SearchUnderstood']> = {
  corrections?: Resolver<Array<ResolversTypes['SearchCorrection']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['SearchTerm']>, ParentType, ContextType>;
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
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  fiscalYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layout?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisherEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reading?: Resolver<Maybe<ResolversTypes['DocumentReading']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrategyChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyChange'] = ResolversParentTypes['StrategyChange']> = {
  fromEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  initiative?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StrategyChangeKind'], ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['ResponsibilityChange']>, ParentType, ContextType>;
  toEvidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type StrategyChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyChangeConnection'] = ResolversParentTypes['StrategyChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StrategyChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StrategyChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyChangeEdge'] = ResolversParentTypes['StrategyChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StrategyChange'], ParentType, ContextType>;
};

export type StrategyItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrategyItem'] = ResolversParentTypes['StrategyItem']> = {
  documents?: Resolver<Array<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, RequireFields<StrategyItemInitiativesArgs, 'first'>>;
  mark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType, Partial<StrategyItemMeasuresArgs>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['ItemOrganizationConnection'], ParentType, ContextType, RequireFields<StrategyItemOrganizationsArgs, 'first'>>;
  programs?: Resolver<ResolversTypes['CarryingProgramConnection'], ParentType, ContextType, RequireFields<StrategyItemProgramsArgs, 'first' | 'minConfidence'>>;
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
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TotalDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TotalDifference'] = ResolversParentTypes['TotalDifference']> = {
  amount?: Resolver<ResolversTypes['Yen'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['BudgetProgram'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotAddedReason'], ParentType, ContextType>;
};

export interface YenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Yen'], any> {
  name: 'Yen';
}

export type Resolvers<ContextType = RequestContext> = {
  AdministratorConnection?: AdministratorConnectionResolvers<ContextType>;
  AdministratorEdge?: AdministratorEdgeResolvers<ContextType>;
  BrokerConnection?: BrokerConnectionResolvers<ContextType>;
  BrokerEdge?: BrokerEdgeResolvers<ContextType>;
  BudgetDocumentTotal?: BudgetDocumentTotalResolvers<ContextType>;
  BudgetDocumentTotalConnection?: BudgetDocumentTotalConnectionResolvers<ContextType>;
  BudgetDocumentTotalEdge?: BudgetDocumentTotalEdgeResolvers<ContextType>;
  BudgetGroup?: BudgetGroupResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetProgram?: BudgetProgramResolvers<ContextType>;
  BudgetSection?: BudgetSectionResolvers<ContextType>;
  BudgetSectionConnection?: BudgetSectionConnectionResolvers<ContextType>;
  BudgetSectionEdge?: BudgetSectionEdgeResolvers<ContextType>;
  BudgetSummary?: BudgetSummaryResolvers<ContextType>;
  CarryingProgramConnection?: CarryingProgramConnectionResolvers<ContextType>;
  CarryingProgramEdge?: CarryingProgramEdgeResolvers<ContextType>;
  CitingProgramConnection?: CitingProgramConnectionResolvers<ContextType>;
  CitingProgramEdge?: CitingProgramEdgeResolvers<ContextType>;
  Collaboration?: CollaborationResolvers<ContextType>;
  CollaborationConnection?: CollaborationConnectionResolvers<ContextType>;
  CollaborationEdge?: CollaborationEdgeResolvers<ContextType>;
  CollaboratorConnection?: CollaboratorConnectionResolvers<ContextType>;
  CollaboratorEdge?: CollaboratorEdgeResolvers<ContextType>;
  CooperationKind?: CooperationKindResolvers<ContextType>;
  DataVersion?: DataVersionResolvers<ContextType>;
  Direction?: DirectionResolvers<ContextType>;
  DirectionConnection?: DirectionConnectionResolvers<ContextType>;
  DirectionEdge?: DirectionEdgeResolvers<ContextType>;
  DocumentReading?: DocumentReadingResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FurtherUnitConnection?: FurtherUnitConnectionResolvers<ContextType>;
  FurtherUnitEdge?: FurtherUnitEdgeResolvers<ContextType>;
  IgnoredByRule?: IgnoredByRuleResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  ItemOrganizationConnection?: ItemOrganizationConnectionResolvers<ContextType>;
  ItemOrganizationEdge?: ItemOrganizationEdgeResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  MeasureOrganizationConnection?: MeasureOrganizationConnectionResolvers<ContextType>;
  MeasureOrganizationEdge?: MeasureOrganizationEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  MentionedInConnection?: MentionedInConnectionResolvers<ContextType>;
  MentionedInEdge?: MentionedInEdgeResolvers<ContextType>;
  MoneyFlow?: MoneyFlowResolvers<ContextType>;
  MoneyFlowLink?: MoneyFlowLinkResolvers<ContextType>;
  MoneyFlowNode?: MoneyFlowNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotCompared?: NotComparedResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationInitiativeConnection?: OrganizationInitiativeConnectionResolvers<ContextType>;
  OrganizationInitiativeEdge?: OrganizationInitiativeEdgeResolvers<ContextType>;
  OrganizationNetwork?: OrganizationNetworkResolvers<ContextType>;
  OrganizationNetworkLink?: OrganizationNetworkLinkResolvers<ContextType>;
  OrganizationNetworkNode?: OrganizationNetworkNodeResolvers<ContextType>;
  OrganizationProgramConnection?: OrganizationProgramConnectionResolvers<ContextType>;
  OrganizationProgramEdge?: OrganizationProgramEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyConnection?: PolicyConnectionResolvers<ContextType>;
  PolicyEdge?: PolicyEdgeResolvers<ContextType>;
  ProgramConnection?: ProgramConnectionResolvers<ContextType>;
  ProgramEdge?: ProgramEdgeResolvers<ContextType>;
  ProgramExecution?: ProgramExecutionResolvers<ContextType>;
  ProgramInitiativeConnection?: ProgramInitiativeConnectionResolvers<ContextType>;
  ProgramInitiativeEdge?: ProgramInitiativeEdgeResolvers<ContextType>;
  ProgramItemConnection?: ProgramItemConnectionResolvers<ContextType>;
  ProgramItemEdge?: ProgramItemEdgeResolvers<ContextType>;
  ProgramMeasureConnection?: ProgramMeasureConnectionResolvers<ContextType>;
  ProgramMeasureEdge?: ProgramMeasureEdgeResolvers<ContextType>;
  ProgramOrganizationConnection?: ProgramOrganizationConnectionResolvers<ContextType>;
  ProgramOrganizationEdge?: ProgramOrganizationEdgeResolvers<ContextType>;
  ProgramYear?: ProgramYearResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  ResponsibilityChange?: ResponsibilityChangeResolvers<ContextType>;
  ResponsibleOrganizationConnection?: ResponsibleOrganizationConnectionResolvers<ContextType>;
  ResponsibleOrganizationEdge?: ResponsibleOrganizationEdgeResolvers<ContextType>;
  ReviewSheet?: ReviewSheetResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchCorrection?: SearchCorrectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchTerm?: SearchTermResolvers<ContextType>;
  SearchUnderstood?: SearchUnderstoodResolvers<ContextType>;
  SharedInitiativeConnection?: SharedInitiativeConnectionResolvers<ContextType>;
  SharedInitiativeEdge?: SharedInitiativeEdgeResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  StrategyChange?: StrategyChangeResolvers<ContextType>;
  StrategyChangeConnection?: StrategyChangeConnectionResolvers<ContextType>;
  StrategyChangeEdge?: StrategyChangeEdgeResolvers<ContextType>;
  StrategyItem?: StrategyItemResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TotalDifference?: TotalDifferenceResolvers<ContextType>;
  Yen?: GraphQLScalarType;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

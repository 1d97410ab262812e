import type {
  AppropriationStage,
  Basis,
  CarryLevel,
  CarryLink,
  NotAddedReason,
  OrganizationKind,
  Outcome,
  PolicyKind,
  ProgramTag,
  ResponsibilityBasis,
} from '../generated/graphql.ts';
import { inBoth } from './in-both.ts';

/** What the values of the API's closed lists are called. */
export interface Terms {
  kinds: Record<OrganizationKind, string>;
  stages: Record<AppropriationStage, string>;
  outcomes: Record<Outcome, string>;
  basis: Record<Basis, string>;
  responsibility: Record<ResponsibilityBasis, string>;
  links: Record<CarryLink, string>;
  levels: Record<CarryLevel, string>;
  notAdded: Record<NotAddedReason, string>;
  tags: Record<ProgramTag, string>;
  policyKinds: Record<PolicyKind, string>;
}

export const terms = inBoth<Terms>({
  en: {
    kinds: {
      CABINET: 'Cabinet',
      MINISTRY: 'Ministry',
      BUREAU: 'Bureau',
      DIVISION: 'Division',
      AGENCY: 'Agency',
      NATIONAL_CENTER: 'National centre',
      LOCAL_GOVERNMENT: 'Local government',
      INTERNATIONAL_ORGANIZATION: 'International organisation',
      FUND: 'Fund or partnership',
      FORUM: 'Meeting or framework',
      COOPERATION_PROGRAM: 'Programme of cooperation',
      PRIVATE: 'Private body',
      OTHER: 'Other body',
    },
    stages: {
      REQUEST: 'Request',
      DRAFT: 'Draft budget',
      INITIAL: 'Initial budget',
      SUPPLEMENTARY: 'Supplementary budget',
    },
    outcomes: {
      AS_REQUESTED: 'Given as requested',
      CUT: 'Cut',
      RAISED: 'Raised',
      MOVED_TO_SUPPLEMENTARY: 'Moved to the supplementary budget',
      SPLIT: 'Split between draft and supplementary budget',
      NOT_IN_DRAFT: 'Not in the draft',
      OUT_OF_SCOPE: 'Not covered by the draft document',
      UNKNOWN: 'Cannot be told',
    },
    basis: { STATED: 'printed', DERIVED: 'by rule', CURATED: 'decided by a person' },
    responsibility: { NAMED: 'named in the initiative itself', INHERITED: 'named for the whole row' },
    links: {
      NAMED: 'the strategy prints the programme’s name',
      INSTITUTION: 'it pays or works through a body that the row names for that purpose',
      SUBJECT: 'both have the same declared subject',
    },
    levels: { INITIATIVE: 'one initiative', MEASURE: 'a whole row', ITEM: 'the item as a whole' },
    notAdded: {
      COUNTED_BY_PARTS: 'counted by its parts, each where it belongs',
      LARGER_SUM: 'a larger subsidy or fund that pays for it among others',
      OTHER_AMOUNT: 'a figure beside the programme’s own',
      OVERVIEW: 'gathers what other sheets ask for (全体像)',
      PUBLIC_MONEY: 'money of state and prefectures together (公費)',
      SHARE_BY_MINISTRY: 'a part by the ministry or bureau that books it',
      SUBTOTAL: 'a subtotal, or another cut of a sum that is counted',
      COMPONENT_OF_COUNTED: 'a part of an amount that is counted already',
      NONE_PRINTED: 'none is printed (－)',
      NOT_POSITIVE: 'zero or negative',
      PART_OF_LARGER_SUM: 'a part of a larger sum (内数)',
      REPEATED: 'repeats an amount that stands elsewhere (再掲)',
      SAME_AMOUNT_IN_OTHER_DOCUMENT: 'another document prints the same amount, counted once',
      SHARED_AMOUNT: 'another figure of the programme for the year is counted, or a sum that holds a part of it',
      UNKNOWN: 'not known',
    },
    tags: { NEW: 'New', EXPANDED: 'Expanded', PRIORITY_FRAME: 'Priority frame' },
    policyKinds: {
      AGREEMENT: 'Agreement between states',
      CABINET_DECISION: 'Cabinet decision',
      GUIDELINE: 'Guideline',
      LAW: 'Law',
      OTHER: 'Other',
      PLAN: 'Plan',
      STRATEGY: 'Strategy',
    },
  },
  ja: {
    kinds: {
      CABINET: '内閣',
      MINISTRY: '省',
      BUREAU: '局・部',
      DIVISION: '課・室',
      AGENCY: '庁・独立行政法人等',
      NATIONAL_CENTER: '国立研究機関',
      LOCAL_GOVERNMENT: '地方公共団体',
      INTERNATIONAL_ORGANIZATION: '国際機関',
      FUND: '基金・パートナーシップ',
      FORUM: '会議体・枠組み',
      COOPERATION_PROGRAM: '協力プログラム',
      PRIVATE: '民間団体',
      OTHER: 'その他',
    },
    stages: { REQUEST: '概算要求', DRAFT: '予算案', INITIAL: '当初予算', SUPPLEMENTARY: '補正予算' },
    outcomes: {
      AS_REQUESTED: '要求どおり',
      CUT: '減額',
      RAISED: '増額',
      MOVED_TO_SUPPLEMENTARY: '補正予算に計上',
      SPLIT: '予算案と補正予算に分割',
      NOT_IN_DRAFT: '予算案に記載なし',
      OUT_OF_SCOPE: '予算案の資料の対象外',
      UNKNOWN: '判断できない',
    },
    basis: { STATED: '記載あり', DERIVED: '規則による', CURATED: '人が判断' },
    responsibility: { NAMED: '取組の末尾に記載', INHERITED: '行の担当欄に記載' },
    links: {
      NAMED: '戦略に事業名の記載がある',
      INSTITUTION: 'その目的で担当欄にある機関に拠出・委託している',
      SUBJECT: '対象とする課題が同じ',
    },
    levels: { INITIATIVE: '一つの取組', MEASURE: '行全体', ITEM: '項目全体' },
    notAdded: {
      COUNTED_BY_PARTS: '内訳ごとに計上',
      LARGER_SUM: '他の事業も含む補助金・基金の全体額',
      OTHER_AMOUNT: '事業自体の金額ではない数値',
      OVERVIEW: '他の資料の要求をまとめたもの（全体像）',
      PUBLIC_MONEY: '国と地方の合計額（公費）',
      SHARE_BY_MINISTRY: '計上する府省庁・局別の一部',
      SUBTOTAL: '小計、または計上済みの額の別の内訳',
      COMPONENT_OF_COUNTED: '計上済みの金額の一部',
      NONE_PRINTED: '記載なし（－）',
      NOT_POSITIVE: 'ゼロまたは負',
      PART_OF_LARGER_SUM: '内数',
      REPEATED: '再掲',
      SAME_AMOUNT_IN_OTHER_DOCUMENT: '別の文書にも同じ金額があり、一度だけ計上',
      SHARED_AMOUNT: '同じ年度・段階の別の金額、またはこれを一部に含む額を計上',
      UNKNOWN: '不明',
    },
    tags: { NEW: '新規', EXPANDED: '拡充', PRIORITY_FRAME: '推進枠' },
    policyKinds: {
      AGREEMENT: '条約・国際規則',
      CABINET_DECISION: '閣議決定',
      GUIDELINE: '指針・ガイドライン',
      LAW: '法律',
      OTHER: 'その他',
      PLAN: '計画',
      STRATEGY: '戦略・大綱',
    },
  },
});

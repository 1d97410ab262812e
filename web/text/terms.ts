import type {
  AppropriationStage,
  Basis,
  CarryLevel,
  CarryLink,
  OrganizationKind,
  Outcome,
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
  },
});

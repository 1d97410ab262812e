import { rule } from '../text/rule.ts';
/** What an institution's, meeting's or office's name ends with, longest first. */
export const INSTITUTION_ENDINGS = [
  '検討会', // study group
  '協議会', // council
  '委員会', // committee
  '研究所', // research institute
  '事務局', // secretariat
  '監督署', // inspection office
  'センター', // centre
  'サミット', // summit
  '会合', // meeting
  '会議', // conference
  '機構', // organisation
  '機関', // agency
  '連合', // union
  '連盟', // federation
  '基金', // fund
  '財団', // foundation
  '協会', // association
  '銀行', // bank
  '大学', // university
  '厚生局', // bureau of health and welfare
  '労働局', // labour bureau
] as const;

/** What a quoted policy's title ends with. */
export const POLICY_ENDINGS = [
  '計画', // plan
  '戦略', // strategy
  '構想', // initiative
  '指針', // guidelines
  'ガイドライン', // guidelines
  '宣言', // declaration
  '憲章', // charter
  '大綱', // outline
  '法', // act
] as const;

/** Words that are shaped like names and name nobody. Tested against the whole shape, in one width. */
export const COMMON_NOUNS: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern: rule(/^(?:HP|ICT|DX|RPA|EPA|IT|AI|UHC|SDGs?|NGOs?|ODA|AMR|HIV|AIDS)$/u, ['UHC'], ['UNICEF']),
    reason: 'abbreviated common noun',
  },
  {
    pattern: rule(
      /^.*(?:国際|専門|第一線|構成|実施|関係|医療|研究|公的|金融|教育|支援|行政|政府)機関$/u,
      ['国際機関', '関係機関'],
      ['世界保健機関'],
    ),
    reason: 'agencies in general (international, specialised, medical ...)',
  },
  {
    pattern: rule(/^(?:年?第\d+回|全体|関係)?(?:大臣)?(?:会合|会議)$/u, ['第7回会合'], ['ASEAN会合']),
    reason: 'meeting or ministers’ meeting in general',
  },
  {
    pattern: rule(/^感染症総合サイエンスセンター$/u, ['感染症総合サイエンスセンター'], ['サイエンスセンター']),
    reason: 'a description of what the new institute is to be',
  },
  { pattern: rule(/^(?:労働局|厚生局|保健所)$/u, ['労働局'], ['見本労働局']), reason: 'local offices in general' },
  {
    pattern: rule(/^(?:コールセンター|研究センター|センター)$/u, ['センター'], ['見本センター']),
    reason: 'centre in general',
  },
];

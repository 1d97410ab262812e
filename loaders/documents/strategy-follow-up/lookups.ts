import { rule } from '../../text/rule.ts';

/** What the layout knows of the documents' words. Data for people to review and extend; each word with its meaning. */

/** Columns in their usual order. `heading` has no name of its own: it holds the circled number and the item's title. */
export const COLUMNS = ['heading', 'directions', 'initiatives', 'responsible'] as const;
export type Column = (typeof COLUMNS)[number];
export type NamedColumn = Exclude<Column, 'heading'>;

/** Names of the columns without blanks, and the word that tells a column whose name is not listed. */
export const COLUMN_NAMES: Readonly<Record<NamedColumn, { names: readonly string[]; word: string }>> = {
  // direction of the strategy
  directions: { names: ['項目', '主な項目', '取組項目'], word: '項目' },
  // main initiatives
  initiatives: { names: ['主な取組', '主な取り組み', '取組', '取組内容'], word: '取組' },
  // ministries and agencies in charge
  responsible: { names: ['主な担当省庁・機関', '担当省庁・機関', '主な担当省庁', '担当省庁', '担当'], word: '担当' },
};

/** Closing parentheses that say something about the bullet and name nobody. */
export const MARKS: readonly string[] = [
  '後掲', // see below
  '再掲', // repeated
  '前掲', // see above
  '既出', // already given
  '一部再掲', // repeated in part
  '新規', // new
  '継続', // continued
  '拡充', // expanded
  '検討中', // under examination
  '実施中', // under way
  '調整中', // being arranged
  '予定', // planned
  '済', // done
  '案', // draft
  '仮称', // provisional name
  '仮', // provisional
  '略', // omitted
  '注', // note
  '例', // example
  '新', // new
  '再', // repeated
  '同上', // same as above
  '一部', // in part
];

/** How a phrase for bodies without a name begins, or what it is as a whole: kept as a note, not as an organisation. */
export const NAMELESS = {
  begins: ['その他', 'そのほか', '他に', 'ほかに', '他の', 'ほか', '必要に応じ'], // others, besides, as needed
  holds: [
    '関係省庁',
    '関係府省',
    '関連省庁',
    '関連する省庁',
    '関係機関',
    '関連機関',
    '関係各省',
    '関係部局',
    '関係団体',
    '当局',
  ], // those concerned, authorities
  is: [
    '各省',
    '各省庁',
    '各府省',
    '各機関',
    '全省庁',
    '政府',
    '国際機関',
    '実施機関',
    '民間団体',
    '民間企業',
    '在外公館',
    '等',
    'ほか',
  ],
};

/** Endings of names of bodies, for a body that the registry does not know yet. */
export const BODY_ENDINGS: readonly string[] = [
  '省', // ministry
  '庁', // agency
  '府', // office
  '官房', // secretariat of a cabinet or minister
  '本部', // headquarters
  '局', // bureau
  '部', // department
  '課', // division
  '室', // office
  '院', // authority, institute
  '機構', // organisation
  '機関', // institution
  '委員会', // commission
  '審議会', // council
  '協議会', // council
  '協会', // association
  '学会', // learned society
  '医師会', // medical association
  '連盟', // federation
  '連合', // union
  '財団', // foundation
  '基金', // fund
  '銀行', // bank
  '公庫', // finance corporation
  '公社', // public corporation
  '公団', // public corporation
  '法人', // corporation
  '会社', // company
  '組合', // cooperative
  '団体', // association
  '大学', // university
  '研究所', // research institute
  'センター', // centre
  '大使館', // embassy
  '事務所', // office
  'イニシアティブ', // initiative
  'パートナーシップ', // partnership
  'アライアンス', // alliance
];

/** Words within a phrase that make it a phrase: no name of a body holds them. がん (cancer), へき地 (remote areas), こども (children) may. */
export const PHRASE_WORDS = rule(
  /[をや]|(?<!ど)も|が(?!ん)|へ(?!き)|から|まで|より|には|では|とは|など|含|する|した|して|され|による|ため|における|について|通じ|以下|以外|開催|予定|[:：※「」]|[0-9０-９]年/u,
  ['見本を含む', '見本により', '支援する', '※見本', '2023年'],
  ['がん研究機構', 'こども庁', 'へき地支援機構', '見本機構'],
);

/** How a part of a list says by way of whom, not who: through …, jointly with … */
export const WAY = rule(
  /を通じ|を介し|による|により|との?連携|経由/u,
  ['ADBを通じた支援', '見本機構との連携', 'WHO経由'],
  ['見本機構'],
);

/** Latin words of the documents that are no body and no policy, with their meaning. */
export const PLAIN_WORDS: Readonly<Record<string, string>> = {
  AIDS: 'disease',
  AI: 'artificial intelligence',
  AMR: 'antimicrobial resistance',
  'COVID-19': 'disease',
  DX: 'digital transformation',
  EBPM: 'evidence-based policy making',
  EPA: 'economic partnership agreement',
  GG: 'printed for GH (global health)',
  GH: 'global health',
  HIV: 'virus',
  HP: 'website',
  HPV: 'virus',
  ICT: 'information and communication technology',
  IT: 'information technology',
  IoT: 'internet of things',
  MOU: 'memorandum of understanding',
  MOC: 'memorandum of cooperation',
  NCD: 'non-communicable disease',
  NCDs: 'non-communicable diseases',
  NGO: 'non-governmental organisation',
  NPO: 'non-profit organisation',
  NTD: 'neglected tropical disease',
  NTDs: 'neglected tropical diseases',
  ODA: 'official development assistance',
  OOF: 'other official flows',
  PDCA: 'plan, do, check, act',
  PPP: 'public-private partnership',
  PPPR: 'pandemic prevention, preparedness and response',
  PPR: 'prevention, preparedness and response',
  'R&D': 'research and development',
  SDG: 'Sustainable Development Goal',
  SDGs: 'Sustainable Development Goals',
  SNS: 'social media',
  STI: 'science, technology and innovation',
  TB: 'tuberculosis',
  TF: 'task force',
  UHC: 'universal health coverage',
  WG: 'working group',
};

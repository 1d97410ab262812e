import type { MentionPlace, ProgramRole, RelationType } from '../generated/graphql.ts';
import { inBoth } from './in-both.ts';
import { count, fiscalYear, plural } from './numbers.ts';

interface OrganizationText {
  list: string;
  listLead: string;
  alias: string;
  answers: (initiatives: number, named: number, items: number) => string;
  answersNothing: string;
  partners: (number: number) => string;
  figures: {
    initiatives: string;
    named: (number: number) => string;
    partners: string;
    most: (name: string, shared: number) => string;
    receives: string;
    implements: string;
    runs: string;
    takesPart: string;
    mentioned: string;
  };
  shares: string;
  sharesLead: string;
  partner: string;
  shared: string;
  onWhat: string;
  drawing: (name: string) => string;
  drawingCaption: (shares: boolean) => string;
  moneyDrawing: (name: string) => string;
  ministriesSide: string;
  recipientsSide: string;
  programsSide: (year: number) => string;
  paysFor: (amount: string) => string;
  founded: (year: number, month: number | null) => string;
  duties: string;
  cooperation: string;
  withWhom: string;
  tree: string;
  from: (year: string, orLater: boolean) => string;
  sharesOf: (name: string) => string;
  sharedBy: (one: string, other: string) => string;
  relationsOf: (name: string) => string;
  relationsLead: string;
  relationCount: (number: number) => string;
  mentionsOf: (name: string) => string;
  mentionPlace: string;
  places: (number: number) => string;
  roleTitles: Record<ProgramRole, (number: number) => string>;
  /** Programmes that it has to do with itself. */
  programsItself: string;
  /** Programmes that it or a unit of it runs. */
  runsWithUnits: string;
  orMore: (number: number) => string;
  /** What its lists as files are called. */
  files: Record<'INITIATIVES' | 'RECEIVES' | 'IMPLEMENTS' | 'ADMINISTERS', string>;
  whereSaid: string;
  itemsSide: string;
  partnersSide: string;
  told: (number: number) => string;
  rest: (number: number) => string;
  named: string;
  namedLead: string;
  place: string;
  parent: string;
  children: string;
  predecessors: string;
  successors: string;
  topics: string;
  policies: string;
  relations: string;
  relation: Record<RelationType, (outgoing: boolean) => string>;
  programs: string;
  programsLead: string;
  roles: Record<ProgramRole, string>;
  mentions: string;
  mentionsLead: string;
  mentionKinds: Record<MentionPlace, string>;
  nameContains: string;
  partOf: string;
  roleFilter: string;
  short: string;
  initiatives: string;
  kind: string;
  found: (number: number) => string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Words about organisations. */
export const organizationText = inBoth<OrganizationText>({
  en: {
    list: 'Organisations',
    listLead:
      'Every body, fund, meeting and framework that the documents name, by kind. Initiatives and programmes are those that name the body itself; the last column counts the programmes that it runs, itself or by its units.',
    alias: 'Also',
    answers: (initiatives, named, items) =>
      `It answers for ${plural(initiatives, 'initiative')} under ${plural(items, 'item')} of the strategy: named in the initiative itself for ${named}, by the row’s column for ${initiatives - named}.`,
    answersNothing: 'The strategy’s table does not name it as responsible for an initiative.',
    partners: (number) => `It shares initiatives with ${plural(number, 'other body', 'other bodies')}.`,
    figures: {
      initiatives: 'Initiatives it answers for',
      named: (number) => `${number} by name`,
      partners: 'Bodies it shares them with',
      most: (name, shared) => `most with ${name}: ${shared}`,
      receives: 'Programmes, and parts of such, it receives money of',
      implements: 'Programmes, and parts of such, it carries out',
      runs: 'Programmes it or its units run',
      takesPart: 'Programmes of others it takes part in',
      mentioned: 'Places that mention it',
    },
    shares: 'With whom it shares, and on what',
    sharesLead: 'Two bodies share an initiative when both answer for it.',
    partner: 'Body',
    shared: 'Shared',
    onWhat: 'On what',
    drawing: (name) => `${name}: items it answers under, and bodies it shares initiatives with`,
    drawingCaption: (shares) =>
      shares
        ? 'Left: the items under which it answers for initiatives. Right: those who answer for the same ones. Numbers count initiatives.'
        : 'The largest of its programmes with what is requested and counted under the programme itself, in million yen; all are in the tables below, also what is counted under another. What pays several bodies stands with each of them.',
    moneyDrawing: (name) => `${name}: programmes and whose money they are`,
    ministriesSide: 'Ministries: requested, million yen',
    recipientsSide: 'Paid into: requested, million yen',
    programsSide: (year) => `Programmes: requested for ${fiscalYear('en', year)}, million yen`,
    paysFor: (amount) => `${amount} requested`,
    founded: (year, month) =>
      month === null ? `Founded or first met in ${year}.` : `Founded or first met in ${MONTHS[month - 1]} ${year}.`,
    duties: 'What it does',
    cooperation: 'How it works with others',
    withWhom: ', with ',
    tree: 'In the tree',
    from: (year, orLater) => (orLater ? `from ${year} or later` : `from ${year}`),
    sharesOf: (name) => `${name}: with whom it shares initiatives`,
    sharedBy: (one, other) => `What ${one} and ${other} share`,
    relationsOf: (name) => `${name}: what the documents say of it and others`,
    relationsLead: 'What it is a part of and has as parts, whom it oversees, works with, pays and takes over from.',
    relationCount: (number) => plural(number, 'relation'),
    mentionsOf: (name) => `${name}: where it is mentioned`,
    mentionPlace: 'Where',
    places: (number) => plural(number, 'place'),
    roleTitles: {
      RECEIVES: (number) => `It receives the money of ${plural(number, 'programme')}, parts counted each`,
      IMPLEMENTS: (number) => `It carries out ${plural(number, 'programme')}, parts counted each`,
      ADMINISTERS: (number) => `It runs ${plural(number, 'programme')}, itself or by its units`,
      TAKES_PART: (number) => `It takes part in ${plural(number, 'programme')} that others run`,
      MENTIONED: (number) => `${plural(number, 'programme names', 'programmes name')} it besides`,
    },
    programsItself: 'Programmes, itself in any role',
    runsWithUnits: 'Programmes run with its units',
    orMore: (number) => `${count('en', number)} or more`,
    files: {
      INITIATIVES: 'Initiatives that it answers for (CSV)',
      RECEIVES: 'Programmes whose money it receives (CSV)',
      IMPLEMENTS: 'Programmes that it carries out (CSV)',
      ADMINISTERS: 'Programmes that it runs (CSV)',
    },
    whereSaid: 'Where it is said',
    itemsSide: 'Items: initiatives it answers for',
    partnersSide: 'Bodies: initiatives they share',
    told: (number) => plural(number, 'initiative'),
    rest: (number) => `${number} more in the table`,
    named: 'Where it is named',
    namedLead: 'Initiatives that it answers for, in the order of the table.',
    place: 'Its place',
    parent: 'Part of',
    children: 'Has as parts',
    predecessors: 'Took over from',
    successors: 'Is taken over by',
    topics: 'Fields of work',
    policies: 'Laws and plans named with it',
    relations: 'What the documents say of it and others',
    relation: {
      CONTRIBUTES_TO: (out) => (out ? 'pays contributions to' : 'receives contributions from'),
      COOPERATES_WITH: () => 'works together with',
      MEMBER_OF: (out) => (out ? 'is a member of' : 'has as a member'),
      OVERSEES: (out) => (out ? 'oversees' : 'is overseen by'),
      PARTICIPATES_IN: (out) => (out ? 'takes part in' : 'has as a participant'),
      PART_OF: (out) => (out ? 'is a part of' : 'has as a part'),
      SUCCEEDED_BY: (out) => (out ? 'is succeeded by' : 'succeeds'),
    },
    programs: 'Budget programmes',
    programsLead:
      'Those it receives money from, carries out or runs, of each the largest first, and those of others it takes part in.',
    roles: {
      ADMINISTERS: 'runs it',
      IMPLEMENTS: 'carries it out',
      MENTIONED: 'is named in it',
      RECEIVES: 'receives its money',
      TAKES_PART: 'takes part in it',
    },
    mentions: 'Mentioned, without responsibility',
    mentionsLead: 'To be named is not to be responsible.',
    mentionKinds: {
      INITIATIVE: 'Initiatives whose text names it',
      DIRECTION: 'Directions whose text names it',
      MEASURE: 'Rows whose column of responsible bodies names it',
      BUDGET_PROGRAM: 'Programmes whose sheet names it',
      BUDGET_SECTION: 'Headings of budget documents that name it',
    },
    nameContains: 'Name contains',
    partOf: 'Part of',
    roleFilter: 'Part in a programme',
    short: 'Short',
    initiatives: 'Initiatives',
    kind: 'Kind',
    found: (number) => plural(number, 'organisation'),
  },
  ja: {
    list: '組織',
    listLead:
      '文書に記載のあるすべての機関、基金、会議体、枠組みを種別ごとに示します。取組と予算事業の数は組織自体の記載によります。最後の列は組織自体または部局・課が担当する事業の数です。',
    alias: '別名',
    answers: (initiatives, named, items) =>
      `戦略の${items}項目、${initiatives}件の取組を担当しています（取組の末尾に記載${named}件、行の担当欄に記載${initiatives - named}件）。`,
    answersNothing: '戦略の表では、取組の担当機関として記載されていません。',
    partners: (number) => `${number}機関と取組を共有しています。`,
    figures: {
      initiatives: '担当する取組',
      named: (number) => `うち取組に直接記載${number}件`,
      partners: '取組を共有する機関',
      most: (name, shared) => `最多は${name}（${shared}件）`,
      receives: '拠出を受ける事業（内訳を含む）',
      implements: '実施する事業（内訳を含む）',
      runs: '担当する事業（部局・課を含む）',
      takesPart: '参画する事業',
      mentioned: '言及のある箇所',
    },
    shares: '共有する相手と取組',
    sharesLead: '同じ取組を共に担当する機関です。',
    partner: '機関',
    shared: '共有数',
    onWhat: '取組',
    drawing: (name) => `${name}の担当項目と、取組を共有する機関`,
    drawingCaption: (shares) =>
      shares
        ? '左：担当する取組のある項目。右：同じ取組を担当する機関。数字は取組の数。'
        : '主な予算事業と、その事業自体に計上した要求額（百万円）。他の事業に計上した分を含むすべての事業は下の表にあります。複数の機関に支払う事業は、各機関に同じ額を示しています。',
    moneyDrawing: (name) => `${name}の予算事業とその財源`,
    ministriesSide: '府省庁：要求額（百万円）',
    recipientsSide: '拠出先：要求額（百万円）',
    programsSide: (year) => `予算事業：${fiscalYear('ja', year)}要求額（百万円）`,
    paysFor: (amount) => `要求額${amount}`,
    founded: (year, month) => `設立・初回開催：${year}年${month === null ? '' : `${month}月`}。`,
    duties: '業務',
    cooperation: '連携の形',
    withWhom: '：',
    tree: '組織図での位置',
    from: (year, orLater) => (orLater ? `${year}以降` : `${year}から`),
    sharesOf: (name) => `${name}と取組を共有する機関`,
    sharedBy: (one, other) => `${one}と${other}が共有する取組`,
    relationsOf: (name) => `${name}と他の組織との関係`,
    relationsLead: '上位・下位の組織、所管、連携、拠出、前身・後継など、文書に記載のある関係。',
    relationCount: (number) => `${number}件の関係`,
    mentionsOf: (name) => `${name}への言及`,
    mentionPlace: '箇所',
    places: (number) => `${number}か所`,
    roleTitles: {
      RECEIVES: (number) => `拠出を受ける事業（内訳も数えて${number}件）`,
      IMPLEMENTS: (number) => `実施する事業（内訳も数えて${number}件）`,
      ADMINISTERS: (number) => `担当する事業（部局・課を含む、${number}件）`,
      TAKES_PART: (number) => `参画する事業（${number}件）`,
      MENTIONED: (number) => `その他に記載のある事業（${number}件）`,
    },
    programsItself: '自ら関わる事業',
    runsWithUnits: '担当する事業（部局・課を含む）',
    orMore: (number) => `${count('ja', number)}以上`,
    files: {
      INITIATIVES: '担当する取組（CSV）',
      RECEIVES: '拠出を受ける事業（CSV）',
      IMPLEMENTS: '実施する事業（CSV）',
      ADMINISTERS: '担当する事業（CSV）',
    },
    whereSaid: '記載箇所',
    itemsSide: '項目：担当する取組の数',
    partnersSide: '機関：共有する取組の数',
    told: (number) => `取組${number}件`,
    rest: (number) => `ほか${number}件は表に掲載`,
    named: '記載のある箇所',
    namedLead: '担当する取組（表の順）。',
    place: '組織の位置づけ',
    parent: '上位の組織',
    children: '下位の組織',
    predecessors: '前身',
    successors: '後継',
    topics: '分野',
    policies: '関連する法律・計画',
    relations: '他の組織との関係',
    relation: {
      CONTRIBUTES_TO: (out) => (out ? '拠出先：' : '拠出元：'),
      COOPERATES_WITH: () => '連携：',
      MEMBER_OF: (out) => (out ? '所属：' : '構成員：'),
      OVERSEES: (out) => (out ? '所管する：' : '所管元：'),
      PARTICIPATES_IN: (out) => (out ? '参加：' : '参加者：'),
      PART_OF: (out) => (out ? '上位：' : '下位：'),
      SUCCEEDED_BY: (out) => (out ? '後継：' : '前身：'),
    },
    programs: '予算事業',
    programsLead: '拠出を受ける事業、実施する事業、担当する事業（それぞれ金額の大きい順）、参画する事業。',
    roles: { ADMINISTERS: '担当', IMPLEMENTS: '実施主体等', MENTIONED: '言及', RECEIVES: '拠出先', TAKES_PART: '参画' },
    mentions: '本文での言及（担当ではない）',
    mentionsLead: '名称の記載であり、担当を意味しません。',
    mentionKinds: {
      INITIATIVE: '本文に記載のある取組',
      DIRECTION: '本文に記載のある項目内の方向性',
      MEASURE: '担当欄に記載のある行',
      BUDGET_PROGRAM: '資料に記載のある予算事業',
      BUDGET_SECTION: '記載のある予算資料の見出し',
    },
    nameContains: '名称に含む語',
    partOf: '上位の組織',
    roleFilter: '予算事業での役割',
    short: '略称',
    initiatives: '取組',
    kind: '種別',
    found: (number) => `${number}組織`,
  },
});

import { inBoth } from './in-both.ts';
import { plural } from './numbers.ts';

/** What a relationship of the graph says, read from its start and from its end. */
type Said = readonly [string, string];

interface PathText {
  title: string;
  titleOf: (from: string, to: string) => string;
  lead: string;
  from: string;
  to: string;
  hint: string;
  found: (ways: number, steps: number, areAll: boolean) => string;
  and: string;
  direct: string;
  none: string;
  noMore: string;
  unknown: string;
  same: string;
  says: Readonly<Record<string, Said>>;
  other: Said;
  way: (number: number) => string;
}

/** Words about how two organisations are connected. */
export const pathText = inBoth<PathText>({
  en: {
    title: 'How two organisations are connected',
    titleOf: (from, to) => `How ${from} and ${to} are connected`,
    lead: 'The shortest ways between them through initiatives, programmes and other bodies; each step with its lines.',
    from: 'From',
    to: 'To',
    hint: 'Any known name will do: JICA, 経産省, World Bank.',
    found: (ways, steps, areAll) =>
      areAll
        ? `${plural(ways, 'shortest way')} of ${plural(steps, 'step')}.`
        : `Here are ${plural(ways, 'shortest way')} of ${plural(steps, 'step')}; there are more.`,
    and: ' and ',
    direct: 'They have to do with each other directly.',
    none: 'There is no way of six steps or fewer between them.',
    noMore: 'These were all shortest ways between them.',
    unknown: 'Name two organisations.',
    same: '“From” and “To” name the same organisation. Name two different ones.',
    way: (number) => `Way ${number}`,
    says: {
      RESPONSIBLE_FOR: ['answers for', 'is answered for by'],
      NAMED_ON: ['is named for the row', 'names'],
      HAS_MEASURE: ['has the row', 'is a row of'],
      HAS_INITIATIVE: ['has the initiative', 'stands in'],
      HAS_DIRECTION: ['has the direction', 'stands in'],
      WORKS_ON: ['works on', 'is worked on by'],
      COMPONENT_OF: ['is a part of', 'has as a part'],
      MENTIONED_IN: ['is mentioned in', 'mentions'],
      PART_OF: ['is a part of', 'has as a part'],
      SUCCEEDED_BY: ['is succeeded by', 'succeeds'],
      OVERSEES: ['oversees', 'is overseen by'],
      MEMBER_OF: ['is a member of', 'has as a member'],
      COOPERATES_WITH: ['works together with', 'works together with'],
      CONTRIBUTES_TO: ['pays contributions to', 'receives contributions from'],
      PARTICIPATES_IN: ['takes part in', 'has as a participant'],
      ADMINISTERED_BY: ['is run by', 'runs'],
      INVOLVES: ['has taking part', 'takes part in'],
      IMPLEMENTED_BY: ['is carried out by', 'carries out'],
      CONTRIBUTION_TO: ['pays into', 'receives money of'],
      CARRIES: ['carries', 'is carried by'],
      CITES: ['cites', 'is cited by'],
    },
    other: ['has to do with', 'has to do with'],
  },
  ja: {
    title: '二つの組織のつながり',
    titleOf: (from, to) => `${from}と${to}のつながり`,
    lead: '取組、事業、他の組織を経由する最短の経路を、各段階の記載行とともに示します。',
    from: '起点',
    to: '終点',
    hint: '正式名・略称のどちらでも入力できます（JICA、経産省、World Bank など）。',
    found: (ways, steps, areAll) =>
      areAll
        ? `最短${steps}段階の経路が${ways}通りあります。`
        : `最短${steps}段階の経路のうち${ways}通りを示します。ほかにもあります。`,
    and: '・',
    direct: '直接の関係があります。',
    none: '6段階以内の経路はありません。',
    noMore: '最短の経路は以上です。',
    unknown: '二つの組織を入力してください。',
    same: '起点と終点が同じ組織です。異なる二つの組織を入力してください。',
    way: (number) => `経路${number}`,
    says: {
      RESPONSIBLE_FOR: ['が担当する', 'の担当は'],
      NAMED_ON: ['が担当欄にある行', 'の担当欄にある'],
      HAS_MEASURE: ['の行', 'の属する項目'],
      HAS_INITIATIVE: ['の取組', 'の属する行'],
      HAS_DIRECTION: ['の方向性', 'の属する行'],
      WORKS_ON: ['が取り組む分野', 'に取り組む'],
      COMPONENT_OF: ['の上位事業', 'の内訳'],
      MENTIONED_IN: ['に言及する', 'が言及する'],
      PART_OF: ['の上位組織', 'の下位組織'],
      SUCCEEDED_BY: ['の後継', 'の前身'],
      OVERSEES: ['が所管する', 'を所管する'],
      MEMBER_OF: ['が所属する', 'の構成員'],
      COOPERATES_WITH: ['と連携する', 'と連携する'],
      CONTRIBUTES_TO: ['の拠出先', 'への拠出元'],
      PARTICIPATES_IN: ['が参加する', 'の参加者'],
      ADMINISTERED_BY: ['の担当課', 'が担当する事業'],
      INVOLVES: ['に参画する', 'が参画する事業'],
      IMPLEMENTED_BY: ['の実施主体等', 'が実施する事業'],
      CONTRIBUTION_TO: ['の拠出先', 'への拠出事業'],
      CARRIES: ['が対応する', 'に対応する事業'],
      CITES: ['が引用する', 'を引用する'],
    },
    other: ['と関係がある', 'と関係がある'],
  },
});

import type { Language } from '../page/language.ts';

/** What the graph says in English of a relation between organisations, a few words of ours for each thing that documents say, in Japanese. */
const IN_JAPANESE: Readonly<Record<string, string>> = {
  'unit chain': '部局名の記載による',
  'supports this field abroad': 'この分野の国際的な支援',
  'is a division of it': '内部の課室',
  'names it': '名称を挙げている',
  'holds it': '開催',
  'holds it every year': '毎年開催',
  'works through this framework': 'この枠組みを通じた活動',
  'takes part in meetings that it convenes': '主催する会議への参加',
  'pays contributions': '拠出',
  'its results are reported to it': '成果の報告',
  'supervises it': '監督',
  'meets there since it began': '創設時からの参加',
  'shares its experience there': '経験の共有',
  'was held as one of them': 'その一つとして開催',
  'is to be merged into it': '統合予定',
  'works together in its ministerial meetings and working groups': '大臣会合・作業部会での連携',
  'carries out projects for its members': '加盟国・地域向けの事業の実施',
  'exchange between ministers with its member states': '加盟国との大臣級の交流',
  'carries out joint projects with it': '共同事業の実施',
  'provides people': '人材の派遣',
  'receives trainees': '研修員の受入れ',
  'helps to plan the contents of aid': '援助内容の検討への協力',
  'provides people and receives trainees for its cooperation': '協力事業への人材の派遣と研修員の受入れ',
  'liaises with it': '連絡調整',
  'runs it': '運営',
  'has it under its jurisdiction': '所管',
  'officials of its member states are invited': '加盟国の行政官の招へい',
  'makes proposals for its themes': 'テーマの提案',
  'put an initiative forward there': 'イニシアティブの提唱',
  'cooperates in it': '協力',
  'contributes to its debates': '議論への貢献',
  'sent a message on its occasion': '開催に際したメッセージ',
  'is a specialised agency of it': '専門機関',
  'is set up in it': '同機関内に設置',
};

/** What only people who made the graph would understand. */
const IN_PLAIN_ENGLISH: Readonly<Record<string, string>> = {
  'unit chain': 'as the names of units are printed',
};

/** The statement in a language, several of them one after another; `null` where one of them has no words there. */
export function statementIn(language: Language, statement: string): string | null {
  const parts = statement.split('; ');
  if (language === 'en') return parts.map((part) => IN_PLAIN_ENGLISH[part] ?? part).join('; ');
  const told = parts.map((part) => IN_JAPANESE[part]);
  return told.includes(undefined) ? null : told.join('、');
}

import type { Sentence } from '../../../src/graph/sentence.ts';

/** What a cue phrase says of its actor, in a few words of ours; `derived` where it takes a conclusion to get from the words there. */
export interface CueStatement {
  statement: Sentence;
  derived?: { rule: string; confidence: number };
}

/** By the id of the cue rule that a statement of the facts names. */
export const CUE_STATEMENTS: Readonly<Record<string, CueStatement>> = {
  jurisdiction: { statement: { en: 'has it under its jurisdiction', ja: '所管' } },
  runs: { statement: { en: 'runs it', ja: '運営' } },
  supervises: { statement: { en: 'supervises it', ja: '監督' } },
  'meetings-of': { statement: { en: 'takes part in meetings that it convenes', ja: '主催する会議への参加' } },
  framework: { statement: { en: 'works through this framework', ja: 'この枠組みを通じた活動' } },
  occasion: { statement: { en: 'sent a message on its occasion', ja: '開催に際したメッセージ' } },
  debate: { statement: { en: 'contributes to its debates', ja: '議論への貢献' } },
  venue: { statement: { en: 'shares its experience there', ja: '経験の共有' } },
  holds: { statement: { en: 'holds it', ja: '開催' } },
  'holding-label': { statement: { en: 'holds it', ja: '開催' } },
  yearly: { statement: { en: 'holds it every year', ja: '毎年開催' } },
  'cooperation-in-label': { statement: { en: 'cooperates in it', ja: '協力' } },
  'proposed-at': { statement: { en: 'put an initiative forward there', ja: 'イニシアティブの提唱' } },
  begun: {
    statement: { en: 'meets there since it began', ja: '創設時からの参加' },
    derived: { rule: 'meeting-begun-to-work-with-japan', confidence: 0.8 },
  },
  contribution: { statement: { en: 'pays contributions', ja: '拠出' } },
  'people-and-training': {
    statement: {
      en: 'provides people and receives trainees for its cooperation',
      ja: '協力事業への人材の派遣と研修員の受入れ',
    },
  },
  'ministerial-exchange': {
    statement: { en: 'exchange between ministers with its member states', ja: '加盟国との大臣級の交流' },
  },
  'projects-for': { statement: { en: 'carries out projects for its members', ja: '加盟国・地域向けの事業の実施' } },
  'joint-projects': { statement: { en: 'carries out joint projects with it', ja: '共同事業の実施' } },
  liaison: { statement: { en: 'liaises with it', ja: '連絡調整' } },
  'works-with': { statement: { en: 'works together with it', ja: '連携' } },
};

/** What a body does for a meeting, by the id of the rule that read it; see `roles-in-meetings.ts`. */
export const ROLE_STATEMENTS: Readonly<Record<string, Sentence>> = {
  invited: { en: 'officials of its member states are invited', ja: '加盟国の行政官の招へい' },
  proposes: { en: 'makes proposals for its themes', ja: 'テーマの提案' },
  'reports-to': { en: 'its results are reported to it', ja: '成果の報告' },
};

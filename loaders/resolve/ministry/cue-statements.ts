/** What a cue phrase says of its actor, in short English words; `derived` where it takes a conclusion to get from the words there. */
export interface CueStatement {
  statement: string;
  derived?: { rule: string; confidence: number };
}

/** By the id of the cue rule that a statement of the facts names. */
export const CUE_STATEMENTS: Readonly<Record<string, CueStatement>> = {
  jurisdiction: { statement: 'has it under its jurisdiction' },
  runs: { statement: 'runs it' },
  supervises: { statement: 'supervises it' },
  'meetings-of': { statement: 'takes part in meetings that it convenes' },
  framework: { statement: 'works through this framework' },
  occasion: { statement: 'sent a message on its occasion' },
  debate: { statement: 'contributes to its debates' },
  venue: { statement: 'shares its experience there' },
  holds: { statement: 'holds it' },
  'holding-label': { statement: 'holds it' },
  yearly: { statement: 'holds it every year' },
  'cooperation-in-label': { statement: 'cooperates in it' },
  'proposed-at': { statement: 'put an initiative forward there' },
  begun: {
    statement: 'meets there since it began',
    derived: { rule: 'meeting-begun-to-work-with-japan', confidence: 0.8 },
  },
  contribution: { statement: 'pays contributions' },
  'people-and-training': { statement: 'provides people and receives trainees for its cooperation' },
  'ministerial-exchange': { statement: 'exchange between ministers with its member states' },
  'projects-for': { statement: 'carries out projects for its members' },
  'joint-projects': { statement: 'carries out joint projects with it' },
  liaison: { statement: 'liaises with it' },
  'works-with': { statement: 'works together with it' },
};

/** What a body does for a meeting, by the id of the rule that read it; see `roles-in-meetings.ts`. */
export const ROLE_STATEMENTS: Readonly<Record<string, string>> = {
  invited: 'officials of its member states are invited',
  proposes: 'makes proposals for its themes',
  'reports-to': 'its results are reported to it',
};

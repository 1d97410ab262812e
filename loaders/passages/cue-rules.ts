import { rule } from '../text/rule.ts';
import type { Statement } from './facts.ts';

/** A phrase that ties names to the actor of a sentence. What it says in English is `CUE_STATEMENTS` of `loaders/resolve/ministry/`. */
export interface CueRule {
  id: string;
  type: Statement['type'];
  phrase: RegExp;
  /**
   * Where the names stand. `before`/`after`: right beside the phrase, in a row with と, や, 、. `clause`: since the last
   * 、 before it. `sentence`: anywhere before it. `topic`: what the sentence begins with.
   */
  objects: 'before' | 'after' | 'clause' | 'sentence' | 'topic';
}

/** （など）等, といった国際機関: "such as", "and other international organisations". */
const SUCH_AS = '(?:といった国際機関|などの国際機関|など|等)?';

/** Cue phrases of the ministry's two documents. Longer phrases first: a phrase inside one that is taken does not count. */
export const CUE_RULES: readonly CueRule[] = [
  // 当課が所管するA: A under our division's jurisdiction
  {
    id: 'jurisdiction',
    type: 'OVERSEES',
    phrase: rule(/所管(?:する|している)/u, ['当課が所管する'], ['所管課']),
    objects: 'after',
  },
  // Aを運営しています: we run A
  {
    id: 'runs',
    type: 'OVERSEES',
    phrase: rule(/を運営し(?:ています|ている|ます|て)?/u, ['見本を運営しています'], ['見本の運営']),
    objects: 'before',
  },
  // AがBできるよう、総合的な監督: supervision of A
  {
    id: 'supervises',
    type: 'OVERSEES',
    phrase: rule(/(?:総合的な)?監督/u, ['総合的な監督'], ['監査']),
    objects: 'sentence',
  },
  // Aが開催する会合: meetings that A convenes
  {
    id: 'meetings-of',
    type: 'PARTICIPATES_IN',
    phrase: rule(/[がの]開催する(?:会合|会議)/u, ['見本が開催する会合'], ['見本の会合']),
    objects: 'before',
  },
  // Aなどの枠組みを通じて: through frameworks such as A
  {
    id: 'framework',
    type: 'PARTICIPATES_IN',
    phrase: rule(/(?:など|等)?の枠組みを通じ(?:て)?/u, ['見本などの枠組みを通じて'], ['枠組みの検討']),
    objects: 'before',
  },
  // Aに際し: on the occasion of A
  {
    id: 'occasion',
    type: 'PARTICIPATES_IN',
    phrase: rule(/に際し/u, ['見本に際し'], ['実際']),
    objects: 'before',
  },
  // Aにおける議論に貢献: contributes to the debates in A
  {
    id: 'debate',
    type: 'PARTICIPATES_IN',
    phrase: rule(/(?:など|等)?における議論/u, ['見本における議論'], ['議論する']),
    objects: 'before',
  },
  // Aの場で: at A
  {
    id: 'venue',
    type: 'PARTICIPATES_IN',
    phrase: rule(/(?:など|等)?の場(?:で|において)/u, ['見本の場で', '見本などの場において'], ['見本の場合']),
    objects: 'before',
  },
  // Aを開催し: held A
  {
    id: 'holds',
    type: 'PARTICIPATES_IN',
    phrase: rule(/を開催(?:し|する)/u, ['見本を開催し'], ['見本の開催']),
    objects: 'before',
  },
  // Aの開催: holding of A (a label)
  {
    id: 'holding-label',
    type: 'PARTICIPATES_IN',
    phrase: rule(/の開催$/u, ['見本の開催'], ['見本の開催地']),
    objects: 'before',
  },
  // Aは、…年から毎年開催: A, every year since ...
  {
    id: 'yearly',
    type: 'PARTICIPATES_IN',
    phrase: rule(/年から毎年開催/u, ['2015年から毎年開催'], ['毎年開催']),
    objects: 'topic',
  },
  // Aでの連携: cooperation in A (a label)
  {
    id: 'cooperation-in-label',
    type: 'PARTICIPATES_IN',
    phrase: rule(/での連携$/u, ['見本での連携'], ['見本での連携を']),
    objects: 'before',
  },
  // Aにおいて、「…」を提唱: put forward an initiative at A
  {
    id: 'proposed-at',
    type: 'PARTICIPATES_IN',
    phrase: rule(/において、?「[^」]+」を提唱/u, ['見本において、「見本案」を提唱'], ['「見本案」を提唱']),
    objects: 'before',
  },
  {
    // Aが開始されました: A was begun (to work more closely with Japan, among others)
    id: 'begun',
    type: 'PARTICIPATES_IN',
    phrase: rule(/が開始され/u, ['見本が開始され'], ['見本を開始']),
    objects: 'before',
  },
  // Aへの拠出金, Aといった国際機関への資金拠出: contributions to A
  {
    id: 'contribution',
    type: 'CONTRIBUTES_TO',
    phrase: rule(
      new RegExp(`${SUCH_AS}への(?:資金)?拠出金?`, 'u'),
      ['見本といった国際機関への資金拠出'],
      ['拠出金は増えた'],
    ),
    objects: 'before',
  },
  // Aの実施する協力への人材貢献、研修員受け入れ: people for A's cooperation, trainees received
  {
    id: 'people-and-training',
    type: 'COOPERATES_WITH',
    phrase: rule(
      /[のが]実施する協力への(?:人材|人的)貢献(?:、研修員受け?入れ?)?/u,
      ['見本の実施する協力への人材貢献、研修員受入れ'],
      ['協力への貢献'],
    ),
    objects: 'before',
  },
  // A諸国に対しては、大臣レベルでの交流: exchange of ministers with the states of A
  {
    id: 'ministerial-exchange',
    type: 'COOPERATES_WITH',
    phrase: rule(
      /(?<!\s)\s*諸国に対して(?:は)?、?大臣レベルでの交流/u,
      ['見本諸国に対しては、大臣レベルでの交流'],
      ['大臣レベルでの交流'],
    ),
    objects: 'before',
  },
  // A諸国に対する事業: projects for the states of A
  {
    id: 'projects-for',
    type: 'COOPERATES_WITH',
    phrase: rule(/(?<!\s)\s*諸国に対する事業/u, ['見本諸国に対する事業'], ['諸国の事業']),
    objects: 'before',
  },
  // Aと連携し、協働事業を実施: works with A and carries out joint projects
  {
    id: 'joint-projects',
    type: 'COOPERATES_WITH',
    phrase: rule(/と連携し、?協働事業を実施/u, ['見本と連携し、協働事業を実施'], ['協働事業を実施']),
    objects: 'before',
  },
  // AやBとの連絡調整: liaison with A
  {
    id: 'liaison',
    type: 'COOPERATES_WITH',
    phrase: rule(/(?:など|等)?との連絡調整/u, ['見本などとの連絡調整'], ['連絡調整']),
    objects: 'clause',
  },
  // Aと連携: works together with A
  {
    id: 'works-with',
    type: 'COOPERATES_WITH',
    phrase: rule(/(?:など|等)?と(?:も|の)?(?:緊密に|緊密な)?連携/u, ['見本と緊密に連携'], ['見本の連携']),
    objects: 'before',
  },
];

/** AとBを統合し: A and B are merged; the phrase behind says what takes over. */
export const MERGER = rule(/を(?:一体的に)?(?:統合|再編|合併)し/u, ['見本を統合し'], ['統合された見本']);
/** Cを創設, Cを設立, Cを設置, Cが設立される: C is founded. */
export const FOUNDATION = rule(
  /を(?:創設|設立|設置)|が(?:創設|設立)され/u,
  ['見本を創設', '見本が設立される'],
  ['見本の設立'],
);

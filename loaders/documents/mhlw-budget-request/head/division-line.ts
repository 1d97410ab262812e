import { rule } from '../../../text/rule.ts';

const NUMBERS = '[0-9]{3,5}(?:\\s*[、,・]\\s*[0-9]{3,5})*';
/** (内線4165), 内線(2940), (内線) 2894, (内4676), (内線8315,8327); after 課 or 室 also (4142). Extensions are numbers of the ministry's telephone. */
export const EXTENSION = rule(
  new RegExp(
    `(?:\\(\\s*)?内線?\\s*(?:\\)\\s*)?(?:[(:]\\s*)?(?<named>${NUMBERS})(?:\\s*\\))?|\\((?<=[課室]\\s*\\()(?<bare>${NUMBERS})\\)`,
    'u',
  ),
  ['見本課(内線4165)', '見本課(内線) 2894', '見本室(内4676)', '見本課(4142)', '(内線8315,8327)'],
  ['見本課4142', '令和7(2025)年度'],
);

// 大臣官房 minister's secretariat, …局 bureau, …部 department.
const BUREAU = rule(
  /^(?:大臣官房|\p{Script=Han}(?:\p{Script=Han}|・){0,8}局)/u,
  ['大臣官房見本課', '医政局見本課', '健康・生活局'],
  ['見本課', 'ミホン局'],
);
const TITLE_LIKE = rule(
  /[。:「」]|(?:事業|経費|支援|推進|強化|計画)$/u,
  ['見本事業', '単価:', '見本体制の強化', '「見本」'],
  ['医政局見本課'],
);

/** `strong`: a division by itself (bureau or extension). `weak`: …課, …室 alone, a division only beside a strong line. */
export function divisionStrength(text: string): 'strong' | 'weak' | 'none' {
  const extension = EXTENSION.exec(text);
  if (extension) {
    const before = text.slice(0, extension.index);
    const after = text.slice(extension.index + extension[0].length).trim();
    return after === '' && before.trim().length <= 60 && !SENTENCE_OR_LABEL.test(before) ? 'strong' : 'none';
  }
  if (text.length > 45 || TITLE_LIKE.test(text)) return 'none';
  if (BUREAU.test(text)) return UNIT_END.test(text) ? 'strong' : 'none';
  return UNIT_ALONE.test(text) ? 'weak' : 'none';
}

/** A sentence, or a label with its colon: no division. */
const SENTENCE_OR_LABEL = rule(/[。:]/u, ['問合せ先:', '見本である。'], ['医政局見本課']);

/** How a line ends that begins with a bureau: 課 division, 室 office, 官 counsellor, or torn within the unit's name. */
const UNIT_END = rule(
  /(?:課|室|局|官房|部|官|・|介護|推進|支援)$/u,
  ['医政局見本課', '大臣官房参事官', '老健局認知症施策・'],
  ['医政局の見本'],
);

/** がん・疾病対策課: a unit without its bureau. */
const UNIT_ALONE = rule(
  /^(?:\p{Script=Han}|・|[がんー])+(?:課|室|部)$/u,
  ['がん・疾病対策課', '見本推進室'],
  ['課', '見本の課', 'ミホン課'],
);

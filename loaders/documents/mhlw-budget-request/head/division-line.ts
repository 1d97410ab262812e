const NUMBERS = '[0-9]{3,5}(?:\\s*[、,・]\\s*[0-9]{3,5})*';
/** (内線4165), 内線(2940), (内線) 2894, (内4676), (内線8315,8327); after 課 or 室 also (4142). Extensions are numbers of the ministry's telephone. */
export const EXTENSION = new RegExp(
  `(?:\\(\\s*)?内線?\\s*(?:\\)\\s*)?(?:[(:]\\s*)?(?<named>${NUMBERS})(?:\\s*\\))?|\\((?<=[課室]\\s*\\()(?<bare>${NUMBERS})\\)`,
  'u',
);

// 大臣官房 minister's secretariat, …局 bureau, …部 department.
const BUREAU = /^(?:大臣官房|\p{Script=Han}(?:\p{Script=Han}|・){0,8}局)/u;
const TITLE_LIKE = /[。:「」]|(?:事業|経費|支援|推進|強化|計画)$/u;

/** `strong`: a division by itself (bureau or extension). `weak`: …課, …室 alone, a division only beside a strong line. */
export function divisionStrength(text: string): 'strong' | 'weak' | 'none' {
  const extension = EXTENSION.exec(text);
  if (extension) {
    const before = text.slice(0, extension.index);
    const after = text.slice(extension.index + extension[0].length).trim();
    return after === '' && before.trim().length <= 60 && !/[。:]/u.test(before) ? 'strong' : 'none';
  }
  if (text.length > 45 || TITLE_LIKE.test(text)) return 'none';
  if (BUREAU.test(text)) return /(?:課|室|局|官房|部|官|・|介護|推進|支援)$/u.test(text) ? 'strong' : 'none';
  return /^(?:\p{Script=Han}|・|[がんー])+(?:課|室|部)$/u.test(text) ? 'weak' : 'none';
}

/** A piece of a cell between two places where another text may begin, and what stands between it and the piece before. */
export interface Piece {
  text: string;
  joint: string;
}

/** Where in a cell another text may begin, outside of brackets, quotes and subtitles. Whether one does, `splitCited` looks at what stands on both sides. */
export function atJoints(cell: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  let joint = '';
  const unclosed = unclosedIn(cell);
  const cut = (end: number, next: number) => {
    pieces.push({ text: cell.slice(from, end), joint });
    joint = cell.slice(end, next);
    from = next;
  };
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? '';
    if (OPENS.includes(sign) && at !== unclosed) depth += 1;
    else if (CLOSES.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0 || at === 0) continue;
    // Behind a bracket that is never closed, only a title in quotes is no more of what stands in it.
    if (at >= unclosed && !/^、\s*[「『]/u.test(cell.slice(at, at + 3))) continue;
    if (sign === '※' && cell.slice(from, at).trim() !== '') at = endOfLine(cell, at);
    if (at === cell.length) break;
    const subtitle = /[～〜~]/u.test(sign) ? subtitleAt(cell, at) : 0;
    if (subtitle > 0) at += subtitle - 1;
    const before = cell.slice(from, at);
    const isSign = '、､，／。\n'.includes(sign) || ('・○〇'.includes(sign) && /[）)」』条項号\s]$/u.test(before));
    const word = isSign ? sign.length : wordAt(cell, at, before);
    if (word > 0) {
      cut(at, at + word);
      at += word - 1;
    } else if (isLostBreak(cell.slice(from, at + 1), cell[at + 1] ?? '')) cut(at + 1, at + 1);
  }
  pieces.push({ text: cell.slice(from), joint });
  return pieces;
}

const OPENS = '「『（(【';
const CLOSES = '」』）)】';

/** Where the first bracket opens that is never closed; behind the end when all are. */
function unclosedIn(cell: string): number {
  const open: number[] = [];
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? '';
    if (OPENS.includes(sign)) open.push(at);
    else if (CLOSES.includes(sign)) open.pop();
  }
  return open[0] ?? cell.length;
}

/** A remark behind ※ goes to the end of its line. */
function endOfLine(cell: string, at: number): number {
  const end = cell.indexOf('\n', at);
  return end < 0 ? cell.length : end;
}

/** Length of a subtitle between two ～, in which no text begins: `～国民の命と生活を守り抜き、経済再生へ～`. A range of numbers is none. */
function subtitleAt(cell: string, at: number): number {
  return /^[～〜~](?![\d０-９第])[^～〜~（()）\n]{4,60}[～〜~]/u.exec(cell.slice(at))?.[0].length ?? 0;
}

const NUMBER = '[\\d０-９一二三四五六七八九十百]';
/** 第7条2(k), 第4項, 第17A項. */
export const ARTICLE = `第?(?:${NUMBER}|[A-ZＡ-Ｚ])+[条項号](?:の${NUMBER}+)?(?:${NUMBER}+)?(?:[（(][a-zａ-ｚ\\d０-９]+[）)])?`;
/** An article, the number of a resolution, a bracket or a quote: behind it stands no more of the name. */
const WHOLE_END = new RegExp(`(?:${ARTICLE}|決議[\\d０-９]+|[）)」』])[\\s_＿]*$`, 'u');
/**
 * Words and blanks between two texts: 及び, 並びに (and) and what joins a law to the one that it changes or borrows from (による改正前の, において準用する,
 * の規定によりなおその効力を有するものとされた).
 */
const WORDS = new RegExp(
  `^(?:(?:[及並]び(?:に)?)?(?:同法(?:(?:附則)?第${NUMBER}+条(?:第${NUMBER}+項)?の規定)?)?による改正[前後]の|の規定による改正[前後]の|の規定によりなおその効力を有するものとされた(?:同法第${NUMBER}+条の規定による改正前の)?|において準用する|及び|並びに)`,
  'u',
);

/** Length of the words or the blank that stand between two texts at a place of a cell; 0 when none do. */
function wordAt(cell: string, at: number, before: string): number {
  const sign = cell[at] ?? '';
  if (!/[\s_＿及並同にの]/u.test(sign)) return 0;
  const meeting = /^(?:及び|並びに)(.*)/su.exec(cell.slice(at, at + 60));
  if (meeting?.[1] !== undefined && DECIDED_BY_MEETING.test(meeting[1])) return meeting[0].length - meeting[1].length;
  if (!WHOLE_END.test(before)) return 0;
  return (/^[\s_＿]+/u.exec(cell.slice(at)) ?? WORDS.exec(cell.slice(at)))?.[0].length ?? 0;
}

/** `第2回臨時締約国会議決定1`: what a meeting of the parties decided, behind the treaty that they made. */
export const DECIDED_BY_MEETING = new RegExp(
  `^第${NUMBER}+回[^、（）「」]{2,20}(?:会議|会合|総会)決定[\\d０-９]*(?:$|[、（])`,
  'u',
);

/** A bracket at the end that says when a text was decided, or under which number: no more of its name can follow. （令和５年度からの繰越分） says of which year's money it is. */
export const DATED_END =
  /[（(](?:[^（()）]|[（(][^（()）]*[）)])*(?:年\s*[\d０-９]+\s*月|年(?=[）)])|年[^（()）度]{0,16}[\d０-９]\s*号|決定|公表|承認|告示|通知|(?:会議|会合|本部)(?=[）)])|[RHS]\d|[\d０-９][/／][\d０-９])(?:[^（()）]|[（(][^（()）]*[）)])*[）)][」』]?$/u;

/** Ends at which another text begins at once: 第57条（WHO）国際連合…, …計画（2020年…閣議決定）デジタル…, …計画～…～国民の…, 「…計画」「…計画」, 「…計画」（…決定）「…計画」. */
const LOST_BREAKS = [
  {
    end: new RegExp(`第${NUMBER}+[条項号](?:の${NUMBER}+)?(?:[（(][^（()）]*[）)])?$`, 'u'),
    next: /(?![第及並附付抄])[\p{Script=Han}A-Za-zＡ-Ｚ「]/u,
  },
  {
    end: DATED_END,
    next: /(?![附付抄]|第[\d０-９一二三四五六七八九十]|パラ)[「『\p{Script=Han}\p{Script=Katakana}A-Za-zＡ-Ｚ]/u,
  },
  { end: /[^～〜~][～〜~][^～〜~\d]{4,}[～〜~]$/u, next: /(?!フ)[「『\p{Script=Han}\p{Script=Katakana}A-Za-zＡ-Ｚ]/u },
  { end: /^[^「」]*「[^「」]+」(?:[（(].*[）)])?$/u, next: /[「及並]/u },
];

const isLostBreak = (text: string, next: string) =>
  LOST_BREAKS.some((each) => each.next.test(next) && each.end.test(text));

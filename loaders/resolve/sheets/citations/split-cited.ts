import { citedKind } from './cited-kind.ts';
import { citedName } from './cited-name.ts';

/**
 * The texts that one cell joins: `国家防衛戦略、防衛力整備計画（令和４年…閣議決定）` are two, `医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律` is one. A cell is cut
 * only where what stands before and what stands behind end as names of laws and plans do.
 */
export function splitCited(cell: string): string[] {
  const pieces = atJoints(cell);
  const texts: string[] = [];
  let current = '';
  for (const [index, { text, joint }] of pieces.entries()) {
    if (current === '') {
      current = text;
      continue;
    }
    const rest = pieces
      .slice(index)
      .map((piece, at) => (at === 0 ? piece.text : piece.joint + piece.text))
      .join('');
    // A date or an article alone belongs to what the cell before it cites.
    const isWhole = isName(current) || citedName(current) === '';
    if ((isWhole && (isName(text) || isName(rest))) || SIDE_BY_SIDE.some((each) => each.test(`${current}\n${text}`))) {
      texts.push(current);
      current = text;
    } else current += joint + text;
  }
  return [...texts, current].map((text) => text.trim()).filter((text) => text !== '');
}

/** Ends at which another text begins at once: 第57条（WHO）国際連合…, …計画（2020年…閣議決定）デジタル…, 「…計画」「…計画」, 「…計画」（…決定）「…計画」, 「…計画」及び「…計画」. */
const LOST_BREAKS = [
  { end: /第[\d０-９]+条(?:の[\d０-９]+)?(?:[（(][^（()）]*[）)])?$/u, next: /[\p{Script=Han}A-Za-z]/u },
  {
    end: /[（(][^（()）]*(?:年|決定)[^（()）]*[）)]$/u,
    next: /(?![附付抄]|第[\d０-９一二三四五六七八九十])[\p{Script=Han}\p{Script=Katakana}A-Za-zＡ-Ｚ]/u,
  },
  { end: /^[^「」]*「[^「」]+」(?:[（(].*[）)])?$/u, next: /[「及並]/u },
];

function isName(text: string): boolean {
  const name = citedName(text);
  return name.length >= SHORTEST && !name.startsWith('同') && 'policy' in citedKind(name, text);
}

/** Two texts that are two whatever they are called: with ① in front of each, or each in quotes. */
const SIDE_BY_SIDE = [/^\s*[①-⑳][^\n]*\n\s*[①-⑳]/u, /^\s*「[^「」\n]+」(?:[（(][^（()）\n]*[）)])?\n\s*「/u];
/** 河川法 is the shortest kind of name that stands in such a list. */
const SHORTEST = 3;

/** Cuts at 、 ／ 。 and line breaks, at ・ behind a bracket or an article, and where a line break was lost, outside of brackets and quotes. */
function atJoints(cell: string): { text: string; joint: string }[] {
  const pieces: { text: string; joint: string }[] = [];
  let depth = 0;
  let from = 0;
  let joint = '';
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? '';
    if ('「『（(【'.includes(sign)) depth += 1;
    else if ('」』）)】'.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0 || at === 0) continue;
    if (LOST_BREAKS.some(({ end, next }) => next.test(cell[at + 1] ?? '') && end.test(cell.slice(from, at + 1)))) {
      pieces.push({ text: cell.slice(from, at + 1), joint });
      joint = '';
      from = at + 1;
      continue;
    }
    const isJoint =
      '、／。\n'.includes(sign) || ('・○〇'.includes(sign) && /[）)」』条項号\s]/u.test(cell[at - 1] ?? ''));
    if (!isJoint) continue;
    pieces.push({ text: cell.slice(from, at), joint });
    joint = sign;
    from = at + 1;
  }
  pieces.push({ text: cell.slice(from), joint });
  return pieces;
}

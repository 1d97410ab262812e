import { citedKind } from './cited-kind.ts';
import { citedName } from './cited-name.ts';
import { ARTICLE, atJoints, DATED_END, DECIDED_BY_MEETING, type Piece } from './joints.ts';

/**
 * The texts that one cell joins: `国家防衛戦略、防衛力整備計画（令和４年…閣議決定）` are two, `医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律` is one. A cell is cut
 * only where what stands before and what stands behind end as names of laws and plans do, or where what stands before is dated or has its article, and what stands
 * behind is no place in it.
 */
export function splitCited(cell: string): string[] {
  const quoted = /^\s*「([^「」]+)」\s*$/u.exec(cell)?.[1];
  const listed = quoted === undefined ? [] : texts(quoted);
  return listed.length > 1 && listed.every(isName) ? listed : texts(cell);
}

function texts(cell: string): string[] {
  const pieces = atJoints(cell);
  /** The sign in front of each entry of a list: `・…実施要綱　・第六次…戦略`. */
  const bullet = /^\s*([・○〇])/u.exec(cell)?.[1];
  const found: string[] = [];
  let current = '';
  for (const [index, { text, joint }] of pieces.entries()) {
    if (current === '') {
      current = text;
      continue;
    }
    const isEntry = joint === bullet && /\s$/u.test(current);
    if (isEntry || beginsAnother(current, pieces.slice(index))) {
      found.push(current);
      current = text;
    } else current += joint + text;
  }
  return [...found, current]
    .flatMap(inRow)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** `国家安全保障戦略・国家防衛戦略・防衛力整備計画`: three and more names in a row. Two may be one name: `世界最先端デジタル国家創造宣言・官民データ活用推進基本計画`. */
function inRow(text: string): string[] {
  const listed = /^[・\s]*「([^「」]+)」(?:[（(][^（()）]*[）)])?\s*$/u.exec(text)?.[1] ?? text;
  const names = listed.split(/・(?![^（(「『]*[）)」』])/u);
  return names.length > 2 && names.every(isName) && !citedName(text).endsWith('について') ? names : [text];
}

function beginsAnother(joined: string, [next, ...further]: readonly Piece[]): boolean {
  // Between two signs in a row nothing begins.
  if (next === undefined || next.text === '') return false;
  // How what stands before ends is all that is looked at, as below how what stands behind begins.
  const before = joined.slice(-LONGEST_NAME);
  const { text, joint } = next;
  if (SIDE_BY_SIDE.some((each) => each.test(`${before}\n${text}`))) return true;
  const rest = beginning(next, further);
  if (JOINS_ARTICLES.test(joint) && ON_AN_ARTICLE.test(rest)) return false;
  const name = citedName(before);
  const isNamed = isNameOf(before, name);
  const isDated = DATED_END.test(before.trim());
  const hasArticle = ARTICLE_END.test(before) && !name.endsWith('号');
  // Behind a blank, a name goes on, unless it is over for sure.
  if (BLANK.test(joint) && !isDated && !hasArticle) return false;
  // A date or an article alone belongs to what the cell before it cites.
  const isOver = isNamed || isDated || ((hasArticle || /[）)]$/u.test(before)) && joint === '、') || name === '';
  if (isOver && [text, rest].some(isName)) return true;
  if (isNamed && DECIDED_BY_MEETING.test(text) && JOINS_ARTICLES.test(joint) && !OF_THE_SAME.test(name)) return true;
  if (!isOther(text)) return false;
  return (isDated && DATED_END.test(text.trim())) || (isNamed && hasArticle && joint.trim() !== '');
}

/** What stands behind a joint, as far as a name can go. */
function beginning({ text }: Piece, further: readonly Piece[]): string {
  let rest = text;
  for (const piece of further) {
    if (rest.length > LONGEST_NAME) break;
    rest += piece.joint + piece.text;
  }
  return rest;
}

const isName = (text: string) => isNameOf(text, citedName(text));

const isNameOf = (text: string, name: string) =>
  name.length >= SHORTEST && !SAME.test(name) && 'policy' in citedKind(name, text);

/** Whether a text is neither a date nor a place, and speaks of nothing that is named before it. */
function isOther(text: string): boolean {
  const name = citedName(text);
  return name !== '' && !SAME.test(name) && !/^第?\d+$/u.test(name);
}

/** 同法 (the same act), これ (this), 当該 (the said), 平成25年改正法 (the amending act of 2013); not 同法施行令, its enforcement order. */
const SAME = /^(?:同(?!法?施行)|これ|その|当該|上記|(?:平成|令和|昭和)(?:\d+|元)年改正[法附])/u;
/** Two texts that are two whatever they are called: with ① in front of each, or each in quotes. */
const SIDE_BY_SIDE = [/^\s*[①-⑳][^\n]*\n\s*[①-⑳]/u, /^\s*「[^「」\n]+」(?:[（(][^（()）\n]*[）)])?\n\s*「/u];
const ARTICLE_END = new RegExp(`${ARTICLE}\\s*$`, 'u');
/** `A法第103条第1項及びA法施行令第15条の規定により…を定める省令` is called after both articles. */
const ON_AN_ARTICLE = /第[\d０-９一二三四五六七八九十百]+条.*(?:規定|基づ)/u;
/** 南極条約事務局設置措置及び同本部協定: a name that speaks of the one before it. */
const OF_THE_SAME = /(?:及び|並びに)同/u;
const JOINS_ARTICLES = /^(?:及び|並びに)$/u;
const BLANK = /^[\s_＿]+$/u;
/** No name with its date and article has so many signs; a cell of hundreds of joints is read piece by piece, each as far as that. */
export const LONGEST_NAME = 300;
/** 河川法 is the shortest kind of name that stands in such a list. */
const SHORTEST = 3;

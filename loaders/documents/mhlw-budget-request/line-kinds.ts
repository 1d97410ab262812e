import type { Line } from '../../text/lines.ts';
import { rule } from '../../text/rule.ts';
import { amountLabel } from './amounts/amount-label.ts';
import { divisionStrength } from './head/division-line.ts';
import { readTagLine } from './head/tags.ts';

/** What a line looks like by itself; what it is depends on where it stands. */
export type LineKind =
  | 'purpose' // 1 事業の目的: first numbered heading of a sheet
  | 'numbered' // 2 事業の概要, 3 実施主体等
  | 'amount-label' // 令和7年度概算要求額 …
  | 'tag' // 新規, 拡充 推進枠
  | 'tagged' // 拡充 高齢者住まい…事業: tags and title on one line
  | 'division' // 医政局研究開発政策課 (内線4165)
  | 'marked' // ➢ ▶ ➤ heading or bullet
  | 'circle' // ○ heading or bullet
  | 'note' // ※ …
  | 'table' // cells between tabs or bars
  | 'bullet' // - ・ ◆ ① (1) 1.
  | 'bracket' // （…） alone
  | 'prose' // a sentence, or a label with a colon
  | 'plain'; // what a title looks like

const NUMBERED = rule(
  /^[2-9](?:\s+\D|\s*(?:事業|実施主体|施策|補助|見直し|スキーム|対象))/u,
  ['2 事業の概要', '3実施主体等', '2 見直しの内容'],
  ['1 事業の目的', '2025年度', '12 見本'],
);
const PURPOSE = rule(
  /^1[\s.、]*(?:事業|施策|制度)?[^\s。]*目的/u,
  ['1 事業の目的', '1.施策の目的', '1 制度の見本の目的'],
  ['2 事業の目的', '1 事業の概要'],
);
const BULLET = rule(
  /^(?:[-・◆●■□✓✔•◎*]|[①-⑳]|\(?[0-9ivx]+\)|[0-9]+\.\s|[IVX]+\.?\s|[アイウエオ]\s|例[:)])/u,
  ['・見本', '①見本', '(2)見本', '1. 見本', 'ア 見本', '例:見本', '- 見本'],
  ['見本・事業', 'ア行の見本', '12 見本'],
);

/** Kind of one line. Example: `➤認知症の早期発見…の推進` is `marked`, `※()内は…` is `note`. */
export function lineKind(line: Line): LineKind {
  const { text } = line;
  if (CELLS.test(text) && !amountLabel(text)) return 'table';
  if (amountLabel(text)) return 'amount-label';
  if (PURPOSE.test(text)) return 'purpose';
  if (NUMBERED.test(text)) return 'numbered';
  const tags = readTagLine(text);
  if (tags) return tags.rest === '' ? 'tag' : 'tagged';
  if (NOTE.test(text)) return 'note';
  if (divisionStrength(text) === 'strong') return 'division';
  if (MARKED.test(text)) return 'marked';
  if (CIRCLE.test(text)) return 'circle';
  if (BULLET.test(text)) return 'bullet';
  if (BRACKET.test(text)) return 'bracket';
  if (PROSE.test(withoutBrackets(text))) return 'prose';
  return 'plain';
}

/** A colon inside a bracket is no label's: 介護テクノロジー…事業（旧：介護ロボット…事業）. */
function withoutBrackets(text: string): string {
  return text.replace(/(?<=.)\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '');
}

/** Cells between tabs or bars, or the rule below their heading. */
const CELLS = rule(/\t|^\||\|$|^-{3,}/u, ['見本	3億円', '| 見本 | 3億円 |', '---'], ['- 見本', '見本|見本']);

/** ※ and * begin notes, (参考) for reference and (注) note too. */
const NOTE = rule(
  /^\(?[※*]|^\((?:参考|注)\)/u,
  ['※見本', '(※見本)', '(参考)見本', '(注)見本'],
  ['見本※', '(注意)見本'],
);

/** Marks of headings and bullets. */
const MARKED = rule(/^[➢➤▶▷►△▲→⇒]/u, ['➤見本の推進', '▶見本'], ['○見本', '見本→見本']);

/** A circle in any of its three signs. */
const CIRCLE = rule(/^[○◯〇]/u, ['○見本', '◯見本', '〇見本'], ['●見本', '①見本']);

/** A bracket from end to end. */
const BRACKET = rule(
  /^[([【<＜「『].*[)\]】>＞」』]$/u,
  ['(見本分)', '【内訳】', '「見本」'],
  ['見本(見本分)', '(見本分)の見本'],
);

/** A sentence, a label with its colon, or a label in a bracket. */
const PROSE = rule(/[。:]|^[【<([]/u, ['見本を行う。', '対象: 見本', '【対象】見本'], ['見本事業']);

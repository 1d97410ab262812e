import type { Line } from '../../text/lines.ts';
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

const NUMBERED = /^[2-9](?:\s+\D|\s*(?:事業|実施主体|施策|補助|見直し|スキーム|対象))/u;
const PURPOSE = /^1[\s.、]*(?:事業|施策|制度)?[^\s。]*目的/u;
const BULLET = /^(?:[-・◆●■□✓✔•◎*]|[①-⑳]|\(?[0-9ivx]+\)|[0-9]+\.\s|[IVX]+\.?\s|[アイウエオ]\s|例[:)])/u;

/** Kind of one line. Example: `➤認知症の早期発見…の推進` is `marked`, `※()内は…` is `note`. */
export function lineKind(line: Line): LineKind {
  const { text } = line;
  if (/\t|^\||\|$|^-{3,}/u.test(text) && !amountLabel(text)) return 'table';
  if (amountLabel(text)) return 'amount-label';
  if (PURPOSE.test(text)) return 'purpose';
  if (NUMBERED.test(text)) return 'numbered';
  const tags = readTagLine(text);
  if (tags) return tags.rest === '' ? 'tag' : 'tagged';
  if (/^\(?[※*]|^\((?:参考|注)\)/u.test(text)) return 'note';
  if (divisionStrength(text) === 'strong') return 'division';
  if (/^[➢➤▶▷►△▲→⇒]/u.test(text)) return 'marked';
  if (/^[○◯〇]/u.test(text)) return 'circle';
  if (BULLET.test(text)) return 'bullet';
  if (/^[([【<＜「『].*[)\]】>＞」』]$/u.test(text)) return 'bracket';
  if (/[。:]|^[【<([]/u.test(withoutBrackets(text))) return 'prose';
  return 'plain';
}

/** A colon inside a bracket is no label's: 介護テクノロジー…事業（旧：介護ロボット…事業）. */
function withoutBrackets(text: string): string {
  return text.replace(/(?<=.)\([^()]*(?:\([^()]*\)[^()]*)*\)/gu, '');
}

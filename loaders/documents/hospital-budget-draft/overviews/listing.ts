import type { Ledger } from '../../../text/ledger.ts';
import { rule } from '../../../text/rule.ts';
import { readAmounts } from '../../../text/yen.ts';
import { type ClosingFigures, readClosing } from '../figures.ts';
import { joinRows, oneLine, type Row } from '../rows.ts';
import { looksLikeProse } from '../sections/starts.ts';

/** A name with its amounts in a list; `name` is `null` when the amounts stand apart from every name. */
export interface Entry {
  mark: string | null;
  name: string | null;
  figures: ClosingFigures;
  rows: Row[];
}

/** A piece of a row that begins with a mark, or is the whole row. */
interface Piece {
  mark: string | null;
  text: string;
}

const MARK = rule(
  /^[ \t\u3000]*(?<mark>[・･○〇]|[0-9０-９]+[ \t\u3000]*[．.](?=[^0-9０-９]))[ \t\u3000]*/u,
  ['・見本事業', '４．見本の施策'],
  ['1.5億円', '見本事業'],
);
// 等 (and others) closes a list of names.
const AND_OTHERS = rule(/[ \t\u3000]等[ \t\u3000]*$/u, ['見本事業 等'], ['見本事業等']);

const CLOSING_BRACKET = rule(/^[ \u3000]*[）)】]/u, ['）見本'], ['見本）']);

/**
 * Reads an overview's list. A name without amounts goes on with the next line when that line is next to it (on a page where
 * lines stand apart, `apart`: with the next line that has no mark); amounts alone always belong to the name before them.
 */
export function readListing(rows: readonly Row[], ledger: Ledger, { apart }: { apart: boolean }): Entry[] {
  const entries: Entry[] = [];
  let open: { piece: Piece; rows: Row[] } | null = null;
  const close = () => {
    if (open) ledger.ignore(open.rows, 'name-without-amount');
    open = null;
  };
  for (const row of rows) {
    for (const piece of piecesOf(row)) {
      const previous: { piece: Piece; rows: Row[] } | null = piece.mark === null ? open : null;
      if (piece.mark !== null) close();
      const figures = readClosing(piece.text);
      const alone = figures !== null && figures.before.trim() === '';
      if (figures?.boxed === figures?.main && alone && attachBoxed(entries, row, figures)) {
        ledger.read([row], 'list-entry');
      } else if (figures) {
        const near = previous && (alone || goesOn(previous, row, apart));
        const head: { piece: Piece; rows: Row[] } | null = near ? previous : null;
        const own = [...(head?.rows ?? []), row];
        const before = oneLine(
          joinRows([
            ...(head ? [{ number: 0, raw: head.piece.text }] : []),
            { number: row.number, raw: figures.before },
          ]),
        );
        entries.push({ mark: head?.piece.mark ?? piece.mark, name: before === '' ? null : before, figures, rows: own });
        if (!head) close();
        open = null;
        ledger.read(own, before === '' ? 'amount-without-name' : 'list-entry');
      } else if (readAmounts(piece.text).length > 0) {
        close();
        const lead = leading(piece.text);
        if (lead) entries.push({ mark: null, name: null, figures: lead, rows: [row] });
        if (lead) ledger.read([row], 'amount-without-name');
        else ledger.fault([row], 'amount-unattached', 'an amount in the middle of a line of a list');
      } else if (piece.mark !== null && !looksLikeProse(piece.text)) open = { piece, rows: [row] };
      else {
        close();
        ledger.ignore([row], looksLikeProse(piece.text) ? 'prose' : 'list-label');
      }
    }
  }
  close();
  return entries;
}

/** 等 closes a list of names, so that the name before it is complete. */
function goesOn(previous: { piece: Piece; rows: Row[] }, row: Row, apart: boolean): boolean {
  if (AND_OTHERS.test(previous.piece.text)) return false;
  return apart || previous.rows.at(-1)?.number === row.number - 1;
}

/** ・ begins a piece at the start of a line or behind a blank; inside a name it is text. */
function piecesOf(row: Row): Piece[] {
  return row.raw
    .trim()
    .split(/(?<=[ \t\u3000])(?=[・･])/u)
    .map((text) => {
      const match = MARK.exec(text);
      return match
        ? { mark: (match.groups?.['mark'] ?? '').replace(/\s/gu, ''), text: text.slice(match[0].length) }
        : { mark: null, text };
    });
}

/** `【2,381億円】` below a name with amounts is that name's supplementary budget. */
function attachBoxed(entries: Entry[], row: Row, figures: ClosingFigures | null): boolean {
  const last = entries.at(-1);
  if (!figures?.boxed || !last || last.figures.boxed || last.rows.at(-1)?.number !== row.number - 1) return false;
  last.figures = { ...last.figures, boxed: figures.boxed };
  last.rows.push(row);
  return true;
}

/** Amounts before a title that recognition put on the same line: `１１１億円（４９億円） ４．各種施策`. */
function leading(text: string): ClosingFigures | null {
  const last = readAmounts(text).at(-1);
  if (!last) return null;
  const end = last.end + (CLOSING_BRACKET.exec(text.slice(last.end))?.[0].length ?? 0);
  const figures = readClosing(text.slice(0, end));
  return figures && figures.before.trim() === '' && readAmounts(text.slice(end)).length === 0 ? figures : null;
}

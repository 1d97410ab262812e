import type { Line } from '../../../text/lines.ts';
import type { SheetFact } from '../facts.ts';
import type { Headings, ReadingContext } from '../reading-context.ts';
import type { Sheet } from '../split-sheets.ts';
import type { HeadAmounts } from './amounts.ts';
import { inferTitle } from './infer-title.ts';
import type { Title } from './titles.ts';

/** A sheet's name, whence it comes, and its lines (those of the amount when it is inferred). */
export interface SheetName {
  name: string;
  basis: SheetFact['nameBasis'];
  startLine: number;
  endLine: number;
  recipient: { subject: string; line: number } | null;
}

/** The printed title, or a name inferred from the sheet's text or headings; inferred ones are reported. */
export function sheetName(
  context: ReadingContext,
  sheet: Sheet,
  title: Title,
  headings: Headings,
  amounts: HeadAmounts,
  body: Line[],
): SheetName {
  const { page } = context.split;
  const [first] = title.lines;
  const last = title.lines.at(-1);
  if (title.name !== null && first && last) {
    return { name: title.name, basis: 'printed', startLine: first.number, endLine: last.number, recipient: null };
  }
  const line = amounts.request?.line ?? page.lines[sheet.anchor.first]?.number ?? 1;
  const inferred = inferTitle(
    headings.subsection?.text ?? null,
    headings.section?.text ?? null,
    purposeLines(context, sheet, body),
    body,
  );
  const name = inferred?.name ?? '（名称なし）'; // no name could be found
  context.ledger.note(
    inferred ? 'warning' : 'error',
    'title-inferred',
    [{ number: line }],
    inferred
      ? `no title is printed; named "${name}" after its ${inferred.basis}`
      : 'no title is printed and none could be inferred',
  );
  return {
    name,
    basis: inferred?.basis ?? 'section',
    startLine: line,
    endLine: line,
    recipient: inferred?.recipient ?? null,
  };
}

/** The text of heading 1, or the lines before heading 2 where heading 1 is lost. */
function purposeLines({ split }: ReadingContext, { bodyStart }: Sheet, body: Line[]): Line[] {
  const end = body.findIndex((_, index) => split.page.kinds[bodyStart + index] === 'numbered');
  return end === -1 ? body : body.slice(0, end);
}

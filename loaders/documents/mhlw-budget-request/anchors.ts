import type { Line } from '../../text/lines.ts';
import { rule } from '../../text/rule.ts';
import { readAmount, readAmounts } from '../../text/yen.ts';
import { amountLabel } from './amounts/amount-label.ts';
import type { LineKind } from './line-kinds.ts';

/** The lines with their kinds; indexes below point into both. */
export interface Page {
  lines: readonly Line[];
  kinds: readonly LineKind[];
}

/** What makes a sheet certain: its amount's line, its heading 1 (purpose), or both, in either order. */
export interface Anchor {
  /** The first of the two; the head is sought above it. */
  first: number;
  amount: number | null;
  purpose: number | null;
}

/** Lines of the head that may stand between the amount and heading 1, and how many at most. */
const BETWEEN = new Set<LineKind>(['note', 'division', 'table', 'bracket']);
const REACH = 10;

/**
 * The anchors of a document. An amount's line is a sheet's own when heading 1 follows, or the note on last year's budget does, or
 * heading 1 stands directly above it; other lines with the label belong to components.
 */
export function findAnchors(page: Page): Anchor[] {
  const anchors: Anchor[] = [];
  page.kinds.forEach((kind, index) => {
    const open = anchors.at(-1);
    if (kind === 'purpose') {
      if (open && open.purpose === null && open.amount !== null && reachesPurpose(page, open.amount) === index)
        open.purpose = index;
      else anchors.push({ first: index, amount: null, purpose: index });
    }
    if (kind === 'amount-label') {
      if (open && open.amount === null && open.purpose !== null && standsBelow(page, index, open.purpose))
        open.amount = index;
      else if (reachesPurpose(page, index) !== null || hasPreviousYearNote(page, index)) {
        anchors.push({ first: index, amount: index, purpose: null });
      }
    }
  });
  return anchors;
}

/** Index of heading 1 below an amount when only lines of a head lie between, else `null`. */
function reachesPurpose({ lines, kinds }: Page, amount: number): number | null {
  for (let index = amount + 1; index < Math.min(lines.length, amount + REACH); index += 1) {
    const kind = kinds[index];
    if (kind === 'purpose') return index;
    const text = lines[index]?.text ?? '';
    const next = lines[index + 1]?.text ?? '';
    const named = kind === 'plain' && readAmounts(next)[0]?.start === 0;
    const amounts = (kind === 'plain' || kind === 'prose') && readAmounts(text).length > 0;
    if (!named && !amounts && kind && !BETWEEN.has(kind)) return null;
    if (
      kind === 'division' &&
      index === amount + 1 &&
      readAmount(labelRest(lines[amount]?.text ?? '')) === null &&
      !(lines[amount]?.text ?? '').includes('円')
    )
      return null;
  }
  return null;
}

/** ※()内は前年度当初予算額: the bracket holds last year's initial budget. It stands on the amount's line or the next two. */
function hasPreviousYearNote({ lines, kinds }: Page, amount: number): boolean {
  for (let index = amount; index <= amount + 2; index += 1) {
    const kind = kinds[index];
    if (index > amount && kind !== 'note' && kind !== 'prose' && kind !== 'plain') return false;
    if (PREVIOUS_YEAR.test(lines[index]?.text ?? '')) return true;
  }
  return false;
}

/** Only notes between heading 1 and the amount. */
function standsBelow({ kinds }: Page, amount: number, purpose: number): boolean {
  let at = amount - 1;
  while (at > purpose && kinds[at] === 'note') at -= 1;
  return at === purpose;
}

function labelRest(text: string): string {
  return text.slice(amountLabel(text)?.end ?? 0);
}

/** ※()内は前年度当初予算額: the bracket holds the year before. */
const PREVIOUS_YEAR = rule(/内は\s*前年度/u, ['※()内は前年度当初予算額', '( )内は 前年度'], ['前年度当初予算額']);

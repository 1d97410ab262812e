import type { Line } from '../../../text/lines.ts';
import { readAmount, readAmounts } from '../../../text/yen.ts';
import { componentName } from './name.ts';
import { type FoundComponent, isBudgetUnit } from './value.ts';

/** 小計 subtotal, 合計 total. */
const TOTAL = /^(?:小計|合計|計)/u;
/** うち: of which. */
const OF_WHICH = /^[(（]?\s*うち、?\s*/u;

/**
 * Components of a row of cells (between tabs or bars): a name and the amount in the next cell, last year's bracket after it, or name
 * and amount in one cell: `医薬品プロジェクト⇥187.5億円⇥小計 525.9億円`.
 */
export function readTableRow(line: Line): FoundComponent[] {
  const cells = line.raw.split(/[\t|]/u).map((cell) => cell.replaceAll('**', '').trim());
  const found: FoundComponent[] = [];
  let name: string | null = null;
  for (const cell of cells) {
    if (cell === '') continue;
    const amount = readAmount(cell.replace(/(?<!\s)\s*(?:増|減|新)$/u, '').replace(/^([^（(]*)[)）]$/u, '$1'));
    const last = found.at(-1);
    if (amount && /^[(（]/u.test(cell) && last && name === null && last.previousInitial === null)
      last.previousInitial = amount;
    else if (amount && name !== null && amount.kind === 'amount' && isBudgetUnit(amount)) {
      found.push(component(name, amount, line));
      name = null;
    } else if (!amount) {
      const inline = readInline(cell);
      if (inline) found.push(component(inline.name, inline.amount, line));
      name = inline ? null : cell;
    }
  }
  return found;
}

/** `小計 525.9億円`: a name, a blank, an amount that ends the cell. */
function readInline(cell: string): { name: string; amount: FoundComponent['request'] } | null {
  const [only, ...more] = readAmounts(cell);
  if (!only || more.length > 0 || only.end !== cell.length || !/\s$/u.test(cell.slice(0, only.start))) return null;
  const name = cell.slice(0, only.start).trim();
  if (name === '' || !isBudgetUnit(only.amount) || /上限|単価|基準|人$/u.test(name)) return null;
  return { name, amount: only.amount };
}

function component(name: string, request: FoundComponent['request'], line: Line): FoundComponent {
  const ofWhich = OF_WHICH.test(name);
  const bare = componentName(name.replace(OF_WHICH, '').replace(/^(?:[0-9０-９]+[.．]|[IVXＩＶＸ]+[.．])\s*/u, ''));
  return {
    name: bare,
    kind: TOTAL.test(name) ? 'total' : 'part',
    depth: ofWhich ? 2 : 1,
    request,
    previousInitial: null,
    others: [],
    lines: [line.number],
  };
}

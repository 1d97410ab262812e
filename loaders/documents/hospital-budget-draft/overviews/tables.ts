import type { Amount } from '../../../facts/common.ts';
import { FISCAL_YEAR } from '../../../text/eras.ts';
import type { Ledger } from '../../../text/ledger.ts';
import { rule } from '../../../text/rule.ts';
import { squeeze } from '../../../text/widths.ts';
import { readAmounts } from '../../../text/yen.ts';
import type { PrintedTotal } from '../facts.ts';
import { type DocumentContext, figureOf } from '../figure-fact.ts';
import { joinRows, oneLine, placeOf, type Row } from '../rows.ts';
import { emptyTotal } from './printed-total.ts';
import { readTableRow } from './table-row.ts';

// 26,655の内 / 数: a cell over two lines.
const TORN_END = rule(/の内\s*$/u, ['26,655の内'], ['26,655の内数']);
const TORN_START = rule(/^\s*数\s*$/u, ['数'], ['数字']);

type Column = 'initial' | 'draft' | 'difference';
const TITLE = rule(/病院関係政府予算案概要/u, ['病院関係政府予算案概要'], ['政府予算案概要']);
/** Ⅱ, Ⅲ 医療施設等の整備: a part of the table, whose name may stand elsewhere. Its own cells may follow on the line. */
const HEADING = rule(
  /^[ \t\u3000]*(?<heading>[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ](?:[ \t\u3000]+[^0-9０-９△▲－＊ \t\u3000]\S*)?)(?=[ \t\u3000]|$)/u,
  ['Ⅱ', 'Ⅲ 見本の整備'],
  ['ⅡⅢ', '2 見本'],
);
// 単位: the unit of all figures without one.
const UNIT = rule(/^[(]単位:(?<unit>[億千百万]*円)[)]$/u, ['(単位:百万円)'], ['単位:百万円', '(単位:人)']);
// 当初予算額 last year's initial budget, 予算案 this year's draft, 差引額 difference.
const HEADS: readonly (readonly [RegExp, Column])[] = [
  [
    rule(new RegExp(`^(?:${FISCAL_YEAR})?当初予算額$`, 'u'), ['令和6年度当初予算額', '当初予算額'], ['予算案']),
    'initial',
  ],
  [rule(new RegExp(`^(?:${FISCAL_YEAR})?予算案$`, 'u'), ['令和7年度予算案'], ['予算案概要']), 'draft'],
  [rule(/^差引額$/u, ['差引額'], ['差引額計']), 'difference'],
];

const RATIO = rule(/^[0-9]+[.・][0-9]+$/u, ['102.3'], ['1,023', '102']);

const EMPTY_CELL = rule(/^[-－―‐ー]+$/u, ['－'], ['－3']);

const THOUSANDS = rule(/[0-9],[0-9]{3}/u, ['26,655'], ['26.655', '655']);

const NAME_BEFORE_COLON = rule(/^(?<name>[^：:]+)[：:][ \t\u3000]*$/u, ['見本事業：'], ['：', '見本事業']);

/** The associations' tables. Figures that recognition tore from their row are kept without a name, and counted in one warning. */
export function readTables(rows: readonly Row[], context: DocumentContext, ledger: Ledger): PrintedTotal[] {
  const columns = columnsOf(rows);
  let unit = '百万円';
  let section: string | null = null;
  const totals: PrintedTotal[] = [];
  const detached: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    const folded = squeeze(row.raw);
    const heading = HEADING.exec(row.raw)?.groups?.['heading'];
    if (heading !== undefined) section = oneLine(heading);
    else if (TITLE.test(folded)) section ??= row.raw.trim();
    const used = goesOn(rows, at) ? 2 : 1;
    const own = rows.slice(at, at + used);
    const text = oneLine(joinRows(own));
    unit = UNIT.exec(folded)?.groups?.['unit'] ?? unit;
    const total = amountNote(text, own, context, section) ?? cellRow(text, own, unit, columns, context, section);
    if (total) {
      totals.push(total);
      ledger.read(own, total.name === null && total.mark === null ? 'detached-cell' : 'table-row');
      if (total.name === null) detached.push(row);
    } else if (UNIT.test(folded) || HEADS.some(([head]) => head.test(folded))) ledger.read(own, 'table-head');
    else if (heading !== undefined) ledger.read(own, 'table-heading');
    else if (RATIO.test(folded)) ledger.ignore(own, 'ratio');
    else if (EMPTY_CELL.test(folded)) ledger.ignore(own, 'empty-cell');
    else if (readAmounts(text).length > 0 || THOUSANDS.test(folded))
      ledger.fault(own, 'amount-unattached', 'a figure in a table that is no cell of a row');
    else ledger.ignore(own, 'table-label');
    at += used - 1;
  }
  if (detached.length > 0)
    ledger.note(
      'warning',
      'cells-without-name',
      detached,
      `${detached.length} table lines have figures without a name, since their row was torn apart; kept without a name`,
    );
  return totals;
}

/** A cell over two lines: `26,655の内` and `数`. */
function goesOn(rows: readonly Row[], at: number): boolean {
  return TORN_END.test(rows[at]?.raw ?? '') && TORN_START.test(rows[at + 1]?.raw ?? '');
}

function columnsOf(rows: readonly Row[]): Column[] {
  const found: Column[] = [];
  for (const { raw } of rows) {
    const column = HEADS.find(([head]) => head.test(squeeze(raw)))?.[1];
    if (column && !found.includes(column)) found.push(column);
  }
  return found;
}

/** Below ＊ 令和７年度予算案: `医療補助金：26,655百万円の内数`. */
function amountNote(text: string, own: Row[], context: DocumentContext, section: string | null): PrintedTotal | null {
  const [amount, ...more] = readAmounts(text);
  const match = NAME_BEFORE_COLON.exec(text.slice(0, amount?.start ?? 0));
  if (!amount || more.length > 0 || !match || text.slice(amount.end).trim() !== '') return null;
  const total = emptyTotal(
    'ASSOCIATIONS_TABLE',
    match.groups?.['name']?.trim() ?? null,
    placeOf(context.document, own, section),
  );
  return { ...total, draft: figureOf(context, amount.amount, context.fiscalYear, own, section) };
}

function cellRow(
  text: string,
  own: Row[],
  unit: string,
  columns: readonly Column[],
  context: DocumentContext,
  section: string | null,
): PrintedTotal | null {
  const row = readTableRow(text, unit);
  if (!row || (row.name === null && row.mark === null && row.cells.every(({ kind }) => kind === 'none'))) return null;
  const evidence = placeOf(context.document, own, section);
  const total: PrintedTotal = {
    ...emptyTotal('ASSOCIATIONS_TABLE', row.name, evidence),
    mark: row.mark,
    note: row.note,
  };
  if (columns.length !== 3 || row.cells.length !== 3) {
    total.unplaced = row.cells.map((amount) => ({ amount, evidence }));
    return total;
  }
  const year = { initial: context.fiscalYear - 1, draft: context.fiscalYear, difference: context.fiscalYear };
  for (const [index, column] of columns.entries())
    total[column] = figureOf(context, row.cells[index] as Amount, year[column], own, section);
  return total;
}

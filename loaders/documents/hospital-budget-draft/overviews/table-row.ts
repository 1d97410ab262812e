import type { Amount } from '../../../facts/common.ts';
import { rule } from '../../../text/rule.ts';
import { foldWidth } from '../../../text/widths.ts';
import { readFigure } from '../../../text/yen.ts';

/** One row of an association's table: `(5) 診療班 2 2 0 補助率 1/2`. */
export interface TableRow {
  mark: string | null;
  name: string | null;
  cells: Amount[];
  note: string | null;
}

const NUMBER = '(?:[△▲＋+－−-][ \\u3000]*)?[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:の内数|[（(]の?内数[）)])?';
const CELL = `(?:${NUMBER}|[－―—–−‐ー-]|[＊*])`;
const MARK = '[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ](?=[ \\u3000])|[0-9０-９]+[．.](?![0-9０-９])|[（(][0-9０-９]+[）)]';
const ROW = rule(
  new RegExp(
    `^[ \\t\\u3000]*(?:(?<mark>${MARK})[ \\t\\u3000]*)?(?:(?<name>(?!${CELL}(?:[ \\t\\u3000]|$))\\S.*?)(?:[ \\t\\u3000]+|(?<=[）)])))?(?<cells>${CELL}(?:[ \\t\\u3000]+${CELL}){0,2})(?:[ \\t\\u3000]+(?<note>\\S.*?))?[ \\t\\u3000]*$`,
    'u',
  ),
  ['(5) 見本の診療班 2 2 0 補助率 1/2', '２．見本の整備　26,655の内数　－　＊'],
  ['見本の整備'],
);
// ＊ stands for a part of a subsidy that the table's foot names (内数).
const PART_OF_SUBSIDY = rule(/^[＊*]$/u, ['＊'], ['＊3']);

/** `null` when the line prints no figure in a cell. A note alone behind one figure is not enough without a mark. */
export function readTableRow(text: string, unit: string): TableRow | null {
  const groups = ROW.exec(text)?.groups;
  if (!groups) return null;
  const [mark, name, note] = [groups['mark'], groups['name'], groups['note']];
  const cells = (groups['cells'] ?? '').match(new RegExp(CELL, 'gu'))?.map((cell) => cellOf(cell, unit)) ?? [];
  if (cells.length < 2 && note !== undefined && mark === undefined) return null;
  if (cells.every((cell) => cell === null)) return null;
  return {
    mark: mark === undefined ? null : foldWidth(mark),
    name: name?.trim() || null,
    cells: cells.filter((cell) => cell !== null),
    note: note?.trim() ?? null,
  };
}

/** ＊ stands for a part of a subsidy that the table's foot names (内数): no figure. */
function cellOf(printed: string, unit: string): Amount | null {
  if (PART_OF_SUBSIDY.test(printed))
    return { text: printed, yen: null, unit: null, kind: 'unknown', partOf: true, approximate: false };
  const figure = readFigure(
    printed.replace(/^(?:[＋+]|(?<minus>[△▲－−-]))[ \u3000]*(?=[0-9０-９])/u, '$<minus>'),
    unit,
  );
  return figure && { ...figure, text: printed };
}

import { stringify } from 'csv-stringify/sync';
import { isFormulaLike } from './formula-like.ts';
import type { MoneyFlow, OrganizationNetwork } from './sources.ts';

/**
 * Who reads a table. Spreadsheet programs take a file for UTF-8 by its byte order mark alone; other programs take that mark for a part
 * of the first column's name.
 */
export type CsvReader = 'SPREADSHEET' | 'PROGRAM';

/** One line a link: who, with whom, how many shared initiatives, and the names. */
export function organizationsCsv({ nodes, links }: OrganizationNetwork, reader: CsvReader): string {
  const name = names(nodes);
  return table(
    reader,
    ['source', 'target', 'weight', 'sourceName', 'targetName'],
    links.map(({ source, target, weight }) => [source, target, weight, name(source), name(target)]),
  );
}

/** One line a flow: from where, to where, how many yen, and the names. */
export function moneyCsv({ nodes, links }: MoneyFlow, reader: CsvReader): string {
  const name = names(nodes);
  return table(
    reader,
    ['source', 'target', 'value', 'sourceName', 'targetName'],
    links.map(({ source, target, value }) => [source, target, value, name(source), name(target)]),
  );
}

/** A text that could be taken for a formula gets an apostrophe in front; tables for programs are opened in spreadsheets, too. */
function table(reader: CsvReader, columns: string[], rows: (string | number)[][]): string {
  return stringify([columns, ...rows], {
    bom: reader === 'SPREADSHEET',
    cast: { string: (text) => (isFormulaLike(text) ? `'${text}` : text) },
  });
}

function names(nodes: readonly { id: string; name: string }[]): (id: string) => string {
  const known = new Map(nodes.map(({ id, name }) => [id, name]));
  return (id) => known.get(id) ?? id;
}

import { stringify } from 'csv-stringify/sync';
import type { MoneyFlow, OrganizationNetwork } from './sources.ts';

/** One line a link: who, with whom, how many shared initiatives, and the names. */
export function organizationsCsv({ nodes, links }: OrganizationNetwork): string {
  const name = names(nodes);
  return table(
    ['source', 'target', 'weight', 'sourceName', 'targetName'],
    links.map(({ source, target, weight }) => [source, target, weight, name(source), name(target)]),
  );
}

/** One line a flow: from where, to where, how many yen, and the names. */
export function moneyCsv({ nodes, links }: MoneyFlow): string {
  const name = names(nodes);
  return table(
    ['source', 'target', 'value', 'sourceName', 'targetName'],
    links.map(({ source, target, value }) => [source, target, value, name(source), name(target)]),
  );
}

/**
 * Spreadsheet programs take a file for UTF-8 by its byte order mark alone, and take a text that begins with `=`, `+`, `-` or `@`
 * for a formula that they run: such a text gets an apostrophe in front.
 */
function table(columns: string[], rows: (string | number)[][]): string {
  return stringify([columns, ...rows], { bom: true, escape_formulas: true });
}

function names(nodes: readonly { id: string; name: string }[]): (id: string) => string {
  const known = new Map(nodes.map(({ id, name }) => [id, name]));
  return (id) => known.get(id) ?? id;
}

/** A node as the directory knows it: its id, its type, and the texts by which people look for it. */
export interface NamedNode {
  id: string;
  type: string;
  name: string;
  nameEn: string | null;
  abbreviation: string | null;
  aliases: string[] | null;
  /** Further forms that are known in lookups only: 厚, METI. */
  lookupNames: string[] | null;
  summaryEn: string | null;
  text: string | null;
  /** LAW, FUND, PLAN …, where there are kinds. */
  kind: string | null;
  /** The mark of an item, ⑪, and its number. */
  mark: string | null;
  number: number | null;
  /** Its place among its like, where documents give one. */
  order: number | null;
  /** The organisation or organisations that it is a part of, by id. */
  partOf: string[];
}

/** All forms of its name. */
export function allNames(node: NamedNode): string[] {
  return [node.name, node.nameEn, node.abbreviation, ...(node.aliases ?? []), ...(node.lookupNames ?? [])].filter(
    isName,
  );
}

/** All forms of its name, and for an item of the strategy its mark and number as well: ⑪, 項目11. */
export function namesAndNumbers(node: NamedNode): string[] {
  const { mark, number } = node;
  const numbered = number === null ? [] : [`項目${number}`, `Item ${number}`, `項目${mark}`];
  return [...allNames(node), ...[mark, ...numbered].filter(isName)];
}

function isName(name: string | null): name is string {
  return typeof name === 'string' && name !== '';
}

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
  place: number | null;
}

/** All forms of its name. */
export function allNames(node: NamedNode): string[] {
  return [node.name, node.nameEn, node.abbreviation, ...(node.aliases ?? []), ...(node.lookupNames ?? [])].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}

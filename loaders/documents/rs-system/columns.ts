/** The columns of one table. */
export interface ColumnLookup {
  /** What is read, with the spellings of its heading. Width, brackets, dashes and slashes do not count. */
  read: Readonly<Record<string, readonly string[]>>;
  /** Headings that are not read, and why. */
  ignored: Readonly<Record<string, string>>;
}

/** Where the columns of a lookup stand in a header. */
export interface FoundColumns {
  /** Index by key of `read`. */
  at: ReadonlyMap<string, number>;
  /** Keys of `read` whose heading is not there. */
  missing: readonly string[];
  /** Headings that no lookup knows. */
  unknown: readonly string[];
}

/** Finds each column by its heading, in any order. Of two columns with one heading the first counts, the other is unknown. */
export function findColumns(header: readonly string[], { read, ignored }: ColumnLookup): FoundColumns {
  const keys = new Map(Object.entries(read).flatMap(([key, names]) => names.map((name) => [headingKey(name), key])));
  const ignorable = new Set(Object.keys(ignored).map(headingKey));
  const at = new Map<string, number>();
  const unknown: string[] = [];
  for (const [index, heading] of header.entries()) {
    const folded = headingKey(heading);
    const key = keys.get(folded);
    if (key !== undefined && !at.has(key)) at.set(key, index);
    else if (!ignorable.has(folded) && folded !== '') unknown.push(heading);
  }
  return { at, missing: Object.keys(read).filter((key) => !at.has(key)), unknown };
}

/** A heading made comparable: published ones differ in －, ー and -, ／ and /, （ and (, and in blanks. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\s_]/gu, '')
    .replace(/[ー\u2010-\u2015\u2212]/gu, '-')
    .toLowerCase();
}

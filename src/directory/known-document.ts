import type { Row } from '../graph/graph-store.ts';
import { propertyKey } from '../planner/row-keys.ts';

/** A document of the graph, as far as the process itself reads it. */
export interface KnownDocument {
  /** With its prefix. */
  id: string;
  title: string;
  titleEn: string | null;
  /** Of its text, by which it is found to be quoted. */
  sha256: string;
  /** What the fields of `SourceDocument` are read from. */
  row: Row;
}

/** A row of the statement `DOCUMENTS`. */
export function knownDocument(row: Row): KnownDocument {
  const of = (property: string) => row[propertyKey(property)];
  return {
    id: String(of('id')),
    title: String(of('title')),
    titleEn: (of('titleEn') ?? null) as string | null,
    sha256: String(of('sha256')),
    row,
  };
}

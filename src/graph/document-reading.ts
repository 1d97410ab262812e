/** What became of the lines of a document, or of the rows of a table, that are not blank. */
export interface StoredReading {
  /** What is counted. */
  unit: 'LINE' | 'ROW';
  read: number;
  /** How many each rule ignores, by the rule's name. */
  ignored: Readonly<Record<string, number>>;
  notUnderstood: number;
}

/** As a property holds it. */
export const encodeReading = (reading: StoredReading): string => JSON.stringify(reading);

/** What the schema tells of it; `null` where a graph has none. The rule that ignores most comes first. */
export function decodeReading(stored: unknown): DocumentReading | null {
  if (typeof stored !== 'string') return null;
  const { ignored, ...rest } = JSON.parse(stored) as StoredReading;
  const rules = Object.entries(ignored).map(([rule, count]) => ({ rule, count }));
  return { ...rest, ignored: rules.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1)) };
}

export interface DocumentReading extends Omit<StoredReading, 'ignored'> {
  ignored: { rule: string; count: number }[];
}

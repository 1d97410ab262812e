/** A fact with a place, told by its kind (`items.measures.initiatives`) and its printed label. */
export interface PlacedFact {
  kind: string;
  label: string;
  /** 1-based. */
  line: number;
  /** What it says without its places, where it has no label of its own. */
  content: string | null;
}

/** Fields that say which fact it is, the best first. */
const LABELS = ['title', 'name', 'heading', 'text', 'printed', 'label', 'cue', 'tag', 'mark'];

/** Every fact that carries evidence, in order. Those without any printed label of their own are told by their place, and known by what they say. */
export function placedFacts(facts: unknown): PlacedFact[] {
  const found: PlacedFact[] = [];
  const visit = (value: unknown, kind: string) => {
    if (Array.isArray(value)) {
      for (const child of value) visit(child, kind);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const record = value as Record<string, unknown>;
    const line = firstLine(record['evidence']);
    if (line !== null) {
      const label = labelOf(record);
      found.push({ kind, label: label ?? `line ${line}`, line, content: label === null ? contentOf(record) : null });
    }
    for (const [key, child] of Object.entries(record)) {
      if (key !== 'evidence') visit(child, kind === '' ? key : `${kind}.${key}`);
    }
  };
  visit(facts, '');
  return found;
}

function contentOf(record: Record<string, unknown>): string {
  return JSON.stringify(record, (key, value: unknown) => (isPlace(key) ? undefined : value));
}

const isPlace = (key: string): boolean =>
  key === 'evidence' || key.endsWith('Evidence') || ['position', 'order', 'line', 'startLine', 'endLine'].includes(key);

function firstLine(evidence: unknown): number | null {
  const place = Array.isArray(evidence) ? evidence[0] : evidence;
  const line = (place as { startLine?: unknown } | null | undefined)?.startLine;
  return typeof line === 'number' ? line : null;
}

function labelOf(record: Record<string, unknown>): string | null {
  for (const field of LABELS) {
    const label = record[field];
    if (typeof label === 'string' && label !== '') return label;
  }
  const amount = record['amount'] as { text?: unknown } | null | undefined;
  return typeof amount?.text === 'string' ? amount.text : null;
}

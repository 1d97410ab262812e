import { createHash } from 'node:crypto';
import type { FactsSet } from '../facts/facts-set.ts';
import type { Registry } from '../registry/schema.ts';

/** Raised when the same facts and registry give other rows than before, so that stores are filled anew. */
const ROWS_FORMAT = 23;

/** The version of the data: SHA-256 (hex) over facts and registry, whatever the order of keys in their files. */
export function graphHash({ documents }: FactsSet, registry: Registry): string {
  const content = canonical({ format: ROWS_FORMAT, documents, registry });
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** The same value with every object's keys sorted. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, content]) => [key, canonical(content)]),
  );
}

import type { DraftLine } from '../../facts/hospital-budget-draft.ts';

/** A line and all lines below it, in print order. */
export function withParts(line: DraftLine): DraftLine[] {
  return [line, ...line.parts.flatMap(withParts)];
}

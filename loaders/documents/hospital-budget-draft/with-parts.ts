import type { DraftLine } from './facts.ts';

/** A line and all lines below it, in print order. */
export function withParts(line: DraftLine): DraftLine[] {
  return [line, ...line.parts.flatMap(withParts)];
}

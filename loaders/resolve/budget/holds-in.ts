import type { RelationshipRow } from '../../../src/graph/model.ts';

/** Whether a relationship holds in a fiscal year; `fromYear` and `toYear` are inclusive, and open where they are not there. */
export function holdsIn({ properties: { fromYear, toYear } }: RelationshipRow, fiscalYear: number): boolean {
  return Number(fromYear ?? fiscalYear) <= fiscalYear && fiscalYear <= Number(toYear ?? fiscalYear);
}

/** Whether it holds now: no later document says otherwise. */
export const holdsNow = ({ properties: { toYear } }: RelationshipRow): boolean => toYear === undefined;

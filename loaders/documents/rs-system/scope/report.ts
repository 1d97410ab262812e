import type { ScopeEntry } from '../../../registry/scope-schema.ts';
import type { ScopeDecision } from './decide.ts';
import { nearMisses, tellNearMisses } from './near-misses.ts';
import type { SurveyedSheet } from './signals.ts';

/** Rules that only list sheets for a person to look at. */
const TAKES_NOTHING: ReadonlySet<ScopeEntry['rule']> = new Set([
  'NEAR_MISS',
  'NAMES_PROGRAMME',
  'PRINTS_NAME_OF_INITIATIVE',
]);

/** How many sheets each rule took, one line each, and sheets that no rule took but almost. */
export function scopeReport(
  sheets: ReadonlyMap<number, SurveyedSheet>,
  { inScope, rules }: ScopeDecision,
  entries: readonly ScopeEntry[],
): string[] {
  const lines = [
    `sheets in scope: ${inScope.size} of ${sheets.size}, by rule of scope.yaml (a sheet may fall to several):`,
  ];
  for (const { id, rule } of entries) {
    if (TAKES_NOTHING.has(rule) || rule === 'DECIDED') continue;
    const taken = [...rules].filter(([, signals]) => signals.some((signal) => signal.rule === id));
    const alone = taken.filter(([, signals]) => signals.every((signal) => signal.rule === id));
    lines.push(`  ${id}: ${taken.length}, ${alone.length} of them by this rule alone`);
  }
  const decided = entries.filter((entry) => entry.rule === 'DECIDED');
  const taken = decided.filter((entry) => entry.inScope).length;
  if (decided.length > 0) lines.push(`  decided one by one: ${taken} in, ${decided.length - taken} out`);
  return [...lines, ...tellNearMisses(nearMisses(sheets, inScope, entries))];
}

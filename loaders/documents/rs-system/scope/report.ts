import { nameKey } from '../../../registry/name-forms.ts';
import type { ScopeEntry } from '../../../registry/scope-schema.ts';
import type { ScopeDecision } from './decide.ts';
import type { SurveyedSheet } from './signals.ts';

/** How many sheets each rule took, and sheets that no rule took but almost. One line each. */
export function scopeReport(
  sheets: ReadonlyMap<number, SurveyedSheet>,
  { inScope, rules }: ScopeDecision,
  entries: readonly ScopeEntry[],
): string[] {
  const lines = [
    `sheets in scope: ${inScope.size} of ${sheets.size}, by rule of scope.yaml (a sheet may fall to several):`,
  ];
  for (const { id, rule } of entries) {
    if (rule === 'NEAR_MISS') continue;
    const taken = [...rules].filter(([, signals]) => signals.some((signal) => signal.rule === id));
    const alone = taken.filter(([, signals]) => signals.every((signal) => signal.rule === id));
    lines.push(`  ${id}: ${taken.length}, ${alone.length} of them by this rule alone`);
  }
  const near = nearMisses(sheets, inScope, entries);
  lines.push(`sheets not in scope that a person may look at: ${near.length}`, ...near.map((line) => `  ${line}`));
  return lines;
}

function nearMisses(
  sheets: ReadonlyMap<number, SurveyedSheet>,
  inScope: ReadonlySet<number>,
  entries: readonly ScopeEntry[],
): string[] {
  const lines: string[] = [];
  for (const [number, { name, ministry, mentions }] of sheets) {
    if (inScope.has(number)) continue;
    const key = nameKey(name);
    const reasons = entries.flatMap((entry) => {
      const words = entry.rule === 'NEAR_MISS' ? entry.words.filter((word) => key.includes(nameKey(word))) : [];
      return words.map((word) => `${word} in its name (${entry.id})`);
    });
    const named = mentions.filter(({ column, cue }) => column === 'name' || column === 'target' || cue !== null);
    for (const { printed, column, cue } of named)
      reasons.push(`${printed}${cue === null ? '' : ` … ${cue}`} in its ${column}`);
    if (reasons.length > 0) lines.push(`${number} ${name} (${ministry}): ${[...new Set(reasons)].join('; ')}`);
  }
  return lines;
}

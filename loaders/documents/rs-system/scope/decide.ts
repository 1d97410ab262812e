import type { Finding } from '../../../layout.ts';
import { nameKey } from '../../../registry/name-forms.ts';
import type { ScopeEntry } from '../../../registry/scope-schema.ts';
import { finding } from '../../../text/finding.ts';
import type { Signal, SurveyedSheet } from './signals.ts';

/** Which sheets are in scope, and what a person should know of the choice. */
export interface ScopeDecision {
  inScope: ReadonlySet<number>;
  /** For which rules each sheet is in scope; a decision of a person is among them. */
  rules: ReadonlyMap<number, readonly Signal[]>;
  findings: Finding[];
}

/** A sheet is in scope when a rule takes it, unless a person decided otherwise. A decision whose name is not printed under its number decides nothing. */
export function decideScope(sheets: ReadonlyMap<number, SurveyedSheet>, entries: readonly ScopeEntry[]): ScopeDecision {
  const rules = new Map<number, readonly Signal[]>();
  const findings: Finding[] = [];
  for (const [number, { signals }] of sheets) if (signals.length > 0) rules.set(number, signals);
  for (const entry of entries) {
    if (entry.rule !== 'DECIDED') continue;
    const sheet = sheets.get(entry.number);
    if (sheet === undefined || nameKey(sheet.name) !== nameKey(entry.name)) {
      const found = sheet === undefined ? 'no sheet has that number' : `that number is “${sheet.name}”`;
      const message = `scope.yaml, rule “${entry.id}”: decides on sheet ${entry.number}, “${entry.name}”, but ${found}. It decides nothing.`;
      findings.push(finding('warning', 'stale-scope-decision', null, message));
    } else if (entry.inScope) rules.set(entry.number, [...(rules.get(entry.number) ?? []), decided(sheet, entry)]);
    else rules.delete(entry.number);
  }
  return { inScope: new Set(rules.keys()), rules, findings };
}

/** A decision stands at the first line that names the sheet, as its signals do. */
function decided(sheet: SurveyedSheet, { id, reason }: ScopeEntry): Signal {
  const { table, startLine, endLine } = sheet;
  return { rule: id, detail: reason, table, startLine, endLine };
}

import type { FactsByLayout } from '../../facts/facts-by-layout.ts';

/** Each sheet of the budget request as one text, by the name that it prints: what its summary is held against. */
export function sheetTexts(facts: FactsByLayout): Map<string, string> {
  const sheets = facts['mhlw-budget-request']?.sheets ?? [];
  return new Map(sheets.map((sheet) => [sheet.name, JSON.stringify(sheet)]));
}

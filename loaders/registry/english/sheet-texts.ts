import { BUDGET_REQUEST } from '../../documents/mhlw-budget-request/facts.ts';
import type { FactsSet } from '../../facts/facts-set.ts';

/** The sheets of the budget requests as text, by the name that they print: what their summaries are held against. */
export function sheetTexts(facts: FactsSet): Map<string, string> {
  const texts = new Map<string, string>();
  for (const sheet of facts.of(BUDGET_REQUEST).flatMap(({ sheets }) => sheets)) {
    // The same programme of several years is one text.
    texts.set(sheet.name, `${texts.get(sheet.name) ?? ''}${JSON.stringify(sheet)}`);
  }
  return texts;
}

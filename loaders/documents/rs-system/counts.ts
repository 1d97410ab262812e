import type { RsFacts } from './build-facts.ts';
import type { BudgetsSheet, OrganizationsSheet, OutlinesSheet, PoliciesSheet, SubsidiesSheet } from './facts.ts';

/** What a table holds of its own, beside its sheets. */
export function ownCounts({ document, sheets }: RsFacts): Record<string, number> {
  return COUNTS[document.layout](sheets);
}

type Counts = (sheets: readonly unknown[]) => Record<string, number>;

const COUNTS: Readonly<Record<RsFacts['document']['layout'], Counts>> = {
  'rs-organizations': counting<OrganizationsSheet>({ furtherUnits: ({ further = [] }) => further.length }),
  'rs-outlines': counting<OutlinesSheet>({
    expenses: ({ expenses }) => expenses.length,
    mentions: ({ mentions = [] }) => mentions.length,
  }),
  'rs-policies': counting<PoliciesSheet>({
    policies: ({ policies }) => policies.length,
    laws: ({ laws }) => laws.length,
    plans: ({ plans }) => plans.length,
  }),
  'rs-subsidies': counting<SubsidiesSheet>({ subsidies: ({ subsidies }) => subsidies.length }),
  'rs-budgets': counting<BudgetsSheet>({
    budgetYears: ({ years }) => years.length,
    totals: ({ years }) => years.filter(({ totals }) => totals !== undefined).length,
    accounts: ({ years }) => years.reduce((sum, { accounts }) => sum + accounts.length, 0),
  }),
};

/** The sheets of a document are those of its layout, as its schema has checked. */
function counting<Sheet>(counts: Readonly<Record<string, (sheet: Sheet) => number>>): Counts {
  return (sheets) => {
    const entries = Object.entries(counts).map(([kind, count]) => [
      kind,
      (sheets as readonly Sheet[]).reduce((sum, sheet) => sum + count(sheet), 0),
    ]);
    return Object.fromEntries(entries);
  };
}

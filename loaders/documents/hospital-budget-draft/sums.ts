import { squeeze } from '../../text/widths.ts';
import { bureauSums } from './checks/bureau-sums.ts';
import { lineSums } from './checks/line-sums.ts';
import { overviewSums } from './checks/overview-sums.ts';
import { sectionSums } from './checks/section-sums.ts';
import type { SumCheck } from './checks/sum-check.ts';
import { contradictingRows, tableSums } from './checks/table-sums.ts';
import type { HospitalBudgetDraftFacts, PrintedTotal } from './facts.ts';
import { withParts } from './with-parts.ts';

/** An amount that is printed below several lines, without a mark of repetition: one amount. */
export interface SharedAmount {
  name: string;
  yen: number;
  /** Section path and line, once for each place. */
  places: string[][];
}

/** Everything that `verify` compares in a draft budget. Differences are shown and never forced. */
export interface DraftSums {
  checks: SumCheck[];
  /** Figures of the overviews that no section or line bears the name of. */
  unmatched: PrintedTotal[];
  /** Rows of the tables whose difference is not what their amounts differ by. */
  contradicting: PrintedTotal[];
  shared: SharedAmount[];
}

/** Sums against printed totals: sections, lines with parts, blocks, the bureau, overviews and tables. Pure. */
export function sumsAgainstPrintedTotals(facts: HospitalBudgetDraftFacts): DraftSums {
  const overview = overviewSums(facts);
  return {
    checks: [
      ...sectionSums(facts.sections),
      ...lineSums(facts.sections),
      ...bureauSums(facts),
      ...overview.checks,
      ...tableSums(facts),
    ],
    unmatched: overview.unmatched,
    contradicting: contradictingRows(facts),
    shared: sharedAmounts(facts),
  };
}

/** Parts of different headings with the same name and draft amount, none marked as a repeat. */
function sharedAmounts({ sections }: HospitalBudgetDraftFacts): SharedAmount[] {
  const found = new Map<string, SharedAmount>();
  for (const section of sections)
    for (const heading of section.lines)
      for (const part of heading.parts.flatMap(withParts)) {
        const yen = part.draft?.amount.yen;
        if (yen == null || yen === 0 || part.repeat || part.draft?.amount.partOf) continue;
        const key = `${squeeze(part.name)} ${yen}`;
        const shared = found.get(key) ?? { name: part.name, yen, places: [] };
        shared.places.push([...section.path, heading.name]);
        found.set(key, shared);
      }
  return [...found.values()].filter(({ places }) => places.length > 1);
}

import { decodeYear, type StoredYear } from '../../graph/program-year.ts';
import type { Properties } from '../whole-graph.ts';

/** Of one year's amounts the one that stands for the programme: what was decided before what was asked for. */
const STAGES = ['initial', 'draft', 'request'] as const;

/**
 * What a project tells of its money. `amount`: whole yen of the latest year that has any; `texts`: every year with every stage, and
 * which of them `amount` is.
 */
export function budgetOf(node: Properties): { amount: number | null; texts: string[] } {
  const stored = node['years'];
  const years = Array.isArray(stored) ? stored.map((text) => decodeYear(String(text))) : [];
  const found = years.flatMap((year) => latestOf(year))[0];
  const texts = years.flatMap(({ fiscalYear, amounts }) =>
    Object.entries(amounts).map(([stage, yen]) => `FY${fiscalYear} ${stage}: ${yen} yen`),
  );
  if (!found) return { amount: null, texts };
  return { amount: found.yen, texts: [`Amount: FY${found.fiscalYear} ${found.stage}`, ...texts] };
}

function latestOf({ fiscalYear, amounts }: StoredYear) {
  return STAGES.flatMap((stage) => {
    const yen = amounts[stage];
    return yen === undefined ? [] : [{ fiscalYear, stage, yen }];
  }).slice(0, 1);
}

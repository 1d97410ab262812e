import type { HospitalBudgetDraftFacts } from '../facts.ts';
import { checkSum, type SumCheck, type SumStage } from './sum-check.ts';
import { COLUMNS, repeatsOf, summandsOf } from './summands.ts';

/** The bureau's totals beside the printed totals of all sections; chapters without one count by their lines. */
export function bureauSums({ sections, printedTotals }: HospitalBudgetDraftFacts): SumCheck[] {
  const checks: SumCheck[] = [];
  for (const stage of ['DRAFT', 'INITIAL', 'SUPPLEMENTARY'] as const) {
    const total = printedTotals.find(
      ({ source, within, [COLUMNS[stage]]: figure }) => source === 'BUREAU_TOTALS' && !within && figure,
    );
    const figure = total?.[COLUMNS[stage]];
    if (!figure || figure.amount.yen === null) continue;
    let [counted, figures, repeats] = [0, 0, 0];
    for (const section of sections) {
      if (section.level === 'SUBSECTION' || section.level === 'PACKAGE') continue;
      const lines = sections
        .filter(({ path }) => section.path.every((title, depth) => path[depth] === title))
        .flatMap(({ lines }) => lines);
      const own = printedOf(section, stage);
      if (own === null && section.level === 'CHAPTER' && section.lines.length > 0) {
        counted +=
          section.block?.total && stage === 'SUPPLEMENTARY'
            ? (section.block.total.amount.yen ?? 0)
            : summandsOf(section.lines, stage, 'MAIN').counted;
        figures += 1;
      } else if (own !== null) {
        counted += own;
        figures += 1;
      } else continue;
      repeats += repeatsIn(lines, stage);
    }
    const printed = figure.amount.yen;
    const path = [total?.name ?? ''];
    const check = checkSum(
      { what: 'BUREAU', path, stage, printed, evidence: figure.evidence },
      { counted, figures, repeats: 0, parts: 0, lists: 'MAIN', halfUnit: 500_000 },
    );
    // Sections' totals hold their repeats, so the sum is too large by them at least.
    const over = -check.difference;
    if (repeats > 0 && over >= repeats) {
      const rest = check.difference + repeats;
      check.explanation = [
        { reason: 'REPEATS', yen: -repeats },
        ...(rest === 0 ? [] : [{ reason: 'OVERLAP' as const, yen: rest }]),
      ];
    }
    checks.push(check);
  }
  return checks;
}

function printedOf(section: HospitalBudgetDraftFacts['sections'][number], stage: SumStage): number | null {
  if (stage === 'SUPPLEMENTARY') return section.supplementary?.amount.yen ?? null;
  const draft = section.draft?.amount.yen ?? null;
  if (stage === 'DRAFT' || draft === null) return draft;
  return section.change?.amount.yen == null ? null : draft - section.change.amount.yen;
}

function repeatsIn(
  lines: readonly HospitalBudgetDraftFacts['sections'][number]['lines'][number][],
  stage: SumStage,
): number {
  const own = repeatsOf(lines, stage);
  return stage === 'SUPPLEMENTARY' ? own + lines.reduce((sum, { parts }) => sum + repeatsOf(parts, stage), 0) : own;
}

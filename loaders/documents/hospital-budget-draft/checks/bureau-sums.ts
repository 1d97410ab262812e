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
    const printed = figure.amount.yen;
    const path = [total?.name ?? ''];
    const { counted, figures, repeats } = countedOf(sections, stage);
    const check = checkSum(
      { what: 'BUREAU', path, stage, printed, evidence: figure.evidence },
      { counted, figures, repeats: 0, parts: 0, lists: 'MAIN', halfUnit: 500_000 },
    );
    explainRepeats(check, repeats);
    checks.push(check);
  }
  return checks;
}

type Section = HospitalBudgetDraftFacts['sections'][number];

/** Yen of the sections that have no other above them in the bureau's total, of how many figures, and what they print again. */
function countedOf(
  sections: readonly Section[],
  stage: SumStage,
): { counted: number; figures: number; repeats: number } {
  let [counted, figures, repeats] = [0, 0, 0];
  for (const section of sections) {
    const yen = yenOf(section, stage);
    if (yen === null) continue;
    counted += yen;
    figures += 1;
    const inside = sections.filter(({ path }) => section.path.every((title, depth) => path[depth] === title));
    repeats += repeatsIn(
      inside.flatMap(({ lines }) => lines),
      stage,
    );
  }
  return { counted, figures, repeats };
}

/** What a section prints, or a chapter that prints nothing has by its lines; `null` where that is nothing, or is in another section's. */
function yenOf(section: Section, stage: SumStage): number | null {
  if (section.level === 'SUBSECTION' || section.level === 'PACKAGE') return null;
  const printed = printedOf(section, stage);
  if (printed !== null) return printed;
  if (section.level !== 'CHAPTER' || section.lines.length === 0) return null;
  const total = stage === 'SUPPLEMENTARY' ? section.block?.total : null;
  return total ? (total.amount.yen ?? 0) : summandsOf(section.lines, stage, 'MAIN').counted;
}

/** Sections' totals hold their repeats, so the sum is too large by them at least. */
function explainRepeats(check: SumCheck, repeats: number): void {
  const over = -check.difference;
  if (repeats <= 0 || over < repeats) return;
  const rest = check.difference + repeats;
  check.explanation = [
    { reason: 'REPEATS', yen: -repeats },
    ...(rest === 0 ? [] : [{ reason: 'OVERLAP' as const, yen: rest }]),
  ];
}

function printedOf(section: Section, stage: SumStage): number | null {
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

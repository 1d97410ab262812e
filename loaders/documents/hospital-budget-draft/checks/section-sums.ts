import type { DraftLine, DraftSection } from '../facts.ts';
import { checkSum, type SumCheck, type Summands, type SumStage } from './sum-check.ts';
import { repeatsOf, summandsOf } from './summands.ts';

/** Each section's printed totals beside the sum of its lines, with the lines of its subsections and packages. */
export function sectionSums(sections: readonly DraftSection[]): SumCheck[] {
  return sections.flatMap((section) => {
    const family = sections.filter((other) => isBelow(other, section));
    const checks: SumCheck[] = [];
    const check = (stage: SumStage, printed: number, evidence: SumCheck['evidence'], sum: Summands) =>
      checks.push(checkSum({ what: 'SECTION', path: section.path, stage, printed, evidence }, sum));

    const [draft, change, supplementary] = [section.draft, section.change, section.supplementary];
    // The pages are those of main measures (主要施策), so a section may hold more than it lists.
    if (draft?.amount.yen != null)
      check('DRAFT', draft.amount.yen, draft.evidence, summandsOf(draftLines(family), 'DRAFT', 'MAIN'));
    if (draft?.amount.yen != null && change?.amount.yen != null)
      check(
        'INITIAL',
        draft.amount.yen - change.amount.yen,
        change.evidence,
        summandsOf(draftLines(family), 'INITIAL', hasGaps(draftLines(family)) ? 'GAPS' : 'MAIN'),
      );
    if (supplementary?.amount.yen != null)
      check('SUPPLEMENTARY', supplementary.amount.yen, supplementary.evidence, supplementarySummands(section, family));
    return checks;
  });
}

/** A section and everything below it. */
function isBelow(other: DraftSection, section: DraftSection): boolean {
  return section.path.every((title, depth) => other.path[depth] === title);
}

function draftLines(family: readonly DraftSection[]): DraftLine[] {
  return family.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== 'SUPPLEMENTARY'));
}

/** True when a line that counts this year prints nothing for last year. */
function hasGaps(lines: readonly DraftLine[]): boolean {
  return lines.some(({ draft, initial, partOf }) => draft && !initial && (!draft.amount.partOf || partOf));
}

/** Blocks by their printed totals, less their repeats; bullets of the section itself one by one. */
function supplementarySummands(section: DraftSection, family: readonly DraftSection[]): Summands {
  const own = summandsOf(bulletsOf(section.lines), 'SUPPLEMENTARY', 'MAIN');
  const sum: Summands = { ...own };
  const addTotal = (total: number | null | undefined, bullets: readonly DraftLine[]) => {
    const repeats = repeatsOf(bullets, 'SUPPLEMENTARY');
    const found = total == null ? summandsOf(bullets, 'SUPPLEMENTARY', 'MAIN').counted : total - repeats;
    sum.counted += found;
    sum.repeats += repeats;
    sum.figures += 1;
  };
  for (const other of family) {
    if (other !== section)
      addTotal(
        (other.level === 'PACKAGE' ? other.supplementary : other.block?.total)?.amount.yen,
        bulletsOf(other.lines),
      );
    for (const line of other.lines)
      if (line.kind === 'HEADING' && line.supplementary) addTotal(line.supplementary.amount.yen, bulletsOf(line.parts));
  }
  return sum;
}

function bulletsOf(lines: readonly DraftLine[]): DraftLine[] {
  return lines.filter(({ kind }) => kind === 'SUPPLEMENTARY');
}

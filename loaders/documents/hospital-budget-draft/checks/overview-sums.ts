import { rule } from '../../../text/rule.ts';
import { foldWidth, squeeze } from '../../../text/widths.ts';
import type { DraftFigure, HospitalBudgetDraftFacts, PrintedTotal } from '../facts.ts';
import { withParts } from '../with-parts.ts';
import { checkSum, type SumCheck, type SumStage } from './sum-check.ts';
import { COLUMNS } from './summands.ts';

type Printed = Pick<DraftFigure, 'amount' | 'evidence'>;
const STAGES = ['DRAFT', 'INITIAL', 'SUPPLEMENTARY'] as const;

/** A section or line that an overview may repeat. */
interface Candidate {
  what: 'section' | 'line';
  path: string[];
  name: string;
  figures: Record<SumStage, number | null>;
}

/**
 * The overviews' figures beside those of the section or line with the same name, or, where recognition took the name away,
 * of the only section with the same figures. What finds no partner comes back in `unmatched`.
 */
export function overviewSums(facts: HospitalBudgetDraftFacts): { checks: SumCheck[]; unmatched: PrintedTotal[] } {
  const candidates = candidatesOf(facts);
  const checks: SumCheck[] = [];
  const unmatched: PrintedTotal[] = [];
  for (const total of facts.printedTotals) {
    if (total.source !== 'OVERVIEW' && total.source !== 'HIGHLIGHTS') continue;
    const partner = partnerOf(total, candidates);
    if (!partner) unmatched.push(total);
    else
      for (const { stage, figure } of figuresOf(total, partner)) {
        const counted = partner.figures[stage];
        if (figure.amount.yen === null || counted === null) continue;
        const head = { what: 'OVERVIEW' as const, path: partner.path, stage, printed: figure.amount.yen };
        checks.push(
          checkSum(
            { ...head, evidence: figure.evidence },
            { counted, figures: 0, repeats: 0, parts: 0, lists: 'ONE', halfUnit: halfUnitOf(figure) },
          ),
        );
      }
  }
  return { checks, unmatched };
}

/** A total's figures by stage. One whose budget is not printed is that of the partner's stage that is nearest to it. */
function figuresOf(total: PrintedTotal, partner: Candidate): { stage: SumStage; figure: Printed }[] {
  const placed = STAGES.flatMap((stage) => {
    const figure = total[COLUMNS[stage]];
    return figure ? [{ stage, figure: figure as Printed }] : [];
  });
  const open = total.unplaced.flatMap((figure) => {
    const distance = (stage: SumStage) =>
      Math.abs((partner.figures[stage] ?? Number.POSITIVE_INFINITY) - (figure.amount.yen ?? 0));
    const [nearest] = (['SUPPLEMENTARY', 'DRAFT'] as const).toSorted((one, other) => distance(one) - distance(other));
    return nearest ? [{ stage: nearest as SumStage, figure }] : [];
  });
  return [...placed, ...open];
}

function partnerOf(total: PrintedTotal, candidates: readonly Candidate[]): Candidate | null {
  const fits = (candidate: Candidate) =>
    figuresOf(total, candidate).every(({ stage, figure }) => {
      const own = candidate.figures[stage];
      return figure.amount.yen === null || (own !== null && Math.abs(own - figure.amount.yen) <= halfUnitOf(figure));
    });
  if (total.name === null) {
    const found = candidates.filter(({ what }) => what === 'section').filter(fits);
    return found.length === 1 ? (found[0] ?? null) : null;
  }
  const named = candidates.filter(
    (candidate) =>
      key(candidate.name) === key(total.name ?? '') &&
      figuresOf(total, candidate).some(({ stage }) => stage !== 'INITIAL' && candidate.figures[stage] !== null),
  );
  return named.find(fits) ?? named[0] ?? null;
}

function candidatesOf({ sections }: HospitalBudgetDraftFacts): Candidate[] {
  return sections.flatMap((section) => {
    const yen = (figure: DraftFigure | null) => figure?.amount.yen ?? null;
    const [draft, change] = [yen(section.draft), yen(section.change)];
    const initial = draft === null || change === null ? null : draft - change;
    const own = { DRAFT: draft, INITIAL: initial, SUPPLEMENTARY: yen(section.supplementary) };
    const lines = section.lines.flatMap(withParts).map((line) => ({
      what: 'line' as const,
      path: [...section.path, line.name],
      name: line.name,
      figures: { DRAFT: yen(line.draft), INITIAL: yen(line.initial), SUPPLEMENTARY: yen(line.supplementary) },
    }));
    return [{ what: 'section' as const, path: section.path, name: section.title, figures: own }, ...lines];
  });
}

const DECIMALS = rule(/\.([0-9]+)/u, ['44.4億円'], ['44億円']);

/** Half of the last printed digit: `44.4億円` is right to 5 million yen. */
export function halfUnitOf(figure: Printed): number {
  const folded = foldWidth(figure.amount.text);
  const decimals = DECIMALS.exec(folded)?.[1]?.length ?? 0;
  // 億円 100 million, 百万円 1 million, 千円 1 thousand yen.
  const unit = { 億円: 100_000_000, 百万円: 1_000_000, 千円: 1_000 }[figure.amount.unit ?? ''] ?? 1;
  return unit / 10 ** decimals / 2;
}

function key(name: string): string {
  return squeeze(name).replace(/[・()「」]/gu, '');
}

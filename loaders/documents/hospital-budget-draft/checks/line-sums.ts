import type { DraftLine, DraftSection } from '../facts.ts';
import { withParts } from '../with-parts.ts';
import { checkSum, type SumCheck } from './sum-check.ts';
import { summandsOf } from './summands.ts';

/** Lines beside their parts, and blocks of the supplementary budget beside their bullets. */
export function lineSums(sections: readonly DraftSection[]): SumCheck[] {
  return sections.flatMap((section) => [
    ...blockSum(section, section.lines, section.path),
    ...section.lines.flatMap(withParts).flatMap((line) => partSums(line, [...section.path, line.name])),
  ]);
}

function partSums(line: DraftLine, path: string[]): SumCheck[] {
  const checks = blockSum(line, line.parts, path);
  const drafted = line.parts.filter(({ kind, draft }) => kind !== 'SUPPLEMENTARY' && draft !== null);
  if (line.draft?.amount.yen != null && drafted.length > 0) {
    const { amount, evidence } = line.draft;
    const lists = line.breakdown?.main ? 'MAIN' : 'ALL';
    checks.push(
      checkSum(
        { what: 'LINE', path, stage: 'DRAFT', printed: amount.yen ?? 0, evidence },
        summandsOf(drafted, 'DRAFT', lists),
      ),
    );
  }
  const added = line.parts.filter(({ kind }) => kind === 'BULLET');
  if (line.supplementary?.amount.yen != null && added.some(({ supplementary }) => supplementary)) {
    const { amount, evidence } = line.supplementary;
    checks.push(
      checkSum(
        { what: 'LINE', path, stage: 'SUPPLEMENTARY', printed: amount.yen ?? 0, evidence },
        summandsOf(added, 'SUPPLEMENTARY', 'ALL'),
      ),
    );
  }
  return checks;
}

/** A block's printed total holds its repeats. */
function blockSum(owner: DraftLine | DraftSection, lines: readonly DraftLine[], path: string[]): SumCheck[] {
  const total = owner.block?.total;
  if (total?.amount.yen == null) return [];
  const bullets = lines.filter(({ kind }) => kind === 'SUPPLEMENTARY');
  const sum = summandsOf(bullets, 'SUPPLEMENTARY', owner.block?.unlisted ? 'MAIN' : 'ALL');
  return [
    checkSum({ what: 'BLOCK', path, stage: 'SUPPLEMENTARY', printed: total.amount.yen, evidence: total.evidence }, sum),
  ];
}

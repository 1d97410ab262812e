import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { listOf } from '../../../src/graph/property.ts';
import type { Sentence } from '../../../src/graph/sentence.ts';
import { nameKey } from '../../registry/name-forms.ts';
import { worded } from '../part.ts';
import { precision } from '../printed-amounts.ts';
import { isOfSameMoney, isOwn, isSum } from './larger-sums.ts';
import type { SheetOfMinistry } from './named-wholes.ts';

/**
 * Sheets that are parts of another since all that they tell is that their money is within larger sums (2023年度：23,369,533千円の内数), and these sums are, to
 * their printed unit, what one other sheet of the ministry, and no second one, prints as its own of the same years and stages. One sum alone, round ones, and
 * one amount of several years may be equal by chance: then the part must be called after the whole (被保護者就労支援事業費（生活困窮者自立相談支援事業費等負担金関係）). A sheet that has money of its own is made no part,
 * so that no yen is added twice. To be asked when it is known whose money is added.
 */
export function sheetsWithin(sheets: readonly SheetOfMinistry[]): RelationshipRow[] {
  return sheets.flatMap((part) => {
    const sums = part.program.lines.filter(isSum);
    if (sums.length === 0 || part.program.lines.some(isCounted)) return [];
    const holders = sheets.filter(
      (other) =>
        other !== part && other.ministry === part.ministry && sums.every((sum) => ownLine(other, sum) !== null),
    );
    const [whole, ...more] = holders;
    if (whole === undefined || more.length > 0 || !(areTelling(sums) || isCalledAfter(part, whole))) return [];
    const properties = {
      basis: 'DERIVED',
      rule: 'within-sum-of-sheet',
      confidence: 0.95,
      ...worded('reason', reason(sums, whole)),
      order: 1,
      evidence: [...new Set(sums.flatMap((sum) => [sum, ownLine(whole, sum)]).flatMap(evidenceOf))],
    };
    return [{ type: 'COMPONENT_OF', from: part.program.id, to: whole.program.id, key: '', properties }];
  });
}

/** Also what is left of a line, whose rest its parts count. */
const isCounted = ({ properties }: NodeRow): boolean => Number(properties['counted'] ?? 0) !== 0;

/** Two amounts, each of four signs at least besides the noughts behind them and those that its unit leaves out. */
function areTelling(sums: readonly NodeRow[]): boolean {
  const amounts = sums.filter(
    (sum) => String(Math.floor(yenOf(sum) / printedUnit(sum))).replace(/0+$/u, '').length >= 4,
  );
  return new Set(amounts.map(yenOf)).size > 1;
}

/** The line that a sheet prints as its own and that is a larger sum, to the unit in which the sum is printed. */
function ownLine({ program }: SheetOfMinistry, sum: NodeRow): NodeRow | null {
  const printed = printedUnit(sum);
  const isSame = (line: NodeRow) => Math.abs(yenOf(line) - yenOf(sum)) < printed;
  return program.lines.find((line) => isOwn(line) && isOfSameMoney(sum)(line) && isSame(line)) ?? null;
}

const yenOf = ({ properties }: NodeRow): number => Number(properties['amount']);

/** Yen of the last printed digit of a line. */
function printedUnit({ properties: { text, unit } }: NodeRow): number {
  return precision({ text: String(text), unit: unit === undefined ? null : String(unit) });
}

const isCalledAfter = (part: SheetOfMinistry, whole: SheetOfMinistry): boolean =>
  nameKey(part.sheet.name).includes(nameKey(whole.sheet.name));

const evidenceOf = (line: NodeRow | null): string[] => listOf(line?.properties['evidence']);

function reason(sums: readonly NodeRow[], { sheet }: SheetOfMinistry): Sentence {
  const told = [...new Set(sums.map(({ properties }) => String(properties['text'])))].join(', ');
  return {
    en: `the sheet prints no money of its own but tells larger sums that it is a part of (${told}), which are those of review sheet ${sheet.number}`,
    ja: `レビューシートは独自の額を記載せず、内数として合計額（${told}）を示しており、その合計額はレビューシート${sheet.number}の額です。`,
  };
}

import { precision } from '../printed-amounts.ts';
import { type KnownProgram, lineYen } from './known-programs.ts';
import { isOwn, type SheetLine } from './sheet-line.ts';

/** What a sheet and a programme of another document print for one year and stage. */
export interface Comparison {
  fiscalYear: number;
  stage: string;
  /** Yen of the sheet. */
  sheet: number;
  /** Amounts of the other document, as printed. */
  printed: string[];
  /** Whether one of them is the sheet's, to the last digit that it prints, rounded or cut. */
  agrees: boolean;
}

/** Everything that both print. Amounts beside the programme's own (公費 and the like) and parts of larger sums (内数) do not count. */
export function compareAmounts(lines: readonly SheetLine[], program: KnownProgram): Comparison[] {
  return lines.filter(isOwn).flatMap(({ fiscalYear, stage, yen }): Comparison[] => {
    const own = program.lines.filter(
      (line) =>
        line.properties['fiscalYear'] === fiscalYear &&
        line.properties['stage'] === stage &&
        lineYen(line) !== null &&
        !BESIDE.has(String(line.properties['notAdditiveReason'])),
    );
    if (own.length === 0) return [];
    const printed = own.map(({ properties }) => String(properties['text']));
    const agrees = own.some((line) => {
      const { text, unit } = line.properties;
      const step = precision({ text: String(text), unit: typeof unit === 'string' ? unit : null });
      return Math.abs((lineYen(line) ?? 0) - yen) < step || lineYen(line) === yen;
    });
    return [{ fiscalYear, stage, sheet: yen, printed, agrees }];
  });
}

/** Reasons of amounts that are not the programme's own. */
const BESIDE: ReadonlySet<string> = new Set([
  'PUBLIC_MONEY',
  'SHARE_BY_MINISTRY',
  'SUBTOTAL',
  'LARGER_SUM',
  'OTHER_AMOUNT',
]);

/** In words, for reasons and findings: `2024 INITIAL 35305000 = 35百万円`. */
export const tellComparison = ({ fiscalYear, stage, sheet, printed, agrees }: Comparison): string =>
  `${fiscalYear} ${stage} ${sheet}円 ${agrees ? '=' : '≠'} ${printed.join(', ')}`;

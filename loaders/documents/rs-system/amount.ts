import { rule } from '../../text/rule.ts';
/** What a cell with an amount says. `none`: a dash, printed as nothing. `unknown`: blank. */
export type PrintedAmount =
  | { kind: 'amount'; yen: number }
  | { kind: 'none' }
  | { kind: 'unknown' }
  | { kind: 'not-understood'; reason: string };

/**
 * Reads an amount in yen: `33498000`, `34482000.0`, `-1000000`, `▲1,000`, `''`, `'-'`. A fraction of a yen, a number above 2^53 and
 * anything else is not understood, with the reason.
 */
export function readAmount(cell: string): PrintedAmount {
  const text = cell.normalize('NFKC').replace(/\s/gu, '').replace(TEXT_MARK, '');
  if (text === '') return { kind: 'unknown' };
  if (DASHES.test(text)) return { kind: 'none' };
  const [, sign, digits = ''] = NUMBER.exec(text) ?? [];
  if (sign === undefined) return { kind: 'not-understood', reason: reasonFor(text) };
  const magnitude = Number(digits.replaceAll(',', ''));
  if (!Number.isSafeInteger(magnitude)) return { kind: 'not-understood', reason: 'is above 2^53' };
  return { kind: 'amount', yen: sign === '' || magnitude === 0 ? magnitude : -magnitude };
}

/** A spreadsheet's mark that the cell is text: `'-`. */
const TEXT_MARK = rule(/^'|'$/gu, ["'-"], ['-']);
/** A minus may be any dash or ▲, and thousands may be parted; behind the point only zeros stand. */
const NUMBER = rule(
  /^([-\u2010-\u2015\u2212▲△]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.0*)?$/u,
  ['33498000', '34482000.0', '▲1,000'],
  ['1,00', '1.5'],
);
/** A dash of any kind: none. */
const DASHES = rule(/^[-\u2010-\u2015\u2212ー]+$/u, ['-', '―'], ['-1']);

const FRACTION = rule(/^[-▲△]?[\d,]+\.\d+$/u, ['1.5', '▲1,000.25'], ['1,000']);
/** 1.5E+10: as a spreadsheet shows a long number. */
const ROUNDED = rule(/^-?\d+(\.\d+)?e\+?\d+$/iu, ['1.5E+10'], ['1500']);

function reasonFor(text: string): string {
  if (FRACTION.test(text)) return 'has a fraction of a yen';
  if (ROUNDED.test(text)) return 'was rounded by a spreadsheet, so that its digits are lost';
  return 'is no number';
}

import { halfWidthDigits } from './figures.ts';

/** Era → first calendar year and last year of the era that a document may print (its own last year included). */
const ERAS = new Map([
  ['令和', { first: 2019, last: 99 }],
  ['平成', { first: 1989, last: 31 }],
  ['昭和', { first: 1926, last: 64 }],
]);
const INITIALS: Readonly<Record<string, string>> = {
  R: '令和',
  Ｒ: '令和',
  H: '平成',
  Ｈ: '平成',
  S: '昭和',
  Ｓ: '昭和',
};
const PRINTED =
  /^[\s\u3000]*(?:(?<era>令和|平成|昭和|[RＲHＨSＳ])[\s\u3000]*(?<year>元|[0-9０-９]{1,2})|(?:西暦)?[\s\u3000]*(?<western>[0-9０-９]{4}))[\s\u3000]*(?:年度?)?[\s\u3000]*$/u;

/** The calendar year of `令和７`, `平成元`, `R7年度`, `2025`, `西暦2025年`; `null` for anything else and for years that an era lacks. */
export function eraYear(printed: string): number | null {
  const groups = PRINTED.exec(printed)?.groups;
  if (!groups) return null;
  if (groups['western'] !== undefined) return Number(halfWidthDigits(groups['western']));
  const era = ERAS.get(INITIALS[groups['era'] ?? ''] ?? groups['era'] ?? '');
  const year = groups['year'] === '元' ? 1 : Number(halfWidthDigits(groups['year'] ?? ''));
  if (!era || year < 1 || year > era.last) return null;
  return era.first + year - 1;
}

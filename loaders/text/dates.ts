import { eraYear } from './era-year.ts';

/** A printed day, month or year: `2024-09-30`, `2024-09`, `2024`; `end` is exclusive. */
export interface PlacedDate {
  date: string;
  start: number;
  end: number;
}

// 令和6年9月30日, R6年9月, 2024年9月30日, 令和6年度, 2024.9.30, 2024/9/30; （2024） between era and 年 is a repeat of the year.
const YEAR = '(?:(?<era>令和|平成|[RH](?=\\s*[0-9]))\\s*(?<year>元|[0-9]{1,2})|(?<western>(?:19|20)[0-9]{2}))';
const REPEAT = '\\s*(?:[(][0-9]{4}[)]\\s*)?';
const WRITTEN = `${YEAR}${REPEAT}年(?:度|\\s*(?<month>1[0-2]|0?[1-9])\\s*月(?:\\s*(?<day>3[01]|[12][0-9]|0?[1-9])\\s*日)?)?`;
const POINTED =
  '(?<pointedYear>(?:19|20)[0-9]{2})(?<sign>[./-])(?<pointedMonth>1[0-2]|0?[1-9])\\k<sign>(?<pointedDay>3[01]|[12][0-9]|0?[1-9])';
const DATE = new RegExp(`(?<![0-9])(?:${WRITTEN}|${POINTED})(?![0-9])`, 'gu');

/** The dates that a text prints, in order; `text` is half width already. A year that its era did not have is none. */
export function readDates(text: string): PlacedDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const found = match.groups ?? {};
    const year = found['western'] ?? found['pointedYear'] ?? eraYear(`${found['era'] ?? ''}${found['year'] ?? ''}`);
    if (year === null) return [];
    const [month, day] = [found['month'] ?? found['pointedMonth'], found['day'] ?? found['pointedDay']];
    const parts = [month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
    return [{ date: [year, ...parts].join('-'), start: match.index, end: match.index + match[0].length }];
  });
}

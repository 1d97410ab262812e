import { readKanjiNumber } from '../../../text/numerals.ts';
import { citedKey } from './cited-key.ts';

/**
 * Names that are one in all but the spelling: 国土強靭化基本計画 and 国土強靱化基本計画, …に関する国際連合枠組条約（UNFCCC） and the same without its abbreviation, 五か年 and 5カ年,
 * …総合戦略2023改訂版 and …総合戦略（2023改訂版）. Which of them is the name does not depend on how often it is cited, as far as one is better written.
 */
export function oneSpelling(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const key = looseKey(name);
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  const spellings = new Map<string, string>();
  for (const names of groups.values()) {
    const [best, ...others] = names.sort(
      (a, b) => rank(a) - rank(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
    );
    // （TPP） and （RCEP） behind one name are two documents; which of them the name alone is, nobody knows.
    if (best === undefined || new Set(names.flatMap(told)).size > 1) continue;
    for (const other of others) if (citedKey(other) !== citedKey(best)) spellings.set(citedKey(other), best);
  }
  return spellings;
}

function looseKey(name: string): string {
  const loose = name
    .replaceAll('靭', '靱')
    .replace(ABBREVIATION, '')
    .replace(ALSO_CALLED, '$1')
    .replace(REVISED, '$1')
    .replace(YEARS, (_, number: string) => `${readKanjiNumber(number) ?? number}か年`)
    .replace(/・(?!フォローアップ)/gu, '');
  return citedKey(name.length < LONG ? loose : loose.replace(/(?<!\d)の/gu, ''));
}

/** Names of so many signs are not told apart by a の: デジタル社会(の)実現に向けた重点計画. */
const LONG = 12;

/** 0 for what the body that made it writes; a sign of another form, an abbreviation behind the name and each ・ and の that is left out make it worse. */
const rank = (name: string) =>
  Number(name.includes('靭')) * 100 +
  [ABBREVIATION, ALSO_CALLED].filter((each) => name.search(each) >= 0).length * 10 +
  Number(/(?:19|20)\d\d年?改[訂定]版$/u.test(name)) * 10 +
  Number(/[ヵカヶ箇]年|[一二三四五六七八九十]か年/u.test(name)) * 10 -
  (name.match(/[・の]/gu)?.length ?? 0);

/** What a name has in such a bracket. */
const told = (name: string) => [...(name.match(ABBREVIATION) ?? []), ...(name.match(ALSO_CALLED) ?? []).slice(0, 1)];

/** （UNFCCC）, （NPT）, （SOLAS条約）; not the number of an edition or part, （III）. */
const ABBREVIATION = /（(?![IVX]+）)[A-Z][A-Za-z]{2,8}(?:条約)?）/gu;
/** …重点方針2023（女性版骨太の方針2023）: what the edition of the year is called as well. */
const ALSO_CALLED = /((?:19|20)\d\d)（[^（）]{3,20}\1）$/u;
const REVISED = /（((?:19|20)\d\d年?改[訂定]版)）$/u;
const YEARS = /(\d+|[一二三四五六七八九十]+)[かヵカヶ箇]年/gu;

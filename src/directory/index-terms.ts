import { stem } from './english-words.ts';

const MARK = '[\\u2460-\\u24ff]';
const LATIN = '(?:(?!\\p{No})[\\p{Script=Latin}\\p{Number}])+';
const JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}ー々]+';
const WORD = new RegExp(`${MARK}|${JAPANESE}|${LATIN}(?:[-&/]${LATIN})*`, 'gu');
const STARTS_JAPANESE = new RegExp(`^${JAPANESE}`, 'u');

/**
 * Terms of folded text for the full-text index: stems of Latin words, parts joined by - & / also as one (`g-mis` is `g`, `mis` and
 * `gmis`), Japanese runs as pairs of neighbouring characters.
 */
export function indexTerms(folded: string): string[] {
  const found: string[] = [];
  for (const [word] of folded.matchAll(WORD)) {
    if (STARTS_JAPANESE.test(word)) {
      found.push(...pairs(word));
      continue;
    }
    const parts = word.split(/[-&/]/);
    found.push(...parts.map(stem));
    if (parts.length > 1) found.push(stem(parts.join('')));
  }
  return found;
}

/** Neighbouring characters: 薬剤耐性 is 薬剤, 剤耐, 耐性; a single character is itself. */
function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return [run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * English made comparable, word by word: case, hyphens, possessives and the plural do not count.
 * `Women's Health Centres` → `woman health centre`, so that a term is found in whatever number it stands.
 */
export function englishWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']s?(?![a-z])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(singular);
}

/** Whether the words of `phrase` stand in `text` one after another. */
export function hasPhrase(text: readonly string[], phrase: readonly string[]): boolean {
  return text.some((_, at) => phrase.every((word, index) => text[at + index] === word));
}

/** The words without those of any of `phrases`; a mark stays where one was, so that no new phrase comes about. */
export function withoutPhrases(words: readonly string[], phrases: readonly (readonly string[])[]): string[] {
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrases.find((one) => one.length > 0 && one.every((word, index) => words[at + index] === word));
    left.push(phrase === undefined ? (words[at] ?? '') : '');
    at += phrase?.length ?? 1;
  }
  return left;
}

function singular(word: string): string {
  if (word === 'women') return 'woman';
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 3 ? word.slice(0, -1) : word;
}

import table from 'opencc-js/dict/JPShinjitaiCharactersRev';

/** Older forms of characters (旧字体: 國, 醫, 藥) with the form in common use (新字体), some four hundred. */
const NEW_FORMS = new Map(table.split('|').map((pair) => pair.split(' ') as [old: string, common: string]));
const OLD_FORM = new RegExp(`[${[...NEW_FORMS.keys()].join('')}]`, 'gu');

/** Text made comparable: width, case, kana and white space do not count, old character forms are taken as the new ones. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60))
    .replace(OLD_FORM, (old) => NEW_FORMS.get(old) ?? old)
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

/** Folded, and without any space or punctuation, so that `Stop TB` equals `StopTB`. */
export function squeezeFolded(text: string): string {
  return fold(text).replace(/[\s\p{P}\p{S}]+/gu, '');
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}ー々]+|[\p{Script=Latin}\p{Number}]+/gu;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}ー々]/u;

/** Terms for the full-text index: Latin words as they are, Japanese runs as pairs of neighbouring characters. */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const [word] of fold(text).matchAll(WORD)) {
    if (!JAPANESE.test(word)) {
      found.push(word);
      continue;
    }
    const characters = [...word];
    if (characters.length === 1) found.push(word);
    for (let index = 0; index + 1 < characters.length; index += 1) {
      found.push(`${characters[index]}${characters[index + 1]}`);
    }
  }
  return found;
}

import table from 'opencc-js/dict/JPShinjitaiCharactersRev';

/** Older forms of characters (旧字体: 國, 醫, 藥) with the form in common use (新字体), some four hundred. */
const NEW_FORMS = new Map(table.split('|').map((pair) => pair.split(' ') as [old: string, common: string]));
const OLD_FORM = new RegExp(`[${[...NEW_FORMS.keys()].join('')}]`, 'gu');

/** Marks such as ⑪ name items of the strategy; NFKC would make a mere 11 of them. */
const ALL_BUT_MARKS = /[^\u2460-\u24ff]+/gu;
/** After a kana, every dash or minus sign stands for the sound mark ー. */
const DASH_AFTER_KANA = /(?<=[\u3041-\u3096\u30a1-\u30fa])[-\u2010-\u2015\u2212\u2500\u2501\u30fc~\u301c]+/gu;

/** Text in one width and form of characters; dashes that stand for ー are ー. Katakana and capitals stay what they are. */
export function normalize(text: string): string {
  return text
    .replace(ALL_BUT_MARKS, (part) => part.normalize('NFKC'))
    .replace(DASH_AFTER_KANA, 'ー')
    .replace(OLD_FORM, (old) => NEW_FORMS.get(old) ?? old)
    .replace(/\p{Variation_Selector}/gu, '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

/** Text made comparable: width, case, kana, dashes and white space do not count, old character forms are taken as the new ones. */
export function fold(text: string): string {
  return hiragana(normalize(text).toLowerCase());
}

/** Normalised text with hiragana in the place of katakana. */
export function hiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60));
}

/** Folded, and without any space or punctuation, so that `Stop TB` equals `StopTB`. */
export function squeezeFolded(text: string): string {
  return squeeze(fold(text));
}

/** Folded text without space, punctuation and symbols; marks such as ⑪ stay. */
export function squeeze(folded: string): string {
  return folded.replace(/[\s\p{P}\p{S}]+/gu, (part) => part.replace(/[^\u2460-\u24ff]+/gu, ''));
}

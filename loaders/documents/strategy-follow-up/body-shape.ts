import { rule } from '../../text/rule.ts';
import { foldWidth, squeeze } from '../../text/widths.ts';
import { BODY_ENDINGS, MARKS, NAMELESS, PHRASE_WORDS, PLAIN_WORDS } from './lookups.ts';

/**
 * What an unknown part of a list of bodies looks like:
 * - `nameless`: a phrase for bodies without a name (その他関係省庁)
 * - `word`: a plain word or remark (UHC, 後掲)
 * - `body`: has the form of a name: Latin capitals (XYZ, Stop TB), an ending of bodies (ABC機構, 国土交通省), one sign (防, こ, デ)
 * - `open`: could be a name, but only beside names tells so (国交)
 * - `phrase`: anything with a particle or a verb (PPR を含む, 日本開催)
 */
export type BodyShape = 'nameless' | 'word' | 'body' | 'open' | 'phrase';

/** Tells the shape of a part that the registry does not know. Width and blanks do not count. */
export function bodyShape(printed: string): BodyShape {
  const part = foldWidth(printed).trim();
  const close = squeeze(part);
  if (isNameless(close)) return 'nameless';
  if (PLAIN.has(close.toLowerCase()) || MARKS.includes(close) || FIGURE.test(close)) return 'word';
  if (PHRASE_WORDS.test(part)) return 'phrase';
  if (LATIN_NAME.test(part) || ONE_SIGN.test(close)) return 'body';
  if (BODY_ENDINGS.some((ending) => close.endsWith(ending) && close.length >= shortest(ending))) return 'body';
  return 'open';
}

/** Whether a word is one of the plain Latin words of the lookups; case does not count. */
export function isPlainWord(word: string): boolean {
  return PLAIN.has(squeeze(word).toLowerCase());
}

const PLAIN = new Set(Object.keys(PLAIN_WORDS).map((word) => word.toLowerCase()));
/** 2023, R5, FY2023, 1. */
const FIGURE = rule(
  /^(?:FY|[RHS])?[0-9][0-9.,/-]*(?:年度?|月|日)?$/iu,
  ['2023', 'R5', 'FY2023', '1', '3月'],
  ['G7', '見本3', '2023年会議'],
);
/** One or more words of two letters at least, beginning with a capital, of and for between them: XYZ, Stop TB, e-ASIA. */
const LATIN_NAME = rule(
  /^(?:[a-z]-)?[A-Z][A-Za-z0-9]*[A-Za-z][A-Za-z0-9]*(?:[ &/.'’-]{1,3}(?:of|for|on|the|and|[A-Z][A-Za-z0-9]*))*$/u,
  ['XYZ', 'Stop TB', 'e-ASIA', 'Fund for Health'],
  ['who', 'X', '見本XYZ', 'health fund'],
);
/** A ministry in a list: one letter of any script but Latin, whose single letters are no ministry's. */
const ONE_SIGN = rule(/^(?!\p{Script=Latin})[\p{L}]$/u, ['防', 'こ', 'デ'], ['防衛', 'A', '1', '※']);

/** Endings of one kanji also end other words (入院, 都市部), so that they need more before them. */
function shortest(ending: string): number {
  if (ending === '部') return 4;
  return ending.length + (ending.length === 1 ? 2 : 1);
}

function isNameless(close: string): boolean {
  return (
    NAMELESS.is.includes(close) ||
    NAMELESS.begins.some((words) => close.startsWith(words)) ||
    NAMELESS.holds.some((words) => close.includes(words))
  );
}

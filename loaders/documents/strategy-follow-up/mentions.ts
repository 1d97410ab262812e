import type { NameIndex } from '../../registry/name-index.ts';
import { rule } from '../../text/rule.ts';
import { foldWidth, squeeze } from '../../text/widths.ts';
import { isPlainWord } from './body-shape.ts';

/** Printed forms that stand in a text, each once, in order. */
export interface TextNames {
  organizations: string[];
  policies: string[];
  /** Latin names that the registry knows neither as an organisation nor as a policy, and that are no plain words. */
  unknown: string[];
}

/**
 * The names in one or more texts. A body whose name is the whole text is not mentioned there: that is the text's own title.
 * `quiet` are printed names that have been reported already.
 */
export function findNames(texts: readonly string[], names: NameIndex, quiet: readonly string[] = []): TextNames {
  const organizations = texts.flatMap((text) =>
    names
      .findOrganizations(text)
      .map((match) => match.printed)
      .filter((printed) => squeeze(printed) !== squeeze(text)),
  );
  const policies = texts.flatMap((text) => names.findPolicies(text).map((match) => match.printed));
  const unknown = texts.flatMap((text) => unknownLatin(text, names)).filter((name) => !quiet.includes(name));
  return { organizations: once(organizations), policies: once(policies), unknown: once(unknown) };
}

/** The Latin names that are left when the known names are taken out. */
function unknownLatin(text: string, names: NameIndex): string[] {
  let rest = text;
  for (const { start, end } of [...names.findOrganizations(text), ...names.findPolicies(text)]) {
    rest = rest.slice(0, start) + GAP.repeat(end - start) + rest.slice(end);
  }
  const found: string[] = [];
  let last = -1;
  for (const match of rest.matchAll(WORD)) {
    const [word] = match;
    if (!isName(word)) continue;
    // Words with one blank between them are one name: Global Health Fund.
    const joined = last >= 0 && rest.slice(last, match.index) === ' ';
    if (joined) found.push(`${found.pop()} ${word}`);
    else found.push(word);
    last = match.index + word.length;
  }
  return found;
}

/** Stands for a letter that belongs to a known name; neither a blank nor a letter. */
const GAP = '\u0000';
/** A Latin word in either width, with hyphens, & and digits inside. */
const WORD = rule(
  /[A-Za-zＡ-Ｚａ-ｚ](?:[A-Za-zＡ-Ｚａ-ｚ0-9０-９&＆'’-]*[A-Za-zＡ-Ｚａ-ｚ0-9０-９])?/gu,
  ['XYZ', 'ＷＨＯ', 'R&D', 'COVID-19'],
  ['見本', '2024', '・'],
);

/** Begins with a capital or holds two, has two letters at least, and is no plain word, nor are its hyphenated parts. */
function isName(printed: string): boolean {
  const word = foldWidth(printed);
  const capitals = word.replace(/[^A-Z]/gu, '').length;
  if (word.replace(/[^A-Za-z]/gu, '').length < 2) return false;
  if (!CAPITAL_FIRST.test(word) && capitals < 2) return false;
  return !isPlainWord(word) && !word.split('-').every(isPlainWord);
}

const once = (texts: readonly string[]) => [...new Set(texts)];

/** A word with a capital at its start. */
const CAPITAL_FIRST = rule(/^[A-Z]/u, ['Gavi', 'WHO'], ['eHealth', 'health']);

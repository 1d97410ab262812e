import type { NameIndex } from '../registry/name-index.ts';
import { rule } from '../text/rule.ts';
import { foldWidth } from '../text/widths.ts';
import { COMMON_NOUNS, INSTITUTION_ENDINGS, POLICY_ENDINGS } from './name-shapes.ts';

/** Something with a name in a text. `id` is `null` for what looks like a name but is unknown to the registry. */
export interface NamedThing {
  kind: 'organization' | 'policy';
  printed: string;
  start: number;
  /** Exclusive. */
  end: number;
  id: string | null;
  nested: boolean;
}

/** The registry's names in a text, and what looks like a name beside them, in order of place. */
export function findNamedThings(text: string, names: NameIndex): NamedThing[] {
  const known: NamedThing[] = [
    ...names.findOrganizations(text).map((match) => ({ ...match, kind: 'organization' as const })),
    ...names.findPolicies(text).map((match) => ({ ...match, kind: 'policy' as const })),
  ];
  const things = [...known];
  for (const shape of shapes(text)) {
    // An unknown body whose name holds a known one (ASEAN + 青年会合, a youth meeting) is still unknown.
    const covered = known.some((thing) => thing.start <= shape.start && shape.end <= thing.end);
    // ASEAN10ヶ国 (the ten states of ASEAN): a name with a number behind it is no word of its own for the index.
    if (!covered) things.push({ ...shape, id: names.resolve(shape.printed), nested: false });
  }
  return things.sort((a, b) => a.start - b.start || b.end - a.end).map((thing) => markNested(thing, things));
}

function markNested(thing: NamedThing, things: readonly NamedThing[]): NamedThing {
  const inside = things.some(
    (other) =>
      other.start <= thing.start && thing.end <= other.end && other.end - other.start > thing.end - thing.start,
  );
  return inside ? { ...thing, nested: true } : thing;
}

const LETTER = '[\\p{Script=Han}\\p{Script=Katakana}ー々A-Za-zＡ-Ｚａ-ｚ0-9０-９+＋]';
const LETTERS = rule(new RegExp(`${LETTER}+`, 'gu'), ['国際機構'], ['、（']);
/** How an institution's name ends in a run of letters; 等 (and others) or 本部 (headquarters) may follow. */
const ENDING = rule(
  new RegExp(`(?:${INSTITUTION_ENDINGS.join('|')})(?=等|本部|$)`, 'gu'),
  ['見本機構', '見本機構等'],
  ['見本機構の'],
);
// UNICEF, ＡＤＢ: two or more capitals.
const ACRONYM = rule(
  /(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])[A-ZＡ-Ｚ][A-Za-zＡ-Ｚａ-ｚ]*[A-ZＡ-Ｚ]+[a-zａ-ｚ]*/gu,
  ['UNICEF', 'ＡＤＢ'],
  ['A', 'Who'],
);
// 「…に関する行動計画」: a quoted title that ends like a policy.
const QUOTED_POLICY = rule(
  new RegExp(`(?<=[「『])[^「」『』]{2,80}(?:${POLICY_ENDINGS.join('|')})(?=[」』])`, 'gu'),
  ['「見本に関する行動計画」'],
  ['見本に関する行動計画'],
);

function shapes(text: string): Omit<NamedThing, 'id' | 'nested'>[] {
  const found: Omit<NamedThing, 'id' | 'nested'>[] = [];
  const shaped = [
    ['policy', places(text, QUOTED_POLICY)],
    ['organization', institutionPlaces(text)],
    ['organization', places(text, ACRONYM)],
  ] as const;
  for (const [kind, spans] of shaped) {
    for (const [start, end] of spans) {
      const printed = text.slice(start, end);
      if (COMMON_NOUNS.some(({ pattern }) => pattern.test(foldWidth(printed)))) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind, printed, start, end });
    }
  }
  return found;
}

type Span = readonly [start: number, end: number];

function places(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]);
}

/** 国際連携機構, ＸＹＺ研究センター: letters without particles up to the first ending of an institution, over and over in a run. */
function institutionPlaces(text: string): Span[] {
  return [...text.matchAll(LETTERS)].flatMap(({ 0: run, index }) => {
    let from = 0;
    return [...run.matchAll(ENDING)].flatMap((ending): Span[] => {
      // An ending alone is no name.
      if (ending.index <= from) return [];
      const span: Span = [index + from, index + ending.index + ending[0].length];
      from = span[1] - index;
      return [span];
    });
  });
}

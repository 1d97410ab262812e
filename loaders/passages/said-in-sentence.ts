import type { FactEvidence, PrintedName } from '../facts/common.ts';
import { foldWidth } from '../text/widths.ts';
import { CUE_RULES } from './cue-rules.ts';
import { findCues } from './cues.ts';
import type { Actor, Citation, PartFact, Statement, Succession } from './facts.ts';
import type { NamedThing } from './named-things.ts';
import { readParts } from './parts-of-bodies.ts';
import { distinct, readSuccession } from './successions.ts';

/** A sentence of a passage: `text[start, end)`, with the named things of the passage. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
  things: readonly NamedThing[];
  /** Who acts at an offset of the text; `null`: nobody known. */
  actorAt(offset: number): Actor | null;
}

/** Where characters of a passage stand in its document. */
export type PlaceOf = (start: number, end: number) => FactEvidence;

/** A fact, and the names that it holds. */
export interface Said<Fact> {
  fact: Fact;
  names: readonly NamedThing[];
}

/** A name as it is printed, with its place. */
export function printedName({ printed, start, end }: NamedThing, placeOf: PlaceOf): PrintedName {
  return { name: printed, evidence: placeOf(start, end) };
}

/** What the sentence says that its actor does with bodies or meetings, a statement for each cue phrase. */
export function statementsIn({ text, start, end, things, actorAt }: Sentence, placeOf: PlaceOf): Said<Statement>[] {
  return findCues(text, start, end, things, CUE_RULES).flatMap((cue): Said<Statement>[] => {
    const actor = actorAt(cue.start);
    if (actor === null) return [];
    const names = distinct(cue.objects.filter((thing) => !isActor(thing, actor)));
    if (names.length === 0) return [];
    const from = Math.min(cue.start, ...names.map((thing) => thing.start));
    const to = Math.max(cue.end, ...names.map((thing) => thing.end));
    const objects = names.map((thing) => printedName(thing, placeOf));
    const { type, id: rule } = cue.rule;
    return [{ fact: { type, rule, cue: cue.phrase, actor, objects, evidence: placeOf(from, to) }, names }];
  });
}

/** Nobody oversees or works with himself: 厚生労働省は…を所管する厚生労働省の…. */
function isActor(thing: NamedThing, actor: Actor): boolean {
  return foldWidth(thing.printed) === foldWidth(actor.name);
}

/** The bodies that are to become one by the sentence; none or one. */
export function successionsIn({ text, start, end, things }: Sentence, placeOf: PlaceOf): Said<Succession>[] {
  const succession = readSuccession(text, start, end, things);
  if (succession === null) return [];
  const { from, to, fiscalYear, orLater, cue } = succession;
  const fact = {
    from: from.map((thing) => printedName(thing, placeOf)),
    to: printedName(to, placeOf),
    fiscalYear,
    orLater,
    cue,
    evidence: placeOf(start, end),
  };
  return [{ fact, names: [...from, to] }];
}

/** The bodies that the sentence puts below others. */
export function partsIn({ text, start, end, things }: Sentence, placeOf: PlaceOf): Said<PartFact>[] {
  return readParts(text, start, end, things).map(({ part, whole, rule, fiscalYear }) => {
    const evidence = placeOf(Math.min(part.start, whole.start), Math.max(part.end, whole.end));
    const fact = {
      part: printedName(part, placeOf),
      whole: printedName(whole, placeOf),
      rule,
      fiscalYear,
      evidence,
    };
    return { fact, names: [part, whole] };
  });
}

/** The policies that the sentence names where somebody acts. */
export function citationsIn({ start, end, things, actorAt }: Sentence, placeOf: PlaceOf): Said<Citation>[] {
  return things.flatMap((thing): Said<Citation>[] => {
    if (thing.kind !== 'policy' || thing.nested || thing.start < start || thing.end > end) return [];
    const actor = actorAt(thing.start);
    return actor === null ? [] : [{ fact: { policy: printedName(thing, placeOf), actor }, names: [thing] }];
  });
}

import type { PrintedName } from '../facts/common.ts';
import { missingName } from '../registry/missing-name.ts';
import type { NameIndex } from '../registry/name-index.ts';
import type { Ledger } from '../text/ledger.ts';
import { rule } from '../text/rule.ts';
import { findActor } from './actors.ts';
import type { Actor, SaidFacts } from './facts.ts';
import { findNamedThings, type NamedThing } from './named-things.ts';
import {
  citationsIn,
  type PlaceOf,
  partsIn,
  printedName,
  type Said,
  statementsIn,
  successionsIn,
} from './said-in-sentence.ts';
import { sentences } from './sentences.ts';
import type { ShortForms } from './short-forms.ts';
import { keyOf } from './successions.ts';
import { type Passage, placeOf } from './text-units.ts';

// は、: what the sentence is about stands before it.
const IS_SPOKEN_OF = rule(/^\s*(?:[（(][^（()）]*[)）])?は(?:、|$)/u, ['は、', '（略称）は、'], ['が、']);

/** Nothing said yet; filled by `readPassage`. */
export const noSayings = (): SaidFacts => ({
  statements: [],
  successions: [],
  parts: [],
  citations: [],
  shortForms: [],
  mentions: [],
  policies: [],
});

/** What a passage is read with. */
export interface PassageContext {
  document: string;
  section: string | null;
  names: NameIndex;
  /** Takes the names that the registry does not have. */
  ledger: Ledger;
  shortForms: ShortForms;
  /** Who acts where no sentence says so; `null`: nobody known, so that names are mentions only. */
  actor: Actor | null;
  /** Names of the document's own divisions, which a sentence may begin with. */
  divisions: readonly string[];
}

/** What a passage turned out to be about. */
export interface ReadPassage {
  /** It names anything or anybody. */
  names: boolean;
  /** The last actor that it prints; `null` when it prints none. */
  printed: Actor | null;
  /** Who acts at its end: the last one printed, or whoever acts where none is. `null` when its last sentence is about somebody else. */
  actor: Actor | null;
}

/** Reads a passage, sentence by sentence, into `sayings`. */
export function readPassage(passage: Passage, context: PassageContext, sayings: SaidFacts): ReadPassage {
  const { text } = passage;
  const { document, section, names, divisions } = context;
  const place: PlaceOf = (start, end) => placeOf(passage, start, end, document, section);
  const named = findNamedThings(text, names);
  /** Keys of those that a fact holds. */
  const held = new Set<string>();
  const take = <Fact>(facts: Fact[], said: readonly Said<Fact>[]) => {
    for (const { fact, names: things } of said) {
      facts.push(fact);
      for (const thing of things) held.add(keyOf(thing));
    }
  };

  let actor = context.actor;
  let printed: Actor | null = null;
  let aboutOthers = false;
  for (const { start, end } of sentences(text)) {
    const found = findActor(text, start, end, named, divisions);
    if (found?.thing) held.add(keyOf(found.thing));
    const before = actor;
    const actorAt = (offset: number) => (found !== null && found.start < offset ? found.actor : before);
    const sentence = { text, start, end, things: named, actorAt };
    take(sayings.statements, statementsIn(sentence, place));
    take(sayings.successions, successionsIn(sentence, place));
    take(sayings.parts, partsIn(sentence, place));
    take(sayings.citations, citationsIn(sentence, place));
    if (found) actor = printed = found.actor;
    aboutOthers = found === null && named.some((thing) => isSubject(thing, text, start, end));
  }
  for (const thing of named) tellName(thing, held.has(keyOf(thing)), place, context, sayings);
  return { names: named.length > 0, printed, actor: aboutOthers ? null : actor };
}

/** Aは、A（…）は: a body that the sentence is about. */
function isSubject(thing: NamedThing, text: string, start: number, end: number): boolean {
  if (thing.kind !== 'organization' || thing.nested || thing.start < start || thing.end > end) return false;
  return IS_SPOKEN_OF.test(text.slice(thing.end, end));
}

/** Tells what a name is a short form of, or that the registry does not have it; and names it where no fact holds it. */
function tellName(
  thing: NamedThing,
  isHeld: boolean,
  place: PlaceOf,
  { ledger, shortForms }: PassageContext,
  sayings: SaidFacts,
): void {
  const printed = printedName(thing, place);
  const full = thing.id === null ? shortForms.fullName(thing.printed) : null;
  if (full !== null) {
    sayings.shortForms.push({ name: printed.name, full, evidence: printed.evidence });
    return;
  }
  if (thing.id === null) noteUnknown(printed, thing.kind, ledger);
  if (!isHeld) (thing.kind === 'policy' ? sayings.policies : sayings.mentions).push(printed);
}

function noteUnknown({ name, evidence }: PrintedName, kind: NamedThing['kind'], ledger: Ledger): void {
  const what = kind === 'policy' ? 'a policy' : 'an organisation';
  const lines = [{ number: evidence.startLine }, { number: evidence.endLine }];
  const message = `"${name}" looks like the name of ${what} that the registry does not have.`;
  ledger.note('warning', 'unknown-name', lines, message, missingName(kind, name));
}

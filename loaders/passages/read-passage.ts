import type { FactEvidence, PrintedName } from '../facts/common.ts';
import { missingName } from '../registry/missing-name.ts';
import type { NameIndex } from '../registry/name-index.ts';
import type { Ledger } from '../text/ledger.ts';
import { rule } from '../text/rule.ts';
import { foldWidth } from '../text/widths.ts';
import { findActor } from './actors.ts';
import { CUE_RULES } from './cue-rules.ts';
import { findCues } from './cues.ts';
import type { Actor, SaidFacts } from './facts.ts';
import { findNamedThings, type NamedThing } from './named-things.ts';
import { readParts } from './parts-of-bodies.ts';
import { sentences } from './sentences.ts';
import type { ShortForms } from './short-forms.ts';
import { distinct, keyOf, readSuccession } from './successions.ts';
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
  const place = (start: number, end: number): FactEvidence =>
    placeOf(passage, start, end, context.document, context.section);
  const printed = (thing: NamedThing): PrintedName => ({
    name: thing.printed,
    evidence: place(thing.start, thing.end),
  });

  const things = findNamedThings(text, context.names);
  const told = new Set<string>();
  const tell = (thing: NamedThing) => told.add(keyOf(thing));
  let actor = context.actor;
  let lastPrinted: Actor | null = null;
  let aboutOthers = false;
  for (const { start, end } of sentences(text)) {
    const cues = findCues(text, start, end, things, CUE_RULES);
    const named = findActor(text, start, end, things, context.divisions);
    const actorAt = (offset: number) => (named !== null && named.start < offset ? named.actor : actor);
    if (named?.thing) tell(named.thing);

    for (const cue of cues) {
      const doer = actorAt(cue.start);
      if (doer === null) continue;
      const objects = distinct(cue.objects.filter((thing) => !isActor(thing, doer)));
      if (objects.length === 0) continue;
      objects.forEach(tell);
      const from = Math.min(cue.start, ...objects.map((thing) => thing.start));
      const to = Math.max(cue.end, ...objects.map((thing) => thing.end));
      sayings.statements.push({
        type: cue.rule.type,
        rule: cue.rule.id,
        cue: cue.phrase,
        actor: doer,
        objects: objects.map(printed),
        evidence: place(from, to),
      });
    }
    const succession = readSuccession(text, start, end, things);
    if (succession) {
      [...succession.from, succession.to].forEach(tell);
      sayings.successions.push({
        from: succession.from.map(printed),
        to: printed(succession.to),
        fiscalYear: succession.fiscalYear,
        orLater: succession.orLater,
        cue: succession.cue,
        evidence: place(start, end),
      });
    }
    for (const { part, whole, rule, fiscalYear } of readParts(text, start, end, things)) {
      [part, whole].forEach(tell);
      const from = Math.min(part.start, whole.start);
      const to = Math.max(part.end, whole.end);
      sayings.parts.push({ part: printed(part), whole: printed(whole), rule, fiscalYear, evidence: place(from, to) });
    }
    for (const thing of things) {
      if (thing.kind !== 'policy' || thing.nested || thing.start < start || thing.end > end) continue;
      const doer = actorAt(thing.start);
      if (doer === null) continue;
      tell(thing);
      sayings.citations.push({ policy: printed(thing), actor: doer });
    }
    if (named) {
      actor = named.actor;
      lastPrinted = named.actor;
    }
    aboutOthers = named === null && things.some((thing) => isSubject(thing, text, start, end));
  }

  for (const thing of things) {
    const full = thing.id === null ? context.shortForms.fullName(thing.printed) : null;
    if (full !== null) sayings.shortForms.push({ name: thing.printed, full, evidence: place(thing.start, thing.end) });
    else {
      if (thing.id === null) noteUnknown(printed(thing), thing.kind, context.ledger);
      if (told.has(keyOf(thing))) continue;
      (thing.kind === 'policy' ? sayings.policies : sayings.mentions).push(printed(thing));
    }
  }
  return { names: things.length > 0, printed: lastPrinted, actor: aboutOthers ? null : actor };
}

/** Aは、A（…）は: a body that the sentence is about. */
function isSubject(thing: NamedThing, text: string, start: number, end: number): boolean {
  if (thing.kind !== 'organization' || thing.nested || thing.start < start || thing.end > end) return false;
  return IS_SPOKEN_OF.test(text.slice(thing.end, end));
}

/** Nobody oversees or works with himself: 厚生労働省は…を所管する厚生労働省の…. */
function isActor(thing: NamedThing, actor: Actor): boolean {
  return foldWidth(thing.printed) === foldWidth(actor.name);
}

function noteUnknown({ name, evidence }: PrintedName, kind: NamedThing['kind'], ledger: Ledger): void {
  const what = kind === 'policy' ? 'a policy' : 'an organisation';
  const lines = [{ number: evidence.startLine }, { number: evidence.endLine }];
  const message = `"${name}" looks like the name of ${what} that the registry does not have.`;
  ledger.note('warning', 'unknown-name', lines, message, missingName(kind, name));
}

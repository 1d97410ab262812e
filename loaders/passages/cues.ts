import { rule } from '../text/rule.ts';
import type { CueRule } from './cue-rules.ts';
import type { NamedThing } from './named-things.ts';

/** A cue phrase in a text with the names that it ties. Offsets are those of the text. */
export interface CueMatch {
  rule: CueRule;
  phrase: string;
  start: number;
  end: number;
  objects: NamedThing[];
}

/** Every cue of `rules` in `text[from, to)` that ties at least one name. A phrase inside a name or an earlier cue is none. */
export function findCues(
  text: string,
  from: number,
  to: number,
  things: readonly NamedThing[],
  rules: readonly CueRule[],
): CueMatch[] {
  const found: CueMatch[] = [];
  for (const rule of rules) {
    for (const match of text.slice(from, to).matchAll(new RegExp(rule.phrase, 'gu'))) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (things.some((thing) => thing.start <= start && end <= thing.end)) continue;
      if (found.some((cue) => start < cue.end && cue.start < end)) continue;
      const objects = objectsOf(rule.objects, text, from, to, start, end, things);
      if (objects.length > 0) found.push({ rule, phrase: match[0].trim(), start, end, objects });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function objectsOf(
  where: CueRule['objects'],
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  things: readonly NamedThing[],
): NamedThing[] {
  const bodies = things.filter((thing) => thing.kind === 'organization' && !thing.nested);
  if (where === 'before') return rowBefore(text, from, start, bodies);
  if (where === 'after') return rowAfter(text, to, end, bodies);
  if (where === 'topic') return bodies.filter((thing) => isTopic(text, from, thing)).slice(0, 1);
  const begin = where === 'clause' ? Math.max(from, text.lastIndexOf('、', start) + 1) : from;
  return bodies.filter((thing) => begin <= thing.start && thing.end <= start);
}

/** Between two names of a row: と (and), や (or), 、 or an opening bracket. */
const LINK_BACK = rule(
  /(?<!\s)\s*(?:及び|並びに|および|または|[、,，・･「『（(]|と|や)\s*$/u,
  ['見本と', '見本、'],
  ['見本'],
);
const LINK_AHEAD = rule(
  /^\s*(?:及び|並びに|および|または|[、,，・･「『（(]|と|や)\s*/u,
  ['と見本', '、見本'],
  ['見本'],
);
const CLOSING_BACK = rule(/(?<![\s」』）)])[\s」』）)]+$/u, ['見本」'], ['見本']);
const CLOSING_AHEAD = rule(/^[\s」』）)]+/u, ['」を'], ['を']);

/** The row of names that ends right before `at`, in order of place. Nested names are no members. */
export function rowBefore(text: string, from: number, at: number, bodies: readonly NamedThing[]): NamedThing[] {
  const row: NamedThing[] = [];
  let position = at;
  for (;;) {
    const ahead = text.slice(from, position).replace(CLOSING_BACK, '');
    const thing = bodies.find((body) => body.end === from + ahead.length && body.start >= from);
    if (!thing) return row;
    row.unshift(thing);
    const before = text.slice(from, thing.start);
    const linked = before.replace(LINK_BACK, '');
    if (linked === before) return row;
    position = from + linked.length;
  }
}

/** The row of names that begins right behind `at`, as `rowBefore`. */
export function rowAfter(text: string, to: number, at: number, bodies: readonly NamedThing[]): NamedThing[] {
  const row: NamedThing[] = [];
  let rest = text.slice(at, to).replace(/^[\s「『（(]+/u, '');
  for (;;) {
    const position = to - rest.length;
    const thing = bodies.find((body) => body.start === position);
    if (!thing) return row;
    row.push(thing);
    const behind = text.slice(thing.end, to).replace(CLOSING_AHEAD, '');
    rest = behind.replace(LINK_AHEAD, '');
    if (rest === behind) return row;
  }
}
// また、 (and) and the like may stand before what a sentence is about.
const FRONT_OF_TOPIC = rule(/^(?:[^、。]{1,6}、)?[「『]?$/u, ['また、', '「'], ['この会合は']);

/** Whether a sentence begins with this name, behind at most a word such as また、 (and). */
export function isTopic(text: string, from: number, thing: NamedThing): boolean {
  return FRONT_OF_TOPIC.test(text.slice(from, thing.start).trim());
}

import { rule } from '../text/rule.ts';
import { isTopic, rowAfter, rowBefore } from './cues.ts';
import type { NamedThing } from './named-things.ts';
import { printedFiscalYear } from './years.ts';

/** A body or meeting that a sentence puts below another one. */
export interface NamedPart {
  part: NamedThing;
  whole: NamedThing;
  /** Id of the rule. */
  rule: PartRule['id'];
  /** From which fiscal year on, where it is printed. */
  fiscalYear: number | null;
}

interface PartRule {
  id: 'specialised-agency' | 'meetings-held-as' | 'set-up-in' | 'located-in';
  phrase: RegExp;
  find(
    text: string,
    from: number,
    to: number,
    cue: { start: number; end: number },
    bodies: readonly NamedThing[],
  ): Pair[];
}
type Pair = Pick<NamedPart, 'part' | 'whole'>;
// を開催: held.
const HELD = rule(/^[」』）)\s]*を開催/u, ['」を開催した'], ['は開催']);
// を: the name before is the sentence's object.
const OBJECT = rule(/^[」』]?を、?$/u, ['」を、'], ['は']);

/** How sentences say that a body is a part of another one. */
export const PART_RULES: readonly PartRule[] = [
  // Aは、…Bの専門機関です: A is a specialised agency of B
  {
    id: 'specialised-agency',
    phrase: rule(/の専門機関/u, ['見本の専門機関'], ['専門機関']),
    find(text, from, _to, { start }, bodies) {
      const [whole] = rowBefore(text, from, start, bodies).slice(-1);
      const part = bodies.find((thing) => thing.start >= from && isTopic(text, from, thing));
      return part && whole && part !== whole ? [{ part, whole }] : [];
    },
  },
  // AとしてBとCを開催: B and C were held as A
  {
    id: 'meetings-held-as',
    phrase: rule(/として/u, ['見本として'], ['見本と']),
    find(text, from, to, { start, end }, bodies) {
      const [whole] = rowBefore(text, from, start, bodies).slice(-1);
      const parts = rowAfter(text, to, end, bodies);
      const last = parts.at(-1);
      const held = last !== undefined && HELD.test(text.slice(last.end, to));
      return whole && held ? parts.map((part) => ({ part, whole })) : [];
    },
  },
  // Aを、Bに整備: A is set up in B
  {
    id: 'set-up-in',
    phrase: rule(/に(?:整備|設置|創設)し/u, ['見本に整備し'], ['整備した見本']),
    find(text, from, _to, { start }, bodies) {
      const [whole] = rowBefore(text, from, start, bodies).slice(-1);
      const part = bodies.find(
        (thing) => whole && thing.end < whole.start && OBJECT.test(text.slice(thing.end, whole.start)),
      );
      return part && whole ? [{ part, whole }] : [];
    },
  },
  // Bに設置するA, Bに設置が進められているA: A, which is set up in B
  {
    id: 'located-in',
    phrase: rule(/に設置(?:する|された|が進められている)/u, ['見本に設置された'], ['設置']),
    find(text, from, to, { start, end }, bodies) {
      const [whole] = rowBefore(text, from, start, bodies).slice(-1);
      const [part] = rowAfter(text, to, end, bodies);
      return part && whole ? [{ part, whole }] : [];
    },
  },
];

/** Every body that a sentence (`text[from, to)`) puts below another one. */
export function readParts(text: string, from: number, to: number, things: readonly NamedThing[]): NamedPart[] {
  const bodies = things.filter((thing) => thing.kind === 'organization' && !thing.nested && thing.end <= to);
  return PART_RULES.flatMap((rule) =>
    [...text.slice(from, to).matchAll(new RegExp(rule.phrase, 'gu'))].flatMap((match) => {
      const start = from + match.index;
      const cue = { start, end: start + match[0].length };
      const fiscalYear = rule.id === 'set-up-in' ? printedFiscalYear(text.slice(from, to)) : null;
      return rule.find(text, from, to, cue, bodies).map((pair) => ({ ...pair, rule: rule.id, fiscalYear }));
    }),
  );
}

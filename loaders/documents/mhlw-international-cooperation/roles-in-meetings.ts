import { STATED } from '../../passages/actors.ts';
import { isTopic } from '../../passages/cues.ts';
import type { Attribution, Statement } from '../../passages/facts.ts';
import { findNamedThings, type NamedThing } from '../../passages/named-things.ts';
import { sentences } from '../../passages/sentences.ts';
import { distinct, keyOf } from '../../passages/successions.ts';
import { type Passage, placeOf } from '../../passages/text-units.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { rule } from '../../text/rule.ts';

/** What a body other than the page's own does for a meeting that a sentence is about. */
interface RoleRule {
  id: 'invited' | 'proposes';
  type: Statement['type'];
  /** Stands right behind the body's name. */
  phrase: RegExp;
  attribution: Attribution;
}

const STATES: Attribution = { basis: 'DERIVED', rule: 'member-states-mean-the-body', confidence: 0.9 };

export const ROLE_RULES: readonly RoleRule[] = [
  // A10ヶ国から…を招聘し: officials are invited from the ten states of A
  {
    id: 'invited',
    type: 'PARTICIPATES_IN',
    phrase: rule(
      /^\s*(?:\p{Nd}+\s*[かカヵヶケ]国|諸国|各国)から[^。]*?を招聘し?/u,
      ['10ヶ国から見本担当者を招聘し', '諸国から見本を招聘'],
      ['から見本を招聘し'],
    ),
    attribution: STATES,
  },
  // Aからの提案: proposals of A
  {
    id: 'proposes',
    type: 'PARTICIPATES_IN',
    phrase: rule(/^\s*からの提案/u, ['からの提案により'], ['の提案']),
    attribution: STATED,
  },
];
/** これらの大臣会合などに報告され: reported to these ministers' meetings, which the sentence before named. */
const REPORTED = rule(
  /の結果は、?これらの(?<kind>[\p{Script=Han}]{2,8})(?:など|等)?に報告され/u,
  ['の結果は、これらの大臣会合などに報告され'],
  ['の結果は報告され'],
);

/** What a passage says of the parts that bodies play in the meeting that its sentences are about. */
export function readRolesInMeetings(
  passage: Passage,
  names: NameIndex,
  document: string,
  section: string | null,
): Statement[] {
  const { text } = passage;
  const bodies = findNamedThings(text, names).filter((thing) => thing.kind === 'organization' && !thing.nested);
  const found: Statement[] = [];
  let before: NamedThing[] = [];
  const say = (
    { id, type, attribution }: { id: string; type: Statement['type']; attribution: Attribution },
    actor: NamedThing,
    objects: readonly NamedThing[],
    cue: string,
    end: number,
  ) => {
    const from = Math.min(actor.start, ...objects.map(({ start }) => start));
    const evidence = placeOf(passage, from, end, document, section);
    const printed = objects.map((thing) => ({
      name: thing.printed,
      evidence: placeOf(passage, thing.start, thing.end, document, section),
    }));
    found.push({
      type,
      rule: id,
      cue,
      actor: { role: 'NAMED', name: actor.printed, attribution },
      objects: printed,
      evidence,
    });
  };
  for (const { start, end } of sentences(text)) {
    const own = bodies.filter((thing) => thing.start >= start && thing.end <= end);
    const meeting = own.find((thing) => isTopic(text, start, thing));
    if (meeting) {
      for (const actor of own.filter((thing) => keyOf(thing) !== keyOf(meeting))) {
        for (const rule of ROLE_RULES) {
          const cue = rule.phrase.exec(text.slice(actor.end, end));
          if (cue) say(rule, actor, [meeting], cue[0].trim().slice(0, 40), actor.end + cue[0].length);
        }
      }
      const reported = REPORTED.exec(text.slice(meeting.end, end));
      const kind = reported?.groups?.['kind'] ?? '';
      const these = distinct(before.filter((thing) => kind !== '' && thing.printed.endsWith(kind)));
      const rule = { id: 'reports-to', type: 'COOPERATES_WITH', attribution: STATED } as const;
      if (reported && these.length > 0) {
        say(rule, meeting, these, 'に報告され', meeting.end + reported.index + reported[0].length);
      }
    }
    before = own;
  }
  return found;
}

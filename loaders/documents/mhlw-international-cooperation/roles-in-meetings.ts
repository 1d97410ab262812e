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
  const bodies = findNamedThings(passage.text, names).filter((thing) => thing.kind === 'organization' && !thing.nested);
  const found: Said[] = [];
  let before: NamedThing[] = [];
  for (const sentence of sentences(passage.text)) {
    const own = bodies.filter((thing) => thing.start >= sentence.start && thing.end <= sentence.end);
    const meeting = own.find((thing) => isTopic(passage.text, sentence.start, thing));
    if (meeting) {
      const others = own.filter((thing) => keyOf(thing) !== keyOf(meeting));
      found.push(...rolesOf(others, meeting, passage.text, sentence.end));
      found.push(...reportedTo(before, meeting, passage.text, sentence.end));
    }
    before = own;
  }
  return found.map((said) => statementOf(said, passage, document, section));
}

/** What is said of an actor and others, up to which character of the passage. */
interface Said {
  rule: Pick<RoleRule, 'id' | 'type' | 'attribution'> | typeof REPORTS_TO;
  actor: NamedThing;
  objects: readonly NamedThing[];
  cue: string;
  end: number;
}

/** What bodies of a sentence do for the meeting that it is about. */
function rolesOf(actors: readonly NamedThing[], meeting: NamedThing, text: string, end: number): Said[] {
  return actors.flatMap((actor) =>
    ROLE_RULES.flatMap((rule): Said[] => {
      const cue = rule.phrase.exec(text.slice(actor.end, end));
      if (!cue) return [];
      return [{ rule, actor, objects: [meeting], cue: cue[0].trim().slice(0, 40), end: actor.end + cue[0].length }];
    }),
  );
}

const REPORTS_TO = { id: 'reports-to', type: 'COOPERATES_WITH', attribution: STATED } as const;

/** The meetings of the sentence before that a meeting's results are reported to. */
function reportedTo(before: readonly NamedThing[], meeting: NamedThing, text: string, end: number): Said[] {
  const reported = REPORTED.exec(text.slice(meeting.end, end));
  const kind = reported?.groups?.['kind'] ?? '';
  const these = distinct(before.filter((thing) => kind !== '' && thing.printed.endsWith(kind)));
  if (!reported || these.length === 0) return [];
  const until = meeting.end + reported.index + reported[0].length;
  return [{ rule: REPORTS_TO, actor: meeting, objects: these, cue: 'に報告され', end: until }];
}

function statementOf(
  { rule, actor, objects, cue, end }: Said,
  passage: Passage,
  document: string,
  section: string | null,
): Statement {
  const from = Math.min(actor.start, ...objects.map(({ start }) => start));
  return {
    type: rule.type,
    rule: rule.id,
    cue,
    actor: { role: 'NAMED', name: actor.printed, attribution: rule.attribution },
    objects: objects.map((thing) => ({
      name: thing.printed,
      evidence: placeOf(passage, thing.start, thing.end, document, section),
    })),
    evidence: placeOf(passage, from, end, document, section),
  };
}

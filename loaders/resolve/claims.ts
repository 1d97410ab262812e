import type { RelationshipRow, RelationshipType } from '../../src/graph/model.ts';
import type { Sentence } from '../../src/graph/sentence.ts';
import type { FactEvidence, PrintedName } from '../facts/common.ts';
import type { Attribution, PartFact, Succession } from '../passages/facts.ts';
import { evidenceOf } from './merge-rows.ts';
import { places, worded } from './part.ts';

/** One thing told about two nodes. */
export interface Claim {
  type: RelationshipType;
  from: string;
  to: string;
  attribution: Attribution;
  evidence: FactEvidence[];
  /** Our own short words for what is printed. */
  statement: Sentence;
  properties?: Record<string, string | number | boolean>;
}

/** What is only said to be from some year on is no statement of that year: it is the earliest that it can be. */
const FROM_THEN_ON: Attribution = { basis: 'DERIVED', rule: 'earliest-year-of-from-then-on', confidence: 0.8 };

/** Old bodies → the one that takes over. */
export function claimsOfSuccession(
  { from, to, fiscalYear, orLater, evidence }: Succession,
  body: (printed: PrintedName) => string,
): Claim[] {
  const properties = { ...(fiscalYear === null ? {} : { fiscalYear }), ...(orLater ? { orLater } : {}) };
  return from.map((old) => ({
    type: 'SUCCEEDED_BY',
    from: body(old),
    to: body(to),
    attribution: orLater ? FROM_THEN_ON : STATED,
    evidence: [evidence],
    statement: { en: 'is to be merged into it', ja: '統合予定' },
    properties,
  }));
}

/** A body or meeting → the one that it is a part of. */
export function claimOfPart(
  { part, whole, rule, fiscalYear, evidence }: PartFact,
  body: (printed: PrintedName) => string,
): Claim {
  const properties = fiscalYear === null ? {} : { fiscalYear };
  const statement = PART_STATEMENTS[rule] ?? { en: rule, ja: rule };
  return {
    type: 'PART_OF',
    from: body(part),
    to: body(whole),
    attribution: STATED,
    evidence: [evidence],
    statement,
    properties,
  };
}

/** One relationship for all that is told of the same kind about the same two nodes; what is stated goes before what is derived. */
export function relationshipsOf(told: readonly Claim[]): RelationshipRow[] {
  const groups = new Map<string, Claim[]>();
  for (const each of told) {
    if (each.from === each.to) continue;
    const key = `${each.type} ${each.from} ${each.to}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map(relationshipOf);
}

/** All that is said of the two, in the words of all; the surest of it is what the relationship is. */
function relationshipOf(group: readonly Claim[]): RelationshipRow {
  const [surest] = [...group].sort((a, b) => b.attribution.confidence - a.attribution.confidence);
  if (!surest) throw new Error('a relationship needs something told');
  const statement = inOneSentence(group.map((each) => each.statement));
  const row = rowOf(surest);
  const told = { ...worded('statement', statement), evidence: evidenceOf(group.map(rowOf)) };
  return { ...row, properties: { ...row.properties, ...told } };
}

/** The same thing may be told several times. */
function inOneSentence(statements: readonly Sentence[]): Sentence {
  const told = [...new Map(statements.map((statement) => [statement.en, statement])).values()];
  return { en: told.map(({ en }) => en).join('; '), ja: told.map(({ ja }) => ja).join('、') };
}

function rowOf({ type, from, to, attribution, properties, statement, evidence }: Claim): RelationshipRow {
  const { basis, rule, confidence } = attribution;
  const certainty = basis === 'STATED' ? { basis } : { basis, rule: rule ?? 'unnamed', confidence };
  return {
    type,
    from,
    to,
    key: '',
    properties: { ...certainty, ...properties, ...worded('statement', statement), evidence: places(...evidence) },
  };
}

const STATED: Attribution = { basis: 'STATED', rule: null, confidence: 1 };

const SET_UP: Sentence = { en: 'is set up in it', ja: '同機関内に設置' };
/** How a body is a part of another one, by the id of the rule that read it; see `parts-of-bodies.ts`. */
export const PART_STATEMENTS: Readonly<Record<string, Sentence>> = {
  'specialised-agency': { en: 'is a specialised agency of it', ja: '専門機関' },
  'meetings-held-as': { en: 'was held as one of them', ja: 'その一つとして開催' },
  'set-up-in': SET_UP,
  'located-in': SET_UP,
};

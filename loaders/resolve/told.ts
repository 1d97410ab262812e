import type { RelationshipRow, RelationshipType } from '../../src/graph/model.ts';
import type { FactEvidence, PrintedName } from '../facts/common.ts';
import type { Attribution, PartFact, Succession } from '../passages/facts.ts';
import { evidenceOf } from './merge-rows.ts';
import { places } from './part.ts';

/** One thing told about two nodes. */
export interface Told {
  type: RelationshipType;
  from: string;
  to: string;
  attribution: Attribution;
  evidence: FactEvidence[];
  /** Our own short words for what is printed. */
  statement: string;
  properties?: Record<string, string | number | boolean>;
}

/** What is only said to be from some year on is no statement of that year: it is the earliest that it can be. */
const FROM_THEN_ON: Attribution = { basis: 'DERIVED', rule: 'earliest-year-of-from-then-on', confidence: 0.8 };

/** Old bodies → the one that takes over. */
export function tellSuccession(
  { from, to, fiscalYear, orLater, evidence }: Succession,
  body: (printed: PrintedName) => string,
): Told[] {
  const properties = { ...(fiscalYear === null ? {} : { fiscalYear }), ...(orLater ? { orLater } : {}) };
  return from.map((old) => ({
    type: 'SUCCEEDED_BY',
    from: body(old),
    to: body(to),
    attribution: orLater ? FROM_THEN_ON : STATED,
    evidence: [evidence],
    statement: 'is to be merged into it',
    properties,
  }));
}

/** A body or meeting → the one that it is a part of. */
export function tellPart(
  { part, whole, rule, fiscalYear, evidence }: PartFact,
  body: (printed: PrintedName) => string,
): Told {
  const properties = fiscalYear === null ? {} : { fiscalYear };
  const statement = PART_STATEMENTS[rule] ?? rule;
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
export function relationshipsOf(told: readonly Told[]): RelationshipRow[] {
  const groups = new Map<string, Told[]>();
  for (const each of told) {
    if (each.from === each.to) continue;
    const key = `${each.type} ${each.from} ${each.to}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map(relationshipOf);
}

/** All that is said of the two, in the words of all; the surest of it is what the relationship is. */
function relationshipOf(group: readonly Told[]): RelationshipRow {
  const [surest] = [...group].sort((a, b) => b.attribution.confidence - a.attribution.confidence);
  if (!surest) throw new Error('a relationship needs something told');
  const statement = [...new Set(group.map((each) => each.statement))].join('; ');
  const row = rowOf(surest);
  return { ...row, properties: { ...row.properties, statement, evidence: evidenceOf(group.map(rowOf)) } };
}

function rowOf({ type, from, to, attribution, properties, statement, evidence }: Told): RelationshipRow {
  const { basis, rule, confidence } = attribution;
  const certainty = basis === 'STATED' ? { basis } : { basis, rule: rule ?? 'unnamed', confidence };
  return {
    type,
    from,
    to,
    key: '',
    properties: { ...certainty, ...properties, statement, evidence: places(...evidence) },
  };
}

const STATED: Attribution = { basis: 'STATED', rule: null, confidence: 1 };

/** How a body is a part of another one, by the id of the rule that read it; see `parts-of-bodies.ts`. */
export const PART_STATEMENTS: Readonly<Record<string, string>> = {
  'specialised-agency': 'is a specialised agency of it',
  'meetings-held-as': 'was held as one of them',
  'set-up-in': 'is set up in it',
  'located-in': 'is set up in it',
};

import type { RelationshipRow, RelationshipType } from '../../../src/graph/model.ts';
import type { FactEvidence, PrintedName } from '../../facts/common.ts';
import type { Actor, Attribution, Citation, ShortForm, Statement, Succession } from '../../passages/facts.ts';
import type { NamedBodies } from '../named-bodies.ts';
import { places } from '../part.ts';
import { CUE_STATEMENTS } from './cue-statements.ts';

/** What the passages of a document say, as its facts have it. */
export interface SaidFacts {
  statements: Statement[];
  successions: Succession[];
  citations: Citation[];
  shortForms: ShortForm[];
  mentions: PrintedName[];
  policies: PrintedName[];
}

/** One thing told about two nodes. */
export interface Told {
  type: RelationshipType;
  from: string;
  to: string;
  attribution: Attribution;
  evidence: FactEvidence[];
  /** Our own short words for what is printed. */
  statement: string;
  properties?: Record<string, string | number>;
}

/** Everything that the passages say. `idOf` gives the id of whoever acts. */
export function tellSayings(
  facts: SaidFacts,
  bodies: NamedBodies,
  idOf: (actor: Actor, at: FactEvidence) => string,
): Told[] {
  const fullNames = new Map(facts.shortForms.map(({ name, full }) => [name, full]));
  const body = ({ name, evidence }: PrintedName) =>
    bodies.organization({ name: fullNames.get(name) ?? name, evidence }, 'text');
  const told: Told[] = [];
  for (const { type, rule, cue, actor, objects, evidence } of facts.statements) {
    const known = CUE_STATEMENTS[rule];
    for (const object of objects) {
      told.push({
        type,
        from: idOf(actor, evidence),
        to: body(object),
        attribution: concluded(actor.attribution, known?.derived),
        evidence: [evidence],
        statement: known?.statement ?? cue,
      });
    }
  }
  for (const { from, to, fiscalYear, evidence } of facts.successions) {
    for (const old of from) {
      const properties = fiscalYear === null ? {} : { fiscalYear };
      const ends = { type: 'SUCCEEDED_BY', from: body(old), to: body(to) } as const;
      told.push({
        ...ends,
        attribution: STATED,
        evidence: [evidence],
        statement: 'is to be merged into it',
        properties,
      });
    }
  }
  for (const { policy, actor } of facts.citations) {
    const ends = { type: 'CITES', from: idOf(actor, policy.evidence), to: bodies.policy(policy) } as const;
    const properties = { printed: policy.name };
    told.push({
      ...ends,
      attribution: actor.attribution,
      evidence: [policy.evidence],
      statement: 'names it',
      properties,
    });
  }
  for (const { full, evidence } of facts.shortForms) body({ name: full, evidence });
  for (const mention of facts.mentions) body(mention);
  for (const policy of facts.policies) bodies.policy(policy);
  return told;
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

function relationshipOf(group: Told[]): RelationshipRow {
  const [best] = [...group].sort((a, b) => b.attribution.confidence - a.attribution.confidence);
  if (!best) throw new Error('a relationship needs something told');
  const { type, from, to, attribution } = best;
  const evidence = [...new Set(group.flatMap((each) => places(...each.evidence)))];
  const statement = [...new Set(group.map((each) => each.statement))].join('; ');
  const { basis, rule, confidence } = attribution;
  const certainty = basis === 'STATED' ? { basis } : { basis, rule: rule ?? 'unnamed', confidence };
  return { type, from, to, key: '', properties: { ...certainty, ...best.properties, statement, evidence } };
}

const STATED: Attribution = { basis: 'STATED', rule: null, confidence: 1 };

/** A cue that takes a conclusion makes a stated attribution a derived one. */
function concluded(attribution: Attribution, derived: { rule: string; confidence: number } | undefined): Attribution {
  if (!derived) return attribution;
  const rule = attribution.rule === null ? derived.rule : `${attribution.rule}+${derived.rule}`;
  return { basis: 'DERIVED', rule, confidence: Math.round(attribution.confidence * derived.confidence * 100) / 100 };
}

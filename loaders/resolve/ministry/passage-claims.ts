import type { FactEvidence, PrintedName } from '../../facts/common.ts';
import type { Actor, Attribution, SaidFacts } from '../../passages/facts.ts';
import { type Claim, claimOfPart, claimsOfSuccession } from '../claims.ts';
import type { NamedBodies } from '../named-bodies.ts';
import { CUE_STATEMENTS, ROLE_STATEMENTS } from './cue-statements.ts';

/** Everything that the passages say. `idOf` gives the id of whoever acts. */
export function claimsOfPassages(
  facts: SaidFacts,
  bodies: NamedBodies,
  idOf: (actor: Actor, at: FactEvidence) => string,
): Claim[] {
  const fullNames = new Map(facts.shortForms.map(({ name, full }) => [name, full]));
  const body = ({ name, evidence }: PrintedName) =>
    bodies.organization({ name: fullNames.get(name) ?? name, evidence }, 'text');
  const told: Claim[] = [];
  for (const { type, rule, cue, actor, objects, evidence } of facts.statements) {
    const known = CUE_STATEMENTS[rule];
    for (const object of objects) {
      told.push({
        type,
        from: idOf(actor, evidence),
        to: body(object),
        attribution: concluded(actor.attribution, known?.derived),
        evidence: [evidence],
        statement: known?.statement ?? ROLE_STATEMENTS[rule] ?? { en: cue, ja: cue },
      });
    }
  }
  told.push(...facts.successions.flatMap((succession) => claimsOfSuccession(succession, body)));
  told.push(...facts.parts.map((part) => claimOfPart(part, body)));
  for (const { policy, actor } of facts.citations) {
    const ends = { type: 'CITES', from: idOf(actor, policy.evidence), to: bodies.policy(policy) } as const;
    const properties = { printed: policy.name };
    told.push({
      ...ends,
      attribution: actor.attribution,
      evidence: [policy.evidence],
      statement: { en: 'names it', ja: '名称を挙げている' },
      properties,
    });
  }
  for (const { full, evidence } of facts.shortForms) body({ name: full, evidence });
  for (const mention of facts.mentions) body(mention);
  for (const policy of facts.policies) bodies.policy(policy);
  return told;
}

/** A cue that takes a conclusion makes a stated attribution a derived one. */
function concluded(attribution: Attribution, derived: { rule: string; confidence: number } | undefined): Attribution {
  if (!derived) return attribution;
  const rule = attribution.rule === null ? derived.rule : `${attribution.rule}+${derived.rule}`;
  return { basis: 'DERIVED', rule, confidence: Math.round(attribution.confidence * derived.confidence * 100) / 100 };
}

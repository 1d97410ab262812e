import type { RelationshipRow } from '../../../../src/graph/model.ts';
import type { FactEvidence } from '../../../facts/common.ts';
import type { NameIndex } from '../../../registry/name-index.ts';
import { places, stated } from '../../part.ts';
import type { Sheet } from '../sheet.ts';
import type { CitedPolicies } from './cited-policies.ts';
import { type CitedText, citedTexts } from './cited-texts.ts';

/** What a sheet cites: policies, each once, and what its ministry states beside them, as printed. */
export interface Citations {
  cites: { id: string; printed: string; evidence: FactEvidence }[];
  /** Texts in the field for plans that are no policy: sentences, notices, dates of what stands before them. */
  others: string[];
}

/**
 * Reads the plans (計画通知名) and laws of a sheet. A cell may name several; what the registry does not know and is called as laws and plans
 * are becomes a policy of its Japanese name, by `policies`.
 */
export function citationsOf(sheet: Sheet, names: NameIndex, policies: CitedPolicies): Citations {
  const cites = new Map<string, Citations['cites'][number]>();
  const others = new Set<string>();
  const cite = (id: string, printed: string, evidence: FactEvidence) => {
    if (!cites.has(id)) cites.set(id, { id, printed, evidence });
  };
  for (const { name: cell, evidence } of sheet.policies?.plans ?? []) {
    const whole = policyOf(cell, names);
    if (whole !== null) cite(whole, cell, evidence);
    for (const text of whole === null ? citedTexts(cell) : []) {
      const known = knownIn(text, names);
      for (const id of known) cite(id, cell, evidence);
      if (known.length > 0) continue;
      const id = policies.idOf(text, evidence);
      if (id === null) others.add(text.printed);
      else cite(id, cell, evidence);
    }
  }
  for (const { name: cell, lawId, lawNumber, evidence } of sheet.policies?.laws ?? []) {
    if (cell === undefined) continue;
    for (const text of citedTexts(cell)) {
      const isNumbered = lawId !== undefined || lawNumber !== undefined;
      // What has the number of a law is one, whatever it is called.
      const law: CitedText =
        text.kind === null && isNumbered && text.why === 'no-plan' ? { ...text, kind: 'LAW' } : text;
      const id = policyOf(text.name, names) ?? policies.idOf(law, evidence);
      if (id !== null) cite(id, cell, evidence);
    }
  }
  return { cites: [...cites.values()], others: [...others] };
}

function policyOf(text: string, names: NameIndex): string | null {
  const id = names.resolve(text);
  return id?.startsWith('policy:') ? id : null;
}

/** Policies of the registry: the one that the text is, or those that it names. */
function knownIn({ printed, name, kind }: CitedText, names: NameIndex): string[] {
  const whole = policyOf(name, names);
  if (whole !== null) return [whole];
  // Behind a plan's own name stands who decided it: 統合イノベーション戦略推進会議 is not 統合イノベーション戦略.
  return names.findPolicies(kind === null ? printed : name).flatMap(({ id, nested }) => (nested ? [] : [id]));
}

/** The relationships of a programme to what it cites. */
export const citationRows = (program: string, { cites }: Citations): RelationshipRow[] =>
  cites.map(({ id, printed, evidence }) => stated('CITES', program, id, places(evidence), { printed }));

import type { RelationshipRow } from '../../../src/graph/model.ts';
import type { FactEvidence } from '../../facts/common.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { places, stated } from '../part.ts';
import type { Sheet } from './sheet.ts';

/** What a sheet cites: policies that the registry knows, each once, and what its ministry states beside them, as printed. */
export interface Citations {
  cites: { id: string; printed: string; evidence: FactEvidence }[];
  /** Texts in the field for plans in which no policy of the registry is named: sentences, notices, plans without entry. */
  others: string[];
}

/** Reads the plans (計画通知名) and laws of a sheet. A text may name several plans; one that names none cites nothing. */
export function citationsOf({ policies }: Sheet, names: NameIndex): Citations {
  const cites = new Map<string, Citations['cites'][number]>();
  const others: string[] = [];
  for (const { name, evidence } of policies?.plans ?? []) {
    const whole = names.resolve(name);
    const found = whole?.startsWith('policy:')
      ? [whole]
      : names.findPolicies(name).flatMap(({ id, nested }) => (nested ? [] : [id]));
    if (found.length === 0) others.push(name);
    for (const id of found) if (!cites.has(id)) cites.set(id, { id, printed: name, evidence });
  }
  for (const { name, evidence } of policies?.laws ?? []) {
    const id = name === undefined ? null : names.resolve(name);
    if (name !== undefined && id?.startsWith('policy:') && !cites.has(id))
      cites.set(id, { id, printed: name, evidence });
  }
  return { cites: [...cites.values()], others: [...new Set(others)] };
}

/** The relationships of a programme to what it cites. */
export const citationRows = (program: string, { cites }: Citations): RelationshipRow[] =>
  cites.map(({ id, printed, evidence }) => stated('CITES', program, id, places(evidence), { printed }));

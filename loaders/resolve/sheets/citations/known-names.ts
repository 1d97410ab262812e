import type { NameIndex } from '../../../registry/name-index.ts';
import type { POLICY_KINDS, PolicyEntry } from '../../../registry/schema.ts';
import { policyId } from '../../ids.ts';
import type { Sheet } from '../sheet.ts';
import { ActNames } from './act-names.ts';
import { citedKey } from './cited-key.ts';
import { type CitedText, citedTexts } from './cited-texts.ts';
import { oneSpelling } from './spellings.ts';

type PolicyKind = (typeof POLICY_KINDS)[number];

/** What sheets cite by itself, by its name: what tells two names that a cell joins from one that looks like two. */
export interface KnownNames {
  /** The kind of a policy that some cell cites by this name, or the registry has; `null` for what nobody cites so. */
  kindOf(name: string): PolicyKind | null;
  /** The name of which a cell has another spelling, or an act with a remark in a bracket; any other name as it is. */
  spelled(name: string): string;
}

export const NO_NAMES: KnownNames = { kindOf: () => null, spelled: (name) => name };

/** The names in all cells for laws and plans, with those of the registry (`policies`). */
export function knownNames(
  sheets: readonly Sheet[],
  names: NameIndex,
  policies: readonly Pick<PolicyEntry, 'id' | 'kind'>[],
): KnownNames {
  const registered = new Map(policies.map(({ id, kind }) => [policyId(id), kind]));
  const kinds = new Map<string, PolicyKind>();
  const counts = new Map<string, number>();
  const add = ({ name, kind }: CitedText) => {
    if (kind === null) return;
    kinds.set(citedKey(name), kind);
    if (!names.resolve(name)?.startsWith('policy:')) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const acts = new ActNames();
  for (const { policies } of sheets) {
    for (const { name } of policies?.plans ?? []) citedTexts(name).forEach(add);
    for (const { name, lawId } of policies?.laws ?? []) {
      if (name === undefined) continue;
      const texts = citedTexts(name);
      texts.forEach(add);
      if (lawId !== undefined && texts[0] !== undefined && texts.length === 1) acts.add(lawId, texts[0]);
    }
  }
  const spellings = new Map([...oneSpelling(counts), ...acts.spellings()]);
  return {
    spelled: (name) => spellings.get(citedKey(name)) ?? name,
    kindOf: (name) => kinds.get(citedKey(name)) ?? registered.get(names.resolve(name) ?? '') ?? null,
  };
}

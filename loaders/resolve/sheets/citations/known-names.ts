import type { NameIndex } from '../../../registry/name-index.ts';
import type { POLICY_KINDS, PolicyEntry } from '../../../registry/schema.ts';
import { policyId } from '../../ids.ts';
import type { Sheet } from '../sheet.ts';
import { citedKey } from './cited-key.ts';
import { type CitedText, citedTexts } from './cited-texts.ts';

type PolicyKind = (typeof POLICY_KINDS)[number];

/** What sheets cite by itself, by its name: what tells two names that a cell joins from one that looks like two. */
export interface KnownNames {
  /** The kind of a policy that some cell cites by this name, or the registry has; `null` for what nobody cites so. */
  kindOf(name: string): PolicyKind | null;
}

export const NO_NAMES: KnownNames = { kindOf: () => null };

/** The names in all cells for laws and plans, with those of the registry (`policies`). */
export function knownNames(
  sheets: readonly Sheet[],
  names: NameIndex,
  policies: readonly Pick<PolicyEntry, 'id' | 'kind'>[],
): KnownNames {
  const registered = new Map(policies.map(({ id, kind }) => [policyId(id), kind]));
  const kinds = new Map<string, PolicyKind>();
  const add = ({ name, kind }: CitedText) => {
    if (kind !== null) kinds.set(citedKey(name), kind);
  };
  for (const { policies } of sheets)
    for (const { name } of [...(policies?.plans ?? []), ...(policies?.laws ?? [])])
      if (name !== undefined) citedTexts(name).forEach(add);
  return { kindOf: (name) => kinds.get(citedKey(name)) ?? registered.get(names.resolve(name) ?? '') ?? null };
}

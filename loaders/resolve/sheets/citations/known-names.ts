import type { NameIndex } from '../../../registry/name-index.ts';
import type { POLICY_KINDS, PolicyEntry } from '../../../registry/schema.ts';
import { policyId } from '../../ids.ts';
import type { Sheet } from '../sheet.ts';
import { ActNames } from './act-names.ts';
import { citedKey } from './cited-key.ts';
import { type CitedText, citedTexts } from './cited-texts.ts';
import { mostFirst } from './most-first.ts';
import { oneSpelling } from './spellings.ts';

type PolicyKind = (typeof POLICY_KINDS)[number];

/** What sheets cite by itself, by its name: what tells two names that a cell joins from one that looks like two. */
export interface KnownNames {
  /** The kind of a policy that some cell cites by this name, or the registry has; `null` for what nobody cites so. */
  kindOf(name: string): PolicyKind | null;
  /** Whether the registry has a policy of this name. */
  isRegistered(name: string): boolean;
  /** The name of which a cell has another spelling, or an act with a remark in a bracket; any other name as it is. */
  spelled(name: string): string;
  /** The texts that a cell cites, as they stand there. */
  textsIn(cell: string): readonly CitedText[];
}

export const NO_NAMES: KnownNames = {
  kindOf: () => null,
  isRegistered: () => false,
  spelled: (name) => name,
  textsIn: citedTexts,
};

/** The names in all cells for laws and plans, with those of the registry (`policies`). */
export function knownNames(
  sheets: readonly Sheet[],
  names: NameIndex,
  policies: readonly Pick<PolicyEntry, 'id' | 'kind'>[],
): KnownNames {
  const registered = new Map(policies.map(({ id, kind }) => [policyId(id), kind]));
  const isRegistered = (name: string) => names.resolve(name)?.startsWith('policy:') === true;
  const kinds = new Map<string, Map<PolicyKind, number>>();
  const counts = new Map<string, number>();
  const add = ({ name, kind }: CitedText) => {
    if (kind === null) return;
    const key = citedKey(name);
    const called = kinds.get(key) ?? new Map<PolicyKind, number>();
    kinds.set(key, called.set(kind, (called.get(kind) ?? 0) + 1));
    if (!isRegistered(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const acts = new ActNames();
  // Each cell is read once: to find its joints is what reading citations costs.
  const read = new Map<string, readonly CitedText[]>();
  const textsIn = (cell: string) => {
    const texts = read.get(cell) ?? citedTexts(cell);
    read.set(cell, texts);
    return texts;
  };
  for (const { policies } of sheets) {
    for (const { name } of policies?.plans ?? []) textsIn(name).forEach(add);
    for (const { name, lawId, lawNumber } of policies?.laws ?? []) {
      if (name === undefined) continue;
      const texts = textsIn(name);
      texts.forEach(add);
      if (lawId !== undefined && texts[0] !== undefined && texts.length === 1) acts.add(lawId, texts[0], lawNumber);
    }
  }
  const spellings = new Map(oneSpelling(counts));
  // The name that most give an act may itself be a spelling of a better one.
  for (const [key, name] of acts.spellings(isRegistered)) spellings.set(key, spellings.get(citedKey(name)) ?? name);
  return {
    isRegistered,
    textsIn,
    spelled: (name) => spellings.get(citedKey(name)) ?? name,
    kindOf: (name) => mostOf(kinds.get(citedKey(name))) ?? registered.get(names.resolve(name) ?? '') ?? null,
  };
}

/** What most cells call it. */
const mostOf = (called: ReadonlyMap<PolicyKind, number> = new Map()) => mostFirst(called)[0] ?? null;

import type { RelationshipRow } from '../../../../src/graph/model.ts';
import type { FactEvidence } from '../../../facts/common.ts';
import type { NameIndex } from '../../../registry/name-index.ts';
import { places, stated } from '../../part.ts';
import type { Sheet } from '../sheet.ts';
import type { CitedPolicies } from './cited-policies.ts';
import type { CitedText } from './cited-texts.ts';
import { policiesNamedIn } from './named-in.ts';

/** What a sheet cites: policies, each once, at its first line and at `further` ones, and what its ministry states beside them, as printed. */
export interface Citations {
  cites: { id: string; printed: string; evidence: FactEvidence; further: FactEvidence[] }[];
  /** Texts in the field for plans that are no policy: sentences and notices, with the date or place of theirs that stands in a cell of its own. */
  others: string[];
}

/**
 * Reads the plans (計画通知名) and laws of a sheet. A cell may name several; what the registry does not know and is called as laws and plans
 * are becomes a policy of its Japanese name, by `policies`.
 */
export function citationsOf(sheet: Sheet, names: NameIndex, policies: CitedPolicies): Citations {
  const cites = new Map<string, Citations['cites'][number]>();
  const others: string[] = [];
  /** The policies that the text before is; of none, it is the last of `others`. */
  let before: string[] | undefined;
  // Where several are named first and dated behind, nobody knows which date is whose.
  const plans = sheet.policies?.plans ?? [];
  const isAlone = plans.flatMap(({ name }) => policies.textsOf(name)).filter(({ why }) => why !== 'place').length === 1;
  const cite = (id: string, printed: string, evidence: FactEvidence) => {
    const known = cites.get(id);
    if (known) known.further.push(evidence);
    else cites.set(id, { id, printed, evidence, further: [] });
  };
  for (const { name: cell, evidence } of plans) {
    const whole = policyOf(cell, names);
    if (whole !== null) {
      cite(whole, cell, evidence);
      before = [whole];
    }
    for (const text of whole === null ? policies.textsOf(cell) : []) {
      const known = knownIn(text, names);
      const made = known.length > 0 ? null : policies.idOf(text, evidence);
      // The date or place of what stands before: the only policy has it in its evidence, a text is told with it.
      if (text.why === 'place') {
        if (before?.length === 0) others.push(`${others.pop()}${text.printed}`);
        else if (isAlone) for (const id of before ?? []) cite(id, cell, evidence);
        continue;
      }
      before = made === null ? known : [made];
      for (const id of before) cite(id, cell, evidence);
      if (before.length === 0) others.push(text.printed);
    }
  }
  for (const { name: cell, lawId, lawNumber, evidence } of sheet.policies?.laws ?? []) {
    if (cell === undefined) continue;
    const texts = policies.textsOf(cell);
    // Where a cell names several, nobody knows which of them the number is of.
    const isNumbered =
      (lawId !== undefined || lawNumber !== undefined) && texts.filter(({ why }) => why !== 'place').length === 1;
    for (const text of texts) {
      // What has the number of a law is one, whatever it is called.
      const law: CitedText =
        text.kind === null && isNumbered && text.why === 'no-plan' ? { ...text, kind: 'LAW' } : text;
      const id = policyOf(text.name, names) ?? policies.idOf(law, evidence);
      if (id !== null) cite(id, cell, evidence);
    }
  }
  return { cites: [...cites.values()], others: [...new Set(others)] };
}

function policyOf(text: string, names: NameIndex): string | null {
  const id = names.resolve(text);
  return id?.startsWith('policy:') ? id : null;
}

/**
 * Policies of the registry: the one that the text is, or those that it names. A text that is called like a plan is another one than those in
 * its name, and a notice on a law (「医療法等の一部を改正する法律」の施行について) is not the law.
 */
function knownIn({ printed, name, kind, why }: CitedText, names: NameIndex): string[] {
  const whole = policyOf(name, names);
  if (whole !== null) return [whole];
  if (kind !== null || why === 'notice')
    return [joinedIn(name, names), policiesNamedIn(name, names)].find(({ length }) => length > 0) ?? [];
  return names.findPolicies(printed).flatMap(({ id, nested }) => (nested ? [] : [id]));
}

/** `成長戦略実行計画・成長戦略フォローアップ`: two policies of the registry that ・ joins, where that has no such name for one. */
function joinedIn(name: string, names: NameIndex): string[] {
  const parts = name.split('・');
  for (let at = 1; at < parts.length; at += 1) {
    const both = [parts.slice(0, at), parts.slice(at)].map((half) => policyOf(half.join('・'), names));
    if (both.every((id) => id !== null)) return both;
  }
  return [];
}

/** The relationships of a programme to what it cites. */
export const citationRows = (program: string, { cites }: Citations): RelationshipRow[] =>
  cites.map(({ id, printed, evidence, further }) =>
    stated('CITES', program, id, [...new Set(places(evidence, ...further))], { printed }),
  );

import { organizationNames, policyNames } from './check-names.ts';
import { type Choice, chooseMatches } from './choose-matches.ts';
import { fold, foldWithOffsets } from './fold.ts';
import { legalFormBefore, legalFormBehind, withoutLegalForm } from './legal-forms.ts';
import { findCandidates } from './name-candidates.ts';
import type { NameIndex, NameMatch } from './name-index.ts';
import { NameTrie } from './name-trie.ts';
import type { OrganizationEntry, Registry } from './schema.ts';

const SPACE = /\s/u;

/** Makes the registry's names ready for lookup and search. Costs about as many steps as the names have letters. */
export function buildNameIndex(registry: Registry): NameIndex {
  const whole = new Map<string, string>();
  const listForms = new Map<string, string>();
  const parents = new Map<string, string>();
  const trie = new NameTrie();

  const addToText = (name: string, id: string | null, numbered: boolean) =>
    trie.add(fold(name), { id, numbered, spaces: ownSpaces(name) });
  for (const entry of registry.organizations) {
    const id = `org:${entry.id}`;
    if (entry.parent !== undefined) parents.set(id, `org:${entry.parent}`);
    const onlyInLists = new Set(entry.listForms);
    for (const name of organizationNames(entry)) (onlyInLists.has(name) ? listForms : whole).set(fold(name), id);
    for (const name of namesInText(entry)) addToText(name, id, entry.numbered);
  }
  for (const entry of registry.policies) {
    for (const name of policyNames(entry)) {
      whole.set(fold(name), `policy:${entry.id}`);
      if (!entry.wholeOnly && !entry.lookup.includes(name)) addToText(name, `policy:${entry.id}`, false);
    }
  }
  for (const { printed } of registry.notNames) if (!whole.has(fold(printed))) addToText(printed, null, false);

  const descends = (id: string, ancestor: string): boolean => {
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) if (at === ancestor) return true;
    return false;
  };
  const resolveFolded = (name: string): string | null =>
    whole.get(name) ?? whole.get(withoutLegalForm(name)) ?? resolveBelow(name);
  /** `医政局` behind `厚生労働省`: a name with the name of a body above it in front. */
  const resolveBelow = (name: string): string | null => {
    for (const { end, entry } of trie.at(name, 0)) {
      if (entry.id === null || end === name.length) continue;
      const id = resolveFolded(name.slice(end));
      if (id !== null && descends(id, entry.id)) return id;
    }
    return null;
  };

  // A slip of recognition whose corrected form is a whole name is a form of that name (PARTNERS for PARTNER).
  for (const { printed, corrected } of registry.corrections) {
    const id = resolveFolded(fold(corrected));
    if (id === null || whole.has(fold(printed))) continue;
    whole.set(fold(printed), id);
    addToText(printed, id, false);
  }

  const find = (text: string, prefix: 'org:' | 'policy:'): NameMatch[] => {
    const folded = foldWithOffsets(text);
    const choices = chooseMatches(findCandidates(folded, trie), descends);
    const matches: NameMatch[] = [];
    for (const choice of choices) {
      if (!choice.id.startsWith(prefix)) continue;
      // A law that lies inside the name of a body (健康・医療戦略 in 健康・医療戦略室) is not cited.
      if (prefix === 'policy:' && choice.insideOrganization) continue;
      matches.push(inOriginal(choice, text, folded, prefix));
    }
    return matches;
  };

  return {
    resolve: (printed, scope = 'text') => {
      const name = fold(printed);
      if (name === '') return null;
      return (scope === 'list' ? listForms.get(name) : undefined) ?? resolveFolded(name);
    },
    findOrganizations: (text) => find(text, 'org:'),
    findPolicies: (text) => find(text, 'policy:'),
  };
}

function namesInText(entry: OrganizationEntry): string[] {
  return [
    entry.name,
    entry.nameEn,
    ...(entry.abbreviation === undefined ? [] : [entry.abbreviation]),
    ...entry.aliases,
  ];
}

/** A legal form in front (独立行政法人, （独）) or behind (株式会社) belongs to the printed name, unless another name holds it already. */
function inOriginal(
  choice: Choice,
  text: string,
  folded: ReturnType<typeof foldWithOffsets>,
  prefix: 'org:' | 'policy:',
): NameMatch {
  const alone = prefix === 'org:' && !choice.nested;
  const before = alone ? legalFormBefore(folded.text, choice.start) : 0;
  // 株式会社甲株式会社 is no name: one form a name.
  const behind = alone && before === 0 ? legalFormBehind(folded.text, choice.end) : 0;
  const start = folded.starts[choice.start - before] ?? 0;
  const end = folded.ends[choice.end + behind - 1] ?? text.length;
  return { printed: text.slice(start, end), start, end, id: choice.id, nested: choice.nested };
}

function ownSpaces(name: string): Set<number> {
  const spaces = new Set<number>();
  let length = 0;
  for (const unit of name) {
    if (SPACE.test(unit)) spaces.add(length);
    else length += fold(unit).length;
  }
  return spaces;
}

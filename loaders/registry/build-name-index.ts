import { organizationNames, policyNames } from './check-names.ts';
import { type Choice, chooseMatches } from './choose-matches.ts';
import { fold, foldWithOffsets, isOneSign } from './fold.ts';
import { legalFormBefore, legalFormBehind, withoutLegalForm } from './legal-forms.ts';
import { findCandidates } from './name-candidates.ts';
import type { NameIndex, NameMatch } from './name-index.ts';
import { NameTrie } from './name-trie.ts';
import type { CorrectionEntry, OrganizationEntry, PolicyEntry, Registry } from './schema.ts';

const SPACE = /\s/u;

/** Makes the registry's names ready for lookup and search. Costs about as many steps as the names have letters. */
export function buildNameIndex(registry: Registry): NameIndex {
  return new NamesOfRegistry(registry);
}

class NamesOfRegistry implements NameIndex {
  /** Ids by whole names, folded. */
  readonly #whole = new Map<string, string>();
  /** Ids by the forms that stand for a body in lists only (外, 厚), folded. */
  readonly #listForms = new Map<string, string>();
  readonly #parents = new Map<string, string>();
  /** The names that are looked for in texts. */
  readonly #inText = new NameTrie();

  constructor({ organizations, policies, notNames, corrections }: Registry) {
    for (const entry of organizations) this.#addOrganization(entry);
    for (const entry of policies) this.#addPolicy(entry);
    for (const { printed } of notNames) if (!this.#whole.has(fold(printed))) this.#addToText(printed, null, false);
    // They are looked up among all the names before them.
    for (const entry of corrections) this.#addSlip(entry);
  }

  resolve(printed: string, where: 'list' | 'text' = 'text'): string | null {
    const name = fold(printed);
    if (name === '') return null;
    const listed = where === 'list' ? this.#listForms.get(name) : undefined;
    // 国 alone is the state in a text; in a list a single sign stands for a ministry, or for nobody whom we know.
    if (where === 'list' && isOneSign(printed)) return listed ?? null;
    return listed ?? this.#resolveFolded(name);
  }

  findOrganizations(text: string): NameMatch[] {
    return this.#find(text, 'org:');
  }

  findPolicies(text: string): NameMatch[] {
    return this.#find(text, 'policy:');
  }

  #addOrganization(entry: OrganizationEntry): void {
    const id = `org:${entry.id}`;
    if (entry.parent !== undefined) this.#parents.set(id, `org:${entry.parent}`);
    const onlyInLists = new Set(entry.listForms);
    for (const name of organizationNames(entry)) {
      const names = onlyInLists.has(name) ? this.#listForms : this.#whole;
      names.set(fold(name), id);
    }
    for (const name of namesInText(entry)) this.#addToText(name, id, entry.numbered);
  }

  #addPolicy(entry: PolicyEntry): void {
    const id = `policy:${entry.id}`;
    for (const name of policyNames(entry)) {
      this.#whole.set(fold(name), id);
      if (!entry.wholeOnly && !entry.lookup.includes(name)) this.#addToText(name, id, false);
    }
  }

  /** A slip of recognition whose corrected form is a whole name is a form of that name (PARTNERS for PARTNER). */
  #addSlip({ printed, corrected }: CorrectionEntry): void {
    const id = this.#resolveFolded(fold(corrected));
    if (id === null || this.#whole.has(fold(printed))) return;
    this.#whole.set(fold(printed), id);
    this.#addToText(printed, id, false);
  }

  #addToText(name: string, id: string | null, numbered: boolean): void {
    this.#inText.add(fold(name), { id, numbered, spaces: ownSpaces(name) });
  }

  #resolveFolded(name: string): string | null {
    return this.#whole.get(name) ?? this.#whole.get(withoutLegalForm(name)) ?? this.#resolveBelow(name);
  }

  /** `医政局` behind `厚生労働省`: a name with the name of a body above it in front. */
  #resolveBelow(name: string): string | null {
    for (const { end, entry } of this.#inText.at(name, 0)) {
      if (entry.id === null || end === name.length) continue;
      const id = this.#resolveFolded(name.slice(end));
      if (id !== null && this.#descends(id, entry.id)) return id;
    }
    return null;
  }

  #descends(id: string, ancestor: string): boolean {
    for (let at = this.#parents.get(id); at !== undefined; at = this.#parents.get(at)) if (at === ancestor) return true;
    return false;
  }

  #find(text: string, prefix: 'org:' | 'policy:'): NameMatch[] {
    const folded = foldWithOffsets(text);
    const choices = chooseMatches(findCandidates(folded, this.#inText), (id, ancestor) => this.#descends(id, ancestor));
    const ofKind = choices.filter(({ id }) => id.startsWith(prefix));
    // A law that lies inside the name of a body (健康・医療戦略 in 健康・医療戦略室) is not cited.
    const named = prefix === 'policy:' ? ofKind.filter(({ insideOrganization }) => !insideOrganization) : ofKind;
    return named.map((choice) => inOriginal(choice, text, folded, prefix));
  }
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

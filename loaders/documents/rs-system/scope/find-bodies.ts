import { buildNameIndex } from '../../../registry/build-name-index.ts';
import type { NameIndex } from '../../../registry/name-index.ts';
import type { Registry } from '../../../registry/schema.ts';
import type { ScopeEntry } from '../../../registry/scope-schema.ts';
import { rule } from '../../../text/rule.ts';

type BodyRule = Extract<ScopeEntry, { rule: 'NAMES_BODY' }>;

/** A body of a rule that a text names. `cue`: the paying word behind it in the same sentence. */
export interface FoundBody {
  rule: BodyRule;
  body: string;
  printed: string;
  cue: string | null;
}

/** A paying word stands no further behind the name than this. */
const CUE_REACH = 40;
/** Ends of sentences and of lines; the sheets print a line break as ／. */
const SENTENCE_END = rule(/[。／\n]/u, ['行う。', '行う／次'], ['行う、次']);

/** Finds bodies of the scope rules in text. Other bodies of the registry are known, so that 国連 is not found in 国連大学. */
export class BodyFinder {
  readonly #rules: readonly BodyRule[];
  readonly #index: NameIndex;

  constructor(registry: Registry, rules: readonly BodyRule[]) {
    this.#rules = rules;
    this.#index = buildNameIndex(withSpellings(registry, rules));
  }

  find(text: string): FoundBody[] {
    const found: FoundBody[] = [];
    for (const { id, printed, end } of this.#index.findOrganizations(text)) {
      const body = id.slice('org:'.length);
      for (const rule of this.#rules) {
        if (rule.bodies.includes(body)) found.push({ rule, body, printed, cue: cueBehind(text, end, rule.cues) });
      }
    }
    return found;
  }
}

function cueBehind(text: string, end: number, cues: readonly string[]): string | null {
  const [rest = ''] = text.slice(end, end + CUE_REACH).split(SENTENCE_END);
  const first = cues
    .map((cue) => ({ cue, at: rest.indexOf(cue) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)[0];
  return first?.cue ?? null;
}

/** The sheets print names in full that our other documents never do: lookup names and those of the rules count as names in text. */
function withSpellings(registry: Registry, rules: readonly BodyRule[]): Registry {
  const extra = new Map<string, string[]>();
  for (const { spellings } of rules) {
    for (const [body, names] of Object.entries(spellings)) extra.set(body, [...(extra.get(body) ?? []), ...names]);
  }
  const bodies = new Set(rules.flatMap((rule) => rule.bodies));
  const organizations = registry.organizations.map((entry) =>
    bodies.has(entry.id)
      ? { ...entry, aliases: [...entry.aliases, ...entry.lookup, ...(extra.get(entry.id) ?? [])] }
      : entry,
  );
  return { ...registry, organizations };
}

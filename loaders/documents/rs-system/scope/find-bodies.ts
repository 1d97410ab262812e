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

/** A body of the registry that a text pays: the paying word stands behind its name at once. */
export type PaidBody = Pick<FoundBody, 'body' | 'printed'> & { cue: string };

/** Right behind the name, or its short form in brackets: a contribution, a share of expenses or an investment, named or made. */
const PAID_AT_ONCE = rule(
  /^\s*(?:[（(][^（）()]{1,40}[）)])?\s*(?:への|に対する|に対して|に)?(?:資金)?(?<cue>拠出|分担金(?!の?(?:分担)?率)|出資)/u,
  ['への拠出', '（OECD）に拠出金を拠出', 'に対して拠出を行う', '分担金】', '（OECD）への資金拠出'],
  ['の信託基金に拠出', '等と連携し拠出', 'に係る分担金', 'が出資', '分担金率に準じて'],
);
/** Whom programmes pay contributions. What an agency gets is told by names and targets, and prose speaks of what it invests itself. */
const CONTRIBUTED_TO: ReadonlySet<string> = new Set(['INTERNATIONAL_ORGANIZATION', 'FUND']);

/** Finds bodies of the scope rules in text, and those of the whole registry that it pays. Other bodies of the registry are known, so that 国連 is not found in 国連大学. */
export class BodyFinder {
  readonly #rules: readonly BodyRule[];
  readonly #index: NameIndex;
  readonly #contributedTo: ReadonlySet<string>;

  constructor(registry: Registry, rules: readonly BodyRule[]) {
    this.#rules = rules;
    const bodies = registry.organizations.filter(({ kind }) => CONTRIBUTED_TO.has(kind));
    this.#contributedTo = new Set(bodies.map(({ id }) => id));
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

  /** The bodies that the text pays, as often as it does. */
  findPaid(text: string): PaidBody[] {
    return this.#index.findOrganizations(text).flatMap(({ id, printed, end, nested }) => {
      const body = id.slice('org:'.length);
      const cue = PAID_AT_ONCE.exec(text.slice(end))?.groups?.['cue'];
      return nested || cue === undefined || !this.#contributedTo.has(body) ? [] : [{ body, printed, cue }];
    });
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

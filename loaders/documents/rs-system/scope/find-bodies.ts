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

/** Right behind the name, or its short form in brackets: a contribution, a share of expenses or an investment, named or made, and not who makes it or how much of all. */
const PAID_AT_ONCE = rule(
  /^\s*(?:[（(][^（）()]{1,40}[）)]\s*)?(?:への|に対する|に対して|に)?(?:資金)?(?<cue>(?:拠出|出資)(?!国|者|元|[^、。]{0,2}(?:率|割合))|分担金(?!の?(?:分担)?(?:率|割合)))/u,
  [
    'への拠出',
    '（OECD）に拠出金を拠出',
    'に対して拠出を行う',
    '分担金】',
    '（OECD）への資金拠出',
    'に拠出し、率先して',
  ],
  [
    'の信託基金に拠出',
    '等と連携し拠出',
    'に係る分担金',
    'が出資',
    '分担金率に準じて',
    '拠出国会合',
    'への出資比率',
    '分担金の割合',
  ],
);
/** Right behind the paying word: that nothing is paid, or no more. */
const NOT_PAID = rule(
  /^金?(?:は|を|も|について(?:は)?)?(?:行わ|行って(?:い|は)?(?:い)?ない|し(?:ない|ていない|なかった)|せず|廃止|停止|中止|取りやめ)/u,
  ['は行わず', '金を行っていない', 'していない', 'せずに', 'を取りやめ', 'は廃止'],
  ['を行う', 'し、', '金を拠出し', 'を通じて', 'を行っている'],
);
/** Right before the name: the payment is another one. */
const OF_OTHERS = rule(/(?:他|他国|各国|加盟国)の$/u, ['他の', '加盟国の'], ['その', '最大の']);
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
    return this.#index.findOrganizations(text).flatMap(({ id, printed, start, end, nested }) => {
      const body = id.slice('org:'.length);
      if (nested || !this.#contributedTo.has(body) || OF_OTHERS.test(text.slice(Math.max(0, start - 8), start)))
        return [];
      const found = PAID_AT_ONCE.exec(text.slice(end));
      const cue = found?.groups?.['cue'];
      return found === null || cue === undefined || NOT_PAID.test(text.slice(end + found[0].length))
        ? []
        : [{ body, printed, cue }];
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

import { buildNameIndex } from '../../../registry/build-name-index.ts';
import type { NameMatch } from '../../../registry/name-index.ts';
import type { Registry } from '../../../registry/schema.ts';
import type { ScopeEntry } from '../../../registry/scope-schema.ts';
import { rule } from '../../../text/rule.ts';
import { NameFinder } from './find-names.ts';
import type { OtherFacts } from './known-names.ts';

type InitiativeRule = Extract<ScopeEntry, { rule: 'PRINTS_NAME_OF_INITIATIVE' }>;

/** Titles that are the name of something: of a programme (事業, プログラム), a platform, an initiative. */
const OWN_NAME = rule(
  /(?:事業|プログラム|プラットフォーム|イニシアティブ)$/u,
  ['国際保健政策人材養成事業', '環境インフラ海外展開プラットフォーム'],
  ['政府広報誌での広報', '事業の推進'],
);

/** Finds what initiatives of the strategy print in a sheet: the bodies that they mention, and the programmes that they are called after. */
export class InitiativeNames {
  readonly #bodies = new Map<string, string>();
  readonly #programmes: NameFinder;
  readonly #findOrganizations: (text: string) => NameMatch[];

  /** Bodies that a rule of its own looks for are left to it. */
  constructor(documents: readonly OtherFacts[], registry: Registry, { kinds, shortest }: InitiativeRule) {
    const index = buildNameIndex(registry);
    this.#findOrganizations = (text) => index.findOrganizations(text);
    const searched = new Set(
      (registry.scope ?? []).flatMap((entry) => (entry.rule === 'NAMES_BODY' ? entry.bodies : [])),
    );
    const byId = new Map(registry.organizations.map((entry) => [`org:${entry.id}`, entry]));
    const strategies = documents.filter(({ document }) => document.layout === 'strategy-follow-up');
    const initiatives = strategies.flatMap((facts) =>
      initiativesOf(facts).map((each) => ({ ...each, document: facts.document.id })),
    );
    for (const { text } of initiatives) {
      for (const { id } of index.findOrganizations(text)) {
        const entry = byId.get(id);
        if (entry !== undefined && kinds.includes(entry.kind) && !searched.has(entry.id))
          this.#bodies.set(id, entry.abbreviation ?? entry.name);
      }
    }
    const titles = initiatives.filter(({ title }) => OWN_NAME.test(title));
    this.#programmes = new NameFinder(
      titles.map(({ title, document }) => ({ name: title, document })),
      shortest,
    );
  }

  find(text: string): string[] {
    const bodies = this.#findOrganizations(text).map(({ id }) => this.#bodies.get(id));
    const names = [...bodies, ...this.#programmes.find(text).map(({ name }) => name)];
    return [...new Set(names.filter((name) => name !== undefined))];
  }
}

/** Bullets of a strategy's facts, wherever they stand: what has a title, and the text that it is cut from. */
function initiativesOf(facts: unknown): { title: string; text: string }[] {
  if (Array.isArray(facts)) return facts.flatMap(initiativesOf);
  if (typeof facts !== 'object' || facts === null) return [];
  const { title, text } = facts as { title?: unknown; text?: unknown };
  const own = typeof title === 'string' && typeof text === 'string' ? [{ title, text }] : [];
  return [...own, ...Object.values(facts).flatMap(initiativesOf)];
}

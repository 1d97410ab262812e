import { distance } from 'fastest-levenshtein';
import { ClientError } from '../errors.ts';
import { squeezeFolded } from './fold.ts';
import { allNames, type NamedNode } from './named-node.ts';

const CLOSEST_SHOWN = 5;
/** No name of an organisation is longer; distances to longer text are not worth their time. */
const NAME_LENGTH_MAX = 120;

/** Finds organisations by any known name. */
export class OrganizationNames {
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, string>();
  readonly #shown = new Map<string, string>();

  constructor(nodes: readonly NamedNode[]) {
    const organizations = nodes.filter((node) => node.type === 'Organization');
    for (const node of organizations) {
      this.#ids.add(node.id);
      this.#shown.set(node.id, node.name);
    }
    // Official names win over aliases, whatever the order of ids.
    for (const node of organizations) this.#add(node.name, node.id);
    for (const node of organizations) for (const name of allNames(node)) this.#add(name, node.id);
  }

  #add(name: string, id: string): void {
    const key = squeezeFolded(name);
    if (key !== '' && !this.#byName.has(key)) this.#byName.set(key, id);
  }

  /** The id for a name or id, or an UNKNOWN_ORGANIZATION error with the closest known names, which names the client's argument. */
  idFor(nameOrId: string, argument: string): string {
    if (this.#ids.has(nameOrId)) return nameOrId;
    const id = this.#byName.get(squeezeFolded(nameOrId));
    if (id !== undefined) return id;
    const closest = this.#closest(nameOrId);
    const hint =
      closest.length > 0
        ? ` The closest known ones: ${closest.map(({ name, id }) => `${name} (${id})`).join(', ')}.`
        : '';
    throw new ClientError(
      'UNKNOWN_ORGANIZATION',
      `"${argument}": no organisation is known by ${JSON.stringify(clip(nameOrId))}.${hint} Any name in Japanese or English, an abbreviation or an id will do.`,
      { closest },
    );
  }

  #closest(nameOrId: string): { id: string; name: string }[] {
    const key = squeezeFolded(clip(nameOrId).replace(/^org:/u, ''));
    if (key === '') return [];
    const best = new Map<string, number>();
    for (const [known, id] of this.#byName) {
      const shared = known.includes(key) || key.includes(known) ? 0.5 : 1;
      const score = (distance(key, known) / Math.max(key.length, known.length)) * shared;
      if (score < (best.get(id) ?? 0.85)) best.set(id, score);
    }
    return [...best]
      .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, CLOSEST_SHOWN)
      .map(([id]) => ({ id, name: this.#shown.get(id) ?? id }));
  }
}

function clip(text: string): string {
  return text.length > NAME_LENGTH_MAX ? `${text.slice(0, NAME_LENGTH_MAX)}…` : text;
}

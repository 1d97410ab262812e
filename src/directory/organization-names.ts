import { LRUCache } from 'lru-cache';
import { aboutArgument, ClientError } from '../errors.ts';
import { CLOSEST_SHOWN, closestIds } from './closest-ids.ts';
import { squeezeFolded } from './fold.ts';
import { allNames, type NamedNode } from './named-node.ts';
import { inBrackets, looseKey } from './organization-forms.ts';

/** What ids of organisations begin with. */
const PREFIX = 'org:';

/** No name of an organisation is longer; distances to longer text are not worth their time. */
const NAME_LENGTH_MAX = 120;

/** Names whose organisation is kept: those of the usual questions come again and again, in spellings that take long to read. */
const NAMES_KEPT = 1_000;

/** Ids by a key; several where the key says too little. */
type IdsByKey = Map<string, Set<string>>;

/** Finds organisations by any known name, in the forms that people write it in. What may mean several is never guessed. */
export class OrganizationNames {
  readonly #shown = new Map<string, string>();
  readonly #partOf = new Map<string, readonly string[]>();
  readonly #parts: IdsByKey = new Map();
  readonly #keys = new Map<string, readonly string[]>();
  /** Official names, then any other name, then names without legal form and in other spellings, and of units without what they are part of. */
  readonly #official: IdsByKey = new Map();
  readonly #known: IdsByKey = new Map();
  readonly #loose: IdsByKey = new Map();
  readonly #found = new LRUCache<string, string>({ max: NAMES_KEPT });

  constructor(nodes: readonly NamedNode[]) {
    const organizations = nodes.filter((node) => node.type === 'Organization');
    for (const node of organizations) {
      this.#shown.set(node.id, node.name);
      this.#partOf.set(node.id, node.partOf);
      for (const whole of node.partOf) add(this.#parts, whole, node.id);
      this.#keys.set(node.id, [...new Set(allNames(node).map(squeezeFolded))]);
      for (const name of [node.name, node.nameEn]) if (name) add(this.#official, squeezeFolded(name), node.id);
      for (const name of allNames(node)) {
        add(this.#known, squeezeFolded(name), node.id);
        add(this.#loose, looseKey(name), node.id);
      }
    }
    for (const { id } of organizations) this.#addShortNames(id);
  }

  /** 医政局総務課 is 総務課 as well: so are others, and then it is asked which. */
  #addShortNames(id: string): void {
    for (const above of this.#above(id)) {
      for (const key of this.#keys.get(id) ?? []) {
        for (const whole of this.#keys.get(above) ?? []) add(this.#loose, withoutWhole(key, whole), id);
      }
    }
  }

  /** The id for a name or an id, with its prefix or without, or an UNKNOWN_ORGANIZATION error with the closest known names, which names the client's argument. */
  idFor(nameOrId: string, argument: string): string {
    if (this.#shown.has(nameOrId)) return nameOrId;
    // Addresses of pages have ids without what says their type.
    if (this.#shown.has(`${PREFIX}${nameOrId}`)) return `${PREFIX}${nameOrId}`;
    const known = this.#found.get(nameOrId);
    if (known !== undefined) return known;
    const found = this.#idsFor(nameOrId);
    const [only] = found;
    if (found.length === 1 && only !== undefined) {
      if (nameOrId.length <= NAME_LENGTH_MAX) this.#found.set(nameOrId, only);
      return only;
    }
    if (found.length > 1) throw ambiguous(nameOrId, argument, this.#listed(found));
    throw unknown(nameOrId, argument, this.#listed(this.#closest(nameOrId)));
  }

  /** Who is called so, by the strictest reading under which anybody is. */
  #idsFor(name: string): readonly string[] {
    const plain = this.#idsByName(name);
    if (plain.length > 0) return plain;
    const both = inBrackets(name);
    if (both) {
      const outer = this.#idsFor(both.outer);
      const inner = this.#idsByName(both.inner);
      // A name and its abbreviation say the same, or nobody knows which of them is meant.
      if (outer.length > 0 && inner.length > 0) {
        const common = outer.filter((id) => inner.includes(id));
        return common.length > 0 ? common : [...new Set([...outer, ...inner])];
      }
      return outer;
    }
    return this.#belowNamed(squeezeFolded(name));
  }

  #idsByName(name: string): readonly string[] {
    const key = squeezeFolded(name);
    for (const ids of [this.#official.get(key), this.#known.get(key), this.#loose.get(looseKey(name))]) {
      if (ids && ids.size > 0) return [...ids].sort();
    }
    return [];
  }

  /** A unit with what it is a part of written before it, or in English after it: 厚生労働省国際課. */
  #belowNamed(key: string): readonly string[] {
    const found = new Set<string>();
    for (const [above, names] of this.#keys) {
      for (const whole of names) {
        const rest = withoutWhole(key, whole);
        const ids = rest === '' ? [] : [...(this.#known.get(rest) ?? this.#loose.get(rest) ?? [])];
        const under = ids.length > 0 ? ids : rest === '' || whole.length < 2 ? [] : this.#belowOnly(rest, above);
        for (const id of under) if (this.#above(id).has(above)) found.add(id);
      }
    }
    return [...found].sort();
  }

  /** The rest may itself begin with what stands between: 厚生労働省 医政局 総務課. */
  #belowOnly(rest: string, above: string): string[] {
    for (const [between, names] of this.#keys) {
      if (!this.#above(between).has(above)) continue;
      for (const whole of names) {
        const ids = [...(this.#loose.get(withoutWhole(rest, whole)) ?? [])].filter((id) =>
          this.#above(id).has(between),
        );
        if (ids.length > 0) return ids;
      }
    }
    return [];
  }

  /** All that are part of the organisations, directly or not, by id. */
  below(ids: readonly string[]): string[] {
    const found = new Set(ids.flatMap((id) => [...(this.#parts.get(id) ?? [])]));
    // A set is walked to its end, also to what is added on the way.
    for (const id of found) for (const part of this.#parts.get(id) ?? []) found.add(part);
    return [...found].sort();
  }

  /** All that an organisation is a part of, directly or not. */
  #above(id: string): Set<string> {
    const found = new Set<string>();
    const waiting = [...(this.#partOf.get(id) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(...(this.#partOf.get(next) ?? []));
    }
    return found;
  }

  #listed(ids: readonly string[]): { id: string; name: string }[] {
    return ids.map((id) => ({ id, name: this.#shown.get(id) ?? id }));
  }

  #closest(nameOrId: string): string[] {
    const key = squeezeFolded(clip(nameOrId).replace(new RegExp(`^${PREFIX}`, 'u'), ''));
    return closestIds(key, this.#keys);
  }
}

function add(ids: IdsByKey, key: string, id: string): void {
  if (key === '') return;
  const known = ids.get(key);
  if (known) known.add(id);
  else ids.set(key, new Set([id]));
}

/** The key of a unit without the name of what it is a part of, before or after it; empty when that is not there, or all there is. */
function withoutWhole(key: string, whole: string): string {
  if (whole.length < 2 || key.length <= whole.length) return '';
  if (key.startsWith(whole)) return key.slice(whole.length);
  return key.endsWith(whole) ? key.slice(0, -whole.length) : '';
}

type Listed = readonly { id: string; name: string }[];

function ambiguous(name: string, argument: string, closest: Listed): ClientError {
  const shown = listed(closest.slice(0, CLOSEST_SHOWN));
  const more = closest.length > CLOSEST_SHOWN ? ` and ${closest.length - CLOSEST_SHOWN} more` : '';
  return new ClientError(
    'UNKNOWN_ORGANIZATION',
    `"${argument}": ${JSON.stringify(clip(name))} may be any of ${closest.length} organisations: ${shown}${more}. Give the full name or the id of the one that is meant.`,
    { ...aboutArgument(argument, name), closest },
  );
}

function unknown(name: string, argument: string, closest: Listed): ClientError {
  const hint = closest.length > 0 ? ` The closest known ones: ${listed(closest)}.` : '';
  return new ClientError(
    'UNKNOWN_ORGANIZATION',
    `"${argument}": no organisation is known by ${JSON.stringify(clip(name))}.${hint} Any name in Japanese or English, an abbreviation or an id will do.`,
    { ...aboutArgument(argument, name), closest },
  );
}

function listed(organizations: Listed): string {
  return organizations.map(({ name, id }) => `${name} (${id})`).join(', ');
}

function clip(text: string): string {
  return text.length > NAME_LENGTH_MAX ? `${text.slice(0, NAME_LENGTH_MAX)}…` : text;
}

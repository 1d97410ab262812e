import type { ElementContent } from './xml-line.ts';

/** Names and values of a node or edge, in their order. */
export type Data = readonly (readonly [name: string, value: unknown])[];

/** The declarations that stand before a GraphML graph: each name once, with the narrowest type that all its values have. */
export class GraphmlKeys {
  readonly #owner: 'node' | 'edge';
  readonly #types = new Map<string, string>();

  constructor(owner: 'node' | 'edge') {
    this.#owner = owner;
  }

  /** Takes in what one node or edge holds. */
  see(data: Data): void {
    for (const [name, value] of data) this.#types.set(name, wider(this.#types.get(name), typeOf(value)));
  }

  /** What each `key` element holds. */
  *declarations(): Generator<ElementContent> {
    for (const [name, type] of this.#types) {
      yield { '@id': this.idOf(name), '@for': this.#owner, '@attr.name': name, '@attr.type': type };
    }
  }

  /** What a `data` element calls the name. */
  idOf(name: string): string {
    return `${this.#owner}-${name}`;
  }
}

function typeOf(value: unknown): string {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'string';
  return Number.isInteger(value) ? 'long' : 'double';
}

function wider(known: string | undefined, type: string): string {
  if (known === undefined || known === type) return type;
  const numbers = ['long', 'double'];
  return numbers.includes(known) && numbers.includes(type) ? 'double' : 'string';
}

import { DataFactory, type NamedNode } from 'n3';

/** Vocabularies of others that the graph is told in, by the prefix that stands for each. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
} as const;

/** A name with its prefix: `skos:prefLabel`; `ghs:` is our own vocabulary. */
export type Name = `${keyof typeof PREFIXES | 'ghs'}:${string}`;

/** The names of vocabularies as IRIs; our own vocabulary stands below the origin, which answers for it. */
export class Names {
  /** What `ghs:` stands for. */
  readonly own: string;
  readonly #known = new Map<Name, NamedNode>();

  constructor(origin: string) {
    this.own = `${origin}/vocabulary#`;
  }

  of(name: Name): NamedNode {
    const known = this.#known.get(name);
    if (known) return known;
    const at = name.indexOf(':');
    const prefix = name.slice(0, at) as keyof typeof PREFIXES | 'ghs';
    const node = DataFactory.namedNode((prefix === 'ghs' ? this.own : PREFIXES[prefix]) + name.slice(at + 1));
    this.#known.set(name, node);
    return node;
  }

  /** All prefixes with what each stands for. */
  prefixes(): Record<string, string> {
    return { ghs: this.own, ...PREFIXES };
  }
}

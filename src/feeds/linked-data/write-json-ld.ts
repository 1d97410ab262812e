import type { Literal, NamedNode, Quad } from 'n3';
import { jsonLdContext, LINK_KEYS } from './json-ld-context.ts';
import { Names, PREFIXES } from './names.ts';

export const JSON_LD = 'application/ld+json';

/** Statements as JSON-LD, as they come: all that is said of a thing at once is one object on one line. */
export async function* jsonLd(quads: AsyncIterable<readonly Quad[]>, origin: string): AsyncGenerator<string> {
  const compact = compacting(origin);
  yield `{"@context":${JSON.stringify(jsonLdContext(origin))},\n"@graph":[`;
  let separator = '\n';
  for await (const some of quads) {
    for (const thing of things(some, compact)) {
      yield `${separator}${JSON.stringify(thing)}`;
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}

/** The context alone, for documents that name it. */
export function contextDocument(origin: string): string {
  return `${JSON.stringify({ '@context': jsonLdContext(origin) }, null, 2)}\n`;
}

type Thing = Record<string, unknown>;

function things(quads: readonly Quad[], compact: Compact): Thing[] {
  const known = new Map<string, Thing>();
  for (const { subject, predicate, object } of quads) {
    const thing = known.get(subject.value) ?? { '@id': compact.address(subject.value) };
    known.set(subject.value, thing);
    const name = compact.name(predicate.value);
    const isType = name === 'rdf:type';
    const key = isType ? '@type' : name;
    const value = isType ? compact.name(object.value) : objectOf(object as Literal | NamedNode, key, compact);
    const there = thing[key];
    thing[key] = there === undefined ? value : [there, value].flat();
  }
  return [...known.values()];
}

const { xsd } = PREFIXES;

function objectOf(term: Literal | NamedNode, key: string, compact: Compact): unknown {
  if (term.termType !== 'Literal') {
    const address = compact.address(term.value);
    return LINK_KEYS.has(key) ? address : { '@id': address };
  }
  if (term.language) return { '@value': term.value, '@language': term.language };
  const datatype = term.datatype.value;
  if (datatype === `${xsd}boolean`) return term.value === 'true';
  // Beyond that a number of JSON is not exact, or is written with an exponent.
  if (datatype === `${xsd}integer` && Number.isSafeInteger(Number(term.value))) return Number(term.value);
  if (datatype !== `${xsd}string`) return { '@value': term.value, '@type': compact.name(datatype) };
  return LINK_KEYS.has(key) ? { '@value': term.value } : term.value;
}

interface Compact {
  /** Of a property, class or datatype. */
  name(iri: string): string;
  /** Of a thing. */
  address(iri: string): string;
}

function compacting(origin: string): Compact {
  const { own } = new Names(origin);
  const prefixes = Object.entries(PREFIXES);
  const nodes = `${origin}/nodes/`;
  const name = (iri: string): string => {
    if (iri.startsWith(own)) return iri.slice(own.length);
    const [prefix, whole] = prefixes.find(([, each]) => iri.startsWith(each)) ?? [];
    return whole === undefined ? iri : `${prefix}:${iri.slice(whole.length)}`;
  };
  const known = new Map<string, string>();
  return {
    name(iri) {
      const compacted = known.get(iri) ?? name(iri);
      known.set(iri, compacted);
      return compacted;
    },
    address(iri) {
      if (iri.startsWith(nodes)) return `node:${iri.slice(nodes.length)}`;
      const rest = iri.slice(origin.length + 1);
      if (iri.startsWith(`${origin}/`)) return rest.includes(':') ? iri : rest;
      return name(iri);
    },
  };
}

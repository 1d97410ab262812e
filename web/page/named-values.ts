import { idOf, shortId } from '../address/href.ts';
import type { NamedType, OddParameter } from '../address/parameters.ts';
import { NamedNodeDocument, NamedOrganizationDocument, type OrganizationNameFragment } from '../generated/graphql.ts';
import type { Named } from '../parts/name.tsx';
import { namedNode } from '../parts/node-name.ts';
import { type Close, closestIn, nearOf, nearTo } from './closest.ts';
import type { Graph, GraphError } from './graph.ts';

/** Of which type the nodes are that a parameter names. */
export type NamedTypes<Values> = Readonly<Partial<Record<keyof Values & string, NamedType>>>;

/** A node that an address names. */
export type NamedValue = Named & { id: string } & Partial<Pick<OrganizationNameFragment, 'abbreviation'>>;

/** The nodes that an address names. */
interface NamedValues<Values> {
  /** The values with one form for each node, its id without prefix, however it was written, and each once. */
  values: Values;
  /** Values that name nothing, as they were written. */
  unknown: readonly OddParameter[];
  /** What a value of these names. */
  named(name: string, value: string): NamedValue | undefined;
  /** How a value of these was written in the address. */
  written(name: string, value: string): readonly string[];
}

/** Looks up what the values of an address name. */
type NameValues<Values> = (graph: Graph, values: Values) => Promise<NamedValues<Values>>;

/** Of so many that name nothing it is told what may have been meant, and of each so much. */
const GUESSED = 3;

/** Nobody needs more at once; what stands behind them is left as it is written, for the API to judge. */
const MOST = 24;

/** A lookup for one address, which asks for each value once, however often the address is read. */
export function namingValues<Values>(types: NamedTypes<Values>): NameValues<Values> {
  const known = new Map<string, Promise<Found>>();
  const lookUp = (graph: Graph, type: NamedType, value: string) => {
    const key = `${type} ${value}`;
    const asked = known.get(key) ?? (known.size < MOST ? ask(graph, type, value) : undefined);
    if (asked !== undefined) known.set(key, asked);
    return asked;
  };
  return async (graph, values) => {
    const given = (Object.entries(types) as [keyof Values & string, NamedType][]).flatMap(([name, type]) =>
      [(values[name] as string | readonly string[] | undefined) ?? []].flat().map((value) => ({ name, type, value })),
    );
    const found = await Promise.all(
      given.map(async (each) => ({ ...each, ...(await lookUp(graph, each.type, each.value)) })),
    );
    const told = found.map((each) => ({ ...each, as: each.node ? shortId(each.node.id) : each.value }));
    const of = (name: string, value: string) => told.filter((each) => each.name === name && each.as === value);
    return {
      values: { ...values, ...withoutTwins(values, told) },
      unknown: await Promise.all(
        told
          .filter(({ node }) => node === null)
          .map(async ({ name, type, value, errors = [] }, number) => {
            const closest = number < GUESSED ? await meant(graph, type, value, errors) : [];
            return { name, value, closest: closest.slice(0, GUESSED), ...(type === 'edition' ? {} : { naming: type }) };
          }),
      ),
      named: (name, value) => of(name, value)[0]?.node ?? undefined,
      written: (name, value) => of(name, value).map((each) => each.value),
    };
  };
}

/** The values that are named, in the form of the list: one or several. */
function withoutTwins<Values>(
  values: Values,
  told: readonly { name: keyof Values & string; as: string }[],
): Partial<Values> {
  const names = new Set(told.map(({ name }) => name));
  const entries = [...names].map((name) => {
    const all = [...new Set(told.filter((each) => each.name === name).map((each) => each.as))];
    return [name, Array.isArray(values[name]) ? all : all[0]];
  });
  return Object.fromEntries(entries) as Partial<Values>;
}

/** What a value names, `null` where it names nothing; and what the API says of that. */
interface Found {
  node: NamedValue | null;
  errors: readonly GraphError[];
}

async function ask(graph: Graph, type: NamedType, value: string): Promise<Found> {
  if (type === 'org') {
    const { data, errors } = await graph.ask(NamedOrganizationDocument, { name: value });
    return { node: data?.organization ?? null, errors };
  }
  const { data, errors } = await graph.ask(NamedNodeDocument, { id: idOf(prefixOf(type), value) });
  return { node: data?.node ? namedNode(data.node) : null, errors };
}

/** What may have been meant by a value that names nothing. */
async function meant(
  graph: Graph,
  type: NamedType,
  value: string,
  errors: readonly GraphError[],
): Promise<readonly Close[]> {
  // Of the few editions the page tells all.
  if (type === 'edition') return [];
  return type === 'org' ? nearOf(graph, value, closestIn(errors)) : nearTo(graph, SEARCHED[type], type, value);
}

const SEARCHED = { policy: 'POLICY', document: 'SOURCE_DOCUMENT' } as const;

/** An edition of the strategy table is a document. */
function prefixOf(type: NamedType): string {
  return type === 'edition' ? 'document' : type;
}

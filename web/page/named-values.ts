import { idOf, shortId } from '../address/href.ts';
import type { OddParameter } from '../address/parameters.ts';
import { NamedNodeDocument, NamedOrganizationDocument, type OrganizationNameFragment } from '../generated/graphql.ts';
import type { Named } from '../parts/name.tsx';
import { namedNode } from '../parts/node-name.ts';
import type { Graph } from './graph.ts';

/** What a parameter may name: an organisation by any of its names, a policy or a document by its id. */
export type NamedType = 'org' | 'policy' | 'document';

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

/** Nobody needs more at once; what stands behind them is left as it is written, for the API to judge. */
const MOST = 24;

/** A lookup for one address, which asks for each value once, however often the address is read. */
export function namingValues<Values>(types: NamedTypes<Values>): NameValues<Values> {
  const known = new Map<string, Promise<NamedValue | null>>();
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
      given.map(async (each) => ({ ...each, node: await lookUp(graph, each.type, each.value) })),
    );
    const told = found.map(({ node, ...each }) => ({ ...each, node, as: node ? shortId(node.id) : each.value }));
    const of = (name: string, value: string) => told.filter((each) => each.name === name && each.as === value);
    return {
      values: { ...values, ...withoutTwins(values, told) },
      unknown: told.filter(({ node }) => node === null).map(({ name, value }) => ({ name, value })),
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

async function ask(graph: Graph, type: NamedType, value: string): Promise<NamedValue | null> {
  if (type === 'org') return (await graph.ask(NamedOrganizationDocument, { name: value })).data?.organization ?? null;
  const node = (await graph.ask(NamedNodeDocument, { id: idOf(type, value) })).data?.node;
  return node ? namedNode(node) : null;
}

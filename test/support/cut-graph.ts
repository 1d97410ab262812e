import type { GraphRows, NodeRow, PropertyValue, RelationshipRow } from '../../src/graph/model.ts';

/** Codes of closed lists: each value of such a property is a kind of its own. */
const CODE = /^[A-Z][A-Z_]+$/;
/** Relationships whose end says nothing without its start. */
const END_NEEDS_START = /^(?:HAS_|DESCRIBED_BY)/;
/** And the other way round. */
const START_NEEDS_END = /^(?:COMPONENT_OF|PART_OF|PART_OF_SECTION|IN_SECTION|READ_FROM)$/;

/**
 * A small graph cut out of a large one, in which everything is there that the large one has once: every type of node and relationship, every
 * property of each, every code, every pair of types that a relationship leads between. It has the nodes `wanted`, and with each node what it
 * stands in and what it names by its id; between its nodes it has every relationship.
 */
export function cutGraph(rows: GraphRows, wanted: readonly string[]): GraphRows {
  const graph = new Whole(rows);
  const chosen = new Set<string>();
  for (const id of wanted) graph.addWithNeeds(id, chosen);
  for (const { type, id } of rows.nodes) if (type === 'SourceDocument') graph.addWithNeeds(id, chosen);
  const missing = (seen: ReadonlySet<string>) => (things: readonly string[]) => things.some((each) => !seen.has(each));
  const within = () => rows.relationships.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const seen = new Set(rows.nodes.filter(({ id }) => chosen.has(id)).flatMap(kindsOfNode));
  // Rare things first would be smaller still; the order of the rows is simpler, and the same each time.
  for (const node of rows.nodes) {
    if (!missing(seen)(kindsOfNode(node))) continue;
    for (const added of graph.addWithNeeds(node.id, chosen)) for (const kind of kindsOfNode(added)) seen.add(kind);
  }
  const met = new Set(within().flatMap((each) => graph.kindsOfRelationship(each)));
  for (const relationship of rows.relationships) {
    const kinds = graph.kindsOfRelationship(relationship);
    if (!missing(met)(kinds)) continue;
    for (const kind of kinds) met.add(kind);
    graph.addWithNeeds(relationship.from, chosen);
    graph.addWithNeeds(relationship.to, chosen);
  }
  return { nodes: rows.nodes.filter(({ id }) => chosen.has(id)), relationships: within() };
}

/** All that is there at least once: types, properties of each, codes, and what leads where. */
export function kindsIn(rows: GraphRows): Set<string> {
  const graph = new Whole(rows);
  return new Set([
    ...rows.nodes.flatMap(kindsOfNode),
    ...rows.relationships.flatMap((each) => graph.kindsOfRelationship(each)),
  ]);
}

class Whole {
  readonly #nodes: ReadonlyMap<string, NodeRow>;
  readonly #needs = new Map<string, string[]>();

  constructor({ nodes, relationships }: GraphRows) {
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    for (const { id, properties } of nodes) this.#needs.set(id, this.#named(properties));
    for (const { type, from, to } of relationships) {
      if (END_NEEDS_START.test(type)) this.#needs.get(to)?.push(from);
      if (START_NEEDS_END.test(type)) this.#needs.get(from)?.push(to);
    }
  }

  /** Adds a node, and what it cannot do without; gives those that are new. */
  addWithNeeds(id: string, chosen: Set<string>): NodeRow[] {
    const added: NodeRow[] = [];
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const node = this.#nodes.get(next);
      if (node === undefined) throw new Error(`the graph has no node ${next}`);
      if (chosen.has(next)) continue;
      chosen.add(next);
      added.push(node);
      waiting.push(...(this.#needs.get(next) ?? []));
    }
    return added;
  }

  kindsOfRelationship({ type, from, to, properties }: RelationshipRow): string[] {
    const ends = `${this.#nodes.get(from)?.type} ${type} ${this.#nodes.get(to)?.type}`;
    return [ends, ...kindsOfProperties(type, properties)];
  }

  /** Nodes that are named by their id. */
  #named(properties: Record<string, PropertyValue>): string[] {
    return Object.values(properties)
      .flat()
      .filter((value) => typeof value === 'string' && this.#nodes.has(value)) as string[];
  }
}

function kindsOfNode({ type, properties }: NodeRow): string[] {
  return [type, ...kindsOfProperties(type, properties)];
}

function kindsOfProperties(type: string, properties: Record<string, PropertyValue>): string[] {
  return Object.entries(properties).flatMap(([name, value]) => [
    `${type}.${name}`,
    ...[value].flat().flatMap((each) => (typeof each === 'string' && CODE.test(each) ? [`${type}.${name}=${each}`] : [])),
  ]);
}

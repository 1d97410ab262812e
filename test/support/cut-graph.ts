import { withLeading } from '../../loaders/resolve/budget/leading.ts';
import { withListedBy } from '../../loaders/resolve/budget/listed-by.ts';
import { withSums } from '../../loaders/resolve/budget/sums.ts';
import { withInitiativesListedBy } from '../../loaders/resolve/strategy/listed-by.ts';
import type { GraphRows, NodeRow, PropertyValue, RelationshipRow } from '../../src/graph/model.ts';

/** Codes of closed lists: each value of such a property is a kind of its own. */
const CODE = /^[A-Z][A-Z_]+$/;
/** Relationships whose end says nothing without its start. */
const END_NEEDS_START = /^(?:HAS_|DESCRIBED_BY)/;
/** And the other way round. */
const START_NEEDS_END = /^(?:COMPONENT_OF|PART_OF|PART_OF_SECTION|IN_SECTION|READ_FROM)$/;

/** Among how many places the smallest is looked for. */
const CHOICE = 40;
/** What a node has, and what is there for it: the rows of an item, the bodies that answer for them, the programmes that pay, their amounts. */
const HAS = /^HAS_/;
const IS_FOR = /^(?:CARRIES|RESPONSIBLE_FOR|CONTRIBUTION_TO)$/;

/**
 * A small graph cut out of a large one, in which everything is there that the large one has once: every type of node and relationship, every
 * property of each, every code, every pair of types that a relationship leads between. It has the nodes `wanted` with all that hangs on them,
 * and with each node what it stands in and what it names by its id; between its nodes it has every relationship, and sums of its own.
 */
export function cutGraph(rows: GraphRows, wanted: readonly string[]): GraphRows {
  const graph = new Whole(rows);
  const chosen = new Set<string>();
  for (const id of graph.withWhatHangsOn(wanted)) graph.addWithNeeds(id, chosen);
  for (const { type, id } of rows.nodes) if (type === 'SourceDocument') graph.addWithNeeds(id, chosen);
  const within = () => rows.relationships.filter(({ from, to }) => chosen.has(from) && chosen.has(to));
  const inCut = () => kindsOf(graph, { nodes: rows.nodes.filter(({ id }) => chosen.has(id)), relationships: within() });
  const seen = new Set(inCut().keys());
  for (const [kind, places] of kindsOf(graph, rows)) {
    if (seen.has(kind)) continue;
    const [smallest = []] = places.slice(0, CHOICE).sort((a, b) => graph.needed(a, chosen) - graph.needed(b, chosen));
    for (const id of smallest)
      for (const added of graph.addWithNeeds(id, chosen)) for (const its of kindsOfNode(added)) seen.add(its);
  }
  // Sums, and what lists are narrowed by, are those of the lines and links that are there.
  const nodes = rows.nodes.filter(({ id, type }) => chosen.has(id) && type !== 'BudgetSum');
  return withInitiativesListedBy(withSums(withLeading(withListedBy({ nodes, relationships: within() }))));
}

/** All that is there at least once: types, properties of each, codes, and what leads where. */
export function kindsIn(rows: GraphRows): Set<string> {
  return new Set(kindsOf(new Whole(rows), rows).keys());
}

/** Each of those, with the nodes that have it: one, or the two ends of a relationship. */
function kindsOf(graph: Whole, { nodes, relationships }: GraphRows): Map<string, string[][]> {
  const places = new Map<string, string[][]>();
  const note = (kind: string, ids: string[]) => {
    const known = places.get(kind);
    if (known) known.push(ids);
    else places.set(kind, [ids]);
  };
  for (const node of nodes) for (const kind of kindsOfNode(node)) note(kind, [node.id]);
  for (const each of relationships)
    for (const kind of graph.kindsOfRelationship(each)) note(kind, [each.from, each.to]);
  return places;
}

class Whole {
  readonly #nodes: ReadonlyMap<string, NodeRow>;
  readonly #relationships: readonly RelationshipRow[];
  readonly #needs = new Map<string, string[]>();

  constructor({ nodes, relationships }: GraphRows) {
    this.#relationships = relationships;
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

  /** How many nodes would be added. */
  needed(ids: readonly string[], chosen: ReadonlySet<string>): number {
    const trial = new Set(chosen);
    for (const id of ids) this.addWithNeeds(id, trial);
    return trial.size - chosen.size;
  }

  withWhatHangsOn(ids: readonly string[]): Set<string> {
    const below = this.#withWhatTheyHave(ids);
    const behind = this.#relationships.filter(({ type, to }) => IS_FOR.test(type) && below.has(to));
    return this.#withWhatTheyHave([...below, ...behind.map(({ from }) => from)]);
  }

  #withWhatTheyHave(ids: readonly string[]): Set<string> {
    const all = new Set(ids);
    // The set grows while it is gone through.
    for (const id of all) {
      for (const { type, from, to } of this.#relationships) if (from === id && HAS.test(type)) all.add(to);
    }
    return all;
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

const isCode = (value: PropertyValue): value is string => typeof value === 'string' && CODE.test(value);

function kindsOfProperties(type: string, properties: Record<string, PropertyValue>): string[] {
  return Object.entries(properties).flatMap(([name, value]) => [
    `${type}.${name}`,
    ...[value].flat().flatMap((each) => (isCode(each) ? [`${type}.${name}=${each}`] : [])),
  ]);
}

import type { GraphRows, NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { documentId } from '../ids.ts';

/**
 * Writes the way of its yen on every line: `countsAs`, the whole programme that it is told under, and the ids of ministry, bureau and
 * division, as far as they are known. Of several organisations the one printed first counts; a part has those of the nearest programme
 * above that has any. All choices are by printed order, then by id. A programme that no
 * organisation is printed for is that of the ministry that publishes a document it stands in. The programme has its ministry as well.
 */
export function withMoneyWays({ nodes, relationships }: GraphRows): GraphRows {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above = firstBy(relationships, 'PART_OF', () => 0);
  const administrators = firstBy(relationships, 'ADMINISTERED_BY', ({ properties }) =>
    Number(properties['order'] ?? 0),
  );
  const wholes = firstBy(relationships, 'COMPONENT_OF', ({ to }) => Number(byId.get(to)?.properties['order'] ?? 0));
  const programs = new Map(relationships.filter(({ type }) => type === 'HAS_BUDGET').map(({ from, to }) => [to, from]));
  const ways = new Map<string, Way>();
  const wayOf = (program: string): Way => {
    const known = ways.get(program);
    if (known !== undefined) return known;
    const upward = upTo(program, wholes, (id) => byId.get(id)?.properties['level'] !== 'COMPONENT');
    const runner = upward.flatMap((id) => administrators.get(id) ?? [])[0];
    const way = {
      countsAs: upward.at(-1) ?? program,
      ...(runner === undefined ? {} : unitsAbove(runner, above, byId)),
    };
    ways.set(program, way);
    return way;
  };
  const isLine = ({ id, type }: NodeRow) => type === 'BudgetLine' && programs.has(id);
  const publishers = publishersOf(nodes);
  const published = new Map<string, string>();
  for (const { id, properties } of nodes.filter(isLine)) {
    const { countsAs } = wayOf(programs.get(id) ?? '');
    const ministry = publishers.get(documentId(String(properties['document'] ?? '')));
    if (ministry !== undefined && !published.has(countsAs)) published.set(countsAs, ministry);
  }
  const annotated = nodes.map((node): NodeRow => {
    if (node.type === 'BudgetProgram') {
      const { ministry = published.get(wayOf(node.id).countsAs) } = wayOf(node.id);
      return ministry === undefined ? node : { ...node, properties: { ...node.properties, ministry } };
    }
    if (!isLine(node)) return node;
    const way = wayOf(programs.get(node.id) ?? '');
    const ministry = way.ministry ?? published.get(way.countsAs);
    return { ...node, properties: { ...node.properties, ...way, ...(ministry ? { ministry } : {}) } };
  });
  return { nodes: annotated, relationships };
}

/** Ids; what is not known is absent. */
interface Way {
  countsAs: string;
  ministry?: string;
  bureau?: string;
  division?: string;
}

/** How deep parts of programmes and organisations may nest; more would be a circle. */
const DEPTH_MAX = 10;

/** From a node upwards, itself first, up to the first that is the last one, or where the way turns back on itself. */
function upTo(from: string, above: ReadonlyMap<string, string>, isLast: (id: string) => boolean): string[] {
  const way = [from];
  for (let at = from; !isLast(at) && way.length < DEPTH_MAX; ) {
    const next = above.get(at);
    if (next === undefined || way.includes(next)) break;
    way.push(next);
    at = next;
  }
  return way;
}

const MINISTRIES = new Set(['MINISTRY', 'CABINET']);

/** The units above an organisation that runs a programme: its ministry (or cabinet), the outermost bureau below it, and itself below that. */
function unitsAbove(
  runner: string,
  above: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, NodeRow>,
): Omit<Way, 'countsAs'> {
  const chain = upTo(runner, above, () => false);
  const kind = (id: string) => byId.get(id)?.properties['kind'];
  const isMinistry = (id: string) => MINISTRIES.has(String(kind(id)));
  // An agency that is below no ministry (復興庁, デジタル庁) stands in the place of one.
  const ministry = chain.find(isMinistry) ?? [chain.at(-1)].find((id) => id !== undefined && kind(id) === 'AGENCY');
  const below = ministry === undefined ? chain : chain.slice(0, chain.indexOf(ministry));
  const bureau = below.findLast((id) => kind(id) === 'BUREAU') ?? below.at(-1);
  const division = runner !== bureau && runner !== ministry && kind(runner) !== 'BUREAU' ? runner : undefined;
  return { ...(ministry ? { ministry } : {}), ...(bureau ? { bureau } : {}), ...(division ? { division } : {}) };
}

/** The first of several ends of a relationship type from a node: by rank, then by id. */
function firstBy(
  relationships: readonly RelationshipRow[],
  type: RelationshipRow['type'],
  rank: (row: RelationshipRow) => number,
): Map<string, string> {
  const first = new Map<string, RelationshipRow>();
  for (const row of relationships) {
    if (row.type !== type) continue;
    const known = first.get(row.from);
    const isBefore = known === undefined || rank(row) < rank(known) || (rank(row) === rank(known) && row.to < known.to);
    if (isBefore) first.set(row.from, row);
  }
  return new Map([...first].map(([from, { to }]) => [from, to]));
}

/** Document → the ministry that publishes it. */
function publishersOf(nodes: readonly NodeRow[]): Map<string, string> {
  const ministries = new Map(
    nodes
      .filter(({ type, properties }) => type === 'Organization' && properties['kind'] === 'MINISTRY')
      .map(({ id, properties }) => [properties['name'], id]),
  );
  return new Map(
    nodes.flatMap(({ id, type, properties }) => {
      const ministry = type === 'SourceDocument' ? ministries.get(properties['publisher'] as string) : undefined;
      return ministry === undefined ? [] : [[id, ministry] as const];
    }),
  );
}

import type { NodeType, RelationshipType } from '../../graph/model.ts';
import type { Properties, Relationship, WholeGraph } from '../whole-graph.ts';

/** A name in both languages; `null` where nobody has written it. */
export interface BothNames {
  ja: string | null;
  en: string | null;
}

/** Relationships that a row tells by the names of what they lead to. */
const FOLLOWED = [
  'PART_OF',
  'SUCCEEDED_BY',
  'ADMINISTERED_BY',
  'COMPONENT_OF',
  'IMPLEMENTED_BY',
  'CONTRIBUTION_TO',
  'HAS_INITIATIVE',
  'HAS_MEASURE',
  'RESPONSIBLE_FOR',
  'CARRIES',
  'HAS_BUDGET',
] as const satisfies readonly RelationshipType[];
type Followed = (typeof FOLLOWED)[number];

/** Of which nodes a row tells no name. */
const NAMELESS: ReadonlySet<unknown> = new Set<NodeType>(['BudgetLine', 'BudgetSum']);

/** What rows tell of other nodes: names and ids, which are all of the graph that is kept while a workbook is written. */
export class GraphIndex {
  readonly #names = new Map<string, BothNames>();
  readonly #itemNumbers = new Map<string, number>();
  readonly #targets = new Map<string, string[]>();
  readonly #origins = new Map<string, string[]>();
  readonly #counts = new Map<NodeType | RelationshipType, number>();
  #relationshipCount = 0;

  /** Reads all of the graph, batch by batch. Rejects as its reads do. */
  static async read(graph: WholeGraph): Promise<GraphIndex> {
    const index = new GraphIndex();
    for await (const nodes of graph.nodes()) for (const node of nodes) index.#addNode(node);
    for await (const some of graph.relationships()) for (const each of some) index.#addRelationship(each);
    return index;
  }

  /** How many nodes or relationships there are of a type. */
  count(type: NodeType | RelationshipType): number {
    return this.#counts.get(type) ?? 0;
  }

  /** How many relationships there are. */
  get relationshipCount(): number {
    return this.#relationshipCount;
  }

  /** Ids of what relationships of a type lead to from a node. */
  targets(id: string, type: Followed): readonly string[] {
    return this.#targets.get(`${type} ${id}`) ?? [];
  }

  /** Ids of what relationships of a type lead to a node from. */
  origins(id: string, type: Followed): readonly string[] {
    return this.#origins.get(`${type} ${id}`) ?? [];
  }

  names(id: string): BothNames {
    return this.#names.get(id) ?? { ja: null, en: null };
  }

  /** The number of a strategy item; `null` for everything else. */
  itemNumber(id: string): number | null {
    return this.#itemNumbers.get(id) ?? null;
  }

  #addNode(node: Properties): void {
    const [id, type] = [String(node['id']), node['type'] as NodeType];
    this.#counts.set(type, this.count(type) + 1);
    if (type === 'StrategyItem' && typeof node['number'] === 'number') this.#itemNumbers.set(id, node['number']);
    if (NAMELESS.has(type)) return;
    this.#names.set(id, {
      ja: text(node['name'] ?? node['title'] ?? node['text']),
      en: text(node['nameEn'] ?? node['titleEn'] ?? node['textEn']),
    });
  }

  #addRelationship({ type, start, end }: Relationship): void {
    this.#counts.set(type, this.count(type) + 1);
    this.#relationshipCount += 1;
    if (!FOLLOWED.some((followed) => followed === type)) return;
    append(this.#targets, `${type} ${start}`, end);
    append(this.#origins, `${type} ${end}`, start);
  }
}

function append(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}

/** A property that is text, or `null`. */
export function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A property that is a number, or `null`. */
export function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** A property that is a list of texts, of which none is an empty list. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

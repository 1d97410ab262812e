import { groupedBy } from '../../budget/tables.ts';
import type { NodeType, RelationshipType } from '../../graph/model.ts';
import type { Properties, Relationship, WholeGraph } from '../whole-graph.ts';

/** A name in both languages; `null` where nobody has written it. */
export interface BothNames {
  ja: string | null;
  en: string | null;
}

/** The graph as tables are made of it. A workbook is written at once, so all of it is in memory. */
export class Tables {
  readonly documents: readonly Properties[];
  readonly relationships: readonly Relationship[];
  readonly #nodes = new Map<string, Properties>();
  readonly #from: Ends;
  readonly #to: Ends;

  private constructor(documents: readonly Properties[], nodes: readonly Properties[], relationships: Relationship[]) {
    this.documents = documents;
    this.relationships = relationships;
    for (const node of nodes) this.#nodes.set(String(node['id']), node);
    this.#from = groupedBy(relationships, ({ start }) => start);
    this.#to = groupedBy(relationships, ({ end }) => end);
  }

  /** Reads all of the graph, batch by batch. Rejects as its reads do. */
  static async read(graph: WholeGraph): Promise<Tables> {
    const nodes: Properties[] = [];
    const relationships: Relationship[] = [];
    const documents = await graph.documents();
    for await (const some of graph.nodes()) for (const node of some) nodes.push(node);
    for await (const some of graph.relationships()) for (const each of some) relationships.push(each);
    return new Tables(documents, nodes, relationships);
  }

  /** Every node of a type, by id. */
  ofType(type: NodeType): Properties[] {
    return [...this.#nodes.values()].filter((node) => node['type'] === type);
  }

  node(id: string): Properties {
    return this.#nodes.get(id) ?? {};
  }

  /** Ids of what relationships of a type lead to from a node. */
  targets(id: string, type: RelationshipType): string[] {
    return (this.#from.get(id) ?? []).filter((each) => each.type === type).map(({ end }) => end);
  }

  /** Ids of what relationships of a type lead to a node from. */
  origins(id: string, type: RelationshipType): string[] {
    return (this.#to.get(id) ?? []).filter((each) => each.type === type).map(({ start }) => start);
  }

  names(id: string): BothNames {
    const node = this.node(id);
    return {
      ja: text(node['name'] ?? node['title'] ?? node['text']),
      en: text(node['nameEn'] ?? node['titleEn'] ?? node['textEn']),
    };
  }
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

type Ends = ReadonlyMap<string, readonly Relationship[]>;

import { type GraphQLSchema, graphql } from 'graphql';
import { RequestContext, type Services } from '../context.ts';
import type { QueryParameters } from '../graph/graph-store.ts';
import { type CodeList, codeListsOf } from './linked-data/code-lists.ts';
import { type OneNode, readOneNode } from './one-node.ts';
import { readWholeGraph, type WholeGraph } from './whole-graph.ts';

/** What `organizationNetwork` answers without arguments. */
export interface OrganizationNetwork {
  nodes: readonly {
    id: string;
    name: string;
    nameEn: string;
    kind: string;
    initiativeCount: number;
    degree: number;
    weight: number;
    betweenness: number;
    community: number;
  }[];
  links: readonly { source: string; target: string; weight: number }[];
}

/** What `moneyFlow` answers without arguments; `value` in yen. */
export interface MoneyFlow {
  nodes: readonly { id: string; name: string; nameEn: string | null; kind: string }[];
  links: readonly { source: string; target: string; value: number }[];
}

const PLACE = 'id: key name nameEn kind initiativeCount degree weight betweenness community';

/** What the feeds ask the API. */
export const FEED_QUERIES = {
  organizations: `{ organizationNetwork { nodes { ${PLACE} } links { source target weight } } }`,
  money: '{ moneyFlow { nodes { id: key name nameEn kind } links { source target value } } }',
} as const;

/** Where feeds get their content: the answers of the API itself, and the store's whole graph. */
export class FeedSources {
  readonly #schema: GraphQLSchema;
  readonly #services: Services;

  constructor(schema: GraphQLSchema, services: Services) {
    this.#schema = schema;
    this.#services = services;
  }

  async organizations(): Promise<OrganizationNetwork> {
    return (await this.#ask<{ organizationNetwork: OrganizationNetwork }>(FEED_QUERIES.organizations))
      .organizationNetwork;
  }

  async money(): Promise<MoneyFlow> {
    return (await this.#ask<{ moneyFlow: MoneyFlow }>(FEED_QUERIES.money)).moneyFlow;
  }

  /** Each read has the time that any read has, and ends when the signal says so. */
  graph(signal?: AbortSignal): Promise<WholeGraph> {
    return readWholeGraph(this.#read(signal));
  }

  /** One node with all that leads to it and away from it; `null` where there is none of the id. */
  node(id: string, signal?: AbortSignal): Promise<OneNode | null> {
    return readOneNode(this.#read(signal), id);
  }

  #read(signal: AbortSignal | undefined) {
    const { store, queryTimeoutMs: timeoutMs } = this.#services;
    const options = signal ? { timeoutMs, signal } : { timeoutMs };
    return (cypher: string, parameters: QueryParameters) => store.read(cypher, parameters, options);
  }

  /** The closed lists of the schema, whose codes stand in the graph. */
  codeLists(): CodeList[] {
    return codeListsOf(this.#schema);
  }

  async #ask<Answer>(source: string): Promise<Answer> {
    const contextValue = new RequestContext(this.#services);
    // A feed is made once for a version: it must not be made of answers that are known from the one before.
    contextValue.directory = await this.#services.directories.latest();
    const result = await graphql({ schema: this.#schema, source, contextValue });
    const [error] = result.errors ?? [];
    if (error) throw error.originalError ?? error;
    return result.data as Answer;
  }
}

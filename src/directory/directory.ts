import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';
import type { ProgramLists } from '../budget/listed-programs.ts';
import { ClientError } from '../errors.ts';
import { type DataVersion, type GraphStore, type Row, StoreUnavailableError } from '../graph/graph-store.ts';
import { type Link, ShortestWays, type WaysAsked } from '../network/shortest-ways.ts';
import { type WaysToldOnce, waysToldOnce } from '../network/ways-told-once.ts';
import { once } from '../once.ts';
import type { BudgetYears, PrepareContext } from '../planner/field-declarations.ts';
import { BUDGET_OUTLINE, type BudgetOutline, budgetOutlineFrom } from '../queries/budget-outline.ts';
import { CONNECTIONS, EDITIONS, NAMED_NODES, ORGANIZATION_PARTS, UNNAMED_NODES } from '../queries/directory.ts';
import { DOCUMENTS } from '../queries/documents.ts';
import { PROGRAM_LISTS, programListsFrom } from '../queries/program-lists.ts';
import { type KnownDocument, knownDocument } from './known-document.ts';
import type { NamedNode } from './named-node.ts';
import { nearestIds } from './nearest-ids.ts';
import { OrganizationNames } from './organization-names.ts';
import { type SearchHit, SearchIndex } from './search-index.ts';
import { SEARCH_LENGTH_MAX } from './search-length.ts';
import type { Understood } from './understand.ts';
import { noEdition, unknownDocument } from './unknown-document.ts';

/** `SearchType` of the schema to node types. */
const SEARCH_TYPES: Readonly<Record<string, string>> = {
  STRATEGY_ITEM: 'StrategyItem',
  MEASURE: 'Measure',
  DIRECTION: 'Direction',
  INITIATIVE: 'Initiative',
  ORGANIZATION: 'Organization',
  POLICY: 'Policy',
  TOPIC: 'Topic',
  BUDGET_PROGRAM: 'BudgetProgram',
  BUDGET_SECTION: 'BudgetSection',
  SOURCE_DOCUMENT: 'SourceDocument',
};

/** How long a directory is used before the store is asked for its version again, in milliseconds. */
const RECHECK_AFTER_MS = 1_000;
/** And how long at most while the store has not answered: nobody is told what was true long ago. */
const USED_AT_MOST_MS = 2_000;
/** People turn pages: the same search comes again. */
const SEARCHES_KEPT = 50;

/** The same of ways between two organisations: each question looks for them twice, once to ask the store and once to tell them. */
const WAYS_KEPT = 50;

/** Names, full text and documents of one version of the data. */
export class Directory implements PrepareContext {
  readonly version: DataVersion;
  readonly #nodes: readonly NamedNode[];
  /** All are built when they are first asked: not every question names or searches anything. */
  #byId: ReadonlyMap<string, NamedNode> | null = null;
  #items: readonly (NamedNode & { number: number; mark: string })[] | null = null;
  #builtNames: OrganizationNames | null = null;
  #builtSearch: SearchIndex | null = null;
  readonly #hits = new LRUCache<string, readonly SearchHit[]>({ max: SEARCHES_KEPT });
  readonly #store: Pick<GraphStore, 'read'>;
  #ways: ShortestWays | null = null;
  readonly #foundWays = new LRUCache<string, readonly WaysToldOnce[]>({ max: WAYS_KEPT });
  #outline: BudgetOutline | null = null;
  #listedBy: ProgramLists['of'] | null = null;
  #unnamed: readonly string[] = [];
  readonly #documents: readonly KnownDocument[];
  /** By id, and by the name that stands behind its prefix: evidence has the names, by the hundred in an answer. */
  readonly #documentOf: ReadonlyMap<string, KnownDocument>;
  readonly #editions: ReadonlySet<string>;

  /** `editions`: ids of the documents that print the strategy table. `store`: for what is read when it is first needed. */
  constructor(
    store: Pick<GraphStore, 'read'>,
    version: DataVersion,
    nodes: readonly NamedNode[],
    documents: readonly KnownDocument[],
    editions: ReadonlySet<string>,
  ) {
    this.#store = store;
    this.version = version;
    this.#editions = editions;
    this.#nodes = nodes;
    this.#documents = documents;
    this.#documentOf = new Map(
      documents.flatMap((document) => [
        [document.id, document],
        [document.id.replace('document:', ''), document],
      ]),
    );
  }

  /** What has this id, by its names. */
  node(id: string): NamedNode | undefined {
    this.#byId ??= new Map(this.#nodes.map((node) => [node.id, node]));
    return this.#byId.get(id);
  }

  /** The items of the strategy, whichever edition prints them. */
  items(): readonly (NamedNode & { number: number; mark: string })[] {
    this.#items ??= this.#nodes.filter(isItem);
    return this.#items;
  }

  get #names(): OrganizationNames {
    this.#builtNames ??= new OrganizationNames(this.#nodes);
    return this.#builtNames;
  }

  get #search(): SearchIndex {
    this.#builtSearch ??= new SearchIndex(this.#nodes);
    return this.#builtSearch;
  }

  /** Reads what ways are looked for on, once for this version of the data. Rejects with what the store says. */
  readonly readConnections = once(async () => {
    const rows = await this.#store.read(CONNECTIONS);
    const connections = rows.flatMap((row) => row['connections'] as [string, string, string, string][]);
    this.#ways = new ShortestWays(connections.map(([from, to, type, key]): Link => ({ from, to, type, key })));
  });

  /** Reads what is known of all budgets, once for this version of the data. Rejects with what the store says. */
  readonly readBudgetOutline = once(async () => {
    const [row] = await this.#store.read(BUDGET_OUTLINE);
    this.#outline = budgetOutlineFrom(row ?? {});
  });

  /** Reads the ids of what has no name, once for this version of the data. Rejects with what the store says. */
  readonly readUnnamed = once(async () => {
    this.#unnamed = (await this.#store.read(UNNAMED_NODES)).map(({ id }) => String(id));
  });

  /** What is known of all budgets. `readBudgetOutline` comes before it. */
  get budgetOutline(): BudgetOutline {
    if (this.#outline === null) throw new Error('money was asked for before the outline of budgets was read');
    return this.#outline;
  }

  /** Reads what lists of programmes are narrowed by, once for this version of the data. Rejects with what the store says. */
  readonly readProgramLists = once(async () => {
    this.#listedBy = programListsFrom(await this.#store.read(PROGRAM_LISTS));
  });

  /** What lists have programmes by. `readProgramLists` comes before it. */
  get programLists(): ProgramLists {
    if (this.#listedBy === null) throw new Error('lists were asked for before they were read');
    return { of: this.#listedBy, below: (organization) => this.organizationsBelow([organization]) };
  }

  budgetYears(stage: string): BudgetYears {
    return this.budgetOutline.yearsOf(stage);
  }

  /** Shortest ways, with what they share told once, in a list of one; an empty list where there are none. `readConnections` comes before it. */
  shortestWays(from: string, to: string, bounds: WaysAsked): readonly WaysToldOnce[] {
    if (this.#ways === null) throw new Error('connections were not read before ways were looked for');
    const asked = JSON.stringify([from, to, bounds]);
    const known = this.#foundWays.get(asked);
    if (known !== undefined) return known;
    const ways = this.#ways.between(from, to, bounds);
    const told = ways.length === 0 ? [] : [waysToldOnce(ways)];
    this.#foundWays.set(asked, told);
    return told;
  }

  organizationIds(names: readonly string[], argument: string): string[] {
    return names.map((name) => this.#names.idFor(name, argument));
  }

  organizationsBelow(ids: readonly string[]): string[] {
    return this.#names.below(ids);
  }

  idsContaining(type: string, text: string, argument: string): string[] {
    return this.#search.idsContaining(type, bounded(argument, text));
  }

  documentId(id: string, argument: string): string {
    const document = this.#documentOf.get(id);
    if (document) return document.id;
    throw unknownDocument(id, argument, this.#documents);
  }

  editionId(id: string, argument: string): string {
    const document = this.#documentOf.get(id);
    if (document && this.#editions.has(document.id)) return document.id;
    const editions = this.#documents.filter((each) => this.#editions.has(each.id));
    throw noEdition(id, argument, document !== undefined, editions);
  }

  closestTo(id: string): readonly { id: string; place: number }[] {
    const ids = [...this.#nodes.map((node) => node.id), ...this.#unnamed];
    return nearestIds(id.slice(0, SEARCH_LENGTH_MAX), ids).map((known, place) => ({ id: known, place }));
  }

  searchHits(query: string, types: readonly string[] | null, argument: string): readonly SearchHit[] {
    const key = JSON.stringify([query, types]);
    const known = this.#hits.get(key);
    if (known) return known;
    const hits = this.#search.search(
      bounded(argument, query),
      types?.map((type) => SEARCH_TYPES[type] ?? type) ?? null,
    );
    this.#hits.set(key, hits);
    return hits;
  }

  /** How a search reads its query, one that `searchHits` took. */
  understood(query: string): Understood {
    return this.#search.understood(query);
  }

  /** A document by its name in evidence: `strategy-follow-up`. */
  document(name: string): KnownDocument | null {
    return this.#documentOf.get(name) ?? null;
  }
}

const isItem = (node: NamedNode): node is NamedNode & { number: number; mark: string } => node.type === 'StrategyItem';

function withParts(nodes: readonly Row[], parts: readonly Row[]): NamedNode[] {
  const partOf = new Map<string, string[]>();
  for (const { part, whole } of parts) {
    const known = partOf.get(String(part));
    if (known) known.push(String(whole));
    else partOf.set(String(part), [String(whole)]);
  }
  return nodes.map((node) => ({ ...(node as unknown as NamedNode), partOf: partOf.get(String(node['id'])) ?? [] }));
}

function bounded(argument: string, text: string): string {
  const isBlank = text.trim() === '';
  if (isBlank || text.length > SEARCH_LENGTH_MAX) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `"${argument}" must have 1 to ${SEARCH_LENGTH_MAX} characters, not all of them blank, but it ${isBlank ? 'has nothing to look for' : `has ${text.length}`}.`,
    );
  }
  return text;
}

/** Keeps the directory of the version that the store holds; builds a new one after a load. */
export class Directories {
  readonly #store: GraphStore;
  readonly #now: () => number;
  #current: Directory | null = null;
  #checkedAt = Number.NEGATIVE_INFINITY;
  #building: Promise<Directory> | null = null;

  /** `now`: the clock, in milliseconds. */
  constructor(store: GraphStore, now: () => number = () => performance.now()) {
    this.#store = store;
    this.#now = now;
  }

  /** The last known directory, or `null` before the store answered once. */
  get known(): Directory | null {
    return this.#current;
  }

  /**
   * The directory of what the store held two seconds ago or later; under steady use nobody waits for it but the first. Rejects with
   * StoreUnavailableError.
   */
  async get(): Promise<Directory> {
    const age = this.#now() - this.#checkedAt;
    if (this.#current === null || age > USED_AT_MOST_MS) return this.#refresh();
    // The one that is there serves until the new one is; who has to wait for that is told what is wrong.
    if (age > RECHECK_AFTER_MS) this.#refresh().catch(() => undefined);
    return this.#current;
  }

  /** The directory of what the store holds at this moment. Rejects with StoreUnavailableError. */
  async latest(): Promise<Directory> {
    await this.#building?.catch(() => undefined);
    return this.#refresh();
  }

  #refresh(): Promise<Directory> {
    this.#building ??= this.#build().finally(() => {
      this.#building = null;
    });
    return this.#building;
  }

  async #build(): Promise<Directory> {
    const asked = this.#now();
    const status = await this.#store.status();
    if (!status.ready) throw new StoreUnavailableError(status.reason);
    // A load of the same data counts: between, the graph may have been another.
    if (this.#current === null || !isDeepStrictEqual(this.#current.version, status.version)) {
      const [nodes, parts, documents, editions] = await Promise.all(
        [NAMED_NODES, ORGANIZATION_PARTS, DOCUMENTS, EDITIONS].map((statement) => this.#store.read(statement)),
      );
      const printing = new Set((editions ?? []).map(({ id }) => String(id)));
      const named = withParts(nodes ?? [], parts ?? []);
      this.#current = new Directory(this.#store, status.version, named, (documents ?? []).map(knownDocument), printing);
    }
    this.#checkedAt = asked;
    return this.#current;
  }
}

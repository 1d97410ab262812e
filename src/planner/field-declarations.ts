import { cypher, type Fragment } from './cypher.ts';

/**
 * How the fields of the schema are read from the graph, declared as data. A piece of Cypher names its variables by role: `self` is the
 * node that a field stands on; a way to other nodes binds `node`, and `rel` where it has a relationship, or roles of its own.
 */
export type Bindings<Role extends string> = Readonly<Record<Role, Fragment>>;
/** Bindings of which only the planner knows the roles. */
export type AnyBindings = Readonly<Record<string, Fragment>>;

/** What a clause may ask about the field's other arguments. */
export interface ArgumentReferences {
  /** The Cypher parameter of an argument by its path (`filter.basis`), or `null` when the client gave none. */
  parameter(path: string): Fragment | null;
  /** The same; Cypher's `null` when the client gave none. */
  value(path: string): Fragment;
  /** The value of an argument that is an enum, a list of them, or a truth: the statement may be made for it, since it is part of its key. */
  constant(path: string): Constant | null;
}

/** What a statement may be made for. */
export type Constant = string | boolean | readonly string[];

/** What an argument does to the Cypher. An argument that is absent or `null` adds nothing. */
export interface ArgumentClause<Role extends string = never, Computed extends string = never> {
  /** Condition on what the pattern binds; `null` where there is none. */
  where?: (bindings: Bindings<Role>, parameter: Fragment, references: ArgumentReferences) => Fragment | null;
  /** Condition on what the grouping computes. */
  having?: (bindings: Bindings<Role | Computed>, parameter: Fragment, references: ArgumentReferences) => Fragment;
  prepare?: Prepare;
}

/**
 * The parameter's value from the client's; may throw a typed error, which names the `argument` (`filter.parent`). Without it the value
 * goes as it is.
 */
export type Prepare = (
  value: unknown,
  context: PrepareContext,
  values: Readonly<Record<string, unknown>>,
  argument: string,
) => unknown;

/** The fiscal years that a stage has sums of, and the one that is told where none is asked for; that list is empty where there is none. */
export interface BudgetYears {
  all: readonly number[];
  latest: readonly number[];
}

/** What the preparation of arguments may look up. It is fixed for one request and answers at once; errors name the `argument`. */
export interface PrepareContext {
  /** Ids of organisations from any known names; throws an UNKNOWN_ORGANIZATION error that tells the closest names. */
  organizationIds(names: readonly string[], argument: string): string[];
  /** Ids of the nodes of a type whose names or texts contain `text` after folding. */
  idsContaining(type: string, text: string, argument: string): string[];
  /** The id of a document from its id or name; throws an UNKNOWN_DOCUMENT error that tells the known ones. */
  documentId(id: string, argument: string): string;
  /**
   * The id of an edition of the strategy table from its id or name; throws an UNKNOWN_DOCUMENT error or, for any other document, a
   * BAD_USER_INPUT one, both with the editions that there are.
   */
  editionId(id: string, argument: string): string;
  /** The shortest ways between two organisations that have at most so many relationships, in the order in which they are told, the first `limit` of them. */
  shortestWays(from: string, to: string, asked: { atMost: number; limit: number; offset: number }): readonly unknown[];
  /** All that are part of organisations, on however many levels. */
  organizationsBelow(ids: readonly string[]): string[];
  /** What has an id that is written most like one that nothing has, the nearest first, each with its place in that order. */
  closestTo(id: string): readonly { id: string; place: number }[];
  /** The fiscal years that a stage has sums of. */
  budgetYears(stage: string): BudgetYears;
  /** Hits of the full-text search, best first. */
  searchHits(query: string, types: readonly string[] | null, argument: string): readonly unknown[];
}

/** Values that a field's resolver reads besides what the client asked for; they come with the row that the field stands on. */
interface Needing {
  needs?: Readonly<Record<string, ValueField>>;
}

/** A value read from what is bound; kept in the row under a key of its own. */
export interface ValueField {
  kind: 'value';
  /** The property of `self`, or a whole Cypher expression. */
  source: string | ((bindings: AnyBindings) => Fragment);
  /** Roles that the expression uses. */
  roles: readonly string[];
  /** From the stored value to the one that the schema shows. */
  read?: (stored: unknown) => unknown;
  /** Fields of a type with the same name here are read from one value, which comes once. */
  shared?: string;
}

/** A node, or nodes, that are bound already. */
export interface BoundField {
  kind: 'bound';
  /** GraphQL type of the node or nodes. */
  to: string;
  /** Roles that `bindings` uses. */
  roles: readonly string[];
  /** What is bound for one node, or for each of a list. */
  bindings: (bindings: AnyBindings) => AnyBindings | AnyBindings[];
}

/** A key of an order: ascending, or `descending`. Its value is never `null`, or a page could not go on from it. */
export type OrderKey = Fragment | { readonly descending: Fragment };

/** A way to other nodes, from a node (`way`) or from nothing (`head`). */
export interface Traversal extends Needing {
  kind: 'one' | 'list' | 'connection';
  /** GraphQL type of what is found. */
  to: string;
  /** Roles that must be bound where the way begins. */
  given: readonly string[];
  /** Roles that `match` binds. */
  binds: readonly string[];
  /** Reading clauses without WHERE at their end. */
  match: (bindings: AnyBindings, references: ArgumentReferences) => Fragment;
  /**
   * Reading clauses in the place of `match` for the first page of a connection, which bind the `PAGE_SIZE_MAX + 1` rows that come first in its
   * order, or more of them; `null` where what is asked for has no such clauses.
   */
  leading?: (bindings: AnyBindings, references: ArgumentReferences) => Fragment | null;
  /**
   * Of a connection without arguments of its own: what is stored of where a row stands in it, from 0, at least of the `PAGE_SIZE_MAX + 1` rows that come
   * first. The first page looks at no other row.
   */
  place?: (bindings: AnyBindings) => Fragment;
  /** The same: what is stored of how many rows it has. */
  total?: (bindings: AnyBindings) => Fragment;
  /** Conditions that always hold. */
  where?: (bindings: AnyBindings, references: ArgumentReferences) => Fragment[];
  /** Clauses that bind what a list is ordered by, of the rows that the conditions let through; a count does without. `null`: the order needs none. */
  ordering?: (bindings: AnyBindings, references: ArgumentReferences) => Fragment | null;
  /** What comes several times is told once. */
  group?: {
    /** Roles that rows are grouped by; default `node`. */
    keeps?: readonly string[];
    /** Aggregates by role. One that no field uses is left out. */
    compute: Readonly<Record<string, (bindings: AnyBindings) => Fragment>>;
    /**
     * The order in which the relationships `rel` of a group are collected to `rels`. The first of them stands for all: it is `rel` from there
     * on. Left out where no field uses either; the order of the list and conditions on groups may not.
     */
    first?: (bindings: AnyBindings) => readonly OrderKey[];
  };
  arguments?: Readonly<Record<string, ArgumentClause<string, string>>>;
  /** Throws a typed error when the arguments make no sense together. */
  check?: (values: Readonly<Record<string, unknown>>) => void;
  /** Must order totally, or pages would overlap. A `one` without an order is of what the graph has once at most; a test looks whether it has. */
  order?: (bindings: AnyBindings, references: ArgumentReferences) => readonly OrderKey[];
  /** What is bound for `to` when it is not a node but a pair or a way; default `{ self: node }`. */
  target?: (bindings: AnyBindings) => AnyBindings;
  /** Whether the `node` that is found is sure to be what documents say now. */
  isCurrent?: (bindings: AnyBindings, references: ArgumentReferences) => boolean;
  /** Whose list it is, for its cursors; default the id of `self`. */
  owner?: (bindings: AnyBindings) => Fragment;
  /** Upper bound on the number of rows of a list, as a parameter made from this argument. */
  limitArgument?: string;
  /** Values of each row of a list that a resolver reads besides what the client asked for. */
  rowNeeds?: Readonly<Record<string, ValueField>>;
  /** Other heads of a root field, of which its resolver chooses one by name. */
  variants?: Readonly<Record<string, Traversal>>;
}

/** A field that a resolver of its own answers. What is asked below it is read with the row that it stands on. */
export interface ResolverField extends Needing {
  kind: 'resolver';
}

export type FieldDeclaration = ValueField | BoundField | Traversal | ResolverField;

/** Fields by type name and field name. The edges of a connection are types, too. */
export type Catalog = Record<string, Record<string, FieldDeclaration>>;

/** A traversal as it is declared: the compiler knows its roles. */
interface Declared<Given extends string, Bound extends string, Computed extends string>
  extends Pick<Traversal, 'kind' | 'to' | 'check' | 'limitArgument' | 'needs' | 'rowNeeds' | 'variants'> {
  given?: readonly Given[];
  binds?: readonly Bound[];
  match: (bindings: Bindings<NoInfer<Given | Bound>>, references: ArgumentReferences) => Fragment;
  leading?: (bindings: Bindings<NoInfer<Given | Bound>>, references: ArgumentReferences) => Fragment | null;
  place?: (bindings: Bindings<NoInfer<Given | Bound>>) => Fragment;
  total?: (bindings: Bindings<NoInfer<Given>>) => Fragment;
  where?: (bindings: Bindings<NoInfer<Given | Bound>>, references: ArgumentReferences) => Fragment[];
  ordering?: (bindings: Bindings<NoInfer<Given | Bound>>, references: ArgumentReferences) => Fragment | null;
  group?: {
    keeps?: readonly NoInfer<Bound>[];
    compute: { readonly [Role in Computed]: (bindings: Bindings<NoInfer<Given | Bound>>) => Fragment };
    first?: (bindings: Bindings<NoInfer<Given | Bound>>) => readonly OrderKey[];
  };
  arguments?: Readonly<Record<string, ArgumentClause<NoInfer<Given | Bound>, NoInfer<Computed>>>>;
  order?: (
    bindings: Bindings<NoInfer<Given | Bound | Computed>>,
    references: ArgumentReferences,
  ) => readonly OrderKey[];
  target?: (bindings: Bindings<NoInfer<Given | Bound | Computed>>) => AnyBindings;
  isCurrent?: (bindings: Bindings<NoInfer<Given | Bound>>, references: ArgumentReferences) => boolean;
  owner?: (bindings: Bindings<NoInfer<Given>>) => Fragment;
}

/** A way that begins at nothing: what a root field finds. */
export function head<const Bound extends string = 'node', const Computed extends string = never>(
  declared: Omit<Declared<never, Bound, Computed>, 'given' | 'owner'>,
): Traversal {
  return { binds: ['node'], ...declared, given: [] } as unknown as Traversal;
}

/** A way that begins at `self`, or at the roles that `given` names. */
export function way<
  const Bound extends string = 'node' | 'rel',
  const Given extends string = 'self',
  const Computed extends string = never,
>(declared: Declared<Given, Bound, Computed>): Traversal {
  return { given: ['self'], binds: ['node', 'rel'], ...declared } as unknown as Traversal;
}

/** The order key's other direction. */
export function descending(key: Fragment): OrderKey {
  return { descending: key };
}

/** A property of `self` with the field's own name, or another one. */
export function property(name: string, read?: (stored: unknown) => unknown): ValueField {
  return { kind: 'value', source: name, roles: ['self'], ...(read ? { read } : {}) };
}

/** A Cypher expression over the roles that it names. */
export function expression<const Role extends string>(
  roles: readonly Role[],
  source: (bindings: Bindings<Role>) => Fragment,
  read?: (stored: unknown) => unknown,
): ValueField {
  return { kind: 'value', source: source as (bindings: AnyBindings) => Fragment, roles, ...(read ? { read } : {}) };
}

/** Several fields of a type that are each read from the same value. */
export function sharing(name: string, field: ValueField): ValueField {
  return { ...field, shared: name };
}

/** A field of an edge that is read from the relationship. */
export function relationship(name: string, read?: (stored: unknown) => unknown): ValueField {
  return expression(['rel'], ({ rel }) => cypher`${rel}.\`${name}\``, read);
}

/** A node, or nodes, that the roles bind already. */
export function bound<const Role extends string>(
  to: string,
  roles: readonly Role[],
  bindings: (bindings: Bindings<Role>) => AnyBindings | AnyBindings[],
): BoundField {
  return { kind: 'bound', to, roles, bindings: bindings as BoundField['bindings'] };
}

/** A field of a resolver of its own, with what it needs to have been read. */
export function byResolver(needs?: Readonly<Record<string, ValueField>>): ResolverField {
  return needs ? { kind: 'resolver', needs } : { kind: 'resolver' };
}

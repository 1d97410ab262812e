/**
 * How the fields of the schema are read from the graph, declared as data. A `Scope` names the Cypher variables that a piece of
 * Cypher may use: `self` is the node that a field hangs on; a traversal binds `node`, and `rel` where it has a relationship.
 */
export type Scope = Readonly<Record<string, string>>;

/** What a clause may ask about the field's other arguments. */
export interface ArgumentReferences {
  /** The Cypher parameter (`$p3`) of an argument by its path (`filter.basis`), or `null` when the client gave none. */
  parameter(path: string): string | null;
}

/** What an argument does to the Cypher. An argument that is absent or `null` adds nothing. */
export interface ArgumentClause {
  /** Condition on what the pattern binds. */
  where?: (scope: Scope, parameter: string, references: ArgumentReferences) => string;
  /** Condition on what the grouping computes. */
  having?: (scope: Scope, parameter: string, references: ArgumentReferences) => string;
  /** The parameter's value from the client's; may throw a typed error. Without it the value goes as it is. */
  prepare?: (value: unknown, context: PrepareContext, values: Readonly<Record<string, unknown>>) => unknown;
}

/** What the preparation of arguments may look up. It is fixed for one request and answers at once. */
export interface PrepareContext {
  /** Ids of organisations from any known names; throws an UNKNOWN_ORGANIZATION error that tells the closest names. */
  organizationIds(names: readonly string[]): string[];
  /** Ids of the nodes of a type whose names or texts contain `text` after folding. */
  idsContaining(type: string, text: string): string[];
  /** Hits of the full-text search, best first. */
  searchHits(query: string, types: readonly string[] | null): readonly unknown[];
}

/** A value read from the scope; kept in the row under a key of its own. */
export interface ValueField {
  kind: 'value';
  /** The property of `self`, or a whole Cypher expression. */
  source: string | ((scope: Scope) => string);
  /** From the stored value to the one that the schema shows. */
  read?: (stored: unknown) => unknown;
}

/** A node, or nodes, that the scope already binds. */
export interface BoundField {
  kind: 'bound';
  /** GraphQL type of the node or nodes. */
  to: string;
  /** One scope: one node; a list of scopes: a list. */
  scopes: (scope: Scope) => Scope | Scope[];
}

/** A way from the scope to other nodes. */
export interface Traversal {
  kind: 'one' | 'list' | 'connection';
  /** GraphQL type of what is found. */
  to: string;
  /** Roles that `match` binds; `node` and `rel` when absent. */
  binds?: readonly string[];
  /** Reading clauses without WHERE at their end. */
  match: (scope: Scope, references: ArgumentReferences) => string;
  /** Conditions that always hold. */
  where?: (scope: Scope) => string[];
  /** Aggregates by role, grouped by all that `keeps` names (default: `node`). An expression that no field uses is left out. */
  group?: { keeps?: readonly string[]; compute: Record<string, (scope: Scope) => string> };
  arguments?: Record<string, ArgumentClause>;
  /** Throws a typed error when the arguments make no sense together. */
  check?: (values: Readonly<Record<string, unknown>>) => void;
  /** Must order totally, or pages would overlap. */
  order: (scope: Scope) => string[];
  /** The scope of `to` when it is not a node but a pair or a way; default `{ self: scope.node }`. */
  targetScope?: (scope: Scope) => Scope;
  /** Upper bound on the number of rows of a list, as a parameter made from this argument. */
  limitArgument?: string;
}

/** A field that a resolver of its own answers, without the store. `needs`: value fields of the same type that it reads. */
export interface ResolverField {
  kind: 'resolver';
}

export type FieldPlan = ValueField | BoundField | Traversal | ResolverField;

/** Fields by type name and field name. The edges of a connection are types, too. */
export type Catalog = Record<string, Record<string, FieldPlan>>;

/** A property of `self` with the field's own name, or another one. */
export function property(name: string, read?: (stored: unknown) => unknown): ValueField {
  return read ? { kind: 'value', source: name, read } : { kind: 'value', source: name };
}

/** A Cypher expression over the scope. */
export function expression(source: (scope: Scope) => string, read?: (stored: unknown) => unknown): ValueField {
  return read ? { kind: 'value', source, read } : { kind: 'value', source };
}

/** A field of an edge that is read from the relationship. */
export function relationship(name: string, read?: (stored: unknown) => unknown): ValueField {
  return expression((scope) => `${scope['rel']}.\`${name}\``, read);
}

export const byResolver: ResolverField = { kind: 'resolver' };

/** Key in a row under which a value field's value is. */
export function valueKey(typeName: string, fieldName: string, plan: ValueField): string {
  return typeof plan.source === 'string' ? `p_${plan.source}` : `v_${typeName}__${fieldName}`;
}

/** Key in a row under which the answer for a response key (alias or name) is. */
export function responseRowKey(typeName: string, responseKey: string): string {
  return `r_${typeName}__${responseKey}`;
}

/** Key in a row of a connection under which one of its `edges` or `nodes` selections is. */
export function connectionRowKey(responseKey: string): string {
  return `e_${responseKey}`;
}

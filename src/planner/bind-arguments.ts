import {
  GraphQLBoolean,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { argumentValues } from './coercion.ts';
import { decodeCursor, listName, notOfThisList } from './cursors.ts';
import { cypher, type Fragment, parameter } from './cypher.ts';
import type {
  AnyBindings,
  ArgumentReferences,
  Constant,
  OrderKey,
  PrepareContext,
  Traversal,
} from './field-declarations.ts';
import { type Page, readPage, rowsToRead } from './page.ts';
import type { SelectedField } from './selection.ts';

type Values = Readonly<Record<string, unknown>>;

/** Writes one field's arguments into a request's parameters; throws a typed error where a value makes no sense. */
export type ArgumentBinder = (variables: Values, prepare: PrepareContext, into: Record<string, unknown>) => void;

/** The parameters that binders write for a request. */
export function parametersOf(
  binders: readonly ArgumentBinder[],
  variables: Values,
  prepare: PrepareContext,
): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const bind of binders) bind(variables, prepare, parameters);
  return parameters;
}

/** A field's arguments as the compiler needs them: which are given, and under which parameter. */
export interface BoundArguments extends ArgumentReferences {
  conditions(bindings: AnyBindings): Fragment[];
  having(bindings: AnyBindings): Fragment[];
  /** The page of a connection; `null` for anything else. */
  page: BoundPage | null;
}

/** The window of a connection, with parameters for its size and for the order values of its cursors. */
export interface BoundPage {
  backwards: boolean;
  limit: Fragment;
  after: readonly Fragment[] | null;
  before: readonly Fragment[] | null;
}

/**
 * Gives each argument that the client set a parameter, and adds the binder that fills it. Which arguments are set is a part of
 * the statement's key, their values are not. `order`: the keys that order the rows, given what is asked.
 */
export function bindArguments(
  typeName: string,
  { field, nodes }: SelectedField,
  declaration: Traversal,
  order: (references: ArgumentReferences) => readonly OrderKey[],
  variables: Values,
  binders: ArgumentBinder[],
): BoundArguments {
  const [node] = nodes;
  if (!node) throw new Error('a selected field has at least one node');
  const prefix = `p${binders.length}`;
  const given = argumentValues(field, node, variables);
  const parameters = new Map<string, string>();
  const clauses = declaration.arguments ?? {};
  for (const path of [...Object.keys(clauses), ...(declaration.limitArgument ? [declaration.limitArgument] : [])]) {
    if (valueAt(given, path) != null) parameters.set(path, `${prefix}_${path.replaceAll('.', '_')}`);
  }
  const references: ArgumentReferences = {
    parameter: (path) => {
      const name = parameters.get(path);
      return name === undefined ? null : parameter(name);
    },
    value: (path) => references.parameter(path) ?? cypher`null`,
    constant: (path) => constantAt(field, given, path),
  };
  const keys = order(references).length;
  binders.push((requestVariables, prepare, into) => {
    const values = requestVariables === variables ? given : argumentValues(field, node, requestVariables);
    declaration.check?.(values);
    for (const [path, name] of parameters) {
      const value = valueAt(values, path);
      into[name] = clauses[path]?.prepare ? clauses[path].prepare(value, prepare, values, path) : value;
    }
    if (declaration.kind === 'connection') {
      const list = listName(typeName, field.name, values);
      bindPage(readPage(values, node, requestVariables), list, prefix, keys, into);
    }
  });
  const clausesOf = (part: 'where' | 'having', bindings: AnyBindings) =>
    [...parameters].flatMap(([path, name]) => clauses[path]?.[part]?.(bindings, parameter(name), references) ?? []);
  return {
    ...references,
    conditions: (bindings) => clausesOf('where', bindings),
    having: (bindings) => clausesOf('having', bindings),
    page: declaration.kind === 'connection' ? boundPage(readPage(given, node, variables), prefix, keys) : null,
  };
}

function valueAt(values: Values, path: string): unknown {
  let value: unknown = values;
  for (const key of path.split('.')) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Of enums and truths alone: of other types the key of a statement does not have the value. */
function constantAt(field: SelectedField['field'], given: Values, path: string): Constant | null {
  let type: GraphQLInputType | undefined;
  for (const [depth, key] of path.split('.').entries()) {
    const within: GraphQLInputType | undefined = type && getNullableType(type);
    if (depth === 0) type = field.args.find(({ name }) => name === key)?.type;
    else type = isInputObjectType(within) ? within.getFields()[key]?.type : undefined;
  }
  const outer = type && getNullableType(type);
  const leaf = isListType(outer) ? getNullableType(outer.ofType) : outer;
  if (!isEnumType(leaf) && outer !== GraphQLBoolean) throw new Error(`"${path}" is neither an enum nor a truth`);
  return (valueAt(given, path) ?? null) as Constant | null;
}

const CURSORS = ['after', 'before'] as const;

function boundPage(page: Page, prefix: string, keys: number): BoundPage {
  const [after, before] = CURSORS.map((side) =>
    page[side] === null ? null : Array.from({ length: keys }, (_, key) => parameter(`${prefix}_${side}_${key}`)),
  );
  return {
    backwards: page.backwards,
    limit: parameter(`${prefix}_limit`),
    after: after ?? null,
    before: before ?? null,
  };
}

function bindPage(page: Page, list: string, prefix: string, keys: number, into: Record<string, unknown>): void {
  for (const side of CURSORS) {
    const cursor = page[side];
    if (cursor === null) continue;
    const { values } = decodeCursor(list, side, cursor);
    if (values.length !== keys) throw notOfThisList(side, cursor);
    for (const [key, value] of values.entries()) into[`${prefix}_${side}_${key}`] = value;
  }
  into[`${prefix}_limit`] = rowsToRead(page);
}

/** Which side a page is read from, and whether the row of a cursor is read with it. */
export function includesCursor(page: BoundPage, side: 'after' | 'before'): boolean {
  return page.backwards === (side === 'before');
}

import {
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { type CompiledStatement, compileRootField } from './compile.ts';
import type { Catalog } from './field-declarations.ts';
import { type AskedRoot, Pieces } from './pieces.ts';

/** How many shapes of variables are kept for one operation; the operation itself is kept by the server's document cache. */
const SHAPES_KEPT = 100;

/** What is kept of an operation: its variables, and the statements of its root fields by the shapes of those. */
interface KnownOperation {
  variables: readonly { name: string; type: GraphQLInputType | undefined }[];
  statements: Map<string, CompiledStatement>;
}

/**
 * Keeps the compiled statements: an operation that comes again with variables of the same shape costs no planning. The shape is
 * all that the text may depend on: which variables and input fields are given, and the values of booleans, enums and lists of enums.
 */
export class Statements {
  readonly #catalog: Catalog;
  readonly #byOperation = new WeakMap<OperationDefinitionNode, KnownOperation>();
  hits = 0;
  misses = 0;

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** The statement for the root field that `info` is about, with the head that `variant` names in the place of its own. */
  forField(info: GraphQLResolveInfo, variant: string | null = null): CompiledStatement {
    let operation = this.#byOperation.get(info.operation);
    if (!operation) {
      operation = { variables: variablesOf(info), statements: new Map() };
      this.#byOperation.set(info.operation, operation);
    }
    const { statements, variables } = operation;
    const shapes = variables.map(({ name, type }) => `${shape(info.variableValues[name], type)};`).join('');
    const key = `${info.path.key}|${variant ?? ''}|${shapes}`;
    const known = statements.get(key);
    if (known) {
      this.hits += 1;
      return known;
    }
    this.misses += 1;
    const { context, catalog, selected } = this.#asked(info, variant);
    const statement = compileRootField(context, catalog, selected.field, selected.nodes, variant);
    if (statements.size >= SHAPES_KEPT) statements.clear();
    statements.set(key, statement);
    return statement;
  }

  /** The same root field, read in pieces. */
  inPieces(info: GraphQLResolveInfo, variant: string | null = null): Pieces {
    return new Pieces(this.#asked(info, variant));
  }

  #asked(info: GraphQLResolveInfo, variant: string | null): AskedRoot {
    const field = info.parentType.getFields()[info.fieldName];
    if (!field) throw new Error(`${info.fieldName} is not a field of ${info.parentType.name}`);
    return {
      context: { schema: info.schema, fragments: info.fragments, variables: info.variableValues },
      catalog: this.#catalog,
      selected: { responseKey: 'root', field, nodes: info.fieldNodes },
      variant,
    };
  }
}

function variablesOf({ operation, schema }: GraphQLResolveInfo): KnownOperation['variables'] {
  return (operation.variableDefinitions ?? []).map(({ variable, type }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type as never) as GraphQLInputType | undefined,
  }));
}

function shape(value: unknown, type: GraphQLInputType | undefined): string {
  if (value === null || value === undefined || type === undefined) return '-';
  if (isNonNullType(type)) return shape(value, type.ofType);
  if (isListType(type)) return isEnumType(getNullableType(type.ofType)) ? `[${String(value)}]` : 'l';
  if (typeof value === 'boolean' || isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const given = value as Record<string, unknown>;
    return `{${Object.keys(fields)
      .map((name) => shape(given[name], fields[name]?.type))
      .join()}}`;
  }
  return 'v';
}

import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { type CompiledStatement, compilePiece, isCut } from '../../planner/compile.ts';
import { PAGING_ARGUMENTS } from '../../planner/cursors.ts';
import type { Catalog } from '../../planner/field-declarations.ts';

/** Statements of all that leads on from nodes without arguments, with all values of what it leads to: what questions are read in pieces by. */
export function* piecesOfWays(
  schema: GraphQLSchema,
  catalog: Catalog,
): Generator<Pick<CompiledStatement, 'cypher' | 'binders'>> {
  for (const [typeName, declarations] of Object.entries(catalog)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const declaration = declarations[field.name];
      if (!declaration || !isCut(type, declaration) || field.args.some(isRequiredArgument)) continue;
      for (const selection of selectionsOf(field)) {
        const node = fieldIn(parse(`{ ${field.name} ${selection} }`));
        const context = { schema, fragments: {}, variables: {} };
        const selected = { responseKey: field.name, field, nodes: [node] };
        yield compilePiece(context, catalog, type, selected, { values: 'ALL' });
      }
    }
  }
}

/**
 * Documents that ask each root field as people begin with it: without arguments that it can do without, and with each of them and of the
 * entries of its filter alone.
 */
export function* documentsOfRoots(schema: GraphQLSchema): Generator<DocumentNode> {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    for (const selection of selectionsOf(field)) {
      for (const given of argumentsOf(field)) yield document(field.name, given, selection);
    }
  }
}

/** An argument as it is written, with its variable, and that variable's type. */
interface Given {
  written: string;
  variable: string;
}

function argumentsOf(field: GraphQLField<unknown, unknown>): Given[][] {
  const required = field.args.filter(isRequiredArgument).map((argument) => given(argument.name, argument));
  // A size has a default, and a cursor is of a page that was told before.
  const others = field.args
    .filter((argument) => !isRequiredArgument(argument) && !PAGING_ARGUMENTS.has(argument.name))
    .flatMap((argument) => {
      const type = getNullableType(argument.type);
      if (!isInputObjectType(type)) return [given(argument.name, argument)];
      return Object.values(type.getFields()).map((entry) =>
        given(`${argument.name}_${entry.name}`, entry, argument.name),
      );
    });
  return [required, ...others.map((each) => [...required, each])];
}

function given(variable: string, { name, type }: Pick<GraphQLInputField, 'name' | 'type'>, within?: string): Given {
  const written = `${name}: $${variable}`;
  return {
    written: within === undefined ? written : `${within}: { ${written} }`,
    variable: `$${variable}: ${getNullableType(type)}!`,
  };
}

function document(name: string, args: readonly Given[], selection: string): DocumentNode {
  const listed = (entries: string[]) => (entries.length > 0 ? `(${entries.join(', ')})` : '');
  const variables = listed(args.map(({ variable }) => variable));
  return parse(`query ${variables} { ${name}${listed(args.map(({ written }) => written))} ${selection} }`);
}

/** What may be asked of a field's own rows: of a list with pages their nodes or edges, and how many there are. */
function selectionsOf({ type }: GraphQLField<unknown, unknown>): string[] {
  const target: GraphQLNamedType = getNamedType(type);
  if (!isCompositeType(target)) return [''];
  if (!isObjectType(target) || !target.getFields()['pageInfo']) return ['{ __typename }'];
  const rows = ['nodes { __typename }', 'edges { node { __typename } }'].filter(
    (each) => target.getFields()[each.split(' ')[0] ?? ''],
  );
  return rows.flatMap((each) => [`{ ${each} }`, `{ totalCount ${each} }`]);
}

function fieldIn(document: DocumentNode): FieldNode {
  const [operation] = document.definitions as readonly OperationDefinitionNode[];
  return operation?.selectionSet.selections[0] as FieldNode;
}

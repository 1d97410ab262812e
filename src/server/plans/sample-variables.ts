import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/**
 * Values for the variables that an operation cannot do without; the others are left out. `ids`: of nodes that are there, each used once, so
 * that what must be two is two.
 */
export function sampleVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  ids: readonly string[],
): Record<string, unknown> {
  const unused = [...ids];
  const samples: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const declared = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (declared && isNonNullType(declared) && defaultValue === undefined) {
      samples[variable.name.value] = sampleOf(getNullableType(declared), unused);
    }
  }
  return samples;
}

function sampleOf(type: GraphQLInputType, ids: string[]): unknown {
  if (isListType(type)) return [sampleOf(getNullableType(type.ofType), ids)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.toString() === 'Boolean') return true;
  if (type.toString() === 'Int') return 1;
  return ids.shift() ?? 'unknown';
}

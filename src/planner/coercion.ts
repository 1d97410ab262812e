import { type FieldNode, GraphQLError, type GraphQLField, getArgumentValues } from 'graphql';
import { ClientError } from '../errors.ts';

/**
 * What graphql-js coerces from a validated document and its variables. What still fails is the client's: a variable that may be `null`
 * stands where none may be, which validation lets pass as long as there is a default.
 */
export function clientsCoercion<Value>(coerce: () => Value): Value {
  try {
    return coerce();
  } catch (error) {
    if (!(error instanceof GraphQLError) || error instanceof ClientError) throw error;
    const why = error.message.replace(/\.$/, '');
    throw new ClientError('BAD_USER_INPUT', `${why}: give it a value, or leave the variable out to get the default.`);
  }
}

/** The coerced arguments. An explicit `null` says as little as leaving the argument out, where the schema allows it. */
export function argumentValues(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return withDefaults(
    field,
    clientsCoercion(() => getArgumentValues(field, node, variables)),
  );
}

/** The same of arguments that were coerced already, as resolvers are given them. They are changed in place. */
export function withDefaults(
  field: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
): Record<string, unknown> {
  for (const { name, defaultValue } of field.args) {
    if (values[name] === null && defaultValue !== undefined) values[name] = defaultValue;
  }
  return values;
}

import { createRequire } from 'node:module';
import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';

// It has no types but Flow's.
const relay = createRequire(import.meta.url)('relay-runtime');

/**
 * What a Relay store shows of an answer after it has taken it in: one record for each `id`. The query has no variables and no
 * fragments but inline ones, and asks for `__typename` on every object and for `id` on every node, as Relay's compiler does.
 */
export function throughRelay(schema: GraphQLSchema, query: string, data: unknown): unknown {
  const [operation] = parse(query).definitions;
  const root = schema.getQueryType();
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !root) throw new Error('one query is expected');
  const selections = selectionsOf(schema, root, operation.selectionSet);
  const request = {
    kind: 'Request',
    params: { id: null, cacheID: query, metadata: {}, name: 'Test', operationKind: 'query', text: query },
    operation: { argumentDefinitions: [], kind: 'Operation', name: 'Test', selections },
    fragment: {
      argumentDefinitions: [],
      kind: 'Fragment',
      name: 'Test',
      type: root.name,
      selections,
      abstractKey: null,
    },
  };
  const environment = new relay.Environment({
    network: relay.Network.create(() => Promise.reject(new Error('nothing is fetched'))),
    store: new relay.Store(new relay.RecordSource()),
  });
  const descriptor = relay.createOperationDescriptor(request, {});
  environment.commitPayload(descriptor, data);
  return environment.lookup(descriptor.fragment).data;
}

function selectionsOf(schema: GraphQLSchema, parent: GraphQLCompositeType, set: SelectionSetNode): object[] {
  return set.selections.map((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = schema.getType(selection.typeCondition?.name.value ?? parent.name) as GraphQLCompositeType;
      const selections = selectionsOf(schema, type, selection.selectionSet);
      return {
        kind: 'InlineFragment',
        type: type.name,
        abstractKey: isAbstractType(type) ? `__is${type.name}` : null,
        selections,
      };
    }
    if (selection.kind !== Kind.FIELD) throw new Error('fragments are written inline');
    const { name, alias } = { name: selection.name.value, alias: selection.alias?.value ?? null };
    const args = (selection.arguments ?? []).map((argument) => ({
      kind: 'Literal',
      name: argument.name.value,
      value: valueFromASTUntyped(argument.value),
    }));
    const shared = { alias, args: args.length > 0 ? args : null, name, storageKey: null };
    const field = name === '__typename' || !('getFields' in parent) ? undefined : parent.getFields()[name];
    const type = field ? getNamedType(field.type) : undefined;
    if (!field || !isCompositeType(type)) return { ...shared, kind: 'ScalarField' };
    return {
      ...shared,
      kind: 'LinkedField',
      concreteType: isObjectType(type) ? type.name : null,
      plural: isListType(getNullableType(field.type)),
      selections: selectionsOf(schema, type, selection.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] }),
    };
  });
}

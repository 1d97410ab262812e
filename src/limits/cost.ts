import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  type OperationDefinitionNode,
} from 'graphql';
import { argumentValues } from '../planner/coercion.ts';
import { PAGE_SIZE_MAX } from '../planner/page.ts';
import { type SelectedField, type SelectionContext, selectedFields } from '../planner/selection.ts';
import type { DeclaredCost } from './declared-costs.ts';

/** An operation of a validated document, with coerced variables. */
export interface CostedOperation {
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * How many objects an operation asks for at most: nodes × page sizes, with variables, defaults, fragments, `@skip` and
 * `@include` taken as they will be executed. Values below objects are free, and so is introspection: both are bounded by
 * the document's own bounds. Throws BAD_USER_INPUT where a variable is `null` and may not be.
 */
export function costOf(
  { operation, fragments, variables }: CostedOperation,
  schema: GraphQLSchema,
  costs: ReadonlyMap<GraphQLField<unknown, unknown>, DeclaredCost>,
): number {
  const context: SelectionContext = { schema, fragments, variables };
  const root = schema.getRootType(operation.operation);
  // The operation reads like a field of which only the selection set counts.
  return root ? Math.ceil(below(root, [operation as unknown as FieldNode], NO_SIZES)) : 0;

  /** The cost of what is selected on one object of this type. */
  function below(type: GraphQLNamedType, nodes: readonly FieldNode[], sizes: ReadonlyMap<string, number>): number {
    if (isAbstractType(type))
      return Math.max(0, ...schema.getPossibleTypes(type).map((each) => below(each, nodes, sizes)));
    if (!(type instanceof GraphQLObjectType)) return 0;
    let sum = 0;
    for (const selected of selectedFields(context, type, nodes))
      sum += costOfField(selected, sizes.get(selected.field.name));
    return sum;
  }

  function costOfField({ field, nodes }: SelectedField, sizeFromConnection: number | undefined): number {
    const cost = costs.get(field);
    if (!cost) return 0;
    const values = nodes[0] ? argumentValues(field, nodes[0], variables) : {};
    const size = sizeFromConnection ?? sizeOf(cost, values);
    const isConnection = cost.sizedFields.length > 0;
    const sizes = isConnection ? new Map(cost.sizedFields.map((name) => [name, size] as const)) : NO_SIZES;
    let own = cost.weight;
    for (const [name, weight] of cost.argumentWeights) if (values[name] !== undefined) own += weight;
    return own + (isConnection ? 1 : size) * (cost.itemWeight + below(getNamedType(field.type), nodes, sizes));
  }
}

const NO_SIZES: ReadonlyMap<string, number> = new Map();

/** Sizes out of bounds are counted as the bound: the field itself refuses them with a better sentence. */
function sizeOf(cost: DeclaredCost, values: Readonly<Record<string, unknown>>): number {
  if (cost.assumedSize === null) return 1;
  const asked = cost.slicingArguments
    .map((name) => values[name])
    .filter((value): value is number => typeof value === 'number');
  if (asked.length === 0) return cost.assumedSize;
  return Math.min(Math.max(0, ...asked), PAGE_SIZE_MAX);
}

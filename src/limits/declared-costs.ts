import {
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { PAGE_SIZE_DEFAULT } from '../planner/page.ts';

/** How the cost of one field follows from its arguments. */
export interface DeclaredCost {
  /** Counted once for the field, whatever it finds. */
  weight: number;
  /** Counted once for each argument that is given. */
  argumentWeights: ReadonlyMap<string, number>;
  /** Counted for each object found; 0 for values. */
  itemWeight: number;
  /** Number of objects when no argument says it; `null` for a field that is no list and no connection. */
  assumedSize: number | null;
  /** Arguments that say how many objects there are; the largest counts. */
  slicingArguments: readonly string[];
  /** Fields of the connection that hold so many; empty when the field itself does. */
  sizedFields: readonly string[];
}

/** Objects in a list of which nothing is declared. */
const LIST_SIZE_DEFAULT = 5;
/** A field with `first` and `last` that leads to a connection needs no directive. */
const CONNECTION_SIZE = {
  slicingArguments: ['first', 'last'],
  sizedFields: ['edges', 'nodes'],
  assumedSize: PAGE_SIZE_DEFAULT,
} as const;

/** The cost of every field of the schema, from `@cost` and `@listSize`. Throws when a directive could not be honoured. */
export function readDeclaredCosts(schema: GraphQLSchema): ReadonlyMap<GraphQLField<unknown, unknown>, DeclaredCost> {
  const costs = new Map<GraphQLField<unknown, unknown>, DeclaredCost>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (declared(schema, 'cost', field.astNode))
          throw new Error(`${type.name}.${field.name}: @cost on input fields is not counted`);
      }
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields()))
      costs.set(field, declaredCost(schema, `${type.name}.${field.name}`, field));
  }
  return costs;
}

function declaredCost(schema: GraphQLSchema, place: string, field: GraphQLField<unknown, unknown>): DeclaredCost {
  const target = getNamedType(field.type);
  const listSize = declared(schema, 'listSize', field.astNode);
  const isConnection = target.name.endsWith('Connection') && field.args.some(({ name }) => name === 'first');
  const slicingArguments =
    strings(listSize?.['slicingArguments']) ?? (isConnection ? CONNECTION_SIZE.slicingArguments : []);
  for (const name of slicingArguments) {
    if (!field.args.some((argument) => argument.name === name))
      throw new Error(`${place}: @listSize names ${name}, which is no argument`);
  }
  const assumed = listSize?.['assumedSize'] ?? (isConnection ? CONNECTION_SIZE.assumedSize : undefined);
  const many = isListType(getNullableType(field.type)) || slicingArguments.length > 0;
  return {
    weight: weightOf(schema, place, field.astNode) ?? 0,
    argumentWeights: new Map(
      field.args.flatMap((argument) => {
        const weight = weightOf(schema, `${place}(${argument.name})`, argument.astNode);
        return weight === null ? [] : [[argument.name, weight] as const];
      }),
    ),
    itemWeight: weightOf(schema, target.name, target.astNode) ?? (isCompositeType(target) ? 1 : 0),
    assumedSize: typeof assumed === 'number' ? assumed : many ? LIST_SIZE_DEFAULT : null,
    slicingArguments,
    sizedFields: strings(listSize?.['sizedFields']) ?? (isConnection ? CONNECTION_SIZE.sizedFields : []),
  };
}

type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;

function declared(schema: GraphQLSchema, directive: string, node: Directed): Record<string, unknown> | undefined {
  const definition = schema.getDirective(directive);
  return definition && node
    ? getDirectiveValues(definition, node as Parameters<typeof getDirectiveValues>[1])
    : undefined;
}

function weightOf(schema: GraphQLSchema, place: string, node: Directed): number | null {
  const weight = declared(schema, 'cost', node)?.['weight'];
  if (weight === undefined) return null;
  const number = Number(weight);
  if (!Number.isFinite(number) || number < 0)
    throw new Error(`${place}: the weight of @cost must be a number, but it is ${String(weight)}`);
  return number;
}

function strings(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.map(String) : null;
}

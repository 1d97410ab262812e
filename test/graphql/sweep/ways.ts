import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { World } from '../../support/world.ts';
import { requiredArguments } from './samples.ts';

/** A way from the root to a type: what to write before and behind a selection on it, and how to find it in the answer. */
export interface Way {
  before: string;
  behind: string;
  keys: readonly string[];
}

const ROOT: Way = { before: '{ ', behind: ' }', keys: [] };

/** A type is looked for in so many ways: what one organisation lacks, another has. */
const WAYS_MAX = 8;

/** Every object type of the schema, with a short way that finds one of it in this world's graph, or `null` where none does. */
export async function waysToTypes(world: World): Promise<Map<GraphQLObjectType, Way | null>> {
  const query = world.schema.getQueryType();
  if (!query) throw new Error('the schema has queries');
  const ways = new Map<GraphQLObjectType, Way[]>([[query, [ROOT]]]);
  const tried = new Set<string>();
  // A map is walked to its end, also where that moves on meanwhile; the second walk meets the ways that were found late.
  for (const _walk of ['first', 'second']) {
    for (const [type, known] of ways) {
      for (const way of known) {
        for (const field of Object.values(type.getFields())) {
          for (const [target, condition] of targets(world, getNamedType(field.type))) {
            const further = stepTo(way, type, field, condition);
            const found = ways.get(target) ?? [];
            if (target === query || found.length >= WAYS_MAX || tried.has(further.before)) continue;
            tried.add(further.before);
            if (await findsOne(world, further, target)) found.push(further);
            ways.set(target, found);
          }
        }
      }
    }
  }
  return new Map([...ways].map(([type, [way]]) => [type, way ?? null]));
}

function targets(world: World, type: GraphQLNamedType): (readonly [GraphQLObjectType, string])[] {
  if (isObjectType(type)) return [[type, '']];
  if (!isAbstractType(type)) return [];
  return world.schema.getPossibleTypes(type).map((each) => [each, `... on ${each.name} { `] as const);
}

function stepTo(way: Way, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, condition: string): Way {
  const given = requiredArguments(type.name, field);
  const args = given.length > 0 ? `(${given.join(', ')})` : '';
  return {
    before: `${way.before}${field.name}${args} { ${condition}`,
    behind: `${condition === '' ? '' : ' }'} }${way.behind}`,
    keys: [...way.keys, field.name],
  };
}

/** Whether there is one; a list with nothing in it is none. */
async function findsOne(world: World, way: Way, type: GraphQLObjectType): Promise<boolean> {
  const isList = type.name.endsWith('Connection');
  const { data } = await world.ask(`${way.before}__typename ${isList ? 'edges { __typename }' : ''}${way.behind}`);
  return foundAt(data, way.keys).some(
    (each) => '__typename' in each && (!isList || (each['edges'] as unknown[]).length > 0),
  );
}

/** The id of one node of each type that the graph has. */
export async function oneOfEachType(
  world: World,
  ways: ReadonlyMap<GraphQLObjectType, Way | null>,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [type, way] of ways) {
    if (!way || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
    const { data } = await world.ask(`${way.before}id${way.behind}`);
    const [node] = foundAt(data, way.keys).filter((each) => 'id' in each);
    if (node) ids.push(String(node['id']));
  }
  return ids;
}

/** What an answer has at the end of a way; lists are looked through. */
export function foundAt(data: unknown, keys: readonly string[]): Record<string, unknown>[] {
  let found: unknown[] = [data];
  for (const key of keys) {
    found = found
      .flatMap((each) => (each as Record<string, unknown> | null)?.[key] ?? [])
      .filter((each) => each !== null);
  }
  return found as Record<string, unknown>[];
}

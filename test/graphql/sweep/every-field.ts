import { type GraphQLField, type GraphQLObjectType, getNamedType, isCompositeType, isObjectType } from 'graphql';
import type { World } from '../../support/world.ts';
import { eachArgument, requiredArguments } from './samples.ts';
import { foundAt, type Way } from './ways.ts';

/** So many fields are asked in one query; when it fails, each of them is asked alone, to name those that fail. */
const AT_ONCE = 8;

type Ask = World['ask'];
type Ways = ReadonlyMap<GraphQLObjectType, Way | null>;

/** Asks each field of each type with its defaults and with each of its arguments; a sentence for each that has no answer. */
export async function askEveryField(ask: Ask, ways: Ways): Promise<string[]> {
  const faults: string[] = [];
  for (const [type, way] of ways) {
    if (!way) continue;
    const questions = Object.values(type.getFields()).flatMap((field) => questionsOf(type, field));
    for (let from = 0; from < questions.length; from += AT_ONCE) {
      faults.push(...(await failing(ask, way, questions.slice(from, from + AT_ONCE))));
    }
  }
  return faults;
}

/** Asks nodes that are of another type for each field of each type: a sentence for each that fails. */
export async function askOthersForEveryField(ask: Ask, ways: Ways, ids: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [type] of ways) {
    if (!type.getInterfaces().some(({ name }) => name === 'Node')) continue;
    const questions = Object.values(type.getFields()).flatMap((field) => questionsOf(type, field));
    for (const id of ids) {
      const way = {
        before: `{ node(id: "${id}") { type: __typename ... on ${type.name} { `,
        behind: ' } } }',
        keys: ['node'],
      };
      for (let from = 0; from < questions.length; from += AT_ONCE) {
        faults.push(...(await failing(ask, way, questions.slice(from, from + AT_ONCE))));
      }
    }
  }
  return faults;
}

/** Walks each list from its cursors, both ways: how many lists, and a sentence for each step that leads elsewhere. */
export async function walkEveryList(ask: Ask, ways: Ways): Promise<{ walked: number; faults: string[] }> {
  const faults: string[] = [];
  let walked = 0;
  for (const [type, way] of ways) {
    for (const field of Object.values(type.getFields())) {
      if (!way || !field.args.some(({ name }) => name === 'after')) continue;
      const found = await turningPages(ask, way, type, field);
      walked += found === null ? 0 : 1;
      faults.push(...(found ?? []));
    }
  }
  return { walked, faults };
}

/** One field as it is asked: its name, arguments and selection. */
function questionsOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string[] {
  return [requiredArguments(type.name, field), ...eachArgument(type.name, field)].map(
    (args) => `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${leavesOf(field)}`,
  );
}

/** Something of whatever a field leads to: values of an object, the nodes and the size of a list. */
function leavesOf(field: GraphQLField<unknown, unknown>): string {
  const target = getNamedType(field.type);
  if (!isCompositeType(target)) return '';
  if (!isObjectType(target)) return ' { __typename id }';
  const fields = target.getFields();
  if (fields['pageInfo']) return ' { totalCount edges { cursor node { __typename } } pageInfo { endCursor } }';
  const values = Object.values(fields).filter((each) => !isCompositeType(getNamedType(each.type)));
  return ` { __typename ${values.map((each) => each.name).join(' ')} }`;
}

async function failing(ask: Ask, way: Way, questions: readonly string[]): Promise<string[]> {
  const selection = questions.map((each, place) => `f${place}: ${each}`).join(' ');
  const query = `${way.before}${selection}${way.behind}`;
  const { errors } = await ask(query);
  if (!errors) return [];
  if (questions.length === 1) return [`${query}: ${errors[0]?.message}`];
  const alone = [];
  for (const each of questions) alone.push(...(await failing(ask, way, [each])));
  return alone.length > 0 ? alone : [`only together: ${query}: ${errors[0]?.message}`];
}

/**
 * What is not as Relay has it, where a list of at least two is walked from its first edge on, and back from its second; `null` where no
 * such list can be asked for alone.
 */
async function turningPages(
  ask: Ask,
  way: Way,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): Promise<string[] | null> {
  const args = requiredArguments(type.name, field);
  const listIn = async ({ before, behind, keys }: Way, paging: readonly string[], besides = ''): Promise<any[]> => {
    const page = '{ edges { cursor } pageInfo { hasNextPage hasPreviousPage } }';
    const { data } = await ask(
      `${before}${besides}list: ${field.name}(${[...args, ...paging].join(', ')}) ${page}${behind}`,
    );
    return foundAt(data, keys);
  };
  const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
  const parents = await listIn(way, ['first: 2'], isNode ? 'id ' : '');
  const parent = parents.find(({ list }) => list?.edges.length > 1);
  if (!parent || (!isNode && parents.length > 1)) return null;
  const one: Way = isNode
    ? { before: `{ node(id: "${parent.id}") { ... on ${type.name} { `, behind: ' } } }', keys: ['node'] }
    : way;
  const [first, second] = parent.list.edges;
  const [[next], [back], [none]] = [
    await listIn(one, ['first: 1', `after: "${first.cursor}"`]),
    await listIn(one, ['last: 1', `before: "${second.cursor}"`]),
    await listIn(one, ['first: 0']),
  ];
  const expected = [
    [next?.list.edges[0]?.cursor, second.cursor, 'after the first comes the second'],
    [next?.list.pageInfo.hasPreviousPage, true, 'there is one before the second'],
    [back?.list.edges[0]?.cursor, first.cursor, 'before the second comes the first'],
    [back?.list.pageInfo.hasNextPage, true, 'there is one after the first'],
    [back?.list.pageInfo.hasPreviousPage, false, 'there is none before the first'],
    [none?.list.edges.length, 0, 'first: 0 has no edges'],
    [none?.list.pageInfo.hasNextPage, true, 'first: 0 has more to come'],
  ] as const;
  return expected
    .filter(([is, should]) => is !== should)
    .map(([is, , what]) => `${type.name}.${field.name}: ${what}, but ${String(is)}`);
}

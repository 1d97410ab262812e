import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { eachArgument, requiredArguments } from '../graphql/sweep/samples.ts';

/** A made-up question, and where in its answer cursors of which list stand. */
export interface MadeUp {
  query: string;
  variables: Record<string, unknown>;
  lists: readonly { list: string; keys: readonly string[] }[];
}

/** Numbers by chance, from 0 to one less than `below`. */
export type Chance = (below: number) => number;

const DEPTH_MAX = 6;
/** How seldom something is made. */
const ONE_IN = { alias: 5, condition: 10, cursor: 3, spread: 4 } as const;

/**
 * Questions of all that GraphQL allows over a schema: deep, with aliases, fragments on any type, conditions, pages from either side, and the
 * same field several times. `cursors`: those that answers have told, by list.
 */
export function madeUpQuestion(
  schema: GraphQLSchema,
  chance: Chance,
  cursors: ReadonlyMap<string, readonly string[]>,
  ids: readonly string[],
): MadeUp {
  const one = <Of>(of: readonly Of[]): Of => of[chance(of.length)] as Of;
  const lists: { list: string; keys: string[] }[] = [];
  const fragments: string[] = [];
  const variables: Record<string, unknown> = { yes: true, no: false };
  // Cursors may be of the list of another node. Of two root fields that fail, the one that does so first is told.
  const rootCount = 1 + chance(2);
  let aliases = 0;
  let fieldsLeft = 8 + chance(40);

  const condition = (): string =>
    chance(ONE_IN.condition) > 0
      ? ''
      : one([
          ' @include(if: $yes)',
          ' @skip(if: $no)',
          ' @include(if: $no)',
          ' @skip(if: $yes)',
          ' @include(if: true)',
        ]);

  const argumentsOf = (typeName: string, field: GraphQLField<unknown, unknown>): string[] => {
    if (typeName === 'Query' && (field.name === 'node' || field.name === 'nodes')) {
      return field.name === 'node' ? [`id: "${one(ids)}"`] : [`ids: ${JSON.stringify([one(ids), one(ids), one(ids)])}`];
    }
    const required = requiredArguments(typeName, field);
    const each = eachArgument(typeName, field).filter((args) => !args.some((arg) => /^(first|last):/.test(arg)));
    const args = each.length > 0 && chance(2) === 0 ? [...one(each)] : [...required];
    if (!field.args.some(({ name }) => name === 'after')) return args;
    const list = `${typeName}.${field.name} ${args}`;
    const known = chance(40) === 0 ? [...cursors.values()].flat() : (cursors.get(list) ?? []);
    const cursor = rootCount === 1 && known.length > 0 && chance(ONE_IN.cursor) === 0 ? one(known) : null;
    const size = one([1, 2, 2, 3, 5, 0]);
    const backwards = chance(4) === 0;
    if (chance(3) > 0 || backwards) args.push(`${backwards ? 'last' : 'first'}: ${size}`);
    else args.push('first: 4');
    if (cursor)
      args.push(`${one(backwards ? ['before', 'before', 'after'] : ['after', 'after', 'before'])}: "${cursor}"`);
    return args;
  };

  const fieldOf = (
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    keys: readonly string[],
  ): string => {
    fieldsLeft -= 1;
    const args = argumentsOf(type.name, field);
    const target = getNamedType(field.type);
    // Two of one key must not differ, so that each has a key of its own; but what has no arguments at all.
    const isPlain = field.args.length === 0 && !isCompositeType(target);
    aliases += 1;
    const alias = !isPlain || chance(ONE_IN.alias) === 0 ? `a${aliases}: ` : '';
    const key = alias ? `a${aliases}` : field.name;
    const written = `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${condition()}`;
    if (!isCompositeType(target)) return written;
    if (isObjectType(target) && target.getFields()['pageInfo']) {
      return `${written} ${connection(type, field, args, target, depth, [...keys, key])}`;
    }
    return `${written} ${selection(target, depth + 1, [...keys, key])}`;
  };

  const connection = (
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    args: readonly string[],
    target: GraphQLObjectType,
    depth: number,
    keys: readonly string[],
  ): string => {
    const list = `${type.name}.${field.name} ${args.filter((arg) => !/^(first|last|after|before):/.test(arg))}`;
    const parts: string[] = [];
    const fields = target.getFields();
    const count = 1 + chance(3);
    for (let part = 0; part < count; part += 1) {
      const of = one(['edges', 'edges', 'nodes', 'totalCount', 'pageInfo']);
      aliases += 1;
      if (of === 'totalCount' && fields['totalCount']) parts.push(`a${aliases}: totalCount${condition()}`);
      else if (of === 'pageInfo')
        parts.push(one(['pageInfo { hasNextPage hasPreviousPage startCursor endCursor }', 'pageInfo { hasNextPage }']));
      else if (of === 'nodes' && fields['nodes']) {
        const node = getNamedType(fields['nodes'].type);
        parts.push(`a${aliases}: nodes${condition()} ${selection(node, depth + 1, [...keys, `a${aliases}`])}`);
      } else if (fields['edges']) {
        const edge = getNamedType(fields['edges'].type) as GraphQLObjectType;
        const key = `a${aliases}`;
        const own = Object.values(edge.getFields()).filter(({ name }) => name !== 'cursor' && name !== 'node');
        const node = getNamedType(edge.getFields()['node']?.type ?? edge);
        const of = [
          ...(chance(2) === 0 ? ['cursor'] : []),
          ...own.filter(() => chance(2) === 0).map((each) => fieldOf(edge, each, depth + 1, [...keys, key])),
        ];
        if (of.includes('cursor')) lists.push({ list, keys: [...keys, key] });
        const alias = one(['node', 'node', 'n']);
        if (of.length === 0 || chance(4) > 0)
          of.push(`${alias === 'node' ? '' : `${alias}: `}node ${selection(node, depth + 1, [...keys, key, alias])}`);
        parts.push(`${key}: edges${condition()} { ${of.join(' ')} }`);
      }
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  };

  const selection = (type: GraphQLNamedType, depth: number, keys: readonly string[]): string => {
    const parts: string[] = [];
    const count = 1 + chance(4);
    for (let part = 0; part < count; part += 1) {
      const on = narrowed(type);
      const own = isObjectType(on) ? on : null;
      if (!own) {
        parts.push(chance(2) === 0 ? '__typename' : fragmentOn(type, on, ['__typename']));
        continue;
      }
      const fields = Object.values(own.getFields());
      const leaves = fields.filter((each) => !isCompositeType(getNamedType(each.type)));
      const ways = fields.filter((each) => isCompositeType(getNamedType(each.type)));
      const goesOn = depth < DEPTH_MAX && fieldsLeft > 0 && ways.length > 0 && chance(3) > 0;
      const field = goesOn || leaves.length === 0 ? null : one(leaves);
      const inner = goesOn
        ? fieldOf(own, one(ways), depth, keys)
        : field
          ? fieldOf(own, field, depth, keys)
          : '__typename';
      parts.push(fragmentOn(type, own, [inner]));
    }
    return `{ ${[...new Set(parts)].join(' ')} }`;
  };

  /** The type itself, or one of those that an abstract one may be. */
  const narrowed = (type: GraphQLNamedType): GraphQLNamedType =>
    isAbstractType(type) ? one(schema.getPossibleTypes(type)) : type;

  const fragmentOn = (type: GraphQLNamedType, on: GraphQLNamedType, inner: readonly string[]): string => {
    const isNarrower = on !== type;
    if (!isNarrower && chance(ONE_IN.spread) > 0) return inner.join(' ');
    const wider = isObjectType(on) && !isNarrower && chance(2) === 0 ? on.getInterfaces() : [];
    const body = `{ ${inner.join(' ')} }`;
    const written = `on ${on.name}${condition()} ${body}`;
    if (chance(3) > 0) return wider.length > 0 ? `... on ${one(wider).name} { ... ${written} }` : `... ${written}`;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${on.name} ${body}`);
    return `...${name}${condition()}`;
  };

  const query = schema.getQueryType() as GraphQLObjectType;
  const roots = Object.values(query.getFields());
  const asked = Array.from({ length: rootCount }, () => {
    const root = one(roots);
    fieldsLeft = Math.max(fieldsLeft, 6);
    return fieldOf(query, root, 0, []);
  });
  return {
    query: `query ($yes: Boolean!, $no: Boolean!) { ${asked.join(' ')} w: __typename @include(if: $yes) @skip(if: $no) }\n${fragments.join('\n')}`,
    variables,
    lists,
  };
}

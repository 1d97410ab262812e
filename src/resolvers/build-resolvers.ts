import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { RequestContext } from '../context.ts';
import type { Catalog, FieldDeclaration } from '../planner/field-declarations.ts';
import { responseRowKey, type StoredRow, TYPE_KEY, valueKey } from '../planner/row-keys.ts';
import { CONNECTION_FIELDS, connectionOf } from './connections.ts';

type Resolver = GraphQLFieldResolver<StoredRow, RequestContext, Record<string, unknown>>;

/**
 * Attaches resolvers to every field of the schema that the catalog, or the shape of a connection, explains. They only read:
 * all that they need came with the root field's one read. Fields with resolvers of their own are left alone.
 */
export function attachResolvers(schema: GraphQLSchema, catalog: Catalog): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) {
      type.resolveType = (source: StoredRow) => String(source[TYPE_KEY]);
    } else if (isObjectType(type)) {
      attachToType(type, catalog);
    }
  }
}

function attachToType(type: GraphQLObjectType, catalog: Catalog): void {
  const shape = type.name.endsWith('Connection') ? CONNECTION_FIELDS : type.name.endsWith('Edge') ? EDGE_FIELDS : {};
  for (const field of Object.values(type.getFields())) {
    const declaration = catalog[type.name]?.[field.name];
    if (shape[field.name]) field.resolve = shape[field.name] as GraphQLFieldResolver<unknown, unknown>;
    else if (declaration && declaration.kind !== 'resolver') {
      field.resolve = planned(type, field.name, declaration) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}

function planned(type: GraphQLObjectType, name: string, declaration: FieldDeclaration): Resolver {
  if (type.name === 'Query') {
    return async (_source, args, context, info) => shaped(declaration, await context.ask(info), args, info);
  }
  if (declaration.kind === 'value') {
    const key = valueKey(type.name, name, declaration);
    const { read } = declaration;
    return read ? (source) => read(source[key]) : (source) => source[key];
  }
  return (source, args, _context, info) => shaped(declaration, source[answerKey(info)], args, info);
}

function shaped(
  declaration: FieldDeclaration,
  answer: unknown,
  args: Record<string, unknown>,
  info: GraphQLResolveInfo,
): unknown {
  if (declaration.kind === 'one') return (answer as unknown[] | null)?.[0] ?? null;
  if (declaration.kind === 'connection') return connectionOf(answer, args, info);
  return answer ?? null;
}

function answerKey(info: GraphQLResolveInfo): string {
  return responseRowKey(info.parentType.name, String(info.path.key));
}

const EDGE_FIELDS: Record<string, Resolver> = {
  cursor: defaultFieldResolver as Resolver,
  node: (source, _args, _context, info) => source[answerKey(info)],
};

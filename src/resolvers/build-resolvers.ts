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
import { type Catalog, connectionRowKey, type FieldPlan, responseRowKey, valueKey } from '../planner/field-plans.ts';
import { encodeCursor, type Page, readPage } from '../planner/page.ts';

type Source = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Source, RequestContext, Record<string, unknown>>;

/** A page as the resolvers of connections read it; `rows` may hold one more than asked for. */
interface ConnectionSource {
  total: number | null;
  rows: Source[];
  page: Page;
}

/**
 * Attaches resolvers to every field of the schema that the catalog, or the shape of a connection, explains. They only read:
 * all that they need came with the root field's one read. Fields with resolvers of their own are left alone.
 */
export function attachResolvers(schema: GraphQLSchema, catalog: Catalog): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) {
      type.resolveType = (source: Source) => String(source['p_type']);
    } else if (isObjectType(type)) {
      attachToType(type, catalog);
    }
  }
}

function attachToType(type: GraphQLObjectType, catalog: Catalog): void {
  const shape = type.name.endsWith('Connection') ? CONNECTION_FIELDS : type.name.endsWith('Edge') ? EDGE_FIELDS : {};
  for (const field of Object.values(type.getFields())) {
    const plan = catalog[type.name]?.[field.name];
    if (shape[field.name]) field.resolve = shape[field.name] as GraphQLFieldResolver<unknown, unknown>;
    else if (plan && plan.kind !== 'resolver') {
      field.resolve = planned(type, field.name, plan) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}

function planned(type: GraphQLObjectType, name: string, plan: FieldPlan): Resolver {
  if (type.name === 'Query') {
    return async (_source, args, context, info) => shaped(plan, await context.ask(info), args);
  }
  if (plan.kind === 'value') {
    const key = valueKey(type.name, name, plan);
    const { read } = plan;
    return read ? (source) => read(source[key]) : (source) => source[key];
  }
  return (source, args, _context, info) => shaped(plan, source[answerKey(info)], args);
}

function shaped(plan: FieldPlan, answer: unknown, args: Record<string, unknown>): unknown {
  if (plan.kind === 'one') return (answer as unknown[] | null)?.[0] ?? null;
  if (plan.kind !== 'connection') return answer ?? null;
  const { total, rows } = (answer ?? {}) as { total?: number; rows?: Source[] };
  return { total: total ?? null, rows: rows ?? [], page: readPage(args) } satisfies ConnectionSource;
}

function answerKey(info: GraphQLResolveInfo): string {
  return responseRowKey(info.parentType.name, String(info.path.key));
}

const CONNECTION_FIELDS: Record<string, GraphQLFieldResolver<ConnectionSource, RequestContext>> = {
  totalCount: ({ total }) => total,
  nodes: ({ rows, page }, _args, _context, info) => {
    const key = connectionRowKey(String(info.path.key));
    return rows.slice(0, page.first).map((row) => row[key]);
  },
  edges: ({ rows, page }, _args, _context, info) => {
    const key = connectionRowKey(String(info.path.key));
    return rows
      .slice(0, page.first)
      .map((row, index) => ({ ...(row[key] as Source), cursor: encodeCursor(page.offset + index) }));
  },
  pageInfo: ({ rows, page }) => {
    const shown = Math.min(rows.length, page.first);
    return {
      hasNextPage: rows.length > page.first,
      hasPreviousPage: page.offset > 0,
      startCursor: shown > 0 ? encodeCursor(page.offset) : null,
      endCursor: shown > 0 ? encodeCursor(page.offset + shown - 1) : null,
    };
  },
};

const EDGE_FIELDS: Record<string, Resolver> = {
  cursor: defaultFieldResolver as Resolver,
  node: (source, _args, _context, info) => source[answerKey(info)],
};

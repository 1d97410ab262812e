import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLObjectType,
  getNamedType,
  isAbstractType,
} from 'graphql';
import { type ArgumentBinder, type BoundArguments, bindArguments } from './bind-arguments.ts';
import {
  byResolver,
  type Catalog,
  connectionRowKey,
  type FieldPlan,
  responseRowKey,
  type Scope,
  type Traversal,
  type ValueField,
  valueKey,
} from './field-plans.ts';
import { type SelectedField, type SelectionContext, selectedFields } from './selection.ts';

/** One Cypher statement for a root field; its one row has `rows` and, for a connection, `total`. */
export interface CompiledQuery {
  cypher: string;
  binders: readonly ArgumentBinder[];
}

/** A piece of Cypher that computes values (`calls`) and the map entries that use them. */
interface Projection {
  calls: string[];
  entries: Map<string, string>;
}

/** Turns a root field with all that is selected below it into one Cypher statement. Values become parameters, always. */
export function compileRootField(
  context: SelectionContext,
  catalog: Catalog,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): CompiledQuery {
  return new Compiler(context, catalog).root({ responseKey: 'root', field, nodes });
}

class Compiler {
  readonly #context: SelectionContext;
  readonly #catalog: Catalog;
  readonly #binders: ArgumentBinder[] = [];
  #variables = 0;

  constructor(context: SelectionContext, catalog: Catalog) {
    this.#context = context;
    this.#catalog = catalog;
  }

  root(selected: SelectedField): CompiledQuery {
    const plan = this.#catalog['Query']?.[selected.field.name];
    if (!plan || plan.kind === 'value' || plan.kind === 'bound' || plan.kind === 'resolver') {
      throw new Error(`Query.${selected.field.name} is declared without a head`);
    }
    const { calls, value } = this.#traversal(plan, selected, {});
    return { cypher: `${calls.join('\n')}\nRETURN ${value} AS answer`, binders: this.#binders };
  }

  #variable(prefix: string): string {
    this.#variables += 1;
    return `${prefix}${this.#variables}`;
  }

  /** What is selected on a value of `type` bound by `scope`. An abstract type is asked for each concrete type's fields. */
  #projection(type: GraphQLNamedType, nodes: readonly FieldNode[], scope: Scope): Projection {
    const into: Projection = { calls: [], entries: new Map() };
    if (isAbstractType(type)) {
      into.entries.set('p_type', `${scope['self']}.type`);
      for (const concrete of this.#context.schema.getPossibleTypes(type)) {
        this.#fields(concrete, nodes, scope, into, `${scope['self']}.type = '${concrete.name}'`);
      }
    } else if (type instanceof GraphQLObjectType) {
      this.#fields(type, nodes, scope, into, null);
    }
    return into;
  }

  #fields(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    scope: Scope,
    into: Projection,
    guard: string | null,
  ): void {
    for (const selected of selectedFields(this.#context, type, nodes)) {
      const plan = this.#catalog[type.name]?.[selected.field.name] ?? edgeField(type, selected.field.name);
      if (!plan) throw new Error(`${type.name}.${selected.field.name} is in the schema but not in the catalog`);
      if (plan.kind === 'resolver') continue;
      if (plan.kind === 'value') {
        into.entries.set(valueKey(type.name, selected.field.name, plan), valueSource(plan, scope));
        continue;
      }
      const key = responseRowKey(type.name, selected.responseKey);
      if (plan.kind === 'bound') {
        const target = getNamedType(selected.field.type);
        const scopes = plan.scopes(scope);
        const maps = (Array.isArray(scopes) ? scopes : [scopes]).map((each) => {
          const projection = this.#projection(target, selected.nodes, each);
          into.calls.push(...projection.calls);
          return mapLiteral(projection);
        });
        into.entries.set(key, Array.isArray(scopes) ? `[${maps.join(', ')}]` : (maps[0] ?? 'null'));
        continue;
      }
      const { calls, value } = this.#traversal(plan, selected, scope, guard);
      into.calls.push(...calls);
      into.entries.set(key, value);
    }
  }

  #traversal(plan: Traversal, selected: SelectedField, parent: Scope, guard: string | null = null) {
    const args = bindArguments(selected, plan, this.#context.variables, this.#binders);
    if (plan.kind === 'connection') return this.#connection(plan, selected, parent, guard, args);
    const { scope, reading } = this.#reading(plan, parent, guard, args);
    const target = getNamedType(selected.field.type);
    const projection = this.#projection(target, selected.nodes, plan.targetScope?.(scope) ?? nodeScope(scope));
    const name = this.#variable('c');
    const limit = plan.kind === 'one' ? '1' : plan.limitArgument ? args.parameter(plan.limitArgument) : null;
    const body = reading(mapLiteral(projection) + projection.calls.join(), limit ? `LIMIT ${limit}` : '');
    return {
      calls: [call(parent, [...body, ...projection.calls, `RETURN collect(${mapLiteral(projection)}) AS ${name}`])],
      value: name,
    };
  }

  /** `{total, rows: [{e_edges: …, n_nodes: …}]}`: an entry for each response key, and each part only where it is asked for. */
  #connection(plan: Traversal, selected: SelectedField, parent: Scope, guard: string | null, args: BoundArguments) {
    const connectionType = getNamedType(selected.field.type) as GraphQLObjectType;
    const parts = selectedFields(this.#context, connectionType, selected.nodes);
    const asked = new Set(parts.map((part) => part.field.name));
    const calls: string[] = [];
    const entries = new Map<string, string>();
    if (asked.has('totalCount')) {
      const { reading } = this.#reading(plan, parent, guard, args);
      const name = this.#variable('t');
      // The rows are counted, not the relationships: grouping and its conditions come first.
      calls.push(call(parent, [...reading(null, ''), `RETURN count(*) AS ${name}`]));
      entries.set('total', name);
    }
    if (asked.has('edges') || asked.has('nodes') || asked.has('pageInfo')) {
      const { scope, reading } = this.#reading(plan, parent, guard, args);
      const row: Projection = { calls: [], entries: new Map() };
      for (const part of parts) {
        if (part.field.name !== 'edges' && part.field.name !== 'nodes') continue;
        const type = getNamedType(part.field.type);
        const projection =
          part.field.name === 'edges'
            ? this.#edge(type as GraphQLObjectType, part.nodes, scope, plan)
            : this.#projection(type, part.nodes, plan.targetScope?.(scope) ?? nodeScope(scope));
        row.calls.push(...projection.calls);
        row.entries.set(connectionRowKey(part.responseKey), mapLiteral(projection));
      }
      const name = this.#variable('c');
      const window = `SKIP ${args.offset} LIMIT ${args.limit}`;
      const body = reading(mapLiteral(row) + row.calls.join(), window);
      calls.push(call(parent, [...body, ...row.calls, `RETURN collect(${mapLiteral(row)}) AS ${name}`]));
      entries.set('rows', name);
    }
    return { calls, value: mapLiteral({ calls, entries }) };
  }

  #edge(edgeType: GraphQLObjectType, edges: readonly FieldNode[], scope: Scope, plan: Traversal): Projection {
    const edge: Projection = { calls: [], entries: new Map() };
    this.#fields(edgeType, edges, scope, edge, null);
    for (const selected of selectedFields(this.#context, edgeType, edges)) {
      if (selected.field.name !== 'node') continue;
      const type = getNamedType(selected.field.type);
      const projection = this.#projection(type, selected.nodes, plan.targetScope?.(scope) ?? nodeScope(scope));
      edge.calls.push(...projection.calls);
      edge.entries.set(responseRowKey(edgeType.name, selected.responseKey), mapLiteral(projection));
    }
    return edge;
  }

  /** Binds a traversal's roles to fresh variables; `reading` gives the clauses up to and with the window. */
  #reading(plan: Traversal, parent: Scope, guard: string | null, args: BoundArguments) {
    const binds = plan.binds ?? ['node', 'rel'];
    const fresh = Object.fromEntries(
      [...binds, ...Object.keys(plan.group?.compute ?? {})].map((role) => [role, this.#variable('n')] as const),
    );
    const scope: Scope = { ...parent, ...fresh };
    const reading = (use: string | null, window: string): string[] => {
      const conditions = [...(guard ? [guard] : []), ...(plan.where?.(scope) ?? []), ...args.conditions(scope)];
      const having = args.having(scope);
      const order = plan.order(scope);
      const lines = [plan.match(scope, args)];
      if (conditions.length > 0) lines.push(`WHERE ${conditions.join(' AND ')}`);
      const counted = use === null;
      const windowing = counted ? '' : `ORDER BY ${order.join(', ')} ${window}`.trim();
      const text = [use ?? '', ...having, windowing].join(' ');
      const used = (role: string) => mentions(text, fresh[role]);
      if (plan.group) {
        const keeps = (plan.group.keeps ?? ['node']).map((role) => fresh[role] ?? '');
        const computes = Object.entries(plan.group.compute).filter(([role]) => used(role));
        const columns = [...keeps, ...computes.map(([role, source]) => `${source(scope)} AS ${fresh[role]}`)];
        // Grouping without an aggregate is what DISTINCT does.
        const grouped = `WITH ${computes.length === 0 ? 'DISTINCT ' : ''}${columns.join(', ')}`;
        lines.push(having.length > 0 ? `${grouped} WHERE ${having.join(' AND ')}` : grouped);
        const names = [...keeps, ...computes.map(([role]) => fresh[role])];
        if (!counted) lines.push(`WITH ${names.join(', ')} ${windowing}`);
      } else if (!counted) {
        lines.push(
          `WITH ${binds
            .filter(used)
            .map((role) => fresh[role])
            .join(', ')} ${windowing}`,
        );
      }
      return lines;
    };
    return { scope, reading };
  }
}

/** What every edge has: its cursor is known by its place, its node is projected with the page. */
function edgeField(type: GraphQLObjectType, name: string): FieldPlan | undefined {
  return type.name.endsWith('Edge') && (name === 'cursor' || name === 'node') ? byResolver : undefined;
}

function nodeScope(scope: Scope): Scope {
  return { self: scope['node'] ?? '' };
}

function valueSource(plan: ValueField, scope: Scope): string {
  return typeof plan.source === 'string' ? `${scope['self']}.\`${plan.source}\`` : plan.source(scope);
}

function mapLiteral({ entries }: Projection): string {
  return `{${[...entries].map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
}

function mentions(text: string, variable: string | undefined): boolean {
  return variable !== undefined && new RegExp(`\\b${variable}\\b`).test(text);
}

/** A subquery that imports just those variables of the parent that it uses. */
function call(parent: Scope, lines: readonly string[]): string {
  const body = lines.join('\n');
  const imports = [...new Set(Object.values(parent))].filter((variable) => mentions(body, variable));
  return `CALL (${imports.join(', ')}) {\n${body}\n}`;
}

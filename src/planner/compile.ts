import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
} from 'graphql';
import { type ArgumentBinder, bindArguments } from './bind-arguments.ts';
import { callSubquery, mapLiteral, Projection } from './clauses.ts';
import { cypher, type Fragment, join, parameter, variable } from './cypher.ts';
import type {
  AnyBindings,
  ArgumentReferences,
  Catalog,
  FieldDeclaration,
  Traversal,
  ValueField,
} from './field-declarations.ts';
import { keyOf } from './keyset.ts';
import { Reading } from './reading.ts';
import {
  CONNECTION_KEYS,
  connectionRowKey,
  leadingRowKey,
  neededKey,
  ORDER_VALUES_KEY,
  propertyKey,
  responseRowKey,
  TYPE_KEY,
  valueKey,
} from './row-keys.ts';
import { type SelectedField, type SelectionContext, selectedFields } from './selection.ts';

/** One Cypher statement for a root field. Its rows have `answer`, of which `answerFrom` makes what the field is told. */
export interface CompiledStatement {
  cypher: string;
  binders: readonly ArgumentBinder[];
  /** The one row has the whole; or each row of a list or of a page comes by itself: to collect them costs its planning. */
  told: 'WHOLE' | 'ROWS' | 'ROWS_OF_PAGE';
}

/** What the rows of a statement say, in the shape that it has when it is told as a whole. */
export function answerFrom(
  told: CompiledStatement['told'],
  rows: readonly Readonly<Record<string, unknown>>[],
): unknown {
  if (told === 'WHOLE') return rows[0]?.['answer'] ?? null;
  const each = rows.map(({ answer }) => answer);
  return told === 'ROWS' ? each : { [CONNECTION_KEYS.rows]: each };
}

/**
 * Turns a root field with all that is selected below it into one Cypher statement. Values become parameters, always. `variant`: the head to
 * take in the place of the declared one.
 */
export function compileRootField(
  context: SelectionContext,
  catalog: Catalog,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  variant: string | null = null,
): CompiledStatement {
  return new Compiler(context, catalog).root({ responseKey: 'root', field, nodes }, variant);
}

/**
 * How a field is read in pieces: what leads on from a node is left for statements of their own (`compilePiece`), which are given the ids of such
 * nodes. `values`: those that are selected; or all that a type has, which makes one text of all selections.
 */
export interface Cutting {
  values: 'SELECTED' | 'ALL';
}

/** The same as `compileRootField`, with none of what leads on from a node: its rows have the ids of those nodes under `propertyKey('id')`. */
export function compileRootPiece(
  context: SelectionContext,
  catalog: Catalog,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  { variant, ...cutting }: Cutting & { variant: string | null },
): CompiledStatement {
  return new Compiler(context, catalog, cutting).root({ responseKey: 'root', field, nodes }, variant);
}

/** What a field that leads on from nodes of a type finds, for those whose ids are `PIECE_IDS`: rows of `id` and `answer`, without what leads on from there. */
export function compilePiece(
  context: SelectionContext,
  catalog: Catalog,
  type: GraphQLObjectType,
  selected: SelectedField,
  cutting: Cutting,
): Pick<CompiledStatement, 'cypher' | 'binders'> {
  return new Compiler(context, catalog, cutting).piece(type, selected);
}

/** What a piece finds its nodes by. */
const ID = { kind: 'value', source: 'id', roles: ['self'] } as const;

/** The parameter of a piece: ids of the nodes that it begins at. */
export const PIECE_IDS = 'ids';

/** Whether a field can be read by a statement that knows nothing but the nodes it stands on: they have ids, as Relay has it. */
export function isCut(type: GraphQLObjectType, declaration: FieldDeclaration): declaration is Traversal {
  if (!isTraversal(declaration)) return false;
  const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
  return isNode && declaration.given.length === 1 && declaration.given[0] === 'self';
}

function isTraversal(declaration: FieldDeclaration): declaration is Traversal {
  return declaration.kind !== 'value' && declaration.kind !== 'bound' && declaration.kind !== 'resolver';
}

/** The head of a root field, or the `variant` of it. */
export function headOf(catalog: Catalog, fieldName: string, variant: string | null): Traversal {
  const declared = catalog['Query']?.[fieldName];
  const head = variant !== null && declared && 'variants' in declared ? declared.variants?.[variant] : declared;
  if (!head || !isTraversal(head)) throw new Error(`Query.${fieldName} is declared without a head`);
  return head;
}

/** Where a selection stands: what is bound there, on which condition, and below which fields that resolvers shape. */
interface Standpoint {
  bindings: AnyBindings;
  /** Of a node whose type is known at run time only: the condition that it is of the type at hand. */
  guard: Fragment | null;
  /** Response keys from the row's own type down to here; empty for the row itself. */
  path: readonly string[];
}

class Compiler {
  readonly #context: SelectionContext;
  readonly #catalog: Catalog;
  readonly #cutting: Cutting | null;
  readonly #binders: ArgumentBinder[] = [];
  #variables = 0;

  constructor(context: SelectionContext, catalog: Catalog, cutting: Cutting | null = null) {
    this.#context = context;
    this.#catalog = catalog;
    this.#cutting = cutting;
  }

  root(selected: SelectedField, variant: string | null): CompiledStatement {
    const declaration = headOf(this.#catalog, selected.field.name, variant);
    const answered = this.#traversal('Query', declaration, selected, {
      bindings: {},
      guard: null,
      path: [],
    });
    const { statement, told } = rootStatement(answered);
    return { cypher: statement.text, binders: this.#binders, told };
  }

  piece(type: GraphQLObjectType, selected: SelectedField): Pick<CompiledStatement, 'cypher' | 'binders'> {
    const declaration = this.#catalog[type.name]?.[selected.field.name];
    if (!declaration || !isCut(type, declaration))
      throw new Error(`${type.name}.${selected.field.name} does not lead on from a node alone`);
    const [id, self] = [this.#variable(), this.#variable()];
    const bindings = { self };
    const answered = this.#traversal(type.name, declaration, selected, { bindings, guard: null, path: [] });
    const statement = join(
      [
        cypher`UNWIND ${parameter(PIECE_IDS)} AS ${id}`,
        cypher`MATCH (${self}:Entity {id: ${id}})`,
        ...callsOf(answered, bindings),
        cypher`RETURN ${id} AS id, ${answered.value} AS answer`,
      ],
      '\n',
    );
    return { cypher: statement.text, binders: this.#binders };
  }

  #variable(): Fragment {
    this.#variables += 1;
    return variable(`v${this.#variables}`);
  }

  /** What is selected on a value of `type`. An abstract type is asked for each concrete type's fields. */
  #projection(type: GraphQLNamedType, nodes: readonly FieldNode[], bindings: AnyBindings): Projection {
    const into = new Projection();
    if (isAbstractType(type)) {
      const self = bound(bindings, 'self', type.name);
      into.entries.set(TYPE_KEY, cypher`${self}.type`);
      for (const concrete of this.#context.schema.getPossibleTypes(type)) {
        const guard = cypher`${self}.type = '${concrete.name}'`;
        this.#fields(concrete, nodes, { bindings, guard, path: [] }, into);
      }
    } else if (type instanceof GraphQLObjectType) {
      this.#fields(type, nodes, { bindings, guard: null, path: [] }, into);
    }
    return into;
  }

  #fields(type: GraphQLObjectType, nodes: readonly FieldNode[], at: Standpoint, into: Projection): void {
    if (this.#cutting?.values === 'ALL') this.#allValues(type.name, at.bindings, into);
    for (const selected of selectedFields(this.#context, type, nodes)) {
      const { name } = selected.field;
      const declaration = this.#catalog[type.name]?.[name];
      if (!declaration && isEdgeField(type, name)) continue;
      if (!declaration) throw new Error(`${type.name}.${name} is in the schema but not in the catalog`);
      if ('needs' in declaration) this.#needed(type.name, declaration.needs ?? {}, at.bindings, into);
      if (declaration.kind === 'resolver') {
        const target = getNamedType(selected.field.type);
        if (target instanceof GraphQLObjectType && this.#catalog[target.name]) {
          this.#fields(target, selected.nodes, { ...at, path: [...at.path, selected.responseKey] }, into);
        }
      } else if (declaration.kind === 'value') {
        this.#value(type.name, name, declaration, at.bindings, into);
      } else if (this.#cutting && isCut(type, declaration)) {
        into.entries.set(propertyKey(ID.source), fieldValue(ID, at.bindings, type.name));
      } else {
        const key = leadingRowKey(type.name, [...at.path, selected.responseKey]);
        into.entries.set(key, this.#leadingOn(type.name, declaration, selected, at, into));
      }
    }
  }

  /** Every value of a type, and what its other fields need of the row that they stand on. */
  #allValues(typeName: string, bindings: AnyBindings, into: Projection): void {
    for (const [name, declaration] of Object.entries(this.#catalog[typeName] ?? {})) {
      if ('needs' in declaration) this.#needed(typeName, declaration.needs ?? {}, bindings, into);
      if (declaration.kind === 'value') this.#value(typeName, name, declaration, bindings, into);
    }
  }

  #value(typeName: string, name: string, declaration: ValueField, bindings: AnyBindings, into: Projection): void {
    const value = fieldValue(declaration, bindings, `${typeName}.${name}`);
    into.entries.set(valueKey(typeName, name, declaration), value);
  }

  #needed(typeName: string, needs: Readonly<Record<string, ValueField>>, bindings: AnyBindings, into: Projection) {
    for (const [name, declaration] of Object.entries(needs)) {
      into.entries.set(neededKey(typeName, name), fieldValue(declaration, bindings, `${typeName}, ${name}`));
    }
  }

  /** The value of a field that leads to other nodes, whose subqueries are added. */
  #leadingOn(
    typeName: string,
    declaration: Exclude<FieldDeclaration, { kind: 'value' | 'resolver' }>,
    selected: SelectedField,
    at: Standpoint,
    into: Projection,
  ): Fragment {
    if (declaration.kind !== 'bound') {
      const answered = this.#traversal(typeName, declaration, selected, at);
      into.calls.push(...callsOf(answered, at.bindings));
      return answered.value;
    }
    const target = getNamedType(selected.field.type);
    checkBound(declaration.roles, at.bindings, `${typeName}.${selected.field.name}`);
    const found = declaration.bindings(at.bindings);
    const maps = [found].flat().map((each) => {
      const projection = this.#projection(target, selected.nodes, each);
      into.calls.push(...projection.calls);
      return mapLiteral(projection);
    });
    return Array.isArray(found) ? cypher`[${join(maps, ', ')}]` : (maps[0] ?? cypher`null`);
  }

  #traversal(typeName: string, declaration: Traversal, selected: SelectedField, at: Standpoint): Answered {
    const where = `${typeName}.${selected.field.name}`;
    checkBound(declaration.given, at.bindings, where);
    const fresh = () => {
      const roles = [...declaration.binds, ...Object.keys(declaration.group?.compute ?? {})];
      return { ...at.bindings, ...Object.fromEntries(roles.map((role) => [role, this.#variable()])) };
    };
    if (!declaration.order && declaration.kind !== 'one') throw new Error(`${where} has no order`);
    const order = (references: ArgumentReferences) => declaration.order?.(fresh(), references) ?? [];
    const args = bindArguments(typeName, selected, declaration, order, this.#context.variables, this.#binders);
    const reading = () => new Reading(declaration, fresh(), args, at.guard);
    if (declaration.kind === 'connection') return this.#connection(declaration, selected, at, reading);
    const read = reading();
    const target = getNamedType(selected.field.type);
    if (isCompositeType(target) && target.name !== declaration.to)
      throw new Error(`${where} leads to ${declaration.to}, not to ${target.name}`);
    const row = this.#projection(target, selected.nodes, read.target());
    this.#needed(target.name, declaration.rowNeeds ?? {}, read.target(), row);
    const limit =
      declaration.kind === 'one'
        ? cypher`1`
        : declaration.limitArgument
          ? args.parameter(declaration.limitArgument)
          : null;
    const rows = this.#collected(read.list(row.all(), limit), row);
    return { rows, calls: [], value: rows.name };
  }

  /** `{total, rows: [{e_edges: …, e_nodes: …}]}`: an entry for each response key, and each part only where it is asked for. */
  #connection(declaration: Traversal, selected: SelectedField, at: Standpoint, reading: () => Reading): Answered {
    const connectionType = getNamedType(selected.field.type) as GraphQLObjectType;
    const parts = selectedFields(this.#context, connectionType, selected.nodes);
    const asked = new Set(parts.map((part) => part.field.name));
    const answer = new Projection();
    let rows: Rows | null = null;
    const isTold = asked.has('edges') || asked.has('nodes') || asked.has('pageInfo');
    const list = this.#variable();
    const read = reading();
    const found = isRoot(at) && isTold && asked.has('totalCount') ? read.findOnce(list) : null;
    if (found) {
      answer.entries.set(CONNECTION_KEYS.total, cypher`size(${list})`);
    } else if (asked.has('totalCount') && declaration.total) {
      answer.entries.set(CONNECTION_KEYS.total, declaration.total(at.bindings));
    } else if (asked.has('totalCount')) {
      const total = this.#variable();
      answer.calls.push(callSubquery(at.bindings, join(reading().count(total), '\n')));
      answer.entries.set(CONNECTION_KEYS.total, total);
    }
    if (isTold) {
      const row = new Projection();
      for (const part of parts) {
        if (part.field.name !== 'edges' && part.field.name !== 'nodes') continue;
        const type = getNamedType(part.field.type);
        const projection =
          part.field.name === 'edges'
            ? this.#edge(type as GraphQLObjectType, part.nodes, read)
            : this.#projection(type, part.nodes, read.target());
        row.calls.push(...projection.calls);
        row.entries.set(connectionRowKey(part.responseKey), mapLiteral(projection));
      }
      if (read.hasCursor() || this.#cutting?.values === 'ALL' || this.#asksCursors(parts)) {
        row.entries.set(ORDER_VALUES_KEY, cypher`[${join(read.order.map(keyOf), ', ')}]`);
        const owner = ownerOf(declaration, at.bindings);
        if (owner) answer.entries.set(CONNECTION_KEYS.owner, owner);
      }
      const told = this.#collected(read.page(row.all()), row);
      answer.entries.set(CONNECTION_KEYS.rows, told.name);
      if (found === null) rows = told;
      else answer.calls.push(callSubquery({ list }, returning(told, told.name)));
    }
    if (found) return { rows: null, found, calls: answer.calls, value: mapLiteral(answer) };
    const isPage = answer.entries.size === 1 && answer.entries.has(CONNECTION_KEYS.rows);
    return { rows, calls: answer.calls, value: mapLiteral(answer), isPage };
  }

  #asksCursors(parts: readonly SelectedField[]): boolean {
    return parts.some(({ field, nodes }) => {
      if (field.name !== 'edges' && field.name !== 'pageInfo') return false;
      const below = selectedFields(this.#context, getNamedType(field.type) as GraphQLObjectType, nodes);
      return below.some((each) => CURSOR_FIELDS.has(each.field.name));
    });
  }

  #edge(edgeType: GraphQLObjectType, edges: readonly FieldNode[], read: Reading): Projection {
    const edge = new Projection();
    this.#fields(edgeType, edges, { bindings: read.bindings, guard: null, path: [] }, edge);
    for (const selected of selectedFields(this.#context, edgeType, edges)) {
      if (selected.field.name !== 'node') continue;
      const projection = this.#projection(getNamedType(selected.field.type), selected.nodes, read.target());
      edge.calls.push(...projection.calls);
      edge.entries.set(responseRowKey(edgeType.name, selected.responseKey), mapLiteral(projection));
    }
    return edge;
  }

  #collected(lines: readonly Fragment[], row: Projection): Rows {
    return {
      clauses: join([...lines, ...row.calls], '\n'),
      row: mapLiteral(row),
      name: this.#variable(),
    };
  }
}

/** The rows of a list: the clauses that read them, what each is, and the name that they are collected under. */
interface Rows {
  clauses: Fragment;
  row: Fragment;
  name: Fragment;
}

/** How a traversal is answered: a value made of its rows, and of what other subqueries give. */
interface Answered {
  rows: Rows | null;
  /** Of a root field: clauses that stand before the subqueries, and bind what these look at. */
  found?: readonly Fragment[];
  calls: readonly Fragment[];
  value: Fragment;
  /** Of a connection of which nothing is asked but rows. */
  isPage?: boolean;
}

const returning = ({ clauses, row }: Rows, name: Fragment): Fragment =>
  cypher`${clauses}\nRETURN collect(${row}) AS ${name}`;

/** The subqueries that a value is made of, in the midst of a statement. */
const callsOf = ({ rows, calls }: Answered, around: AnyBindings): Fragment[] => [
  ...calls,
  ...(rows ? [callSubquery(around, returning(rows, rows.name))] : []),
];

/**
 * The whole statement. Its rows stand outside of any subquery: Neo4j looks through all that is within a subquery again at each level, so
 * that every level costs its planning.
 */
function rootStatement({ rows, found = [], calls, value, isPage = false }: Answered): Pick<
  CompiledStatement,
  'told'
> & {
  statement: Fragment;
} {
  if (rows !== null && calls.length === 0 && (isPage || value === rows.name)) {
    const statement = cypher`${rows.clauses}\nRETURN ${rows.row} AS answer`;
    return { statement, told: isPage ? 'ROWS_OF_PAGE' : 'ROWS' };
  }
  const read = rows === null ? [] : [cypher`${rows.clauses}\nWITH collect(${rows.row}) AS ${rows.name}`];
  return { statement: join([...found, ...read, ...calls, cypher`RETURN ${value} AS answer`], '\n'), told: 'WHOLE' };
}

/** Nothing is bound yet. */
const isRoot = ({ bindings }: Standpoint): boolean => Object.keys(bindings).length === 0;

const CURSOR_FIELDS: ReadonlySet<string> = new Set(['cursor', 'startCursor', 'endCursor']);

/** What every edge has: its cursor is made of its order values, its node is projected with the page. */
function isEdgeField(type: GraphQLObjectType, name: string): boolean {
  return type.name.endsWith('Edge') && (name === 'cursor' || name === 'node');
}

function ownerOf(declaration: Traversal, bindings: AnyBindings): Fragment | null {
  if (declaration.owner) return declaration.owner(bindings);
  return declaration.given.includes('self') ? cypher`${bound(bindings, 'self', 'a list')}.id` : null;
}

function fieldValue(declaration: ValueField, bindings: AnyBindings, where: string): Fragment {
  checkBound(declaration.roles, bindings, where);
  if (typeof declaration.source !== 'string') return declaration.source(bindings);
  return cypher`${bound(bindings, 'self', where)}.\`${declaration.source}\``;
}

function bound(bindings: AnyBindings, role: string, where: string): Fragment {
  const found = bindings[role];
  if (!found) throw new Error(`${where} uses the role "${role}", which nothing binds where it stands`);
  return found;
}

function checkBound(roles: readonly string[], bindings: AnyBindings, where: string): void {
  for (const role of roles) bound(bindings, role, where);
}

import { type FieldNode, type GraphQLNamedType, GraphQLObjectType, getNamedType, isAbstractType } from 'graphql';
import pLimit from 'p-limit';
import {
  answerFrom,
  type CompiledStatement,
  type Cutting,
  compilePiece,
  compileRootPiece,
  headOf,
  isCut,
  PIECE_IDS,
} from './compile.ts';
import type { Catalog, Traversal } from './field-declarations.ts';
import { CONNECTION_KEYS, connectionRowKey, leadingRowKey, propertyKey, TYPE_KEY } from './row-keys.ts';
import { type SelectedField, type SelectionContext, selectedFields } from './selection.ts';

/** A question with more of them is better asked as a whole: each is a way to the store and back. */
const PIECES_MAX = 40;
/** Pieces that are read at once: of one root field, of all that one question has, and of all questions. */
const AT_ONCE = { field: 4, question: 8, all: 16 };
const amongAll = pLimit(AT_ONCE.all);

/** Has what it is given done when it is its turn. */
export type Turns = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

/** The turns of one question: whoever asks many slow things at once leaves some to others. */
export const turnsOfQuestion = (): Turns => pLimit(AT_ONCE.question);

type PieceStatement = Pick<CompiledStatement, 'cypher' | 'binders'>;

/** What pieces are read with. */
export interface PieceReader {
  /** Of the question. */
  inTurn: Turns;
  /** Whether the store knows how it answers a statement. */
  isPlanned(cypher: string): boolean;
  /** The rows of a statement. `ids`: parameters besides those of its binders. */
  read(
    statement: PieceStatement,
    ids: Readonly<Record<string, readonly unknown[]>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** A root field as it is asked; `variant`: the head to take in the place of the declared one. */
export interface AskedRoot {
  context: SelectionContext;
  catalog: Catalog;
  selected: SelectedField;
  variant: string | null;
}

/** A row while it is filled in. */
type OpenRow = Record<string, unknown>;

/** What is missing in rows, of those of one type where they are of several. */
interface Missing {
  type: string | null;
  ways: readonly Way[];
}

/** What stands under a key of a row: read by a statement of its own, or there already and something missing in it. */
interface Way {
  key: string;
  cut: { type: GraphQLObjectType; selected: SelectedField } | null;
  parts: readonly { rowsOf(answer: unknown): readonly unknown[]; missing: readonly Missing[] }[];
}

/**
 * A root field that is read in pieces: its own rows, and level by level what leads on from them, by statements that know nothing but the nodes they
 * begin at. There are few of those, so that a store that takes long to plan a statement may know them all before anyone asks. What is told is
 * what the whole statement tells.
 */
export class Pieces {
  readonly #asked: AskedRoot;
  readonly #parts: Way['parts'];
  /** How many statements there are below its own. */
  readonly count: number;
  readonly #own: Partial<Record<Cutting['values'], CompiledStatement>> = {};

  constructor(asked: AskedRoot) {
    this.#asked = asked;
    this.#parts = this.#partsOf(headOf(asked.catalog, asked.selected.field.name, asked.variant), asked.selected);
    this.count = cutsIn(this.#parts);
  }

  /** The statement of the field's own rows, of all that they have or of what is selected. */
  own(values: Cutting['values']): CompiledStatement {
    const { context, catalog, selected, variant } = this.#asked;
    this.#own[values] ??= compileRootPiece(context, catalog, selected.field, selected.nodes, { variant, values });
    return this.#own[values];
  }

  /** Whether it is worth to read the field so, where its whole statement is not planned: something is left out of it, but not too much. */
  areWorthIt(isPlanned: PieceReader['isPlanned']): boolean {
    if (this.count === 0) return isPlanned(this.own('ALL').cypher);
    return this.count <= PIECES_MAX;
  }

  /** What the whole statement would tell. Rejects as `read` does. */
  async read(reader: PieceReader): Promise<unknown> {
    const ofField = pLimit(AT_ONCE.field);
    const inTurns: PieceReader = {
      ...reader,
      read: (...asked) => ofField(() => reader.inTurn(() => amongAll(() => reader.read(...asked)))),
    };
    const own = plannedOf(reader, (values) => this.own(values));
    const answer = answerFrom(own.told, await inTurns.read(own, {}));
    await this.#fillParts(this.#parts, [answer], inTurns);
    return answer;
  }

  async #fillParts(parts: Way['parts'], answers: readonly unknown[], reader: PieceReader): Promise<void> {
    await Promise.all(
      parts.flatMap(({ rowsOf, missing }) => {
        const rows = answers.flatMap(rowsOf).filter((row): row is OpenRow => row != null);
        return missing.map(({ type, ways }) =>
          this.#fill(type === null ? rows : rows.filter((row) => row[TYPE_KEY] === type), ways, reader),
        );
      }),
    );
  }

  async #fill(rows: readonly OpenRow[], ways: readonly Way[], reader: PieceReader): Promise<void> {
    if (rows.length === 0) return;
    await Promise.all(
      ways.map(async ({ key, cut, parts }) => {
        if (cut) await this.#readPiece(rows, key, cut, reader);
        await this.#fillParts(parts, [...new Set(rows.map((row) => row[key]))], reader);
      }),
    );
  }

  /** Reads what leads on from the nodes that rows stand for; rows of one node share it. */
  async #readPiece(
    rows: readonly OpenRow[],
    key: string,
    { type, selected }: NonNullable<Way['cut']>,
    reader: PieceReader,
  ): Promise<void> {
    const { context, catalog } = this.#asked;
    const statement = plannedOf(reader, (values) => compilePiece(context, catalog, type, selected, { values }));
    const ids = [...new Set(rows.map((row) => row[propertyKey('id')]))];
    const answers = new Map((await reader.read(statement, { [PIECE_IDS]: ids })).map(({ id, answer }) => [id, answer]));
    for (const row of rows) row[key] = answers.get(row[propertyKey('id')]);
  }

  #missingIn(type: GraphQLNamedType, nodes: readonly FieldNode[]): Missing[] {
    if (isAbstractType(type)) {
      const types = this.#asked.context.schema.getPossibleTypes(type);
      return types.map((each) => ({ type: each.name, ways: this.#waysFrom(each, nodes, []) })).filter(isMissing);
    }
    if (!(type instanceof GraphQLObjectType)) return [];
    return [{ type: null, ways: this.#waysFrom(type, nodes, []) }].filter(isMissing);
  }

  #waysFrom(type: GraphQLObjectType, nodes: readonly FieldNode[], path: readonly string[]): Way[] {
    return selectedFields(this.#asked.context, type, nodes)
      .flatMap((selected) => this.#waysOf(type, selected, path))
      .filter(({ cut, parts }) => cut !== null || parts.length > 0);
  }

  #waysOf(type: GraphQLObjectType, selected: SelectedField, path: readonly string[]): Way[] {
    const { field, responseKey, nodes } = selected;
    const target = getNamedType(field.type);
    const declaration = this.#asked.catalog[type.name]?.[field.name];
    const below = [...path, responseKey];
    const key = leadingRowKey(type.name, below);
    const asTheyAre = () => this.#partsWith(target, nodes, (answer) => [answer].flat());
    // The node of an edge.
    if (!declaration) return field.name === 'node' ? [{ key, cut: null, parts: asTheyAre() }] : [];
    if (declaration.kind === 'value') return [];
    if (declaration.kind === 'bound') return [{ key, cut: null, parts: asTheyAre() }];
    if (declaration.kind === 'resolver') {
      const isPlanned = target instanceof GraphQLObjectType && this.#asked.catalog[target.name];
      return isPlanned ? this.#waysFrom(target, nodes, below) : [];
    }
    const cut = isCut(type, declaration) ? { type, selected } : null;
    return [{ key, cut, parts: this.#partsOf(declaration, selected) }];
  }

  #partsOf({ kind }: Traversal, { field, nodes }: SelectedField): Way['parts'] {
    const target = getNamedType(field.type);
    if (kind !== 'connection') return this.#partsWith(target, nodes, (answer) => (answer ?? []) as unknown[]);
    return selectedFields(this.#asked.context, target as GraphQLObjectType, nodes)
      .filter((part) => part.field.name === 'edges' || part.field.name === 'nodes')
      .flatMap((part) => {
        const key = connectionRowKey(part.responseKey);
        const rowsOf = (answer: unknown) => rowsOfPage(answer).map((row) => row[key]);
        return this.#partsWith(getNamedType(part.field.type), part.nodes, rowsOf);
      });
  }

  #partsWith(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    rowsOf: Way['parts'][number]['rowsOf'],
  ): Way['parts'] {
    const missing = this.#missingIn(type, nodes);
    return missing.length > 0 ? [{ rowsOf, missing }] : [];
  }
}

const isMissing = ({ ways }: Missing): boolean => ways.length > 0;

const cutsIn = (parts: Way['parts']): number =>
  parts
    .flatMap(({ missing }) => missing)
    .flatMap(({ ways }) => ways)
    .reduce((count, way) => count + (way.cut ? 1 : 0) + cutsIn(way.parts), 0);

/** One text of all selections where the store knows that, or else the shorter one. */
function plannedOf<Statement extends PieceStatement>(
  { isPlanned }: PieceReader,
  compile: (values: Cutting['values']) => Statement,
): Statement {
  const ofAll = compile('ALL');
  return isPlanned(ofAll.cypher) ? ofAll : compile('SELECTED');
}

function rowsOfPage(answer: unknown): readonly OpenRow[] {
  return (answer as Readonly<Record<string, OpenRow[]>> | null)?.[CONNECTION_KEYS.rows] ?? [];
}

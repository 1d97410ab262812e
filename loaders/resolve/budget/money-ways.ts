import { SURE_ENOUGH } from '../../../src/budget/budget-summary.ts';
import { itemsOf } from '../../../src/budget/carried-items.ts';
import type { WayOfYear } from '../../../src/budget/money-rows.ts';
import type { GraphRows, NodeRow, PropertyValue } from '../../../src/graph/model.ts';
import { documentId } from '../ids.ts';
import { present } from '../part.ts';
import { type LineWay, LineWays } from './line-ways.ts';
import { BodiesReached } from './reached-bodies.ts';
import { withoutContradicted } from './runners.ts';
import { type Units, unitsAbove } from './units-above.ts';
import { firstBy, upTo } from './upward.ts';

/**
 * Writes the way of its yen on every line: `countsAs`, the whole programme that it is told under; the ids of ministry, bureau and
 * division, as far as they are known, of the line's fiscal year; the items that the programme carries; and whatever else sums are grouped by.
 * Of several organisations that run it the one printed first counts; `BodiesReached` says whose a part has. All choices are by
 * printed order, then by id. A programme that no organisation is printed for is that of the ministry that publishes a document
 * it stands in. The programme has its ministry of now.
 */
export function withMoneyWays({ nodes, relationships: given }: GraphRows): GraphRows {
  const relationships = withoutContradicted(given);
  const ways = new MoneyWays({ nodes, relationships });
  const annotated = nodes.map((node): NodeRow => {
    if (node.type === 'BudgetProgram') return withMinistry(node, ways);
    const program = ways.programOf(node);
    return program === undefined ? node : withWay(node, program, ways);
  });
  return { nodes: annotated, relationships };
}

function withMinistry(node: NodeRow, ways: MoneyWays): NodeRow {
  const ministry = ways.ministryOf(node.id);
  return ministry === undefined ? node : { ...node, properties: { ...node.properties, ministry } };
}

function withWay(node: NodeRow, program: string, ways: MoneyWays): NodeRow {
  const { fiscalYear, stage, section } = node.properties;
  const year = Number(fiscalYear ?? Number.NaN);
  const [way, later] = [ways.of(program, year, section), ways.of(program, year + 1, section)];
  const { outcome, markedNew, ...rest } = way;
  const properties = present({
    ...rest,
    appropriation: fiscalYear === undefined ? null : `${fiscalYear} ${stage}`,
    countsAs: ways.wholeOf(program),
    outcome: outcome === 'UNKNOWN' ? null : outcome,
    markedNew: markedNew || null,
    next: changedIn(way, later),
  });
  return { ...node, properties: { ...node.properties, ...properties } };
}

/** Where the yen of programmes go, by what is printed of them and of those above. */
class MoneyWays {
  readonly #nodes: ReadonlyMap<string, NodeRow>;
  /** Line → programme. */
  readonly #programs: ReadonlyMap<string, string>;
  /** Programme → the one that it is a part of. */
  readonly #wholes: ReadonlyMap<string, string>;
  /** Organisation → the one that it is a part of. */
  readonly #above: ReadonlyMap<string, string>;
  readonly #bodies: BodiesReached;
  readonly #lineWays: LineWays;
  /** Whole programme → the ministry that publishes the first of its lines that any does. */
  readonly #published: ReadonlyMap<string, string>;
  readonly #upwards = new Map<string, [string, ...string[]]>();

  constructor(rows: GraphRows) {
    const { nodes, relationships } = rows;
    const byId = new Map(nodes.map((node) => [node.id, node]));
    this.#nodes = byId;
    this.#programs = new Map(
      relationships.filter(({ type }) => type === 'HAS_BUDGET').map(({ from, to }) => [to, from]),
    );
    this.#wholes = firstBy(relationships, 'COMPONENT_OF', ({ to }) => Number(byId.get(to)?.properties['order'] ?? 0));
    this.#above = firstBy(relationships, 'PART_OF', () => 0);
    this.#bodies = new BodiesReached(rows);
    this.#lineWays = new LineWays(rows, this.#bodies);
    this.#published = this.#publishedBy(nodes);
  }

  /** The programme whose line a node is; `undefined` where it is none of one. */
  programOf({ id, type }: NodeRow): string | undefined {
    return type === 'BudgetLine' ? this.#programs.get(id) : undefined;
  }

  /** The whole programme that one is told under. */
  wholeOf(program: string): string {
    return this.#upwardOf(program).at(-1) ?? program;
  }

  /** The ministry of a programme of now. */
  ministryOf(program: string): string | undefined {
    return this.#unitsOf(program, null).ministry ?? this.#published.get(this.wholeOf(program));
  }

  /** The way of the yen of a line of a year, which stands in a section. */
  of(
    program: string,
    year: number,
    section: PropertyValue | undefined,
  ): LineWay & Units & { item: string | undefined } {
    const ministry = this.#published.get(this.wholeOf(program));
    const way = this.#lineWays.of(this.#upwardOf(program), year, typeof section === 'string' ? section : null);
    const [item] = itemsOf(way.carried, SURE_ENOUGH);
    return { ...(ministry ? { ministry } : {}), ...this.#unitsOf(program, year), ...way, item };
  }

  /** A programme and those above, the whole one last. */
  #upwardOf(program: string): [string, ...string[]] {
    const known = this.#upwards.get(program);
    if (known !== undefined) return known;
    const isWhole = (id: string) => this.#nodes.get(id)?.properties['level'] !== 'COMPONENT';
    const upward = upTo(program, this.#wholes, isWhole);
    this.#upwards.set(program, upward);
    return upward;
  }

  #unitsOf(program: string, year: number | null): Units {
    const [runner] = this.#bodies.runners(program, year);
    return runner === undefined ? {} : unitsAbove(runner, this.#above, this.#nodes);
  }

  #publishedBy(nodes: readonly NodeRow[]): Map<string, string> {
    const publishers = publishersOf(nodes);
    const published = new Map<string, string>();
    for (const node of nodes) {
      const program = this.programOf(node);
      if (program === undefined) continue;
      const ministry = publishers.get(documentId(String(node.properties['document'] ?? '')));
      const whole = this.wholeOf(program);
      if (ministry !== undefined && !published.has(whole)) published.set(whole, ministry);
    }
    return published;
  }
}

/** What of a way may change from year to year. */
const OF_A_YEAR = [
  'ministry',
  'bureau',
  'division',
  'recipients',
  'implementers',
  'tags',
  'markedNew',
  'outcome',
] as const satisfies readonly (keyof WayOfYear)[];

/** What is otherwise a year later, as JSON; `null` when nothing is. */
function changedIn(way: Partial<WayOfYear>, later: Partial<WayOfYear>): string | null {
  const changed = OF_A_YEAR.filter((name) => JSON.stringify(way[name]) !== JSON.stringify(later[name]));
  if (changed.length === 0) return null;
  return JSON.stringify(Object.fromEntries(changed.map((name) => [name, later[name] ?? null])));
}

/** Document → the ministry that publishes it. */
function publishersOf(nodes: readonly NodeRow[]): Map<string, string> {
  const ministries = new Map(
    nodes
      .filter(({ type, properties }) => type === 'Organization' && properties['kind'] === 'MINISTRY')
      .map(({ id, properties }) => [properties['name'], id]),
  );
  return new Map(
    nodes.flatMap(({ id, type, properties }) => {
      const ministry = type === 'SourceDocument' ? ministries.get(properties['publisher'] as string) : undefined;
      return ministry === undefined ? [] : [[id, ministry] as const];
    }),
  );
}

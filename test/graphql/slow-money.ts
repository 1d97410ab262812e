import type { GraphRows, NodeRow, RelationshipRow, RelationshipType } from '../../src/graph/model.ts';

/** One amount with every group that it is in, found by walking the graph from its programme. */
export interface SlowLine {
  fiscalYear: number;
  stage: string;
  /** Yen. */
  counted: number | null;
  amount: number | null;
  reason: string | null;
  groups: Readonly<Record<string, readonly string[]>>;
}

/** What resolve writes on lines and adds up, found once more in the slow way: from each line through all relationships, nothing kept. */
export class SlowMoney {
  readonly #byId: ReadonlyMap<string, NodeRow>;
  readonly #relationships: readonly RelationshipRow[];

  constructor({ nodes, relationships }: GraphRows) {
    this.#byId = new Map(nodes.map((node) => [node.id, node]));
    this.#relationships = relationships;
  }

  lines(): SlowLine[] {
    return this.#relationships
      .filter(({ type }) => type === 'HAS_BUDGET')
      .flatMap(({ from, to }) => {
        const [program, line] = [this.#byId.get(from), this.#byId.get(to)];
        return program && line ? [this.#line(program, line)] : [];
      });
  }

  #line(program: NodeRow, { properties }: NodeRow): SlowLine {
    const amount = properties['amount'] === undefined ? null : Number(properties['amount']);
    const counted = properties['counted'] ?? (properties['additive'] === true ? amount : null);
    const upward = this.#upward(program);
    const [runner] = this.#bodies(program.id, 'ADMINISTERED_BY');
    return {
      fiscalYear: Number(properties['fiscalYear']),
      stage: String(properties['stage']),
      amount,
      counted: counted === null ? null : Number(counted),
      reason: properties['notAdditiveReason'] === undefined ? null : String(properties['notAdditiveReason']),
      groups: {
        DIVISION: runner !== undefined && this.#isBelowBureau(runner) ? [runner] : [],
        RECIPIENT: this.#bodies(program.id, 'CONTRIBUTION_TO'),
        IMPLEMENTER: this.#bodies(program.id, 'IMPLEMENTED_BY'),
        ITEM: nearest(upward, ({ id }) => this.#items(id)),
        TAG: nearest(upward, (node) => saidOf(node, 'tagsByYear', properties['fiscalYear'])),
        OUTCOME: nearest(upward, (node) =>
          saidOf(node, 'outcomesByYear', properties['fiscalYear']).filter((outcome) => outcome !== 'UNKNOWN'),
        ),
      },
    };
  }

  /** A programme and what it is a part of, up to the whole programme. */
  #upward(from: NodeRow): NodeRow[] {
    const way = [from];
    while (way.at(-1)?.properties['level'] === 'COMPONENT') {
      const place = ({ to }: RelationshipRow) => Number(this.#byId.get(to)?.properties['order'] ?? 0);
      const [whole] = this.#ends(way.at(-1)?.id ?? '', 'COMPONENT_OF', place);
      const next = whole === undefined ? undefined : this.#byId.get(whole);
      if (next === undefined || way.includes(next)) break;
      way.push(next);
    }
    return way;
  }

  /** What is printed of a programme or, where nothing is, of what it is a part of: of the nearest that anything is printed of, on up to four levels. */
  #bodies(program: string, type: RelationshipType): string[] {
    const place = ({ to }: RelationshipRow) => this.#place(to);
    let level = [program];
    for (let step = 0; step <= 4; step += 1) {
      const found = [...new Set(level.flatMap((id) => this.#ends(id, type, printedOrder)))];
      if (found.length > 0) return found;
      level = [...new Set(level.flatMap((id) => this.#ends(id, 'COMPONENT_OF', place)))];
    }
    return [];
  }

  #place(program: string): number {
    return Number(this.#byId.get(program)?.properties['order'] ?? 0);
  }

  /** A division of a ministry itself takes the place of its bureau. */
  #isBelowBureau(unit: string): boolean {
    const kind = (id: string) => this.#byId.get(id)?.properties['kind'];
    return kind(unit) === 'DIVISION' && this.#ends(unit, 'PART_OF', () => 0).some((above) => kind(above) === 'BUREAU');
  }

  #ends(from: string, type: RelationshipType, rank: (row: RelationshipRow) => number): string[] {
    return this.#relationships
      .filter((row) => row.type === type && row.from === from)
      .sort((a, b) => rank(a) - rank(b) || (a.to < b.to ? -1 : 1))
      .map(({ to }) => to);
  }

  #items(program: string): string[] {
    const isSure = ({ properties }: RelationshipRow) => Number(properties['confidence'] ?? 1) >= 0.6;
    return this.#relationships
      .filter((row) => row.type === 'CARRIES' && row.from === program && isSure(row))
      .flatMap(({ to }) => this.#itemsAbove(to));
  }

  #itemsAbove(id: string): string[] {
    if (this.#byId.get(id)?.type === 'StrategyItem') return [id];
    return this.#relationships
      .filter(({ type, to }) => to === id && (type === 'HAS_INITIATIVE' || type === 'HAS_MEASURE'))
      .flatMap(({ from }) => this.#itemsAbove(from));
  }
}

function nearest(upward: readonly NodeRow[], read: (node: NodeRow) => readonly string[]): string[] {
  for (const node of upward) {
    const found = [...new Set(read(node))];
    if (found.length > 0) return found;
  }
  return [];
}

/** What filters ask of a year: the texts behind the year and a blank. */
function saidOf({ properties }: NodeRow, list: string, fiscalYear: unknown): string[] {
  const all = [properties[list] ?? []].flat().map((text) => String(text).split(' '));
  return all.filter(([year]) => year === String(fiscalYear)).map(([, value]) => String(value));
}

const printedOrder = ({ properties }: RelationshipRow): number => Number(properties['order'] ?? 0);

import { type CarriedItem, encodeCarried } from '../../../src/budget/carried-items.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import type { GraphRows, NodeRow, RelationshipRow, RelationshipType } from '../../../src/graph/model.ts';
import { decodeYear, type StoredYear } from '../../../src/graph/program-year.ts';
import { listOf, textOf } from '../../../src/graph/property.ts';
import { compare } from '../row-order.ts';
import type { BodiesReached } from './reached-bodies.ts';

/** What a line is grouped by, beside who runs its programme; empty where nothing is known. */
export interface LineWay {
  carried: string[];
  recipients: string[];
  implementers: string[];
  tags: string[];
  markedNew: boolean;
  outcome: string;
  sections: string[];
  heading: string | null;
  headingEn: string | null;
}

/** What is printed of programmes, to be asked for a line by the programme whose it is and those above, the whole one last. */
export class LineWays {
  readonly #bodies: BodiesReached;
  readonly #nodes: ReadonlyMap<string, NodeRow>;
  readonly #from: ReadonlyMap<string, readonly RelationshipRow[]>;
  readonly #itemsAbove: ReadonlyMap<string, readonly string[]>;
  readonly #years = new Map<string, StoredYear[]>();

  constructor({ nodes, relationships }: GraphRows, bodies: BodiesReached) {
    this.#bodies = bodies;
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.#from = groupBy(
      relationships.filter(({ type }) => OF_PROGRAMS.has(type)),
      ({ type, from }) => `${type} ${from}`,
    );
    this.#itemsAbove = itemsAbove(this.#nodes, relationships);
  }

  /**
   * The way of a line of `fiscalYear`, which stands in `section`. Marks and outcome are those of that year alone, as conditions on them are; where no
   * document speaks for the year, the heading is that of the next one that has. Whom it pays and who carries it out is what lists of programmes say, too.
   */
  of(upward: readonly [string, ...string[]], fiscalYear: number, section: string | null): LineWay {
    const [program] = upward;
    const sections = [...(section === null ? [] : [section]), ...this.#sections(upward)];
    const years = upward.map((id) => this.#year(id, fiscalYear));
    const heading = sections.length > 0 ? undefined : years.find((year) => year.section !== null);
    return {
      carried: this.#carried(upward),
      recipients: [...this.#bodies.recipients(program, fiscalYear)],
      implementers: [...this.#bodies.implementers(program, fiscalYear)],
      tags: [...new Set(years.find(({ tags }) => tags.length > 0)?.tags ?? [])],
      markedNew: years.at(-1)?.tags.includes('NEW') ?? false,
      outcome: years.find(({ outcome }) => outcome !== 'UNKNOWN')?.outcome ?? 'UNKNOWN',
      sections: [...new Set(sections)],
      heading: heading?.section ?? null,
      headingEn: heading?.sectionEn ?? null,
    };
  }

  #year(id: string, fiscalYear: number) {
    const properties: NodeRow['properties'] = this.#nodes.get(id)?.properties ?? {};
    const known = this.#years.get(id) ?? listOf(properties['years']).map(decodeYear);
    this.#years.set(id, known);
    const own = known.find((year) => year.fiscalYear === fiscalYear);
    const printed = known.filter(({ isPrinted }) => isPrinted);
    // The latest stands first.
    const told = printed.findLast((year) => year.fiscalYear >= fiscalYear) ?? printed[0];
    const now = textOf(properties['section']);
    return {
      tags: own?.tags ?? [],
      outcome: own?.outcome ?? 'UNKNOWN',
      section: told?.section ?? now,
      sectionEn: told === undefined || told.section === now ? textOf(properties['sectionEn']) : null,
    };
  }

  #sections(upward: readonly string[]): string[] {
    const order = (id: string) => Number(this.#nodes.get(id)?.properties['order'] ?? LAST);
    for (const id of upward) {
      const own = (this.#from.get(`IN_SECTION ${id}`) ?? []).map(({ to }) => to);
      if (own.length > 0) return own.toSorted((a, b) => order(a) - order(b) || compare(a, b));
    }
    return [];
  }

  #carried(upward: readonly string[]): string[] {
    const number = (item: string) => Number(this.#nodes.get(item)?.properties['number'] ?? 0);
    return upward.flatMap((id, level) => {
      const found = new Map<string, CarriedItem>();
      for (const { to, properties } of this.#from.get(`CARRIES ${id}`) ?? []) {
        const confidence = Number(properties['confidence'] ?? 1);
        for (const item of this.#itemsAbove.get(to) ?? []) {
          if (confidence > (found.get(item)?.confidence ?? -1)) found.set(item, { level, confidence, item });
        }
      }
      const surest = [...found.values()].sort((a, b) => b.confidence - a.confidence || number(a.item) - number(b.item));
      return surest.map(encodeCarried);
    });
  }
}

/** Sections without an order come behind all others. */
const LAST = 1_000_000;

const OF_PROGRAMS: ReadonlySet<RelationshipType> = new Set(['IN_SECTION', 'CARRIES']);

/** What may be carried → the items that it is, or stands under in the table. */
export function itemsAbove(nodes: ReadonlyMap<string, NodeRow>, relationships: readonly RelationshipRow[]) {
  const above = groupBy(
    relationships.filter(({ type }) => type === 'HAS_INITIATIVE' || type === 'HAS_MEASURE'),
    ({ to }) => to,
  );
  const found = new Map<string, string[]>();
  for (const { to } of relationships.filter(({ type }) => type === 'CARRIES')) {
    if (found.has(to)) continue;
    let level = [to];
    const reached: string[] = [];
    for (let step = 0; step <= 2; step += 1) {
      reached.push(...level);
      level = level.flatMap((id) => (above.get(id) ?? []).map(({ from }) => from));
    }
    found.set(to, [...new Set(reached.filter((id) => nodes.get(id)?.type === 'StrategyItem'))]);
  }
  return found;
}

import type { NodeRow, NodeType, PropertyValue, RelationshipRow } from '../../../src/graph/model.ts';
import type { StrategyFacts } from '../../documents/strategy-follow-up/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';
import { itemId, TextIds } from '../ids.ts';
import { places, present, stated } from '../part.ts';
import type { StrategyWords } from './strategy-words.ts';

export type Item = StrategyFacts['items'][number];
export type Measure = Item['measures'][number];
type Direction = Measure['directions'][number];
type Initiative = Measure['initiatives'][number];

/** The texts of the strategy table as nodes, each below the one that it is printed in. Ids are of what is printed: texts come in their order. */
export class StrategyRows {
  readonly nodes: NodeRow[] = [];
  readonly relationships: RelationshipRow[] = [];
  readonly #words: StrategyWords;
  readonly #ids = new TextIds();
  /** How many rows, directions and initiatives there are so far in the whole table. */
  readonly #count = { measure: 0, direction: 0, initiative: 0 };

  constructor(words: StrategyWords) {
    this.#words = words;
  }

  /** The id of an item, whose node is added. */
  item({ number, mark, title: printed, evidence }: Item): string {
    const { text: title, printed: titlePrinted } = this.#words.corrected(printed);
    const titleEn = this.#words.english('item', number, evidence, [printed, title]);
    return this.#node('StrategyItem', itemId(number), evidence, { number, mark, title, titlePrinted, titleEn });
  }

  /** The id of a row below the item. */
  measure(measure: Measure, item: Item): string {
    const { position, notes: note, evidence } = measure;
    const names = firstBullet(measure);
    const id = this.#ids.next('measure', item.number, names[0] ?? '');
    const order = ++this.#count.measure;
    const titleEn = this.#words.english('measure', item.number, evidence, names);
    this.#node('Measure', id, evidence, { position, order, titleEn, note });
    return this.#below('HAS_MEASURE', itemId(item.number), id, position, evidence);
  }

  /** The id of a bullet of 項目 below its row. */
  direction({ text: own, position, evidence }: Direction, { number }: Item, measure: string): string {
    const id = this.#ids.next('direction', number, own);
    const { text, printed: textPrinted } = this.#words.corrected(own);
    const textEn = this.#words.english('direction', number, evidence, [own, text]);
    const order = ++this.#count.direction;
    this.#node('Direction', id, evidence, { position, order, text, textPrinted, textEn });
    return this.#below('HAS_DIRECTION', measure, id, position, evidence);
  }

  /** The id of a bullet of 主な取組 below its row. */
  initiative(initiative: Initiative, { number }: Item, measure: string): string {
    const { text, position, notes: note, evidence } = initiative;
    const id = this.#ids.next('initiative', number, text);
    const { text: title, printed: titlePrinted } = this.#words.corrected(initiative.title);
    const forms = [initiative.title, text, withoutNotes(initiative), title];
    const titleEn = this.#words.english('initiative', number, evidence, forms);
    const order = ++this.#count.initiative;
    this.#node('Initiative', id, evidence, { position, order, title, titlePrinted, text, titleEn, note });
    return this.#below('HAS_INITIATIVE', measure, id, position, evidence);
  }

  #node(type: NodeType, id: string, evidence: FactEvidence, properties: Parameters<typeof present>[0]): string {
    this.nodes.push({ id, type, properties: { ...present(properties), evidence: places(evidence) } });
    return id;
  }

  #below(
    type: 'HAS_MEASURE' | 'HAS_DIRECTION' | 'HAS_INITIATIVE',
    from: string,
    id: string,
    position: PropertyValue,
    evidence: FactEvidence,
  ): string {
    this.relationships.push(stated(type, from, id, places(evidence), { position }));
    return id;
  }
}

/** What a row is called by: its first direction or, without one, its first initiative (printed, then without names). */
function firstBullet({ directions: [direction], initiatives: [initiative] }: Measure): string[] {
  if (direction !== undefined) return [direction.text];
  return initiative === undefined ? [] : [initiative.text, initiative.title];
}

/** A title that still ends in a parenthesis which names nobody (後掲: see below), without it. */
function withoutNotes({ title, notes }: Initiative): string {
  const note = notes.find(
    (note) => title.endsWith(note) || title.endsWith(`(${note})`) || title.endsWith(`（${note}）`),
  );
  if (note === undefined) return title;
  return title.slice(0, title.length - note.length - (title.endsWith(note) ? 0 : 2));
}

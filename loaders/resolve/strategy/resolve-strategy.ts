import type { NodeRow, NodeType, PropertyValue } from '../../../src/graph/model.ts';
import type { StrategyFacts } from '../../documents/strategy-follow-up/facts.ts';
import { finding } from '../../text/finding.ts';
import { itemId, TextIds } from '../ids.ts';
import { NamedBodies } from '../named-bodies.ts';
import { places, present, type ResolveContext, type ResolvedPart, stated } from '../part.ts';
import { correct, Titles } from '../titles.ts';
import { citations, mentions, namedOn, responsibilities } from './bodies.ts';

type Item = StrategyFacts['items'][number];
type Measure = Item['measures'][number];

/** The files of `data/registry/titles/` that speak of the strategy table. */
const STRATEGY_TITLES = {
  item: 'strategy-items',
  measure: 'strategy-measures',
  direction: 'strategy-directions',
  initiative: 'strategy-initiatives',
} as const;

/** English titles of the strategy table, one lookup a kind of text. */
type StrategyTitles = Record<keyof typeof STRATEGY_TITLES, Titles>;

/** The strategy's titles, ready for lookup; hand them to `resolveStrategy` to see afterwards which were not used. */
export function strategyTitles({ registry }: Pick<ResolveContext, 'registry'>): StrategyTitles {
  const of = (kind: keyof typeof STRATEGY_TITLES) => new Titles(registry.titles[STRATEGY_TITLES[kind]]);
  return { item: of('item'), measure: of('measure'), direction: of('direction'), initiative: of('initiative') };
}

/** The strategy table → items, rows, directions and initiatives, and who is named on them. */
export function resolveStrategy(
  facts: StrategyFacts,
  context: ResolveContext,
  titles: StrategyTitles = strategyTitles(context),
): ResolvedPart {
  const bodies = new NamedBodies(context.names);
  const ids = new TextIds();
  const part: ResolvedPart = { nodes: [], relationships: [], findings: bodies.findings, evidence: bodies.evidence };
  const order = { measure: 0, direction: 0, initiative: 0 };

  const add = (
    id: string,
    type: NodeType,
    evidence: Measure['evidence'],
    properties: Parameters<typeof present>[0],
  ): NodeRow => {
    const node = { id, type, properties: { ...present(properties), evidence: places(evidence) } };
    part.nodes.push(node);
    return node;
  };
  const hang = (type: 'HAS_MEASURE' | 'HAS_DIRECTION' | 'HAS_INITIATIVE', from: string, node: NodeRow) => {
    const { position, evidence } = node.properties as { position: PropertyValue; evidence: string[] };
    part.relationships.push(stated(type, from, node.id, evidence, { position }));
  };
  const english = (kind: keyof StrategyTitles, item: Item, evidence: Measure['evidence'], ...printed: string[]) => {
    const found = titles[kind].find(item.number, ...printed);
    if (found === null) {
      const file = `titles/${STRATEGY_TITLES[kind]}.yaml`;
      const message = `${evidence.document}: no English title of the ${kind} "${printed[0] ?? ''}". Add it to ${file}.`;
      const entry = { item: item.number, printed: printed[0] ?? '', en: '' };
      part.findings.push(finding('warning', 'missing-title', evidence, message, { file, entry }));
    }
    return found;
  };

  const titled = (printed: string) => {
    const title = correct(printed, facts.document, context.registry.corrections);
    return { title, titlePrinted: title === printed ? null : printed };
  };

  for (const mention of facts.preamble.mentions) bodies.organization(mention, 'text');
  for (const policy of facts.preamble.policies) bodies.policy(policy);

  for (const item of facts.items) {
    const { number, mark, evidence } = item;
    const { title, titlePrinted } = titled(item.title);
    const titleEn = english('item', item, evidence, item.title, title);
    const itemNode = add(itemId(number), 'StrategyItem', evidence, { number, mark, title, titlePrinted, titleEn });

    for (const measure of item.measures) {
      const names = firstBullet(measure);
      const measureNode = add(ids.next('measure', number, names[0] ?? ''), 'Measure', measure.evidence, {
        position: measure.position,
        order: ++order.measure,
        titleEn: english('measure', item, measure.evidence, ...names),
        note: measure.notes,
      });
      hang('HAS_MEASURE', itemNode.id, measureNode);
      part.relationships.push(...namedOn(measure, measureNode.id, bodies));

      for (const direction of measure.directions) {
        const { title: text, titlePrinted: textPrinted } = titled(direction.text);
        const textEn = english('direction', item, direction.evidence, direction.text, text);
        const id = ids.next('direction', number, direction.text);
        const properties = { position: direction.position, order: ++order.direction, text, textPrinted, textEn };
        const node = add(id, 'Direction', direction.evidence, properties);
        hang('HAS_DIRECTION', measureNode.id, node);
        part.relationships.push(...mentions(direction, id, bodies), ...citations(direction, id, bodies));
      }
      for (const initiative of measure.initiatives) {
        const { position, text, notes: note } = initiative;
        const titles = titled(initiative.title);
        const printed = [initiative.title, text, withoutNotes(initiative)];
        const titleEn = english('initiative', item, initiative.evidence, ...printed, titles.title);
        const id = ids.next('initiative', number, text);
        const properties = { position, order: ++order.initiative, ...titles, text, titleEn, note };
        hang('HAS_INITIATIVE', measureNode.id, add(id, 'Initiative', initiative.evidence, properties));
        part.relationships.push(...responsibilities(initiative, measure, id, bodies));
        part.relationships.push(...mentions(initiative, id, bodies), ...citations(initiative, id, bodies));
      }
    }
  }
  part.nodes.push(...bodies.nodes);
  return part;
}

/** What a row is called by: its first direction or, without one, its first initiative (printed, then without names). */
function firstBullet({ directions: [direction], initiatives: [initiative] }: Measure): string[] {
  if (direction !== undefined) return [direction.text];
  return initiative === undefined ? [] : [initiative.text, initiative.title];
}

/** A title that still ends in a parenthesis which names nobody (後掲: see below), without it. */
function withoutNotes({ title, notes }: Measure['initiatives'][number]): string {
  const note = notes.find(
    (note) => title.endsWith(note) || title.endsWith(`(${note})`) || title.endsWith(`（${note}）`),
  );
  if (note === undefined) return title;
  return title.slice(0, title.length - note.length - (title.endsWith(note) ? 0 : 2));
}

import type { StrategyFacts } from '../../documents/strategy-follow-up/facts.ts';
import type { FactEvidence, PrintedName } from '../../facts/common.ts';
import { fold } from '../../registry/fold.ts';
import type { LinkLevel } from '../../registry/link-schema.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { itemId, TextIds } from '../ids.ts';

/** A printed text of the strategy table with what a programme carries when it fits this text. */
export interface StrategyText {
  level: LinkLevel;
  /** Id of the item, measure or initiative. */
  target: string;
  /** Ids of what the target lies in, nearest first. */
  within: string[];
  item: number;
  /** An item's title, a row's direction, an initiative's bullet. */
  text: string;
  /** The bullet without its closing parenthesis; the same as `text` elsewhere. */
  title: string;
  /** Registry ids of the organisations that the text mentions. */
  bodies: Set<string>;
  /** Bodies in the bullet's closing parenthesis, as printed. */
  named: PrintedName[];
  evidence: FactEvidence;
  /** `text` and `title` made comparable, once for all that looks for names in them. */
  folded: { text: string; title: string };
}

/** Every title, direction and initiative of the strategy table, in its order, with the ids that `resolveStrategy` gives. */
export function readStrategyTexts(facts: StrategyFacts, names: NameIndex): StrategyText[] {
  const ids = new TextIds();
  const bodies = (mentions: readonly PrintedName[]) =>
    new Set(mentions.flatMap(({ name }) => names.resolve(name, 'text') ?? []));
  const texts: StrategyText[] = [];
  const add = (strategyText: Omit<StrategyText, 'folded'>) =>
    texts.push({ ...strategyText, folded: { text: fold(strategyText.text), title: fold(strategyText.title) } });
  for (const { number: item, title, measures, evidence } of facts.items) {
    const whole = itemId(item);
    const none = { named: [], bodies: new Set<string>() };
    add({ level: 'ITEM', target: whole, within: [], item, text: title, title, ...none, evidence });
    for (const { directions, initiatives } of measures) {
      const row = ids.next('measure', item, directions[0]?.text ?? initiatives[0]?.text ?? '');
      for (const { text, mentions, evidence } of directions) {
        const told = { text, title: text, named: [], bodies: bodies(mentions) };
        add({ level: 'MEASURE', target: row, within: [whole], item, ...told, evidence });
      }
      for (const { text, title, named, mentions, evidence } of initiatives) {
        const target = ids.next('initiative', item, text);
        const told = { text, title, named, bodies: bodies(mentions) };
        add({ level: 'INITIATIVE', target, within: [row, whole], item, ...told, evidence });
      }
    }
  }
  return texts;
}

/** The places of a level whose text holds `phrase`, of one item when it is told. */
export function textsWith(
  texts: readonly StrategyText[],
  { level, item, phrase }: { level: LinkLevel; item?: number | undefined; phrase: string },
): StrategyText[] {
  const wanted = fold(phrase);
  return texts.filter(
    (strategyText) =>
      strategyText.level === level &&
      (item === undefined || strategyText.item === item) &&
      strategyText.folded.text.includes(wanted),
  );
}

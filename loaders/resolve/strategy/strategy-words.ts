import type { StrategyFacts } from '../../documents/strategy-follow-up/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';
import type { Finding } from '../../layout.ts';
import type { CorrectionEntry, Registry } from '../../registry/schema.ts';
import { finding } from '../../text/finding.ts';
import { correct, Titles } from '../titles.ts';

/** The files of `data/registry/titles/` that speak of the strategy table. */
export const STRATEGY_TITLES = {
  item: 'strategy-items',
  measure: 'strategy-measures',
  direction: 'strategy-directions',
  initiative: 'strategy-initiatives',
} as const;

/** What of the strategy table has an English title. */
export type Titled = keyof typeof STRATEGY_TITLES;

/** English titles of the strategy table, one lookup a kind of text. */
export type StrategyTitles = Record<Titled, Titles>;

/** The strategy's titles, ready for lookup; hand them to `resolveStrategy` to see afterwards which were not used. */
export function strategyTitles({ titles }: Pick<Registry, 'titles'>): StrategyTitles {
  const of = (kind: Titled) => new Titles(titles[STRATEGY_TITLES[kind]]);
  return { item: of('item'), measure: of('measure'), direction: of('direction'), initiative: of('initiative') };
}

/** The words of an edition of the strategy table as the graph has them: put right, and in English. */
export class StrategyWords {
  /** Titles without English, each. */
  readonly findings: Finding[] = [];
  readonly #document: StrategyFacts['document'];
  readonly #titles: StrategyTitles;
  readonly #corrections: readonly CorrectionEntry[];

  constructor(document: StrategyFacts['document'], titles: StrategyTitles, corrections: readonly CorrectionEntry[]) {
    this.#document = document;
    this.#titles = titles;
    this.#corrections = corrections;
  }

  /** A text with its slips put right, and as it is printed where that is another. */
  corrected(printed: string): { text: string; printed: string | null } {
    const text = correct(printed, this.#document, this.#corrections);
    return { text, printed: text === printed ? null : printed };
  }

  /** The English of the first of the forms of a text of item `item` that has one; none is a finding. */
  english(kind: Titled, item: number, evidence: FactEvidence, forms: readonly string[]): string | null {
    const found = this.#titles[kind].find(item, ...forms);
    if (found === null) {
      const [printed = ''] = forms;
      const file = `titles/${STRATEGY_TITLES[kind]}.yaml`;
      const message = `${evidence.document}: no English title of the ${kind} "${printed}". Add it to ${file}.`;
      const missing = { file, entry: { item, printed, en: '' } };
      this.findings.push(finding('warning', 'missing-title', evidence, message, missing));
    }
    return found;
  }
}

import type { DocumentHead } from '../facts/common.ts';
import type { DataSetLayout, DocumentLayout } from '../layout.ts';
import { draftSumReport } from '../verify/draft-sum-report.ts';
import { hospitalBudgetDraft } from './hospital-budget-draft/layout.ts';
import { mhlwBudgetRequest } from './mhlw-budget-request/layout.ts';
import { mhlwInternationalCooperation } from './mhlw-international-cooperation/layout.ts';
import { mhlwSecretariat } from './mhlw-secretariat/layout.ts';
import { rsSystem } from './rs-system/layout.ts';
import { strategyFollowUp } from './strategy-follow-up/layout.ts';

/** What the facts of every layout have in common. */
export interface DocumentFacts {
  format: string;
  document: DocumentHead;
}

/** A layout as the commands see it, whatever its facts are. */
export interface KnownLayout extends DocumentLayout<DocumentFacts> {
  /** Further sections of the `verify` report, one line each: sums against printed totals and the like. */
  readonly report: (facts: DocumentFacts) => string[];
}

/**
 * Every kind of document that is read; a new one adds a line here and one in `facts/facts-by-layout.ts`.
 *
 * The first of a layout's `counts()` counts what such a document consists of (items, divisions, partners, sheets): a
 * document that has none of it is refused.
 */
export const LAYOUTS: readonly KnownLayout[] = [
  known(strategyFollowUp),
  known(mhlwSecretariat),
  known(mhlwInternationalCooperation),
  known(mhlwBudgetRequest),
  known(hospitalBudgetDraft, draftSumReport),
];

/** A data set as the commands see it. */
export type KnownDataSet = DataSetLayout<DocumentFacts>;

/** Every kind of publication that consists of tables. */
export const DATA_SETS: readonly KnownDataSet[] = [knownDataSet(rsSystem)];

/** Hides the type of the facts: each data set is only ever given the facts that its own schemas have validated. */
export function knownDataSet<Facts extends DocumentFacts>(dataSet: DataSetLayout<Facts>): KnownDataSet {
  return { ...dataSet, counts: (facts) => dataSet.counts(facts as Facts) };
}

/** Hides the type of the facts: each layout is only ever given the facts that its own schema has validated. */
export function known<Facts extends DocumentFacts>(
  layout: DocumentLayout<Facts>,
  report: (facts: Facts) => string[] = () => [],
): KnownLayout {
  return {
    id: layout.id,
    title: layout.title,
    schema: layout.schema,
    recognize: (source) => layout.recognize(source),
    extract: (source, names) => layout.extract(source, names),
    counts: (facts) => layout.counts(facts as Facts),
    report: (facts) => report(facts as Facts),
  };
}

import type { DocumentFacts, FactsKind } from '../facts/facts-kind.ts';
import type { DataSetLayout, DocumentLayout } from '../layout.ts';
import { budgetResolver } from '../resolve/budget/resolver.ts';
import { ministryResolver } from '../resolve/ministry/resolver.ts';
import type { RegisteredResolver, Resolver } from '../resolve/resolver.ts';
import { sheetsResolver } from '../resolve/sheets/resolver.ts';
import { strategyResolver } from '../resolve/strategy/resolver.ts';
import { hospitalBudgetDraft } from './hospital-budget-draft/layout.ts';
import { mhlwBudgetRequest } from './mhlw-budget-request/layout.ts';
import { mhlwInternationalCooperation } from './mhlw-international-cooperation/layout.ts';
import { mhlwSecretariat } from './mhlw-secretariat/layout.ts';
import { rsSystem } from './rs-system/layout.ts';
import { strategyFollowUp } from './strategy-follow-up/layout.ts';

/** A layout as the commands see it, whatever its facts are. */
export interface KnownLayout extends Required<DocumentLayout<DocumentFacts>> {
  /** What makes nodes of its facts. */
  readonly resolver: Resolver;
}

/**
 * Every kind of document that is read; a new one adds a line here.
 *
 * The first of a layout's `counts()` counts what such a document consists of (items, divisions, partners, sheets): a
 * document that has none of it is refused. The order is that in which documents are told.
 */
export const LAYOUTS: readonly KnownLayout[] = [
  known(strategyFollowUp, strategyResolver),
  known(mhlwSecretariat, ministryResolver),
  known(mhlwInternationalCooperation, ministryResolver),
  known(mhlwBudgetRequest, budgetResolver),
  known(hospitalBudgetDraft, budgetResolver),
];

/** A data set as the commands see it. */
export interface KnownDataSet extends DataSetLayout<DocumentFacts> {
  /** What makes nodes of its facts. */
  readonly resolver: Resolver;
}

/** Every kind of publication that consists of tables. */
export const DATA_SETS: readonly KnownDataSet[] = [knownDataSet(rsSystem, sheetsResolver)];

/** The facts of every kind of document and table. */
export const FACTS_KINDS: readonly FactsKind[] = [...LAYOUTS, ...DATA_SETS.flatMap(({ kinds }) => kinds)];

/** Hides the type of the facts: each data set is only ever given the facts that its own schemas have validated. */
export function knownDataSet<Facts extends DocumentFacts>(
  dataSet: DataSetLayout<Facts>,
  resolver: Resolver,
): KnownDataSet {
  return { ...dataSet, resolver, counts: (facts) => dataSet.counts(facts as Facts) };
}

/** The resolvers of `layouts` and, behind them, of `dataSets`, each once. */
export function resolversOf(
  layouts: readonly KnownLayout[] = LAYOUTS,
  dataSets: readonly KnownDataSet[] = DATA_SETS,
): RegisteredResolver[] {
  const read = [
    ...layouts.map(({ id, resolver }) => ({ id, resolver })),
    ...dataSets.flatMap(({ kinds, resolver }) => kinds.map(({ id }) => ({ id, resolver }))),
  ];
  const resolvers = [...new Set(read.map(({ resolver }) => resolver))];
  return resolvers.map((resolver) => ({
    id: resolver.id,
    titles: resolver.titles ?? [],
    resolve: (context, before) => resolver.resolve(context, before),
    check: (facts, context) => resolver.check?.(facts, context) ?? [],
    layouts: read.filter((layout) => layout.resolver === resolver).map(({ id }) => id),
  }));
}

/** Hides the type of the facts: each layout is only ever given the facts that its own schema has validated. */
export function known<Facts extends DocumentFacts>(layout: DocumentLayout<Facts>, resolver: Resolver): KnownLayout {
  return {
    id: layout.id,
    title: layout.title,
    schema: layout.schema,
    evidenceFields: layout.evidenceFields ?? {},
    resolver,
    recognize: (source) => layout.recognize(source),
    extract: (source, names) => layout.extract(source, names),
    counts: (facts) => layout.counts(facts as Facts),
    report: (facts) => layout.report?.(facts as Facts) ?? [],
  };
}

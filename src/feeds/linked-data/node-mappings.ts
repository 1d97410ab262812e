import type { NodeType } from '../../graph/model.ts';
import { budgetLine, budgetProgram, budgetSection, budgetSum, documentTotal, reviewSheet } from './budget-mappings.ts';
import { document } from './document-mappings.ts';
import { organization, policy, topic } from './organization-mappings.ts';
import { direction, initiative, measure, strategyItem } from './strategy-mappings.ts';
import type { TypeMapping } from './type-mapping.ts';

/** How nodes of each type are told. */
export const NODE_MAPPINGS: { readonly [Type in NodeType]: TypeMapping<Type> } = {
  StrategyItem: strategyItem,
  Measure: measure,
  Direction: direction,
  Initiative: initiative,
  Organization: organization,
  Policy: policy,
  Topic: topic,
  BudgetProgram: budgetProgram,
  BudgetLine: budgetLine,
  ReviewSheet: reviewSheet,
  BudgetSection: budgetSection,
  BudgetDocumentTotal: documentTotal,
  BudgetSum: budgetSum,
  SourceDocument: document,
};

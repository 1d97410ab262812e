import type { NodeRow } from '../../../src/graph/model.ts';
import { RS_BUDGETS } from '../../documents/rs-system/facts.ts';
import type { Finding } from '../../layout.ts';
import { finding } from '../../text/finding.ts';
import { tellComparison } from './compare.ts';
import type { SheetJoin } from './join.ts';

/** One finding for all programmes without an English name: under the scope of the whole government there are thousands. */
export function withoutEnglish(nodes: readonly NodeRow[]): Finding[] {
  const names = nodes
    .filter(({ type, properties }) => type === 'BudgetProgram' && properties['nameEn'] === undefined)
    .map(({ properties }) => properties['name']);
  if (names.length === 0) return [];
  const message = `titles/review-sheets.yaml has no English name for ${names.length} programmes of the review sheets: ${names.slice(0, 5).join('、')}${names.length > 5 ? ' …' : ''}`;
  return [finding('warning', 'sheet-without-english', null, message)];
}

/** Where two documents print different amounts: both are kept, the sheet's is added, and a person is told. */
export function differences(joins: readonly SheetJoin[]): Finding[] {
  return joins
    .filter(({ kind }) => kind === 'SAME')
    .flatMap(({ sheet, program, compared }) =>
      compared
        .filter(({ agrees }) => !agrees)
        .map((comparison): Finding => {
          const evidence = sheet.budgets?.evidence;
          const message = `${evidence?.document ?? RS_BUDGETS.id}: sheet ${sheet.number} and "${program.node.properties['name']}" are one programme with two amounts: ${tellComparison(comparison)}. Both are kept, the sheet's is added.`;
          return finding('note', 'amounts-differ', evidence, message);
        }),
    );
}

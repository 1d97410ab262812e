import type { NodeRow } from '../../../src/graph/model.ts';
import { RS_BUDGETS } from '../../documents/rs-system/facts.ts';
import type { Finding } from '../../layout.ts';
import { finding } from '../../text/finding.ts';
import { tellComparison } from './compare.ts';
import type { SheetJoin } from './join.ts';
import type { Sheet } from './sheet.ts';
import { isWithinLargerSum } from './sheet-lines.ts';

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

/** Sheets whose zeros stand for money that is a part of a larger sum: they are told as not known, and a person may read what the remarks say. */
export function withinLargerSums(sheets: readonly Sheet[]): Finding[] {
  return sheets.flatMap(({ number, name, budgets }): Finding[] => {
    const [said] = budgets?.within ?? [];
    if (budgets === null || said === undefined || !isWithinLargerSum(budgets)) return [];
    const message = `Sheet ${number} (${name}) prints 0 as its budget and as spent in every year, and says that its money is a part of a larger sum (${said.printed}): its zeros are not known. Amounts that its remarks print in words are not read.`;
    return [finding('note', 'within-larger-sum', said.evidence, message)];
  });
}

import type { Finding } from '../../layout.ts';
import { nameKey } from '../../registry/name-forms.ts';
import { finding } from '../../text/finding.ts';
import type { SheetProgram } from './count-once.ts';
import type { Sheet } from './sheet.ts';

/** A sheet with the ministry that it belongs to, and its programme. */
export interface SheetOfMinistry {
  sheet: Sheet;
  ministry: string;
  program: SheetProgram;
}

/**
 * Programmes that words of their sheet call a part of another (本事業は「地域生活支援事業等」の子事業になる) → that one: the only sheet of the ministry that is called so.
 * A sheet that prints what it spent in its table has its own money. Where no sheet, or more than one, is called so, a person is told.
 */
export function namedWholes(sheets: readonly SheetOfMinistry[]): {
  wholes: Map<SheetProgram, SheetProgram>;
  findings: Finding[];
} {
  const wholes = new Map<SheetProgram, SheetProgram>();
  const findings: Finding[] = [];
  for (const { sheet, ministry, program } of sheets) {
    const said = wholeSaidBy(sheet);
    if (said?.whole === undefined || printsSpending(sheet)) continue;
    const key = nameKey(said.whole);
    const named = sheets.filter(
      (other) => other.sheet !== sheet && other.ministry === ministry && nameKey(other.sheet.name) === key,
    );
    const [only, ...more] = named;
    // Of two that call each other the whole neither is.
    const back = only && wholeSaidBy(only.sheet)?.whole;
    const isMutual = back !== undefined && nameKey(back) === nameKey(sheet.name);
    if (only !== undefined && more.length === 0 && !isMutual) wholes.set(program, only.program);
    else {
      const message = `Sheet ${sheet.number} (${sheet.name}) says that it is a part of “${said.whole}”, and ${named.length} sheets of its ministry are called so here: what it spent is taken from none.`;
      findings.push(finding('note', 'named-whole-unknown', said.evidence, message));
    }
  }
  return { wholes, findings };
}

const wholeSaidBy = ({ budgets }: Sheet) => budgets?.within?.find(({ whole }) => whole !== undefined);

const printsSpending = ({ budgets }: Sheet): boolean =>
  (budgets?.years ?? []).some(({ totals, accounts }) =>
    [...(totals ? [totals.yen.executed] : []), ...accounts.map(({ yen }) => yen.executed)].some(
      (yen) => yen !== undefined && yen !== 0,
    ),
  );

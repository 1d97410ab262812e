import type { Finding } from '../../layout.ts';
import type { Ledger } from './account.ts';
import { implausibleAmounts } from './amounts/plausibility.ts';
import type { Component } from './components/read-components.ts';
import type { HeadAmounts } from './head/amounts.ts';
import type { SheetName } from './head/sheet-name.ts';
import type { Line } from './lines.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Sheet } from './split-sheets.ts';

/** Marks the lines of a sheet's head as read. */
export function accountHead(ledger: Ledger, { head, amountLines }: Sheet): void {
  const rules: [string, readonly Line[]][] = [
    ['section', head.section ? [head.section] : []],
    ['subsection', head.subsection ? [head.subsection] : []],
    ['tag', head.tagLines.filter((line) => !head.titleLines.includes(line))],
    ['title', head.titleLines],
    ['division', head.divisionLines],
    ['head-amount', amountLines],
    ['head-note', head.notes],
  ];
  for (const [rule, lines] of rules) for (const line of lines) ledger.read(line.number, rule);
}

/** What a person should look at in a sheet: slips, missing amounts, sizes that cannot stand, names that the registry lacks. */
export function reportSheet(
  { findings }: ReadingContext,
  { head }: Sheet,
  name: SheetName,
  amounts: HeadAmounts,
  components: Component[],
  unknownPolicies: { name: string; line: number }[],
): void {
  const add = (severity: Finding['severity'], code: string, line: number, message: string) => {
    findings.push({ severity, code, startLine: line, endLine: line, message });
  };
  for (const slip of head.slips)
    add('note', 'tag-slip', slip.number, `${slip.raw} is read as the tag 推進枠 (priority frame)`);
  if (amounts.request === null)
    add('note', 'sheet-without-amount', name.startLine, `${name.name}: no request is printed`);
  const none = amounts.previousInitial;
  // 一 is the numeral one; before 億円 or 千万円 in this bracket it is the dash of none.
  if (none?.amount.kind === 'none' && /一.*円/u.test(none.amount.text)) {
    add('note', 'none-read-from-numeral', none.line, `${name.name}: ${none.amount.text} is read as none (－)`);
  }
  findings.push(...implausibleAmounts(name.name, amounts.request, amounts.previousInitial, components));
  for (const component of components.flatMap((one) => [one, ...one.components])) {
    if (component.name === null)
      add(
        'warning',
        'component-without-name',
        Math.min(...component.lines),
        `${name.name}: ${component.request.text} has no name`,
      );
  }
  for (const policy of unknownPolicies)
    add('warning', 'unknown-name', policy.line, `policy without registry entry: ${policy.name}`);
}

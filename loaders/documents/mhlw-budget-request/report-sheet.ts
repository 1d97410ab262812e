import type { Finding } from '../../layout.ts';
import { missingName } from '../../registry/missing-name.ts';
import { rule } from '../../text/rule.ts';
import { implausibleAmounts } from './amounts/plausibility.ts';
import type { SheetReading } from './read-sheet.ts';
import type { ReadingContext } from './reading-context.ts';

/** What a person should look at in a sheet: slips, missing amounts, sizes that cannot stand, names that the registry lacks. */
export function reportSheet({ ledger }: ReadingContext, reading: SheetReading): void {
  const { name, amounts } = reading;
  const { components } = reading.components;
  const add = (severity: Finding['severity'], code: string, number: number, message: string) =>
    ledger.note(severity, code, [{ number }], message);
  for (const slip of reading.sheet.head.slips)
    add('note', 'tag-slip', slip.number, `${slip.raw} is read as the tag 推進枠 (priority frame)`);
  if (amounts.request?.amount.kind === 'unknown' && amounts.settledLater === null) {
    const message = `${name.name}: the request "${amounts.request.amount.text}" cannot be read`;
    add('warning', 'amount-unreadable', amounts.request.line, message);
  }
  if (amounts.request === null) {
    // The label without any amount is an amount that was lost; without a label none was printed.
    if (amounts.label !== null) {
      const message = `${name.name}: the request's label is printed, and no amount that can be read stands behind it`;
      add('warning', 'amount-unreadable', amounts.label, message);
    } else add('note', 'sheet-without-amount', name.startLine, `${name.name}: no request is printed`);
  }
  if (reading.divisions.length === 0)
    add('note', 'sheet-without-division', name.startLine, `${name.name}: no division is printed`);
  const none = amounts.previousInitial;
  // 一 is the numeral one; before 億円 or 千万円 in this bracket it is the dash of none.
  if (none?.amount.kind === 'none' && NUMERAL_FOR_DASH.test(none.amount.text)) {
    add('note', 'none-read-from-numeral', none.line, `${name.name}: ${none.amount.text} is read as none (－)`);
  }
  ledger.findings.push(...implausibleAmounts(name.name, amounts.request, amounts.previousInitial, components));
  for (const component of components.flatMap((one) => [one, ...one.components])) {
    if (component.name === null)
      add(
        'warning',
        'component-without-name',
        Math.min(...component.lines),
        `${name.name}: ${component.request.text} has no name`,
      );
  }
  for (const policy of reading.cited.unknownPolicies)
    ledger.note(
      'warning',
      'unknown-name',
      [{ number: policy.line }],
      `policy without registry entry: ${policy.name}`,
      missingName('policy', policy.name),
    );
}

/** （一億円）: the numeral one where a dash is meant. */
const NUMERAL_FOR_DASH = rule(/一.*円/u, ['（一億円）'], ['（－億円）', '一']);

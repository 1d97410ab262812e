import type { Ledger } from '../../text/ledger.ts';
import type { Line } from '../../text/lines.ts';
import type { SheetReading } from './read-sheet.ts';

/** Marks the lines of a sheet that something was read from, and those whose amounts were passed over for a named reason. */
export function accountSheet(ledger: Ledger, reading: SheetReading): void {
  const { head, amountLines } = reading.sheet;
  const byPart: [string, readonly (Line | null)[]][] = [
    ['section', [head.section]],
    ['subsection', [head.subsection]],
    ['tag', head.tagLines.filter((line) => !head.titleLines.includes(line))],
    ['title', head.titleLines],
    ['division', head.divisionLines],
    ['head-amount', amountLines],
    ['head-note', head.notes],
  ];
  for (const [rule, lines] of byPart)
    ledger.read(
      lines.filter((line) => line !== null),
      rule,
    );

  const { components, implementers, recipients, rates, cited } = reading;
  for (const [number, rule] of components.rules) {
    if (components.read.has(number)) ledger.read([{ number }], rule);
    else ledger.ignore([{ number }], rule);
  }
  const body: [string, readonly number[]][] = [
    ['implementer', implementers.map(({ endLine }) => endLine)],
    ['recipient', recipients.filter(({ basis }) => basis === 'stated').map(({ endLine }) => endLine)],
    ['subsidy-rate', rates.map(({ endLine }) => endLine)],
    ['policy', cited.policies.map(({ line }) => line)],
    ['mention', cited.mentions.map(({ line }) => line)],
  ];
  for (const [rule, numbers] of body)
    ledger.read(
      numbers.map((number) => ({ number })),
      rule,
    );
}

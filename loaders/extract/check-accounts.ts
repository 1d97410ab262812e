import type { Finding, LineAccount } from '../layout.ts';
import { finding } from '../text/finding.ts';

/** A layout owes exactly one account for every line that is not blank, in order. Each breach is a finding. */
export function checkAccounts(lines: readonly string[], accounts: readonly LineAccount[]): Finding[] {
  const findings: Finding[] = [];
  const report = (line: number, message: string) =>
    findings.push(finding('error', 'line-not-accounted', line, message));
  const seen = new Set<number>();
  let previous = 0;
  for (const { line } of accounts) {
    if (seen.has(line)) report(line, 'has more than one account.');
    else if (line < previous) report(line, 'is accounted for after a later line.');
    if ((lines[line - 1] ?? '').trim() === '') report(line, 'is accounted for, but is blank or not there.');
    seen.add(line);
    previous = Math.max(previous, line);
  }
  for (const [index, text] of lines.entries()) {
    if (text.trim() !== '' && !seen.has(index + 1)) report(index + 1, 'was neither read nor ignored by a rule.');
  }
  return findings;
}

import type { Finding } from '../layout.ts';

const ORDER = ['error', 'warning', 'note'] as const;

/** Findings as indented lines, errors first, then by line. `limit`: so many of each severity are told one by one. */
export function renderFindings(findings: readonly Finding[], limit = Number.POSITIVE_INFINITY): string[] {
  return ORDER.flatMap((severity) => {
    const group = findings
      .filter((finding) => finding.severity === severity)
      .sort((left, right) => (left.startLine ?? 0) - (right.startLine ?? 0));
    const told = group.slice(0, limit).map((finding) => `  ${severity.padEnd(7)}  ${place(finding)}${finding.message}`);
    const rest = group.length - told.length;
    return rest > 0 ? [...told, `  ${severity.padEnd(7)}  … and ${rest} more; verify tells them all.`] : told;
  });
}

/** Those over which a command ends non-zero: what a document says is lost, or told wrongly. */
export const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** `1 finding is an error`; `null` where none is. */
export function countErrors(findings: readonly Finding[]): string | null {
  const { length } = errorsOf(findings);
  if (length === 0) return null;
  return length === 1 ? '1 finding is an error' : `${length} findings are errors`;
}

/** `line 3: `, `lines 3 to 5: `, or nothing where a finding is about the whole document. */
function place({ startLine, endLine }: Finding): string {
  if (startLine === undefined) return '';
  return endLine === undefined || endLine === startLine ? `line ${startLine}: ` : `lines ${startLine} to ${endLine}: `;
}

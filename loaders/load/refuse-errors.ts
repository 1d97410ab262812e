import { CommandError } from '../extract/command-error.ts';
import { countErrors, errorsOf, renderFindings } from '../extract/render-findings.ts';
import type { Finding } from '../layout.ts';

/**
 * Throws a `CommandError` with each finding of resolution that is an error: a graph is not made of what would tell something wrongly. `outcome`: what
 * is left as it was, in a sentence. Else gives a line that counts the warnings, and none where there are none.
 */
export function refuseErrors(findings: readonly Finding[], outcome: string): string[] {
  const errors = errorsOf(findings);
  if (errors.length > 0) {
    throw new CommandError(
      ...renderFindings(errors).map((line) => line.trim()),
      `${countErrors(errors)}. ${outcome} Verify tells all findings: npm run verify -- --sources DIR`,
    );
  }
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return warnings === 0 ? [] : [`${warnings} warnings of resolution; see them with: npm run verify -- --sources DIR`];
}

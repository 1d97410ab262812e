import type { Finding, LineAccount } from '../../layout.ts';
import type { Row } from './rows.ts';

/** Keeps what became of each line. A line that nobody accounted for is not understood. */
export class Ledger {
  readonly findings: Finding[] = [];
  private readonly accounts = new Map<number, LineAccount>();
  private readonly rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.rows = rows;
  }

  read(rows: readonly Row[], rule: string): void {
    for (const { line } of rows) this.accounts.set(line, { line, status: 'read', rule });
  }

  ignore(rows: readonly Row[], rule: string): void {
    for (const { line } of rows) this.accounts.set(line, { line, status: 'ignored', rule });
  }

  /** Marks rows as not understood and says why. */
  fault(rows: readonly Row[], rule: string, message: string): void {
    for (const { line } of rows) this.accounts.set(line, { line, status: 'not-understood', rule });
    this.note('error', rule, rows, message);
  }

  note(severity: Finding['severity'], code: string, rows: readonly Row[], message: string): void {
    const startLine = rows[0]?.line;
    const endLine = rows.at(-1)?.line;
    this.findings.push({
      severity,
      code,
      ...(startLine !== undefined && endLine !== undefined ? { startLine, endLine } : {}),
      message,
    });
  }

  /** One account a row, in order. */
  close(): LineAccount[] {
    return this.rows.map(({ line }) => {
      const account = this.accounts.get(line);
      if (account) return account;
      this.findings.push({
        severity: 'error',
        code: 'line-unread',
        startLine: line,
        endLine: line,
        message: 'no rule reads this line',
      });
      return { line, status: 'not-understood', rule: 'line-unread' };
    });
  }
}

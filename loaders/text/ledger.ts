import type { Finding, LineAccount, MissingEntry } from '../layout.ts';
import { finding } from './finding.ts';

/** What a ledger needs to know of a line. */
export interface Numbered {
  /** 1-based. */
  readonly number: number;
}

/**
 * What became of the lines of a document, and what a person should know of them. The stronger claim on a line holds: not understood before
 * read, read before ignored; of equal ones the first.
 */
export class Ledger {
  readonly findings: Finding[] = [];
  readonly #accounts = new Map<number, LineAccount>();

  read(lines: readonly Numbered[], rule: string): void {
    this.#claim(lines, 'read', rule);
  }

  ignore(lines: readonly Numbered[], rule: string): void {
    this.#claim(lines, 'ignored', rule);
  }

  /** Marks lines as not understood and says why. */
  fault(lines: readonly Numbered[], rule: string, message: string): void {
    this.#claim(lines, 'not-understood', rule);
    this.note('error', rule, lines, message);
  }

  /** Tells something of lines (or of the document: none) without an account of them; `missing` is an entry that the registry lacks. */
  note(
    severity: Finding['severity'],
    code: string,
    lines: readonly Numbered[],
    message: string,
    missing?: MissingEntry,
  ): void {
    this.findings.push(finding(severity, code, lines, message, missing));
  }

  /** What has become of a line so far; `null` when nobody has claimed it. */
  statusOf({ number }: Numbered): LineAccount['status'] | null {
    return this.#accounts.get(number)?.status ?? null;
  }

  /** One account for each of a document's lines, in order; a line that nobody claimed is not understood. */
  close(lines: readonly Numbered[]): LineAccount[] {
    return lines.map((line) => {
      if (this.statusOf(line) === null) this.fault([line], 'line-unread', 'no rule reads this line');
      return this.#accounts.get(line.number) as LineAccount;
    });
  }

  #claim(lines: readonly Numbered[], status: LineAccount['status'], rule: string): void {
    for (const { number } of lines) {
      const known = this.#accounts.get(number);
      if (known && STRENGTH[known.status] >= STRENGTH[status]) continue;
      this.#accounts.set(number, { line: number, status, rule });
    }
  }
}

const STRENGTH: Readonly<Record<LineAccount['status'], number>> = { ignored: 0, read: 1, 'not-understood': 2 };

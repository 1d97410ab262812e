import type { Finding, LineAccount } from '../../layout.ts';
import type { Page } from './anchors.ts';

/** What became of the lines of a document, filled sheet by sheet. A line that is claimed twice keeps what was read of it. */
export interface Ledger {
  read(line: number, rule: string): void;
  ignore(line: number, rule: string): void;
}

/** Closes the account: body lines by the section they stand in; what looks like a head but is no sheet's is not understood. */
export class LineLedger implements Ledger {
  readonly #read = new Map<number, string>();
  readonly #ignored = new Map<number, string>();

  read(line: number, rule: string): void {
    if (!this.#read.has(line)) this.#read.set(line, rule);
  }

  ignore(line: number, rule: string): void {
    if (!this.#ignored.has(line)) this.#ignored.set(line, rule);
  }

  /** One account a line, in order, and a finding for each line that is not understood. */
  close(page: Page): { lines: LineAccount[]; findings: Finding[] } {
    const findings: Finding[] = [];
    let section = 'preamble';
    const lines = page.lines.map((line, at): LineAccount => {
      const kind = page.kinds[at];
      if (kind === 'purpose' || kind === 'numbered') section = sectionRule(line.text);
      const read = this.#read.get(line.number);
      if (read !== undefined) return { line: line.number, status: 'read', rule: read };
      if (kind === 'purpose' || kind === 'numbered')
        return { line: line.number, status: 'read', rule: 'section-heading' };
      if (kind === 'amount-label' || kind === 'tag' || kind === 'tagged' || kind === 'division') {
        findings.push({
          severity: 'error',
          code: 'unattached-head',
          startLine: line.number,
          endLine: line.number,
          message: `looks like a sheet's ${kind} but belongs to none: ${line.text.slice(0, 60)}`,
        });
        return { line: line.number, status: 'not-understood', rule: `unattached-${kind}` };
      }
      const named = this.#ignored.get(line.number);
      return { line: line.number, status: 'ignored', rule: named ?? bodyRule(kind, section) };
    });
    return { lines, findings };
  }
}

function bodyRule(kind: Page['kinds'][number] | undefined, section: string): string {
  if (kind === 'table') return 'table-row';
  if (kind === 'note') return 'note-text';
  if (section !== 'purpose-prose' && (kind === 'plain' || kind === 'bracket')) return 'figure-text';
  return section;
}

/** 目的 purpose, 実績 results, 実施主体 implementers, 概要・スキーム outline and scheme, スケジュール schedule. */
function sectionRule(heading: string): string {
  if (/目的/u.test(heading)) return 'purpose-prose';
  if (/概要|スキーム|内容|対象/u.test(heading)) return 'scheme-text';
  if (/実績/u.test(heading)) return 'results-text';
  if (/実施主体/u.test(heading)) return 'implementer-text';
  if (/スケジュール/u.test(heading)) return 'schedule-text';
  return 'body-text';
}

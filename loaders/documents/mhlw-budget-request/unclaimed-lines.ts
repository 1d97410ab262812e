import type { Ledger } from '../../text/ledger.ts';
import type { Line } from '../../text/lines.ts';
import type { Page } from './anchors.ts';

/**
 * Accounts for lines that no part of a sheet has claimed: body lines by the section they stand in; what looks like a head but is no
 * sheet's is not understood. Lines are given in order.
 */
export function accountUnclaimed(ledger: Ledger, { lines, kinds }: Page): void {
  let section = 'preamble';
  for (const [at, line] of lines.entries()) {
    const kind = kinds[at];
    if (kind === 'purpose' || kind === 'numbered') {
      section = sectionRule(line.text);
      ledger.read([line], 'section-heading');
    } else if (kind === 'amount-label' || kind === 'tag' || kind === 'tagged' || kind === 'division') {
      if (ledger.statusOf(line) !== 'read') ledger.fault([line], `unattached-${kind}`, unattached(kind, line));
    } else ledger.ignore([line], bodyRule(kind, section));
  }
}

function unattached(kind: string, line: Line): string {
  return `looks like a sheet's ${kind} but belongs to none: ${line.text.slice(0, 60)}`;
}

function bodyRule(kind: Page['kinds'][number] | undefined, section: string): string {
  if (kind === 'table') return 'table-row';
  if (kind === 'note') return 'note-text';
  if (section !== 'purpose-prose' && (kind === 'plain' || kind === 'bracket')) return 'figure-text';
  return section;
}

function sectionRule(heading: string): string {
  for (const [words, name] of SECTIONS) if (words.some((word) => heading.includes(word))) return name;
  return 'body-text';
}

/** 目的 purpose, 概要・スキーム outline and scheme, 実績 results, 実施主体 implementers, スケジュール schedule. */
const SECTIONS: readonly (readonly [readonly string[], string])[] = [
  [['目的'], 'purpose-prose'],
  [['概要', 'スキーム', '内容', '対象'], 'scheme-text'],
  [['実績'], 'results-text'],
  [['実施主体'], 'implementer-text'],
  [['スケジュール'], 'schedule-text'],
];

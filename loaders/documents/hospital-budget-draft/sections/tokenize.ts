import type { Ledger } from '../../../text/ledger.ts';
import type { Row } from '../rows.ts';
import { block, breakdownTitle, unlisted } from './block-rules.ts';
import { bullet, circled, dot, fundCategory, heading } from './line-rules.ts';
import { accountNote, digitalNote, grant, menu, note, partOfNote, repeatMark } from './note-rules.ts';
import { fundTitle, pageNumber, partTitle, prose } from './page-rules.ts';
import {
  addition,
  chapter,
  section,
  sectionSupplementary,
  sectionTotal,
  subsection,
  supplementaryPackage,
} from './section-rules.ts';
import type { PlacedToken, Rule } from './token.ts';

/** The grammar of the pages of main measures, in the order in which the rules are tried. */
export const RULES: readonly Rule[] = [
  pageNumber,
  partTitle,
  sectionTotal,
  sectionSupplementary,
  block,
  breakdownTitle,
  fundTitle,
  digitalNote,
  grant,
  menu,
  partOfNote,
  accountNote,
  repeatMark,
  addition,
  unlisted,
  note,
  chapter,
  section,
  subsection,
  supplementaryPackage,
  fundCategory,
  heading,
  circled,
  bullet,
  dot,
  prose,
];

/** Rules whose lines hold no fact. */
const IGNORED = new Set(['page-number', 'part-title', 'note', 'prose']);

/** Reads rows into tokens; a row with an amount that no rule takes is not understood, and reading goes on behind it. */
export function tokenize(rows: readonly Row[], ledger: Ledger): PlacedToken[] {
  const tokens: PlacedToken[] = [];
  for (let at = 0; at < rows.length; ) {
    const reading = readOne(rows, at);
    const own = rows.slice(at, at + (reading?.used ?? 1));
    if (!reading) {
      ledger.fault(
        own,
        'amount-unattached',
        `an amount without a name or mark that it belongs to: ${own[0]?.raw.trim()}`,
      );
    } else {
      if (IGNORED.has(reading.rule)) ledger.ignore(own, reading.rule);
      else ledger.read(own, reading.rule);
      tokens.push({ ...reading.token, rows: own, rule: reading.rule });
    }
    at += own.length;
  }
  return tokens;
}

function readOne(rows: readonly Row[], at: number) {
  for (const rule of RULES) {
    const reading = rule.read(rows, at);
    if (reading) return { ...reading, rule: rule.name };
  }
  return null;
}

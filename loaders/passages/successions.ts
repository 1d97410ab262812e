import { readFiscalYears } from '../text/eras.ts';
import { halfWidthDigits } from '../text/figures.ts';
import { rule } from '../text/rule.ts';
import { FOUNDATION, MERGER } from './cue-rules.ts';
import { rowBefore } from './cues.ts';
import type { NamedThing } from './named-things.ts';
import { printedFiscalYear } from './years.ts';

/** Bodies that are to become one, with the text offsets of their names. */
export interface NamedSuccession {
  from: NamedThing[];
  to: NamedThing;
  fiscalYear: number | null;
  orLater: boolean;
  cue: string;
}

/** AとBを統合し、…Cを創設 or Cが設立される: what a sentence says of bodies that are merged. */
export function readSuccession(
  text: string,
  start: number,
  end: number,
  things: readonly NamedThing[],
): NamedSuccession | null {
  const bodies = things.filter((thing) => thing.kind === 'organization' && !thing.nested);
  const merger = MERGER.exec(text.slice(start, end));
  if (!merger) return null;
  const mergerEnd = start + merger.index + merger[0].length;
  const foundation = FOUNDATION.exec(text.slice(mergerEnd, end));
  if (!foundation) return null;
  const from = rowBefore(text, start, start + merger.index, bodies);
  const [to] = rowBefore(text, mergerEnd, behindBracket(text, mergerEnd, mergerEnd + foundation.index), bodies);
  if (from.length === 0 || !to) return null;
  const sentence = text.slice(start, end);
  return {
    from: distinct(from),
    to,
    fiscalYear: yearOfMonth(text.slice(mergerEnd, end)) ?? printedFiscalYear(sentence),
    // 令和7年度以降: from fiscal year 2025 on
    orLater: OR_LATER.test(sentence),
    cue: `${merger[0]} … ${foundation[0]}`,
  };
}
// 令和7年度以降: from fiscal year 2025 on.
const OR_LATER = rule(/年度?\s*以降/u, ['令和7年度以降'], ['令和7年度']);

const BRACKET_BEHIND = rule(/[（(][^（()）]*[)）]\s*$/u, ['見本（略称）'], ['見本（略称）を']);

const MONTH = rule(
  /(?<era>令和|平成)\s*(?<year>元|\p{Nd}{1,2})\s*年\s*(?<month>\p{Nd}{1,2})\s*月/u,
  ['令和7年4月'],
  ['令和7年度'],
);

/** Where the name ends that a bracket follows: C（Cee、略称CE）が設立される. */
function behindBracket(text: string, from: number, at: number): number {
  const bracket = BRACKET_BEHIND.exec(text.slice(from, at));
  return bracket ? from + bracket.index : at;
}

/** 令和7年4月: the fiscal year that the month is in; months before April are in the year before. */
function yearOfMonth(text: string): number | null {
  const match = MONTH.exec(text);
  const [era] = match ? readFiscalYears(`${match.groups?.['era']}${match.groups?.['year']}年度`) : [];
  const month = Number(halfWidthDigits(match?.groups?.['month'] ?? ''));
  return era === undefined ? null : month < 4 ? era.fiscalYear - 1 : era.fiscalYear;
}

/** The first of several names of one body (WHO（世界保健機関）). */
export function distinct(things: readonly NamedThing[]): NamedThing[] {
  return things.filter((thing, index) => things.findIndex((other) => keyOf(other) === keyOf(thing)) === index);
}

/** What tells a named thing apart: its registry id, or its printed form. */
export const keyOf = (thing: NamedThing): string => thing.id ?? thing.printed;

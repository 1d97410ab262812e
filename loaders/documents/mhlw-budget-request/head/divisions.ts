import type { Line } from '../../../text/lines.ts';
import type { Page } from '../anchors.ts';
import { divisionStrength } from './division-line.ts';

/** A division by itself, or a …課, …室 alone beside one. */
export function isDivisionLine({ lines, kinds }: Page, at: number): boolean {
  if (kinds[at] === 'division') return true;
  if (divisionStrength(lines[at]?.text ?? '') !== 'weak') return false;
  return kinds[at + 1] === 'division' || kinds[at - 1] === 'division';
}

/** Takes the division lines above `from` into the head, not further than `floor` (exclusive); returns the line above them. */
export function readDivisionLines(page: Page, from: number, floor: number, head: { divisionLines: Line[] }): number {
  let at = from;
  while (at > floor && isDivisionLine(page, at)) {
    const line = page.lines[at];
    if (line) head.divisionLines.unshift(line);
    at -= 1;
  }
  return at;
}

import type { Line } from '../../../text/lines.ts';
import type { Page } from '../anchors.ts';
import { readDivisionLines } from './divisions.ts';
import { looksLikeHeading, looksLikeSection, looksLikeSubsection } from './heading-lines.ts';

/** What of a head the headings are sought with. */
interface Head {
  section: Line | null;
  subsection: Line | null;
  tagLines: Line[];
  titleLines: Line[];
  divisionLines: Line[];
}

/** Above tags and title: a division for the sheet, then a heading of the subsection, then one of the section. */
export function readHeadingLines(page: Page, from: number, floor: number, head: Head): number {
  const { lines, kinds } = page;
  let at = from;
  if (head.divisionLines.length === 0) at = readDivisionLines(page, at, floor, head);
  const above = lines[at];
  if (at > floor && above && kinds[at] === 'marked' && looksLikeSubsection(above)) {
    head.subsection = above;
    at -= 1;
  } else if (at > floor && above && kinds[at] === 'plain' && isUnmarkedHeading(page, at, head)) {
    head.subsection = above;
    at -= 1;
  }
  const section = lines[at];
  if (at > floor && section && kinds[at] === 'circle' && looksLikeSection(section)) {
    head.section = section;
    at -= 1;
  }
  if (head.divisionLines.length === 0) at = readDivisionLines(page, at, floor, head);
  return at;
}

/** Without tags a heading keeps a distance (two blank lines or more) from the title, since recognition kept the page's parts apart. */
function isUnmarkedHeading({ lines, kinds }: Page, at: number, head: Head): boolean {
  const line = lines[at];
  const below = head.tagLines[0] ?? head.titleLines[0];
  if (!line || !below || !looksLikeHeading(line)) return false;
  const before = lines[at - 1];
  // Directly below 3 実施主体等 stand its bodies.
  if (before && kinds[at - 1] === 'numbered' && before.text.includes('実施主体') && line.number - before.number <= 2)
    return false;
  return head.tagLines.length > 0 || head.divisionLines[0] === undefined || below.number - line.number >= 3;
}

import { squeeze } from '../../../text/widths.ts';
import type { DraftLine, DraftSection } from '../facts.ts';

/** The categories of a fund, which are printed before the fund's own heading. */
export interface FundCategories {
  name: string;
  lines: DraftLine[];
}

/** Makes the categories parts of the heading that bears the fund's name; without one they are lines of the section. */
export function placeFund(section: DraftSection, { name, lines }: FundCategories): void {
  const own = section.lines.find((line) => line.kind === 'HEADING' && squeeze(line.name) === squeeze(name));
  const list = own?.parts ?? section.lines;
  for (const line of lines) {
    line.position = list.length + 1;
    list.push(line);
  }
}

/** A block without a total under a heading, with one bullet: the bullet's amount is the heading's. */
export function totalSingleBullets(section: DraftSection): void {
  for (const line of section.lines) {
    const [only, ...more] = line.parts.filter(({ kind }) => kind === 'SUPPLEMENTARY');
    if (line.block && !line.block.total && !line.block.unlisted && only && more.length === 0)
      line.supplementary ??= only.supplementary;
  }
}

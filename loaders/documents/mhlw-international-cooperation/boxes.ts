import { joinLines } from '../../passages/text-units.ts';
import { foldWidth } from '../../text/widths.ts';
import { type CooperationUnit, partnersOf } from './line-kinds.ts';

/**
 * Labels of boxes whose headings the text has below them: blocks of labels (…での連携, cooperation in …), then as many headings. A
 * block that prints a heading's name or abbreviation is in its box; one block and one heading that are left belong together.
 * Line of a label of such a left block → name of its heading.
 */
export function boxesOfLabels(units: readonly CooperationUnit[]): Map<number, string> {
  const boxes = new Map<number, string>();
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'partner' || units[at - 1]?.kind !== 'meeting-label') continue;
    const first = units.slice(0, at).findLastIndex(({ kind }) => kind !== 'meeting-label') + 1;
    const next = units
      .slice(at)
      .findIndex(({ kind, lines }, below) => kind !== 'partner' || (below > 0 && gapOf(lines)));
    const headings = units
      .slice(at, next < 0 ? units.length : at + next)
      .flatMap(({ lines: [line] }) => (line ? (partnersOf(line) ?? []) : []));
    const blocks = blocksOf(units.slice(first, at));
    if (blocks.length !== headings.length) continue;
    const free = headings.filter(
      ({ name, abbreviation }) => !blocks.some((block) => prints(block, name, abbreviation)),
    );
    const left = blocks.filter(
      (block) => !headings.some(({ name, abbreviation }) => prints(block, name, abbreviation)),
    );
    const [heading] = free;
    const [block] = left;
    if (!heading || !block || free.length > 1 || left.length > 1) continue;
    for (const { lines } of block) for (const { number } of lines) boxes.set(number, heading.name);
  }
  return boxes;
}

const gapOf = ([line]: CooperationUnit['lines']): boolean => (line?.gap ?? 0) > 0;

function blocksOf(units: readonly CooperationUnit[]): CooperationUnit[][] {
  const blocks: CooperationUnit[][] = [];
  for (const unit of units) {
    if (gapOf(unit.lines) || blocks.length === 0) blocks.push([]);
    blocks.at(-1)?.push(unit);
  }
  return blocks;
}

function prints(block: readonly CooperationUnit[], ...names: string[]): boolean {
  const text = foldWidth(block.map(({ lines }) => joinLines(lines).text).join('\n'));
  return names.some((name) => text.includes(foldWidth(name)));
}

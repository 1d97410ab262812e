import type { Line } from '../../text/lines.ts';
import { rule } from '../../text/rule.ts';
import type { CooperationKind } from './line-kinds.ts';

/** Lines that only their neighbours explain: the title's block, a slogan in quotes over several lines, a vertical word. */
export function markLines(lines: readonly Line[]): Map<number, CooperationKind> {
  const marks = new Map<number, CooperationKind>();
  for (const [index, block] of blocksOf(lines).entries()) {
    const joined = block.map((line) => line.text).join('');
    // 厚生労働省の / 国際協力: whose international cooperation the page is about
    if (index === 0 && joined.endsWith('国際協力') && joined.length <= 40)
      for (const line of block) marks.set(line.number, 'title');
    markSlogans(block, marks);
    markVertical(block, marks);
  }
  return marks;
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    if (line.gap > 0 || blocks.length === 0) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** A line that begins with “ up to the line that ends with ”, in one block. */
function markSlogans(block: readonly Line[], marks: Map<number, CooperationKind>): void {
  const first = block.findIndex((line) => OPENS_QUOTE.test(line.text));
  const last = block.findIndex((line, at) => at >= first && CLOSES_QUOTE.test(line.text));
  if (first < 0 || last < 0) return;
  for (const line of block.slice(first, last + 1)) marks.set(line.number, 'slogan');
}

/** 協 / 働 / 事 / 業: one letter a line, two lines or more. */
function markVertical(block: readonly Line[], marks: Map<number, CooperationKind>): void {
  const single = (line: Line | undefined) => line !== undefined && ONE_LETTER.test(line.text);
  for (const [at, line] of block.entries()) {
    if (single(line) && (single(block[at - 1]) || single(block[at + 1]))) marks.set(line.number, 'vertical-word');
  }
}

/** A slogan begins. */
const OPENS_QUOTE = rule(/^[“"]/u, ['“見本', '"見本'], ['見本”']);

/** A slogan ends. */
const CLOSES_QUOTE = rule(/[”"]$/u, ['見本”', '見本"'], ['“見本']);

/** One letter alone on its line. */
const ONE_LETTER = rule(/^\p{L}$/u, ['協', 'ー'], ['協働', '1']);

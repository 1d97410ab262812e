/** Times below this many milliseconds are of the clock and the garbage collector rather than of the work. */
const LEAST_MS = 0.3;

/** A cell of a table in a results file: its median, and where it stands. */
interface Cell {
  place: string;
  p50: number;
  p95: number;
}

/**
 * Lines on what of two results files differs by more than noise: cells of the same section, row and column that are written as `p50 / p95`.
 * A cell is slower when its median is more than `noise` times that of before and above the 95th percentile of before; faster the other way
 * round. The machine as a whole counts out: ratios are taken beside the median ratio of all cells of the section. What only one of the
 * files has is counted, so that a file that was cut off is not taken for a good one.
 */
export function comparedResults(before: string, after: string, noise: number): string[] {
  const [old, fresh] = [cellsOf(before), cellsOf(after)];
  const lines: string[] = [];
  let compared = 0;
  for (const [section, cells] of fresh) {
    if (!old.has(section)) continue;
    const known = new Map(old.get(section)?.map((cell) => [cell.place, cell]));
    const pairs = cells.flatMap((cell) => {
      const was = known.get(cell.place);
      // A median of 0 was never measured.
      const isMeasured = was && Math.min(was.p50, cell.p50) > 0;
      return isMeasured && Math.max(was.p50, cell.p50) >= LEAST_MS ? [{ cell, was, ratio: cell.p50 / was.p50 }] : [];
    });
    const gone = missing(old.get(section) ?? [], cells);
    const added = missing(cells, old.get(section) ?? []);
    if (gone > 0 || added > 0) lines.push(`${section}: ${gone} times stand only before, ${added} only after`);
    if (pairs.length === 0) continue;
    compared += pairs.length;
    const machine = pairs.map(({ ratio }) => ratio).sort((a, b) => a - b)[Math.floor(pairs.length / 2)] ?? 1;
    const slower = pairs.filter(({ cell, was }) => cell.p50 / machine > Math.max(was.p50 * noise, was.p95));
    const faster = pairs.filter(({ cell, was }) => was.p50 * machine > Math.max(cell.p50 * noise, cell.p95));
    lines.push(
      `${section}: ${pairs.length} times compared, the machine ${machine.toFixed(2)} times as slow; ${slower.length} slower, ${faster.length} faster`,
      ...slower.map((pair) => `  slower  ${shown(pair)}`),
      ...faster.map((pair) => `  faster  ${shown(pair)}`),
    );
  }
  if (compared === 0) lines.push('The two files have no times in common.');
  return [...lines, ...onlyIn('before', old, fresh), ...onlyIn('after', fresh, old)];
}

/** Sections with times that the other file has not. */
function onlyIn(which: string, some: ReadonlyMap<string, Cell[]>, others: ReadonlyMap<string, Cell[]>): string[] {
  const sections = [...some].filter(([section, cells]) => cells.length > 0 && !others.has(section));
  return sections.length === 0 ? [] : [`Only ${which}: ${sections.map(([section]) => section).join('; ')}`];
}

/** How many times of `some` have no place in `others`. */
function missing(some: readonly Cell[], others: readonly Cell[]): number {
  const places = new Set(others.map(({ place }) => place));
  return some.filter(({ place }) => !places.has(place)).length;
}

function shown({ cell, was, ratio }: { cell: Cell; was: Cell; ratio: number }): string {
  return `${cell.place}: ${was.p50.toFixed(2)} → ${cell.p50.toFixed(2)} ms (${ratio.toFixed(2)}×)`;
}

/** By heading: the cells of its table. A row is known by its cells that are no times and no numbers, a column by its head. */
function cellsOf(text: string): Map<string, Cell[]> {
  const sections = new Map<string, Cell[]>();
  for (const part of text.split(/^## /m).slice(1)) {
    const [heading = '', ...lines] = part.split('\n');
    const rows = lines.filter((line) => line.startsWith('| ')).map(cellsOfLine);
    const [head = [], ...body] = rows;
    const found = body.flatMap((row) => {
      const name = row.filter((cell) => !/^-?[\d.,]+( \/ -?[\d.,]+)?$/.test(cell)).join(' ');
      return row.flatMap((cell, column) => {
        const times = /^([\d.]+) \/ ([\d.]+)$/.exec(cell);
        return times ? [{ place: `${name}, ${head[column]}`, p50: Number(times[1]), p95: Number(times[2]) }] : [];
      });
    });
    sections.set(heading, found);
  }
  return sections;
}

const cellsOfLine = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

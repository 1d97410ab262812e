import { rule } from './rule.ts';
import { halfWidth } from './widths.ts';

/** What a page carries beside what the document says. Each is also the rule by which its line is ignored. */
export type Furniture = 'page-number' | 'running-head';

/**
 * The lines of a document that belong to its pages alone, by index: page numbers in dashes or with their sign (- 3 -, P.3, 3頁), fractions
 * of one number of pages (3/88), bare figures that count the pages from one end of the document to the other, and a short line that
 * stands at the same distance throughout. A figure or a line that repeats in one part of a document only is content. `isContent` tells
 * lines that the layout itself reads, which repeat since sheets do.
 */
export function pageFurniture(
  lines: readonly string[],
  isContent: (text: string) => boolean = () => false,
): Map<number, Furniture> {
  const alone = lines.flatMap((line, index): Lone[] => {
    const text = halfWidth(line).trim();
    return text === '' || text.length > LONGEST ? [] : [{ index, text, apart: isApart(lines, index) }];
  });
  const found = new Map<number, Furniture>();
  for (const { index } of alone.filter(({ text }) => MARKED_NUMBER.test(text))) found.set(index, 'page-number');
  for (const index of [...fractions(alone), ...bareNumbers(alone, lines.length)]) found.set(index, 'page-number');
  const first = lines.findIndex((line) => line.trim() !== '');
  // What stands on top of the document is its title, though pages repeat it.
  for (const index of repeatedLines(alone, lines.length, isContent))
    if (index !== first) found.set(index, 'running-head');
  return found;
}

/** A short line; `apart`: nothing stands right above or right below it. */
interface Lone {
  index: number;
  text: string;
  apart: 'both' | 'one' | 'neither';
}

const LONGEST = 40;
/** Pages of fewer or more lines are none. */
const SHORTEST_PAGE = 8;
const LONGEST_PAGE = 150;
const FEWEST_PAGES = 4;

/** A number between dashes, or with the sign of a page. */
const MARKED_NUMBER = rule(
  /^(?:([-－–—―─−])\s*[0-9]{1,4}\s*\1|(?:pp?\s?\.\s?|page\s?)[0-9]{1,4}|[0-9]{1,4}\s?(?:頁|ページ))$/iu,
  ['- 3 -', '－15－', 'P.3', 'p. 12', '3頁', 'Page 4'],
  ['-3', '- 3', '3', 'P3 見本', '3頁の見本', '- 3 見本 -'],
);
/** The number of a page and that of all. */
const FRACTION = rule(
  /^(?<page>[0-9]{1,4})\s?\/\s?(?<all>[0-9]{1,4})$/u,
  ['3/88', '12 / 88'],
  ['3/88の見本', '1/2補助'],
);
const BARE = rule(/^[0-9]{1,3}$/u, ['3', '120'], ['2025', '3 見本', '①']);
/** What no head of pages is: a numbered or marked line, a sentence, a figure, a row of cells. */
const NO_HEAD = rule(
  /[0-9]|^[\p{Ps}\p{Pd}\p{S}・※*|①-⑳]|[。、:|\t]|\*\*/u,
  ['2 見本の概要', '・見本', '見本である。', '(見本)', '【見本】'],
  ['見本省', '見本の概要'],
);

function isApart(lines: readonly string[], index: number): Lone['apart'] {
  const blank = [lines[index - 1], lines[index + 1]].filter((line) => (line ?? '').trim() === '').length;
  return blank === 2 ? 'both' : blank === 1 ? 'one' : 'neither';
}

/** At least two pages of one number of pages. */
function fractions(alone: readonly Lone[]): number[] {
  const byAll = new Map<string, { index: number; page: number }[]>();
  for (const { index, text } of alone) {
    const { page = '', all = '' } = FRACTION.exec(text)?.groups ?? {};
    if (page === '' || Number(page) > Number(all) || Number(page) === 0) continue;
    byAll.set(all, [...(byAll.get(all) ?? []), { index, page: Number(page) }]);
  }
  return [...byAll.values()]
    .filter((pages) => pages.length > 1 && pages.every(({ page }, at) => at === 0 || page > (pages[at - 1]?.page ?? 0)))
    .flatMap((pages) => pages.map(({ index }) => index));
}

interface Step {
  index: number;
  value: number;
  /** How many numbers the sequence has that ends here, and the sum of its distances' squares: the most even one is taken. */
  length: number;
  unevenness: number;
  before: Step | null;
}

/** The longest sequence of bare figures that count pages through the whole document. A page's own number may be lost. */
function bareNumbers(alone: readonly Lone[], total: number): number[] {
  const byValue = new Map<number, Step[]>();
  let best: Step | null = null;
  for (const { index, text, apart } of alone) {
    if (apart === 'neither' || !BARE.test(text)) continue;
    const value = Number(text);
    const step: Step = { index, value, length: 1, unevenness: 0, before: null };
    for (let back = 1; back <= PAGES_LOST; back += 1) {
      for (const before of byValue.get(value - back) ?? []) {
        const distance = index - before.index;
        if (distance < SHORTEST_PAGE * back || distance > LONGEST_PAGE * back) continue;
        const unevenness = before.unevenness + distance ** 2;
        if (before.length + 1 < step.length) continue;
        if (before.length + 1 === step.length && unevenness >= step.unevenness) continue;
        Object.assign(step, { length: before.length + 1, unevenness, before });
      }
    }
    byValue.set(value, [...(byValue.get(value) ?? []), step]);
    if (
      best === null ||
      step.length > best.length ||
      (step.length === best.length && step.unevenness < best.unevenness)
    )
      best = step;
  }
  const places: number[] = [];
  for (let step = best; step !== null; step = step.before) places.unshift(step.index);
  return isThroughout(places, total) ? places : [];
}

const PAGES_LOST = 3;

function repeatedLines(alone: readonly Lone[], total: number, isContent: (text: string) => boolean): number[] {
  const places = new Map<string, number[]>();
  for (const { index, text, apart } of alone) {
    if (apart === 'both' && !NO_HEAD.test(text)) places.set(text, [...(places.get(text) ?? []), index]);
  }
  return [...places].flatMap(([text, at]) => (isThroughout(at, total) && !isContent(text) ? at : []));
}

/** Whether places stand at about one distance from the first to the last page. */
function isThroughout(places: readonly number[], total: number): boolean {
  if (places.length < FEWEST_PAGES) return false;
  const distances = places.slice(1).map((place, at) => place - (places[at] ?? 0));
  const usual = distances.toSorted((left, right) => left - right)[Math.floor(distances.length / 2)] ?? 0;
  if (usual < SHORTEST_PAGE || usual > LONGEST_PAGE) return false;
  const even = distances.filter((distance) => distance > usual * 0.6 && distance < usual * 1.6).length;
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  return even >= distances.length * 0.7 && first <= usual * 2.5 && last >= total - usual * 2.5;
}

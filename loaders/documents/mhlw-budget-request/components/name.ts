import { type Line, withoutEmphasis } from '../../../text/lines.ts';
import { halfWidth } from '../../../text/widths.ts';
import type { Page } from '../anchors.ts';

/** Signs before a name: - ・ ● ○ |, and (主な事業) main programmes. The numbers ① (1) stay: they are printed in the name. */
const BEFORE = /^(?:[-・●○◯◆■|\s*]+|[(（]主な事業[)）]\s*)+/u;
const AFTER = /(?<![\s:：／/|(（【、])[\s:：／/|(（【、]+$/u;

/** A component's name without list signs; `null` when nothing is left. */
export function componentName(text: string): string | null {
  const name = withoutEmphasis(text)
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/(?<!\s)\s*主な予算$/u, '')
    .trim();
  return name === '' ? null : name;
}

/** The nearest line above that names something: not a bullet, table, note or bracket. Not further than `floor` (inclusive). */
export function nameAbove({ lines, kinds }: Page, at: number, floor: number, reach: number): Line | null {
  for (let index = at - 1; index >= Math.max(floor, at - reach); index -= 1) {
    const kind = kinds[index];
    const line = lines[index];
    if (!line) continue;
    if (kind === 'plain' || kind === 'circle') return /円/u.test(line.text) ? null : line;
    // (2) 成果指向型の…支援: a numbered line is a name when it is no sentence.
    if (kind === 'bullet' && /^\(?[0-9]+\)\s*\S/u.test(line.text) && !/。/u.test(line.text)) return line;
    if (kind === 'numbered' || kind === 'purpose' || kind === 'prose') return null;
  }
  return null;
}

/** How deep a component stands by its sign: ① and <…> 1, (1) below them 2. */
export function depthOf(line: Line): 1 | 2 {
  return /^(?:-\s*)?\([0-9]+\)/u.test(halfWidth(line.raw).trim()) ? 2 : 1;
}

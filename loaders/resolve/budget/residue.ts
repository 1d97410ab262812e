import { ownYen, precision } from '../printed-amounts.ts';
import type { Claim, Program, ProgramLine } from './program.ts';

/**
 * What is left of a sum that is counted by its parts belongs to the sum itself: that much of its line is added. Nothing is left when
 * the rest is no more than the printed figures are rounded by, or when a part of it has an amount that is not printed (`printed` has it, no
 * line does) and another sum holds it, too.
 */
export function countResidues(
  byParts: readonly Claim[],
  claims: readonly Claim[],
  programs: readonly Program[],
  printed: ReadonlySet<Program>,
): void {
  const parts = partsOf(programs);
  const figures = figuresOf(claims);
  const countsAs = wholeOf(programs);
  for (const { program, line } of byParts) {
    const inside = outermost(program, parts, figures);
    if (inside.unknown.some((part) => printed.has(part) && isHeldElsewhere(part, program))) {
      line.notAdditive = 'SHARED_AMOUNT';
      continue;
    }
    const figure = line.amount.yen ?? 0;
    const rest = figure - inside.printed.reduce((sum, part) => sum + (figures.get(part)?.amount.yen ?? 0), 0);
    const slack = [line, ...inside.printed.flatMap((part) => figures.get(part) ?? [])]
      .map(({ amount }) => precision(amount) / 2)
      .reduce((sum, each) => sum + each, 0);
    line.elsewhere = inside.printed.filter((part) => {
      const whole = countsAs(part);
      return whole !== countsAs(program) || figures.get(part)?.notAdditive === 'COMPONENT_OF_COUNTED';
    });
    if (rest > slack) line.counted = rest;
  }
}

/** The programme that a part is counted as: the nearest whole programme above it. */
function wholeOf(programs: readonly Program[]): (program: Program) => Program {
  const place = new Map(programs.map((program, at) => [program, at]));
  return (program) => {
    const seen = new Set<Program>();
    let at = program;
    while (at.level === 'COMPONENT' && !seen.has(at)) {
      seen.add(at);
      const [above] = at.wholes.map((whole) => whole.program).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
      if (above === undefined) break;
      at = above;
    }
    return at;
  };
}

/** Programme → what is directly a part of it, as printed or decided. */
function partsOf(programs: readonly Program[]): Map<Program, Program[]> {
  const parts = new Map<Program, Program[]>();
  for (const program of programs) {
    for (const whole of [...program.wholes.map((each) => each.program), ...program.within]) {
      parts.set(whole, [...(parts.get(whole) ?? []), program]);
    }
  }
  return parts;
}

/** What each programme prints of its own for the stage: the line that is counted, else the largest. */
function figuresOf(claims: readonly Claim[]): Map<Program, ProgramLine> {
  const found = new Map<Program, ProgramLine>();
  for (const { program, line } of claims) {
    if (line.beside !== null || ownYen(line.amount) === null) continue;
    const known = found.get(program);
    const isSurer = known === undefined || rank(line) > rank(known);
    if (isSurer) found.set(program, line);
  }
  return found;
}

const rank = ({ notAdditive, amount }: ProgramLine): number =>
  (notAdditive === null ? Number.MAX_SAFE_INTEGER / 2 : 0) + (amount.yen ?? 0);

/** The outermost parts with a figure, and those on the way to them that print none. */
function outermost(whole: Program, parts: ReadonlyMap<Program, Program[]>, figures: ReadonlyMap<Program, ProgramLine>) {
  const printed: Program[] = [];
  const unknown: Program[] = [];
  const seen = new Set([whole]);
  const queue = [...(parts.get(whole) ?? [])];
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    if (seen.has(part)) continue;
    seen.add(part);
    if (figures.has(part)) printed.push(part);
    else {
      unknown.push(part);
      queue.push(...(parts.get(part) ?? []));
    }
  }
  return { printed, unknown };
}

/** Whether a part belongs to another sum beside this one. */
const isHeldElsewhere = (part: Program, whole: Program): boolean =>
  [...part.wholes.map(({ program }) => program), ...part.within].some((other) => other !== whole);

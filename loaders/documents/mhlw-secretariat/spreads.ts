import { rule } from '../../text/rule.ts';
import type { HeadedDivision, PlacedUnit } from './placed-unit.ts';

/** Divisions whose headings stand together on one spread, and the units below them that are not their missions. */
export interface Spread {
  /** Indexes of the divisions, in order of their headings. */
  divisions: number[];
  topics: PlacedUnit[];
}

/** 当課 (this division), 当室 (this office): the division that speaks of itself. */
const OWN_WORD = rule(/当([課室])/u, ['当課では', '当室は'], ['担当の課', '当局']);

/**
 * Gives the parts of a spread to its divisions. A part begins with a slogan: a headline right above another headline.
 * 1. A part that says 当課 or 当室 belongs to the one division whose name ends so (`own-division-word`).
 * 2. When as many parts as divisions are left, they belong to each other in order (`spread-parts-in-order`).
 * 3. Otherwise the nearest heading keeps the part, and its units are returned as uncertain (`nearest-heading-on-spread`).
 * What the nearest heading says anyway stays stated.
 */
export function assignSpread(spread: Spread, divisions: readonly HeadedDivision[]): PlacedUnit[] {
  if (spread.divisions.length < 2) return [];
  const open = new Set(spread.divisions);
  const left: PlacedUnit[][] = [];
  for (const part of partsOf(spread.topics)) {
    const owner = ownWordOwner(part, spread.divisions, divisions);
    if (owner === null) left.push(part);
    else {
      give(part, owner, 'own-division-word', 0.95);
      open.delete(owner);
    }
  }
  if (left.length === 0) return [];
  if (left.length !== open.size) {
    for (const unit of left.flat())
      unit.attribution = { basis: 'DERIVED', rule: 'nearest-heading-on-spread', confidence: 0.5 };
    return left.flat();
  }
  for (const [order, division] of [...open].entries()) give(left[order] ?? [], division, 'spread-parts-in-order', 0.85);
  return [];
}

function partsOf(units: readonly PlacedUnit[]): PlacedUnit[][] {
  const parts: PlacedUnit[][] = [];
  for (const [at, unit] of units.entries()) {
    const slogan = unit.role === 'headline' && units[at + 1]?.role === 'headline' && units[at - 1]?.role !== 'headline';
    if (slogan || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(unit);
  }
  return parts;
}

function ownWordOwner(
  part: readonly PlacedUnit[],
  candidates: readonly number[],
  divisions: readonly HeadedDivision[],
): number | null {
  const word = OWN_WORD.exec(part.flatMap(({ unit }) => unit.lines.map((line) => line.raw)).join(''))?.[1];
  if (!word) return null;
  const owners = candidates.filter((division) => divisions[division]?.name.endsWith(word));
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

function give(part: readonly PlacedUnit[], division: number, rule: string, confidence: number): void {
  for (const unit of part) {
    if (unit.division === division) continue;
    unit.division = division;
    unit.attribution = { basis: 'DERIVED', rule, confidence };
  }
}

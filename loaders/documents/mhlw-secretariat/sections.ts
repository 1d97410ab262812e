import { STATED } from '../../passages/actors.ts';
import { divisionHeading, labelOf, type SecretariatUnit } from './line-kinds.ts';
import type { HeadedDivision, PlacedUnit } from './placed-unit.ts';
import { type Role, rolesOf } from './roles.ts';
import { assignSpread, type Spread } from './spreads.ts';

/** A document's divisions and every unit in order; `uncertain`: units whose division is only the nearest heading's guess. */
export interface Sections {
  divisions: HeadedDivision[];
  units: PlacedUnit[];
  uncertain: PlacedUnit[];
}

type Mode = 'plain' | 'mission' | 'fields' | 'topics';

/** Gives every unit to a division: the nearest heading above, or by the rules of `assignSpread` where pages share a spread. */
export function placeUnits(units: readonly SecretariatUnit[]): Sections {
  const roles = rolesOf(units);
  const divisions: HeadedDivision[] = [];
  const placed: PlacedUnit[] = [];
  const spreads: Spread[] = [];
  let spread: Spread = { divisions: [], topics: [] };
  let division: number | null = null;
  let mode: Mode = 'plain';
  let headline: SecretariatUnit | null = null;

  for (const [at, unit] of units.entries()) {
    const role = roles[at] ?? 'stray';
    const line = unit.lines[0];
    const heading = role === 'division' && line ? divisionHeading(line) : null;
    if (heading) {
      const known = divisions.findIndex((other) => other.name === heading.name);
      division = known >= 0 ? known : divisions.push({ ...heading, unit }) - 1;
      // A spread goes on while every division on it has only its mission so far.
      if (mode !== 'mission') spread = newSpread(spreads);
      spread.divisions.push(division);
      mode = 'plain';
      headline = null;
    } else if (role === 'label' && line) {
      mode = labelOf(line) ?? mode;
      headline = null;
    } else if (role === 'headline') {
      mode = modeBelowHeadline(mode, roles[at + 1]);
      headline = unit;
    }
    const duty = role === 'prose' && division !== null && mode !== 'topics';
    const entry: PlacedUnit = { unit, role, division, attribution: STATED, duty, headline };
    placed.push(entry);
    if (mode === 'topics') spread.topics.push(entry);
  }
  const uncertain = spreads.flatMap((each) => assignSpread(each, divisions));
  return { divisions, units: placed, uncertain };
}

function newSpread(spreads: Spread[]): Spread {
  const spread: Spread = { divisions: [], topics: [] };
  spreads.push(spread);
  return spread;
}

/** A headline ends the mission; among the fields of a division it is one of them, unless something else than text follows. */
function modeBelowHeadline(mode: Mode, below: Role | undefined): Mode {
  return mode === 'fields' && below === 'prose' ? 'fields' : 'topics';
}

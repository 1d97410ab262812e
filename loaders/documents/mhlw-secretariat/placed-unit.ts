import type { Attribution } from '../../passages/facts.ts';
import type { DivisionHeading, SecretariatUnit } from './line-kinds.ts';
import type { Role } from './roles.ts';

/** A division's heading in the document. */
export interface HeadedDivision extends DivisionHeading {
  unit: SecretariatUnit;
}

/** A unit with its role and the division that it belongs to. */
export interface PlacedUnit {
  unit: SecretariatUnit;
  role: Role;
  /** Index of the division; `null` above the first heading. */
  division: number | null;
  attribution: Attribution;
  /** A paragraph that says what the division is there for. */
  duty: boolean;
  /** The headline that it stands below; `null` below a heading or a page label. */
  headline: SecretariatUnit | null;
}

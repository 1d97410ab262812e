import { budgets } from './budgets.ts';
import { organizations } from './organizations.ts';
import { outlines } from './outlines.ts';
import { policies } from './policies.ts';
import { subsidies } from './subsidies.ts';
import type { TableKind } from './table-kind.ts';

/** The tables that are read, in the order of the publication. */
export const TABLE_KINDS = [organizations, outlines, policies, subsidies, budgets] as readonly TableKind[];

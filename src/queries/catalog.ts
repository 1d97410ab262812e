import type { Catalog } from '../planner/field-declarations.ts';
import { budgetCatalog } from './budget.ts';
import { budgetMoneyCatalog } from './budget-money.ts';
import { budgetTotalsCatalog } from './budget-totals.ts';
import { documentsCatalog } from './documents.ts';
import { networkCatalog } from './network.ts';
import { organizationsCatalog } from './organizations.ts';
import { pathsCatalog } from './paths.ts';
import { policiesCatalog } from './policies.ts';
import { reviewSheetsCatalog } from './review-sheets.ts';
import { searchCatalog } from './search.ts';
import { strategyCatalog } from './strategy.ts';
import { strategyChangesCatalog } from './strategy-changes.ts';

const DOMAINS = [
  strategyCatalog,
  strategyChangesCatalog,
  organizationsCatalog,
  policiesCatalog,
  documentsCatalog,
  pathsCatalog,
  searchCatalog,
  networkCatalog,
  budgetCatalog,
  budgetMoneyCatalog,
  budgetTotalsCatalog,
  reviewSheetsCatalog,
];

/** Every head and traversal of the API, by type and field. A type or field that two domains declare is a mistake. */
export const catalog: Catalog = merge(DOMAINS);

function merge(domains: readonly Catalog[]): Catalog {
  const merged: Catalog = {};
  for (const [type, fields] of domains.flatMap((domain) => Object.entries(domain))) {
    const target = merged[type] ?? {};
    merged[type] = target;
    for (const [name, field] of Object.entries(fields)) {
      if (target[name]) throw new Error(`${type}.${name} is declared twice in the catalog`);
      target[name] = field;
    }
  }
  return merged;
}

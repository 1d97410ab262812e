import type { Page } from '../page/page.ts';
import { aboutPage } from './about/about.tsx';
import { changesPage } from './changes/changes.tsx';
import { documentPage } from './documents/document.tsx';
import { documentsPage } from './documents/documents.tsx';
import { initiativePage } from './initiatives/initiative.tsx';
import { initiativesPage } from './initiatives/initiatives.tsx';
import { itemPage } from './items/item.tsx';
import { itemsPage } from './items/items.tsx';
import { leftOutPage } from './money/left-out.tsx';
import { moneyPage } from './money/money.tsx';
import { networkPage } from './network/network.tsx';
import { mentionsPage } from './organizations/mentions.tsx';
import { organizationPage } from './organizations/organization.tsx';
import { organizationsPage } from './organizations/organizations.tsx';
import { partnersPage } from './organizations/partners.tsx';
import { relationsPage } from './organizations/relations.tsx';
import { sharedPage } from './organizations/shared.tsx';
import { pathsPage } from './paths/paths.tsx';
import { policiesPage } from './policies/policies.tsx';
import { policyPage } from './policies/policy.tsx';
import { programPage } from './programs/program.tsx';
import { programsPage } from './programs/programs.tsx';
import { searchPage } from './search/search.tsx';
import { startPage } from './start/start.tsx';

/** Every page of the explorer. */
export const PAGES: readonly Page[] = [
  startPage,
  itemsPage,
  itemPage,
  initiativesPage,
  initiativePage,
  organizationsPage,
  organizationPage,
  partnersPage,
  sharedPage,
  relationsPage,
  mentionsPage,
  programsPage,
  programPage,
  policiesPage,
  policyPage,
  networkPage,
  moneyPage,
  leftOutPage,
  pathsPage,
  changesPage,
  searchPage,
  documentsPage,
  documentPage,
  aboutPage,
];

import type { Page } from '../page/page.ts';
import { itemPage } from './items/item.tsx';
import { organizationPage } from './organizations/organization.tsx';
import { startPage } from './start/start.tsx';

/** Every page of the explorer. */
export const PAGES: readonly Page[] = [startPage, itemPage, organizationPage];

import type { Page } from '../page/page.ts';

/** Where a page is, and in which forms it can be had: all that a server has to know before somebody looks at one. */
export type PageAddress = Pick<Page, 'path' | 'forms'>;

/** The addresses of all pages, known without the pages. */
export const ADDRESSES: readonly PageAddress[] = [
  { path: '/', forms: ['csv'] },
  { path: '/items', forms: ['csv'] },
  { path: '/items/:number', forms: ['csv', 'svg'] },
  { path: '/initiatives', forms: ['csv'] },
  { path: '/initiatives/:id', forms: ['csv'] },
  { path: '/organizations', forms: ['csv'] },
  { path: '/organizations/:id', forms: ['csv', 'svg'] },
  { path: '/organizations/:id/partners', forms: ['csv'] },
  { path: '/organizations/:id/partners/:other', forms: ['csv'] },
  { path: '/organizations/:id/relations', forms: ['csv'] },
  { path: '/organizations/:id/mentions', forms: ['csv'] },
  { path: '/programs', forms: ['csv'] },
  { path: '/programs/:id', forms: ['csv', 'svg'] },
  { path: '/policies', forms: ['csv'] },
  { path: '/policies/:id', forms: ['csv'] },
  { path: '/network', forms: ['csv', 'svg'] },
  { path: '/money', forms: ['csv', 'svg'] },
  { path: '/money/left-out', forms: ['csv'] },
  { path: '/paths', forms: ['csv'] },
  { path: '/changes', forms: ['csv'] },
  { path: '/search', forms: ['csv'] },
  { path: '/documents', forms: ['csv'] },
  { path: '/documents/:id', forms: [] },
  { path: '/about', forms: [] },
];

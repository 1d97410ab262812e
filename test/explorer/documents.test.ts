import { expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { readPage } from './read-page.ts';

const served = serving();

it('a document leads to the totals that it prints, on the page of their year and stage', async () => {
  const { budgetDocumentTotals } = await served.world.data(
    '{ budgetDocumentTotals(first: 100) { nodes { document { id } fiscalYear stage } } }',
  );
  const documents = new Set<string>(budgetDocumentTotals.nodes.map(({ document }: any) => document.id));
  expect(documents.size).toBeGreaterThan(0);
  for (const id of documents) {
    const { links } = await readPage(served.server, `/en/documents/${id.slice('document:'.length)}`);
    const toTotals = links.filter((link) => link.endsWith('#totals'));
    const own = budgetDocumentTotals.nodes.filter(({ document }: any) => document.id === id);
    expect(toTotals).toHaveLength(new Set(own.map((each: any) => `${each.fiscalYear} ${each.stage}`)).size);
    for (const link of toTotals) {
      const { html } = await readPage(served.server, link.replace('#totals', ''));
      expect(html, link).toMatch(/<section id="totals".*<table/s);
    }
  }
});

it('an edition of the strategy leads to its items and initiatives', async () => {
  const { links } = await readPage(served.server, '/en/documents/strategy-follow-up');
  expect(links).toContain('/en/items');
  const [toInitiatives] = links.filter((link) => link.startsWith('/en/initiatives?document='));
  const { text } = await readPage(served.server, String(toInitiatives));
  expect(text).toContain('97');
});

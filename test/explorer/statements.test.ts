import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { readPage } from './read-page.ts';

const served = serving();

/** What the head of a page says of other forms of what it is about: their addresses by their media types. */
async function statementsOf(path: string): Promise<Record<string, string>> {
  const { html } = await readPage(served.server, path);
  const links = html.matchAll(/<link rel="alternate" type="([^"]*)" href="([^"]*)"\/>/g);
  return Object.fromEntries([...links].map(([, type, href]) => [type, href]));
}

describe.each(['en', 'ja'])('linked data in the heads of pages, in %s', (language) => {
  it.each([
    '/items/11',
    '/initiatives/11-a09934da',
    '/organizations/jica',
    '/programs/18205be6',
    '/policies/amr-action-plan',
    '/documents/strategy-follow-up',
  ])('%s: leads to statements about what it is about', async (path) => {
    const about = `${served.server.url}${path}`;
    const statements = await statementsOf(`/${language}${path}?from=elsewhere`);
    expect(statements).toEqual({ 'text/turtle': about, 'application/ld+json': about });
    for (const [type, address] of Object.entries(statements)) {
      const response = await fetch(address, { headers: { accept: type } });
      expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
      const text = await response.text();
      if (type === 'application/ld+json') expect(JSON.parse(text)).toHaveProperty('@graph');
      else expect(new Parser().parse(text).some(({ subject }) => subject.value === about)).toBe(true);
    }
  });

  it.each(['', '/about'])('"%s": leads to the data set', async (path) => {
    const address = `${served.server.url}${path || '/'}`;
    const statements = await statementsOf(`/${language}${path}`);
    expect(statements).toEqual({ 'text/turtle': address, 'application/ld+json': address });
    const response = await fetch(address, { headers: { accept: 'text/turtle' } });
    expect(await response.text()).toContain('dcat:Dataset');
  });

  it.each(['/organizations', '/organizations/jica/partners', '/money', '/search?q=AMR', '/organizations/nobody'])(
    '%s: says nothing of it, being about no node',
    async (path) => {
      expect(await statementsOf(`/${language}${path}`)).toEqual({});
    },
  );
});

import { expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { openWorld, rowsOf } from '../support/world.ts';
import { KINDS_OF_PAGES } from './addresses.ts';
import { readPage } from './read-page.ts';

const served = serving();

/** So many of the links that differ in their values alone. */
const OF_A_KIND = 4;

it('no page leads to an address of which something is ignored, and no form has a choice that is', async () => {
  const ofKinds = new Map<string, Set<string>>();
  const add = (address: string, query: URLSearchParams) => {
    const kind = [address, ...new Set(query.keys())].join(' ');
    const links = ofKinds.get(kind) ?? new Set();
    ofKinds.set(kind, links);
    if (links.size < OF_A_KIND) links.add(`${address}.json?${query}`);
  };
  for (const { path } of KINDS_OF_PAGES) {
    const { links, html } = await readPage(served.server, `/en${path}`);
    for (const link of links.filter((each) => /^\/en[^.?]*\?/.test(each))) {
      const [address = '', query] = link.replace(/#.*/, '').split('?');
      add(address, new URLSearchParams(query));
    }
    for (const [, action = '', form = ''] of html.matchAll(
      /<form[^>]* action="(\/en\/[^".?]*)"[^>]*>(.*?)<\/form>/gs,
    )) {
      for (const [, name = '', options = ''] of form.matchAll(/<select[^>]* name="(\w+)"[^>]*>(.*?)<\/select>/gs)) {
        for (const [, value = ''] of options.matchAll(/<option[^>]* value="([^"]+)"/g))
          add(action.replace(/#.*/, ''), new URLSearchParams({ [name]: value }));
      }
    }
  }
  const led = [...ofKinds.values()].flatMap((links) => [...links]);
  expect(led.length).toBeGreaterThan(100);
  const ignored: string[] = [];
  for (const link of led) {
    const answer = await fetch(`${served.server.url}${link}`);
    const told = answer.headers.get('content-type')?.includes('json')
      ? ((await answer.json()) as { ignored?: unknown[] }).ignored
      : answer.status;
    if (!Array.isArray(told) || told.length > 0) ignored.push(`${link}: ${JSON.stringify(told)}`);
  }
  expect(ignored).toEqual([]);
}, 60_000);

it('every body and policy is understood by its id as addresses have it', async () => {
  const world = await openWorld();
  try {
    const directory = await world.services.directories.get();
    const { nodes } = rowsOf('whole');
    const bodies = nodes.filter(({ type }) => type === 'Organization').map(({ id }) => id);
    expect(
      directory.organizationIds(
        bodies.map((id) => id.replace(/^org:/, '')),
        'division',
      ),
    ).toEqual(bodies);
    const { full, short } = await world.data(
      '{ full: programs(filter: { policy: ["policy:amr-action-plan"] }) { totalCount } short: programs(filter: { policy: ["amr-action-plan"] }) { totalCount } }',
    );
    expect(short).toEqual(full);
    expect(full.totalCount).toBeGreaterThan(1);
  } finally {
    await world.close();
  }
});

it('a review sheet of a programme leads to the programme, also where that is a part of another', async () => {
  const { programs } = await served.world.data(
    `{ programs(level: [COMPONENT], first: 100) { nodes { id reviewSheets { number } } } }`,
  );
  const described = programs.nodes.filter(({ reviewSheets }: any) => reviewSheets.length > 0).slice(0, 5);
  expect(described.length).toBeGreaterThan(0);
  for (const { id, reviewSheets } of described) {
    const short = id.slice('program:'.length);
    const { links } = await readPage(served.server, `/en/programs/${short}`);
    expect(links).toContain(`/en/programs?sheet=${reviewSheets[0].number}`);
    const list = await readPage(served.server, `/en/programs?sheet=${reviewSheets[0].number}`);
    expect(list.links, id).toContain(`/en/programs/${short}`);
  }
});

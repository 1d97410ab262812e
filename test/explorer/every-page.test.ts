import { expect, it } from 'vitest';
import { ADDRESSES } from '../../web/pages/addresses.ts';
import { serving } from '../support/server.ts';
import { KINDS_OF_PAGES } from './addresses.ts';
import { readPage } from './read-page.ts';

const served = serving();
const PATHS = ADDRESSES.map(({ path }) => path);

/** Led to where a list is cut, which none of the committed data is. */
const LED_TO_WHERE_MORE = ['/organizations/:id/partners'];

it('every page is among the addresses that the tests look at', () => {
  const lookedAt = new Set(KINDS_OF_PAGES.map(({ path }) => pageOf(path)));
  const mend = 'test/explorer/addresses.ts has an address of every page: add a line for each of these';
  expect(
    PATHS.filter((path) => !lookedAt.has(path)),
    mend,
  ).toEqual([]);
});

it('every page is led to by another one', async () => {
  const unled = new Set(PATHS.filter((path) => !LED_TO_WHERE_MORE.includes(path)));
  for (const { path } of KINDS_OF_PAGES) {
    const { html } = await readPage(served.server, `/en${path}`);
    const page = pageOf(path);
    for (const [, address = ''] of html.matchAll(/(?:href|action)="\/en([^"]*)"/g)) {
      const led = pageOf(address);
      if (led !== undefined && led !== page) unled.delete(led);
    }
    if (unled.size === 0) break;
  }
  const mend =
    'a page that nothing leads to is never found: link it from a page beside it, or in the menu of web/page/layout.tsx';
  expect([...unled], mend).toEqual([]);
});

it.each(['en', 'ja'])('no title, list, figure or cell of a page is empty (%s)', async (language) => {
  const { programs } = await served.world.data(
    '{ programs(level: [PROGRAM, COMPONENT], first: 100) { nodes { id } } }',
  );
  const further = [
    '/money?stage=RESERVE&year=2021',
    '/organizations/child-guidance-centre-cities',
    '/organizations/asean-plus-3-ministerial-meetings',
    ...programs.nodes
      .filter((_: unknown, index: number) => index % 10 === 0)
      .map(({ id }: { id: string }) => `/programs/${id.slice('program:'.length)}`),
  ];
  for (const path of [...KINDS_OF_PAGES.map((page) => page.path), ...further]) {
    const { html } = await readPage(served.server, `/${language}${path}`);
    const empty = html.match(/<(p|ul|ol|dl|dd|dt|h[1-6]|li|div|th|summary|caption)(?: [^>]*)?><\/\1>/g) ?? [];
    expect([path, ...empty]).toEqual([path]);
  }
});

/** The page of an address below the language; `undefined` where there is none: a file, the API, another form of a page. */
function pageOf(address: string): string | undefined {
  const path = address.replace(/[?#].*/, '') || '/';
  const exact = PATHS.find((each) => each === path);
  return exact ?? PATHS.find((each) => new RegExp(`^${each.replaceAll(/:\w+/g, '[^/.]+')}$`).test(path));
}

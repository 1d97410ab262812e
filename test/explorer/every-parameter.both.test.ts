import { describe, expect, it } from 'vitest';
import { PAGES } from '../../web/pages/pages.ts';
import { visible } from '../../web/text/visible.ts';
import { EXTENT, GRAPH } from '../support/extent.ts';
import { serving } from '../support/server.ts';
import { KINDS_OF_PAGES } from './addresses.ts';
import { readPage } from './read-page.ts';

const served = serving(GRAPH);
const read = (address: string) => readPage(served.server, address);

/** What no page understands under any name. */
const NEVER = ['\0', 'x\u0001', '\u200B', '\uFFFD'];
/** What only a text to look for may be. */
const NO_VALUE = ['no-such-value', '-1', '9'.repeat(20), 'REQUESTED', 'org:', '😀'];
const TEXTS = ['text', 'q'];

const tried = (values: readonly string[]) => (EXTENT === 'all' ? values : values.slice(0, 2));

/** An address of each page. */
const ADDRESSES = PAGES.map(({ path, parameters }) => {
  const form = new RegExp(`^${path === '/' ? '' : path.replaceAll(/:\w+/g, '[^/]+')}$`);
  const example = KINDS_OF_PAGES.map((each) => each.path.replace(/\?.*/, '')).find((each) => form.test(each)) ?? path;
  return { path: example, parameters };
});

/** What a page says of its address, in one line. */
function noticeOf(html: string): string {
  const [notice = ''] = /<aside class="notice".*?<\/aside>/s.exec(html) ?? [];
  return notice.replaceAll(/<[^>]*>/g, '').replaceAll('&#x27;', "'");
}

const has = (address: string, name: string, value: string) =>
  `${address}?${new URLSearchParams({ ...(name !== 'q' && address.endsWith('/search') ? { q: 'health' } : {}), [name]: value })}`;

describe.each(['en', 'ja'])('every parameter of every page (%s)', (language) => {
  it.each(ADDRESSES.filter(({ parameters }) => parameters.length > 0))(
    '$path tells what it does not understand',
    async (page) => {
      for (const name of page.parameters) {
        for (const value of [...tried(NEVER), ...(TEXTS.includes(name) ? [] : tried(NO_VALUE))]) {
          const { status, html } = await read(has(`/${language}${page.path}`, name, value));
          const told = noticeOf(html).includes(visible(value.trim()));
          expect([page.path, name, value, status, told]).toEqual([page.path, name, value, 200, true]);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what no page may have in it
          expect(html).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F\u200B]/);
        }
      }
    },
  );

  it.each(ADDRESSES)('$path tells a parameter that it does not know', async ({ path }) => {
    for (const name of ['nosuch', '\0', '__proto__', 'constructor']) {
      const { html } = await read(has(`/${language}${path}`, name, '1'));
      expect([path, noticeOf(html).includes(visible(name))]).toEqual([path, true]);
    }
  });
});

/** Pages that one chooses from with a form. */
const CHOSEN_FROM = [
  '/programs',
  '/initiatives',
  '/organizations',
  '/policies',
  '/network',
  '/money',
  '/money/left-out',
  '/search?q=health',
  '/organizations/who/mentions',
];

/** What a page says on which there is nothing. */
const NOTHING = /Nothing fits|Nothing was found|print no amount/;

/** The first and the last that is offered, of either. */
const ENDS = [
  [0, -1],
  [-1, 0],
  [0, 0],
  [-1, -1],
] as const;

describe('two choices that fit nothing together', () => {
  it.each(CHOSEN_FROM)('%s says so, and leads to where something is', async (path) => {
    const options = optionsIn((await read(`/en${path.replace('/left-out', '')}`)).html);
    const pairs = options.flatMap((one, index) => options.slice(index + 1).map((other) => [one, other] as const));
    let empty = 0;
    for (const [one, other] of pairs) {
      for (const [which, whichOther] of EXTENT === 'all' ? ENDS : ENDS.slice(0, 1)) {
        const search = new URLSearchParams(path.split('?')[1]);
        search.set(one.name, one.values.at(which) ?? '');
        search.set(other.name, other.values.at(whichOther) ?? '');
        const address = `/en${path.split('?')[0]}?${search}`;
        const { html } = await read(address);
        const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
        const said = main.search(NOTHING);
        if (said < 0) continue;
        empty += 1;
        const ways = [...main.slice(said).matchAll(/<li><a href="([^"]*)"/g)].map(([, way = '']) =>
          way.replaceAll('&amp;', '&'),
        );
        expect([address, ways.length > 0]).toEqual([address, true]);
        for (const way of new Set([ways.at(0) ?? '', ways.at(-1) ?? '']))
          expect([address, way, NOTHING.test((await read(way)).html)]).toEqual([address, way, false]);
      }
    }
    if (path === '/programs' || path === '/money') expect(empty).toBeGreaterThan(0);
  });

  it.each([
    '/en/programs?recipient=gavi&policy=amr-action-plan&mentions=amed&tag=NEW',
    '/ja/programs?ministry=mofa&division=mhlw-international-affairs-division&text=zzz',
    '/en/organizations?kind=FUND&role=ADMINISTERS',
    '/ja/initiatives?text=zzz&item=2&organization=jica',
    '/en/policies?kind=LAW&text=zzz',
    '/ja/network?kind=FUND&min=900&item=2',
  ])('%s: what is said that a way out finds is what is there', async (path) => {
    const { html } = await read(path);
    const [notice = ''] = /<aside class="notice"(?:(?!<\/aside>).)*class="none-said".*?<\/aside>/s.exec(html) ?? [];
    const ways = [...notice.matchAll(/<li><a href="([^"]*)">.*?<\/a>(?:: |：)(.*?)<\/li>/gs)];
    expect(ways.length).toBeGreaterThan(0);
    for (const [, way = '', told = ''] of ways) {
      const there = await read(way.replaceAll('&amp;', '&'));
      expect([way, there.text.includes(told.replaceAll(/<[^>]*>/g, ''))]).toEqual([way, true]);
    }
  });

  it('tells of which years the documents have amounts of the stage', async () => {
    const { text, links } = await read('/en/programs?stage=EXECUTED&year=2025&ministry=mofa');
    expect(text).toContain('The documents print no amount for this: Spent FY2025.');
    expect(links).toContain('/en/programs?ministry=mofa&stage=EXECUTED&year=2023');
    expect((await read('/ja/programs?stage=EXECUTED&year=2025')).text).toContain(
      '令和7年度執行額の金額は文書に記載がありません',
    );
    // A year in which nothing fits the other choices is told, and leads nowhere.
    const without = await read('/en/programs?stage=EXECUTED&year=2025&text=zzz');
    expect(without.text).toContain('Spent FY2023');
    expect(without.links.filter((link) => /year=202[1-4]/.test(link))).toEqual([]);
    // Others have amounts there: the ministry has none of them.
    const other = await read('/en/programs?stage=RESERVE&year=2022&recipient=gavi');
    expect(other.text).toContain('Nothing fits all of these filters together.');
    expect(other.text).not.toContain('The documents print no amount');
  });
});

describe('what is said of nothing', () => {
  it('is no fault of a kind, where the words of a search find nothing among all', async () => {
    const { text } = await read('/en/search?q=zzzzz&kind=POLICY');
    expect(text).toContain('Nothing was found.');
    expect(text).not.toContain('Nothing fits');
    const others = await read('/en/search?q=unitaid&kind=POLICY');
    expect(others.text).not.toContain('Nothing fits');
    expect(others.text).toMatch(/Without “Look among: Laws and plans” ?: \d+ hits?/);
  });

  it('names a few of many values, and the beginning of a long one', async () => {
    const sheets = [999_991, 999_992, 999_993, 999_994].map((sheet) => `sheet=${sheet}`).join('&');
    const { text } = await read(`/en/programs?${sheets}`);
    expect(text).toContain('Nothing fits “Review sheet number: 999991 or 999992 or 999993 or 1 more”.');
    const long = noticeOf((await read(`/en/policies?text=${'z'.repeat(200)}`)).html);
    expect(long).toContain(`“Name contains: ${'z'.repeat(120)}…”`);
    expect(long).not.toContain('z'.repeat(121));
  });

  it('are the editions that there are, where an address names none of them', async () => {
    const { html } = await read('/en/changes?from=nosuch&to=rs-2024-2-1');
    expect(noticeOf(html)).toContain(
      '“nosuch” cannot be the start; it was ignored. Possible: Follow-up of the Global Health Strategy.',
    );
    expect(noticeOf(html)).toContain(
      '“rs-2024-2-1” cannot be the end; it was ignored. Possible: Follow-up of the Global Health Strategy.',
    );
    expect(noticeOf(html)).not.toContain('Closest');
  });
});

describe('two places in a list', () => {
  it('are both told where both are none, and the second is taken where the first is none', async () => {
    const { links } = await read('/en/organizations');
    const next = new URLSearchParams(links.find((link) => link.includes('after='))?.split('?')[1]);
    const second = await read(`/en/organizations?${next}`);
    const back = second.links.filter((link) => link.includes('before=')).at(0) ?? '';
    const third = await read(`/en/organizations?after=${next.get('after')}`);
    const before = back ? new URLSearchParams(back.split('?')[1]).get('before') : next.get('after');
    const wanted = await read(`/en/organizations?before=${before}`);
    const { html, text } = await read(`/en/organizations?after=x&before=${before}`);
    expect(noticeOf(html)).toContain('“x” cannot be the place in the list');
    expect(noticeOf(html)).not.toContain(before?.slice(0, 50));
    expect(rowsOf(html)).toEqual(rowsOf(wanted.html));
    expect(text).not.toBe(third.text);
    const both = noticeOf((await read('/en/organizations?after=x&before=y')).html);
    expect([both.includes('“x”'), both.includes('“y”')]).toEqual([true, true]);
    // Of two good ones the first.
    const good = await read(`/en/organizations?after=${next.get('after')}&before=${before}`);
    expect(rowsOf(good.html)).toEqual(rowsOf(third.html));
    expect(noticeOf(good.html)).toContain('“after” of the address was taken, “before” with “');
    expect(noticeOf(good.html)).not.toContain('cannot be');
    // A long value is told by its beginning.
    expect(noticeOf(good.html)).toContain(before?.slice(0, 50));
  });
});

it('the filters say how many values are chosen', async () => {
  const { text } = await read('/en/organizations?kind=FUND&kind=FORUM&role=RECEIVES');
  expect(text).toContain('Filters (3 set)');
});

it('a name that nobody has leads to the closest ones, in the place where it stood', async () => {
  const { links } = await read('/en/paths?from=JIKA&to=meti');
  expect(links).toContain('/en/paths?from=jica&to=meti');
  const several = await read('/ja/programs?recipient=gavi&recipient=golobal-fund');
  expect(several.links).toContain('/ja/programs?recipient=gavi&recipient=global-fund');
});

it.each([
  ['/en/programs?recipient=xylophone', '/en/organizations?role=RECEIVES'],
  ['/en/programs?ministry=qqq', '/en/organizations?kind=MINISTRY'],
  ['/ja/programs?policy=zzzzzz', '/ja/policies'],
  ['/ja/initiatives?document=zzz', '/ja/documents'],
])('%s: a name that comes near none leads to where all of them are', async (path, list) => {
  const { html } = await read(path);
  const [notice = ''] = html.match(/<aside class="notice".*?<\/aside>/s) ?? [];
  expect([...notice.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([list]);
});

it.each([
  ['/en/programs?policy=amr', '/en/programs?policy=amr-action-plan'],
  ['/ja/programs?document=strategy', '/ja/programs?document=strategy-follow-up'],
])('%s: a word of what a policy or document is called leads to it', async (path, meant) => {
  expect((await read(path)).links).toContain(meant);
});

it.each([
  ['/en/programs?stage=FOO&item=2', 'Request (REQUEST)', '/en/programs?item=2&stage=REQUEST'],
  ['/ja/programs?tag=FOO&tag=NEW', '拡充（EXPANDED）', '/ja/programs?tag=NEW&tag=EXPANDED'],
  ['/ja/organizations?kind=x', '省（MINISTRY）', '/ja/organizations?kind=MINISTRY'],
])('%s: what may stand there is told by name, with the code, and leads there', async (path, told, to) => {
  const { html, links } = await read(path);
  expect(noticeOf(html)).toContain(told);
  expect(links).toContain(to);
});

it('a text that is too long is told to be cut', async () => {
  const { html } = await read(`/en/search?q=${'a'.repeat(300)}`);
  expect(noticeOf(html)).toContain('Only the first 200 characters of “aaa');
});

function rowsOf(html: string): string[] {
  return [...html.matchAll(/<tr id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** What a page's form offers under each name. */
function optionsIn(html: string): { name: string; values: string[] }[] {
  const main = html.slice(html.indexOf('<main'));
  const offered = new Map<string, string[]>();
  const offer = (name: string, value: string) => {
    if (value !== '' && name !== 'order') offered.set(name, [...(offered.get(name) ?? []), value]);
  };
  for (const [, name = '', options = ''] of main.matchAll(/<select name="([^"]*)">(.*?)<\/select>/gs))
    for (const [, value = ''] of options.matchAll(/<option value="([^"]*)"/g)) offer(name, value);
  for (const [box] of main.matchAll(/<input type="checkbox"[^>]*>/g))
    offer(/ name="([^"]*)"/.exec(box)?.[1] ?? '', / value="([^"]*)"/.exec(box)?.[1] ?? '');
  return [...offered].map(([name, values]) => ({ name, values }));
}

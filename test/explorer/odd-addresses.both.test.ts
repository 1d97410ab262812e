import { describe, expect, it } from 'vitest';
import { PAGES } from '../../web/pages/pages.ts';
import { GRAPH } from '../support/extent.ts';
import { serving } from '../support/server.ts';
import { readPage } from './read-page.ts';

const served = serving(GRAPH);
const read = (path: string) => readPage(served.server, path);

/** A page's name of a parameter, and texts that it may not take as they stand. */
const ODD_TEXTS = ['099', ' nope', 'nope ', 'a'.repeat(300), '-0', '２', '"x', '😀', 'document:nope', '0011'];

/** Every parameter of every page without a part that varies. */
const NAMES = [
  'after',
  'by',
  'division',
  'document',
  'from',
  'item',
  'kind',
  'mentions',
  'ministry',
  'organization',
  'parent',
  'q',
  'role',
  'stage',
  'text',
  'to',
  'year',
];

describe('a value that is not written as we would', () => {
  it.each([
    ['/en/initiatives?item=099', '“099”'],
    ['/en/changes?from=%20nope', 'nope”'],
    ['/en/changes?to=nope%20', '“nope'],
    [`/en/changes?from=${'a'.repeat(300)}`, 'aaaa'],
    ['/en/initiatives?organization=nope%20', '“nope'],
    [`/en/initiatives?organization=${'a'.repeat(300)}`, 'aaaa'],
    ['/en/initiatives?document=nope%20', '“nope'],
    ['/en/programs?item=077&document=document:nope', 'document:nope”'],
    [`/en/programs?document=${'%F0%9F%98%80'.repeat(150)}`, '😀'],
    ['/ja/organizations?parent=%20nosuch', 'nosuch」'],
  ])('%s: is told and ignored', async (path, told) => {
    const { status, text } = await read(path);
    expect([status, text.includes(told)]).toEqual([200, true]);
  });

  it.each([
    [
      '/en/money?year=2024&year=2023',
      'One value is taken as the fiscal year, the first in the address; “2023” was ignored.',
    ],
    ['/ja/money?year=2024&year=2023', '年度は一つだけ（アドレスの最初の値）を使うため、「2023」を無視しました。'],
    ['/en/programs?outcome=FOO', '“FOO” cannot be the outcome of a request; it was ignored.'],
    ['/en/programs?strategy=x&level=x', '“x” cannot be the level of a programme'],
    ['/ja/programs?strategy=x', '戦略の項目への対応の有無に「x」は指定できない'],
    ['/en/initiatives?program=x', '“x” cannot be the choice by programmes (yes or no)'],
  ])('%s: is told with the real reason, in words', async (path, told) => {
    expect((await read(path)).text).toContain(told);
  });

  it.each([
    ['/en/programs?item=abc', (low: number, high: number) => `Give a whole number from ${low} to ${high}.`],
    ['/en/initiatives?item=0', (low: number, high: number) => `Give a whole number from ${low} to ${high}.`],
    ['/ja/network?item=x', (low: number, high: number) => `${low}から${high}までの整数で指定してください。`],
  ])('%s: is told with the items that there are', async (path, told) => {
    const { strategyItems } = await served.world.data('{ strategyItems { number } }');
    const numbers = strategyItems.map(({ number }: { number: number }) => number);
    expect((await read(path)).text).toContain(told(Math.min(...numbers), Math.max(...numbers)));
  });

  it('is told as the only one, beside good ones', async () => {
    const answer = await fetch(`${served.server.url}/en/programs.json?mentions=who&mentions=%20nope&item=2&item=077`);
    const { ignored, page } = (await answer.json()) as { ignored: unknown[]; page: string };
    expect(ignored).toHaveLength(2);
    expect(ignored).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'mentions', value: ' nope' }),
        expect.objectContaining({ name: 'item', value: '077' }),
      ]),
    );
    expect(page).toContain('/en/programs?item=2&mentions=who');
  });

  it('is told with hundreds of its kind, in a bounded number of questions', async () => {
    const many = Array.from({ length: 400 }, (_each, index) => `mentions=no${index}`).join('&');
    const answer = await fetch(`${served.server.url}/en/programs.json?${many}`);
    expect(answer.status).toBe(200);
    expect(((await answer.json()) as { ignored: unknown[] }).ignored).toHaveLength(400);
  });

  it.each(PAGES.map(({ path }) => path).filter((path) => !path.includes(':')))('%s answers it', async (path) => {
    for (const odd of ODD_TEXTS) {
      for (const texts of [
        [odd, odd],
        [odd, 'nope', '2'],
      ]) {
        const search = new URLSearchParams(
          NAMES.flatMap((name) => texts.map((text): [string, string] => [name, text])),
        );
        const { status } = await read(`/en${path === '/' ? '' : path}?${search}`);
        expect([search.get('item'), status]).toEqual([odd, 200]);
      }
    }
  });
});

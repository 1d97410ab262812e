import { expect, it } from 'vitest';
import { picturePainter } from '../../src/server/picture-painter.ts';
import { serving } from '../support/server.ts';
import { root } from '../support/world.ts';

const served = serving();
const paint = picturePainter(`${root}dist/web/painter`);
const painted = async (text: string) =>
  (
    await paint(
      `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="30" font-size="24" font-family="Noto Sans JP">${text}</text></svg>`,
    )
  ).toString('base64');

it('pictures of links have the marks of all items, and letters of half the width', async () => {
  const { strategyItems } = await served.world.data('{ strategyItems { mark } }');
  // What no font has is a box, whichever it is.
  const box = await painted('\uE000');
  const marks = strategyItems.map(({ mark }: { mark: string }) => mark);
  expect(marks.length).toBeGreaterThan(10);
  const seen = new Map<string, string>();
  for (const letter of [...marks, '･', 'ｰ', 'ｻ', '医', 'A']) {
    const picture = await painted(letter);
    expect([letter, picture === box]).toEqual([letter, false]);
    seen.set(picture, letter);
  }
  expect(seen.size).toBe(marks.length + 5);
});

it.each([
  ['/en/network', '?kind=FUND&min=900', 'Nothing fits.'],
  ['/ja/network', '?kind=FUND&min=900', '該当するものはありません。'],
  ['/en/money', '?year=2025&stage=RESERVE', 'Nothing is known here that could be drawn.'],
])('%s%s: a picture of nothing says so in words, wherever it is shown', async (path, search, said) => {
  const get = (at: string) => fetch(`${served.server.url}${at}${search}`);
  const svg = await get(`${path}.svg`);
  expect([svg.status, svg.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  expect(await svg.text()).toContain(`>${said}</text>`);
  const png = await get(`${path}.png`);
  expect([png.status, png.headers.get('content-type')]).toEqual([200, 'image/png']);
  const framed = await get(`/embed${path}`);
  expect([framed.status, (await framed.text()).includes(`>${said}</text>`)]).toEqual([200, true]);
  // The page itself has no drawing, and leads to none.
  const html = await (await get(path)).text();
  expect([html.includes('og:image'), html.includes(`${path}.svg`)]).toEqual([false, false]);
});

it('of what is not there, there is no picture', async () => {
  for (const ending of ['svg', 'png'])
    expect((await fetch(`${served.server.url}/en/organizations/nosuch.${ending}`)).status).toBe(404);
});

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

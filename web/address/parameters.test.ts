import { describe, expect, it } from 'vitest';
import { search } from './href.ts';
import { choice, choices, readParameters, whole, wholes, words } from './parameters.ts';

const parameters = {
  year: whole(2000, 2100),
  stage: choice(['REQUEST', 'DRAFT'], () => ({ REQUEST: 'Request', DRAFT: 'Draft' })),
  item: wholes(1, 14),
  tag: choices(['NEW', 'EXPANDED'], () => ({ NEW: 'New', EXPANDED: 'Expanded' })),
  text: words(5),
};
const decode = (text: string) => new URLSearchParams(`text=${text}`).get('text');
const read = (address: string) => readParameters(parameters, new URLSearchParams(address));

describe('what stands in an address', () => {
  it('is read by type', () => {
    expect(read('year=2025&stage=DRAFT&item=3&item=11&tag=NEW&text=+AMR+')).toEqual({
      values: { year: 2025, stage: 'DRAFT', item: [3, 11], tag: ['NEW'], text: 'AMR' },
      odd: [],
    });
  });

  it('is one of a list in small and full-width letters, too, as people type it', () => {
    const { values, odd } = read('stage=draft&tag=new&tag=ＥＸＰＡＮＤＥＤ&tag=New&tag=newer');
    expect(values).toMatchObject({ stage: 'DRAFT', tag: ['NEW', 'EXPANDED'] });
    expect(odd).toEqual([{ name: 'tag', value: 'newer', among: ['NEW', 'EXPANDED'] }]);
  });

  it('is nothing where nothing is chosen, as forms send it', () => {
    expect(read('year=&stage=&text=')).toEqual({
      values: { year: undefined, stage: undefined, item: [], tag: [], text: undefined },
      odd: [],
    });
  });

  it('is told and ignored where it makes no sense', () => {
    const { values, odd } = read('year=1e3&stage=drafts&item=3&item=15&item=x&unknown=1&year=2025&text=abcdefgh');
    expect(values).toEqual({ year: undefined, stage: undefined, item: [3], tag: [], text: 'abcde' });
    expect(odd).toEqual([
      { name: 'unknown' },
      { name: 'year', value: '1e3', between: [2000, 2100] },
      { name: 'year', value: '2025', oneOnly: true },
      { name: 'stage', value: 'drafts', among: ['REQUEST', 'DRAFT'] },
      { name: 'item', value: '15', between: [1, 14] },
      { name: 'item', value: 'x', between: [1, 14] },
      { name: 'text', value: 'abcdefgh', cutTo: 5 },
    ]);
  });

  it.each([
    ['a%09b%0D%0Ac', 'a b c'],
    ['a%E2%80%8Bb%EF%BB%BF', 'ab'],
    ['%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80', '😀😀'],
  ])('%s is read as it is seen', (text, seen) => {
    expect(read(`text=${text}`).values.text).toBe(seen);
  });

  it.each(['%00', 'a%00', '%1B', '%C2%85', '%E2%80%8B', '%FF'])('%s is no text', (text) => {
    const { values, odd } = read(`text=${text}`);
    expect([values.text, odd]).toEqual([undefined, [{ name: 'text', value: decode(text) }]]);
  });

  it.each([
    ['２０２５', 2025],
    [' 2025 ', 2025],
    ['2,025', 2025],
    ['20,25', undefined],
    ['−2025', undefined],
  ])('%s is the number %s', (text, year) => {
    expect(read(new URLSearchParams({ year: text }).toString()).values.year).toBe(year);
  });

  it('is written the same for the same choices, whatever their order', () => {
    expect(search({ b: [2, 1], a: 'x y', none: undefined, empty: '' })).toBe('?a=x+y&b=2&b=1');
    expect(search({})).toBe('');
  });
});

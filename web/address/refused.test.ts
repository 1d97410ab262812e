import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whole, wholes, words, wordsList } from './parameters.ts';
import { withoutRefused } from './refused.ts';

const parameters = { year: whole(2000, 2100), item: wholes(1, 99), text: words(5), name: wordsList(5) };
const without = (address: string, refused: { name: string; value: string }[], all = false) => {
  const { left, dropped } = withoutRefused(parameters, new URLSearchParams(address), refused, all);
  return { left: left.toString(), dropped };
};

describe('an address without what was refused', () => {
  it.each([
    ['item=099&item=11', { name: 'item', value: '99' }, 'item=11', '099'],
    ['text=%20nope', { name: 'text', value: 'nope' }, '', ' nope'],
    ['text=abcdefgh', { name: 'text', value: 'abcde' }, '', 'abcdefgh'],
    ['year=02025', { name: 'year', value: '2025' }, '', '02025'],
    ['name=abcdefgh&name=x', { name: 'name', value: 'abcde' }, 'name=x', 'abcdefgh'],
  ])('%s: what stands for a value goes, however it is written, and is told', (address, refused, left, value) => {
    expect(without(address, [refused])).toEqual({ left, dropped: [{ name: refused.name, value }] });
  });

  it('keeps the first of what stands once, and tells the same text once', () => {
    expect(without('year=2025&year=2026&foo=1&item=x', []).left).toBe('year=2025');
    expect(without('item=7&item=7', [{ name: 'item', value: '7' }]).dropped).toEqual([{ name: 'item', value: '7' }]);
  });

  it('drops nothing for what does not stand there', () => {
    expect(without('item=3', [{ name: 'item', value: '4' }]).dropped).toEqual([]);
  });

  it('loses all values of a name, where told so', () => {
    expect(without('item=3&item=4&year=2025', [{ name: 'item', value: '4' }], true)).toEqual({
      left: 'year=2025',
      dropped: [
        { name: 'item', value: '3' },
        { name: 'item', value: '4' },
      ],
    });
  });

  it('has less in it than before wherever something was dropped', () => {
    const name = fc.constantFrom('year', 'item', 'text', 'name', 'other');
    const text = fc.oneof(fc.string(), fc.constantFrom('2025', ' 2025', '007', '7', 'abcdefg', ' a '));
    const refused = fc.array(fc.record({ name, value: text }));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text)), refused, fc.boolean(), (entries, odd, all) => {
        const search = new URLSearchParams(entries);
        const { left, dropped } = withoutRefused(parameters, search, odd, all);
        expect(left.size).toBeLessThanOrEqual(search.size - (dropped.length > 0 ? 1 : 0));
        for (const each of dropped) expect(search.getAll(each.name)).toContain(each.value);
      }),
    );
  });
});

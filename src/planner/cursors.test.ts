import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, listName } from './cursors.ts';

const list = listName('Organization', 'initiatives', { basis: ['NAMED'], first: 3, after: 'x' });
const place = { owner: 'org:jica', values: [0.6, -3_000_000_000_000, '⑪"\\'] };

describe('cursors', () => {
  it('bring back the place that they were made of, to the last digit', () => {
    expect(decodeCursor(list, 'after', encodeCursor(list, place))).toEqual(place);
  });

  it('do not depend on the size of the page, on what is null or on the order of keys', () => {
    expect(listName('Organization', 'initiatives', { before: 'y', last: 9, basis: ['NAMED'] })).toBe(list);
    expect(listName('A', 'b', { filter: { x: 1, y: null, z: 2 } })).toBe(
      listName('A', 'b', { filter: { z: 2, x: 1 } }),
    );
  });

  it.each([
    ['another argument', listName('Organization', 'initiatives', { basis: ['INHERITED'] })],
    ['no argument', listName('Organization', 'initiatives', {})],
    ['another field', listName('Organization', 'measures', { basis: ['NAMED'] })],
    ['another type', listName('Policy', 'initiatives', { basis: ['NAMED'] })],
  ])('are of one list: %s makes another', (_what, other) => {
    expect(() => decodeCursor(other, 'after', encodeCursor(list, place))).toThrow(/^"after" cannot be/);
  });

  it.each([
    '',
    'nonsense',
    'cm93Oi0x',
    Buffer.from('[]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ])('refuse %j', (cursor) => {
    expect(() => decodeCursor(list, 'before', cursor)).toThrow(/^"before" cannot be/);
  });

  it('refuse a place that somebody changed', () => {
    const [mark, ...stands] = JSON.parse(Buffer.from(encodeCursor(list, place), 'base64url').toString());
    const changed = Buffer.from(JSON.stringify([mark, 'org:mofa', ...stands.slice(1)])).toString('base64url');
    expect(() => decodeCursor(list, 'after', changed)).toThrow(/^"after" cannot be/);
  });
});

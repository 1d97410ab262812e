import { describe, expect, it } from 'vitest';
import { layOut, type NetworkShape } from './network-layout.ts';

const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'alone'];
const shape = (width: number): NetworkShape => ({
  nodes: keys.map((key, index) => ({ key, size: 10, community: index < 3 ? 1 : 2 })),
  links: [
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
    ['d', 'e'],
    ['e', 'f'],
    ['c', 'd'],
  ].map(([source = '', target = '']) => ({ source, target, weight: 2 })),
  width,
  height: 600,
});

describe('the places of a network', () => {
  it('are the same for the same network, however it is asked', () => {
    const first = layOut(shape(900));
    const again = layOut({ ...shape(900), nodes: [...shape(900).nodes].reverse() });
    expect(Object.fromEntries(again)).toEqual(Object.fromEntries(first));
  });

  it('keep within the room and off each other', () => {
    const places = [...layOut(shape(900)).values()];
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(900);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(600);
    }
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
      }
    }
  });
});

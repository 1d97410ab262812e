import { expect, it } from 'vitest';
import { nearestIds } from './nearest-ids.ts';

const IDS = ['item:1', 'item:2', 'item:13', 'item:14', 'program:18205be6', 'program:18205b00', 'program:e10fb7d3'];

it('the nearest ids of the same kind come first, numbers as numbers', () => {
  expect(nearestIds('program:18205be7', IDS)).toEqual(['program:18205be6', 'program:18205b00', 'program:e10fb7d3']);
  expect(nearestIds('item:99', IDS)).toEqual(['item:14', 'item:13', 'item:2', 'item:1']);
  expect(nearestIds('item:013', IDS)[0]).toBe('item:13');
});

it('without a prefix that any id has, all are compared as they are written', () => {
  expect(nearestIds('programme:e10fb7d3', IDS)[0]).toBe('program:e10fb7d3');
  expect(nearestIds('', IDS)).toHaveLength(5);
  expect(nearestIds('item:1', [])).toEqual([]);
});

import { expect, test } from 'vitest';
import { circled, readMark } from './marks.ts';

test.each([
  ['⑤ 民間企業との連携', { mark: '⑤', number: 5, rest: '民間企業との連携' }],
  ['  ⑭UHC センター ', { mark: '⑭', number: 14, rest: 'UHC センター' }],
  ['㉑　情報', { mark: '㉑', number: 21, rest: '情報' }],
  ['㊱x', { mark: '㊱', number: 36, rest: 'x' }],
  ['⑵資金', { mark: '⑵', number: 2, rest: '資金' }],
  ['③', { mark: '③', number: 3, rest: '' }],
])('%s', (text, mark) => {
  expect(readMark(text)).toEqual(mark);
});

test.each(['', '民間企業⑤', '5 民間企業', '・①の支援'])('%j has none', (text) => {
  expect(readMark(text)).toBeNull();
});

test('a circled number reads back', () => {
  for (let number = 1; number <= 50; number += 1) expect(readMark(circled(number))?.number).toBe(number);
});

import { expect, test } from 'vitest';
import { printsName, statesPlan } from './reasons.ts';

test.each([
  [
    printsName('MEASURE', 'part'),
    "The row prints a part of the programme's name.",
    '行に事業名の一部の記載があります。',
  ],
  [
    printsName('INITIATIVE', 'body'),
    'The initiative prints the centre that the programme runs.',
    '取組に事業が運営するセンターの名称の記載があります。',
  ],
  [
    statesPlan('ITEM'),
    'Its review sheet states the plan that the item names.',
    '項目に挙げられた計画が、レビューシートに記載されています。',
  ],
])('%j', (reason, en, ja) => {
  expect(reason).toEqual({ en, ja });
});

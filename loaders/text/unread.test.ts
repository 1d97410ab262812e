import { expect, test } from 'vitest';
import { findUnread } from './unread.ts';
import { readAmounts } from './yen.ts';

test.each([
  ['令和8年度概算要求額 百万円（百万円）', ['百万円', '百万円']],
  ['1,23百万円', ['1,23百万円']],
  ['1.5.3億円', ['1.5.3億円']],
  ['5、234百万円', ['5、234百万円']],
  ['1, 234百万円', ['1, 234百万円']],
  ['.5億円', ['.5億円']],
  ['●億円（○百万円）', ['●億円', '○百万円']],
  ['2千五百万円', ['2千五百万円']],
  ['見本事業 1.4億（1.2億）', ['1.4億', '1.2億']],
  ['￥5,000', ['￥5,000']],
  ['令和●年度', ['令和●年度']],
  ['令和７（2024）年度', ['令和７（2024）年度']],
])('%s is told', (line, texts) => {
  expect(findUnread(line).map(({ text }) => text)).toEqual(texts);
});

test.each([
  '（単位：百万円）',
  '百万円',
  '23億ドル',
  '3.9億枚',
  '約3億人',
  '数億円規模',
  '（一億円）',
  '（－）',
  '令和7年度',
  '7.9億円',
  '円',
])('%s is nothing unread', (line) => {
  expect(findUnread(line)).toEqual([]);
});

test('an amount without its digits is neither none nor zero', () => {
  expect(readAmounts('要求額 百万円（百万円）').map(({ amount }) => [amount.kind, amount.yen])).toEqual([
    ['unknown', null],
    ['unknown', null],
  ]);
});

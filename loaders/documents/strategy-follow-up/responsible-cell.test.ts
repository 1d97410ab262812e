import { expect, test } from 'vitest';
import { stubNames } from './fixtures/stub-names.ts';
import { readResponsible } from './responsible-cell.ts';

test.each([
  ['財務省、厚労省、その他関係省庁', ['財務省', '厚労省'], ['その他関係省庁']],
  ['経産省、JICA 他に必要に応じ関連する省庁等', ['経産省', 'JICA'], ['他に必要に応じ関連する省庁等']],
  ['厚労省、その他 AMR 対策アクションプラン関係省庁', ['厚労省'], ['その他 AMR 対策アクションプラン関係省庁']],
  ['外務省，厚労省､ＪＩＣＡ', ['外務省', '厚労省', 'ＪＩＣＡ'], []],
  ['外務省・厚労省', ['外務省', '厚労省'], []],
  ['外務省 厚労省', ['外務省', '厚労省'], []],
  ['・外務省 ・厚労省', ['外務省', '厚労省'], []],
  ['財務省等', ['財務省'], []],
  ['厚労省(国際課)', ['厚労省'], []],
  ['', [], []],
])('%s', (cell, named, notes) => {
  const parts = readResponsible(cell, stubNames);
  expect(parts.named.map((body) => body.name)).toEqual(named);
  expect(parts.notes).toEqual(notes);
});

test('a body that the registry does not know is a body', () => {
  expect(readResponsible('外務省、国土交通省、ABC', stubNames).named).toEqual([
    { name: '外務省', known: true },
    { name: '国土交通省', known: false },
    { name: 'ABC', known: false },
  ]);
});

test('a phrase is told', () => {
  expect(readResponsible('外務省、今後の検討による', stubNames)).toMatchObject({ unread: ['今後の検討による'] });
});

import { expect, test } from 'vitest';
import { sheet } from '../fixtures/small-budget.ts';
import { BudgetSections } from './sections.ts';

const evidence = { document: 'request', startLine: 1, endLine: 1, section: null };
const heading = (text: string) => ({ text, mark: '○', evidence });

test('a slip in a heading is corrected, the printed form kept beside it, and the id stays', () => {
  const english = (...names: string[]) => (names.includes('ドクターへリの活用') ? 'Doctor Helicopters' : null);
  const plain = new BudgetSections(english);
  // The hiragana へ was read for the katakana ヘ.
  const corrected = new BudgetSections(english, (name, document) =>
    document === 'request' ? name.replace('ドクターへリ', 'ドクターヘリ') : name,
  );
  const given = sheet('事業', '1億円', null, {
    section: heading('救急医療'),
    subsection: heading('ドクターへリの活用'),
  });
  expect(corrected.ofSheet(given)).toBe(plain.ofSheet(given));
  expect(corrected.nodes.map(({ properties }) => properties)).toMatchObject([
    { name: '救急医療' },
    { name: 'ドクターヘリの活用', namePrinted: 'ドクターへリの活用', nameEn: 'Doctor Helicopters' },
  ]);
  expect(plain.nodes.map(({ properties }) => properties['namePrinted'])).toEqual([undefined, undefined]);
});

import { expect, test } from 'vitest';
import { noEdition, unknownDocument } from './unknown-document.ts';

const document = (id: string, title: string, titleEn: string) => ({
  id: `document:${id}`,
  title,
  titleEn,
});
const DOCUMENTS = [
  document('hospital-budget-draft-2025', '病院関係政府予算（案）', 'Draft budget concerning hospitals'),
  document('mhlw-budget-request-2025', '主要事業の概要', 'Budget request, outlines of main programmes'),
  document('rs-2024-1-3', '行政事業レビューシート（1-3）', 'Review sheets of FY2024 (table 1-3)'),
  document('strategy-follow-up', 'グローバルヘルス戦略フォローアップ', 'Follow-up of the Global Health Strategy'),
];
const closest = (id: string) =>
  (unknownDocument(id, 'filter.document', DOCUMENTS).extensions['closest'] as { id: string }[]).map((each) => each.id);

test.each([
  ['document:budget-request-2025', 'document:mhlw-budget-request-2025'],
  ['document:follow-up', 'document:strategy-follow-up'],
  ['rs-2024-1-9', 'document:rs-2024-1-3'],
  ['グローバルヘルス戦略', 'document:strategy-follow-up'],
])('%s: the likest comes first, wherever its id or a title is like it', (asked, first) => {
  expect(closest(asked)[0]).toBe(first);
});

test('what is like nothing gets no list of the alphabet, and is told where all stand', () => {
  const error = unknownDocument('document:zzzzzzzzzzzz', 'filter.document', DOCUMENTS);
  expect(error.extensions).toEqual({
    code: 'UNKNOWN_DOCUMENT',
    argument: 'filter.document',
    given: 'document:zzzzzzzzzzzz',
    closest: [],
  });
  expect(error.message).toBe(
    '"filter.document": no document has the id "document:zzzzzzzzzzzz". The field "documents" lists all.',
  );
});

test('a long id is told clipped', () => {
  expect(unknownDocument('a'.repeat(5_000), 'document', DOCUMENTS).message.length).toBeLessThan(600);
});

test('what is no edition is told apart from what is no document; both name all editions', () => {
  const editions = DOCUMENTS.slice(3);
  const named = [{ id: 'document:strategy-follow-up', name: 'グローバルヘルス戦略フォローアップ' }];
  const other = noEdition('document:rs-2024-1-3', 'from', true, editions);
  expect(other.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    argument: 'from',
    given: 'document:rs-2024-1-3',
    closest: named,
  });
  expect(other.message).toBe(
    '"from": "document:rs-2024-1-3" is a document, but no edition of the strategy table. The editions that there are: document:strategy-follow-up.',
  );
  expect(noEdition('document:qq', 'from', false, editions).extensions).toEqual({
    code: 'UNKNOWN_DOCUMENT',
    argument: 'from',
    given: 'document:qq',
    closest: named,
  });
});

import { expect, test } from 'vitest';
import { firstLine } from './fixtures/lines-of.ts';
import { readTagLine } from './head/tags.ts';
import { lineKind } from './line-kinds.ts';

test.each([
  ['１　事業の目的', 'purpose'],
  ['1 事業の目的・概要', 'purpose'],
  ['2 事業の概要・スキーム', 'numbered'],
  ['令和８年度概算要求額　２億円', 'amount-label'],
  ['新規**推進枠**', 'tag'],
  ['拡充 見本の支援事業', 'tagged'],
  ['新規見本の支援事業', 'plain'],
  ['（内線 1234）', 'division'],
  ['社会・援護局見本課（内線）2894', 'division'],
  ['▷ 見本の推進', 'marked'],
  ['○見本の推進', 'circle'],
  ['※()内は前年度当初予算額', 'note'],
  ['見本事業（旧：古い見本事業）', 'plain'],
  ['実施主体：国', 'prose'],
])('%s is %s', (text, kind) => {
  expect(lineKind(firstLine(text))).toBe(kind);
});

test.each([
  ['新規', ['NEW']],
  ['拡充**推進枠**', ['EXPANDED', 'PRIORITY_FRAME']],
  ['推進', ['PRIORITY_FRAME']],
  ['【新規】', ['NEW']],
])('tags of %s', (text, tags) => {
  expect(readTagLine(text)?.tags.map(({ tag }) => tag)).toEqual(tags);
});

import { expect, test } from 'vitest';
import { contentLines } from '../../text/lines.ts';
import { classifyLines } from './lines.ts';

const kinds = (...lines: string[]) => classifyLines(contentLines(lines)).map(({ number, kind }) => `${number} ${kind}`);
const head = '\t項目\t主な取組\t担当';
const row = '①A\t・B\t・C\t外務省';

test('text before, in and behind the table', () => {
  expect(
    kinds(
      '',
      '表の題',
      '前書きである。',
      head,
      row,
      ' ',
      '- 3 -',
      '破れた行',
      row,
      '※注記',
      '後書きである。',
      '以上',
      '残り',
    ),
  ).toEqual([
    '2 title',
    '3 preamble',
    '4 columns',
    '5 row',
    '7 page-number',
    '8 strange',
    '9 row',
    '10 note',
    '11 note',
    '12 end-mark',
    '13 strange',
  ]);
});

test('a bullet behind the table is no note', () => {
  expect(kinds(head, row, '・支援を行う。')).toEqual(['1 columns', '2 row', '3 strange']);
});

test('lines of tags, and text with a tab that is no row', () => {
  expect(kinds('<table>', '\t題 \t副題', head, row, '</table>')).toEqual([
    '1 markup',
    '2 preamble',
    '3 columns',
    '4 row',
    '5 markup',
  ]);
});

test('a row without number and bullet is told by its cells', () => {
  expect(kinds(head, row, '\t\t\t外務省', '\t外務省')).toEqual(['1 columns', '2 row', '3 row', '4 strange']);
});

import { expect, test } from 'vitest';
import { readPriority } from './priority-words.ts';

test.each<[string, string, string | null]>([
  ['behind the frame', '重要政策推進枠　50百万円', '50百万円 50000000'],
  ['with colon and brackets', '「新たな成長推進枠」：７百万円', '７百万円 7000000'],
  ['at the end of words', '灯台の改修に伴う増「重要政策推進枠」　1,234千円', '1,234千円 1234000'],
  ['as a part of the request', '灯台を増やすため。※要求額のうち「重点政策推進枠」：5百万円', '5百万円 5000000'],
  ['two names of one frame', '※うち要望額（重要政策推進枠）：334百万円', '334百万円 334000000'],
  ['of its own year', '【要望額】　13年度要望額62百万円', '62百万円 62000000'],
  ['as a part of the amount asked for', '要求金額90百万円のうち、「重要政策推進枠」27百万円', '27百万円 27000000'],
  [
    'with what it is for',
    '要求額のうち、「重要政策推進枠」の金額は306百万円（うち庁費50百万円）',
    '306百万円 306000000',
  ],
  ['of another year', '【要望額】令和12年度要望額：2.3百万円', null],
  ['without a unit', '重要政策推進枠：1,750', null],
  ['with a unit that is torn off', '重要政策推進枠：121（百万円）', null],
  ['of a larger sum', '「新たな成長推進枠」12,826百万円の内数', null],
  ['of one kind of cost', '（要望額：諸謝金27百万円）', null],
  ['of one subsidy', '灯台補助金のうち重要政策推進枠：27百万円', null],
  ['of one subsidy, in brackets', '灯台補助金のうち、「重要政策推進枠」27百万円', null],
  ['of another amount than what is asked for', 'なお、90百万円のうち、「重要政策推進枠」27百万円。', null],
  ['beside others', '重要政策推進枠での要求（70百万円）等', null],
  ['beside what is settled later', '（うち重要政策推進枠：70百万円）＋事項要求', null],
  ['twice', '重要政策推進枠：12百万円。重要政策推進枠：3百万円', null],
  ['elsewhere, too', '灯台は重要政策推進枠に移す。重要政策推進枠：3百万円', null],
  ['an amount that is not of it', '重要政策推進枠に移したため、3百万円の増', null],
])('the amount is read where it stands %s', (_, text, amount) => {
  const said = readPriority(text, 2030);
  expect(said?.fiscalYear).toBe(2031);
  expect(said?.amount === undefined ? null : `${said.amount.text} ${said.amount.yen}`).toBe(amount);
});

test('figures that are not read are told as printed', () => {
  expect(readPriority('新たな成長推進枠：8，000', 2030)).toEqual({
    printed: '新たな成長推進枠',
    fiscalYear: 2031,
    unread: ['8,000'],
  });
  expect(readPriority('重要政策推進枠について検討', 2030)).toEqual({ printed: '重要政策推進枠', fiscalYear: 2031 });
});

test('a cell that names no frame, or nothing in it, says nothing', () => {
  expect(readPriority('灯台の改修に伴う増 50百万円', 2030)).toBeNull();
  expect(readPriority('重要政策推進枠：なし', 2030)).toBeNull();
});

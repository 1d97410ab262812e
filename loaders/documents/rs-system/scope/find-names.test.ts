import { expect, test } from 'vitest';
import { NameFinder } from './find-names.ts';

const finder = new NameFinder(
  ['看護師研修モデル事業', '地域看護師研修モデル事業', '災害対応体制整備事業（事務局）', '研修事業'].map((name) => ({
    name,
    document: 'request',
  })),
  9,
);
const found = (text: string) => finder.find(text).map(({ name }) => name);

test('whole names are found in running text, whatever width and blanks, each once', () => {
  expect(found('新たに看護師 研修モデル事業を行い、看護師研修モデル事業の成果をまとめる。')).toEqual([
    '看護師研修モデル事業',
  ]);
});

test('the spelling of the text itself is kept', () => {
  expect(finder.find('（看護師 研修モデル事業）')).toEqual([
    { name: '看護師研修モデル事業', printed: '看護師 研修モデル事業', document: 'request' },
  ]);
});

test('the longest name at a place is the one that is printed', () => {
  expect(found('地域看護師研修モデル事業の拡充')).toEqual(['地域看護師研修モデル事業']);
});

test('a name is found without what its bracket adds', () => {
  expect(found('災害対応体制整備事業では訓練を行う')).toEqual(['災害対応体制整備事業（事務局）']);
});

test('neither a part of a name, nor a name that is too short within a sentence', () => {
  expect(found('看護師研修モデルを検討し、研修事業を行う')).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWidth, squeeze } from './widths.ts';

test.each([
  ['（外、厚）', '(外、厚)'],
  ['ＷＨＯ／Ｇ７：１００％', 'WHO/G7:100%'],
  ['ｸﾞﾛｰﾊﾞﾙﾍﾙｽ', 'グローバルヘルス'],
  ['ﾊﾟﾝﾃﾞﾐｯｸ･ﾌｧﾝﾄﾞ｡', 'パンデミック・ファンド。'],
  ['｢財団｣､｢基金｣', '「財団」、「基金」'],
  ['か\u3099ん', 'がん'],
  ['厚\u3000労\u00A0省', '厚 労 省'],
  ['￥１', '¥1'],
  ['①⑭㉑ ㈱ ㎡ 【】', '①⑭㉑ ㈱ ㎡ 【】'],
  ['WHO (外)', 'WHO (外)'],
  ['', ''],
])('%s folds to %s', (text, folded) => {
  expect(foldWidth(text)).toBe(folded);
});

test.each([
  [' Ｇ Ｈ\u3000資金\t', 'GH資金'],
  ['\uFEFF厚\u200B労省\n', '厚労省'],
  ['主 な 取 組', '主な取組'],
])('%j squeezes to %s', (text, squeezed) => {
  expect(squeeze(text)).toBe(squeezed);
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(foldWidth(text)) === foldWidth(text)));
});

test('every printable ASCII sign has its full-width form folded back', () => {
  for (let code = 0x21; code <= 0x7e; code += 1) {
    expect(foldWidth(String.fromCharCode(code + 0xfee0))).toBe(String.fromCharCode(code));
  }
});

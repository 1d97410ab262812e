import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualCharacters } from '../text/usual-characters.ts';
import { fold, foldWithOffsets } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Ｗ Ｈ Ｏ', 'who'],
    ['ＧＨ　協議会', 'gh協議会'],
    ['ｸﾞﾛｰﾊﾞﾙﾍﾙｽ', 'グローバルヘルス'],
    ['ASEAN＋3', 'asean+3'],
    ['NGO‐JICA', 'ngo-jica'],
  ])('reads %s as %s', (printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  it('keeps a tab, which parts columns', () => {
    expect(fold('外務省\t財務省')).toBe('外務省\t財務省');
  });

  it('gives each folded character its place in the original', () => {
    const text = 'Ａ ｶﾞ㈱';
    const folded = foldWithOffsets(text);
    expect(folded.text).toBe('aガ(株)');
    expect(folded.starts).toEqual([0, 2, 4, 4, 4, text.length]);
    expect(folded.ends).toEqual([1, 4, 5, 5, 5]);
  });

  it('gives every folded character a place, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: once, starts, ends } = foldWithOffsets(text);
        expect(starts).toHaveLength(once.length + 1);
        for (const [index, end] of ends.entries()) {
          expect(end).toBeGreaterThan(starts[index] ?? 0);
          expect(starts[index + 1] ?? 0).toBeGreaterThanOrEqual(starts[index] ?? 0);
        }
      }),
    );
  });

  it.each([
    ['か\u3099 ｶﾞＡ\u3099', 'がガa\u3099', [0, 3, 5, 5, 7], [2, 5, 7, 7]],
    ['𠮷野', '𠮷野', [0, 0, 2, 3], [2, 2, 3]],
    ['\u3099か', '\u3099か', [0, 1, 2], [1, 2]],
  ])('keeps marks with their letter and pairs of units together in %s', (text, folded, starts, ends) => {
    expect(foldWithOffsets(text)).toEqual({ text: folded, starts, ends });
  });

  it('folds each sign as the Unicode tables say, but for circled numbers, radicals and selectors', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const sign = String.fromCharCode(code);
      const plain = sign
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u2010-\u2015\u2212]/gu, '-')
        .replaceAll(' ', '');
      const usual = usualCharacters(sign).text;
      const same = sign !== '\t' && /^\s/u.test(sign) ? '' : usual === sign ? plain : usual;
      const wanted = /[①-⑳⓪⓫-⓿❶-➓㉑-㉟㊱-㊿]/u.test(sign) ? sign : same;
      if (fold(sign) !== wanted) expect.fail(`U+${code.toString(16)} is folded to ${JSON.stringify(fold(sign))}`);
    }
  });

  it.each([
    ['⼤⾂官房⻑', '大臣官房長'],
    ['グロ－バルヘルス', 'グローバルヘルス'],
    ['センタ−（仮称）', 'センター(仮称)'],
    ['厚\u{E0100}労\uFE00省', '厚労省'],
    ['社\uFA4C', '社社'],
    ['⑪ 感染症', '⑪感染症'],
    ['A－B', 'a-b'],
  ])('takes the usual characters in %s', (printed, folded) => {
    expect(fold(printed)).toBe(folded);
  });

  it('gives the same for a text that it has folded before', () => {
    expect([fold('ＷＨＯ'), fold('WHO'), fold('ＷＨＯ')]).toEqual(['who', 'who', 'who']);
  });
});

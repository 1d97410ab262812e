import fc from 'fast-check';
import { expect, test } from 'vitest';
import { originalPlace } from './rewritten-text.ts';
import { usualCharacters } from './usual-characters.ts';
import { usualForms } from './usual-forms.ts';

test.each([
  ['⼤⾂官房⻑', '大臣官房長'],
  ['國⺠健康保険', '國民健康保険'],
  ['社\uFA4C会', '社社会'],
  ['グロ－バル・ヘルス・センタ―', 'グローバル・ヘルス・センター'],
  ['デ‐タ', 'データ'],
  ['厚\uFE00労\u{E0100}省', '厚労省'],
  ['ｶﾞﾋﾞ、か\u3099ん', 'ガビ、がん'],
  ['概\u2060算\u200B要\u00AD求\uFEFF額', '概算要求額'],
  ['3\u00A0億円\u2009と\u3000見本', '3 億円 と\u3000見本'],
  ['⑪ Ⅱ ㈱ ㎡ ①－②', '⑪ Ⅱ ㈱ ㎡ ①－②'],
  ['（－）、3－5、－ 15 －、感染症－対策', '（－）、3－5、－ 15 －、感染症－対策'],
])('%s is %s', (printed, usual) => {
  expect(usualCharacters(printed).text).toBe(usual);
});

test('every character of the usual forms has its place, in order, and a usual text stays', () => {
  const sign = fc.constantFrom(
    '⼤',
    '大',
    'ー',
    '－',
    'カ',
    'ｶ',
    'ﾞ',
    '\uFE00',
    '㋿',
    '令和',
    '七',
    '7',
    '年度',
    '十',
    '･',
    '.',
    '億円',
    '（内数）',
    '−',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
      const printed = signs.join('');
      const usual = usualForms(printed);
      expect(usual.starts).toHaveLength(usual.text.length + 1);
      for (let at = 0; at < usual.text.length; at += 1) {
        const [start, end] = originalPlace(usual, at, at + 1);
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(usual.starts[at - 1] ?? 0);
      }
      expect(usualCharacters(usualCharacters(printed).text).text).toBe(usualCharacters(printed).text);
    }),
  );
});

test.each(['ー\uFE00ﾞ', 'カ−カ−', 'センタ－－'])('%j is not changed a second time', (text) => {
  const usual = usualCharacters(text).text;
  expect(usualCharacters(usual).text).toBe(usual);
});

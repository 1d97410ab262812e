import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBullets } from './bullets.ts';

const texts = (text: string) => splitBullets(text).bullets.map((bullet) => bullet.text);

test.each([
  ['・財務・保健当局の連携 ・情報共有', ['財務・保健当局の連携', '情報共有']],
  ['･半角の印　･全角の空白の後', ['半角の印', '全角の空白の後']],
  [' ・ 印の後に空白', ['印の後に空白']],
  ['・一つ目・二つ目', ['一つ目・二つ目']],
  ['・連携（外 ・厚） ・支援', ['連携（外 ・厚）', '支援']],
  ['・閉じない（外 ・支援（厚）', ['閉じない（外', '支援（厚）']],
  ['・ ・空の印の後', ['空の印の後']],
  ['・\t', []],
  ['', []],
])('%j holds %j', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('what stands before the first sign is kept apart', () => {
  expect(splitBullets('見出し ・支援')).toMatchObject({ before: '見出し', bullets: [{ text: '支援' }] });
  expect(splitBullets('印のない文')).toEqual({ before: '印のない文', bullets: [] });
});

test('bullets are slices of the text, in order, and nothing but blanks and signs lies between', () => {
  const sign = fc.constantFrom('・', '･', ' ', '　', '外', '、', '（', '）', '(', ')', 'W');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      const text = signs.join('');
      const { before, bullets } = splitBullets(text);
      let rest = before;
      let end = 0;
      for (const bullet of bullets) {
        expect(text.slice(bullet.start, bullet.end)).toBe(bullet.text);
        expect(bullet.start).toBeGreaterThanOrEqual(end);
        end = bullet.end;
        rest += bullet.text;
      }
      const bare = (part: string) => part.replace(/[\s・･]/gu, '');
      expect(bare(rest)).toBe(bare(text));
    }),
  );
});

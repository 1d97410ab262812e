import { expect, test } from 'vitest';
import { meet, nameForms, nameKey } from '../../registry/name-forms.ts';

const step = (a: string, b: string, given = {}) => meet(nameForms(a, given), nameForms(b));

test.each([
  ['在宅医療 ＩＣＴ 支援事業', '在宅医療ICT支援事業', 'printed'],
  ['ドクターへリ整備事業', 'ドクターヘリ整備事業', 'printed'],
  ['検査体制（仮称）の開発事業', '検査体制の開発事業', 'plain'],
  ['地域連携にかかる改修事業', '地域連携に係る改修事業', 'plain'],
  ['専門職業務広報事業', '専門職の業務の広報事業', 'plain'],
  ['介護機器開発事業（旧：介護ロボット開発事業）', '介護ロボット開発事業', 'bracket'],
  ['薬局相談支援事業', '薬局相談支援事業（運営費補助金）', 'bracket'],
  ['広域救護班(WMAT)体制整備事業', 'WMAT体制整備事業', 'abbreviation'],
  ['再生医療プロジェクト 基盤整備支援事業', '基盤整備支援事業', 'heading'],
  ['全国データ解析等の推進', '全国データ解析等の推進事業', 'programme-word'],
])('%s is %s (%s)', (a, b, expected) => {
  expect(step(a, b)).toBe(expected);
});

test.each([
  ['管理委託事業（会議運営等）', '管理委託事業（システム経費）'],
  ['試験体制整備事業', '試験体制整備事業化調査'],
  ['試験の評価者養成に係る調査事業', '試験の在り方・評価者養成に係る調査事業'],
  ['救急医療の推進 搬送支援事業', '搬送支援事業'],
])('%s is not %s', (a, b) => {
  expect(step(a, b)).toBeNull();
});

test('a heading in front is taken off when the sheet stands under it', () => {
  expect(step('食の安全 輸入検査の強化事業', '輸入検査の強化事業', { headings: ['食の安全'] })).toBe('heading');
});

test('a key does not depend on width, blanks and look-alike kana', () => {
  expect(nameKey('ﾄﾞｸﾀｰへリ　Ａ事業')).toBe(nameKey('ドクターヘリA事業'));
});

import { expect, test } from 'vitest';
import { bodyShape } from './body-shape.ts';

test.each([
  ['XYZ', 'body'],
  ['ＸＹＺ', 'body'],
  ['Stop TB Partnership', 'body'],
  ['e-ASIA', 'body'],
  ['ABC機構', 'body'],
  ['ABC 機構', 'body'],
  ['国土交通省', 'body'],
  ['こども家庭庁', 'body'],
  ['国立がん研究センター', 'body'],
  ['防', 'body'],
  ['こ', 'body'],
  ['デ', 'body'],
  ['Ｇ', 'open'],
  ['医政局', 'body'],
  ['国交', 'open'],
  ['サージ・ファイナンス', 'open'],
  ['入院', 'open'],
  ['UHC', 'word'],
  ['HIV', 'word'],
  ['後掲', 'word'],
  ['2023年', 'word'],
  ['FY2023', 'word'],
  ['R6', 'word'],
  ['その他関係省庁', 'nameless'],
  ['他に必要に応じ関連する省庁等', 'nameless'],
  ['その他 AMR 対策アクションプラン関係省庁', 'nameless'],
  ['日本開催', 'phrase'],
  ['PPR を含む', 'phrase'],
  ['含：サイドイベント', 'phrase'],
  ['UHC や PPR 強化', 'phrase'],
  ['ADBを通じた支援', 'phrase'],
])('%s is a %s', (part, shape) => {
  expect(bodyShape(part)).toBe(shape);
});

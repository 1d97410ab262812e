import { describe, expect, test } from 'vitest';
import { stubNames } from './fixtures/stub-names.ts';
import { readBullet } from './named-bodies.ts';

const read = (text: string) => readBullet(text, stubNames);
const namesOf = (text: string) => read(text).named.map((body) => body.name);
const wide = (text: string) => text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('the last parenthesis names', () => {
  test.each([
    ['現地での支援(外)', ['外'], '現地での支援'],
    ['研修の実施(外、厚、JICA)', ['外', '厚', 'JICA'], '研修の実施'],
    ['配置への配慮(外・厚)', ['外', '厚'], '配置への配慮'],
    ['連絡会(外)の開催(内、外)', ['内', '外'], '連絡会(外)の開催'],
    ['展開事業(厚)、団体との連携(厚、経)', ['厚', '経'], '展開事業(厚)、団体との連携'],
    ['構築事業(財(ADBを通じた支援)、厚、NCGM)', ['財', '厚', 'NCGM'], '構築事業'],
    ['構築事業(財、(ADBを通じた支援)、厚)', ['財', '厚'], '構築事業'],
    ['構築事業(財、ADBを通じた支援、厚)', ['財', '厚'], '構築事業'],
    ['研修 (外務省及び厚労省)', ['外務省', '厚労省'], '研修'],
    ['研修(外 厚)。', ['外', '厚'], '研修'],
    ['研修(外、厚等)', ['外', '厚'], '研修'],
    ['研修(外、厚ほか)', ['外', '厚'], '研修'],
    ['居場所の支援(こ)', ['こ'], '居場所の支援'],
    ['基盤の整備(デ、厚)', ['デ', '厚'], '基盤の整備'],
  ])('%s', (text, names, title) => {
    expect(namesOf(text)).toEqual(names);
    expect(read(text).title).toBe(title);
    expect(namesOf(wide(text))).toEqual(names.map(wide));
  });
});

test('by way of whom is an aside, not a body of the list', () => {
  for (const text of [
    '事業(財(ADBを通じた支援)、厚)',
    '事業(財、(ADBを通じた支援)、厚)',
    '事業(財、ADBを通じた支援、厚)',
  ]) {
    expect(read(text).asides).toEqual(['ADBを通じた支援']);
  }
});

describe('a parenthesis that names nobody stays in the title', () => {
  test.each([
    'G7(日本開催)',
    '関連会合(PPR を含む)',
    '広報(含：サイドイベント等)',
    '資金配分の優先化(IDA ほか)',
    '計画に盛り込む(UHC や PPR 強化)',
    '目標の達成(UHC)',
    '制度(サージ・ファイナンス)',
    '機関(AMED、JICA等)での連携',
    '計画の改定(AMR対策アクションプラン)',
    '対話の機会 i.e. 懇談会等',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ title: text, named: [], notes: [] });
  });
});

test('remarks are notes, before and behind the names', () => {
  expect(read('研究会の設置(後掲)')).toMatchObject({ title: '研究会の設置', named: [], notes: ['(後掲)'] });
  expect(read('研究会の設置（厚）（再掲）')).toMatchObject({
    title: '研究会の設置',
    named: [{ name: '厚' }],
    notes: ['（再掲）'],
  });
  expect(read('研修(外、厚、その他関係省庁)')).toMatchObject({ notes: ['その他関係省庁'], title: '研修' });
});

describe('bodies that the registry does not know', () => {
  test.each([
    [
      '研修(厚、ABC機構)',
      [
        ['厚', true],
        ['ABC機構', false],
      ],
    ],
    ['研修(XYZ)', [['XYZ', false]]],
    [
      '研修(ABC・厚)',
      [
        ['ABC', false],
        ['厚', true],
      ],
    ],
    ['研修(防)', [['防', false]]],
    [
      '研修(厚、国交)',
      [
        ['厚', true],
        ['国交', false],
      ],
    ],
    ['研修(新エネルギー・産業技術総合開発機構)', [['新エネルギー・産業技術総合開発機構', false]]],
    ['研修(XYZ、その他関係省庁)', [['XYZ', false]]],
  ])('%s', (text, named) => {
    expect(read(text).named.map(({ name, known }) => [name, known])).toEqual(named);
  });
});

test('torn brackets are told, and read where names leave no doubt', () => {
  expect(read('研修(外、厚')).toMatchObject({
    named: [{ name: '外' }, { name: '厚' }],
    balanced: false,
    title: '研修',
  });
  expect(read('研修(準備の段階')).toMatchObject({ named: [], balanced: false });
  expect(read('研修外、厚)')).toMatchObject({ named: [], balanced: false });
});

test('a phrase among names is told', () => {
  expect(read('研修(外、別途の調整を含む)')).toMatchObject({ named: [{ name: '外' }], unread: ['別途の調整を含む'] });
});

test('nothing but a parenthesis stays as it is', () => {
  expect(read('(外)')).toMatchObject({ title: '(外)', named: [] });
});

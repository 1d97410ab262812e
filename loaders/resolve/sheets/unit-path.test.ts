import { expect, test } from 'vitest';
import type { UnitChain } from '../../documents/rs-system/facts.ts';
import { unitPath } from './unit-path.ts';

const told = (unit: UnitChain) => unitPath(unit).map(({ level, name }) => `${level} ${name}`);

test('a chain is its units from the ministry down; teams and sections are none of their own', () => {
  expect(
    told({
      ministry: '厚生労働省',
      bureau: '健康・生活衛生局',
      department: '感染症対策部',
      division: '予防接種課',
      section: '企画係',
    }),
  ).toEqual(['ministry 厚生労働省', 'bureau 健康・生活衛生局', 'department 感染症対策部', 'division 予防接種課']);
});

test('one cell may hold two units: an agency below its ministry, a division below its department', () => {
  expect(told({ ministry: '国土交通省　観光庁', division: '観光地域振興部　観光資源課' })).toEqual([
    'ministry 国土交通省',
    'agency 観光庁',
    'department 観光地域振興部',
    'division 観光資源課',
  ]);
  expect(told({ ministry: '防衛省', department: '内部部局/整備計画局' })).toEqual([
    'ministry 防衛省',
    'department 内部部局',
    'department 整備計画局',
  ]);
  expect(told({ ministry: 'デジタル庁', office: '電子調達システム／調達ポータル班' }).at(-1)).toBe(
    'office 電子調達システム／調達ポータル班',
  );
});

test('two units in a cell may have no blank between them', () => {
  const tax = (division: string) => told({ ministry: '国税庁', department: '課税部', division });
  expect(tax('酒税課酒類業振興・輸出促進室')).toEqual([
    'ministry 国税庁',
    'department 課税部',
    'division 酒税課',
    'division 酒類業振興・輸出促進室',
  ]);
  expect(tax('課税総括課消費税室').slice(2)).toEqual(['division 課税総括課', 'division 消費税室']);
  for (const one of [
    '課題対策室',
    '地方厚生局管理室',
    '近畿圏・中部圏空港課',
    '材料・部材基準研究室',
    '放課後児童対策室',
    '賦課金管理室',
  ])
    expect(tax(one).slice(2)).toEqual([`division ${one}`]);
  expect(told({ ministry: '警察庁', department: '刑事局組織犯罪対策部', division: '組織犯罪対策第二課' })).toEqual([
    'ministry 警察庁',
    'department 刑事局',
    'department 組織犯罪対策部',
    'division 組織犯罪対策第二課',
  ]);
});

test('a division or office in the column of teams and sections is one; teams, sections and who works there are not', () => {
  expect(told({ ministry: '公正取引委員会', section: '事務総局経済取引局取引部/企業取引課下請取引調査室' })).toEqual([
    'ministry 公正取引委員会',
    'department 事務総局経済取引局',
    'department 取引部',
    'division 企業取引課',
    'office 下請取引調査室',
  ]);
  expect(told({ ministry: '公正取引委員会', section: '事務総局官房//' }).slice(1)).toEqual(['department 事務総局官房']);
  expect(told({ ministry: '復興庁', team: '福島国際研究教育機構室' }).slice(1)).toEqual([
    'office 福島国際研究教育機構室',
  ]);
  expect(
    told({ ministry: '公正取引委員会', team: '総務課デジタル市場企画調査室', section: '事務総局経済取引局//' }),
  ).toEqual([
    'ministry 公正取引委員会',
    'department 事務総局経済取引局',
    'division 総務課',
    'office デジタル市場企画調査室',
  ]);
  for (const section of ['庶務係', '日本芸術院/庶務係', '原子力災害復興班/加速化交付金担当', '情報通信企画官'])
    expect(told({ ministry: '文化庁', section })).toEqual(['ministry 文化庁']);
});

test('what repeats the units above it, and remarks behind it, are left out; what is printed is kept', () => {
  const path = unitPath({
    ministry: '経済産業省',
    bureau: '通商政策局',
    department: '国際経済部',
    division: '経済産業省通商政策局国際経済部経済連携課',
  });
  expect(path.at(-1)).toEqual({
    level: 'division',
    name: '経済連携課',
    printed: '経済産業省通商政策局国際経済部経済連携課',
  });
  expect(told({ ministry: '警察庁', bureau: '警察庁', division: '会計課' })).toEqual([
    'ministry 警察庁',
    'division 会計課',
  ]);
  expect(
    told({
      ministry: '農林水産省',
      bureau: '消費・安全局',
      division: '食品安全政策課（一般会計）',
      office: '食品安全政策課　食品安全科学室（室長）',
    }),
  ).toEqual(['ministry 農林水産省', 'bureau 消費・安全局', 'division 食品安全政策課', 'office 食品安全科学室']);
  expect(told({ ministry: '文部科学省', bureau: '研究振興局', division: '参事官（情報担当）' }).at(-1)).toBe(
    'division 参事官（情報担当）',
  );
});

test('what a cell says of a unit beside its name is no part of it', () => {
  expect(unitPath({ ministry: '外務省', office: '協力室　廃止' }).at(-1)).toEqual({
    level: 'office',
    name: '協力室',
    printed: '協力室　廃止',
  });
});

test('an independent agency stands behind the ministry in charge of it; outside experts are no unit', () => {
  expect(told({ ministry: '独立行政法人', section: '内閣府/日本医療研究開発機構' })).toEqual([
    'agency 日本医療研究開発機構',
  ]);
  // A legal form alone would be in front of the name of every other.
  expect(told({ ministry: '独立行政法人', section: '内閣府/' })).toEqual([]);
  expect(told({ ministry: '外部有識者', section: '国土交通省/国土交通省有識者６' })).toEqual([]);
  expect(told({})).toEqual([]);
});

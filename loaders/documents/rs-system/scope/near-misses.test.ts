import { expect, test } from 'vitest';
import { type ScopeEntry, scopeEntrySchema } from '../../../registry/scope-schema.ts';
import { nearMisses, tellNearMisses } from './near-misses.ts';
import type { Mention, SurveyedSheet } from './signals.ts';

const sheet = (number: number, name: string, mentions: Partial<Mention>[] = []): SurveyedSheet => ({
  number,
  name,
  ministry: '外務省',
  unit: '',
  table: '1-2',
  startLine: number,
  endLine: number,
  signals: [],
  paid: [],
  programmes: [],
  initiativeNames: [],
  mentions: mentions.map((mention) => ({
    body: 'fund',
    printed: '基金',
    column: 'purpose',
    cue: null,
    table: '1-2',
    startLine: number,
    endLine: number,
    ...mention,
  })),
});
const ENTRIES: ScopeEntry[] = [
  { id: 'near', rule: 'NEAR_MISS', words: ['感染症', '途上国', '開発途上国'], reason: 'near' },
  { id: 'fund', rule: 'NAMES_BODY', bodies: ['fund'], where: ['NAME'], reason: 'a fund' },
  {
    id: 'partner',
    rule: 'NAMES_BODY',
    bodies: ['asean'],
    where: ['NAME'],
    ministries: ['厚生労働省'],
    reason: 'of one',
  },
  { id: 'refused', rule: 'DECIDED', number: 5, name: '感染症の展示', inScope: false, reason: 'an exhibition' },
].map((entry) => scopeEntrySchema.parse(entry));
const SHEETS = new Map(
  [
    sheet(1, '家畜の感染症対策'),
    sheet(2, '基金の年会費', [{ column: 'target' }]),
    sheet(8, 'ASEAN事務局拠出金', [{ body: 'asean', column: 'name' }]),
    ...Array.from({ length: 8 }, (_, at) => sheet(20 + at, '感染症の掲示')),
    sheet(3, '開発途上国の感染症対策'),
    sheet(4, '道路の修繕', [{ column: 'purpose' }]),
    sheet(5, '感染症の展示'),
    sheet(6, '海外の感染症', [{ cue: '拠出' }]),
    sheet(7, '感染症の研究'),
  ].map((each) => [each.number, each]),
);

test('a body that is paid goes before words, two words before one; what is only spoken of, refused or in scope is not there', () => {
  const misses = nearMisses(SHEETS, new Set([7]), ENTRIES);
  expect(misses.map(({ sheet: { number }, weight }) => [number, weight])).toEqual([
    [6, 4],
    [2, 3],
    [3, 2],
    [1, 1],
    ...Array.from({ length: 8 }, (_, at) => [20 + at, 1]),
    [8, 0],
  ]);
});

test('what a common word alone speaks for, or a body that the rules take of another ministry, is counted', () => {
  expect(tellNearMisses(nearMisses(SHEETS, new Set([7]), ENTRIES))).toEqual([
    'sheets not in scope that a person may look at, those first that most speaks for: 3',
    '  6 海外の感染症 (外務省): 基金 … 拠出 in its purpose; 感染症 in its name',
    '  2 基金の年会費 (外務省): 基金 in its target',
    '  3 開発途上国の感染症対策 (外務省): 感染症, 開発途上国 in its name',
    'and 9 with one common word alone: 感染症 9',
    'and 1 of ministries that the rules do not take with these bodies: asean 1',
  ]);
});

test('a sheet of an office whose other sheets are in scope is told, one of an office with as many others is not', () => {
  const of = (unit: string, numbers: number[]) => numbers.map((number) => ({ ...sheet(number, '拠出金'), unit }));
  const sheets = [...of('外務省 保健室', [1, 2, 3, 4]), ...of('外務省 会計課', [5, 6, 7, 8, 9]), sheet(10, '拠出金')];
  const misses = nearMisses(new Map(sheets.map((each) => [each.number, each])), new Set([1, 2, 3, 5, 6, 7]), ENTRIES);
  expect(tellNearMisses(misses)).toEqual([
    'sheets not in scope that a person may look at, those first that most speaks for: 1',
    '  4 拠出金 (外務省): 3 of 4 sheets of its unit are in scope (外務省 保健室)',
  ]);
});

test('a sheet whose prose names a programme of another document, or what an initiative is called after, is told with its place', () => {
  const place = { table: '2-1', startLine: 40, endLine: 40 };
  const programme = {
    name: '看護師研修事業',
    printed: '看護師研修事業',
    document: 'request',
    column: 'reason' as const,
    ...place,
  };
  const sheets = [
    { ...sheet(1, '人材費'), programmes: [programme, { ...programme, column: 'outline' as const, startLine: 41 }] },
    { ...sheet(2, '調査費'), initiativeNames: [{ name: 'ABCP', column: 'outline' }] },
    { ...sheet(3, '修繕費'), programmes: [programme] },
  ];
  const misses = nearMisses(new Map(sheets.map((each) => [each.number, each])), new Set([3]), ENTRIES);
  expect(tellNearMisses(misses)).toEqual([
    'sheets not in scope that a person may look at, those first that most speaks for: 2',
    '  1 人材費 (外務省): the programme 看護師研修事業 in its reason (2-1, line 40)',
    '  2 調査費 (外務省): ABCP, which an initiative prints, in its outline',
  ]);
});

import { expect, test } from 'vitest';
import type { OutlinesSheet } from '../../documents/rs-system/facts.ts';
import { organizationEntrySchema } from '../../registry/schema.ts';
import { namesOf } from '../fixtures/names-of.ts';
import { bodiesOfSheet } from './recipients.ts';
import type { Sheet } from './sheet.ts';

const ORGANIZATIONS = [
  { id: 'un', name: '国際連合', nameEn: 'United Nations', kind: 'INTERNATIONAL_ORGANIZATION', aliases: ['国連'] },
  { id: 'unfpa', name: '国際連合人口基金', nameEn: 'UNFPA', kind: 'INTERNATIONAL_ORGANIZATION', parent: 'un' },
  { id: 'world-bank', name: '世界銀行', nameEn: 'World Bank', kind: 'INTERNATIONAL_ORGANIZATION' },
  { id: 'jica', name: '国際協力機構', nameEn: 'JICA', kind: 'AGENCY' },
  { id: 'asean', name: 'ASEAN', nameEn: 'ASEAN', kind: 'INTERNATIONAL_ORGANIZATION' },
  { id: 'eria', name: '東アジア・ASEAN経済研究センター', nameEn: 'ERIA', kind: 'INTERNATIONAL_ORGANIZATION' },
  { id: 'g7', name: 'G7', nameEn: 'G7', kind: 'FORUM' },
  { id: 'jna', name: '日本看護協会', nameEn: 'JNA', kind: 'PRIVATE' },
  { id: 'centers', name: '都道府県港センター', nameEn: 'Centres', kind: 'PRIVATE', aliases: ['港センター'] },
  { id: 'mofa', name: '外務省', nameEn: 'MOFA', kind: 'MINISTRY' },
].map((entry) => organizationEntrySchema.parse(entry));
const names = namesOf(ORGANIZATIONS);
const kinds = new Map(ORGANIZATIONS.map(({ id, kind }) => [`org:${id}`, kind as string]));
const wholes = new Map([['org:centers', 'org:jna']]);
const evidence = { document: 'rs-2024-1-2', startLine: 2, endLine: 2, section: null };

function told(name: string, mentions: OutlinesSheet['mentions'] = [], targets: string[] = []) {
  const sheet: Sheet = {
    number: 1,
    year: 2024,
    name,
    unit: {},
    further: [],
    organizations: null,
    outlines: { number: 1, name, execution: [], expenses: [], mentions, evidence },
    policies: null,
    subsidies: { number: 1, name, subsidies: targets.map((target) => ({ target, evidence })), evidence },
    budgets: null,
  };
  return bodiesOfSheet(sheet, names, kinds, wholes).map(({ id, paid }) => `${id} ${paid}`);
}

test.each([
  ['国際連合人口基金拠出金', ['org:unfpa name']],
  ['国際連合（ＵＮ）分担金', ['org:un name']],
  ['独立行政法人国際協力機構運営費交付金', ['org:jica name']],
  ['世界銀行グローバル・シールド・資金ファシリティ拠出金', ['org:world-bank name']],
  ['国際協力機構との連携', ['org:jica null']],
  ['外務省施設整備', []],
  // The name in front is the heading of the budget; who is paid stands in the bracket.
  ['世界銀行拠出金事業（国際連合人口基金（UNFPA））', ['org:unfpa name', 'org:world-bank null']],
  ['世界銀行拠出金事業（世界銀行拠出金）', ['org:world-bank name']],
  ['世界銀行拠出金（ARTF）', ['org:world-bank name']],
  ['国際連合人口基金拠出金（G7プロセス推進支援）', ['org:unfpa name', 'org:g7 null']],
  ['国際連合人口基金（UNFPA)・国際協力機構（JICA）連携事業拠出金', ['org:unfpa name', 'org:jica name']],
  ['国際協力機構一般管理費', ['org:jica name']],
  ['国際協力機構運営経費', ['org:jica name']],
  // One account of the body.
  ['国際協力機構審査等勘定運営費交付金', ['org:jica name']],
  ['国際協力機構本部勘定科目整理費', ['org:jica null']],
  ['G7（GVII）拠出金(任意拠出金)', ['org:g7 name']],
  ['G7（港の部会）拠出金', ['org:g7 null']],
  // An association is paid by what its whole name stands in front of at once.
  ['日本看護協会等補助金', ['org:jna name']],
  ['日本看護協会との連携に要する補助', []],
  ['港センター運営費補助金', ['org:centers name']],
  ['中央港センター運営費補助金', []],
])('%s pays %j', (name, expected) => expect(told(name)).toEqual(expected));

test.each([
  ['女性のための国連機関（ＵＮ Ｗｏｍｅｎ）拠出金', 'ＵＮ', 'un'],
  ['居住財団(UN-HABITAT)拠出金', 'UN', 'un'],
  ['ASEAN貿易センター拠出金', 'ASEAN', 'asean'],
  ['日・ASEAN投資促進センター拠出金', 'ASEAN', 'asean'],
  ['ASEANプラス三箇国調査事務局拠出金', 'ASEAN', 'asean'],
  ['ASEAN＋３備蓄経費', 'ASEAN', 'asean'],
])('%s does not pay whose name it only begins with', (name, printed, body) => {
  expect(told(name, [{ body, printed, column: 'name', evidence }])).not.toContain(`org:${body} name`);
});

test.each([
  ['ASEAN事務局拠出金', 'ASEAN', 'asean'],
  ['日・ASEAN統合基金拠出金', 'ASEAN', 'asean'],
])('%s pays the body whose secretariat or fund it is', (name, printed, body) => {
  expect(told(name, [{ body, printed, column: 'name', evidence }])).toContain(`org:${body} name`);
});

test.each([
  '国際連合人間居住財団(UN-HABITAT)拠出金',
  '国際連合アフガニスタン支援ミッション拠出金',
  '国連ＡＩハイレベル諮問委員会への拠出関係経費',
])('a body with a name of its own is not the United Nations: %s', (name) => expect(told(name)).toEqual([]));

test('prose pays whom a paying word stands behind, and names the others; each body once, the surest first', () => {
  const mention = (body: string, cue?: string) => ({
    body,
    printed: body,
    column: 'purpose' as const,
    ...(cue ? { cue } : {}),
    evidence,
  });
  expect(told('保健事業', [mention('unfpa'), mention('world-bank', '拠出'), mention('unfpa', '拠出')])).toEqual([
    'org:world-bank prose',
    'org:unfpa prose',
  ]);
});

test('who is named in the targets of subsidies is paid; a body inside the name of another is not', () => {
  const targets = ['東アジア・ASEAN経済研究センター、日本看護協会', '国際協力機構が認める者', '日本看護協会'];
  expect(told('研究事業', [], targets)).toEqual(['org:eria target', 'org:jna target']);
});

test('a centre after which the sheet is called and the body that it is a part of are one payment, to the body of the target', () => {
  const name = '港センター運営費補助金';
  expect(told(name, [], ['日本看護協会'])).toEqual(['org:jna target', 'org:centers null']);
  expect(told(name, [], ['東アジア・ASEAN経済研究センター'])).toEqual(['org:centers name', 'org:eria target']);
  expect(told(name)).toEqual(['org:centers name']);
});

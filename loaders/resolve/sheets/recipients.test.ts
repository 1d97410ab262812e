import { expect, test } from 'vitest';
import type { OutlinesSheet, SubsidiesSheet } from '../../documents/rs-system/facts.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { organizationEntrySchema } from '../../registry/schema.ts';
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
  { id: 'mofa', name: '外務省', nameEn: 'MOFA', kind: 'MINISTRY' },
].map((entry) => organizationEntrySchema.parse(entry));
const names = buildNameIndex({
  organizations: ORGANIZATIONS,
  policies: [],
  titles: {},
  corrections: [],
  notNames: [],
  documents: [],
});
const kinds = new Map(ORGANIZATIONS.map(({ id, kind }) => [`org:${id}`, kind as string]));
const evidence = { document: 'rs-2024-1-2', startLine: 2, endLine: 2, section: null };

function told(name: string, mentions: OutlinesSheet['mentions'] = [], targets: SubsidiesSheet['mentions'] = []) {
  const sheet: Sheet = {
    number: 1,
    year: 2024,
    name,
    unit: {},
    further: [],
    organizations: null,
    outlines: { number: 1, name, execution: [], expenses: [], mentions, evidence },
    policies: null,
    subsidies: { number: 1, name, subsidies: [], mentions: targets, evidence },
    budgets: null,
  };
  return bodiesOfSheet(sheet, names, kinds).map(({ id, paid }) => `${id} ${paid}`);
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

test('the target of a subsidy is paid; a body inside the name of another is not', () => {
  const target = (body: string, printed: string) => ({ body, printed, evidence });
  expect(told('研究事業', [], [target('eria', '東アジア・ASEAN経済研究センター'), target('asean', 'ASEAN')])).toEqual([
    'org:eria target',
  ]);
});

import { expect, test } from 'vitest';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { refusedBy } from '../../registry/name-like.ts';
import { organizationEntrySchema } from '../../registry/schema.ts';
import { recipientFindings } from './recipient-findings.ts';
import type { Sheet } from './sheet.ts';
import { unknownInName, unknownTargets } from './unknown-recipients.ts';

const ORGANIZATIONS = [
  { id: 'un', name: '国際連合', nameEn: 'United Nations', kind: 'INTERNATIONAL_ORGANIZATION' },
  { id: 'unfpa', name: '国際連合人口基金', nameEn: 'UNFPA', abbreviation: 'UNFPA', kind: 'INTERNATIONAL_ORGANIZATION' },
  { id: 'adb', name: 'アジア開発銀行', nameEn: 'ADB', abbreviation: 'ADB', kind: 'INTERNATIONAL_ORGANIZATION' },
  { id: 'gavi', name: 'Gaviワクチンアライアンス', nameEn: 'Gavi', kind: 'FUND' },
  { id: 'jma', name: '日本医師会', nameEn: 'JMA', kind: 'PRIVATE' },
].map((entry) => organizationEntrySchema.parse(entry));
const registry = {
  organizations: ORGANIZATIONS,
  policies: [],
  titles: {},
  corrections: [],
  notNames: [{ printed: 'NPO', reason: 'a kind' }],
  commonNouns: [{ ends: '救急センター', reason: 'a kind' }],
  documents: [],
};
const known = {
  names: buildNameIndex(registry),
  kinds: new Map(ORGANIZATIONS.map(({ id, kind }) => [`org:${id}`, kind as string])),
  refused: refusedBy(registry),
};
const outlines = { document: 'rs-2031-1-2', startLine: 3, endLine: 3, section: null };
const subsidies = { document: 'rs-2031-1-4', startLine: 9, endLine: 9, section: null };

function sheet(name: string, targets: string[] = []): Sheet {
  return {
    number: 1,
    year: 2031,
    name,
    unit: {},
    further: [],
    organizations: null,
    outlines: { number: 1, name, execution: [], expenses: [], evidence: outlines },
    policies: null,
    subsidies: {
      number: 1,
      name,
      subsidies: targets.map((target) => ({ target, evidence: subsidies })),
      evidence: subsidies,
    },
    budgets: null,
  };
}

test.each([
  ['一般社団法人港湾調査機構', ['港湾調査機構']],
  ['（公社）港湾厚生事業団', ['港湾厚生事業団']],
  ['独立行政法人港湾振興会施設整備に必要な経費', ['港湾振興会']],
  ['都道府県、日本医師会、灯台協会', ['灯台協会']],
  ['港湾試験機構（KSK）', ['港湾試験機構']],
  ['KSK', ['KSK']],
  ['資金支援事業（ADB拠出、KSK拠出）', ['KSK']],
  ['港湾試験機構が実施する事業', ['港湾試験機構']],
])('%s names %j, which the registry lacks', (target, expected) =>
  expect(unknownTargets(target, known)).toEqual(expected),
);

test.each([
  '都道府県、民間団体等',
  '（公社）日本医師会',
  '独立行政法人等の研究を目的とする機関',
  '独立行政法人又はこれに準じる者',
  'NPO',
  '地域救急センター',
  '港の支援制度（KSK）',
  '港湾試験機構が認める者',
])('%s names none', (target) => expect(unknownTargets(target, known)).toEqual([]));

test.each([
  ['国際連合灯台計画（ＵＮＬＰ）拠出金', ['国際連合灯台計画']],
  ['国際灯台銀行(ILB)・国際連合人口基金（UNFPA)拠出金', ['国際灯台銀行']],
  ['国際連合人口基金・国際灯台銀行（ILB)連携事業拠出金', ['国際灯台銀行']],
  ['港・灯台対策グループ（KTG）への／拠出', ['港・灯台対策グループ']],
  ['港・灯台共同体（KTK）分担金・拠出金', ['港・灯台共同体']],
  ['国立研究開発法人灯台・霧笛研究所運営費交付金', ['国立研究開発法人灯台・霧笛研究所']],
  ['港湾ネットワーク（KNW）事務局拠出金', ['港湾ネットワーク']],
])('a sheet that is called %s is told to be called after %j', (name, expected) =>
  expect(unknownInName(sheet(name), known)).toEqual(expected),
);

test.each([
  '国際連合人口基金拠出金',
  'アジア開発銀行グローバル灯台基金（LJF）への拠出',
  '港ファシリティ（Gaviワクチンアライアンス）拠出金',
  '日本医師会運営費補助金',
  '国際機関を通じた港の協力拠出金',
  '地域救急センター運営費',
  '灯台をみがく事業',
])('%s is called after nobody that the registry lacks', (name) =>
  expect(unknownInName(sheet(name), known)).toEqual([]),
);

test('in scope each name is told once, at its line, with the entry that the registry lacks; of the others there is a number', () => {
  const own = sheet('国際灯台銀行（ILB）拠出金', ['灯台協会、日本医師会が認める者', '灯台協会']);
  const other = { ...sheet('霧笛事業', ['霧笛協会、灯台協会', '市町村']), number: 2 };
  const findings = recipientFindings([own, other], ({ number }) => number === 1, known);
  expect(findings.map(({ code, startLine, missing }) => [code, startLine, missing?.entry['name']])).toEqual([
    ['unknown-name', 9, '灯台協会'],
    ['unknown-name', 3, '国際灯台銀行'],
    ['unknown-recipients-out-of-scope', undefined, undefined],
    ['named-in-target', 9, undefined],
    ['targets-without-body', undefined, undefined],
  ]);
  expect(findings[2]?.message).toContain('1 names that look like who is paid');
  expect(findings[2]?.message).toContain('霧笛協会');
  expect(findings[4]?.message).toContain('Of 2 targets of subsidies 0 name');
});

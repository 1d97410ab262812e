import { expect, test } from 'vitest';
import type { SubsidiesSheet } from '../../documents/rs-system/facts.ts';
import { organizationEntrySchema } from '../../registry/schema.ts';
import { namesOf } from '../fixtures/names-of.ts';
import { bodiesOfTarget } from './subsidy-targets.ts';

const ORGANIZATIONS = [
  { id: 'pmda', name: '医薬品医療機器総合機構', nameEn: 'PMDA', abbreviation: 'PMDA', kind: 'AGENCY' },
  { id: 'ncnp', name: '国立精神・神経医療研究センター', nameEn: 'NCNP', kind: 'NATIONAL_CENTER' },
  { id: 'jma', name: '日本医師会', nameEn: 'JMA', kind: 'PRIVATE' },
  { id: 'federation', name: '国民健康保険団体連合会', nameEn: 'Federations', kind: 'PRIVATE' },
  { id: 'adb', name: 'アジア開発銀行', nameEn: 'ADB', abbreviation: 'ADB', kind: 'INTERNATIONAL_ORGANIZATION' },
  { id: 'asean', name: 'ASEAN', nameEn: 'ASEAN', kind: 'INTERNATIONAL_ORGANIZATION' },
  { id: 'eria', name: '東アジア・ASEAN経済研究センター', nameEn: 'ERIA', kind: 'INTERNATIONAL_ORGANIZATION' },
  { id: 'global-fund', name: 'グローバルファンド', nameEn: 'Global Fund', kind: 'FUND' },
  { id: 'mhlw', name: '厚生労働省', nameEn: 'MHLW', kind: 'MINISTRY' },
  {
    id: 'prefectures',
    name: '都道府県（総称）',
    nameEn: 'Prefectures',
    kind: 'LOCAL_GOVERNMENT',
    lookup: ['都道府県'],
  },
].map((entry) => organizationEntrySchema.parse(entry));
const names = namesOf(ORGANIZATIONS);
const kinds = new Map(ORGANIZATIONS.map(({ id, kind }) => [`org:${id}`, kind as string]));
const evidence = { document: 'rs-2031-1-4', startLine: 7, endLine: 7, section: null };

const bodies = (target: string, mentions: NonNullable<SubsidiesSheet['mentions']> = []) =>
  bodiesOfTarget({ target, evidence }, mentions, names, kinds);
const paid = (target: string) => [...new Set(bodies(target).flatMap(({ id, paid }) => (paid ? [id.slice(4)] : [])))];

test.each([
  ['独立行政法人医薬品医療機器総合機構', ['pmda']],
  ['（公社）日本医師会', ['jma']],
  ['PMDA', ['pmda']],
  ['港湾病院、都道府県、日本医師会', ['jma']],
  ['市町村・国民健康保険団体連合会・国立研究開発法人国立精神・神経医療研究センター', ['federation', 'ncnp']],
  ['①民間企業・国立精神・神経医療研究センター②独立行政法人医薬品医療機器総合機構③市町村', ['ncnp', 'pmda']],
  ['１．港の講習　対象事業者：日本医師会　対象経費：旅費等２．港の相談　公募により選定', ['jma']],
  ['１．日本医師会２．市町村', ['jma']],
  ['日本医師会等', ['jma']],
  ['日本医師会及び国民健康保険団体連合会が行う港の事業に対する補助', ['jma', 'federation']],
  ['各都道府県国民健康保険団体連合会（47連合会）', ['federation']],
  ['あっせん機関（（公社）日本医師会）', ['jma']],
  ['システムの改修費（（公社）日本医師会、港湾協会）', ['jma']],
  ['港の資金支援事業（ADB拠出、民間拠出）', ['adb']],
  ['医薬品医療機器総合機構が実施する港の事業、港の検査事業', ['pmda']],
  ['・医薬品医療機器総合機構が実施する検査について、当該経費を補助・日本医師会が行う講習', ['pmda', 'jma']],
  ['国立精神・神経医療研究センターの施設の整備のために要する経費', ['ncnp']],
  ['医薬品医療機器総合機構（PMDA）において港の検査を行うため、PMDAに設置された港基金に追加するもの', ['pmda']],
  ['国から医薬品医療機器総合機構に対して定額補助を実施し、PMDAから公募によって採択された企業', ['pmda']],
  ['独立行政法人医薬品医療機器総合機構施設整備費補助金', ['pmda']],
  ['国立研究開発法人港湾機構（KKK）国立研究開発法人国立精神・神経医療研究センター', ['ncnp']],
  ['東アジア・ASEAN経済研究センター（ERIA）', ['eria']],
  ['医薬品医療機器総合機構が行う審査の対象となる経費', ['pmda']],
  ['日本医師会における港の大学に係る事務に必要な経費', ['jma']],
])('%s goes to %j', (target, expected) => expect(paid(target)).toEqual(expected));

test.each([
  ['都道府県、民間団体等'],
  ['厚生労働省が行う港の調査'],
  ['日本医師会が認める団体'],
  ['日本医師会の会員'],
  ['日本医師会の認定を受けるために要する経費'],
  ['日本医師会と連携する企業'],
  ['医薬品医療機器総合機構が実施する審査を受けた企業'],
  ['医薬品医療機器総合機構が行う審査の対象となる病院'],
  ['医薬品医療機器総合機構が行う審査の対象となる施設に対する補助'],
  ['日本医師会が実施する講習に講師を出す大学等'],
  ['日本医師会において講習を行う団体、市町村'],
  ['医薬品医療機器総合機構（PMDA）が認める企業'],
  ['医薬品医療機器総合機構を通した間接補助'],
  ['都道府県（間接補助先：日本医師会）'],
  ['港町が行う国立精神・神経医療研究センター周辺の整備'],
  ['国立精神・神経医療研究センター東病院'],
  ['民間団体（日本医師会を除く）'],
  ['旧日本医師会館'],
])('%s goes to no body of the registry', (target) => expect(paid(target)).toEqual([]));

test('each has the name that is printed, with its legal form, and the lines of its own row; who is not paid is told as that', () => {
  expect(bodies('（公社）日本医師会、医薬品医療機器総合機構が認める者')).toEqual([
    { id: 'org:jma', printed: '（公社）日本医師会', evidence, paid: true },
    { id: 'org:pmda', printed: '医薬品医療機器総合機構', evidence, paid: false },
  ]);
});

test('a spelling that only the rules of the scope know is found in the row where they found it', () => {
  const mention = { body: 'global-fund', printed: '港三大感染症対策基金', evidence };
  const elsewhere = { ...mention, evidence: { ...evidence, startLine: 8, endLine: 8 } };
  const target = '港三大感染症対策基金、市町村';
  expect(bodies(target, [mention]).map(({ id, paid }) => [id, paid])).toEqual([['org:global-fund', true]]);
  expect(bodies(target, [elsewhere])).toEqual([]);
  expect(bodies('港三大感染症対策基金が認める者', [mention]).map(({ paid }) => paid)).toEqual([false]);
});

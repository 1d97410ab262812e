import { describe, expect, it } from 'vitest';
import { buildNameIndex } from './build-name-index.ts';
import { organizationEntrySchema, policyEntrySchema, type Registry } from './schema.ts';

const organizations = [
  {
    id: 'mhlw',
    name: '厚生労働省',
    nameEn: 'Ministry of Health',
    abbreviation: 'MHLW',
    kind: 'MINISTRY',
    aliases: ['厚労省'],
    listForms: ['厚'],
  },
  { id: 'mof', name: '財務省', nameEn: 'Ministry of Finance', kind: 'MINISTRY', listForms: ['財'] },
  { id: 'mofa', name: '外務省', nameEn: 'Ministry of Foreign Affairs', kind: 'MINISTRY', listForms: ['外'] },
  { id: 'hpb', name: '医政局', nameEn: 'Health Policy Bureau', kind: 'BUREAU', parent: 'mhlw' },
  { id: 'hpb-general', name: '医政局総務課', nameEn: 'General Affairs, HPB', kind: 'DIVISION', parent: 'hpb' },
  {
    id: 'intl',
    name: '大臣官房国際課',
    nameEn: 'International Division',
    kind: 'DIVISION',
    aliases: ['国際課'],
    parent: 'mhlw',
  },
  {
    id: 'who',
    name: '世界保健機関',
    nameEn: 'World Health Organization',
    abbreviation: 'WHO',
    kind: 'INTERNATIONAL_ORGANIZATION',
  },
  { id: 'un', name: '国際連合', nameEn: 'United Nations', kind: 'INTERNATIONAL_ORGANIZATION', aliases: ['国連'] },
  { id: 'unga', name: '国連総会', nameEn: 'General Assembly', kind: 'FORUM' },
  {
    id: 'asean',
    name: '東南アジア諸国連合',
    nameEn: 'ASEAN nations',
    abbreviation: 'ASEAN',
    kind: 'INTERNATIONAL_ORGANIZATION',
  },
  { id: 'asean-hlm', name: 'ASEAN日本社会保障ハイレベル会合', nameEn: 'ASEAN HLM', kind: 'FORUM' },
  { id: 'g7', name: 'G7', nameEn: 'Group of Seven', kind: 'FORUM', aliases: ['G7（日本開催）'] },
  { id: 'g20', name: 'G20', nameEn: 'Group of Twenty', kind: 'FORUM' },
  { id: 'nagasaki', name: 'G7長崎保健大臣会合', nameEn: 'Nagasaki meeting', kind: 'FORUM' },
  { id: 'uhc2030', name: 'UHC2030', nameEn: 'UHC partnership', kind: 'FORUM' },
  {
    id: 'ida',
    name: '国際開発協会',
    nameEn: 'Development Association',
    abbreviation: 'IDA',
    kind: 'INTERNATIONAL_ORGANIZATION',
    numbered: true,
  },
  {
    id: 'adb',
    name: 'アジア開発銀行',
    nameEn: 'Asian Development Bank',
    abbreviation: 'ADB',
    kind: 'INTERNATIONAL_ORGANIZATION',
  },
  {
    id: 'stop-tb',
    name: 'ストップ結核',
    nameEn: 'Stop TB Partnership',
    kind: 'FUND',
    aliases: ['StopTBパートナーシップ'],
  },
  { id: 'jica', name: '国際協力機構', nameEn: 'Cooperation Agency', abbreviation: 'JICA', kind: 'AGENCY' },
  { id: 'ngo-jica', name: 'NGO-JICA協議会', nameEn: 'Meeting', kind: 'FORUM' },
  { id: 'council', name: 'グローバルヘルス戦略推進協議会', nameEn: 'Council', kind: 'FORUM', aliases: ['GH協議会'] },
  { id: 'partner', name: 'PARTNER', nameEn: 'Career site', kind: 'OTHER' },
];
const policies = [
  { id: 'strategy', name: 'グローバルヘルス戦略', nameEn: 'Strategy', kind: 'STRATEGY' },
  { id: 'medical-care-act', name: '医療法', nameEn: 'Medical Care Act', kind: 'LAW' },
];
const registry: Registry = {
  organizations: organizations.map((entry) => organizationEntrySchema.parse(entry)),
  policies: policies.map((entry) => policyEntrySchema.parse(entry)),
  titles: {},
  corrections: [{ document: 'd', printed: 'PARTNERS', corrected: 'PARTNER', reason: 'one letter too many' }],
  notNames: [
    { printed: '諸国連合', reason: 'part of another name' },
    { printed: 'NGO', reason: 'common noun' },
  ],
  documents: [],
};
const names = buildNameIndex(registry);
const found = (text: string) =>
  names.findOrganizations(text).map(({ printed, id, nested }) => `${printed}=${id}${nested ? '*' : ''}`);

describe('resolve', () => {
  it.each([
    ['厚生労働省', 'org:mhlw'],
    ['厚 労 省', 'org:mhlw'],
    ['ｍｈｌｗ', 'org:mhlw'],
    ['独立行政法人国際協力機構', 'org:jica'],
    ['（独）国際協力機構', 'org:jica'],
    ['厚労省医政局総務課', 'org:hpb-general'],
    ['厚生労働省 国際課', 'org:intl'],
    ['PARTNERS', 'org:partner'],
    ['医療法', 'policy:medical-care-act'],
    ['外務省医政局', null],
    ['厚', null],
    ['国', null],
    ['その他関係省庁', null],
    ['', null],
  ])('%s is %s', (printed, id) => {
    expect(names.resolve(printed)).toBe(id);
  });

  it('knows one-character forms in lists only', () => {
    expect(names.resolve('厚', 'list')).toBe('org:mhlw');
    expect(names.resolve('JICA', 'list')).toBe('org:jica');
    expect(found('厚い外の財')).toEqual([]);
  });
});

describe('findOrganizations', () => {
  it.each<[string, string[]]>([
    ['Ｗ Ｈ ＯとＪＩＣＡや外務省', ['Ｗ Ｈ Ｏ=org:who', 'ＪＩＣＡ=org:jica', '外務省=org:mofa']],
    ['WHOLEとWHO2', []],
    ['G20/G7、G77', ['G20=org:g20', 'G7=org:g7']],
    ['G7(日本開催)での発信', ['G7(日本開催)=org:g7']],
    ['国連総会の場', ['国連総会=org:unga', '国連=org:un*']],
    ['東南アジア諸国連合', ['東南アジア諸国連合=org:asean']],
    ['Ｇ７長崎保健大臣会合', ['Ｇ７長崎保健大臣会合=org:nagasaki', 'Ｇ７=org:g7*']],
    ['ASEAN 日本社会保障ハイレベル会合', ['ASEAN 日本社会保障ハイレベル会合=org:asean-hlm', 'ASEAN=org:asean*']],
    ['NGO-JICA 協議会とNGO', ['NGO-JICA 協議会=org:ngo-jica', 'JICA=org:jica*']],
    ['UHC、UHC2030等', ['UHC2030=org:uhc2030']],
    ['IDA20 増資とIDA ほか', ['IDA20=org:ida', 'IDA=org:ida']],
    ['StopTB パートナーシップ', ['StopTB パートナーシップ=org:stop-tb']],
    ['a DBを使う', []],
    ['財務・保健当局、その他関係省庁、国', []],
    ['国際課題と国際課', ['国際課=org:intl']],
    ['厚生労働省令', []],
    ['厚生労働省医政局総務課', ['厚生労働省医政局総務課=org:hpb-general', '厚生労働省=org:mhlw*', '医政局=org:hpb*']],
    ['国立研究開発法人 国際協力機構', ['国立研究開発法人 国際協力機構=org:jica']],
    ['GH 協議会', ['GH 協議会=org:council']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('tells offsets into the text as given', () => {
    const text = '　・Ｗ Ｈ Ｏと「国連総会」';
    for (const { printed, start, end } of names.findOrganizations(text)) expect(text.slice(start, end)).toBe(printed);
  });
});

describe('findPolicies', () => {
  it('finds a strategy, but not inside the name of a body', () => {
    const text = 'グローバルヘルス戦略とグローバルヘルス戦略推進協議会';
    expect(names.findPolicies(text)).toEqual([
      { printed: 'グローバルヘルス戦略', start: 0, end: 10, id: 'policy:strategy', nested: false },
    ]);
  });

  it('does not take a medical corporation for the act', () => {
    expect(names.findPolicies('医療法人が医療法に基づき').map(({ start }) => start)).toEqual([5]);
  });
});

it('knows a single sign of a list by the list forms alone', () => {
  const state = { id: 'state', name: '日本国政府', nameEn: 'Government', kind: 'OTHER', aliases: ['国'] };
  const index = buildNameIndex({
    organizations: [...organizations, state].map((entry) => organizationEntrySchema.parse(entry)),
    policies: [],
    notNames: [],
    corrections: [],
  } as unknown as Registry);
  expect(index.resolve('国')).toBe('org:state');
  expect(index.resolve('国', 'list')).toBeNull();
  expect(index.resolve('厚', 'list')).toBe('org:mhlw');
});

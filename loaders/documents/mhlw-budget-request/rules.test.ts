import { describe, expect, test } from 'vitest';
import { pairAmounts, standingAmounts } from './amount-groups.ts';
import { readBodyNames } from './body-names.ts';
import { readTableRow } from './component-table.ts';
import { readDigitalAgency } from './digital-agency.ts';
import { readDivisions } from './divisions.ts';
import { readImplementers } from './implementers.ts';
import { inferTitle } from './infer-title.ts';
import { lineKind } from './line-kinds.ts';
import { contentLines } from './lines.ts';
import { implausibleAmounts } from './plausibility.ts';
import { readRecipients } from './recipients.ts';
import { readSubsidyRates } from './subsidy-rates.ts';
import { readSupplementary } from './supplementary.ts';
import { readTagLine } from './tags.ts';
import { readTitle, sharedLabels } from './titles.ts';

const lines = (...text: string[]) => contentLines(text);
const first = (text: string) => {
  const [line] = lines(text);
  if (!line) throw new Error('a line with text wanted');
  return line;
};

test.each([
  ['１　事業の目的', 'purpose'],
  ['1 事業の目的・概要', 'purpose'],
  ['2 事業の概要・スキーム', 'numbered'],
  ['令和８年度概算要求額　２億円', 'amount-label'],
  ['新規**推進枠**', 'tag'],
  ['拡充 見本の支援事業', 'tagged'],
  ['新規見本の支援事業', 'plain'],
  ['（内線 1234）', 'division'],
  ['社会・援護局見本課（内線）2894', 'division'],
  ['▷ 見本の推進', 'marked'],
  ['○見本の推進', 'circle'],
  ['※()内は前年度当初予算額', 'note'],
  ['見本事業（旧：古い見本事業）', 'plain'],
  ['実施主体：国', 'prose'],
])('%s is %s', (text, kind) => {
  expect(lineKind(first(text))).toBe(kind);
});

test.each([
  ['新規', ['NEW']],
  ['拡充**推進枠**', ['EXPANDED', 'PRIORITY_FRAME']],
  ['推進', ['PRIORITY_FRAME']],
  ['【新規】', ['NEW']],
])('tags of %s', (text, tags) => {
  expect(readTagLine(text)?.tags.map(({ tag }) => tag)).toEqual(tags);
});

describe('divisions', () => {
  test('over lines, with a torn name', () => {
    expect(readDivisions(lines('医薬局', '見本審査課', '(内線2746)'))).toMatchObject([
      { printed: '医薬局見本審査課', bureau: '医薬局', extensions: ['2746'], startLine: 1, endLine: 3 },
    ]);
    expect(readDivisions(lines('老健局見本施策・地域', '推進課（内線3973）'))).toMatchObject([
      { bureau: '老健局', division: '見本施策・地域推進課' },
    ]);
  });
  test('a department alone stands for the bureau; no bureau is none', () => {
    expect(readDivisions(lines('障害保健福祉部見本課', '(内線3091、3092)'))).toMatchObject([
      { bureau: '障害保健福祉部', division: '見本課', extensions: ['3091', '3092'] },
    ]);
    expect(readDivisions(lines('見本振興・見本企画課', '(内線4466)'))).toMatchObject([
      { bureau: null, division: '見本振興・見本企画課' },
    ]);
  });
  test('several with bureaus of their own', () => {
    const found = readDivisions(
      lines(
        '医政局 研究見本課（内線4041、4035）',
        '健康・生活衛生局 がん・見本課（内線4607）',
        '健康・生活衛生局 見本課（内線2353）',
      ),
    );
    expect(found.map(({ bureau, division }) => [bureau, division])).toEqual([
      ['医政局', '研究見本課'],
      ['健康・生活衛生局', 'がん・見本課'],
      ['健康・生活衛生局', '見本課'],
    ]);
  });
});

describe('amounts of a head', () => {
  test('request, bracket, aside', () => {
    expect(standingAmounts('90 百万円（見本補助金261億円の内数）（80百万円）').map(({ stands }) => stands)).toEqual([
      'open',
      'aside',
      'bracket',
    ]);
  });
  test('flattened tables pair in order', () => {
    const pairs = pairAmounts(standingAmounts('19億円 約6億円の内数 (16億円) (約5億円の内数)'));
    expect(pairs.map(({ request, previous }) => [request.amount.text, previous?.amount.text])).toEqual([
      ['19億円', '16億円'],
      ['約6億円の内数', '約5億円の内数'],
    ]);
  });
  test.each([
    ['※令和5年度第1次補正予算25億円', 2023, 1, 2_500_000_000],
    ['※令和４年度第二次補正予算額 3.0億円', 2022, 2, 300_000_000],
    ['（参考）令和5年度補正予算：3.9億円', 2023, null, 390_000_000],
    ['※ 令和5年度補正予算額（1.5億円）', 2023, null, 150_000_000],
  ])('%s', (text, fiscalYear, round, yen) => {
    expect(readSupplementary(text)).toMatchObject([{ fiscalYear, round, amount: { yen } }]);
  });
  test('a year without 補正 is no supplementary amount', () => {
    expect(readSupplementary('令和5年度交付決定額：522億円')).toEqual([]);
  });
  test('Digital Agency, wholly and in part', () => {
    expect(readDigitalAgency('※デジタル庁一括計上')).toMatchObject({ scope: 'WHOLE', amount: null });
    expect(readDigitalAgency('54百万円【うちデジタル庁計上:50百万円、見本省計上:4百万円】')).toMatchObject({
      scope: 'PART',
      amount: { yen: 50_000_000 },
      others: [{ label: '見本省計上', amount: { yen: 4_000_000 } }],
    });
    expect(readDigitalAgency('デジタル化を進める')).toBeNull();
  });
});

test('a table row gives names and amounts, prices are none', () => {
  const found = readTableRow(first('1. 見本プロジェクト\t187.5億円\t小計 525.9億円'));
  expect(found).toMatchObject([
    { name: '見本プロジェクト', kind: 'part', request: { yen: 18_750_000_000 } },
    { name: '小計', kind: 'total', request: { yen: 52_590_000_000 } },
  ]);
  expect(readTableRow(first('| 健康見本 | 32.5億円 | （30.0億円） |'))).toMatchObject([
    { name: '健康見本', previousInitial: { yen: 3_000_000_000 } },
  ]);
  expect(readTableRow(first('見本施設\t上限210万円\t500円'))).toEqual([]);
});

describe('bodies', () => {
  test.each([
    ['公募により選定', []],
    ['一般競争入札（総合評価落札方式）により選定', []],
    ['委託事業（民間企業等）', ['民間企業']],
    ['委託費（公募により選定）', []],
    ['世界保健機関（WHO）', ['世界保健機関']],
    ['都道府県、指定都市', ['都道府県', '指定都市']],
    ['国 (、都道府県、協定締結医療機関)', ['国', '都道府県', '協定締結医療機関']],
    ['国（国立見本研究所）', ['国', '国立見本研究所']],
  ])('%s', (text, names) => {
    expect(readBodyNames(text).map(({ name }) => name)).toEqual(names);
  });
  test.each([
    [['◆補助先：見本機構（AMED） ◆補助率：定額 ※公募により選定'], ['見本機構']],
    [['【実施主体】都道府県、市町村 【補助率】国（定額）'], ['都道府県', '市町村']],
    [['3 実施主体等', '- 補助先 市町村'], ['市町村']],
    [
      ['国', '定額補助', '見本機構', '委託等', '研究者/民間事業者等'],
      ['見本機構', '研究者', '民間事業者'],
    ],
    [['①実施主体：委託費（公募により選定） ②委託先：学術団体等'], ['学術団体']],
    [['- (2) 国 → 都道府県、特別区 補助率：1/2'], ['都道府県', '特別区']],
    [['(令和6年度の委託先は公益社団法人見本協会)'], ['公益社団法人見本協会']],
  ])('%s', (text, names) => {
    expect(readImplementers(lines(...text)).map(({ name }) => name)).toEqual(names);
  });
  test('contributions: 拠出先 stands for the body in the name, another body stays beside it', () => {
    const name = { text: '見本連合（SMPL）拠出金', startLine: 1, endLine: 1 };
    expect(readRecipients(lines('拠出先:見本連合（SMPL）'), name, null).map(({ basis }) => basis)).toEqual(['stated']);
    expect(readRecipients(lines('拠出先：見本銀行'), name, null).map(({ name: one }) => one)).toEqual([
      '見本銀行',
      '見本連合',
    ]);
  });
});

test.each([
  [['◆補助率：10/10 ◆対象経費：補助金'], ['10/10']],
  [['・人件費：補助率50／100等'], ['50／100等']],
  [['（補助率1/3）'], ['1/3']],
  [['◆補助率：定額（10/10相当）'], ['定額（10/10相当）']],
  [['【補助率】', '・ 国10/10', '【参考】'], ['国10/10']],
  [['補助率: 1/2／実績: 3件'], ['1/2']],
  [['（4）補助率及び事業スキーム'], []],
])('rates of %s', (text, rates) => {
  expect(readSubsidyRates(lines(...text)).map((rate) => rate.text)).toEqual(rates);
});

describe('titles', () => {
  test('two lines are joined, a shared label is taken off', () => {
    const heads = [
      lines('見本事業', '', '共通の見本体制の強化'),
      lines('別の見本事業', '', '共通の見本体制の強化'),
      lines('長い見本', '', '（続きの見本事業）'),
    ];
    const labels = sharedLabels(heads);
    expect(readTitle(heads[0] ?? [], labels)).toMatchObject({
      name: '見本事業',
      labels: [{ text: '共通の見本体制の強化' }],
    });
    expect(readTitle(heads[2] ?? [], labels).name).toBe('長い見本（続きの見本事業）');
  });
  test.each([
    [null, ['このため、見本に関する広報事業を実施し、広く知らせる。'], '見本に関する広報事業', 'purpose'],
    [null, ['見本アライアンスへの拠出を通じて支える。'], '見本アライアンスへの拠出', 'purpose'],
    [
      '見本の重症化予防事業、高齢者の見本事業などへの支援',
      ['高齢者の見本を広げる。'],
      '高齢者の見本事業',
      'subsection',
    ],
    ['見本の推進', ['見本を広げる。'], '見本の推進', 'subsection'],
  ])('inferred under %s from %s', (subsection, purpose, name, basis) => {
    expect(inferTitle(subsection, null, lines(...purpose), [])).toMatchObject({ name, basis });
  });
  test('nothing to infer from', () => {
    expect(inferTitle(null, null, lines('見本。'), [])).toBeNull();
  });
});

test('components a hundred times their programme are reported, amounts of the right size are not', () => {
  const amount = (yen: number) => ({
    text: String(yen),
    yen,
    unit: '円',
    kind: 'amount' as const,
    partOf: false,
    approximate: false,
  });
  const component = (yen: number) => ({
    name: '見本',
    kind: 'part' as const,
    request: amount(yen),
    previousInitial: null,
    others: [],
    lines: [3],
    components: [],
  });
  const found = (request: number, ...parts: number[]) =>
    implausibleAmounts('見本', { amount: amount(request), line: 1 }, null, parts.map(component)).map(
      ({ code, startLine }) => [code, startLine],
    );
  expect(found(10, 4, 6)).toEqual([]);
  expect(found(10, 4_000)).toEqual([['amount-implausible', 3]]);
  expect(found(1_000, 4, 6)).toEqual([['amount-implausible', 3]]);
});

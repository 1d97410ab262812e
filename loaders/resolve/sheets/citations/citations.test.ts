import { describe, expect, test } from 'vitest';
import type { PoliciesSheet } from '../../../documents/rs-system/facts.ts';
import { policyEntrySchema } from '../../../registry/schema.ts';
import { namesOf } from '../../fixtures/names-of.ts';
import type { Sheet } from '../sheet.ts';
import { citationRows, citationsOf } from './citations.ts';
import { CitedPolicies } from './cited-policies.ts';
import { knownNames } from './known-names.ts';

const POLICIES = [
  {
    id: 'amr-action-plan',
    name: 'AMR対策アクションプラン',
    nameEn: 'AMR plan',
    kind: 'PLAN',
    aliases: ['薬剤耐性（AMR）対策アクションプラン'],
  },
  { id: 'innovation-strategy', name: '統合イノベーション戦略', nameEn: 'Innovation', kind: 'STRATEGY' },
  { id: 'growth-strategy', name: '成長戦略', nameEn: 'Growth Strategy', kind: 'STRATEGY' },
  { id: 'medical-care-plans', name: '医療計画', nameEn: 'Medical care plans', kind: 'PLAN' },
  { id: 'local-bond-plan', name: '地方債計画', nameEn: 'Local bonds', kind: 'PLAN' },
  { id: 'sea-declaration-plan', name: '海洋国家宣言・海洋データ推進計画', nameEn: 'Sea declaration', kind: 'PLAN' },
  { id: 'river-act', name: '河川環境保全基本法', nameEn: 'River Act', kind: 'LAW' },
  { id: 'social-welfare-act', name: '社会福祉法', nameEn: 'Social Welfare Act', kind: 'LAW', wholeOnly: true },
].map((entry) => policyEntrySchema.parse(entry));

const names = namesOf([], POLICIES);

const evidence = (line: number) => ({ document: 'rs-2024-1-3', startLine: line, endLine: line, section: null });

function sheetOf(plans: string[], laws: Partial<PoliciesSheet['laws'][number]>[] = []): Sheet {
  const policies: PoliciesSheet = {
    number: 1,
    name: '事業',
    policies: [],
    laws: laws.map((law, at) => ({ ...law, evidence: evidence(100 + at) })),
    plans: plans.map((name, at) => ({ name, evidence: evidence(at + 2) })),
    evidence: evidence(2),
  };
  return {
    number: 1,
    year: 2024,
    name: '事業',
    unit: {},
    further: [],
    organizations: null,
    outlines: null,
    policies,
    subsidies: null,
    budgets: null,
  };
}

const read = (sheet: Sheet) => {
  const policies = new CitedPolicies();
  const { cites, others } = citationsOf(sheet, names, policies);
  return { ids: cites.map(({ id }) => id), others, policies };
};

test('a plan of the registry is cited under its spellings, once', () => {
  const { ids, others } = read(
    sheetOf(['「薬剤耐性（AMR）対策アクションプラン2023-2027」（令和5年4月7日）', 'AMR対策アクションプラン']),
  );
  expect(ids).toEqual(['policy:amr-action-plan']);
  expect(others).toEqual([]);
});

test('who decided a plan is no citation of what they are called after', () => {
  const { ids } = read(
    sheetOf(['バイオ戦略（令和６年６月３日統合イノベーション戦略推進会議決定）', '統合イノベーション戦略2024']),
  );
  expect(ids[1]).toBe('policy:innovation-strategy');
  expect(ids[0]).toMatch(/^policy:unregistered-/u);
});

test('a policy is cited at all its lines, in the words of the first; the date of the only one is of it', () => {
  const laws = [{ name: '森林法第2条' }, { name: '森林法第9条' }];
  const evidenceOf = (plans: string[]) => {
    const { cites } = citationsOf(sheetOf(plans, laws), names, new CitedPolicies());
    return citationRows('program:1', { cites, others: [] }).map(({ properties }) => [
      properties['printed'],
      properties['evidence'],
    ]);
  };
  const forest = ['森林法第2条', ['rs-2024-1-3#100-100', 'rs-2024-1-3#101-101']];
  expect(evidenceOf(['成長戦略', '（令和5年6月16日閣議決定）'])).toEqual([
    ['成長戦略', ['rs-2024-1-3#2-2', 'rs-2024-1-3#3-3']],
    forest,
  ]);
  // Which of two a date behind both is of, nobody knows.
  expect(evidenceOf(['水産基本計画', '成長戦略', '（令和4年3月25日閣議決定）', '（令和5年6月16日閣議決定）'])).toEqual([
    ['水産基本計画', ['rs-2024-1-3#2-2']],
    ['成長戦略', ['rs-2024-1-3#3-3']],
    forest,
  ]);
});

test('what the registry lacks is one node for its spellings, with its Japanese name alone, and told', () => {
  const { ids, policies } = read(
    sheetOf(
      ['森林・林業基本計画（令和３年６月15日閣議決定）', '・森林・林業基本計画'],
      [{ name: '森林・林業基本法第18条' }, { name: '森林・林業基本法' }],
    ),
  );
  expect(ids).toHaveLength(2);
  expect(
    policies.nodes.map(({ properties }) => [properties['name'], properties['kind'], properties['nameEn']]),
  ).toEqual([
    ['森林・林業基本計画', 'PLAN', undefined],
    ['森林・林業基本法', 'LAW', undefined],
  ]);
  expect(policies.nodes[0]?.properties['evidence']).toEqual(['rs-2024-1-3#2-2', 'rs-2024-1-3#3-3']);
  expect(policies.findings.map(({ code }) => code)).toEqual(['policy-without-entry']);
});

test('names that differ in quotes alone are one node, which has the one with fewer', () => {
  const { ids, policies } = read(
    sheetOf(['「日本産業戦略」改訂2015（平成27年6月30日閣議決定）', '日本産業戦略改訂2015']),
  );
  expect(ids).toHaveLength(1);
  expect(policies.nodes.map(({ properties }) => properties['name'])).toEqual(['日本産業戦略改訂2015']);
});

test('of names that differ in quotes, one with a quote that is never closed is not the name', () => {
  const { policies } = read(
    sheetOf([
      '「第2期創生期間」以降における基本方針（令和3年3月9日）',
      '第2期創生期間」以降における基本方針（令和6年3月19日）',
    ]),
  );
  expect(policies.nodes.map(({ properties }) => properties['name'])).toEqual(['「第2期創生期間」以降における基本方針']);
});

test('an answer is one, whether its title or its date says that it is one', () => {
  const cells = [
    '体験活動の推進について（答申）（平成25年1月21日）',
    '「体験活動の推進について」（平成25年1月21日中教審答申）',
  ];
  expect(read(sheetOf(cells)).ids).toHaveLength(1);
});

test('two plans of the registry that ・ joins are both cited, where it has no such name for one', () => {
  expect(read(sheetOf(['成長戦略・統合イノベーション戦略（令和3年6月18日閣議決定）'])).ids).toEqual([
    'policy:growth-strategy',
    'policy:innovation-strategy',
  ]);
});

test('an edition is one, whichever numerals tell it', () => {
  expect(read(sheetOf(['第五次水産基本計画', '第５次水産基本計画（令和4年3月25日閣議決定）'])).ids).toHaveLength(1);
});

test('what stands around a name and is not read is told, and names that look like two', () => {
  const { policies } = read(
    sheetOf([
      '海洋成長計画・水産戦略',
      '海洋成長計画（令和5年6月）に基づき交付',
      '水産戦略',
      '海洋成長計画及び水産戦略',
      '産業戦略・森林経営計画',
    ]),
  );
  const told = new Map(policies.findings.map(({ code, message }) => [code, message]));
  expect(told.get('cited-left-over')).toMatch(/^around 1 names .*: \(令和5年6月\)に基づき交付$/u);
  expect(told.get('cited-joined')).toMatch(
    /^3 names .*: 海洋成長計画・水産戦略、海洋成長計画及び水産戦略、産業戦略・森林経営計画$/u,
  );
});

test('the number of a law is of the only one that its cell names', () => {
  const numbered = { lawNumber: '昭和二十七年法律第一号' };
  const { policies } = read(
    sheetOf(
      [],
      [
        { name: 'ロッテルダム条約第18条第4項及び第1回締約国会議決定', ...numbered },
        { name: '褒賞に関する件', ...numbered },
      ],
    ),
  );
  expect(policies.nodes.map(({ properties }) => properties['name'])).toEqual(['ロッテルダム条約', '褒賞に関する件']);
});

test('its id depends on nothing but the name', () => {
  const alone = read(sheetOf(['水産基本計画'])).ids;
  expect(
    read(sheetOf(['宇宙基本計画（令和5年6月13日閣議決定）', '水産基本計画（令和4年3月25日閣議決定）'])).ids,
  ).toContain(alone[0]);
});

test('a law with a number is one, whatever it is called; a known one is found by its whole name alone', () => {
  const { ids, policies } = read(
    sheetOf(
      ['社会福祉法人会計指針'],
      [{ name: '褒賞に関する件', lawNumber: '明治十四年太政官布告第六十三号' }, { name: '社会福祉法第99条' }],
    ),
  );
  expect(ids).toContain('policy:social-welfare-act');
  expect(policies.nodes.map(({ properties }) => properties['name'])).toEqual([
    '社会福祉法人会計指針',
    '褒賞に関する件',
  ]);
});

test.each([
  ['成長戦略2021（令和3年6月18日閣議決定）'],
  ['第2期成長戦略'],
  ['成長戦略（2023改訂版）'],
  ['成長戦略の改定（令和5年6月9日閣議決定）'],
  ['成長戦略2014について（平成26年6月24日閣議決定）'],
  ['成長戦略Ver.2（平成26年6月24日閣議決定）'],
  ['成長戦略Ver2.0（平成26年6月24日閣議決定）'],
  ['「成長戦略2025」追補（R5.6 策定）'],
  ['成長戦略2025追補版（令和5年6月1日決定）'],
])('%s: an edition of a plan is the plan', (cell) => {
  expect(read(sheetOf([cell])).ids).toEqual(['policy:growth-strategy']);
});

test.each([
  ['成長戦略実行計画（令和２年７月）'],
  ['「成長戦略等のフォローアップ」 （令和5年6月16日閣議決定）'],
  ['成長戦略フォローアップ'],
  ['パリ協定に基づく成長戦略としての長期戦略'],
  ['海洋開発計画（成長戦略）'],
])('%s: what is called after a plan is another one', (cell) => {
  expect(read(sheetOf([cell])).ids).toEqual([expect.stringMatching(/^policy:unregistered-/u)]);
});

test('of plans that are listed, the known one is cited; a sentence cites whatever it names', () => {
  expect(read(sheetOf(['医療計画、予防計画'])).ids).toEqual(['policy:medical-care-plans']);
  expect(read(sheetOf(['成長戦略に基づく要請'])).ids).toEqual(['policy:growth-strategy']);
});

test('a notice on a law or on plans is kept as printed, and is no citation of them', () => {
  const plans = [
    '令和5年3月31日医政発0331第16号「医療計画について」',
    '「訪問看護要領について」（令和6年3月29日課長通知）「社会福祉法及び医療計画に基づく協定等について」（令和5年5月26日課長通知）',
  ];
  const { ids, others } = read(sheetOf(plans));
  expect(ids).toEqual([]);
  const [circular, ...twoOthers] = others;
  expect(circular).toBe(plans[0]);
  expect(twoOthers.join('')).toBe(plans[1]);
  expect(twoOthers).toHaveLength(2);
});

test('the date or number of a text stands with it, that of a policy nowhere else', () => {
  const plans = ['国庫補助について', '（厚生労働省発医政1204第3号）', '水産基本計画', '（令和6年1月30日）'];
  const { others, policies } = read(sheetOf(plans));
  expect(others).toEqual(['国庫補助について（厚生労働省発医政1204第3号）']);
  expect(policies.findings.find(({ code }) => code === 'cited-no-policy')?.message).toMatch(/ 2 say when or where /u);
});

test('notices, dates and sentences are kept as printed, cite nothing and are counted', () => {
  const { ids, others, policies } = read(sheetOf(['救急医療対策事業実施要綱', '（令和6年1月30日）', 'WHOからの要請']));
  expect(ids).toEqual([]);
  expect(others).toEqual(['救急医療対策事業実施要綱（令和6年1月30日）', 'WHOからの要請']);
  expect(policies.findings[0]?.message).toMatch(
    /1 texts are notices .* 1 say when .* 1 are called like no law or plan/u,
  );
});

/** What a sheet cites, and keeps as text, beside one that cites other plans and acts. */
function citedBeside(cells: string[], others: string[], laws: Partial<PoliciesSheet['laws'][number]>[] = []) {
  const [sheet, other] = [sheetOf(cells), sheetOf(others, laws)];
  const policies = new CitedPolicies(knownNames([sheet, other], names, POLICIES));
  const cited = citationsOf(sheet, names, policies);
  const nameOf = new Map(policies.nodes.map(({ id, properties }) => [id, properties['name']]));
  return {
    cites: cited.cites.map(({ id }) => nameOf.get(id) ?? id),
    others: cited.others,
    told: policies.findings.filter(({ code }) => code === 'cited-joined').map(({ message }) => message),
  };
}

describe('names that a cell joins are cut apart by what others cite alone', () => {
  test.each([
    ['国家防衛戦略・防衛力整備計画（令和４年12月16日閣議決定）', ['国家防衛戦略', '防衛力整備計画']],
    ['離島振興計画及び水産物の総合的対応策', ['離島振興計画', '水産物の総合的対応策']],
    ['海洋技術の総合経済対策海洋開発のための重点計画', ['海洋技術の総合経済対策', '海洋開発のための重点計画']],
    ['海洋条約/海洋の生物多様性枠組', ['海洋条約', '海洋の生物多様性枠組']],
    ['成長戦略・水産戦略', ['policy:growth-strategy', '水産戦略']],
    ['地方財政計画、地方債計画', ['地方財政計画', 'policy:local-bond-plan']],
    ['南極条約及び環境保護に関する南極条約議定書', ['南極条約', '環境保護に関する南極条約議定書']],
    ['海洋推進計画2024水産のための新戦略', ['海洋推進計画2024', '水産のための新戦略']],
    ['国立海洋機構中長期目標、中長期計画', ['国立海洋機構中長期目標', '国立海洋機構中長期計画']],
    [
      '国立退職金機構中期目標・中期計画（第5期）',
      ['国立退職金機構中期目標（第5期）', '国立退職金機構中期計画（第5期）'],
    ],
  ])('%s', (cell, expected) => {
    const alone = [
      '国家防衛戦略',
      '防衛力整備計画',
      '離島振興計画',
      '水産物の総合的対応策',
      '海洋技術の総合経済対策',
      '海洋開発のための重点計画',
      '海洋条約',
      '海洋の生物多様性枠組',
      '水産戦略',
      '環境保護に関する南極条約議定書',
      '水産のための新戦略',
      '国立海洋機構中長期計画',
      '国立退職金機構中期計画（第5期）',
    ];
    expect(citedBeside([cell], alone).cites).toEqual(expected);
  });

  test('what is no plan stays as text beside the act or plan that stands with it', () => {
    const { cites, others } = citedBeside(
      ['国有財産法、施設の保全に関する法令・基準類', '学校建物災害復旧費補助金交付要綱海洋開発のための重点計画'],
      ['海洋開発のための重点計画'],
      [{ name: '国有財産法' }],
    );
    expect(cites).toEqual(['国有財産法', '海洋開発のための重点計画']);
    expect(others).toEqual(['施設の保全に関する法令・基準類', '学校建物災害復旧費補助金交付要綱']);
  });

  test.each([
    '貿易保険法及び特別会計に関する法律の一部を改正する法律',
    '海洋戦略2019フォローアップ',
    '海洋戦略2019工程表',
    '行政機関の保有する情報の公開に関する法律及び個人情報の保護に関する法律の施行に伴う関係法律の整備に関する法律',
    '防災・減災、国土強靱化のための加速化対策',
  ])('a name that only has another in it stays whole, and is not told: %s', (name) => {
    const alone = ['フォローアップ（令和4年6月7日閣議決定）', '海洋戦略2019', '国土強靱化のための加速化対策'];
    const laws = [
      { name: '貿易保険法' },
      { name: '特別会計に関する法律' },
      { name: '行政機関の保有する情報の公開に関する法律' },
    ];
    expect(citedBeside([name], alone, laws)).toEqual({ cites: [name], others: [], told: [] });
  });

  test('what the registry has as one document is one, whoever cites its halves', () => {
    const halves = ['海洋国家宣言', '海洋データ推進計画'];
    const cell = '海洋国家宣言・海洋データ推進計画（令和元年６月14日閣議決定）';
    expect(citedBeside([cell], halves).cites).toEqual(['policy:sea-declaration-plan']);
  });

  test('a half that is spelled otherwise than elsewhere is the same policy', () => {
    const { cites } = citedBeside(['国土強靭化計画・水産戦略'], ['国土強靱化計画', '国土強靭化計画', '水産戦略']);
    expect(cites).toEqual(['国土強靱化計画', '水産戦略']);
  });

  test('two that nobody cites alone stay as they are, and are told', () => {
    const { cites, told } = citedBeside(['全国適正化計画及び都道府県適正化計画', '海洋戦略・フォローアップ'], []);
    expect(cites).toHaveLength(2);
    expect(told).toEqual([
      expect.stringMatching(/^2 names .*: 全国適正化計画及び都道府県適正化計画、海洋戦略・フォローアップ$/u),
    ]);
  });
});

describe('spellings of one name are one policy', () => {
  test.each([
    ['国土強靭化基本計画', '国土強靱化基本計画'],
    ['海洋に関する国際連合枠組条約（UNFCCC）', '海洋に関する国際連合枠組条約'],
    ['第六次水産乱用防止五か年戦略', '第6次水産乱用防止5か年戦略'],
    ['第6次水産乱用防止5カ年戦略', '第6次水産乱用防止5か年戦略'],
    ['海洋構想総合戦略2023改訂版', '海洋構想総合戦略（2023改訂版）'],
    ['海洋重点方針2023（海洋版骨太の方針2023）', '海洋重点方針2023'],
    ['福島海洋イノベーションコースト構想', '福島海洋イノベーション・コースト構想'],
    ['海洋社会実現に向けた重点計画', '海洋社会の実現に向けた重点計画'],
  ])('%s: %s', (other, name) => {
    expect(citedBeside([other], [name, other, other]).cites).toEqual([name]);
    // Where no other spelling is there, it is kept as printed.
    expect(citedBeside([other], []).cites).toEqual([other]);
  });

  test('what is called like no plan, or like a notice, is one where another cell tells who decided it', () => {
    const decided = [
      '海洋安全2023（令和5年7月4日海洋戦略本部決定）',
      '海洋の基本指針について（平成28年12月20日閣議決定）',
    ];
    const { cites, others } = citedBeside(['海洋安全2023', '「海洋の基本指針について」（平成28年12月）'], decided);
    expect(cites).toEqual(['海洋安全2023', '海洋の基本指針について']);
    expect(others).toEqual([]);
    expect(citedBeside(['海洋安全2023'], [])).toMatchObject({ cites: [], others: ['海洋安全2023'] });
  });

  test('an act is one by its number, whatever slips its name has; one that amends it is another', () => {
    const named = (name: string) => ({ name, lawId: '339AC0000000161_20240607_506AC0000000045' });
    const laws = ['森林・林業基本法', '森林・林業基本法', '森林・林業基本', '森林・林業基本法（附則）'].map(named);
    const sheet = sheetOf([], [...laws, named('森林・林業基本法等の一部を改正する法律'), named('漁業法')]);
    const policies = new CitedPolicies(knownNames([sheet], names, POLICIES));
    citationsOf(sheet, names, policies);
    expect(policies.nodes.map(({ properties }) => properties['name'])).toEqual([
      '森林・林業基本法',
      '森林・林業基本法等の一部を改正する法律',
      '漁業法',
    ]);
  });

  test('an act that was renamed is one where its id and number stand with both titles', () => {
    const titles = ['子どもの海洋対策の推進に関する法律', 'こどもの海洋の解消に向けた対策の推進に関する法律'];
    const cited = (lawNumbers: (string | undefined)[], called = titles) => {
      const laws = lawNumbers.map((lawNumber, index) => ({
        name: called[Math.max(0, index - 1)] ?? '',
        lawId: '425AC1000000064',
        ...(lawNumber && { lawNumber }),
      }));
      const sheet = sheetOf([], laws);
      const policies = new CitedPolicies(knownNames([sheet], names, POLICIES));
      citationsOf(sheet, names, policies);
      return policies.nodes.map(({ properties }) => properties['name']);
    };
    const number = '平成二十五年法律第六十四号';
    expect(cited([number, number, number])).toEqual(titles.slice(0, 1));
    expect(cited([number, number, '平成二十五年法律第六十五号'])).toEqual(titles);
    expect(cited([number, number, undefined])).toEqual(titles);
    // Two titles that end alike are those of two acts, the number of one of which a sheet prints by a slip.
    const others = ['海洋基盤の整備の推進に関する法律', '港湾施設の活用の推進に関する法律'];
    expect(cited([number, number, number], others)).toEqual(others);
  });

  test('names that only differ in what a bracket tells, or in a part, are not one', () => {
    const plans = [
      '海洋連携協定（TPP）',
      '海洋連携協定（RCEP）',
      '海洋連携協定',
      '海洋基盤計画（III）',
      '海洋基盤計画（VII）',
    ];
    expect(citedBeside(plans, []).cites).toEqual(plans);
  });

  test('another act is none of the spellings of the one whose number it was given', () => {
    const numbered = (name: string, number = '1') => ({ name, lawId: `339AC000000016${number}` });
    const laws = [
      ...['海洋環境保全基本法', '海洋環境保全基本法', '旧海洋環境保全基本法', '河川環境保全基本法'].map((name) =>
        numbered(name),
      ),
      ...['港湾環境保全基本法', '海洋環境保全基本法施行規則の特例に関する規則'].map((name) => numbered(name)),
      numbered('港湾環境保全基本法', '2'),
      ...['海洋環境保全基本法施行令', '海洋環境保全基本法施行令', '海洋環境保全基本法施行規則'].map((name) =>
        numbered(name, '3'),
      ),
    ];
    expect(citedOf([sheetOf([], laws)])).toEqual([
      '旧海洋環境保全基本法',
      '海洋環境保全基本法',
      '海洋環境保全基本法施行令',
      '海洋環境保全基本法施行規則',
      '海洋環境保全基本法施行規則の特例に関する規則',
      '港湾環境保全基本法',
      'policy:river-act',
    ]);
  });

  test('the name that most give an act, itself spelled otherwise, is one with the better one', () => {
    const numbered = (name: string) => ({ name, lawId: '339AC0000000161' });
    const laws = ['海洋水産基盤整備法', '海洋水産基盤整備法', '海洋・水産基盤整備法'].map(numbered);
    expect(citedOf([sheetOf([], laws)])).toEqual(['海洋・水産基盤整備法']);
  });

  test('the order of the sheets changes no name, kind or id', () => {
    const sheets = [
      sheetOf(['第五次海洋計画', '海洋安全2023（令和5年7月4日海洋戦略本部決定）', '国土強靱化計画・水産戦略']),
      sheetOf(['第5次海洋計画', '海洋安全2023（令和5年7月4日閣議決定）', '国土強靱化計画', '水産戦略']),
      sheetOf(['「第五次」海洋計画', '海洋安全2023']),
    ];
    const rows = (order: Sheet[]) => {
      const policies = new CitedPolicies(knownNames(order, names, POLICIES));
      for (const sheet of order) citationsOf(sheet, names, policies);
      const told = policies.nodes.map(({ id, properties: { name, kind } }) => `${id} ${name} ${kind}`);
      return told.sort();
    };
    expect(rows(sheets)).toHaveLength(4);
    expect(rows([...sheets].reverse())).toEqual(rows(sheets));
  });

  test('a circular with the title of a decision is none', () => {
    const cell = '海洋の基本指針について（平成29年1月20日水産庁長官通知）';
    const decided = ['海洋の基本指針について（平成28年12月20日閣議決定）'];
    expect(citedBeside([cell], decided)).toMatchObject({ cites: [], others: [cell] });
  });

  test('a circular that a headquarters of a ministry sends is no decision', () => {
    const cell = '海洋感染症に係る人員の取扱いについて（令和2年3月1日 厚生労働省感染症対策推進本部）';
    expect(citedBeside([cell], [])).toMatchObject({ cites: [], others: [cell] });
  });
});

/** The names of what sheets cite, in the order of their letters. */
function citedOf(sheets: Sheet[]): string[] {
  const policies = new CitedPolicies(knownNames(sheets, names, POLICIES));
  const ids = sheets.flatMap((sheet) => citationsOf(sheet, names, policies).cites.map(({ id }) => id));
  const nameOf = new Map(policies.nodes.map(({ id, properties }) => [id, String(properties['name'])]));
  const made = [...nameOf.values()].sort();
  return [...made, ...new Set(ids.filter((id) => !nameOf.has(id)))];
}

test('made-up cells of hundreds of joints, brackets and quotes are read at once', () => {
  const alone = ['海洋基盤計画', '水産戦略'];
  const began = performance.now();
  for (const each of [
    '及び',
    '・',
    '、',
    '/',
    '「',
    '」',
    '（',
    '）',
    '海洋基盤計画',
    '海洋基盤計画・',
    '水産戦略、',
    '（海）',
    '「計画」',
  ])
    citedBeside([each.repeat(Math.floor(2000 / each.length)), each.repeat(Math.floor(290 / each.length))], alone);
  expect(performance.now() - began).toBeLessThan(5000);
});

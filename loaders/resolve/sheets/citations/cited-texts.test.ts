import { describe, expect, test } from 'vitest';
import { citedTexts } from './cited-texts.ts';

const told = (cell: string) => citedTexts(cell).map(({ name, kind, why }) => `${kind ?? why}: ${name}`);

describe('one name for the spellings of one text', () => {
  test.each([
    [
      'STRATEGY: 未来投資戦略2018',
      '「未来投資戦略２０１８」（平成３０年６月１５日閣議決定）',
      '未来投資戦略2018(平成30年6月15日閣議決定)',
    ],
    [
      'LAW: 外務省設置法',
      '外務省設置法',
      '外務省設置法第４条第１項ハ',
      '外務省設置法第四条第１項ハ',
      '・外務省設置法４条３号',
    ],
    ['LAW: 河川法', '河川法_第1条、第9条、第60条第2項', '河川法　第1条、第9条', '河川法等'],
    [
      'PLAN: 国民の安心・安全と持続的な成長に向けた総合経済対策',
      '国民の安心・安全と持続的な成長に向けた総合経済対策～全ての世代の現在・将来の賃金・所得を増やす～（令和 ６ 年 11月 22 日閣議決定）',
      '「国民の安心・安全と持続的な成長に向けた総合経済対策」（令和6年11月22日閣議決定）',
    ],
    [
      'GUIDELINE: アレルギー疾患対策の推進に関する基本的な指針',
      '・「アレルギー疾患対策の推進に関する基本的な指針（平成29年3月21日厚生労働省告示第76号 令和4年3月14日一部改正）',
      '・「アレルギー疾患対策の推進に関する基本的な指針」（平成29年3月21日厚生労働省告示第76号 令和4年3月14日一部改正）',
    ],
    ['LAW: 医療法施行規則', '・医療法施行規則（面接指導実施医師の要件）第六十五条', '医療法施行規則'],
    ['PLAN: 消費者基本計画', '消費者基本計画（令和３年６月閣議決定）第５章１．（２）⑧', '消費者基本計画'],
    [
      'AGREEMENT: 東南アジア諸国連合貿易投資観光促進センターを設立する協定',
      '「東南アジア諸国連合貿易投資観光促進センターを設立する協定（1981年5月25日締結）」第10条第1項',
    ],
    ['STRATEGY: i-japan戦略2015', '平成21年7月：i-japan戦略2015'],
    ['PLAN: 死因究明等推進計画', '・令和３年６月１日閣議決定「死因究明等推進計画」'],
  ])('%s', (expected, ...cells) => {
    for (const cell of cells) expect(told(cell), cell).toEqual([expected]);
  });

  test('an edition is a text of its own', () => {
    expect(told('障害者基本計画（第5次）（令和5年3月）')).toEqual(['PLAN: 障害者基本計画（第5次）']);
    expect(told('「デジタル田園都市国家構想総合戦略（2023 改訂版）」（令和５年12月26日閣議決定）')).toEqual([
      'STRATEGY: デジタル田園都市国家構想総合戦略（2023改訂版）',
    ]);
  });

  test('what is based on an article has its own name', () => {
    expect(told('金融商品取引法第六章の二の規定による課徴金に関する内閣府令')).toEqual([
      'LAW: 金融商品取引法第六章の二の規定による課徴金に関する内閣府令',
    ]);
  });
});

describe('cells that join texts', () => {
  test.each([
    [
      '国家防衛戦略、防衛力整備計画（令和４年１２月１６日国家安全保障会議決定・閣議決定）',
      ['STRATEGY: 国家防衛戦略', 'PLAN: 防衛力整備計画'],
    ],
    [
      '沖縄振興特別措置法、河川法、特定多目的ダム法',
      ['LAW: 沖縄振興特別措置法', 'LAW: 河川法', 'LAW: 特定多目的ダム法'],
    ],
    [
      '世界保健機関憲章第57条（ＷＨＯ）国際連合経済社会理事会決議1994/24第12条Gaviワクチンアライアンスとの拠出に関する覚書',
      [
        'AGREEMENT: 世界保健機関憲章',
        'OTHER: 国際連合経済社会理事会決議1994/24',
        'AGREEMENT: Gaviワクチンアライアンスとの拠出に関する覚書',
      ],
    ],
    [
      '「医療機器規制と審査の最適化のための協働計画」「体外診断用医薬品規制と審査の最適化のための協働計画」（令和元年度　厚生労働省策定）',
      ['PLAN: 医療機器規制と審査の最適化のための協働計画', 'PLAN: 体外診断用医薬品規制と審査の最適化のための協働計画'],
    ],
    ['外務省設置法／国連憲章第１７条２項', ['LAW: 外務省設置法', 'AGREEMENT: 国連憲章']],
  ])('%s', (cell, expected) => expect(told(cell)).toEqual(expected));

  test.each([
    '医薬品、医療機器等の品質、有効性及び安全性の確保等に関する法律',
    'あん摩マツサージ指圧師、はり師、きゆう師等に関する法律',
    '食料・農業・農村基本法',
    '世界最先端デジタル国家創造宣言・官民データ活用推進基本計画',
  ])('a name with such signs in it stays whole: %s', (name) => {
    expect(citedTexts(name).map((text) => text.name)).toEqual([name]);
  });
});

describe('what is no policy', () => {
  test.each([
    ['notice', '地域支援事業交付金交付要綱'],
    ['notice', '・令和6年4月16日医政発0416第20号「看護職員確保対策事業等の実施について」'],
    ['notice', '「特定感染症検査等事業について」（平成１４年３月２７日健発第０３２７０１２号厚生労働省健康局長通知）'],
    ['place', '（令和6年1月30日）'],
    ['place', '第14条、第16条、第23条'],
    ['no-plan', 'UHC2030事務局からの要請'],
    ['no-plan', '第213回国会における鈴木財務大臣の財政演説'],
    ['no-plan', '基本計画'],
  ])('%s: %s', (why, cell) => expect(citedTexts(cell).map((text) => text.why)).toEqual([why]));

  test('what the cabinet or its headquarters decided "on" something is a decision, and no notice', () => {
    expect(
      told('ムーンショット型研究開発制度の基本的考え方について（令和2年2月27日健康・医療戦略推進本部決定）'),
    ).toEqual(['CABINET_DECISION: ムーンショット型研究開発制度の基本的考え方について']);
  });

  test('a cell of any length and form is read or told, and never fails', () => {
    for (const cell of ['', '、', '「', '）', '第', '・・・', '法'.repeat(500), '（'.repeat(300), '「」（）']) {
      expect(() => citedTexts(cell)).not.toThrow();
    }
  });
});

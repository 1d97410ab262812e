import { describe, expect, test } from 'vitest';
import type { SheetFact } from './facts.ts';
import { fixtureNames, requestText, sourceOf } from './fixtures/read-fixture.ts';
import { mhlwBudgetRequest } from './layout.ts';

const extract = (text: string) => mhlwBudgetRequest.extract(sourceOf(text), fixtureNames);
const whole = extract(requestText);
const sheet = (name: string): SheetFact => {
  const found = whole.facts.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${whole.facts.sheets.map((one) => one.name).join(', ')}`);
  return found;
};

describe('a request in our own words', () => {
  test('is recognised, valid, and cut into its sheets', () => {
    expect(mhlwBudgetRequest.recognize(sourceOf(requestText))).toBeGreaterThanOrEqual(0.5);
    expect(mhlwBudgetRequest.recognize(sourceOf('予算の概要\n見本 12,345'))).toBe(0);
    expect(mhlwBudgetRequest.schema.parse(whole.facts)).toEqual(whole.facts);
    expect(whole.facts.document).toMatchObject({ id: 'mhlw-budget-request-2025', fiscalYear: 2025 });
    expect(whole.facts.sheets.map((one) => one.name)).toEqual([
      '見本薬の在庫確認事業',
      '見本検査の拡大',
      '見本データベース構築事業（旧：見本台帳整備事業）',
      '見本基金連合（SMPL）拠出金',
      '見本アライアンスへの拠出',
      '見本手当の見直し',
    ]);
  });

  test('a sheet with everything in its place', () => {
    expect(sheet('見本薬の在庫確認事業')).toMatchObject({
      section: { text: '架空の薬の安定供給の推進', mark: '○' },
      subsection: { text: '見本の薬を届ける体制の整備、見本の検査の充実', mark: '➢' },
      tags: [{ tag: 'NEW' }, { tag: 'PRIORITY_FRAME' }],
      divisions: [{ bureau: '医政局', division: '見本企画課', extensions: ['1111'] }],
      request: { amount: { text: '1.4 億円', yen: 140_000_000 }, evidence: { startLine: 15 } },
      previousInitial: { amount: { kind: 'none', text: '(一億円)' } },
      supplementary: [{ fiscalYear: 2023, amount: { yen: 25_000_000 } }],
      components: [
        { name: '① 見本薬の数え方の研修', request: { yen: 60_000_000 } },
        { name: '② 見本薬の一覧の作成', request: { yen: 80_000_000 } },
      ],
      implementers: [],
      subsidyRates: [{ text: '10/10' }],
      policies: [{ name: '見本薬供給計画' }],
    });
  });

  test('tags and title on one line, amount below heading 1, components with the label, 部 before 課', () => {
    expect(sheet('見本検査の拡大')).toMatchObject({
      tags: [{ tag: 'EXPANDED' }, { tag: 'PRIORITY_FRAME' }],
      divisions: [
        {
          bureau: '健康・生活衛生局',
          department: '感染症対策部',
          division: '感染症対策部見本検査課',
          extensions: ['2222', '3333'],
        },
      ],
      request: { amount: { yen: 900_000_000 } },
      previousInitial: { amount: { yen: 850_000_000 } },
      digitalAgency: { printed: 'デジタル化計上', scope: 'WHOLE' },
      components: [
        { name: '検査機器の整備', request: { yen: 840_000_000 }, previousInitial: { yen: 800_000_000 } },
        { name: '検査員の研修', request: { yen: 60_000_000 } },
      ],
      implementers: [{ name: 'シンクタンク', kind: 'common-noun' }],
    });
  });

  test('a division above tags and title; one bureau for two divisions; a part of a larger sum', () => {
    expect(sheet('見本データベース構築事業（旧：見本台帳整備事業）')).toMatchObject({
      subsection: { text: '見本データベースの整備に向けた取組の推進', mark: null },
      divisions: [
        { bureau: '保険局', division: '見本保険課', bureauPrinted: true },
        { bureau: '保険局', division: '見本医療課', bureauPrinted: false },
      ],
      request: { amount: { text: '97億円の内数', partOf: true } },
      requestOf: '見本基金（従事者分）',
      previousInitial: { amount: { kind: 'none' } },
      obligations: [{ text: '国庫債務負担行為（令和6年度～8年度）' }],
      implementers: [{ name: '見本機構' }, { name: '見本センター' }],
    });
  });

  test('contributions, settled later, an inferred name', () => {
    expect(sheet('見本基金連合（SMPL）拠出金')).toMatchObject({
      section: { text: '見本分野の国際協力の推進' },
      subsection: null,
      request: { amount: { yen: 1_200_000_000 } },
      settledLater: { text: '事項要求（見本分）' },
      supplementary: [{ fiscalYear: 2023, amount: { yen: 7_400_000_000 } }],
      recipients: [{ name: '見本基金連合', basis: 'stated' }],
    });
    const inferred = sheet('見本アライアンスへの拠出');
    expect(inferred).toMatchObject({
      nameInferred: true,
      nameBasis: 'purpose',
      divisions: [],
      recipients: [{ basis: 'purpose' }],
    });
    expect(inferred.nameEvidence).toEqual(inferred.request?.evidence);
    expect(whole.findings.map((finding) => finding.code)).toEqual(
      expect.arrayContaining(['title-inferred', 'amount-implausible', 'none-read-from-numeral']),
    );
  });

  test('a sheet without amount, its tag truncated', () => {
    expect(sheet('見本手当の見直し')).toMatchObject({
      request: null,
      fiscalYear: null,
      tags: [{ tag: 'EXPANDED' }, { tag: 'PRIORITY_FRAME', printed: '推進' }],
      components: [{ name: '基本分', request: { yen: 8_000_000_000 } }],
      implementers: [{ name: '都道府県', kind: 'local-government' }, { name: '市町村' }],
    });
  });

  test('every line has one account, in order, and none is misunderstood', () => {
    const expected = requestText.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    expect(whole.lines.map((line) => line.line)).toEqual(expected);
    expect(whole.lines.filter((line) => line.status === 'not-understood')).toEqual([]);
  });

  test('a tag, an amount or a division that no sheet claims is not understood', () => {
    const lost = `${requestText}\n令和7年度概算要求額\n\n（内線9999）\n`;
    const { lines, findings } = extract(lost);
    expect(lines.filter((line) => line.status === 'not-understood').map((line) => line.rule)).toEqual([
      'unattached-amount-label',
      'unattached-division',
    ]);
    expect(findings.filter((finding) => finding.severity === 'error')).toHaveLength(2);
  });
});

test('a sheet without a division is a note', () => {
  const codes = (text: string) => extract(text).findings.filter(({ code }) => code === 'sheet-without-division');
  const lines = requestText.split('\n');
  const at = (sheet('見本薬の在庫確認事業').divisions[0]?.evidence.startLine ?? 0) - 1;
  expect(codes(lines.toSpliced(at, 1, '').join('\n'))).toHaveLength(codes(requestText).length + 1);
});

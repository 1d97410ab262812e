import { describe, expect, test } from 'vitest';
import { checkAccounts } from '../../extract/check-accounts.ts';
import { readFixture, sourceOf } from '../../passages/fixtures/read-fixture.ts';
import { smallNames } from '../../passages/fixtures/small-names.ts';
import { mhlwInternationalCooperation as layout } from './layout.ts';

const TEXT = readFixture(import.meta.url, 'fixtures/page.txt');
const extract = (text = TEXT) => layout.extract(sourceOf(text), smallNames());
const wide = (text: string) => text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const statusOf = (text: string, line: string) =>
  extract(text)
    .lines.filter((account) => text.split('\n')[account.line - 1] === line)
    .map(({ status }) => status);

describe('the fixture', () => {
  test('is recognised, is valid, and every line has one account', () => {
    const { facts, lines, findings } = extract();
    expect(layout.recognize(sourceOf(TEXT))).toBe(1);
    expect(layout.schema.parse(facts)).toEqual(facts);
    expect(checkAccounts(TEXT.split('\n'), lines)).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('gives partners with their kinds, and kinds whose partner the text lost', () => {
    const { subject, partners, looseKinds } = extract().facts;
    expect(subject?.name).toBe('厚生労働省');
    expect(partners.map(({ abbreviation, kinds }) => [abbreviation, ...kinds.map(({ name }) => name)])).toEqual([
      ['JICA', '人的貢献', '研修受入'],
      ['WHO'],
      ['ILO'],
    ]);
    expect(looseKinds.map(({ name }) => name)).toEqual([
      '資金拠出',
      '委託・補助',
      '大臣会合、ワーキンググループでの連携',
      '協働',
      '協働事業の実施',
      'プロジェクト実施',
    ]);
  });

  test('gives a field of support once, with both places', () => {
    const rows = extract().facts.supports.map(({ name, evidence }) => [
      name,
      ...evidence.map(({ startLine }) => startLine),
    ]);
    expect(rows).toEqual([
      ['架空病対策支援', 22, 45],
      ['想像水供給支援', 23],
      ['夢想訓練支援', 25, 46],
    ]);
    expect(extract().facts.fields.map(({ name }) => name)).toEqual(['福祉', '保健（水）', '雇用支援']);
  });

  test('reads names over wrapped lines, and years', () => {
    const { statements, foundings } = extract().facts;
    expect(statements.map(({ type, objects }) => `${type} ${objects.map(({ name }) => name).join('+')}`)).toEqual([
      'COOPERATES_WITH 国際協力機構',
      'CONTRIBUTES_TO 世界保健機関+国際労働機関',
      'COOPERATES_WITH 東南アジア諸国連合',
      'COOPERATES_WITH ASEAN事務局',
      'PARTICIPATES_IN ASEAN架空会合',
      'PARTICIPATES_IN ASEAN架空会合',
    ]);
    expect(statements[3]?.evidence).toMatchObject({ startLine: 11, endLine: 12 });
    expect(foundings.map(({ name, year }) => [name, year])).toEqual([
      ['国際労働機関', 1919],
      ['ASEAN架空会合', 2003],
    ]);
  });
});

describe('other copies', () => {
  test('line ends and widths do not change what is read', () => {
    for (const text of [TEXT.replaceAll('\n', '\r\n'), wide(TEXT), TEXT.normalize('NFKC')]) {
      expect(layout.counts(extract(text).facts)).toEqual(layout.counts(extract().facts));
    }
  });

  test('a kind of cooperation in a box is read by its place, known or not', () => {
    const kinds = extract(TEXT.replace('研修受入', '機材供与')).facts.partners[0]?.kinds.map(({ name }) => name);
    expect(kinds).toEqual(['人的貢献', '機材供与']);
  });

  test.each(['○ 母子支援', '・箇条書き', '<li>foo</li>', 'lorem ipsum', 'わけのわからない行', '@@@###'])(
    '%s is not understood',
    (line) => {
      for (const below of ['資金拠出\n', 'ＷＨＯとは\n', '協力しています。\n', '●  想像水供給支援\n']) {
        expect(statusOf(TEXT.replace(below, `${below}\n${line}\n\n`), line)).toEqual(['not-understood']);
      }
    },
  );

  test('a title that names nobody is an error, and nothing is said of anybody', () => {
    const { facts, findings } = extract(TEXT.replace('厚生労働省の\n', 'どこかの\n'));
    expect(findings.map(({ code }) => code)).toContain('no-subject');
    expect(facts.statements).toEqual([]);
  });
});

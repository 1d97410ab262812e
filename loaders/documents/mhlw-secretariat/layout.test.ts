import { describe, expect, test } from 'vitest';
import { checkAccounts } from '../../extract/check-accounts.ts';
import { readFixture, sourceOf } from '../../passages/fixtures/read-fixture.ts';
import { smallNames } from '../../passages/fixtures/small-names.ts';
import { mhlwSecretariat } from './layout.ts';

const TEXT = readFixture(import.meta.url, 'fixtures/spread.txt');
const extract = (text = TEXT) => mhlwSecretariat.extract(sourceOf(text), smallNames());
const said = ({ facts }: ReturnType<typeof extract>) =>
  facts.statements.map(
    ({ type, actor, objects }) => `${type} ${actor.name} ${objects.map(({ name }) => name).join('+')}`,
  );
const wide = (text: string) => text.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const rulesAt = (text: string, line: string) => {
  const { lines } = extract(text);
  return lines.filter((account) => text.split('\n')[account.line - 1] === line).map(({ status }) => status);
};

describe('the fixture', () => {
  test('is recognised, is valid, and every line has one account', () => {
    const { facts, lines, findings } = extract();
    expect(mhlwSecretariat.recognize(sourceOf(TEXT))).toBe(1);
    expect(mhlwSecretariat.schema.parse(facts)).toEqual(facts);
    expect(checkAccounts(TEXT.split('\n'), lines)).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('gives divisions with bureau, English names and duties', () => {
    const rows = extract().facts.divisions.map((division) => [
      division.name,
      division.bureau?.attribution.basis,
      division.nameEn,
      division.duties.length,
    ]);
    expect(rows).toEqual([
      ['架空科学課', 'STATED', 'Imaginary Science Division', 1],
      ['架空情報参事官室', 'STATED', 'Office of the Counsellor for Imaginary Information', 1],
      ['架空国際課', 'STATED', 'Imaginary International Division', 3],
      ['経理課', 'DERIVED', null, 1],
    ]);
  });

  test('the place of a division holds its heading and its English names', () => {
    const rows = extract().facts.divisions.map(({ evidence }) => [evidence.startLine, evidence.endLine]);
    expect(rows.slice(0, 3)).toEqual([
      [3, 6],
      [12, 16],
      [40, 44],
    ]);
    const again = extract(TEXT.replace('\n\nMinister', '\n\n大臣官房 架空科学課\n\nMinister')).facts.divisions[0];
    expect(again).toMatchObject({ nameEn: 'Imaginary Science Division', evidence: { startLine: 3, endLine: 8 } });
  });

  test('gives what each actor oversees, works with, pays and attends', () => {
    expect(said(extract())).toEqual([
      'OVERSEES 架空科学課 架空審査委員会',
      'OVERSEES 架空科学課 国立架空センター',
      'COOPERATES_WITH 架空情報参事官室 WHO',
      'CONTRIBUTES_TO 架空国際課 ILO',
      'PARTICIPATES_IN 架空国際課 WHO+ILO',
      'PARTICIPATES_IN 架空国際課 G7+G20',
      'PARTICIPATES_IN 日本政府 G7想像サミット',
      'PARTICIPATES_IN 厚生労働省 G7想像保健大臣会合',
      'COOPERATES_WITH 経理課 国会',
    ]);
  });

  test('gives the succession, the policy and the short form of a meeting', () => {
    const { successions, citations, shortForms } = extract().facts;
    expect(successions).toMatchObject([
      {
        from: [{ name: '国立架空センター' }, { name: '国立想像研究所' }],
        to: { name: '国立新設機構' },
        fiscalYear: 2027,
      },
    ]);
    expect(citations).toMatchObject([{ policy: { name: '架空の行動計画' }, actor: { name: '架空国際課' } }]);
    expect(shortForms).toMatchObject([{ name: '保健大臣会合', full: 'G7想像保健大臣会合' }]);
  });
});

describe('two divisions on one spread', () => {
  const actorOf = (text: string) => extract(text).facts.statements.find(({ rule }) => rule === 'jurisdiction')?.actor;

  test('当課 (this division) belongs to the only division, not to the office', () => {
    expect(actorOf(TEXT)).toMatchObject({
      name: '架空科学課',
      attribution: { basis: 'DERIVED', rule: 'own-division-word' },
    });
  });

  test('without 当課, parts and divisions go together in order', () => {
    expect(actorOf(TEXT.replace('当課が', '役所が'))).toMatchObject({
      name: '架空科学課',
      attribution: { basis: 'DERIVED', rule: 'spread-parts-in-order' },
    });
  });

  test('with a part too many, the nearest heading keeps it and a finding says so', () => {
    const more = TEXT.replace('当課が', '役所が').replace(
      '道具で 役所を変える',
      '間の 言葉\n\n間の話\n\n短い話です。\n\n道具で 役所を変える',
    );
    expect(actorOf(more)).toMatchObject({
      name: '架空情報参事官室',
      attribution: { rule: 'nearest-heading-on-spread' },
    });
    expect(extract(more).findings.map(({ code }) => code)).toContain('attribution-uncertain');
  });
});

describe('other copies', () => {
  test('line ends and widths do not change what is read', () => {
    const { counts } = mhlwSecretariat;
    for (const text of [TEXT.replaceAll('\n', '\r\n'), wide(TEXT), TEXT.normalize('NFKC')]) {
      expect(counts(extract(text).facts)).toEqual(counts(extract().facts));
      expect(said(extract(text)).map((line) => line.normalize('NFKC'))).toEqual(
        said(extract()).map((line) => line.normalize('NFKC')),
      );
    }
  });

  test.each(['◆ 知らない印', '・箇条書き', '<td>foo</td>', 'lorem ipsum dolor', '| a | b |', '@@@###'])(
    '%s is not understood',
    (line) => {
      for (const below of ['Our Mission', '紙を減らす', '省内の力を集めます。']) {
        expect(rulesAt(TEXT.replace(below, `${below}\n\n${line}`), line)).toEqual(['not-understood']);
        expect(rulesAt(TEXT.replace(below, `${below}\n${line}`), line)).toEqual(['not-understood']);
      }
    },
  );

  test('a body that the registry lacks is read all the same, and reported', () => {
    const result = extract(TEXT.replace('架空審査委員会', '国際無名委員会'));
    expect(said(result)[0]).toBe('OVERSEES 架空科学課 国際無名委員会');
    expect(result.findings).toMatchObject([{ severity: 'warning', code: 'unknown-name', startLine: 10 }]);
  });

  test('another document is not recognised, and gives an error instead of facts', () => {
    const source = sourceOf('買い物\n\nりんごを買いました。\n');
    expect(mhlwSecretariat.recognize(source)).toBe(0);
    expect(mhlwSecretariat.extract(source, smallNames()).findings.map(({ code }) => code)).toContain('no-divisions');
  });
});

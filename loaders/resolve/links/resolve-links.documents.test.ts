import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/sources/source-text.ts';
import { hospitalBudgetDraft } from '../../documents/hospital-budget-draft/layout.ts';
import { mhlwBudgetRequest } from '../../documents/mhlw-budget-request/layout.ts';
import { strategyFollowUp } from '../../documents/strategy-follow-up/layout.ts';
import type { DocumentLayout } from '../../layout.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { readRegistry } from '../../registry/read-registry.ts';
import { programIdsByName } from '../fixtures/small-links.ts';
import { describeLinks, resolveStrategyLinks } from './resolve-links.ts';
import { readStrategyTexts } from './strategy-texts.ts';

const root = join(import.meta.dirname, '../../..');
const directory = process.env['SOURCES_DIR'] ?? join(root, '../shared/sources');
const texts = existsSync(directory)
  ? readdirSync(directory)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(directory, file), 'utf8'))
  : [];
const source = (text: string) => readSource(new TextEncoder().encode(text), 'document');
const textOf = (layout: Pick<DocumentLayout<never>, 'recognize'>) =>
  texts.find((text) => layout.recognize(source(text)) >= 0.5);
const [strategyText, requestText, draftText] = [strategyFollowUp, mhlwBudgetRequest, hospitalBudgetDraft].map(textOf);
const sheetNames = (
  JSON.parse(readFileSync(join(root, 'data/facts/rs-2024-1-2.json'), 'utf8')) as { sheets: { name: string }[] }
).sheets.map(({ name }) => name);
const there = strategyText !== undefined && requestText !== undefined && draftText !== undefined;
if (!there) console.info(`skipped: strategy table, request and draft are not all in ${directory} (SOURCES_DIR)`);

describe.skipIf(!there)('links between the budget documents and the strategy', () => {
  const registry = readRegistry(join(root, 'data/registry'));
  const names = buildNameIndex(registry);
  const facts = <Facts>(layout: DocumentLayout<Facts>, text = '') => layout.extract(source(text), names).facts;
  const strategy = facts(strategyFollowUp, strategyText);
  const draft = facts(hospitalBudgetDraft, draftText);
  const numbers = new Map(
    readStrategyTexts(strategy, names).map(({ target, item, level }) => [target, `${item} ${level}`]),
  );
  const linksOf = (request = requestText, linked = registry.links) => {
    const ids = programIdsByName((name) => `program:${name}`);
    const programs = { requests: [facts(mhlwBudgetRequest, request)], drafts: [draft] };
    const input = { ...registry, links: linked ?? { subjects: [], links: [] } };
    return resolveStrategyLinks({ programs, strategy, names, registry: input, ids });
  };
  const usual = linksOf();
  const told = ({ rows }: ReturnType<typeof linksOf>) =>
    rows
      .map(({ from, to, properties }) => `${from.slice('program:'.length)} ${numbers.get(to)} ${properties['link']}`)
      .sort();

  // Each one was read in both documents.
  const ASIAN_TRIALS = '臨床研究・治験推進研究事業 (アジア地域における臨床研究・治験ネットワークの構築事業)';
  const UHC_OFFICE = 'UHCナレッジハブにかかるWHOオフィス準備的組織の設置 (世界保健機関（WHO）拠出金)';
  const CEPI = '感染症流行対策イノベーション連合（CEPI）拠出金';
  const GHIT = '感染症対策に係る医薬品研究開発等支援事業 (GHIT)';
  const EXPECTED = [
    `${ASIAN_TRIALS} 3 INITIATIVE NAMED`,
    `${ASIAN_TRIALS} 5 INITIATIVE NAMED`,
    `${ASIAN_TRIALS} 7 INITIATIVE NAMED`,
    'アジア医薬品・医療機器トレーニングセンター事業 3 INITIATIVE NAMED',
    '国際展開の調達枠組を活用した医薬品・医療機器産業等の海外展開促進事業 5 INITIATIVE NAMED',
    '医療技術等国際展開推進事業 3 MEASURE INSTITUTION',
    '医療技術等国際展開推進事業 5 INITIATIVE NAMED',
    '医療技術等国際展開推進事業 12 INITIATIVE NAMED',
    '医療国際展開推進等事業 5 MEASURE SUBJECT',
    'アジア諸国等における外国医療人材育成促進事業 3 MEASURE SUBJECT',
    `${UHC_OFFICE} 2 MEASURE INSTITUTION`,
    `${UHC_OFFICE} 14 MEASURE SUBJECT`,
    'UHCナレッジハブにかかる会議等の開催 14 MEASURE SUBJECT',
    `${CEPI} 2 MEASURE INSTITUTION`,
    `${CEPI} 2 INITIATIVE SUBJECT`,
    'グローバル抗菌薬研究開発パートナーシップ（GARDP）拠出金 11 ITEM SUBJECT',
    '薬剤耐性菌対策バイオ製薬アクセラレーター (CARB-X) 投出金 11 ITEM SUBJECT',
    `${GHIT} 3 INITIATIVE INSTITUTION`,
    `${GHIT} 7 MEASURE INSTITUTION`,
    `${GHIT} 9 INITIATIVE SUBJECT`,
    'グローバルファンドへの拠出 2 MEASURE INSTITUTION',
    'グローバルファンドへの拠出 9 INITIATIVE SUBJECT',
    'Gaviへの拠出 2 MEASURE INSTITUTION',
    'Gaviへの拠出 9 INITIATIVE SUBJECT',
    `${CEPI} 9 INITIATIVE SUBJECT`,
    'グローバル抗菌薬研究開発パートナーシップ（GARDP）拠出金 2 MEASURE INSTITUTION',
    '薬剤耐性菌対策バイオ製薬アクセラレーター (CARB-X) 投出金 2 MEASURE INSTITUTION',
    `${GHIT} 2 MEASURE INSTITUTION`,
  ].sort();
  // Below 0.6: a person should look at them.
  const CANDIDATES = [
    '日本医療研究開発機構（AMED）における研究の推進（医療研究開発推進事業費補助金等） 7 INITIATIVE INSTITUTION',
    'プログラム医療機器の実用化促進事業 3 MEASURE SUBJECT',
    '抗菌薬安定確保事業 11 ITEM SUBJECT',
    'Gaviへの拠出 12 INITIATIVE INSTITUTION',
    'グローバルファンドへの拠出 3 INITIATIVE INSTITUTION',
    '国立健康危機管理研究機構に必要な経費 8 MEASURE INSTITUTION',
    '重点感染症に対するワクチン等開発体制整備事業 2 INITIATIVE SUBJECT',
    '2025 年日本国際博覧会における再生医療等の情報発信事業 13 MEASURE SUBJECT',
    '大阪・関西万博における日本の先進的な医薬品等の情報発信事業 13 MEASURE SUBJECT',
  ].sort();
  const sure = ({ rows, findings }: ReturnType<typeof linksOf>) => ({
    findings,
    rows: rows.filter(({ properties }) => Number(properties['confidence']) >= 0.6),
  });

  test('exactly the links that stand up at 0.6 or more', () => {
    expect(told(sure(usual))).toEqual(EXPECTED);
    expect(describeLinks(usual.rows)).toHaveLength(EXPECTED.length);
  });

  test('candidates below 0.6 are kept, each with confidence and reason', () => {
    const below = usual.rows.filter((row) => !sure(usual).rows.includes(row));
    expect(told({ rows: below, findings: [] })).toEqual(CANDIDATES);
    for (const { properties } of below) {
      expect(properties).toMatchObject({ basis: 'CURATED', reason: expect.stringMatching(/.{40}/u) });
      expect(properties['confidence']).toBeGreaterThanOrEqual(0.3);
    }
  });

  test.each([
    'ワクチン', // vaccines
    '医療DX',
    'DX',
    '抗菌薬安定確保', // stock of antibiotics
    '感染症危機管理', // infectious disease crises at home
    '国立健康危機管理研究機構に必要な経費', // running costs of the institute
    'AMED',
    '国際共同治験', // international trials brought to Japan
    '外国人', // foreign patients and care workers
    '女性の健康',
  ])('no programme with %s in its name surely carries anything', (word) => {
    const carrying = sure(usual).rows.map(({ from }) => from);
    expect(carrying.filter((id) => id.includes(word))).toEqual([]);
  });

  test('every decision and subject fits these documents, and nothing waits for a decision', () => {
    // What speaks of review sheets has its place in the whole graph, where committed-facts.test.ts asks for it.
    const ofSheets = new Set(sheetNames);
    const told = usual.findings.filter(
      ({ code, message }) =>
        code !== 'link-not-applied' || ![...ofSheets].some((name) => message.includes(`"${name}"`)),
    );
    const codes = told.map(({ code }) => code);
    expect(codes.filter((code) => !['link-refused', 'programme-without-budget'].includes(code))).toEqual([]);
    expect(codes.filter((code) => code === 'programme-without-budget')).toHaveLength(3);
  });

  test('every link has lines of both sides that hold what is linked', () => {
    for (const { properties } of usual.rows) {
      const documents = (properties['evidence'] as string[]).map((place) => place.split('#')[0]);
      expect(documents).toContain(strategy.document.id);
      expect(new Set(documents).size).toBeGreaterThan(1);
    }
  });

  test('line ends, inserted lines and a sheet taken away change nothing else', () => {
    const text = requestText ?? '';
    expect(told(linksOf(`\r\n\r\n${text.replaceAll('\n', '\r\n')}`))).toEqual([...EXPECTED, ...CANDIDATES].sort());
    const lines = text.split('\n');
    const sheet = facts(mhlwBudgetRequest, text).sheets.find(({ name }) => name.includes('CARB-X'));
    const { startLine = 0, endLine = 0 } = sheet?.evidence ?? {};
    const without = [...lines.slice(0, startLine - 1), ...lines.slice(endLine)].join('\n');
    expect(told(linksOf(without))).toEqual(
      [...EXPECTED, ...CANDIDATES].sort().filter((link) => !link.includes('CARB-X')),
    );
  });
});

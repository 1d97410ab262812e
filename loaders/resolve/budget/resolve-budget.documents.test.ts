import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodePlace } from '../../../src/graph/evidence.ts';
import { listOf } from '../../../src/graph/property.ts';
import { readSource } from '../../../src/sources/source-text.ts';
import { hospitalBudgetDraft } from '../../documents/hospital-budget-draft/layout.ts';
import { mhlwBudgetRequest } from '../../documents/mhlw-budget-request/layout.ts';
import { FactsSet } from '../../facts/facts-set.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { readRegistry } from '../../registry/read-registry.ts';
import { squeeze } from '../../text/widths.ts';
import { resolveBudget } from './resolve-budget.ts';
import { BudgetTitles } from './titles.ts';

const root = join(import.meta.dirname, '../../..');
const sources = process.env['SOURCES_DIR'] ?? join(root, '../shared/sources');
const files = ['mhlw-budget-request-2025.txt', 'hospital-budget-draft-2025.txt'].map((file) => join(sources, file));
const away = files.every((file) => existsSync(file)) ? '' : `no budget documents in ${sources}; set SOURCES_DIR`;
if (away !== '') console.log(`Skipped: ${away}`);

describe.skipIf(away !== '')('the two budget documents together', () => {
  const registry = readRegistry(join(root, 'data/registry'));
  const names = buildNameIndex(registry);
  const [request = '', draft = ''] = away === '' ? files : [];
  const read = (file: string) => readSource(readFileSync(file), file);
  const resolved = () => {
    const facts = new FactsSet([
      mhlwBudgetRequest.extract(read(request), names).facts,
      hospitalBudgetDraft.extract(read(draft), names).facts,
    ]);
    const titles = new BudgetTitles(registry.titles);
    return { part: resolveBudget({ facts, registry, names }, titles), titles };
  };
  const { part, titles } = away === '' ? resolved() : { part: null, titles: null };
  const programs = (part?.nodes ?? []).filter(({ type }) => type === 'BudgetProgram');
  const sheets = programs.filter(({ properties }) => properties['inRequest'] && properties['level'] === 'PROGRAM');
  const named = (name: string) => programs.find(({ properties }) => properties['name'] === name)?.properties ?? {};

  test('nothing is undecided, unknown or without English, and no title is left over', () => {
    expect(part?.findings).toEqual([]);
    expect(titles?.unused().map(({ printed }) => printed)).toEqual([]);
  });

  test('a name that an edge tells as printed stands in the lines that it names', () => {
    const linesOf = new Map(
      [mhlwBudgetRequest, hospitalBudgetDraft].map((layout, index) => {
        const source = read([request, draft][index] ?? '');
        return [layout.extract(source, names).facts.document.id, source.lines] as const;
      }),
    );
    const bare = (text: string) => squeeze(text.replace(/<[^<>]*>/gu, '')).replace(/[〇◯]/gu, '○');
    const runs = (part?.relationships ?? []).filter(({ type }) => type === 'ADMINISTERED_BY');
    const printed = runs.filter(({ properties }) => properties['printed'] !== undefined);
    for (const { from, to, properties } of printed) {
      const holding = listOf(properties['evidence']).filter((encoded) => {
        const { document, startLine, endLine } = decodePlace(encoded);
        const lines = linesOf.get(document)?.slice(startLine - 1, endLine) ?? [];
        return bare(lines.join('')).includes(bare(String(properties['printed'])));
      });
      expect(holding, `${from} ${to}`).not.toEqual([]);
    }
    expect(printed.length).toBeGreaterThan(100);
    // Of what stands in the draft alone, its bureau is concluded.
    expect(runs.length - printed.length).toBeGreaterThan(100);
  });

  test('every sheet has an outcome', () => {
    const counts: Record<string, number> = {};
    for (const { properties } of sheets) {
      const outcome = String(properties['outcome']);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    expect(counts).toEqual({
      AS_REQUESTED: 10,
      RAISED: 3,
      CUT: 11,
      SPLIT: 7,
      MOVED_TO_SUPPLEMENTARY: 20,
      OUT_OF_SCOPE: 77,
      UNKNOWN: 13,
    });
  });

  test('forty-nine sheets stand in the draft as well', () => {
    expect(sheets.filter(({ properties }) => properties['inDraft'])).toHaveLength(49);
  });

  test.each([
    ['医療技術等国際展開推進事業', 'AS_REQUESTED', 510, 515],
    ['個人防護具の備蓄等事業', 'RAISED', 4000, 9000],
    ['創薬基盤強化支援事業', 'AS_REQUESTED', 930, 930],
    ['災害派遣医療チーム(DMAT)体制整備事業', 'RAISED', 920, 1040],
    ['バイオ後続品及び後発医薬品の普及促進のための総合対策検証事業', 'AS_REQUESTED', 92, 92],
    ['中央ナースセンター事業', 'SPLIT', 290, 259],
    ['再生・細胞医療・遺伝子治療プロジェクト 再生医療等実用化基盤整備促進事業', 'SPLIT', 650, 348],
    ['ドクターヘリ導入促進事業', 'CUT', 10000, 9889],
    ['抗菌薬安定確保事業', 'MOVED_TO_SUPPLEMENTARY', 360, undefined],
    ['感染症流行対策イノベーション連合（CEPI）拠出金', 'OUT_OF_SCOPE', 740, undefined],
  ])('%s: %s', (name, outcome, asked, given) => {
    const { outcome: found, requestAmount, draftAmount } = named(name);
    const million = (yen: unknown) => (yen === undefined ? undefined : Number(yen) / 1_000_000);
    expect([found, million(requestAmount), million(draftAmount)]).toEqual([outcome, asked, given]);
  });

  const nodesOf = (type: string) => (part?.nodes ?? []).filter((node) => node.type === type);
  const counted = (fiscalYear: number, stage: string) =>
    nodesOf('BudgetLine')
      .filter(({ properties }) => properties['fiscalYear'] === fiscalYear && properties['stage'] === stage)
      .reduce((sum, { properties }) => sum + Number(properties['counted'] ?? 0), 0) / 1_000_000;

  test('what is counted stays below the totals that the bureau prints', () => {
    expect(counted(2025, 'DRAFT')).toBe(149_613);
    expect(counted(2025, 'DRAFT')).toBeLessThan(179_423);
    expect(counted(2024, 'SUPPLEMENTARY')).toBe(237_656);
    expect(counted(2024, 'SUPPLEMENTARY')).toBeLessThan(238_105);
  });

  test('what is left of a sheet whose research is counted with the research grants is its own', () => {
    // 165.8 billion; 12.01 billion of it is research that two other sheets ask for, five parts are 149.06 billion.
    const whole = nodesOf('BudgetLine').find(({ properties }) => properties['text'] === '1,658億円')?.properties;
    expect(whole).toMatchObject({ counted: 4_730_000_000, notAdditiveReason: 'COUNTED_BY_PARTS', additive: false });
    const elsewhere = programs.filter(({ id }) => [whole?.['elsewhere']].flat().includes(id));
    expect(elsewhere.map(({ properties }) => properties['name'])).toEqual([
      '難治性疾患政策研究事業',
      '難治性疾患実用化研究事業',
    ]);
  });

  test('reasons are named one by one', () => {
    const reasons = (text: string) =>
      nodesOf('BudgetLine')
        .filter(({ properties }) => properties['text'] === text)
        .map(({ properties }) => properties['notAdditiveReason']);
    expect(reasons('148億円')).toEqual(['OVERVIEW']);
    expect(reasons('525.9億円')).toEqual(['SUBTOTAL']);
    expect(reasons('3.6百万円')).toEqual(['SHARE_BY_MINISTRY']);
    expect(reasons('1,029億円')).toEqual(['PUBLIC_MONEY']);
    expect(reasons('９０，８６６百万円')).toEqual(['PUBLIC_MONEY']);
    expect(reasons('26,655百万円')).toContain('LARGER_SUM');
  });

  test.each([
    ['令和７年度 予算案（Ａ）', 'DRAFT', 179_423, 149_613],
    ['令和６年度 補正予算（Ｂ）', 'SUPPLEMENTARY', 238_105, 237_656],
    ['令和６年度 予算額（Ｃ）', 'INITIAL', 180_335, 149_911],
    ['医師の地域間・診療科間偏在の解消など医師偏在対策等の推進', 'SUPPLEMENTARY', 11_133, 157],
    ['ドラッグラグ・ドラッグロスの解消', 'DRAFT', 30, 30],
  ])('the printed total %s %s is explained to the yen', (name, stage, printed, found) => {
    const [total] = nodesOf('BudgetDocumentTotal').filter(
      ({ properties }) => properties['name'] === name && properties['stage'] === stage,
    );
    const million = (yen: unknown) => Number(yen) / 1_000_000;
    expect([total?.properties['printed'], total?.properties['counted']].map(million)).toEqual([printed, found]);
    const differences =
      part?.relationships.filter(({ type, from }) => type === 'DIFFERS_BY' && from === total?.id) ?? [];
    const explained = differences.reduce((sum, { properties }) => sum + Number(properties['amount']), 0);
    expect(found + million(explained) + million(total?.properties['unexplained'])).toBe(printed);
  });

  test('repeats explain what a section prints beside what is counted in it', () => {
    const of = nodesOf('BudgetDocumentTotal').find(
      ({ properties }) => properties['printed'] === 11_133_000_000 && properties['stage'] === 'SUPPLEMENTARY',
    );
    const reasons = part?.relationships
      .filter(({ type, from }) => type === 'DIFFERS_BY' && from === of?.id)
      .map(({ properties }) => [properties['reason'], Number(properties['amount']) / 1_000_000]);
    expect(reasons).toEqual([107, 112, 10_161, 161, 194, 200].map((amount) => ['REPEATED', amount]));
    expect(of?.properties['unexplained']).toBe(41_000_000);
  });

  test.each([
    // A line of the bureau's own document has the bureau, even when its sheet prints none.
    ['バイオ後続品及び後発医薬品の普及促進のための総合対策検証事業', 'org:health-policy-bureau', 'DERIVED'],
    ['グローバルファンドへの拠出', 'org:mhlw-international-affairs-division', 'CURATED'],
    ['Gaviへの拠出', 'org:mhlw-international-affairs-division', 'CURATED'],
  ])('%s, whose sheet prints no division, is administered by %s', (name, body, basis) => {
    const id = programs.find(({ properties }) => properties['name'] === name)?.id;
    const rows = (part?.relationships ?? []).filter(({ type, from }) => type === 'ADMINISTERED_BY' && from === id);
    expect(rows.map(({ to, properties }) => [to, properties['basis']])).toEqual([[body, basis]]);
    if (basis === 'CURATED') expect(rows[0]?.properties).toMatchObject({ confidence: 0.9, reason: expect.any(String) });
  });

  test('bodies that take over, foundings and the sections that cite a plan', () => {
    const taking = (part?.relationships ?? []).filter(({ type }) => type === 'SUCCEEDED_BY');
    expect(taking.map(({ from, to, properties }) => [from, to, properties['fiscalYear'], properties['basis']])).toEqual(
      [
        ['org:niid', 'org:jihs', 2025, 'STATED'],
        ['org:ncgm', 'org:jihs', 2025, 'STATED'],
      ],
    );
    const years = [...(part?.notes ?? [])].map(([id, { foundings }]) => [id, foundings[0]?.year]);
    expect(years).toEqual(
      expect.arrayContaining([
        ['org:cepi', 2017],
        ['org:gardp', 2016],
        ['org:carb-x', 2016],
        ['org:global-fund', 2002],
        ['org:gavi', 2000],
        ['org:jihs', 2025],
      ]),
    );
    const citing = (part?.relationships ?? []).filter(
      ({ type, to }) => type === 'CITES' && to === 'policy:medical-dx-roadmap',
    );
    expect(citing.some(({ from }) => from.startsWith('section:'))).toBe(true);
  });
});

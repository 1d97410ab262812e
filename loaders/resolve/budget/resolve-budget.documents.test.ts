import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/sources/source-text.ts';
import { hospitalBudgetDraft } from '../../documents/hospital-budget-draft/layout.ts';
import { mhlwBudgetRequest } from '../../documents/mhlw-budget-request/layout.ts';
import { FactsSet } from '../../facts/facts-set.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { readRegistry } from '../../registry/read-registry.ts';
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

  test('what is added stays below the totals that the bureau prints, and never counts a programme twice', () => {
    const lines = (part?.nodes ?? []).filter(({ type }) => type === 'BudgetLine');
    const added = (fiscalYear: number, stage: string) =>
      lines
        .filter(({ properties }) => properties['additive'] && properties['fiscalYear'] === fiscalYear)
        .filter(({ properties }) => properties['stage'] === stage)
        .reduce((sum, { properties }) => sum + Number(properties['amount']), 0) / 1_000_000;
    expect(added(2025, 'DRAFT')).toBe(149_482);
    expect(added(2025, 'DRAFT')).toBeLessThan(179_423);
    expect(added(2024, 'SUPPLEMENTARY')).toBe(237_656);
    expect(added(2024, 'SUPPLEMENTARY')).toBeLessThan(238_105);
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

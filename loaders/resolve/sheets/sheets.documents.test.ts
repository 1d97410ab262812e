import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { NodeRow } from '../../../src/graph/model.ts';
import { partsOf } from '../../../src/sources/source-parts.ts';
import { dataFolders, readData } from '../../load/load-from-data.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { readRegistry } from '../../registry/read-registry.ts';

const root = join(import.meta.dirname, '../../..');
const directory = process.env['SOURCES_DIR'] ?? join(root, '../shared/sources');
const folder = join(directory, 'rs-system-2024');
const packed = existsSync(folder) ? readdirSync(folder).find((file) => file.startsWith('2-1')) : undefined;
if (packed === undefined) console.info(`skipped: the budgets of the review sheets are not in ${folder} (SOURCES_DIR)`);

/** Stage → the printed heading of the totals; a request stands in the row of the year before. */
const HEADINGS: Readonly<Record<string, string>> = {
  INITIAL: '当初予算（合計）',
  SUPPLEMENTARY: '補正予算（合計）',
  CARRIED_OVER: '前年度からの繰越し（合計）',
  RESERVE: '予備費等（合計）',
  AVAILABLE: '計（歳出予算現額合計）',
  EXECUTED: '執行額（合計）',
  REQUEST: '翌年度要求額（合計）',
};

describe.skipIf(packed === undefined)('the money of the review sheets', async () => {
  const rows = packed === undefined ? new Map<number, Record<string, string>>() : await published(folder, packed);
  const { rows: graph, findings } = readData(dataFolders(join(root, 'data')));
  const { nodes, relationships } = graph;
  const numbers = new Map(nodes.filter(({ type }) => type === 'ReviewSheet').map((node) => [node.id, node.properties]));
  const sheetOf = new Map<string, number>();
  for (const { type, from, to } of relationships) {
    if (type === 'DESCRIBED_BY') sheetOf.set(from, Number(numbers.get(to)?.['number']));
  }
  const owner = new Map(relationships.filter(({ type }) => type === 'HAS_BUDGET').map(({ from, to }) => [to, from]));
  const all = nodes.filter(({ properties }) => properties['document'] === 'rs-2024-2-1');
  // The columns of the table are in yen; what words tell is in the unit that they print, or has no amount.
  const isWithoutAmount = ({ properties }: NodeRow) => properties['kind'] === 'unknown';
  const isInWords = (line: NodeRow) => line.properties['unit'] !== '円' && !isWithoutAmount(line);
  const isWish = ({ properties }: NodeRow) => properties['note'] === '要望額';
  const lines = all.filter((line) => !isInWords(line) && !isWithoutAmount(line));
  const numberOf = ({ id }: NodeRow) => sheetOf.get(owner.get(id) ?? '') ?? 0;
  const rowAt = (place: unknown) => rows.get(Number(/#(\d+)-/u.exec(String(place))?.[1]));
  const prose = (row: Record<string, string> | undefined) =>
    ['主な増減理由', 'その他特記事項', '備考'].map((heading) => (row?.[heading] ?? '').replace(/\s/gu, '')).join('\n');

  test('every amount in the graph is that of its own row, to the yen', () => {
    const wrong = lines.filter(({ id, properties }) => {
      const { stage, amount, fiscalYear, note, evidence } = properties;
      const row = rowAt((evidence as string[])[0]);
      const year = Number(fiscalYear) - (stage === 'REQUEST' ? 1 : 0);
      const printed = row?.[note === '要望額' ? note : (HEADINGS[String(stage)] ?? '')];
      return !(
        Number(row?.['予算事業ID']) === sheetOf.get(owner.get(id) ?? '') &&
        Number(row?.['予算年度']) === year &&
        printed !== undefined &&
        printed !== '' &&
        Number(printed) === amount
      );
    });
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(3000);
  });

  test('every amount of a sheet in scope is in the graph, but what adds nothing, what is not known yet, and zeros that stand for a part of a larger sum', () => {
    const inScope = new Set(sheetOf.values());
    const told = new Set(
      all.map(({ id, properties }) =>
        [
          sheetOf.get(owner.get(id) ?? ''),
          properties['fiscalYear'],
          properties['stage'],
          properties['note'] === '要望額' ? '要望額' : '',
        ].join(' '),
      ),
    );
    const zeros: string[] = [];
    const missing: string[] = [];
    for (const row of rows.values()) {
      const number = Number(row['予算事業ID']);
      if (!inScope.has(number) || row['会計区分'] !== '') continue;
      for (const [stage, heading] of Object.entries(HEADINGS)) {
        const printed = row[heading] ?? '';
        if (printed === '' || (Number(printed) === 0 && ['SUPPLEMENTARY', 'CARRIED_OVER', 'RESERVE'].includes(stage)))
          continue;
        // 0 executed in the sheet's own year: the year had not ended.
        if (stage === 'EXECUTED' && row['予算年度'] === row['事業年度'] && Number(printed) === 0) continue;
        const key = [number, Number(row['予算年度']) + (stage === 'REQUEST' ? 1 : 0), stage, ''].join(' ');
        if (told.has(key)) continue;
        if (Number(printed) === 0) zeros.push(String(number));
        else missing.push(key);
      }
    }
    expect(missing).toEqual([]);
    const isWithin = (number: string) =>
      [...rows.values()].some((row) => row['予算事業ID'] === number && prose(row).includes('内数'));
    expect([...new Set(zeros)].filter((number) => !isWithin(number))).toEqual([]);
    expect(new Set(zeros).size).toBeGreaterThan(4);
  });

  test('what words tell of a larger sum stands in each of its lines behind its year, and is the sheet’s own only as what was spent', () => {
    const worded = all.filter((line) => isInWords(line) && !isWish(line));
    for (const line of worded) {
      const { text, amount, fiscalYear, stage, partOf, evidence, counted, notAdditiveReason } = line.properties;
      for (const place of evidence as string[]) {
        expect(Number(rowAt(place)?.['予算事業ID'])).toBe(numberOf(line));
        // The era's year 5 is 2023.
        const labels = `(?:${fiscalYear}年度|R${Number(fiscalYear) - 2018}当初予算)[：；]`;
        expect(prose(rowAt(place))).toMatch(new RegExp(`${labels}${text}`, 'u'));
      }
      expect(`${Number(amount) / 1000}千円`).toBe(String(text).replaceAll(',', '').replace('の内数', ''));
      expect([partOf, stage, notAdditiveReason, counted]).toEqual(
        partOf === true ? [true, stage, 'PART_OF_LARGER_SUM', undefined] : [false, 'EXECUTED', undefined, amount],
      );
    }
    const spent = worded.filter(({ properties: { partOf } }) => partOf === false);
    expect(
      spent.map((line) => [numberOf(line), line.properties['fiscalYear'], line.properties['amount']]).sort(),
    ).toEqual([
      [1937, 2021, 7_226_012_000],
      [1937, 2022, 7_516_121_000],
      [1937, 2023, 8_268_227_000],
      [1942, 2021, 3_589_397_000],
      [1942, 2022, 3_358_869_000],
      [1942, 2023, 3_542_872_000],
    ]);
  });

  test('what words alone tell of the priority frame stands behind its name in the row of the year before, whose accounts print none, and is never added', () => {
    const wishes = all.filter((line) => isInWords(line) && isWish(line));
    expect(wishes.length).toBeGreaterThan(70);
    for (const line of wishes) {
      const { text, amount, fiscalYear, stage, partOf, evidence, counted, notAdditiveReason } = line.properties;
      expect([stage, partOf, notAdditiveReason, counted]).toEqual(['REQUEST', true, 'PART_OF_LARGER_SUM', undefined]);
      const number = String(numberOf(line));
      const ofYear = [...rows.values()].filter(
        (row) => row['予算事業ID'] === number && Number(row['予算年度']) === Number(fiscalYear) - 1,
      );
      for (const place of evidence as string[]) {
        expect(ofYear).toContain(rowAt(place));
        expect(prose(rowAt(place))).toMatch(new RegExp(`(?:推進枠|要望[額枠])[^。、※]{0,10}${text}(?!の?内数)`, 'u'));
      }
      expect(ofYear.filter((row) => Number(row['要望額'] ?? 0) !== 0)).toEqual([]);
      const request = Math.max(...ofYear.map((row) => Number(row['翌年度要求額（合計）'] ?? 0)));
      expect(Number(amount)).toBeLessThan(request + 1_000_000);
    }
  });

  test('a sheet that says of itself that it is written as a part of a larger sum tells no zero', () => {
    const written = new Set(
      [...rows.values()].filter((row) => prose(row).includes('内数表記')).map((row) => Number(row['予算事業ID'])),
    );
    const own = all.filter((line) => written.has(numberOf(line)));
    expect(new Set(own.map(numberOf))).toEqual(new Set([1937, 1942, 2867, 2959, 2960, 2961, 2962, 2963]));
    expect(own.filter(({ properties: { amount } }) => amount === 0)).toEqual([]);
  });

  test('what has no amount stands in a cell that says why, and is added nowhere', () => {
    const without = all.filter(isWithoutAmount);
    expect(new Set(without.map(({ properties: { text } }) => text))).toEqual(new Set(['内数表記', '事項要求']));
    for (const line of without) {
      const { text, amount, counted, notAdditiveReason, partOf, evidence } = line.properties;
      for (const place of evidence as string[]) {
        expect(Number(rowAt(place)?.['予算事業ID'])).toBe(numberOf(line));
        expect(prose(rowAt(place))).toContain(text);
      }
      const isWithin = text !== '事項要求';
      expect([amount, counted, partOf, notAdditiveReason]).toEqual([
        undefined,
        undefined,
        isWithin,
        isWithin ? 'PART_OF_LARGER_SUM' : 'UNKNOWN',
      ]);
    }
  });

  test('a request that is settled later in part keeps its amount, and says so', () => {
    const settled = lines.filter(({ properties: { stage, note } }) => stage === 'REQUEST' && note === '事項要求');
    expect(new Set(settled.map(numberOf))).toEqual(new Set([1658, 1983]));
    for (const { properties } of settled) {
      expect(prose(rowAt((properties['evidence'] as string[])[0]))).toContain('事項要求');
      expect(properties['amount']).toBeGreaterThan(0);
    }
  });

  test('要望額 is told as a part only of a request of its row, or of what rows of its account leave, that is as much', () => {
    const wished = all.filter(({ properties: { note } }) => note === '要望額');
    const yen = (row: Record<string, string>, heading: string) => Number(row[heading] || 0);
    const wrong = wished.filter(({ properties: { partOf, notAdditiveReason, evidence } }) => {
      const own = rowAt((evidence as string[])[0]) ?? {};
      const isBesideIt = (row: Record<string, string>) =>
        ['予算事業ID', '予算年度', '会計', '勘定'].every((heading) => row[heading] === own[heading]) &&
        yen(row, '翌年度要求額') > 0 &&
        row['会計'] !== '';
      const left = (row: Record<string, string>) => Math.max(0, yen(row, '翌年度要求額') - yen(row, '要望額'));
      const ofOthers = [...rows.values()].filter(isBesideIt).reduce((sum, row) => sum + left(row), 0);
      const asked = yen(own, '翌年度要求額') || ofOthers;
      const isAbove = yen(own, '要望額') > asked;
      return partOf === isAbove || notAdditiveReason !== (isAbove ? 'OTHER_AMOUNT' : 'PART_OF_LARGER_SUM');
    });
    expect(wrong).toEqual([]);
    const beside = wished.filter(({ properties }) => properties['notAdditiveReason'] === 'OTHER_AMOUNT');
    expect(new Set(beside.map(numberOf))).toEqual(
      new Set([1271, 1275, 2214, 2878, 2882, 5690, 5697, 6957, 20989, 20993]),
    );
  });

  test('more spent than was there to spend is told of each sheet and year of which the table prints it, and of no other', () => {
    const inScope = new Set(sheetOf.values());
    const printed = [...rows].flatMap(([line, row]) => {
      const [spent, available] = [row['執行額（合計）'] ?? '', row['計（歳出予算現額合計）'] ?? ''];
      const isAbove = spent !== '' && available !== '' && Number(spent) > Number(available);
      return isAbove && inScope.has(Number(row['予算事業ID'])) ? [line] : [];
    });
    const told = findings.filter(({ code }) => code === 'executed-above-available').map(({ startLine }) => startLine);
    expect([...told].sort()).toEqual([...printed].sort());
    expect(told.length).toBeGreaterThan(8);
  });

  test('no yen of a programme is added twice: one line a programme, year and stage, and each rounded one beside it has its reason', () => {
    const added = new Map<string, number>();
    for (const { id, properties } of nodes.filter(({ type }) => type === 'BudgetLine')) {
      if (typeof properties['counted'] !== 'number') continue;
      const key = [owner.get(id), properties['fiscalYear'], properties['stage']].join(' ');
      added.set(key, (added.get(key) ?? 0) + (String(properties['document']).startsWith('rs-') ? 1 : 1000));
    }
    // Lines of one document alone may be several (supplementary budgets of two sections); never of both documents.
    expect([...added].filter(([, count]) => count > 1000 && count % 1000 > 0)).toEqual([]);
    expect([...added].filter(([, count]) => count < 1000 && count > 1)).toEqual([]);
  });

  test('what a sheet and a programme within it, or a heading above it, print is added once', () => {
    const counted = (sheet: number, fiscalYear: number, stage: string): unknown => {
      const program = [...sheetOf].find(([, number]) => number === sheet)?.[0];
      const own = lines.find(
        ({ id, properties }) =>
          owner.get(id) === program && properties['fiscalYear'] === fiscalYear && properties['stage'] === stage,
      );
      return own?.properties['counted'];
    };
    // The grant without the platform that it pays (510 of 4,915 million, 220 of 4,024).
    expect(counted(2965, 2025, 'REQUEST')).toBe(4_404_689_000);
    expect(counted(2965, 2024, 'INITIAL')).toBe(3_804_297_000);
    // Disaster medicine without DMAT and DPAT, which the heading of the draft has lost already.
    expect(counted(1958, 2024, 'INITIAL')).toBe(110_623_000);
    const heading = nodes.find(
      ({ type, properties }) => type === 'BudgetProgram' && properties['name'] === '災害医療体制の推進',
    );
    const sum = nodes.find(
      ({ id, properties }) =>
        owner.get(id) === heading?.id && properties['fiscalYear'] === 2024 && properties['stage'] === 'INITIAL',
    );
    expect(sum?.properties['counted']).toBe(454_763_000);
  });

  test('one name of two ministries stays two programmes, and each finds its own sheet', () => {
    const globalFund = [...sheetOf].filter(([, number]) => number === 1268 || number === 7287);
    expect(globalFund).toHaveLength(2);
    const programs = new Map(nodes.map((node) => [node.id, node.properties]));
    const told = globalFund.map(([id, number]) => [number, programs.get(id)?.['ministry'], programs.get(id)?.['name']]);
    expect(told.sort()).toEqual([
      [1268, 'org:mofa', '世界エイズ・結核・マラリア対策基金（グローバルファンド）拠出金'],
      [7287, 'org:mhlw', 'グローバルファンドへの拠出'],
    ]);
  });
});

const subsidies = existsSync(folder) ? readdirSync(folder).find((file) => file.startsWith('1-4')) : undefined;

describe.skipIf(subsidies === undefined)('who is paid', async () => {
  const rows = subsidies === undefined ? new Map<number, Record<string, string>>() : await published(folder, subsidies);
  const { nodes, relationships } = readData(dataFolders(join(root, 'data'))).rows;
  const { organizations, ...registry } = readRegistry(join(root, 'data', 'registry'));
  const names = buildNameIndex({ organizations, ...registry });
  const numbers = new Map(nodes.map(({ id, properties }) => [id, Number(properties['number'])]));
  const programs = new Map(
    relationships.flatMap(({ type, from, to }) =>
      type === 'DESCRIBED_BY' ? [[numbers.get(to) ?? 0, from] as const] : [],
    ),
  );
  const paid = (sheet: number) =>
    relationships.filter(({ type, from }) => type === 'CONTRIBUTION_TO' && from === programs.get(sheet));
  const told = (sheet: number) =>
    paid(sheet)
      .map(({ to }) => to.slice('org:'.length))
      .sort();

  test('every body of the registry that is an item of a target is paid', () => {
    const local = new Set(organizations.flatMap(({ id, kind }) => (kind === 'LOCAL_GOVERNMENT' ? [`org:${id}`] : [])));
    const expected: string[] = [];
    const missing: string[] = [];
    for (const [line, row] of rows) {
      const sheet = Number(row['予算事業ID']);
      if (!programs.has(sheet)) continue;
      const cell = row['補助対象'] ?? '';
      // A cell as it is, its items, and its items where ・ parts them as well, without numbers and 等 (and others).
      const items = [[cell], cell.split(/[、，]|(?=[①-⑳])/u), cell.split(/[、，・]|(?=[①-⑳])/u)].flat();
      const bodies = items.map((item) => names.resolve(item.replace(/^[①-⑳]|等$|（[A-Z]+）$/gu, ''), 'text'));
      for (const id of new Set(bodies)) {
        if (id === null || !id.startsWith('org:') || local.has(id)) continue;
        expected.push(id);
        if (!paid(sheet).some(({ to }) => to === id)) missing.push(`line ${line}, sheet ${sheet}: ${id}`);
      }
    }
    expect(missing).toEqual([]);
    expect(expected.length).toBeGreaterThan(50);
  });

  test('each stands at the line that names it, with the name that is printed there', () => {
    const wrong = relationships.filter(({ type, properties }) => {
      if (type !== 'CONTRIBUTION_TO' || properties['rule'] !== 'recipient-of-subsidy') return false;
      const [, line] = /#(\d+)-/u.exec(String((properties['evidence'] as string[])[0])) ?? [];
      return !rows.get(Number(line))?.['補助対象']?.includes(String(properties['printed']));
    });
    expect(wrong).toEqual([]);
  });

  test('lists, numbers, labels and brackets of the targets hide nobody', () => {
    expect(told(20627)).toEqual(['japan-health-research-promotion-bureau', 'jihs', 'ncc', 'ncchd']);
    expect(told(2136)).toEqual(['ncgm', 'niid']);
    expect(told(2183)).toEqual(['ncchd', 'nho-sagamihara']);
    expect(told(2214)).toEqual(['ncc', 'ncnp', 'pmda']);
    expect(told(3049)).toEqual(['kokuho-chuokai', 'ncgg', 'ssk']);
    expect([1993, 2040, 2074, 2077].flatMap(told)).toEqual(['jma', 'jma', 'jma', 'jma']);
    expect(told(4742)).toEqual(['adb', 'unido']);
    expect(told(7048)).toEqual(['amed', 'nedo']);
    // Kinds of recipients alone, and costs.
    expect([1972, 1977, 2957, 20905].flatMap(told)).toEqual([]);
  });

  test('a sheet that is called after bodies pays each', () => {
    expect(told(1242)).toEqual(['ibrd', 'ida']);
    expect(told(1314)).toEqual(['ghit', 'undp']);
    expect([3614, 817, 1400, 2965].flatMap(told)).toEqual(['unido', 'apt', 'apg', 'nibiohn']);
  });
});

/** Line → the row that begins there, by heading. */
async function published(directory: string, file: string): Promise<Map<number, Record<string, string>>> {
  const [part] = await partsOf(directory, file);
  const chunks: Buffer[] = [];
  for await (const chunk of (await part?.open()) ?? []) chunks.push(chunk as Buffer);
  const records: string[][] = parse(Buffer.concat(chunks), { bom: true, relax_column_count: true });
  const [headings = []] = records;
  return new Map(
    records.map((record, at) => [at + 1, Object.fromEntries(record.map((cell, i) => [headings[i] ?? '', cell]))]),
  );
}

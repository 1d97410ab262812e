import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DATA_SETS, LAYOUTS } from '../../loaders/documents/layouts.ts';
import type { BudgetsSheet, OutlinesSheet } from '../../loaders/documents/rs-system/facts.ts';
import { committedIds, committedText } from '../../loaders/extract/committed-facts.ts';
import type { ExtractedTable } from '../../loaders/extract/read-data-sets.ts';
import { type ReadSources, readSources } from '../../loaders/extract/read-sources.ts';
import { renderTableFacts } from '../../loaders/extract/write-facts.ts';
import type { Table } from '../../loaders/tables/table.ts';
import { checkEvidence } from '../../loaders/verify/evidence-check.ts';
import { partsOf } from '../../src/sources/source-parts.ts';
import { DIRECTORY, names, ROOT, realTables, registry } from './real-sources.ts';

const COMMITTED = join(ROOT, 'data/facts');
const IDS = ['rs-2024-1-1', 'rs-2024-1-2', 'rs-2024-1-3', 'rs-2024-1-4', 'rs-2024-2-1'];

/** Printed headings of amounts, as the facts name them, in the words of this test. */
const TOTALS = {
  initial: '当初予算（合計）',
  supplementary: '補正予算（合計）',
  carriedOver: '前年度からの繰越し（合計）',
  reserve: '予備費等（合計）',
  available: '計（歳出予算現額合計）',
  executed: '執行額（合計）',
  carriedToNextYear: '翌年度への繰越し(合計）',
  nextYearRequest: '翌年度要求額（合計）',
};
const ACCOUNTS = {
  initial: '当初予算',
  supplementary1: '第1次補正予算',
  supplementary2: '第2次補正予算',
  supplementary3: '第3次補正予算',
  supplementary4: '第4次補正予算',
  supplementary5: '第5次補正予算',
  carriedOver: '前年度から繰越し',
  reserve1: '予備費等1',
  reserve2: '予備費等2',
  reserve3: '予備費等3',
  reserve4: '予備費等4',
  available: '歳出予算現額',
  executed: '執行額',
  nextYearRequest: '翌年度要求額',
  priorityRequest: '要望額',
};

describe.skipIf(realTables.length === 0)('the review sheets of FY2024', () => {
  let read: ReadSources;
  let lines: Map<string, string[]>;
  beforeAll(async () => {
    const context = {
      layouts: LAYOUTS,
      dataSets: DATA_SETS,
      names,
      registry,
      committed: COMMITTED,
      onProgress: () => {},
    };
    read = await readSources(DIRECTORY, { ...context, scope: 'in-scope' });
    lines = new Map();
    for (const { facts, table } of read.tables) lines.set(facts.document.id, await linesOf(table));
  });
  const table = (id: string): ExtractedTable => {
    const found = read.tables.find(({ facts }) => facts.document.id === id);
    if (found === undefined) throw new Error(`${id} was not read`);
    return found;
  };

  test('every committed facts file has its document', () => {
    const ids = [...read.documents, ...read.tables].map(({ facts }) => facts.document.id);
    expect(ids.sort()).toEqual(expect.arrayContaining(committedIds(COMMITTED)));
  });

  test('five documents, every row read or out of scope, nothing said against them', () => {
    expect(read.tables.map(({ facts }) => facts.document.id)).toEqual(IDS);
    for (const { findings, rows } of read.tables) {
      expect(findings).toEqual([]);
      expect(rows.taken + rows.outOfScope).toBe(rows.rows);
    }
    expect(read.dataSets.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test.each(IDS)('%s: the counts that documents.yaml expects, of 5,664 sheets', (id) => {
    expect(table(id).counts).toEqual(registry.documents.find((entry) => entry.id === id)?.expected);
    expect(table(id).counts['sheetsInTable']).toBe(5_664);
  });

  test.each(IDS)('%s: the committed facts are what the table gives', (id) => {
    const same = committedText(COMMITTED, id) === renderTableFacts(table(id).facts);
    expect(same, 'mend it with: npm run extract -- --sources DIR').toBe(true);
  });

  test.each(IDS)('%s: every fact is in the lines that it names', (id) => {
    const printed = (lines.get(id) ?? []).map((line) => line.replaceAll('""', '"'));
    expect(checkEvidence(table(id).facts, printed, table(id).dataSet.evidenceFields)).toEqual([]);
  });

  test('every amount is its cell to the yen, and every filled cell is an amount', () => {
    const [header = '', ...rest] = lines.get('rs-2024-2-1') ?? [];
    const headings = cellsOf(header);
    const { sheets } = table('rs-2024-2-1').facts as unknown as { sheets: BudgetsSheet[] };
    let compared = 0;
    const compare = (
      row: { yen: object; notYetKnown?: string[] | undefined; evidence: { startLine: number } },
      columns: object,
    ) => {
      const cells = cellsOf(rest[row.evidence.startLine - 2] ?? '');
      for (const [name, heading] of Object.entries(columns)) {
        const cell = cells[headings.indexOf(heading)] ?? '';
        const yen = (row.yen as Record<string, number>)[name];
        if (row.notYetKnown?.includes(name)) expect([cell, cells[headings.indexOf('予算年度')]]).toEqual(['0', '2024']);
        else
          expect(yen === undefined ? '' : String(yen), `${heading}, line ${row.evidence.startLine}`).toBe(
            cell.replace(/\.0$/u, ''),
          );
        compared += 1;
      }
      return cells;
    };
    for (const { number, years } of sheets) {
      for (const { year, totals, accounts } of years) {
        for (const cells of [
          totals ? [compare(totals, TOTALS)] : [],
          accounts.map((account) => compare(account, ACCOUNTS)),
        ].flat()) {
          expect([cells[2], cells[headings.indexOf('予算年度')]]).toEqual([String(number), String(year)]);
        }
      }
    }
    expect(compared).toBe(1_003 * 8 + 1_011 * 15);
    const inScope = new Set(sheets.map(({ number }) => String(number)));
    expect(rest.filter((line) => inScope.has(line.split(',')[2] ?? ''))).toHaveLength(1_003 + 1_011);
  });

  test('known sheets are in scope, each for its reason', () => {
    const { sheets } = table('rs-2024-1-2').facts as unknown as { sheets: OutlinesSheet[] };
    const inScope = new Set(sheets.map(({ number }) => number));
    // Global Fund twice (foreign and health ministry), Gavi, WHO, UNICEF, UHC2030, Unitaid, CEPI; JICA, AMED, JETRO, NCGM as they are paid.
    for (const number of [1268, 7287, 1277, 1307, 5610, 1317, 1327, 2883, 1098, 1691, 3886, 2094])
      expect(inScope).toContain(number);
    // Printed by the strategy; a renamed one and the whole of two sheets of the request.
    for (const number of [2882, 1983, 2863]) expect(inScope).toContain(number);
    expect(inScope.size).toBeGreaterThanOrEqual(210);
    expect(inScope.size).toBeLessThanOrEqual(320);
  });

  test('programmes of request and draft that prose names are kept by name and line', () => {
    const named = IDS.flatMap((id) =>
      (table(id).facts as unknown as { sheets: OutlinesSheet[] }).sheets.flatMap(({ number, programmes = [] }) =>
        programmes.map(({ programme, column, evidence }) => [number, programme, column, evidence.startLine].join(' ')),
      ),
    );
    expect(named).toEqual(
      expect.arrayContaining([
        '1991 歯周病等スクリーニングツール開発支援事業 outline 1545',
        '2254 小児医薬品開発ネットワーク支援事業 outline 1798',
        '2344 女性の健康相談支援体制構築事業 reason 14491',
        '2965 AI創薬指向型・患者還元型・リアルタイム情報プラットフォーム事業 reason 18581',
      ]),
    );
  });

  test('no sheet of roads, and no running prose, is in the facts', () => {
    const text = IDS.map((id) => readFileSync(join(COMMITTED, `${id}.json`), 'utf8')).join('\n');
    expect(text).not.toMatch(/道路/u);
    expect(text).not.toMatch(/ます。|である。|作成責任者/u);
  });
});

async function linesOf(table: Table): Promise<string[]> {
  for (const file of realTables) {
    for (const part of await partsOf(DIRECTORY, file)) {
      if (part.name !== table.name) continue;
      const chunks: Buffer[] = [];
      for await (const chunk of await part.open()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks)
        .toString('utf8')
        .replace(/^\uFEFF/u, '')
        .split('\r\n');
    }
  }
  throw new Error(`${table.name} is not there`);
}

/** The cells of one line; none of these lines has a line break in a cell. Read sign by sign, unlike the loader does. */
function cellsOf(line: string): string[] {
  const cells = [''];
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (sign === ',' && !quoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells;
}

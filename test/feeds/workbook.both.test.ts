import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphXlsx } from '../../src/feeds/spreadsheet/write-xlsx.ts';
import type { Properties, Relationship, WholeGraph } from '../../src/feeds/whole-graph.ts';
import { decodeYear } from '../../src/graph/program-year.ts';
import { GRAPH } from '../support/extent.ts';
import { pythonWith } from '../support/python.ts';
import { rowsOf } from '../support/world.ts';
import { type FeedFiles, writeFeeds } from './feed-files.ts';

const SCRIPT = fileURLToPath(new URL('read_workbook.py', import.meta.url));
const { command, missing } = pythonWith('openpyxl');
if (missing) console.warn(`The workbook is not opened with openpyxl: ${missing}.`);

async function opened(file: string): Promise<any> {
  const { stdout } = await promisify(execFile)(command ?? '', [SCRIPT, file], { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout);
}

/** The rows of a sheet below its header, each by the English heading of its columns. */
function table({ rows: [header, ...rows] }: any): Record<string, any>[] {
  const names = header.map((heading: string) => heading.split('\n')[0]);
  return rows.map((row: unknown[]) => Object.fromEntries(row.map((content, at) => [names[at], content])));
}

describe.skipIf(missing !== null)('what openpyxl reads from the workbook', () => {
  let files: FeedFiles;
  let workbook: any;
  let nodes: any[];
  let relationships: any[];
  const sheet = (name: string) => workbook.sheets.find((each: any) => each.name.startsWith(name));
  beforeAll(async () => {
    files = await writeFeeds(['graph.xlsx', 'graph.jsonl']);
    workbook = await opened(join(files.folder, 'graph.xlsx'));
    const lines = (await readFile(join(files.folder, 'graph.jsonl'), 'utf8')).trimEnd().split('\n');
    const entries = lines.map((line) => JSON.parse(line));
    nodes = entries.filter(({ id }) => id);
    relationships = entries.filter(({ start }) => start);
  });
  afterAll(() => files?.remove());

  it('has a sheet about the data, then a table each, with header in view and filters over all of it', () => {
    expect(workbook.sheets.map(({ name }: any) => name)).toEqual([
      'About 概要',
      'Programmes 予算事業',
      'Initiatives 取組',
      'Organisations 機関',
      'Links 関係',
      'Amounts 金額',
    ]);
    for (const { frozen, filter, size } of workbook.sheets.slice(1)) {
      expect({ frozen, filter }).toEqual({ frozen: 'A2', filter: size });
    }
  });

  it.each([
    ['Programmes', 'BudgetProgram'],
    ['Initiatives', 'Initiative'],
    ['Organisations', 'Organization'],
  ])('%s: a row for each, with id and both names', (name, type) => {
    const wanted = nodes.filter(({ labels }) => labels[0] === type);
    expect(wanted).toHaveLength(rowsOf(GRAPH).nodes.filter((row) => row.type === type).length);
    expect(wanted.length).toBeGreaterThan(10);
    expect(table(sheet(name)).map((row) => [row['Id'], row['Name (Japanese)'], row['Name (English)']])).toEqual(
      wanted.map(({ id, properties }) => [
        id,
        properties.name ?? properties.title,
        properties.nameEn ?? properties.titleEn ?? null,
      ]),
    );
    expect(sheet(name).types).not.toContain('f');
  });

  it('has every relationship of the graph: amounts on their sheet, all others as links', () => {
    const links = relationships.filter(({ label }) => label !== 'HAS_BUDGET');
    expect(table(sheet('Links')).map((row) => [row['From'], row['Relation'], row['To']])).toEqual(
      links.map(({ start, label, end }) => [start, label, end]),
    );
    const names = new Map(nodes.map(({ id, properties }) => [id, properties]));
    const carried = table(sheet('Links')).filter((row) => row['Relation'] === 'CARRIES');
    expect(carried).toHaveLength(rowsOf(GRAPH).relationships.filter(({ type }) => type === 'CARRIES').length);
    expect(carried.length).toBeGreaterThan(10);
    for (const row of carried) {
      expect([row['From (Japanese)'], row['From (English)']]).toEqual([
        names.get(row['From']).name,
        names.get(row['From']).nameEn,
      ]);
    }
    expect(table(sheet('Amounts'))).toHaveLength(relationships.length - links.length);
  });

  it('has yen as numbers with thousands: every amount, and the latest of each stage', () => {
    const sum = (values: (number | null | undefined)[]) => values.reduce<number>((all, each) => all + (each ?? 0), 0);
    const lines = nodes.filter(({ labels }) => labels[0] === 'BudgetLine').map(({ properties }) => properties);
    const amounts = table(sheet('Amounts'));
    expect(sum(amounts.map((row) => row['Amount (yen)']))).toBe(sum(lines.map(({ amount }) => amount)));
    expect(sum(amounts.map((row) => row['Counted in totals (yen)']))).toBe(sum(lines.map(({ counted }) => counted)));
    const [header] = sheet('Programmes').rows;
    const yen = header.flatMap((heading: string, at: number) => (heading.includes('(yen)') ? [at] : []));
    expect(yen).toHaveLength(6);
    for (const at of yen) expect(sheet('Programmes').formats[at]).toBe('#,##0');
    const STAGES = { Request: 'request', 'Draft budget': 'draft', 'Initial budget': 'initial', Executed: 'executed' };
    const programs = new Map(nodes.map(({ id, properties }) => [id, properties]));
    for (const row of table(sheet('Programmes'))) {
      const years = (programs.get(row['Id']).years ?? []).map(decodeYear);
      for (const [told, stage] of Object.entries(STAGES)) {
        const latest = years
          .filter(({ amounts: of }: any) => of[stage] !== undefined)
          .sort((a: any, b: any) => b.fiscalYear - a.fiscalYear)[0];
        expect([row['Id'], row[`${told} (yen)`], row[`${told}, fiscal year`]]).toEqual([
          row['Id'],
          latest?.amounts[stage] ?? null,
          latest?.fiscalYear ?? null,
        ]);
      }
    }
    expect(table(sheet('Programmes')).find((row) => row['Id'] === 'program:sheet-1097')).toMatchObject({
      'Request (yen)': 159_200_000_000,
      'Ministry (Japanese)': '外務省',
      'Ministry (English)': 'Ministry of Foreign Affairs',
    });
  });

  it('has what is printed besides an amount, and what is settled later, behind the columns that there were', () => {
    const of = (type: string) => nodes.filter(({ labels }) => labels[0] === type);
    const noted = of('BudgetLine').filter(({ properties }) => properties.note !== undefined);
    expect(noted.length).toBeGreaterThan(3);
    const told = (rows: Record<string, any>[], heading: string) => rows.flatMap((row) => row[heading] ?? []).sort();
    expect(told(table(sheet('Amounts')), 'Printed besides')).toEqual(
      noted.map(({ properties }) => properties.note).sort(),
    );
    expect(Object.keys(table(sheet('Amounts'))[0] ?? {}).at(-1)).toBe('Printed besides');
    const programs = table(sheet('Programmes'));
    for (const [heading, property] of [
      ['To be settled later', 'settledLater'],
      ['Obligations of later years', 'obligations'],
    ] as const) {
      const having = of('BudgetProgram').filter(({ properties }) => properties[property] !== undefined);
      expect(having.length).toBeGreaterThan(0);
      expect(told(programs, heading)).toEqual(
        having.map(({ properties }) => [properties[property]].flat().join('; ')).sort(),
      );
    }
  });

  it('names documents and lines in every row of every table', () => {
    const [initiative] = table(sheet('Initiatives'));
    expect(initiative).toMatchObject({
      Documents: 'strategy-follow-up',
      Lines: expect.stringMatching(/^strategy-follow-up: \d+/),
    });
    for (const { name, rows } of workbook.sheets.slice(1)) {
      const header: string[] = rows[0].map((heading: string) => heading.split('\n')[0]);
      const [documents, lines] = [header.indexOf('Documents'), header.indexOf('Lines')];
      const without = rows.slice(1).filter((row: any) => (row[documents] === null) !== (row[lines] === null));
      expect([name, without]).toEqual([name, []]);
    }
  });

  it('tells on the first sheet the title, the attribution, the version, the date and every document', async () => {
    const { dataVersion } = await files.world.data('{ dataVersion { hash nodes relationships } }');
    const { rows } = sheet('About');
    const told = Object.fromEntries(rows.map(([name, value]: unknown[]) => [name, value]));
    expect(rows[0].slice(0, 2)).toEqual([
      "Japan's Global Health Strategy: a graph",
      '日本のグローバルヘルス戦略のグラフ',
    ]);
    expect(told).toMatchObject({
      'Attribution 出典': expect.stringContaining('Government of Japan'),
      'Data version データの版': dataVersion.hash,
      'Date of the data データの時点': expect.stringContaining('2025年度'),
      'Nodes ノード数': dataVersion.nodes,
      'Relationships 関係の数': dataVersion.relationships,
      'Links 関係': table(sheet('Links')).length,
    });
    const documents = nodes.filter(({ labels }) => labels[0] === 'SourceDocument');
    for (const { id, properties } of documents) {
      const row = rows.find(([first]: unknown[]) => first === id.replace('document:', ''));
      expect(row).toEqual(
        expect.arrayContaining([properties.title, properties.titleEn, properties.attribution, properties.sha256]),
      );
    }
  });

  it('is text whatever a name begins with or holds', async () => {
    const HOSTILE = [
      '=HYPERLINK("http://x")',
      '+1',
      '-1',
      '@cmd',
      '＝1+1',
      ' \t=1',
      '#N/A',
      '#REF!',
      '<b>&"\'\n]]>𠮟る',
    ];
    const file = join(files.folder, 'hostile.xlsx');
    const names = [...HOSTILE, '\u0000\u000b\ud800=1', '名'.repeat(40_000)];
    const version = { hash: 'h', loadedAt: '2025-01-01T00:00:00.000Z', nodes: 0, relationships: 0 };
    await writeFile(file, graphXlsx(graphNamed(names), 'http://127.0.0.1:4000', version));
    const hostile = await opened(file);
    for (const { types } of hostile.sheets) expect(types.filter((type: string) => !'sn'.includes(type))).toEqual([]);
    const rows = table(hostile.sheets[3]);
    const read = rows.map((row) => row['Name (Japanese)']);
    expect(read.slice(0, -1)).toEqual([...HOSTILE, '=1']);
    expect(rows.map((row) => row['Name (English)'])).toEqual(read);
    expect(read.at(-1)).toHaveLength(32_767);
    expect(read.at(-1)).toMatch(/cut: a cell holds no more\]$/);
    // A text that somebody edits stays text.
    for (const name of HOSTILE.slice(0, 8)) expect(hostile.sheets[3].textFormats[name]).toBe('@');
    expect(table(hostile.sheets[4])[0]).toMatchObject({ 'From (Japanese)': HOSTILE[0], 'As printed': '=1' });
  });
});

/** Organisations of these names, and a link between the first two. */
function graphNamed(names: readonly string[]): WholeGraph {
  const nodes = names.map((name, at): Properties => ({ type: 'Organization', id: `org:${at}`, name, nameEn: name }));
  const link = { type: 'PART_OF', start: 'org:0', end: 'org:1', properties: { basis: 'STATED', printed: '=1' } };
  const ends = {
    startType: 'Organization',
    startKind: null,
    startMinistry: null,
    endType: 'Organization',
    endKind: null,
  };
  return {
    documents: async () => [],
    async *nodes() {
      yield nodes;
    },
    async *relationships() {
      yield [{ ...link, ...ends } as Relationship];
    },
  };
}

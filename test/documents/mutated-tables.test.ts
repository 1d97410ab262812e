import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { DATA_SETS, LAYOUTS } from '../../loaders/documents/layouts.ts';
import { type ReadSources, readSources } from '../../loaders/extract/read-sources.ts';
import { partsOf } from '../../src/sources/source-parts.ts';
import { DIRECTORY, names, ROOT, realTables, registry } from './real-sources.ts';

/** Sheets in scope of seven ministries, with every stage of money, further units, laws and plans. */
const NUMBERS = new Set([
  '1098',
  '1268',
  '1277',
  '1691',
  '2882',
  '2958',
  '3163',
  '3886',
  '5610',
  '688',
  '2863',
  '20904',
]);

/** The published tables cut down to those sheets, by number of the table: line 1 is the header. */
type Tables = Record<string, string[]>;

/** What is looked at where the tables are not there, and the tests are skipped. */
const NOTHING_READ: ReadSources = { documents: [], tables: [], dataSets: [], skipped: [] };

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(realTables.length === 0)('published tables that were changed', async () => {
  const real = realTables.length === 0 ? {} : await cutDown();
  const before = realTables.length === 0 ? NOTHING_READ : await read(asFiles(real));

  test('unpacked, packed, in any folder, with another order of the files: the same facts', async () => {
    expect(sheetsOf(before, '2-1')).toHaveLength(NUMBERS.size);
    const packed = await zipped(real);
    for (const files of [asFiles(real, 'deep/er/'), packed]) {
      const after = await read(files);
      for (const id of Object.keys(real)) expect(sheetsOf(after, id)).toEqual(sheetsOf(before, id));
    }
  });

  test.each<[string, (header: string) => string]>([
    ['ー as －', (header) => header.replaceAll('実施方法ー', '実施方法－')],
    ['full-width underscores', (header) => header.replaceAll('_', '＿')],
    ['half-width brackets', (header) => header.replaceAll('（', '(').replaceAll('）', ')')],
    ['full-width brackets', (header) => header.replaceAll('(', '（').replaceAll(')', '）')],
    ['blanks', (header) => header.replaceAll('予算（合計）', '予算 （合計）')],
  ])('another spelling of the headings (%s) changes nothing', async (_, spell) => {
    const after = await read(asFiles(mapped(real, (lines) => [spell(lines[0] ?? ''), ...lines.slice(1)])));
    for (const id of Object.keys(real)) expect(sheetsOf(after, id)).toEqual(sheetsOf(before, id));
    expect(codesOf(after)).toEqual(codesOf(before));
  });

  test('a value that is changed changes that value alone', async () => {
    const lines = real['2-1'] ?? [];
    let tried = 0;
    for (const at of [1, 17, 40]) {
      const line = lines[at] ?? '';
      const amount = /,(\d{7,})(?=,)/u.exec(line)?.[1];
      if (amount === undefined) continue;
      tried += 1;
      const changed = lines.map((each, index) => (index === at ? each.replace(`,${amount},`, ',987654321,') : each));
      const after = await read(asFiles({ ...real, '2-1': changed }));
      const [old, now] = [JSON.stringify(sheetsOf(before, '2-1')), JSON.stringify(sheetsOf(after, '2-1'))];
      expect(now.replace('987654321', amount)).toBe(old);
      for (const id of ['1-1', '1-2', '1-3', '1-4']) expect(sheetsOf(after, id)).toEqual(sheetsOf(before, id));
    }
    expect(tried).toBeGreaterThan(1);
  });

  test('a file that is missing, a column that is gone, a row too short are told, and the rest is read', async () => {
    const { '1-4': _, ...four } = real;
    const missing = await read(asFiles(four));
    expect(codesOf(missing)).toContain('missing-table');
    expect(sheetsOf(missing, '1-3')).toEqual(sheetsOf(before, '1-3'));

    const gone = await read(
      asFiles(mapped(real, (lines, id) => (id === '1-2' ? withoutColumn(lines, '主要経費') : lines))),
    );
    expect(codesOf(gone)).toContain('missing-column');
    expect(sheetsOf(gone, '1-2').map(({ number }) => number)).toEqual(
      sheetsOf(before, '1-2').map(({ number }) => number),
    );

    const short = (real['2-1'] ?? []).map((line, at) => (at === 5 ? line.slice(0, line.lastIndexOf(',')) : line));
    const cut = await read(asFiles({ ...real, '2-1': short }));
    const [table] = cut.tables.filter(({ facts }) => facts.document.id === 'rs-2024-2-1');
    // The row was the totals of its year, whose account is left alone.
    expect(table?.findings).toMatchObject([{ code: 'short-row', startLine: 6, endLine: 6 }, { code: 'no-totals' }]);
    expect(table?.rows).toMatchObject({ rows: short.length - 1, notUnderstood: 1 });
  });
});

async function cutDown(): Promise<Tables> {
  const tables: Tables = {};
  for (const file of realTables) {
    const id = /\d-\d/u.exec(file)?.[0] ?? '';
    const [part] = await partsOf(DIRECTORY, file);
    const chunks: Buffer[] = [];
    for await (const chunk of (await part?.open()) ?? []) chunks.push(chunk as Buffer);
    const [header = '', ...lines] = Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/u, '')
      .split('\r\n');
    const at = header.split(',').findIndex((heading) => heading.includes('予算事業ID'));
    tables[id] = [header, ...lines.filter((line) => NUMBERS.has((line.split(',')[at] ?? '').replaceAll('"', '')))];
  }
  return tables;
}

const mapped = (tables: Tables, change: (lines: string[], id: string) => string[]): Tables =>
  Object.fromEntries(Object.entries(tables).map(([id, lines]) => [id, change(lines, id)]));

const textOf = (lines: readonly string[]) => `\uFEFF${lines.join('\r\n')}\r\n`;

const asFiles = (tables: Tables, folder = ''): Record<string, string | Buffer> =>
  Object.fromEntries(Object.entries(tables).map(([id, lines]) => [`${folder}${id}.csv`, textOf(lines)]));

async function zipped(tables: Tables): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  for (const [id, lines] of Object.entries(tables).reverse()) {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from(textOf(lines)), `a folder/${id}.csv`);
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
    files[`z${9 - Object.keys(files).length}/table.zip`] = Buffer.concat(chunks);
  }
  return files;
}

function read(files: Record<string, string | Buffer>): Promise<ReadSources> {
  const folder = mkdtempSync(join(tmpdir(), 'mutated-tables-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return readSources(folder, {
    registry,
    names,
    layouts: LAYOUTS,
    dataSets: DATA_SETS,
    committed: join(ROOT, 'data/facts'),
    scope: 'all',
    known: () => [],
    onProgress: () => {},
  });
}

function sheetsOf({ tables }: ReadSources, id: string): { number: number }[] {
  const found = tables.find(({ facts }) => facts.document.id === `rs-2024-${id}`);
  return ((found?.facts as { sheets?: { number: number }[] } | undefined)?.sheets ?? []).map((sheet) => sheet);
}

const codesOf = ({ tables, dataSets }: ReadSources) =>
  [...dataSets, ...tables]
    .flatMap(({ findings }) => findings.map(({ code }) => code))
    .filter((code) => code !== 'stale-scope-decision');

function withoutColumn(lines: readonly string[], heading: string): string[] {
  const at = cellsOf(lines[0] ?? '').findIndex((cell) => cell.replaceAll('"', '') === heading);
  return lines.map((line) =>
    cellsOf(line)
      .filter((_, index) => index !== at)
      .join(','),
  );
}

/** The cells of a line as printed, with their quotes. */
function cellsOf(line: string): string[] {
  const cells = [''];
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    if (sign === ',' && !quoted) cells.push('');
    else cells[cells.length - 1] += sign;
  }
  return cells;
}

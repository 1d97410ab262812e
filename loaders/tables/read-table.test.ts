import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/source-text.ts';
import { csvOf, partOf } from './fixtures/part-of.ts';
import { findInRows, readHeader, readTable } from './read-table.ts';
import type { Table, TableRow } from './table.ts';

const SEED = 20_240_401;
const HEADER = ['number', 'name', 'amount'];

async function tableOf(content: string | Uint8Array, size?: number): Promise<Table> {
  const table = await readHeader(partOf(content, 'table.csv', size));
  if (table === null) throw new Error('a table was expected');
  return table;
}

async function read(content: string | Uint8Array, size?: number) {
  const rows: TableRow[] = [];
  const end = await readTable(await tableOf(content, size), (row) => rows.push(row));
  return { rows, end };
}

/** A cell of signs that CSV and decoders stumble over: quotes, commas, line breaks of each kind, and characters of four bytes. */
const cell = fc
  .array(fc.constantFrom('a', '億', '𠮷', '"', ',', '\n', '\r\n', ' ', '－', '１', 'ガ'), { maxLength: 6 })
  .map((signs) => signs.join(''));
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });

describe('any cells come back, at the lines where they stand', () => {
  test('whatever they hold, wherever the pieces of the stream end, in any encoding', async () => {
    const how = fc.record({
      size: fc.integer({ min: 1, max: 40 }),
      lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
      encoding: fc.constantFrom('utf8', 'bom', 'utf16le', 'utf16be'),
    });
    await fc.assert(
      fc.asyncProperty(rows, how, async (cells, { size, lineBreak, encoding }) => {
        const text = csvOf([HEADER, ...cells], lineBreak);
        const { rows, end } = await read(encode(text, encoding), encoding.startsWith('utf16') ? size + 1 : size);
        expect(rows.map((row) => row.cells)).toEqual(
          cells.map((row) => row.map((value) => value.replace(/\r\n/gu, '\n'))),
        );
        const plain = readSource(Buffer.from(text), 'whole');
        expect(end).toEqual({ lines: plain.lines.length, sha256: plain.sha256, fault: null });
        for (const { cells: read, startLine, endLine } of rows) {
          // The lines that a row names are those that print it, and no more.
          expect(plain.lines.slice(startLine - 1, endLine).join('\n')).toBe(csvOf([read], ''));
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('rows of any width, as printed', async () => {
    const widths = fc.array(fc.array(fc.constantFrom('a', 'b c', '1'), { minLength: 1, maxLength: 6 }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(widths, async (cells) => {
        const { rows } = await read(csvOf([HEADER, ...cells]));
        expect(rows.map((row) => row.cells)).toEqual(cells);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});

test('blank lines before the header and between rows are lines', async () => {
  const { rows } = await read('\n\nnumber,name\n\n1,a\n');
  expect(rows.filter(({ cells }) => cells.join('') !== '')).toEqual([{ cells: ['1', 'a'], startLine: 5, endLine: 5 }]);
});

test('a quote that is never closed ends the rows at its line; the hash is still that of the whole', async () => {
  const text = 'number,name\n1,a\n2,"b\n3,c\n';
  const { rows, end } = await read(text, 5);
  expect(rows.map(({ cells }) => cells[0])).toEqual(['1']);
  expect(end.fault).toMatchObject({
    code: 'broken-table',
    startLine: 3,
    message: expect.stringContaining('never closed'),
  });
  expect(end.sha256).toBe(readSource(Buffer.from(text), 'whole').sha256);
});

test('bytes that are no text are told, wherever they stand', async () => {
  const bytes = Buffer.concat([Buffer.from('number,name\n1,a\n'), Buffer.of(0xff, 0xfe, 0xfd), Buffer.from('\n')]);
  await expect(read(bytes, 4)).rejects.toThrow('table.csv: is not UTF-8 text');
});

test('an empty file has no header, and a search ends at the first hit', async () => {
  expect(await readHeader(partOf(''))).toBeNull();
  expect(await readHeader(partOf('\n \n'))).toBeNull();
  const table = await tableOf('number\n1\n2\n"never closed');
  expect(await findInRows(table, ({ cells }) => (cells[0] === '2' ? 'two' : null))).toBe('two');
  expect(await findInRows(table, () => null)).toBeNull();
});

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf8') return Buffer.from(text);
  if (encoding === 'bom') return Buffer.from(`\uFEFF${text}`);
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf16be' ? bytes.swap16() : bytes;
}

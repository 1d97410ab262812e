import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATA_SETS, LAYOUTS } from '../../loaders/documents/layouts.ts';
import { runExtract } from '../../loaders/extract/run-extract.ts';
import { dataFolders, type ResolvedData, readData } from '../../loaders/load/load-from-data.ts';
import { partsOf } from '../../src/sources/source-parts.ts';
import { openStore } from '../../src/store/open-store.ts';
import { DIRECTORY, names, realTables, registry } from '../documents/real-sources.ts';
import { root, worldOver } from '../support/world.ts';

const relationshipKey = ({ type, from, to, key }: ResolvedData['rows']['relationships'][number]) =>
  [type, from, to, key].join('\n');

/** Every sheet of the government (`--scope all`): the way from the published ZIPs to answers, beside the default graph. */
describe.skipIf(realTables.length === 0)('the review sheets of the whole government', () => {
  const out = mkdtempSync(join(tmpdir(), 'whole-government-'));
  const said: string[] = [];
  let whole: ResolvedData;
  let ours: ResolvedData;

  beforeAll(async () => {
    await runExtract({
      sources: DIRECTORY,
      out,
      committed: join(root, 'data/facts'),
      registry,
      names,
      layouts: LAYOUTS,
      dataSets: DATA_SETS,
      scope: 'all',
      known: () => [],
      print: (line) => said.push(line),
      onProgress: () => {},
    });
    whole = readData({ facts: out, registry: join(root, 'data/registry') });
    ours = readData(dataFolders(join(root, 'data')));
  }, 600_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test('no row is lost without a finding', () => {
    for (const id of ['1-1', '1-2', '1-3', '1-4', '2-1']) {
      const { coverage, sheets } = JSON.parse(readFileSync(join(out, `rs-2024-${id}.json`), 'utf8'));
      expect([id, sheets.length, coverage.sheets]).toEqual([id, 5_664, 5_664]);
      expect([id, coverage.taken, coverage.outOfScope, coverage.notUnderstood]).toEqual([id, coverage.rows, 0, 0]);
    }
    const warnings = said.filter((line) => /^\s+(?:error|warning)\s+line \d+: Sheet /u.test(line));
    expect(
      warnings.map((line) => /Sheet (\d+), budget year \d+: a row with amounts by account that names/u.exec(line)?.[1]),
    ).toEqual(['6201', '18717']);
  });

  test('every sheet has its programme, and every id and relationship of the default graph is there', () => {
    const sheets = whole.rows.nodes.filter(({ type }) => type === 'ReviewSheet');
    expect(sheets).toHaveLength(5_664);
    const described = new Set(
      whole.rows.relationships.filter(({ type }) => type === 'DESCRIBED_BY').map(({ to }) => to),
    );
    expect(sheets.filter(({ id }) => !described.has(id))).toEqual([]);
    const ids = new Set(whole.rows.nodes.map(({ id }) => id));
    expect(ours.rows.nodes.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
    const keys = new Set(whole.rows.relationships.map(relationshipKey));
    expect(ours.rows.relationships.map(relationshipKey).filter((key) => !keys.has(key))).toEqual([]);
    expect(whole.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('every correction of a slip in a table makes the name that is printed a body or a title', () => {
    const printed = new Set(whole.rows.relationships.map(({ properties }) => String(properties['printed'])));
    const slips = registry.corrections.filter(({ document }) => document.startsWith('rs-'));
    expect(slips.length).toBeGreaterThan(0);
    expect(slips.filter((slip) => ![...printed].some((name) => name.includes(slip.printed)))).toEqual([]);
  });

  test('nothing that is out of scope is joined with another document or carries the strategy', () => {
    const isJoin = ({ type, properties }: ResolvedData['rows']['relationships'][number]) =>
      type === 'CARRIES' || (type === 'DESCRIBED_BY' && properties['basis'] !== 'STATED');
    const ofOurs = ours.rows.relationships.filter(isJoin).map(relationshipKey);
    expect(whole.rows.relationships.filter(isJoin).map(relationshipKey)).toEqual(ofOurs);
  });

  test('every line is the yen of its own row, and what our programmes count is what they count in the default graph', async () => {
    const rows = await published();
    const lines = whole.rows.nodes.filter(({ properties }) => properties['document'] === 'rs-2024-2-1');
    expect(lines.length).toBeGreaterThan(75_000);
    const wrong = lines.filter(({ properties: { amount, evidence, kind, text, unit } }) => {
      const [, start] = /#(\d+)-/u.exec(String((evidence as string[])[0])) ?? [];
      const row = rows[Number(start) - 1] ?? [];
      const printed = String(text).replace(/円$/u, '');
      if (unit === '円' && row.includes(printed)) return Number(printed) !== amount;
      // Words of a cell tell it, with their own unit, or stand in the place of an amount: 内数, 事項要求.
      const isTold = row.some((cell) => cell.replace(/\s/gu, '').includes(String(text)));
      if (amount === undefined) return !isTold || kind !== 'unknown' || unit !== undefined;
      const [, figure = '', of = ''] = /^([\d,.]+)((?:百万|千)?円)/u.exec(String(text).normalize('NFKC')) ?? [];
      const yen = Math.round(Number(figure.replaceAll(',', '')) * ({ 百万円: 1_000_000, 千円: 1_000 }[of] ?? 1));
      return !isTold || unit !== of || yen !== amount;
    });
    expect(wrong.map(({ id, properties }) => [id, properties['text']])).toEqual([]);
    const counted = new Map(whole.rows.nodes.map(({ id, properties }) => [id, properties['counted']]));
    const differing = ours.rows.nodes.filter(
      ({ id, type, properties }) => type === 'BudgetLine' && counted.get(id) !== properties['counted'],
    );
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test('the file loads into the embedded store and answers every example question', async () => {
    const store = openStore({});
    await store.load(whole.rows, whole.hash);
    const world = worldOver(store);
    const folder = join(root, 'questions');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.graphql'))) {
      const { errors } = await world.ask(readFileSync(join(folder, name), 'utf8'));
      expect([name, errors]).toEqual([name, undefined]);
    }
    await world.close();
  }, 600_000);
});

/** The records of the published budgets, the heading first; none has a line break in a cell, so that record n is line n. */
async function published(): Promise<string[][]> {
  const file = realTables.find((name) => name.includes('2-1')) ?? '';
  const [part] = await partsOf(DIRECTORY, file);
  const chunks: Buffer[] = [];
  for await (const chunk of (await part?.open()) ?? []) chunks.push(chunk as Buffer);
  return parse(Buffer.concat(chunks), { bom: true, relax_column_count: true });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { NodeRow } from '../../../src/graph/model.ts';
import { resolversOf } from '../../documents/layouts.ts';
import type { DocumentFacts } from '../../facts/facts-kind.ts';
import { FactsSet } from '../../facts/facts-set.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { readRegistry } from '../../registry/read-registry.ts';
import { resolveGraph } from '../resolve.ts';

const root = join(import.meta.dirname, '../../..');
const registry = readRegistry(join(root, 'data/registry'));
const names = buildNameIndex(registry);
const committed = readdirSync(join(root, 'data/facts')).map(
  (file) => JSON.parse(readFileSync(join(root, 'data/facts', file), 'utf8')) as DocumentFacts,
);

/** Gavi (of the foreign ministry alone), the Global Fund (one with a sheet of the request), and a part of a programme. */
const NUMBERS = new Set([1277, 7287, 2846]);
const MORE = 1_000_000;

/** The facts of some sheets as the year after would print them: every year of the money one on, the years that both print revised. */
function nextYear(facts: DocumentFacts): DocumentFacts {
  const next = JSON.parse(JSON.stringify(facts).replaceAll('rs-2024-', 'rs-2025-')) as DocumentFacts & {
    document: { fiscalYear: number };
    sheets: {
      number: number;
      years?: { year: number; totals?: { yen: Record<string, number>; notYetKnown?: string[] } }[];
    }[];
  };
  next.document.fiscalYear = 2025;
  next.sheets = next.sheets.filter(({ number }) => NUMBERS.has(number));
  for (const { years = [] } of next.sheets) {
    for (const year of years) {
      year.year += 1;
      if (year.totals)
        for (const column of Object.keys(year.totals.yen))
          year.totals.yen[column] = (year.totals.yen[column] ?? 0) + MORE;
    }
  }
  return next;
}

const isSheets = ({ document }: DocumentFacts) => document.layout.startsWith('rs-');
const resolve = (documents: DocumentFacts[]) =>
  resolveGraph({ facts: new FactsSet(documents), registry, names }, resolversOf()).rows;

describe('sheets of two years for one number', () => {
  const one = resolve(committed);
  const two = resolve([...committed, ...committed.filter(isSheets).map(nextYear)]);
  const programsOf = (rows: typeof one, year: number) =>
    new Map(
      rows.relationships
        .filter(({ type, to }) => type === 'DESCRIBED_BY' && to.startsWith(`sheet:${year}-`))
        .map(({ from, to }) => [Number(to.split('-')[1]), from]),
    );

  test('are one programme, whose ids stay', () => {
    const [before, after, next] = [programsOf(one, 2024), programsOf(two, 2024), programsOf(two, 2025)];
    expect([...next.keys()].sort((a, b) => a - b)).toEqual([...NUMBERS].sort((a, b) => a - b));
    for (const number of NUMBERS) {
      expect(next.get(number)).toBe(before.get(number));
      expect(after.get(number)).toBe(before.get(number));
    }
    const ids = new Set(two.nodes.map(({ id }) => id));
    const programs = one.nodes.filter(({ type }) => type === 'BudgetProgram' || type === 'ReviewSheet');
    expect(programs.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('count each year and stage once: what the later sheet prints is what is known now', () => {
    const owner = new Map(
      two.relationships.filter(({ type }) => type === 'HAS_BUDGET').map(({ from, to }) => [to, from]),
    );
    const mine = new Set(programsOf(two, 2025).values());
    const lines = two.nodes.filter(({ id, type }) => type === 'BudgetLine' && mine.has(owner.get(id) ?? ''));
    const key = ({ id, properties }: NodeRow) =>
      [owner.get(id), properties['fiscalYear'], properties['stage']].join(' ');
    const added = lines.filter(({ properties }) => typeof properties['counted'] === 'number');
    const keys = added.map(key);
    expect(keys.filter((each, at) => keys.indexOf(each) !== at)).toEqual([]);
    const later = new Set(lines.filter(({ properties }) => properties['document'] === 'rs-2025-2-1').map(key));
    const earlier = lines.filter(({ properties }) => properties['document'] === 'rs-2024-2-1').map(key);
    expect(earlier.filter((each) => later.has(each))).toEqual([]);
    // FY2021 is on the earlier sheet alone, FY2025 on the later one.
    const years = (document: string) =>
      new Set(
        added
          .filter(({ properties }) => properties['document'] === document)
          .map(({ properties }) => properties['fiscalYear']),
      );
    expect(years('rs-2024-2-1')).toContain(2021);
    expect(years('rs-2025-2-1')).toEqual(new Set([2022, 2023, 2024, 2025, 2026]));
  });

  test('change nothing of other programmes', () => {
    const touched = new Set([...programsOf(two, 2025).values()]);
    const owner = new Map(
      one.relationships.filter(({ type }) => type === 'HAS_BUDGET').map(({ from, to }) => [to, from]),
    );
    const after = new Map(two.nodes.map(({ id, properties }) => [id, properties['counted']]));
    const wholes = new Set(
      one.relationships.filter(({ type, from }) => type === 'COMPONENT_OF' && touched.has(from)).map(({ to }) => to),
    );
    const changed = one.nodes.filter(
      ({ id, type, properties }) =>
        type === 'BudgetLine' &&
        !touched.has(owner.get(id) ?? '') &&
        !wholes.has(owner.get(id) ?? '') &&
        after.get(id) !== properties['counted'],
    );
    expect(changed.map(({ id }) => id)).toEqual([]);
  });
});

test('units that take part are those that do not run the programme, and none of its money is theirs', () => {
  const rows = resolve(committed);
  const ends = (type: string) =>
    rows.relationships.filter((row) => row.type === type).map(({ from, to }) => `${from} ${to}`);
  const [involved, running] = [ends('INVOLVES'), new Set(ends('ADMINISTERED_BY'))];
  expect(involved.length).toBeGreaterThan(80);
  expect(involved.filter((each) => running.has(each))).toEqual([]);
  const owner = new Map(
    rows.relationships.filter(({ type }) => type === 'HAS_BUDGET').map(({ from, to }) => [to, from]),
  );
  const others = new Set(involved);
  const booked = rows.nodes.filter(({ id, properties }) => others.has(`${owner.get(id)} ${properties['division']}`));
  expect(booked.map(({ id }) => id)).toEqual([]);
});

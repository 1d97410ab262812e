import { expect, test } from 'vitest';
import type { NodeRow } from '../../../src/graph/model.ts';
import type { SheetJoinEntry } from '../../registry/sheet-join-schema.ts';
import { type JoinableSheet, joinSheets } from './join.ts';
import type { KnownProgram } from './known-programs.ts';
import type { SheetLine } from './sheet-line.ts';

const evidence = { document: 'rs-2024-2-1', startLine: 2, endLine: 2, section: null };
const money = (fiscalYear: number, stage: SheetLine['stage'], yen: number): SheetLine => ({
  fiscalYear,
  stage,
  yen,
  text: `${yen}円`,
  unit: '円',
  note: null,
  partOf: false,
  evidence,
});

function sheet(number: number, name: string, more: Partial<JoinableSheet> = {}): JoinableSheet {
  const tables = { organizations: null, outlines: null, policies: null, subsidies: null, budgets: null };
  return {
    sheet: { number, year: 2024, name, unit: {}, further: [], ...tables },
    lines: [],
    ministry: 'org:mhlw',
    units: ['org:hpb'],
    ...more,
  };
}

function program(
  id: string,
  name: string,
  lines: [number, string, number, string][] = [],
  more: Partial<KnownProgram> = {},
): KnownProgram {
  return {
    node: { id, type: 'BudgetProgram', properties: { name, level: 'PROGRAM' } },
    names: [name],
    units: ['org:hpb'],
    ministries: ['org:mhlw'],
    lines: lines.map(
      ([fiscalYear, stage, amount, text], at): NodeRow => ({
        id: `${id}-${at}`,
        type: 'BudgetLine',
        properties: {
          fiscalYear,
          stage,
          amount,
          text,
          unit: text.includes('億') ? '億円' : '百万円',
          kind: 'amount',
          partOf: false,
        },
      }),
    ),
    wholes: [],
    parts: [],
    unitsAreDerived: false,
    ...more,
  };
}

const joined = (sheets: JoinableSheet[], programs: KnownProgram[], decisions: SheetJoinEntry[] = []) => {
  const { joins, findings } = joinSheets(sheets, programs, decisions);
  return {
    pairs: joins.map(
      ({ kind, sheet: { number }, program: { node }, how }) => `${number} ${kind} ${node.id} ${how.basis}`,
    ),
    codes: findings.map(({ code }) => code),
  };
};

test('one ministry, one name and amounts that agree to the printed rounding are one programme', () => {
  const known = program('program:a', '看護師研修事業', [[2025, 'REQUEST', 926_000_000, '926百万円']]);
  const own = sheet(1, '看護師研修事業', { lines: [money(2025, 'REQUEST', 925_963_000)] });
  expect(joined([own], [known])).toEqual({ pairs: ['1 SAME program:a DERIVED'], codes: [] });
});

test('one name of two ministries is two programmes', () => {
  const known = program('program:a', '世界基金拠出金');
  expect(joined([sheet(1, '世界基金拠出金', { ministry: 'org:mofa' })], [known])).toEqual({ pairs: [], codes: [] });
});

test('a name that is the same beside amounts that are not is for a person to decide', () => {
  const known = program('program:a', '看護師研修事業', [[2025, 'REQUEST', 150_000_000, '150百万円']]);
  const own = sheet(1, '看護師研修事業', { lines: [money(2025, 'REQUEST', 20_000_000)] });
  expect(joined([own], [known])).toEqual({ pairs: [], codes: ['sheet-join-undecided'] });
  const [told] = joinSheets([own], [known], []).findings;
  expect(told).toMatchObject({
    severity: 'warning',
    message: expect.stringMatching(/2025 REQUEST 20000000円 ≠ 150百万円; no amount agrees\. They are two programmes/),
    missing: { file: 'sheet-joins.yaml', entry: { sheet: 1, programmes: ['看護師研修事業'] } },
  });
});

test('one amount that differs beside others that agree leaves a join as it is', () => {
  const amounts = [
    [2024, 'INITIAL', 30_000_000, '30百万円'],
    [2025, 'REQUEST', 150_000_000, '150百万円'],
  ] satisfies Parameters<typeof program>[2];
  const own = sheet(1, '看護師研修事業', {
    lines: [money(2024, 'INITIAL', 30_000_000), money(2025, 'REQUEST', 20_000_000)],
  });
  expect(joined([own], [program('program:a', '看護師研修事業', amounts)])).toEqual({
    pairs: ['1 SAME program:a DERIVED'],
    codes: [],
  });
});

test('two that are as near are for a person to decide', () => {
  const known = [program('program:a', '看護師研修事業'), program('program:b', '看護師研修事業')];
  expect(joined([sheet(1, '看護師研修事業')], known)).toMatchObject({ pairs: [] });
});

test('a decision goes first, for the sheet of that number and name in its ministry alone', () => {
  const known = [program('program:a', '看護師研修事業'), program('program:b', '別の名の事業')];
  const decide = (
    decision: 'SAME' | 'DIFFERENT' | 'WHOLE',
    program: string,
    name = '看護師研修事業',
  ): SheetJoinEntry[] => [{ decision, sheet: 1, name, programmes: [program], reason: 'read', reasonJa: '読みました' }];
  const own = [sheet(1, '看護師研修事業')];
  expect(joined(own, known, decide('SAME', '別の名の事業')).pairs).toEqual(['1 SAME program:b CURATED']);
  expect(joined(own, known, decide('DIFFERENT', '看護師研修事業')).pairs).toEqual([]);
  expect(joined(own, known, decide('WHOLE', '別の名の事業')).pairs).toEqual(['1 WHOLE program:b CURATED']);
  expect(joined(own, known, decide('SAME', '別の名の事業', '移った番号の事業')).pairs).toEqual([
    '1 SAME program:a DERIVED',
  ]);
  expect(joined(own, known, decide('SAME', 'どこにもない事業')).codes).toContain('sheet-join-not-applied');
});

test('a sheet that is a part of another sheet is joined with no programme by that decision', () => {
  const part: SheetJoinEntry = {
    ...{ decision: 'COMPONENT', sheet: 1, name: '看護師研修事業', ofSheet: 2 },
    ...{ reason: 'read', reasonJa: '読みました' },
  };
  expect(joined([sheet(1, '看護師研修事業')], [program('program:a', '別の名の事業')], [part])).toEqual({
    pairs: [],
    codes: [],
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataSetExtraction } from '../../layout.ts';
import type { RsFacts } from './build-facts.ts';
import type { BudgetsSheet, OrganizationsSheet, OutlinesSheet, PoliciesSheet, SubsidiesSheet } from './facts.ts';
import {
  extractSmall,
  SMALL_SCOPE,
  type SmallDataSet,
  smallDataSet,
  smallRegistry,
} from './fixtures/small-data-set.ts';
import { rsSystem } from './layout.ts';

type AnySheet = OrganizationsSheet & OutlinesSheet & PoliciesSheet & SubsidiesSheet & BudgetsSheet;

const factsOf = ({ tables }: DataSetExtraction<RsFacts>, id: string) =>
  tables.find(({ facts }) => facts.document.id === `rs-2031-${id}`)?.facts;
const sheetsOf = (extraction: DataSetExtraction<RsFacts>, id: string) =>
  (factsOf(extraction, id)?.sheets ?? []) as unknown as AnySheet[];
const schemaOf = ({ document }: RsFacts) => rsSystem.kinds.find(({ id }) => id === document.layout)?.schema;
const codes = (extraction: DataSetExtraction<RsFacts>) =>
  [...extraction.findings, ...extraction.tables.flatMap(({ findings }) => findings)].map(({ code }) => code);
const rowsOf = (dataSet: SmallDataSet, id: string) => {
  const table = dataSet[id];
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
};
const at = (id: string, startLine: number, endLine = startLine) => ({
  document: `rs-2031-${id}`,
  startLine,
  endLine,
  section: null,
});

describe('the five tables', async () => {
  const extraction = await extractSmall(smallDataSet());

  test('are documents of their own, known by their headers, their facts valid', () => {
    expect(extraction.tables.map(({ facts }) => facts.document.id)).toEqual(
      ['1-1', '1-2', '1-3', '1-4', '2-1'].map((id) => `rs-2031-${id}`),
    );
    for (const { facts } of extraction.tables) expect(schemaOf(facts)?.safeParse(facts).error).toBeUndefined();
    expect(codes(extraction)).toEqual([]);
  });

  test('in scope is who cites the plan or pays the body; naming it beside is a near miss, and so is a plan of the like name', () => {
    expect(sheetsOf(extraction, '1-2').map(({ number }) => number)).toEqual([11, 12]);
    expect(sheetsOf(extraction, '1-3')[0]?.scope).toEqual([
      { rule: 'cites-harbour', detail: 'cites みなと戦略', evidence: at('1-3', 2) },
    ]);
    expect(sheetsOf(extraction, '1-2')[1]?.scope?.map(({ rule }) => rule)).toEqual(['names-fund', 'names-fund']);
    expect(factsOf(extraction, '2-1')?.coverage).toMatchObject({ sheets: 3, rows: 5, taken: 4, outOfScope: 1 });
    expect(extraction.report.join('\n')).toMatch(
      /in scope: 2 of 3[\s\S]*cites-harbour: 1, 1 of[\s\S]*13 道ばたの花壇.*花壇 in its name/u,
    );
  });

  test('units: the first chain runs it, others take part; the person is nowhere', () => {
    const [pier] = sheetsOf(extraction, '1-1');
    expect(pier?.unit).toEqual({ ministry: '厚生労働省', bureau: '港町局', division: '検査課' });
    expect(pier?.further).toEqual([{ unit: { bureau: '波止場局', division: '灯台課' }, evidence: at('1-1', 3) }]);
    expect(JSON.stringify(extraction.tables.map(({ facts }) => facts))).not.toContain('港野');
  });

  test('outlines: lines are those of the file, line breaks in quotes counted; prose is not taken', () => {
    const [pier, fund] = sheetsOf(extraction, '1-2');
    expect(pier).toMatchObject({ startYear: 2029, endless: true, execution: ['SUBSIDY'], evidence: at('1-2', 2, 3) });
    expect(pier?.expenses).toEqual([
      { name: '保健費', evidence: at('1-2', 2, 3) },
      { name: '港湾費', evidence: at('1-2', 4, 5) },
    ]);
    expect(fund).toMatchObject({ startUnknown: true, execution: ['CONTRIBUTION'] });
    expect(fund?.mentions).toContainEqual({
      body: 'friends',
      printed: 'ともだち基金',
      column: 'outline',
      cue: '拠出',
      evidence: at('1-2', 6),
    });
    expect(JSON.stringify(sheetsOf(extraction, '1-2'))).not.toContain('毎年');
  });

  test('policies, laws and plans as printed, and the rate without the mark of the spreadsheet', () => {
    const [pier] = sheetsOf(extraction, '1-3');
    expect(pier?.plans.map(({ name }) => name)).toEqual(['「みなと戦略」（2030年決定）', 'みなと戦略本部からのお願い']);
    expect(pier?.laws).toEqual([{ name: '港の法', article: '第一条', evidence: at('1-3', 2) }]);
    expect(sheetsOf(extraction, '1-4')[0]?.subsidies).toEqual([
      { target: '港町', rate: '1/2', cap: 'なし', evidence: at('1-4', 2) },
    ]);
  });

  test('amounts: 0 of the own year is not yet known, 0 of a year before is zero, blank is not there, a dash is none', () => {
    const [pier] = sheetsOf(extraction, '2-1');
    const [own, before] = pier?.years ?? [];
    expect(own?.totals).toEqual({
      yen: { initial: 7_000, supplementary: -500, nextYearRequest: 8_000 },
      printed: { nextYearRequest: '8000.0' },
      notYetKnown: ['executed', 'carriedToNextYear'],
      evidence: at('2-1', 2),
    });
    expect(own?.accounts).toEqual([
      {
        kind: '一般会計',
        account: '一般会計',
        yen: { initial: 7_000, supplementary1: -500, supplementary2: 0, nextYearRequest: 8_000, priorityRequest: 300 },
        notYetKnown: ['executed'],
        evidence: at('2-1', 3),
      },
    ]);
    expect(before?.totals).toEqual({
      yen: { initial: 6_000, executed: 0 },
      printed: { nextYearRequest: '-' },
      evidence: at('2-1', 4),
    });
  });

  test('of prose that says 内数 only the marker is taken, of which years and money it speaks, and amounts behind their year', async () => {
    const dataSet = smallDataSet();
    const prose = '灯台補助金の執行額は内数表記（執行額）・2030年度：2千円・繰越し3千円';
    change(dataSet, '2-1', 3, { '執行額（合計）': '0', その他特記事項: prose, 主な増減理由: '灯台費の内数' });
    const [, fund] = sheetsOf(await extractSmall(dataSet), '2-1');
    expect(fund?.years[0]?.totals?.yen).toMatchObject({ executed: 0 });
    expect(fund?.within).toEqual([
      { printed: '内数', column: 'reason', of: [], years: [2030], evidence: at('2-1', 5) },
      {
        printed: '内数表記',
        column: 'remarks',
        of: ['executed'],
        amounts: [{ of: 'executed', fiscalYear: 2030, text: '2千円', unit: '千円', yen: 2_000, partOf: false }],
        unread: ['3千円'],
        evidence: at('2-1', 5),
      },
    ]);
    expect(JSON.stringify(fund)).not.toContain('灯台');
  });

  test('of 備考, which may name persons, the marker and its years alone are kept', async () => {
    const dataSet = smallDataSet();
    change(dataSet, '2-1', 1, { 備考: '港湾太郎の説明：令和13年度は灯台費9,500千円の内数' });
    const [pier] = sheetsOf(await extractSmall(dataSet), '2-1');
    expect(pier?.within).toEqual([{ printed: '内数', column: 'note', of: [], years: [2031], evidence: at('2-1', 3) }]);
    expect(JSON.stringify(pier)).not.toMatch(/港湾太郎|灯台|9,500/u);
  });

  test('of 備考 no figure of the priority frame and of supplementary budgets is kept; those of years with a row are none', async () => {
    const dataSet = smallDataSet();
    const prose =
      '港湾太郎。重要政策推進枠：5百万円。平成28年度補正予算の9百万円、令和12年度補正予算の8百万円を執行済み';
    change(dataSet, '2-1', 1, { 備考: prose, その他特記事項: prose });
    const [pier] = sheetsOf(await extractSmall(dataSet), '2-1');
    const evidence = at('2-1', 3);
    const frame = { printed: '重要政策推進枠', fiscalYear: 2032 };
    const amount = { text: '5百万円', unit: '百万円', yen: 5_000_000 };
    expect(pier?.priorityInWords).toEqual([
      { ...frame, amount, column: 'remarks', evidence },
      { ...frame, column: 'note', evidence },
    ]);
    const budget = { printed: '平成28年度補正', fiscalYear: 2016 };
    expect(pier?.earlierSupplementary).toEqual([
      { ...budget, column: 'remarks', figures: ['9百万円'], evidence },
      { ...budget, column: 'note', evidence },
    ]);
    expect(JSON.stringify(pier)).not.toContain('港湾太郎');
  });

  test('all: every sheet, whatever the rules say', async () => {
    const all = await extractSmall(smallDataSet(), { scope: 'all' });
    expect(sheetsOf(all, '2-1').map(({ number }) => number)).toEqual([11, 12, 13]);
  });
});

test('the order of columns changes no fact, nor does a column that nobody knows', async () => {
  const expected = await extractSmall(smallDataSet());
  const order = fc.integer({ min: 1, max: 1_000_000 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('1-1', '1-2', '1-3', '1-4', '2-1'), order, async (id, seed) => {
      const dataSet = smallDataSet();
      const table = rowsOf(dataSet, id);
      table.headings = [...table.headings, '新しい列'].sort(
        (left, right) => shuffled(left, seed) - shuffled(right, seed),
      );
      const extraction = await extractSmall(dataSet);
      expect(sheetsOf(extraction, id)).toEqual(sheetsOf(expected, id));
      expect(codes(extraction)).toEqual(['unknown-column']);
    }),
    { seed: 20_240_401, numRuns: 40 },
  );
});

test('an amount that is changed changes that amount and nothing else', async () => {
  const before = sheetsOf(await extractSmall(smallDataSet()), '2-1');
  const cells = rowsOf(smallDataSet(), '2-1')
    .rows.slice(0, 4)
    .flatMap((row, index) =>
      Object.keys(row)
        .filter((heading) => /^\d+$/u.test(row[heading] ?? '') && /予算（|^当初|要望額|執行額/u.test(heading))
        .map((heading) => ({ index, heading })),
    );
  expect(cells.length).toBeGreaterThan(8);
  for (const { index, heading } of cells) {
    const dataSet = smallDataSet();
    const { rows } = rowsOf(dataSet, '2-1');
    rows[index] = { ...rows[index], [heading]: '123456' };
    const after = sheetsOf(await extractSmall(dataSet), '2-1');
    const changed = differences(before, after).filter((path) => !path.includes('notYetKnown'));
    expect(changed, `${heading} of row ${index + 1}`).toHaveLength(1);
    expect(changed[0]).toMatch(/\.yen\.\w+: .* → 123456$/u);
  }
});

describe('what is odd is told with its line, and the rest is read', () => {
  test.each<[string, (dataSet: SmallDataSet) => void, string]>([
    ['a table that is missing', (dataSet) => void delete dataSet['1-4'], 'missing-table'],
    ['a column that is gone', (dataSet) => dropColumn(dataSet, '1-2', '主要経費'), 'missing-column'],
    ['a row of another year', (dataSet) => change(dataSet, '2-1', 3, { 事業年度: '2032' }), 'other-year'],
    ['a sheet without number', (dataSet) => change(dataSet, '2-1', 3, { 予算事業ID: '12b' }), 'no-number'],
    ['a sheet without name', (dataSet) => change(dataSet, '2-1', 3, { 事業名: '' }), 'no-name'],
    ['a budget year that is none', (dataSet) => change(dataSet, '2-1', 3, { 予算年度: '令和' }), 'year-not-understood'],
    [
      'an amount that is none',
      (dataSet) => change(dataSet, '2-1', 3, { '当初予算（合計）': '九百' }),
      'amount-not-understood',
    ],
    [
      'totals that are not those of the accounts',
      (dataSet) => change(dataSet, '2-1', 0, { '当初予算（合計）': '1' }),
      'totals-differ',
    ],
    ['totals that stand twice', (dataSet) => repeat(dataSet, '2-1', 0), 'repeated-totals'],
    [
      'one number for two sheets',
      (dataSet) => change(dataSet, '1-2', 1, { 事業名: '灯台をみがく事業' }),
      'number-of-two-names',
    ],
    ['a mark that is none', (dataSet) => change(dataSet, '1-2', 2, { 開始年度不明: 'たぶん' }), 'mark-not-understood'],
  ])('%s', async (_, mangle, code) => {
    const dataSet = smallDataSet();
    mangle(dataSet);
    const extraction = await extractSmall(dataSet);
    expect(codes(extraction)).toContain(code);
    expect(sheetsOf(extraction, '1-1').map(({ number }) => number)).toContain(11);
    for (const { facts } of extraction.tables) expect(schemaOf(facts)?.safeParse(facts).error).toBeUndefined();
  });

  test.each([
    ['a row too short', (text: string) => text.replace(/,(\r\n)$/u, '$1'), 'short-row'],
    ['a row too long', (text: string) => text.replace(/(\r\n)$/u, ',$1'), 'long-row'],
    [
      'a quote that is never closed',
      (text: string) => text.replace(/レビューシート(?=,2031,13)/u, '"'),
      'broken-table',
    ],
  ])('%s', async (_, edit, code) => {
    const extraction = await extractSmall(smallDataSet(), {}, (id, text) => (id === '2-1' ? edit(text) : text));
    const table = extraction.tables.find(({ facts }) => facts.document.id === 'rs-2031-2-1');
    expect(table?.findings).toMatchObject([{ severity: 'error', code, startLine: 6, endLine: 6 }]);
    expect(table?.rows).toMatchObject({ taken: 4, outOfScope: 0, notUnderstood: code === 'broken-table' ? 0 : 1 });
  });

  test('a row whose amounts are not taken counts as not understood', async () => {
    const dataSet = smallDataSet();
    change(dataSet, '2-1', 3, { 予算年度: '令和' });
    const table = (await extractSmall(dataSet)).tables.find(({ facts }) => facts.document.id === 'rs-2031-2-1');
    expect(table?.rows).toMatchObject({ taken: 3, outOfScope: 1, notUnderstood: 1 });
  });

  test('repeated totals are kept beside the first, which alone count', async () => {
    const dataSet = smallDataSet();
    repeat(dataSet, '2-1', 0);
    const [year] = sheetsOf(await extractSmall(dataSet), '2-1')[0]?.years ?? [];
    expect([year?.totals?.evidence.startLine, year?.repeated?.map(({ evidence }) => evidence.startLine)]).toEqual([
      2,
      [7],
    ]);
  });

  test('a table twice, and a decision on a sheet that has another name now', async () => {
    const twice = await extractSmall({ ...smallDataSet(), copy: rowsOf(smallDataSet(), '1-4') });
    expect(codes(twice)).toEqual(['table-twice']);
    const decided = {
      id: 'gone',
      rule: 'DECIDED',
      number: 13,
      name: 'とうの昔の名',
      inScope: true,
      reason: 'invented',
    } as const;
    const stale = await extractSmall(smallDataSet(), { registry: smallRegistry([...SMALL_SCOPE, decided]) });
    expect(codes(stale)).toEqual(['stale-scope-decision']);
    const held = { ...decided, name: '道ばたの花壇' };
    const taken = await extractSmall(smallDataSet(), { registry: smallRegistry([...SMALL_SCOPE, held]) });
    expect(sheetsOf(taken, '1-1').map(({ number }) => number)).toEqual([11, 12, 13]);
  });

  test('two years side by side', async () => {
    const next = smallDataSet();
    for (const { rows } of Object.values(next))
      for (const [index, row] of rows.entries()) rows[index] = { ...row, 事業年度: '2032' };
    const both = Object.fromEntries(Object.entries(next).map(([id, table]) => [`${id} next`, table]));
    const extraction = await extractSmall({ ...both, ...smallDataSet() });
    expect(extraction.tables.map(({ facts }) => facts.document.id)).toEqual(
      [2031, 2032].flatMap((year) => ['1-1', '1-2', '1-3', '1-4', '2-1'].map((id) => `rs-${year}-${id}`)),
    );
    expect(codes(extraction)).toEqual([]);
  });
});

function change(dataSet: SmallDataSet, id: string, index: number, cells: Record<string, string>): void {
  const { rows } = rowsOf(dataSet, id);
  rows[index] = { ...rows[index], ...cells };
}

function repeat(dataSet: SmallDataSet, id: string, index: number): void {
  const { rows } = rowsOf(dataSet, id);
  const row = rows[index];
  if (row !== undefined) rows.push(row);
}

function dropColumn(dataSet: SmallDataSet, id: string, heading: string): void {
  const table = rowsOf(dataSet, id);
  table.headings = table.headings.filter((one) => one !== heading);
}

/** An order that depends on the seed alone. */
function shuffled(heading: string, seed: number): number {
  let value = seed;
  for (const sign of heading) value = (value * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}

/** Paths at which two facts differ, with both values. */
function differences(before: unknown, after: unknown, path = ''): string[] {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return before === after ? [] : [`${path}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`];
  const [left, right] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    differences(left[key], right[key], `${path}.${key}`),
  );
}

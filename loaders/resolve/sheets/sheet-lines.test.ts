import { describe, expect, test } from 'vitest';
import type { BudgetsSheet, WithinLargerSum, WordedAmount } from '../../documents/rs-system/facts.ts';
import type { SheetLine } from './sheet-line.ts';
import { sheetLines } from './sheet-lines.ts';

const at = (startLine: number) => ({ document: 'rs-2031-2-1', startLine, endLine: startLine, section: null });
const sheet = (years: BudgetsSheet['years'], ...within: WithinLargerSum[]): BudgetsSheet => ({
  number: 11,
  name: '港の検査所',
  years,
  ...(within.length > 0 ? { within } : {}),
  evidence: at(2),
});
type Totals = NonNullable<BudgetsSheet['years'][number]['totals']>;
const row = (year: number, yen: Totals['yen'], line = 4): BudgetsSheet['years'][number] => ({
  year,
  totals: { yen, evidence: at(line) },
  accounts: [],
});
const said = (more: Partial<WithinLargerSum> = {}, line = 2): WithinLargerSum => ({
  printed: '内数表記',
  column: 'remarks',
  of: [],
  evidence: at(line),
  ...more,
});
const amount = (of: WordedAmount['of'], fiscalYear: number, thousands: number, partOf: boolean): WordedAmount => ({
  of,
  fiscalYear,
  text: `${thousands}千円${partOf ? 'の内数' : ''}`,
  unit: '千円',
  yen: thousands * 1000,
  partOf,
});
const told = (lines: readonly SheetLine[]) =>
  lines.map(({ fiscalYear, stage, yen, text, note, partOf, beside }) =>
    [fiscalYear, stage, yen ?? text, note, partOf && 'part', beside && 'beside'].filter(isTold).join(' '),
  );
/** Those whose amount is known. */
const known = (lines: readonly SheetLine[]) => told(lines.filter(({ yen }) => yen !== null));
const isTold = (each: unknown) => each !== null && each !== false && each !== undefined;
const NOTHING = { initial: 0, supplementary: 0, available: 0, executed: 0, nextYearRequest: 0 };
const ALL = ['2030 INITIAL 0', '2030 AVAILABLE 0', '2030 EXECUTED 0', '2031 REQUEST 0'];

describe('zeros that a sheet says to be parts of a larger sum are not known, by year and money', () => {
  test.each<[string, Partial<WithinLargerSum> | null, string[]]>([
    ['nothing is said', null, ALL],
    ['all money of all years', {}, []],
    ['all money of the year', { years: [2030, 2031] }, []],
    ['another year', { years: [2028] }, ALL],
    // Of a year that has neither budget nor spending, one of them is said and all is meant.
    ['the budget of the year', { of: ['budget'], years: [2030] }, []],
    ['what was spent in the year, which has no budget', { of: ['executed'], years: [2030] }, []],
    ['the request of the next year', { of: ['request'], years: [2031] }, ALL.slice(0, 3)],
    ['the budget of the next year', { of: ['budget'], years: [2031] }, ALL.slice(0, 3)],
  ])('%s', (_, words, left) => {
    const within = words === null ? [] : [said(words)];
    expect(known(sheetLines(sheet([row(2030, NOTHING)], ...within)))).toEqual(left);
  });

  test.each<[string, Totals['yen'], Partial<WithinLargerSum>, string[]]>([
    [
      'spent',
      { ...NOTHING, initial: 7 },
      { of: ['executed'] },
      ['2030 INITIAL 7', '2030 AVAILABLE 0', '2031 REQUEST 0'],
    ],
    ['given', { ...NOTHING, executed: 7 }, { of: ['budget'] }, ['2030 EXECUTED 7']],
    [
      'given, of which another stage is printed',
      { ...NOTHING, available: 7 },
      { of: ['budget'] },
      ['2030 INITIAL 0', '2030 AVAILABLE 7', '2030 EXECUTED 0'],
    ],
    [
      'asked for, beside an amount',
      { ...NOTHING, initial: 7, nextYearRequest: 5 },
      {},
      ['2030 INITIAL 7', '2030 AVAILABLE 0', '2031 REQUEST 5'],
    ],
  ])('a year that prints some money keeps it, with the zeros beside it: %s', (_, yen, words, left) => {
    expect(known(sheetLines(sheet([row(2030, yen)], said(words))))).toEqual(left);
  });

  test('one year does not decide for another', () => {
    const years = [row(2030, NOTHING, 4), row(2029, { ...NOTHING, initial: 7 }, 6)];
    expect(known(sheetLines(sheet(years, said({ years: [2030, 2031] }))))).toEqual([
      '2029 INITIAL 7',
      '2029 AVAILABLE 0',
      '2029 EXECUTED 0',
    ]);
  });
});

describe('of a sheet that prints nothing in any year', () => {
  const years = [row(2030, NOTHING, 4), row(2029, NOTHING, 6)];
  const oldest = ['2029 INITIAL 0', '2029 AVAILABLE 0', '2029 EXECUTED 0', '2030 REQUEST 0'];

  test.each<[string, Partial<WithinLargerSum>, string[]]>([
    ['words that name one year hold for the others', { of: ['budget'], years: [2030] }, []],
    [
      'words about what is asked for hold for it alone',
      { of: ['request'], years: [2031] },
      [...ALL.slice(0, 3), ...oldest],
    ],
  ])('%s', (_, words, left) => {
    expect(known(sheetLines(sheet(years, said(words))))).toEqual(left);
  });

  test('one amount in another year leaves the words to the years that they name', () => {
    const paid = row(2028, { ...NOTHING, available: 7 }, 8);
    const lines = known(sheetLines(sheet([...years, paid], said({ of: ['budget'], years: [2030, 2031] }))));
    expect(lines.filter((line) => !line.startsWith('2028') && !line.endsWith('REQUEST 0'))).toEqual(oldest.slice(0, 3));
  });
});

describe('what is said in the place of an amount', () => {
  test.each<[string, Partial<WithinLargerSum>, string[]]>([
    ['of all money', {}, ['2030 INITIAL 内数表記 part', '2030 EXECUTED 内数表記 part', '2031 REQUEST 内数表記 part']],
    [
      'of one money: that the rest is within it, too, only follows',
      { of: ['executed'] },
      ['2030 EXECUTED 内数表記 part'],
    ],
    ['of one year', { years: [2031] }, ['2031 REQUEST 内数表記 part']],
    ['of a year that stands in no row', { years: [2027] }, []],
    [
      'beside a larger sum',
      { of: ['budget'], amounts: [amount('budget', 2030, 95, true)] },
      ['2030 INITIAL 95000 part'],
    ],
  ])('a part of a larger sum, %s', (_, words, lines) => {
    const found = told(sheetLines(sheet([row(2030, NOTHING)], said(words))));
    expect(found.filter((line) => line.endsWith('part'))).toEqual(lines);
  });

  test('of two cells that say it each is a place of the one line', () => {
    const [line] = sheetLines(sheet([row(2030, NOTHING)], said({ of: ['budget'] }), said({ of: ['budget'] }, 4)));
    expect(line).toMatchObject({ yen: null, unit: null, text: '内数表記', evidence: at(2), alsoIn: [at(4)] });
  });

  const settled = (fiscalYear: number, printed = '事項要求') => ({
    printed,
    column: 'reason' as const,
    fiscalYear,
    evidence: at(9),
  });
  test.each<[string, Totals['yen'], number, string[]]>([
    ['zero is not known', NOTHING, 2031, [...ALL.slice(0, 3), '2031 REQUEST 事項要求']],
    ['an amount stays, with the words beside it', { nextYearRequest: 5 }, 2031, ['2031 REQUEST 5 事項要求']],
    ['blank is told with the words', { initial: 7 }, 2031, ['2030 INITIAL 7', '2031 REQUEST 事項要求']],
    ['of another year', { nextYearRequest: 0 }, 2029, ['2031 REQUEST 0', '2029 REQUEST 事項要求']],
  ])('a request that is settled later: %s', (_, yen, fiscalYear, lines) => {
    expect(told(sheetLines({ ...sheet([row(2030, yen)]), settledLater: [settled(fiscalYear)] }))).toEqual(lines);
  });

  const inWords = (millions: number) => ({ text: `${millions}百万円`, unit: '百万円', yen: millions * 1_000_000 });
  const asksBeside = {
    ...settled(2031, '事項のみの要求'),
    beside: inWords(22),
    priority: inWords(20),
    evidence: at(10),
  };
  test('what words tell beside it stands in the place of zero, with what is wished for as a part', () => {
    const lines = sheetLines({
      ...sheet([row(2030, { nextYearRequest: 0 })]),
      settledLater: [settled(2031), asksBeside],
    });
    expect(told(lines)).toEqual(['2031 REQUEST 22000000 事項のみの要求', '2031 REQUEST 20000000 要望額 part']);
    expect(lines[0]).toMatchObject({ text: '22百万円', unit: '百万円', evidence: at(10) });
  });

  test('an amount of the table stands instead of the words, and so does its 要望額', () => {
    const accounts = [{ yen: { priorityRequest: 5 }, evidence: at(5) }];
    const wished = { ...row(2030, { nextYearRequest: 0 }), accounts };
    const lines = (year: BudgetsSheet['years'][number]) =>
      told(sheetLines({ ...sheet([year]), settledLater: [{ ...asksBeside, priority: undefined }] }));
    expect(lines(row(2030, { nextYearRequest: 21 }))).toEqual(['2031 REQUEST 21 事項のみの要求']);
    expect(lines(wished)).toEqual(['2031 REQUEST 5 要望額 part', '2031 REQUEST 22000000 事項のみの要求']);
  });

  test('要望額 stands beside a request that is settled later', () => {
    const year = { ...row(2030, { nextYearRequest: 0 }), accounts: [{ yen: { priorityRequest: 5 }, evidence: at(5) }] };
    expect(told(sheetLines({ ...sheet([year]), settledLater: [settled(2031)] }))).toEqual([
      '2031 REQUEST 5 要望額 part',
      '2031 REQUEST 事項要求',
    ]);
  });
});

describe('what words tell', () => {
  test('stands in the place of zeros: the larger sum as a part, what was spent as the sheet’s own, each once with all its places', () => {
    const spent = amount('executed', 2030, 3, false);
    const larger = amount('budget', 2030, 95, true);
    const asked = amount('request', 2031, 97, true);
    const within = [said({ amounts: [larger, spent, asked] }), said({ printed: '内数', amounts: [larger] }, 4)];
    const lines = sheetLines(sheet([row(2030, NOTHING)], ...within));
    expect(told(lines)).toEqual(['2030 INITIAL 95000 part', '2030 EXECUTED 3000', '2031 REQUEST 97000 part']);
    expect(lines[0]).toMatchObject({ text: '95千円の内数', unit: '千円', evidence: at(2), alsoIn: [at(4)] });
    expect(lines[1]).not.toHaveProperty('alsoIn');
  });

  test('a larger sum stands beside an amount that the table prints; what was spent is told by the table', () => {
    const within = said({ amounts: [amount('executed', 2030, 3, false), amount('request', 2031, 97, true)] });
    expect(told(sheetLines(sheet([row(2030, { executed: 4, nextYearRequest: 5 })], within)))).toEqual([
      '2030 EXECUTED 4',
      '2031 REQUEST 5',
      '2031 REQUEST 97000 part',
    ]);
  });

  test('of two amounts spent in one year none is known; a year without a row stands last', () => {
    const amounts = [3, 4].map((thousands) => amount('executed', 2030, thousands, false));
    const before = amount('executed', 2027, 2, false);
    expect(known(sheetLines(sheet([row(2030, NOTHING)], said({ amounts: [before, ...amounts] }))))).toEqual([
      '2027 EXECUTED 2000',
    ]);
  });
});

test.each<[string, number | undefined, number[], Partial<WithinLargerSum> | null, string]>([
  ['as much as the request', 300, [100, 200], null, 'part'],
  ['more than the request', 300, [100, 201], null, 'beside'],
  ['where nothing is asked for', 0, [1], null, 'beside'],
  ['where the request is not known', undefined, [5], null, 'part'],
  ['where the request is within a larger sum', 0, [5], { of: ['request'] }, 'part'],
])('要望額 %s', (_, request, priorities, words, what) => {
  const totals = { yen: request === undefined ? {} : { nextYearRequest: request }, evidence: at(2) };
  const accounts = priorities.map((priorityRequest) => ({ yen: { priorityRequest }, evidence: at(3) }));
  const within = words === null ? [] : [said(words)];
  const lines = sheetLines(sheet([{ year: 2030, totals, accounts }], ...within)).filter(({ note }) => note !== null);
  expect(told(lines)).toEqual(priorities.map((yen) => `2031 REQUEST ${yen} 要望額 ${what}`));
});

describe('要望額 is compared with the request of its own row, or account', () => {
  type Row = [account: string, request: number, priority: number];
  const linesOf = (...rows: Row[]) => {
    const accounts = rows.map(([account, nextYearRequest, priorityRequest], index) => ({
      account,
      yen: { nextYearRequest, priorityRequest },
      evidence: at(3 + index),
    }));
    const totals = { yen: { nextYearRequest: rows.reduce((sum, [, yen]) => sum + yen, 0) }, evidence: at(2) };
    const lines = sheetLines(sheet([{ year: 2030, totals, accounts }]));
    return lines.filter(({ note }) => note === '要望額');
  };

  test.each<[string, Row[], string[]]>([
    [
      'more than its own account asks for',
      [
        ['一般会計', 5, 6],
        ['港湾特別会計', 90, 0],
      ],
      ['6 beside'],
    ],
    [
      'each account by itself',
      [
        ['一般会計', 5, 6],
        ['港湾特別会計', 90, 80],
      ],
      ['6 beside', '80 part'],
    ],
    [
      'by itself, of what another row of the account asks for',
      [
        ['一般会計', 0, 6],
        ['一般会計', 9, 0],
      ],
      ['6 part'],
    ],
    [
      'by itself, of more than that',
      [
        ['一般会計', 0, 10],
        ['一般会計', 9, 0],
        ['港湾特別会計', 90, 0],
      ],
      ['10 beside'],
    ],
    [
      'by itself, beside a row that has its own',
      [
        ['一般会計', 0, 6],
        ['一般会計', 9, 9],
      ],
      ['6 beside', '9 part'],
    ],
    [
      'by itself, beside a row that asks for more than it wishes for',
      [
        ['一般会計', 45, 6],
        ['一般会計', 0, 6],
      ],
      ['6 part', '6 part'],
    ],
    [
      'by itself, and more than that row leaves',
      [
        ['一般会計', 45, 40],
        ['一般会計', 0, 6],
      ],
      ['40 part', '6 beside'],
    ],
    [
      'by itself in a row that names two accounts',
      [
        ['港湾勘定、灯台勘定', 0, 6],
        ['港湾勘定', 4, 0],
        ['灯台勘定', 3, 0],
      ],
      ['6 part'],
    ],
    [
      'in two rows by themselves',
      [
        ['一般会計', 0, 5],
        ['一般会計', 0, 5],
        ['一般会計', 9, 0],
      ],
      ['5 beside', '5 beside'],
    ],
  ])('%s', (_, rows, told) => {
    expect(linesOf(...rows).map(({ yen, partOf }) => `${yen} ${partOf ? 'part' : 'beside'}`)).toEqual(told);
  });
});

describe('what words alone tell of the priority frame', () => {
  const yen = 5_000_000;
  const words = (amount: number | null, line = 4) => ({
    printed: '重要政策推進枠',
    column: 'reason' as const,
    fiscalYear: 2031,
    ...(amount === null ? {} : { amount: { text: `${amount}百万円`, unit: '百万円', yen: amount * 1_000_000 } }),
    evidence: at(line),
  });
  const linesOf = (
    request: number | undefined,
    wished: number | undefined,
    ...priorityInWords: ReturnType<typeof words>[]
  ) => {
    const totals = { yen: request === undefined ? {} : { nextYearRequest: request }, evidence: at(4) };
    const accounts =
      wished === undefined ? [] : [{ yen: { priorityRequest: wished }, account: '一般会計', evidence: at(5) }];
    const { years, ...rest } = sheet([{ year: 2030, totals, accounts }]);
    return sheetLines({ ...rest, years, priorityInWords });
  };

  test.each<[string, Parameters<typeof linesOf>, string[]]>([
    ['is a part of the request', [9_000_000, undefined, words(5)], [`2031 REQUEST ${yen} 要望額 part`]],
    ['is told where the table prints 0', [9_000_000, 0, words(5)], [`2031 REQUEST ${yen} 要望額 part`]],
    ['may be all of it, at its own precision', [4_700_000, undefined, words(5)], [`2031 REQUEST ${yen} 要望額 part`]],
    ['gives way to the table', [9_000_000, 3, words(5)], ['2031 REQUEST 3 要望額 part']],
    ['is not told where it is more', [4_000_000, undefined, words(5)], []],
    ['is not told without a request', [undefined, undefined, words(5)], []],
    ['is not told of a request of 0', [0, undefined, words(5)], []],
    ['is not told where words tell two amounts', [9_000_000, undefined, words(5), words(6)], []],
    ['is not told where no rule reads it', [9_000_000, undefined, words(null)], []],
  ])('%s', (_, given, lines) => {
    expect(told(linesOf(...given)).filter((line) => line.includes('要望額'))).toEqual(lines);
  });

  test.each<[string, number, number, boolean]>([
    ['that is the request in millions may be a slip', 519_000_000, 519, false],
    ['that the request would hold in millions may be a slip', 152_000_000, 43, false],
    ['that is more than the request in millions is none', 182_000_000, 98_593, true],
  ])('a figure in thousands %s', (_, request, figure, isTold) => {
    const amount = { text: `${figure}千円`, unit: '千円', yen: figure * 1000 };
    const lines = told(linesOf(request, undefined, { ...words(null), amount }));
    expect(lines.some((line) => line.includes('要望額'))).toBe(isTold);
  });

  test('has all places that tell it, and only those', () => {
    const [line] = linesOf(9_000_000, undefined, words(null, 3), words(5, 4), words(5, 6)).filter(({ note }) => note);
    expect(line).toMatchObject({ evidence: at(4), alsoIn: [at(6)] });
  });
});

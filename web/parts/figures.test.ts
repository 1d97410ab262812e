import { describe, expect, it } from 'vitest';
import { commonYear, figuresOf, isRestOf, latestYear, lineOf, printedOf, rowYears, type WithYears } from './figures.ts';

/** A contribution that two documents print: rounded in the request, to the yen on its review sheet. */
const program: WithYears = {
  years: [
    year(2025, { request: 152_000_000, change: -97_088_000 }),
    year(2024, { initial: 249_088_000, supplementary: 5_000_000, available: 254_088_000 }),
    year(2023, { initial: 246_874_000, available: 246_874_000, executed: 246_874_000 }),
    year(2022, { executed: 194_616_000 }),
  ],
  budget: [
    line('rounded', 2025, 'REQUEST', 150_000_000, false),
    line('exact', 2025, 'REQUEST', 152_000_000, true),
    line('of it', 2025, 'REQUEST', null, false),
    line('spent', 2023, 'EXECUTED', 246_874_000, true),
  ],
};

function year(fiscalYear: number, known: Partial<WithYears['years'][number]>): WithYears['years'][number] {
  const none = { request: null, draft: null, initial: null, supplementary: null };
  const unknown = { outcome: 'UNKNOWN', outcomeReason: null, outcomeReasonJa: null } as const;
  return { fiscalYear, ...none, ...unknown, available: null, executed: null, change: null, ...known };
}

function line(
  id: string,
  fiscalYear: number,
  stage: WithYears['budget'][number]['stage'],
  amount: number | null,
  additive: boolean,
): WithYears['budget'][number] {
  return { id, fiscalYear, stage, amount, additive, text: id, countedAmount: additive ? amount : null };
}

describe('the amounts beside a request', () => {
  it('are of the years that their heads name, and what was spent is the latest that is known', () => {
    expect(figuresOf(program, 2025)).toEqual({
      year: 2025,
      initial: 249_088_000,
      request: 152_000_000,
      change: -97_088_000,
      draft: null,
      supplementary: 5_000_000,
      spent: { year: 2023, executed: 246_874_000, available: 246_874_000 },
    });
    expect(figuresOf(program, 2030)).toMatchObject({ request: null, initial: null, spent: { year: 2023 } });
  });

  it('lead to the line that prints them, the one that totals add before others', () => {
    expect(lineOf(program, 2025, 'REQUEST', 152_000_000)?.id).toBe('exact');
    expect(lineOf(program, 2025, 'REQUEST', 150_000_000)?.id).toBe('rounded');
    expect(lineOf(program, 2025, 'REQUEST', null)?.id).toBe('of it');
    expect(lineOf(program, 2024, 'REQUEST', null)).toBeUndefined();
  });

  it('are told apart from what a document prints, where totals add only the rest of it', () => {
    const whole = { ...line('13億円', 2025, 'REQUEST', 1_326_000_000, false), countedAmount: 309_229_000 };
    const rest: WithYears = { years: [], budget: [line('other', 2025, 'REQUEST', 5_000_000, true), whole] };
    const found = lineOf(rest, 2025, 'REQUEST', 309_229_000);
    expect(found?.id).toBe('13億円');
    expect(found && isRestOf(found, 309_229_000)).toBe(true);
    expect(printedOf(rest, 2025, 'REQUEST', 309_229_000)).toBe(1_326_000_000);
    expect(printedOf(program, 2025, 'REQUEST', 152_000_000)).toBe(152_000_000);
    expect(printedOf(program, 2025, 'REQUEST', null)).toBeNull();
  });

  it('are of the latest year that has a request; without one, of what the data has, whatever the clock says', () => {
    expect(latestYear([program])).toBe(2025);
    const of = (...lines: WithYears['budget']) => latestYear([{ budget: lines }]);
    expect(of(line('given', 2022, 'INITIAL', 9, true), line('spent', 2022, 'EXECUTED', 9, true))).toBe(2023);
    expect(of(line('spent', 2019, 'EXECUTED', 9, true))).toBe(2019);
    expect(of()).toBeNull();
    expect(rowYears([{ budget: [] }])).toMatchObject({ year: null });
    expect(figuresOf({ budget: [], years: [] }, null)).toMatchObject({ year: null, request: null, initial: null });
  });

  const later: WithYears = { ...program, budget: [line('next', 2026, 'REQUEST', 160_000_000, true)] };
  const spentOnly: WithYears = { ...program, budget: [line('once', 2022, 'INITIAL', 9_000_000, true)] };

  it("are, in a table of several years, those of each programme's own, unless somebody asked for one", () => {
    const several = rowYears([program, later, spentOnly]);
    expect(several.year).toBeNull();
    expect([program, later, spentOnly].map(several.yearOf)).toEqual([2025, 2026, 2023]);
    expect(several.yearOf({ ...program, budget: [] })).toBe(2026);
    expect(rowYears([program]).year).toBe(2025);
    const asked = rowYears([program, later], 2026);
    expect(asked.year).toBe(2026);
    expect([program, later, spentOnly].map(asked.yearOf)).toEqual([2026, 2026, 2026]);
  });

  it('are drawn together for the year that most have a request for, the latest of several', () => {
    expect(commonYear([program, later])).toBe(2026);
    expect(commonYear([program, program, later])).toBe(2025);
    expect(commonYear([spentOnly])).toBeNull();
  });
});

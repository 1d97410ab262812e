import { describe, expect, it } from 'vitest';
import { budgetSummary } from './budget-summary.ts';
import type { LineRow, MoneyRows } from './money-rows.ts';

const line = (program: string, stage: string, amount: number | null, rest: Partial<LineRow> = {}): LineRow => ({
  id: `${program} ${stage}`,
  program,
  fiscalYear: stage === 'REQUEST' || stage === 'DRAFT' ? 2025 : 2024,
  stage,
  countsAs: program,
  amount,
  counted: rest.reason === undefined ? amount : null,
  reason: null,
  elsewhere: [],
  nothing: [],
  document: 'request',
  section: null,
  ministry: null,
  bureau: null,
  division: null,
  carried: [],
  sections: rest.section ? [rest.section] : [],
  heading: null,
  headingEn: null,
  recipients: [],
  implementers: [],
  tags: [],
  markedNew: false,
  outcome: 'UNKNOWN',
  next: null,
  ...rest,
});

/** Rows with these lines; programmes in their order, those of `marked` marked as new. */
function given(lines: LineRow[], marked: string[] = [], rest: Partial<MoneyRows> = {}): MoneyRows {
  const programs = [...new Set(lines.map(({ program }) => program))].map((id, order) => ({
    ...{ id, name: id, nameEn: null, order },
  }));
  const withMarks = lines.map((each) =>
    marked.includes(each.program) ? { ...each, tags: ['NEW'], markedNew: each.program === each.countsAs } : each,
  );
  return { lines: withMarks, programs, organizations: [], items: [], sections: [], totals: [], ...rest };
}

describe('a budget summary beside last year', () => {
  const rows = given(
    [
      line('grown', 'REQUEST', 30),
      line('grown', 'INITIAL', 10),
      line('new', 'REQUEST', 5),
      line('new', 'INITIAL', null, { reason: 'NONE_PRINTED' }),
      line('marked', 'REQUEST', 2),
      line('ended', 'REQUEST', null, { reason: 'NONE_PRINTED' }),
      line('ended', 'INITIAL', 7),
      line('part', 'REQUEST', 900, { reason: 'PART_OF_LARGER_SUM' }),
      line('part', 'INITIAL', 100),
      line('silent', 'REQUEST', 40),
      line('gone', 'INITIAL', 1000),
    ],
    ['marked'],
  );

  it('compares only what can be compared', () => {
    expect(budgetSummary(rows, { fiscalYear: 2025, stage: 'REQUEST' }, 'OUTCOME')).toMatchObject({
      amount: 77,
      previousAmount: 117,
      change: 20,
      programIds: ['grown', 'new', 'marked', 'silent'],
      comparedAmount: 37,
      comparedPreviousAmount: 17,
      notComparable: 2,
      notCompared: [
        { programId: 'part', reason: 'NOT_COUNTED', amount: null, previousAmount: 100 },
        { programId: 'silent', reason: 'NO_PREVIOUS', amount: 40, previousAmount: null },
      ],
      leftOut: [
        { reason: 'PART_OF_LARGER_SUM', amount: 900, programCount: 1, programIds: ['part'] },
        { reason: 'NONE_PRINTED', amount: null, programCount: 1, programIds: ['ended'] },
      ],
    });
  });

  it('compares a whole and its parts only where both sides are cut alike', () => {
    const whole = { countsAs: 'whole' };
    const lines = [
      line('whole', 'REQUEST', 100, { counted: 30, elsewhere: ['other'] }),
      line('a', 'REQUEST', 50, whole),
      line('whole', 'INITIAL', 90),
    ];
    const summary = (more: LineRow[]) =>
      budgetSummary(given([...lines, ...more]), { fiscalYear: 2025, stage: 'REQUEST' }, 'OUTCOME');
    const told = [{ programId: 'whole', reason: 'CUT_DIFFERENTLY', amount: 80, previousAmount: 90 }];
    expect(summary([])).toMatchObject({ amount: 80, previousAmount: 90, change: null, notCompared: told });
    // Last year there was nothing of the part that is counted elsewhere, wherever its own lines are: the same is cut off on both sides.
    const silent = line('whole', 'INITIAL', null, { id: 'none', reason: 'COUNTED_BY_PARTS', nothing: ['other'] });
    expect(summary([silent])).toMatchObject({ amount: 80, previousAmount: 90, change: -10, notCompared: [] });
  });

  it('takes the mark of a request for no word about supplementary budgets', () => {
    const supplementary = given([line('marked', 'SUPPLEMENTARY', 2)], ['marked']);
    expect(budgetSummary(supplementary, { fiscalYear: 2024, stage: 'SUPPLEMENTARY' }, 'TAG')).toMatchObject({
      amount: 2,
      previousAmount: null,
      change: null,
      notComparable: 1,
    });
  });

  it('puts last year into the section of the document that this year stands in', () => {
    const section = { nameEn: null, above: null };
    const both = given(
      [
        line('joined', 'DRAFT', 70, { document: 'draft', section: 'section:draft' }),
        line('joined', 'INITIAL', 60, { section: 'section:request' }),
      ],
      [],
      {
        sections: [
          { ...section, id: 'section:request', name: 'r', order: 1, document: 'request' },
          { ...section, id: 'section:draft', name: 'd', order: 2, document: 'draft' },
        ],
        totals: [
          { id: 'total:1', section: 'section:draft', fiscalYear: 2025, stage: 'DRAFT', printed: 90, counted: 70 },
        ],
      },
    );
    const { groups } = budgetSummary(both, { fiscalYear: 2025, stage: 'DRAFT' }, 'SECTION');
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      key: 'section:draft',
      amount: 70,
      previousAmount: 60,
      change: 10,
      printedTotal: 90,
      printedTotalComparable: true,
    });
    // A filter that leaves out what is counted under the total.
    const fewer = { ...both, totals: both.totals.map((total) => ({ ...total, counted: 75 })) };
    expect(budgetSummary(fewer, { fiscalYear: 2025, stage: 'DRAFT' }, 'SECTION').groups[0]).toMatchObject({
      amount: 70,
      printedTotal: 90,
      printedTotalComparable: false,
    });
    const initial = budgetSummary(both, { fiscalYear: 2024, stage: 'INITIAL' }, 'SECTION').groups;
    expect(initial.map(({ key, printedTotal, printedTotalComparable: of }) => [key, printedTotal, of])).toEqual([
      ['section:request', null, null],
    ]);
  });
});

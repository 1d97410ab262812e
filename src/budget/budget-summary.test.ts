import { describe, expect, it } from 'vitest';
import { budgetSummary } from './budget-summary.ts';
import type { LineRow, MoneyRows } from './money-rows.ts';

const line = (program: string, stage: string, amount: number | null, rest: Partial<LineRow> = {}): LineRow => ({
  id: `${program} ${stage}`,
  program,
  fiscalYear: stage === 'REQUEST' || stage === 'DRAFT' ? 2025 : 2024,
  stage,
  amount,
  additive: rest.reason === undefined,
  reason: null,
  document: 'request',
  section: null,
  ...rest,
});

/** Rows with these lines; programmes in their order, those of `marked` marked as new. */
function given(lines: LineRow[], marked: string[] = [], rest: Partial<MoneyRows> = {}): MoneyRows {
  const programs = [...new Set(lines.map(({ program }) => program))].map((id, order) => ({
    ...{ id, name: id, nameEn: null, level: 'PROGRAM', order, outcome: 'UNKNOWN', section: null, sectionEn: null },
    tags: marked.includes(id) ? ['NEW'] : [],
  }));
  const none = { components: [], administrators: [], recipients: [], organizations: [], parents: [], carries: [] };
  return { programs, lines, ...none, items: [], inSections: [], sections: [], documents: [], ...rest };
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
      notComparable: 2,
      leftOut: [
        { reason: 'PART_OF_LARGER_SUM', amount: 900, programCount: 1, programIds: ['part'] },
        { reason: 'NONE_PRINTED', amount: null, programCount: 1, programIds: ['ended'] },
      ],
    });
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
    const section = { nameEn: null, above: null, evidence: ['draft#1-1'], draft: 90, initial: 80, supplementary: null };
    const both = given(
      [
        line('joined', 'DRAFT', 70, { document: 'draft', section: 'section:draft' }),
        line('joined', 'INITIAL', 60, { section: 'section:request' }),
      ],
      [],
      {
        sections: [
          { ...section, id: 'section:request', name: 'r', order: 1, document: 'request', evidence: ['request#1-1'] },
          { ...section, id: 'section:draft', name: 'd', order: 2, document: 'draft' },
        ],
        documents: [{ id: 'document:draft', fiscalYear: 2025 }],
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
    });
    const initial = budgetSummary(both, { fiscalYear: 2024, stage: 'INITIAL' }, 'SECTION').groups;
    expect(initial.map(({ key, printedTotal }) => [key, printedTotal])).toEqual([['section:request', null]]);
  });
});

import { describe, expect, it } from 'vitest';
import { DRAFT_TEXT, indexOf, sourceOf } from './fixtures/read-fixture.ts';
import { hospitalBudgetDraft } from './layout.ts';
import { sumsAgainstPrintedTotals } from './sums.ts';

const sumsOf = (text: string) =>
  sumsAgainstPrintedTotals(hospitalBudgetDraft.extract(sourceOf(text), indexOf('船団機構')).facts);
const sums = sumsOf(DRAFT_TEXT);
const check = (what: string, name: string, stage: string) => {
  const found = sums.checks.find((one) => one.what === what && one.path.at(-1) === name && one.stage === stage);
  if (!found) throw new Error(`no check ${what} ${name} ${stage}`);
  const explanation = found.explanation.map(({ reason, yen }) => `${reason} ${yen / 1_000_000}`);
  return [found.printed / 1_000_000, found.counted / 1_000_000, found.difference / 1_000_000, ...explanation];
};

describe('sums against printed totals', () => {
  it('count an amount that two categories share once', () => {
    expect(check('LINE', '診療船基金', 'DRAFT')).toEqual([22, 22, 0]);
  });

  it('leave parts of larger sums and repeats out, and say so', () => {
    expect(check('LINE', '診療船運営事業', 'DRAFT')).toEqual([38, 7, 31, 'PARTS 20', 'UNLISTED 11']);
    expect(check('BLOCK', '診療船運営事業', 'SUPPLEMENTARY')).toEqual([15, 10, 5, 'REPEATS 5']);
    expect(check('SECTION', '診療船の推進', 'SUPPLEMENTARY')).toEqual([25, 20, 5, 'REPEATS 5']);
  });

  it('compare sections for this year, last year and the supplementary budget', () => {
    expect(check('SECTION', '離島の医療の推進', 'DRAFT')).toEqual([50, 50, 0]);
    expect(check('SECTION', '離島の医療の推進', 'INITIAL')).toEqual([55, 55, 0]);
    expect(check('SECTION', '離島の医療の推進', 'SUPPLEMENTARY')).toEqual([8, 13, -5, 'OVERLAP -5']);
    expect(check('SECTION', '診療船の推進', 'INITIAL')).toContain('NOT_PRINTED 42');
  });

  it('explain a block that falls short by nothing printed as unexplained', () => {
    const changed = sumsOf(
      DRAFT_TEXT.replace('【令和６年度補正予算  １５百万円】', '【令和６年度補正予算  ９５百万円】'),
    );
    const block = changed.checks.find(({ what, printed }) => what === 'BLOCK' && printed === 95_000_000);
    expect(block?.explanation.map(({ reason }) => reason)).toEqual(['REPEATS', 'UNEXPLAINED']);
  });

  it('find the section of an overview figure without a name', () => {
    expect(check('OVERVIEW', '診療船の推進', 'DRAFT')).toEqual([60, 60, 0]);
    expect(sums.unmatched.map(({ name }) => name)).toContain('予算案額');
  });

  it('compare table rows with the rows below, and rows with themselves', () => {
    expect(check('TABLE', 'Ⅰ', 'DRAFT')).toEqual([70, 70, 0]);
    expect(sums.contradicting.map(({ name }) => name)).toEqual(['救急船の運営']);
  });

  it('have explanations that add up to the difference', () => {
    for (const { difference, explanation } of sums.checks)
      expect(explanation.reduce((sum, { yen }) => sum + yen, 0)).toBe(difference);
  });
});

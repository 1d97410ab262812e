import { describe, expect, it } from 'vitest';
import { exactYen, fiscalYear, plural, yenChange, yenInWords } from './numbers.ts';

describe('yen in words', () => {
  it.each([
    [150_000_000, '150 million yen', '1.5億円'],
    [1_029_590_300_000, '1.03 trillion yen', '1.03兆円'],
    [95_000_000, '95 million yen', '9500万円'],
    [-81_000_000, '−81 million yen', '−8100万円'],
    [0, '0 yen', '0円'],
  ])('%d', (yen, en, ja) => {
    expect([yenInWords('en', yen), yenInWords('ja', yen)]).toEqual([en, ja]);
  });

  it('to the last digit, and with a sign', () => {
    expect(exactYen('en', 150_000_001)).toBe('150,000,001 yen');
    expect(exactYen('ja', -5)).toBe('−5円');
    expect(yenChange('en', 10_000_000)).toBe('+10 million');
    expect(yenChange('ja', -100_000_000)).toBe('−1億円');
  });
});

describe('years and counts', () => {
  it('are told as people tell them', () => {
    expect([fiscalYear('en', 2025), fiscalYear('ja', 2025), fiscalYear('ja', 2019), fiscalYear('ja', 2018)]).toEqual([
      'FY2025',
      '令和7年度',
      '令和元年度',
      '2018年度',
    ]);
    expect([plural(1, 'body', 'bodies'), plural(1_000, 'body', 'bodies')]).toEqual(['1 body', '1,000 bodies']);
  });
});

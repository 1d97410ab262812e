import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from './text-width.ts';

describe('text in a drawing', () => {
  it('is as wide as its characters', () => {
    expect(textWidth('厚生労働省', 10)).toBe(50);
    expect(textWidth('illi', 10)).toBeLessThan(textWidth('WWWW', 10));
  });

  it('is cut where it does not fit, and only there', () => {
    expect(fitText('厚生労働省', 50, 10)).toBe('厚生労働省');
    const cut = fitText('国立国際医療研究センター', 60, 10);
    expect(cut).toMatch(/^国立.*…$/);
    expect(textWidth(cut, 10)).toBeLessThanOrEqual(60);
  });
});

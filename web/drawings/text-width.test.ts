import { describe, expect, it } from 'vitest';
import { fitLines, fitText, textWidth, wrapText } from './text-width.ts';

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

  it('goes on in further lines, of which the last is cut', () => {
    expect(wrapText('Ministry of Health, Labour and Welfare', 150, 13)).toEqual([
      'Ministry of Health,',
      'Labour and Welfare',
    ]);
    expect(wrapText('厚生労働省、外務省', 60, 10)).toEqual(['厚生労働省、', '外務省']);
    const [first, last, ...more] = fitLines('国立国際医療研究センターと日本医療研究開発機構', 60, 10, 2);
    expect(first).toBe('国立国際医療');
    expect(last).toMatch(/^研究.*…$/);
    expect(more).toEqual([]);
    expect(fitLines('', 60, 10, 2)).toEqual([]);
  });
});

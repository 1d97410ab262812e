import { expect, test } from 'vitest';
import { correct, Titles } from './titles.ts';

test('width and white space do not count', () => {
  const titles = new Titles([{ printed: 'G7（日本開催）での 発信', en: 'Messages at the G7' }]);
  expect(titles.find(1, 'Ｇ７(日本開催)での発信')).toBe('Messages at the G7');
  expect(titles.find(1, 'G20での発信')).toBeNull();
  expect(titles.unused()).toEqual([]);
});

test('an entry for the item goes before one for all, and what was not asked for is unused', () => {
  const elsewhere = { printed: '広報', en: 'Publicity' };
  const here = { item: 13, printed: '広報', en: 'Public relations' };
  const titles = new Titles([elsewhere, here]);
  expect(titles.find(13, '広報')).toBe('Public relations');
  expect(titles.unused()).toEqual([elsewhere]);
  expect(titles.find(2, '支援', '広報')).toBe('Publicity');
});

test('corrections hold for their document or layout only', () => {
  const slip = { document: 'strategy-follow-up', printed: 'GG 資金', corrected: 'GH資金', reason: 'H read as G' };
  const of = (id: string, layout = 'strategy-follow-up') => ({ id, layout });
  expect(correct('ＧＧ資金', of('strategy-2030'), [slip])).toBe('GH資金');
  expect(correct('GG 資金の確保', of('strategy-follow-up'), [slip])).toBe('GH資金の確保');
  expect(correct('GG 資金', of('other', 'other'), [slip])).toBe('GG 資金');

  const career = { document: 'strategy-follow-up', printed: 'PARTNERS', corrected: 'PARTNER', reason: 'S added' };
  expect(correct('ＰＡＲＴＮＥＲＳとPARTNERSHIP、PARTNERS', of('strategy-follow-up'), [career])).toBe(
    'PARTNERとPARTNERSHIP、PARTNER',
  );
});

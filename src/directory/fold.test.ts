import { describe, expect, it } from 'vitest';
import { fold, squeezeFolded } from './fold.ts';

describe('fold', () => {
  it.each([
    ['ＭＨＬＷ', 'mhlw'],
    ['ｸﾞﾛｰﾊﾞﾙ', 'ぐろーばる'],
    ['國際協力機構', '国際協力機構'],
    ['グロ−バル', 'ぐろーばる'],
    ['グロ―バル', 'ぐろーばる'],
    ['グロ‐バル', 'ぐろーばる'],
    ['2024-2025', '2024-2025'],
    ['CARB-X', 'carb-x'],
    ['⑪ＡＭＲ', '⑪amr'],
    ['（１１）', '(11)'],
    ['葛\u{e0100}飾', '葛飾'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('leaves neither gaps nor punctuation, but marks', () => {
    expect(squeezeFolded('⑪ Stop TB・結核（案）')).toBe('⑪stoptb結核案');
  });
});

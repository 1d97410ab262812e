import { describe, expect, it } from 'vitest';
import { squeezeFolded } from './fold.ts';
import { highlight } from './highlight.ts';

describe('highlight', () => {
  it.each([
    ['厚生労働省', '厚労', null],
    ['厚労省', '厚労', '«厚労»省'],
    ['Stop TB Partnership', 'stoptb', '«Stop TB» Partnership'],
    ['ＷＨＯ（世界保健機関）', 'who', '«ＷＨＯ»（世界保健機関）'],
    ['グローバルファンド', 'ぐろーばる', '«グローバル»ファンド'],
    ['AMR', '', null],
  ])('%s for %s is %s', (name, query, expected) => {
    expect(highlight(name, squeezeFolded(query))).toBe(expected);
  });
});

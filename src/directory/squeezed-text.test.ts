import { describe, expect, it } from 'vitest';
import { fold, squeezeFolded } from './fold.ts';
import { MATCH, SqueezedText } from './squeezed-text.ts';

describe('the place of a key in a text', () => {
  it.each([
    ['Stop TB Partnership', 'StopTB', 'firstWords'],
    ['Stop TB Partnership', 'Stop', 'firstWords'],
    ['Stop TB Partnership', 'Part', 'inside'],
    ['Stop TB Partnership', 'artner', 'nowhere'],
    ['Board of greenhouse gas', 'rd', 'nowhere'],
    ['A board', 'bo', 'nowhere'],
    ['G-MIS の改修', 'GMIS', 'firstWords'],
    ['増える NTDs の対策', 'NTD', 'word'],
    ['厚生労働省', '厚生', 'beginning'],
    ['厚生労働省', '労働', 'inside'],
    ['厚労省', '厚労省', 'all'],
    ['医師の偏在', '偏在', 'word'],
    ['項目⑪', '⑪', 'word'],
    ['項目⑪', '11', 'nowhere'],
  ] as const)('%s, %s: %s', (text, key, place) => {
    expect(new SqueezedText(fold(text)).matchOf(squeezeFolded(key))).toBe(MATCH[place]);
  });
});

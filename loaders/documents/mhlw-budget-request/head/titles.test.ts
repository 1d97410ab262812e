import { describe, expect, test } from 'vitest';
import { linesOf } from '../fixtures/lines-of.ts';
import { inferTitle } from './infer-title.ts';
import { SHARED_LABELS } from './shared-labels.ts';
import { readTitle, sharedLabels } from './titles.ts';

describe('titles', () => {
  test('two lines are joined, a shared label is taken off', () => {
    const heads = [
      linesOf('見本事業', '', '共通の見本体制の強化'),
      linesOf('別の見本事業', '', '共通の見本体制の強化'),
      linesOf('長い見本', '', '（続きの見本事業）'),
    ];
    const labels = sharedLabels(heads);
    expect(readTitle(heads[0] ?? [], labels)).toMatchObject({
      name: '見本事業',
      labels: [{ text: '共通の見本体制の強化' }],
    });
    expect(readTitle(heads[2] ?? [], labels).name).toBe('長い見本（続きの見本事業）');
  });
  test.each([
    [['見本事業', '共通の見本体制の強化', '第二部'], '見本事業共通の見本体制の強化第二部'],
    [['拡充 **見本事業**', '図の説明'], '見本事業'],
    [['拡充 **見本の', '拡大事業**'], '見本の拡大事業'],
  ])('the title in %s is one piece of print', (head, name) => {
    expect(readTitle(linesOf(...head), new Set(['共通の見本体制の強化'])).name).toBe(name);
  });
  test('a label that is printed once is known', () => {
    const [known] = SHARED_LABELS;
    const labels = sharedLabels([linesOf('見本事業', known?.printed ?? '')]);
    expect(readTitle(linesOf('見本事業', known?.printed ?? ''), labels).name).toBe('見本事業');
  });
  test.each([
    [null, ['このため、見本に関する広報事業を実施し、広く知らせる。'], '見本に関する広報事業', 'purpose'],
    [null, ['見本アライアンスへの拠出を通じて支える。'], '見本アライアンスへの拠出', 'purpose'],
    [
      '見本の重症化予防事業、高齢者の見本事業などへの支援',
      ['高齢者の見本を広げる。'],
      '高齢者の見本事業',
      'subsection',
    ],
    ['見本の推進', ['見本を広げる。'], '見本の推進', 'subsection'],
  ])('inferred under %s from %s', (subsection, purpose, name, basis) => {
    expect(inferTitle(subsection, null, linesOf(...purpose), [])).toMatchObject({ name, basis });
  });
  test('nothing to infer from', () => {
    expect(inferTitle(null, null, linesOf('見本。'), [])).toBeNull();
  });
});

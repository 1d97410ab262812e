import { expect, test } from 'vitest';
import { TextIds, unregisteredId } from './ids.ts';

test('an id comes from kind, item and printed text, whatever its width and white space', () => {
  const id = new TextIds().next('initiative', 11, 'ＡＭＲ 対策（外、厚）');
  expect(id).toMatch(/^initiative:11-[0-9a-f]{8}$/);
  expect(new TextIds().next('initiative', 11, 'AMR対策(外、厚)')).toBe(id);
  expect(new TextIds().next('initiative', 12, 'AMR対策(外、厚)').slice(-8)).not.toBe(id.slice(-8));
});

test('texts above do not shift an id; the same text again is counted', () => {
  const ids = new TextIds();
  const first = new TextIds().next('direction', 1, '発信');
  ids.next('direction', 1, '支援');
  expect([ids.next('direction', 1, '発信'), ids.next('direction', 1, '発 信')]).toEqual([first, `${first}-2`]);
});

test('ids that others may keep do not change with the code', () => {
  expect(new TextIds().next('measure', 3, '連携の推進')).toBe('measure:3-067eb651');
  expect(unregisteredId('org', '某機構')).toBe('org:unregistered-f21d9add');
});

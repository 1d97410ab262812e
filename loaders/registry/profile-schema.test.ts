import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProfile } from './profile-schema.ts';

const folder = (duties: string, topics: string): string => {
  const directory = mkdtempSync(join(tmpdir(), 'profile-'));
  writeFileSync(join(directory, 'duties.yaml'), duties);
  writeFileSync(join(directory, 'topics.yaml'), topics);
  return directory;
};

test('reads duties and topics', () => {
  const faults: string[] = [];
  const directory = folder(
    '- { division: 経理課, en: Counts. }',
    '- { id: water, name: 水, nameEn: Water, field: 水, fieldEn: Water }',
  );
  expect(readProfile(directory, faults)).toMatchObject({ duties: [{ division: '経理課' }], topics: [{ id: 'water' }] });
  expect(faults).toEqual([]);
});

test('says which entry is twice or wrong, and which file is missing', () => {
  const faults: string[] = [];
  readProfile(folder('- { division: 経理課, en: A }\n- { division: 経理課, en: B }', '- { id: Water }'), faults);
  expect(faults).toContain('duties.yaml: "経理課" stands there more than once. Keep one.');
  expect(faults.some((fault) => fault.startsWith('topics.yaml, entry 1'))).toBe(true);
  const missing: string[] = [];
  readProfile(tmpdir(), missing);
  expect(missing).toHaveLength(2);
});

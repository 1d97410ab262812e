import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLinks } from './link-schema.ts';
import { readRegistry } from './read-registry.ts';

const folder = (subjects: string, links: string): string => {
  const directory = mkdtempSync(join(tmpdir(), 'links-'));
  writeFileSync(join(directory, 'subjects.yaml'), subjects);
  writeFileSync(join(directory, 'links.yaml'), links);
  return directory;
};
const subject = (more: string) =>
  `{ id: water, name: 水, nameEn: Water, level: ITEM, phrase: 水と衛生, confidence: 0.8, reason: Water., reasonJa: 水です。, ${more} }`;

test('reads subjects and decisions', () => {
  const faults: string[] = [];
  const none = '- { decision: NONE, programme: 水道事業, level: ITEM, phrase: 水と衛生, reason: Domestic. }';
  const directory = folder(`- ${subject('link: SUBJECT, names: [水道]')}`, none);
  expect(readLinks(directory, faults)).toMatchObject({
    subjects: [{ id: 'water', names: ['水道'], bodies: [] }],
    links: [{ decision: 'NONE', programme: '水道事業' }],
  });
  expect(faults).toEqual([]);
});

test('says what is twice, missing or does not go together', () => {
  const faults: string[] = [];
  const twice = `- ${subject('link: SUBJECT, names: [水道]')}\n- ${subject('link: SUBJECT, names: [水道]')}`;
  readLinks(folder(twice, '- { decision: CARRIES, programme: 水道事業 }'), faults);
  expect(faults).toContain('subjects.yaml: "water" stands there more than once. Keep one.');
  expect(faults.some((fault) => fault.startsWith('links.yaml, entry 1'))).toBe(true);
  const wrong: string[] = [];
  readLinks(folder(`- ${subject('link: SUBJECT')}\n- ${subject('link: INSTITUTION, names: [水道]')}`, '[]'), wrong);
  expect(wrong).toHaveLength(2);
});

test('a link has its reason in Japanese, a refusal may do without', () => {
  const told = (more: string) => {
    const faults: string[] = [];
    const place = 'programme: 水道事業, level: ITEM, phrase: 水と衛生, reason: Water.';
    readLinks(folder('[]', `- { ${place}, ${more} }`), faults);
    return faults;
  };
  const carries = 'decision: CARRIES, link: SUBJECT, confidence: 0.8';
  expect(told(`${carries}, reasonJa: 水に関する事業です。`)).toEqual([]);
  expect(told('decision: NONE')).toEqual([]);
  expect(told(carries)).toEqual([
    'links.yaml, entry 1 (programme "水道事業"), field "reasonJa": must be a string, and is missing or something else.',
  ]);
  expect(told(`${carries}, reasonJa: Water.`)).toEqual([
    'links.yaml, entry 1 (programme "水道事業"), field "reasonJa": must say in Japanese what stands beside it in English.',
  ]);
});

test('the bodies of the declared subjects are organisations of the registry', () => {
  const { links, organizations } = readRegistry(join(import.meta.dirname, '../../data/registry'));
  const known = new Set(organizations.map(({ id }) => id));
  const bodies = (links?.subjects ?? []).flatMap((entry) => entry.bodies.map(({ id }) => id));
  expect(bodies.length).toBeGreaterThan(0);
  expect(bodies.filter((id) => !known.has(id))).toEqual([]);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATA_SETS, LAYOUTS } from '../documents/layouts.ts';
import { buildNameIndex } from '../registry/build-name-index.ts';
import { readRegistry } from '../registry/read-registry.ts';
import { type AdoptOptions, runAdopt } from './run-adopt.ts';

const registry = readRegistry(fileURLToPath(new URL('../../data/registry', import.meta.url)));
const names = buildNameIndex(registry);
/** An edition in our own words: a body that nobody knows, a name with a slip, titles without English. */
const EDITION = [
  'グローバルヘルス戦略フォローアップ（令和９年度）',
  '\t項目\t主な取組\t主な担当省庁・機関',
  '①架空の項目\t・架空の方向\t・架空の取組(外、国際協力機講、架空想像機構)\t外務省',
  '\t・別の方向\t・別の取組(厚)\t厚労省',
  '',
].join('\n');

let root = '';
let report: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'adopt-'));
  mkdirSync(join(root, 'sources'));
  writeFileSync(join(root, 'sources', 'next.txt'), EDITION);
});
afterEach(() => rmSync(root, { recursive: true }));

async function adopt(options: Partial<AdoptOptions> = {}): Promise<void> {
  report = [];
  await runAdopt({
    sources: join(root, 'sources'),
    committed: join(root, 'facts'),
    out: join(root, 'drafts'),
    registry,
    names,
    layouts: LAYOUTS,
    dataSets: DATA_SETS,
    scope: 'in-scope',
    onProgress: () => {},
    print: (line) => report.push(line),
    ...options,
  });
}
const draftOf = (file: string) => readFileSync(join(root, 'drafts', file), 'utf8');
const entries = (file: string) => load(draftOf(file)) as Record<string, unknown>[];

test('the document with its counts as found, what it prints, and nothing that is ours to say', async () => {
  await adopt();
  expect(entries('documents.yaml')).toEqual([
    {
      id: 'strategy-follow-up-2027',
      layout: 'strategy-follow-up',
      title: 'グローバルヘルス戦略フォローアップ（令和９年度）',
      titleEn: '',
      publisher: '',
      publisherEn: '',
      attribution: '',
      expected: expect.objectContaining({ items: 1, measures: 2, initiatives: 2, named: 4 }),
    },
  ]);
});

test('names without an entry, with their lines and the closest known ones', async () => {
  await adopt();
  expect(entries('organizations/new.yaml').map(({ name, nameEn }) => [name, nameEn])).toEqual([
    ['国際協力機講', ''],
    ['架空想像機構', ''],
  ]);
  expect(draftOf('organizations/new.yaml')).toMatch(
    /# Line 3 of strategy-follow-up-2027: .*国際協力機講.*\n# Closest known names: 国際協力機構 \(org:jica\)/,
  );
});

test('a name one sign from a known one is a correction that looks needed', async () => {
  await adopt();
  expect(entries('corrections.yaml')).toEqual([
    { document: 'strategy-follow-up-2027', printed: '国際協力機講', corrected: '国際協力機構', reason: '' },
  ]);
});

test('names in running text that are neither known nor refused, laws and plans apart from bodies', async () => {
  const text = EDITION.replace('①架空', '夢想計画の改定は空想保険部会と厚生労働省に諮る。\n①架空');
  writeFileSync(join(root, 'sources', 'next.txt'), `${text}※夢想計画の調査の方法をXYZ-Healthと見直す。\n`);
  await adopt();
  expect(entries('policies.yaml')).toEqual([{ id: '', name: '夢想計画', nameEn: '', kind: '' }]);
  expect(draftOf('policies.yaml')).toMatch(/# Lines 3, 6 of strategy-follow-up-2027: has the shape of a plan's name\./);
  expect(entries('organizations/new.yaml').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['空想保険部会', 'XYZ-Health', '架空想像機構']),
  );
});

test('titles without English, each in the file that has its kind', async () => {
  await adopt();
  expect(entries('titles/strategy-initiatives.yaml')).toEqual([
    { item: 1, printed: '架空の取組', en: '' },
    { item: 1, printed: '別の取組', en: '' },
  ]);
  expect(entries('titles/strategy-items.yaml')).toEqual([{ item: 1, printed: '架空の項目', en: '' }]);
});

test('without a folder it is printed; a draft is never written over', async () => {
  await adopt({ out: null });
  expect(report.join('\n')).toContain('== documents.yaml\n');
  await adopt();
  const before = draftOf('documents.yaml');
  await expect(adopt()).rejects.toThrow(/documents\.yaml: is there already/);
  expect(draftOf('documents.yaml')).toBe(before);
});

test('an unwritable folder is told in a sentence', async () => {
  writeFileSync(join(root, 'file'), '');
  await expect(adopt({ out: join(root, 'file', 'drafts') })).rejects.toThrow(
    /the drafts cannot be written there, since it is not a folder/,
  );
});

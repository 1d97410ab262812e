import { expect, test } from 'vitest';
import { organizationEntrySchema } from '../../registry/schema.ts';
import { smallRegistry } from '../fixtures/small-strategy.ts';
import { stated } from '../part.ts';
import { resolveOrganizations } from './organizations.ts';

const { organizations } = smallRegistry();
const evidence = new Map([
  ['org:mofa', ['d#1-1', 'd#2-2']],
  ['org:mhlw', ['d#3-3']],
  ['org:fund', ['d#4-4']],
]);

test('named bodies, those above them and their successors, and nobody else', () => {
  const { nodes } = resolveOrganizations(organizations, evidence, []);
  expect(nodes.map(({ id, properties }) => [id, properties['curated'] ?? false, properties['evidence']])).toEqual([
    ['org:mofa', false, ['d#1-1', 'd#2-2']],
    ['org:mhlw', false, ['d#3-3']],
    ['org:fund', false, ['d#4-4']],
    ['org:cabinet', true, ['d#1-1', 'd#2-2']],
    ['org:new-fund', true, ['d#4-4']],
  ]);
  expect(nodes[0]?.properties).toMatchObject({ lookupNames: ['外'], kind: 'MINISTRY' });
  expect(nodes[1]?.properties).toMatchObject({ aliases: ['厚労省'], lookupNames: ['MHLW'] });
});

test('what the registry decides says so, with a reason and the place of its first end', () => {
  expect(resolveOrganizations(organizations, evidence, []).relationships).toEqual([
    {
      type: 'PART_OF',
      from: 'org:mofa',
      to: 'org:cabinet',
      key: '',
      properties: {
        basis: 'CURATED',
        confidence: 1,
        reason: 'as the registry has it; it is read from no line of a document',
        reasonJa: '登録簿による（資料の行から読み取ったものではない）',
        evidence: ['d#1-1', 'd#2-2'],
      },
    },
    {
      type: 'SUCCEEDED_BY',
      from: 'org:fund',
      to: 'org:new-fund',
      key: '',
      properties: {
        basis: 'CURATED',
        confidence: 1,
        reason: 'law',
        reasonJa: '法律',
        fiscalYear: 2030,
        evidence: ['d#4-4'],
      },
    },
  ]);
});

test('a body whose name begins with that of the one above it is a part of it as its name says', () => {
  const above = { id: 'agency', name: '試験機構', nameEn: 'Trial Agency', abbreviation: 'TRA', kind: 'AGENCY' };
  const below = [
    { id: 'office', name: '試験機構地方事務所' },
    { id: 'abroad', name: 'TRAアジア事務所' },
    { id: 'council', name: '審議会' },
    { id: 'panel', name: '試験機構の検討会', parentReason: 'set up by it', parentReasonJa: '設置による' },
  ].map((entry) => ({ ...entry, nameEn: entry.id, kind: 'OTHER', parent: 'agency' }));
  const entries = [above, ...below].map((entry) => organizationEntrySchema.parse(entry));
  const named = new Map(below.map(({ id }) => [`org:${id}`, ['d#1-1']]));
  const { relationships } = resolveOrganizations(entries, named, []);
  expect(relationships.map(({ from, properties }) => [from, properties['reasonJa']])).toEqual([
    ['org:office', '名称による'],
    ['org:abroad', '名称による'],
    ['org:council', '登録簿による（資料の行から読み取ったものではない）'],
    ['org:panel', '設置による'],
  ]);
});

test('what a document states is not repeated by the registry', () => {
  const told = [stated('SUCCEEDED_BY', 'org:fund', 'org:new-fund', ['d#9-9'])];
  expect(resolveOrganizations(organizations, evidence, told).relationships.map(({ type }) => type)).toEqual([
    'PART_OF',
  ]);
});

test('members come with the group that is named, and a group with its named member', () => {
  const entries = [
    { id: 'g7', name: 'G7', nameEn: 'G7', kind: 'FORUM' },
    {
      id: 'japan',
      name: '日本',
      nameEn: 'Japan',
      kind: 'OTHER',
      memberOf: [{ id: 'g7', reason: 'well known', reasonJa: '周知' }],
    },
  ].map((entry) => organizationEntrySchema.parse(entry));
  for (const id of ['org:g7', 'org:japan']) {
    const { nodes, relationships } = resolveOrganizations(entries, new Map([[id, ['d#1-1']]]), []);
    expect(nodes.map((node) => node.id).sort()).toEqual(['org:g7', 'org:japan']);
    expect(relationships.map(({ type, from, to }) => [type, from, to])).toEqual([['MEMBER_OF', 'org:japan', 'org:g7']]);
  }
});

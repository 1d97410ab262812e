import { expect, test } from 'vitest';
import { organizationEntrySchema } from '../../registry/schema.ts';
import { namesOf } from '../fixtures/names-of.ts';
import { SheetUnits } from './units.ts';

const ORGANIZATIONS = [
  { id: 'mhlw', name: '厚生労働省', nameEn: 'MHLW', kind: 'MINISTRY' },
  { id: 'maff', name: '農林水産省', nameEn: 'MAFF', kind: 'MINISTRY' },
  { id: 'mhlw-secretariat', name: '大臣官房', nameEn: 'Secretariat', kind: 'BUREAU', parent: 'mhlw' },
  { id: 'hpb', name: '医政局', nameEn: 'Health Policy Bureau', kind: 'BUREAU', parent: 'mhlw' },
  { id: 'hpb-general', name: '医政局総務課', nameEn: 'General Affairs', kind: 'DIVISION', parent: 'hpb' },
].map((entry) => organizationEntrySchema.parse(entry));

const names = namesOf(ORGANIZATIONS);
const evidence = (line: number) => ({ document: 'rs-2024-1-1', startLine: line, endLine: line, section: null });
const units = () => new SheetUnits(names, ORGANIZATIONS);

test('a unit of the registry is found by its longest name, below its own ministry only', () => {
  const resolved = units().resolve({ ministry: '厚生労働省', bureau: '医政局', division: '総務課' }, evidence(2));
  expect(resolved.chain.map(({ id }) => id)).toEqual(['org:mhlw', 'org:hpb', 'org:hpb-general']);
  expect(resolved.ministry).toBe('org:mhlw');
  const other = units().resolve({ ministry: '農林水産省', bureau: '大臣官房' }, evidence(3));
  expect(other.chain[1]?.id).toMatch(/^org:unit-/u);
});

test('one that the registry lacks has its Japanese name with the ministry in front, one id, and its place', () => {
  const all = units();
  const first = all.resolve({ ministry: '農林水産省', bureau: '大臣官房', division: '総務課' }, evidence(2));
  const again = all.resolve(
    { ministry: '農林水産省', bureau: '大臣官房', division: '農林水産省大臣官房総務課' },
    evidence(9),
  );
  expect(again.chain.map(({ id }) => id)).toEqual(first.chain.map(({ id }) => id));
  expect(all.nodes.map(({ properties }) => [properties['name'], properties['kind']])).toEqual([
    ['農林水産省大臣官房', 'BUREAU'],
    ['農林水産省大臣官房総務課', 'DIVISION'],
  ]);
  const lowest = first.chain.at(-1)?.id ?? '';
  expect(all.evidence.get(lowest)).toEqual(['rs-2024-1-1#2-2', 'rs-2024-1-1#9-9']);
  expect(all.findings.map(({ code }) => code)).toEqual(['unit-without-entry']);
});

test('a department or division that is printed below a division stands beside it', () => {
  const all = units();
  const { chain } = all.resolve(
    { ministry: '農林水産省', bureau: '農村局', division: '用水企画課', office: '水路部　水路企画課　管理室' },
    evidence(2),
  );
  const nameOf = (id: string) => all.nodes.find((node) => node.id === id)?.properties['name'] ?? id;
  expect(chain.map(({ id }) => nameOf(id)).slice(1)).toEqual([
    '農林水産省農村局',
    '農林水産省農村局用水企画課',
    '農林水産省農村局水路部',
    '農林水産省農村局水路部水路企画課',
    '農林水産省農村局水路部水路企画課管理室',
  ]);
  expect(all.relationships.map(({ from, to }) => `${nameOf(from)} ${nameOf(to)}`)).toEqual([
    '農林水産省農村局 org:maff',
    '農林水産省農村局用水企画課 農林水産省農村局',
    '農林水産省農村局水路部 農林水産省農村局',
    '農林水産省農村局水路部水路企画課 農林水産省農村局水路部',
    '農林水産省農村局水路部水路企画課管理室 農林水産省農村局水路部水路企画課',
  ]);
  const office = all.resolve(
    { ministry: '農林水産省', department: '水路部', division: '第一課', office: '企画課　対策室' },
    evidence(3),
  ).chain;
  expect(nameOf(office.at(-1)?.id ?? '')).toBe('農林水産省水路部企画課対策室');
});

test('a secretariat or headquarters that is printed below a division is in it', () => {
  const all = units();
  for (const office of ['用水会議事務局', '用水対策本部']) {
    const { chain } = all.resolve(
      { ministry: '農林水産省', bureau: '農村局', division: '用水企画課', office },
      evidence(2),
    );
    const [id] = chain.slice(-1).map((unit) => unit.id);
    expect(all.nodes.find((node) => node.id === id)?.properties['name']).toBe(`農林水産省農村局用水企画課${office}`);
  }
});

test('an agency is below the ministry whose policy it carries out; one without stands for itself', () => {
  const all = units();
  const fisheries = all.resolve({ ministry: '水産庁', division: '企画課' }, evidence(2), '農林水産省');
  expect(fisheries.ministry).toBe('org:maff');
  expect(all.relationships.map(({ from, to }) => [from === fisheries.chain[0]?.id, to])).toContainEqual([
    true,
    'org:maff',
  ]);
  const reconstruction = all.resolve({ ministry: '復興庁' }, evidence(3), '復興庁');
  expect(reconstruction.ministry).toBe(reconstruction.chain[0]?.id);
  expect(reconstruction.ministry).not.toBe('');
});

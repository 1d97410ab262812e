import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRegistry } from './read-registry.ts';
import { RegistryError } from './registry-error.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'registry-'));
  mkdirSync(join(directory, 'organizations'));
  mkdirSync(join(directory, 'titles'));
  for (const file of ['policies', 'corrections', 'not-names', 'documents']) write(`${file}.yaml`, '[]');
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(file: string, text: string): void {
  writeFileSync(join(directory, file), text);
}

function organizations(...entries: Record<string, unknown>[]): void {
  write('organizations/all.yaml', JSON.stringify(entries));
}

function faults(): readonly string[] {
  try {
    readRegistry(directory);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(RegistryError);
    return (error as RegistryError).faults;
  }
}

const who = {
  id: 'who',
  name: '世界保健機関',
  nameEn: 'World Health Organization',
  kind: 'INTERNATIONAL_ORGANIZATION',
};
const ilo = {
  id: 'ilo',
  name: '国際労働機関',
  nameEn: 'International Labour Organization',
  kind: 'INTERNATIONAL_ORGANIZATION',
};

describe('readRegistry', () => {
  it('fills in what an entry may leave out, and passes by what is no YAML', () => {
    organizations(who);
    write('notes.md', 'anything: at all');
    write('titles/strategy-items.yaml', '- { printed: ODAへの貢献, en: Contribution to ODA }');
    const registry = readRegistry(directory);
    expect(registry.organizations).toEqual([
      { ...who, aliases: [], listForms: [], lookup: [], numbered: false, successors: [], memberOf: [] },
    ]);
    expect(registry.titles).toEqual({ 'strategy-items': [{ printed: 'ODAへの貢献', en: 'Contribution to ODA' }] });
  });

  it('names the closest ids for an unknown parent', () => {
    organizations(who, { ...ilo, parent: 'whoo' });
    expect(faults()).toEqual([
      'organizations/all.yaml, entry ilo: parent names "whoo", and no organisation has this id. ' +
        'Closest known ids: who, ilo. Correct it, or add the organisation.',
    ]);
  });

  it('refuses a successor that does not exist', () => {
    organizations({ ...who, successors: [{ id: 'next', fiscalYear: 2025, reason: 'act', reasonJa: '法律' }] });
    expect(faults()[0]).toContain('successors names "next"');
  });

  it('refuses one id twice and one name twice, whatever its width', () => {
    organizations(
      who,
      { ...ilo, aliases: ['World health  ORGANIZATION', 'ＩＬＯ'] },
      { ...ilo, name: 'X', nameEn: 'Y' },
    );
    expect(faults()).toEqual([
      'organizations/all.yaml, entry ilo: the id is taken by an entry in organizations/all.yaml. Give one of them another.',
      'organizations/all.yaml, entry ilo: the name "World health  ORGANIZATION" is also a name of who in ' +
        'organizations/all.yaml. One name stands for one entry: remove it from one of them.',
    ]);
  });

  it('refuses parents that run in a circle, and tells it once', () => {
    organizations({ ...who, parent: 'ilo' }, { ...ilo, parent: 'who' });
    expect(faults()).toEqual([
      'organizations/all.yaml, entry who: parents run in a circle (who → ilo → who). Remove one of them.',
    ]);
  });

  it('refuses unknown kinds, empty English names, unknown fields and odd ids', () => {
    organizations({ ...who, kind: 'CLUB' }, { ...ilo, nameEn: '' }, { ...ilo, colour: 'red' }, { ...who, id: 'W H O' });
    const [kind, english, field, id] = faults();
    expect(kind).toContain('entry 1 (who), field "kind": must be one of CABINET, MINISTRY');
    expect(english).toBe('organizations/all.yaml, entry 2 (ilo), field "nameEn": must not be empty. Fill it in.');
    expect(field).toContain('does not know colour. Remove or rename it.');
    expect(id).toContain('must be lower-case letters, digits and single hyphens');
  });

  it('lists the faults of all files at once', () => {
    write('policies.yaml', 'id: alone');
    write('corrections.yaml', '- [unclosed');
    write('organizations/notes.txt', '');
    rmSync(join(directory, 'documents.yaml'));
    rmSync(join(directory, 'titles'), { recursive: true });
    const all = faults();
    expect(all).toHaveLength(5);
    expect(all[0]).toContain('organizations/notes.txt: is not read');
    expect(all[1]).toContain('policies.yaml: must be a list');
    expect(all[2]).toContain('documents.yaml: cannot be read, since it is not there');
    expect(all[3]).toContain('corrections.yaml: is not YAML');
    expect(all[4]).toContain('titles/: the folder is missing');
  });

  it('tells of files and folders that nothing reads', () => {
    organizations(who);
    write('new.yaml', '- { id: un, name: 国際連合 }');
    write('Policies.yml', '[]');
    mkdirSync(join(directory, 'organisations'));
    const [folder, capital, file, ...others] = faults();
    expect(folder).toBe(
      'organisations/: is no folder of the registry, and nothing in it is read. Known are organizations/, titles/. Rename or move it.',
    );
    expect(capital).toContain('Policies.yml: is no file of the registry, and nothing in it is read.');
    expect(file).toMatch(
      /^new\.yaml: is no file of the registry.* Known are .*documents\.yaml.* Move its entries into the one that they belong to, or rename it\.$/,
    );
    expect(others).toEqual([]);
  });

  it('wants a reason in both languages where the graph tells it, whatever form the entry has', () => {
    organizations({ ...who, parentReason: 'By treaty.' });
    const entry = 'sheet: 1, name: 事業, reason: The same.';
    write(
      'sheet-joins.yaml',
      [
        `- { ${entry}, decision: SAME, programmes: [事業] }`,
        `- { ${entry}, decision: COMPONENT, ofSheet: 2 }`,
        `- { ${entry}, decision: DIFFERENT, programmes: [事業] }`,
        `- { ${entry}, decision: WHOLE, programmes: [事業], reasonJa: 同じです。 }`,
      ].join('\n'),
    );
    const missing = 'field "reasonJa": must be a string, and is missing or something else.';
    expect(faults()).toEqual([
      `sheet-joins.yaml, entry 1 (事業), ${missing}`,
      `sheet-joins.yaml, entry 2 (事業), ${missing}`,
      'organizations/all.yaml, entry who: parentReasonJa is missing: a reason stands there in English and Japanese, or not at all.',
    ]);
  });

  it('calls an entry by what it has', () => {
    organizations({ ...who, id: '' }, { ...ilo, id: '', name: ' ', nameEn: 'Labour' });
    write(
      'budget-joins.yaml',
      '- { decision: "", earlier: "", later: 事業, reason: "" }\n- { decision: "", later: "" }',
    );
    const all = faults().join('\n');
    expect(all).toContain('organizations/all.yaml, entry 1 (世界保健機関), field "id": ');
    expect(all).toContain('organizations/all.yaml, entry 2 (nameEn "Labour"), field "id": ');
    expect(all).toContain('budget-joins.yaml, entry 1 (later "事業")');
    expect(all).toContain('budget-joins.yaml, entry 2 (all of it blank)');
  });

  it('is told in one sentence that it is not there, or no folder', () => {
    const sentence = (folder: string) => {
      try {
        readRegistry(folder);
      } catch (error) {
        return (error as Error).message.split('\n').at(1);
      }
      return null;
    };
    expect(sentence(join(directory, 'gone'))).toBe(
      '- the folder cannot be read, since it is not there. Name the folder of the registry with --registry.',
    );
    expect(sentence(join(directory, 'policies.yaml'))).toContain('since it is not a folder');
  });

  it('says where the registry stands', () => {
    cpSync(join(directory, 'policies.yaml'), join(directory, 'organizations', 'empty.yaml'));
    organizations({ ...who, parent: 'nobody' });
    expect(() => readRegistry(directory)).toThrow(`The registry in ${directory} has one fault:`);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as consumeText } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../src/sources/list-files.ts';
import { partsOf } from '../../src/sources/source-parts.ts';
import { readSource } from '../../src/sources/source-text.ts';
import { buildNameIndex } from './build-name-index.ts';
import { organizationNames, policyNames } from './check-names.ts';
import { fold } from './fold.ts';
import { readRegistry } from './read-registry.ts';

/** The registry of this repository, linted. What `readRegistry` refuses (dangling ids, names given twice) is not asked again. */
const registry = readRegistry(join(import.meta.dirname, '../../data/registry'));
const names = buildNameIndex(registry);
const sources = process.env['SOURCES_DIR'] ?? join(import.meta.dirname, '../../../shared/sources');

describe('the registry', () => {
  it('leads every name of an entry to this entry', () => {
    const wrong = [
      ...registry.organizations.flatMap((entry) =>
        organizationNames(entry).map((name) => ({ name, id: `org:${entry.id}` })),
      ),
      ...registry.policies.flatMap((entry) => policyNames(entry).map((name) => ({ name, id: `policy:${entry.id}` }))),
    ].filter(({ name, id }) => ![names.resolve(name, 'list'), names.resolve(name)].includes(id));
    expect(wrong).toEqual([]);
  });

  it('gives no name twice in one entry', () => {
    const repeated = [
      ...registry.organizations.map(({ id, name, abbreviation, aliases, listForms, lookup }) => ({
        id,
        // An abbreviation may be the name itself: G7.
        forms: [
          name,
          ...aliases,
          ...listForms,
          ...lookup,
          ...(abbreviation && abbreviation !== name ? [abbreviation] : []),
        ],
      })),
      ...registry.policies.map(({ id, name, aliases }) => ({ id, forms: [name, ...aliases] })),
    ].filter(({ forms }) => new Set(forms.map(fold)).size < forms.length);
    expect(repeated).toEqual([]);
  });

  it('keeps one-character forms out of aliases', () => {
    const short = registry.organizations.filter(({ aliases }) => aliases.some((alias) => [...alias].length < 2));
    expect(short.map(({ id }) => id)).toEqual([]);
  });

  it('has English names in Latin letters', () => {
    const other = [...registry.organizations, ...registry.policies].filter(
      ({ nameEn }) => !/^[\p{Script=Latin}\p{P}\p{N}\s&+-]+$/u.test(nameEn),
    );
    expect(other.map(({ id }) => id)).toEqual([]);
  });

  it('lets no look-alike be a name', () => {
    expect(registry.notNames.filter(({ printed }) => names.resolve(printed, 'list') !== null)).toEqual([]);
  });

  it.each([
    ['厚生労働省', 'mhlw'],
    ['厚労省', 'mhlw'],
    ['厚', 'mhlw'],
    ['MHLW', 'mhlw'],
    ['経済産業省', 'meti'],
    ['経産省', 'meti'],
    ['経', 'meti'],
    ['METI', 'meti'],
    ['JICA', 'jica'],
    ['国際協力機構', 'jica'],
    ['独立行政法人国際協力機構', 'jica'],
    ['AMED', 'amed'],
    ['国立研究開発法人日本医療研究開発機構', 'amed'],
    ['世銀', 'world-bank'],
    ['World Bank', 'world-bank'],
    ['NCGM', 'ncgm'],
    ['国立国際医療研究センター', 'ncgm'],
    ['GH 協議会', 'global-health-strategy-council'],
    ['グローバルヘルス協議会', 'global-health-strategy-council'],
    ['健康・生活衛生局 感染症対策部 感染症対策課', 'idd-infectious-disease-division'],
  ])('knows %s', (printed, id) => {
    expect(names.resolve(printed, 'list')).toBe(`org:${id}`);
  });

  it('has each one-character form of the strategy table', () => {
    const forms = {
      内: 'cabinet-secretariat',
      金: 'fsa',
      総: 'mic',
      外: 'mofa',
      財: 'mof',
      文: 'mext',
      厚: 'mhlw',
      農: 'maff',
      経: 'meti',
      環: 'moe',
    };
    for (const [form, id] of Object.entries(forms)) expect(names.resolve(form, 'list')).toBe(`org:${id}`);
  });

  it('says that NCGM and NIID become JIHS in fiscal 2025', () => {
    const before = registry.organizations.filter(({ successors }) => successors.some(({ id }) => id === 'jihs'));
    expect(before.map(({ id }) => id).sort()).toEqual(['ncgm', 'niid']);
    expect(before.flatMap(({ successors }) => successors.map(({ fiscalYear }) => fiscalYear))).toEqual([2025, 2025]);
  });
});

const away = existsSync(sources) ? '' : ` (skipped: no documents in ${sources}; set SOURCES_DIR)`;
describe.skipIf(away !== '')(`the registry against the documents${away}`, () => {
  const text = () =>
    readdirSync(sources)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => fold(readSource(readFileSync(join(sources, file)), file).lines.join('\n')))
      .join('\t');
  /** What of the review sheets is printed in the committed facts: names, plans, units. */
  const sheets = () => {
    const facts = join(import.meta.dirname, '../../data/facts');
    return fold(
      readdirSync(facts)
        .filter((file) => file.startsWith('rs-'))
        .map((file) => readFileSync(join(facts, file), 'utf8'))
        .join('\t'),
    );
  };

  /** The tables of all sheets, as they are printed: what is not in scope by default has its slips as well. */
  const tablesOfSheets = async () => {
    const files = listFiles(sources).files.filter((file) => file.includes('/'));
    const parts = (await Promise.all(files.map((file) => partsOf(sources, file)))).flat();
    return (await Promise.all(parts.map(async (part) => consumeText(await part.open())))).join('\n');
  };

  it('has no alias that no document prints: such forms belong to `lookup`', () => {
    const documents = `${text()}\t${sheets()}`;
    const unused = [...registry.organizations, ...registry.policies].flatMap(({ id, aliases }) =>
      aliases.filter((alias) => !documents.includes(fold(alias))).map((alias) => `${id}: ${alias}`),
    );
    expect(unused).toEqual([]);
  });

  it('has no correction whose printed form no document prints', async () => {
    const documents = text();
    const tables = await tablesOfSheets();
    const unused = registry.corrections.filter(({ document, printed }) =>
      document.startsWith('rs-') ? !tables.includes(printed) : !documents.includes(fold(printed)),
    );
    expect(unused).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of `titles/`, each the English of one kind of printed text. A resolver that asks for another adds it here. */
export const TITLE_FILES = [
  ...(['strategy-items', 'strategy-measures', 'strategy-directions', 'strategy-initiatives'] as const),
  ...(['budget-request', 'budget-draft', 'budget-components', 'budget-sections', 'review-sheets'] as const),
] as const;
export type TitleFile = (typeof TITLE_FILES)[number];

/** The files at the top of the registry, for all that read there. */
const TOP_FILES = [
  ...['administration', 'budget-joins', 'common-nouns', 'corrections', 'documents', 'duties', 'english-exceptions'],
  ...['glossary', 'links', 'not-names', 'policies', 'policies-of-sheets', 'scope', 'sheet-joins', 'subjects', 'topics'],
];
const FOLDERS = ['organizations', 'titles'];
const YAML = /\.ya?ml$/iu;

/** Files and folders of the registry that nothing reads, a sentence each. What is no YAML, such as notes, may stand at the top. */
export function unknownFiles(directory: string): string[] {
  const named = (names: readonly string[]) => names.map((name) => `${name}.yaml`);
  const entries = readdirSync(directory, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return [
    ...unknown(folders, FOLDERS).map(
      (folder) =>
        `${folder}/: is no folder of the registry, and nothing in it is read. Known are ${FOLDERS.join('/, ')}/. Rename or move it.`,
    ),
    ...unknown(files.filter(isYaml), named(TOP_FILES)).map((file) => toldOf(file, named(TOP_FILES))),
    ...unknown(titlesIn(directory), named(TITLE_FILES)).map((file) => toldOf(`titles/${file}`, named(TITLE_FILES))),
  ];
}

const isYaml = (file: string): boolean => YAML.test(file);

/** What the registry does not name. */
function unknown(there: readonly string[], known: readonly string[]): string[] {
  return there.filter((name) => !known.includes(name)).sort();
}

/** The files of `titles/`, which may be missing; that it is, and what is not called `.yaml`, is told by whoever reads them. */
function titlesIn(directory: string): string[] {
  try {
    return readdirSync(join(directory, 'titles')).filter((file) => file.endsWith('.yaml'));
  } catch {
    return [];
  }
}

function toldOf(file: string, known: readonly string[]): string {
  return `${file}: is no file of the registry, and nothing in it is read. Known are ${known.join(', ')}. Move its entries into the one that they belong to, or rename it.`;
}

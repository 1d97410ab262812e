import { readdirSync } from 'node:fs';

const YAML = /\.ya?ml$/iu;

/** What is read of a registry: files at its top, by their names without `.yaml`, and folders. */
export interface ReadHere {
  files: ReadonlySet<string>;
  folders: ReadonlySet<string>;
}

/** Files and folders of the registry that nothing reads, a sentence each; of `titles/` whoever knows the layouts tells it. What is no YAML, such as notes, may stand at the top. */
export function unknownFiles(directory: string, read: ReadHere): string[] {
  const named = (names: readonly string[]) => names.map((name) => `${name}.yaml`);
  const top = named([...read.files].sort());
  const entries = readdirSync(directory, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const known = [...read.folders].sort();
  return [
    ...unknown(folders, known).map(
      (folder) =>
        `${folder}/: is no folder of the registry, and nothing in it is read. Known are ${known.join('/, ')}/. Rename or move it.`,
    ),
    ...unknown(files.filter(isYaml), top).map((file) => toldOf(file, top)),
  ];
}

const isYaml = (file: string): boolean => YAML.test(file);

/** What the registry does not name. */
function unknown(there: readonly string[], known: readonly string[]): string[] {
  return there.filter((name) => !known.includes(name)).sort();
}

function toldOf(file: string, known: readonly string[]): string {
  return `${file}: is no file of the registry, and nothing in it is read. Known are ${known.join(', ')}. Move its entries into the one that they belong to, or rename it.`;
}

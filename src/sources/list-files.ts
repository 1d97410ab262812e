import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a folder and of the folders below it, as paths below it. `skipped`: what is neither file nor folder with files. */
export interface ListedFiles {
  files: string[];
  skipped: string[];
}

/** Lists by name, without those that begin with a dot. Throws what the file system throws when the folder cannot be listed. */
export function listFiles(directory: string): ListedFiles {
  const files: string[] = [];
  const skipped: string[] = [];
  const visit = (below: string) => {
    for (const entry of readdirSync(join(directory, below), { withFileTypes: true }).sort(byName)) {
      if (entry.name.startsWith('.')) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const before = files.length;
      if (entry.isDirectory()) {
        visit(path);
        if (files.length === before) skipped.push(path);
      } else if (isFile(entry, join(directory, path))) files.push(path);
      else skipped.push(path);
    }
  };
  visit('');
  return { files: files.sort(), skipped: skipped.sort() };
}

/** A link to a file is read as the file; a link to a folder is not followed, since it may lead round in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  return entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

const byName = (left: Dirent, right: Dirent) => (left.name < right.name ? -1 : 1);

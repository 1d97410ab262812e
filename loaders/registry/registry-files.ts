import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Placed, readEntries } from './read-entries.ts';

/** The files of the registry in one folder. What does not fit is collected, a sentence each, and reading goes on. */
export class RegistryFiles {
  readonly directory: string;
  readonly faults: string[] = [];

  constructor(directory: string) {
    this.directory = directory;
  }

  /** Whether one of the files is there. */
  has(...files: string[]): boolean {
    return files.some((file) => existsSync(join(this.directory, file)));
  }

  /** The entries of a file that must be there. */
  entries<Entry>(file: string, schema: z.ZodType<Entry>): Placed<Entry>[] {
    return readEntries(this.directory, file, schema, this.faults);
  }

  /** The entries of a file that may be missing; then none. */
  entriesIfThere<Entry>(file: string, schema: z.ZodType<Entry>): Placed<Entry>[] {
    return this.has(file) ? this.entries(file, schema) : [];
  }

  /** The YAML files of a folder, sorted by name, as paths below the registry's. A missing folder is a fault. */
  below(folder: string): string[] {
    const path = join(this.directory, folder);
    if (!existsSync(path)) {
      this.faults.push(`${folder}/: the folder is missing. Create it, or point to the folder that holds the registry.`);
      return [];
    }
    const files = readdirSync(path).sort();
    for (const file of files) {
      if (!file.endsWith('.yaml'))
        this.faults.push(`${folder}/${file}: is not read, since only *.yaml is. Rename or move it.`);
    }
    return files.filter((file) => file.endsWith('.yaml')).map((file) => `${folder}/${file}`);
  }
}

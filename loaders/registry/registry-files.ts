import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { fileFault } from '../../src/graph/file-fault.ts';
import type { ReadHere } from './known-files.ts';
import { type Placed, readEntries } from './read-entries.ts';
import { RegistryError } from './registry-error.ts';

/** The files of the registry in one folder. What does not fit is collected, a sentence each, and reading goes on. */
export class RegistryFiles {
  readonly directory: string;
  readonly faults: string[] = [];
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  /** Throws a `RegistryError` where the folder itself cannot be read. */
  constructor(directory: string) {
    this.directory = directory;
    try {
      readdirSync(directory);
    } catch (error) {
      throw new RegistryError(directory, [
        `the folder cannot be read, since ${fileFault(error)}. Name the folder of the registry with --registry.`,
      ]);
    }
  }

  /** What was asked for, whether it is there or not. */
  get asked(): ReadHere {
    return { files: this.#files, folders: this.#folders };
  }

  /** Counts files of the top that are read elsewhere among those that are asked for. */
  alsoReads(files: readonly string[]): void {
    for (const file of files) this.#files.add(basename(file, '.yaml'));
  }

  /** Whether one of the files at the top is there. */
  has(...files: string[]): boolean {
    this.alsoReads(files);
    return files.some((file) => existsSync(join(this.directory, file)));
  }

  /** The entries of a file that must be there. */
  entries<Entry>(file: string, schema: z.ZodType<Entry>): Placed<Entry>[] {
    if (!file.includes('/')) this.alsoReads([file]);
    return readEntries(this.directory, file, schema, this.faults);
  }

  /** The entries of a file that may be missing; then none. */
  entriesIfThere<Entry>(file: string, schema: z.ZodType<Entry>): Placed<Entry>[] {
    return this.has(file) ? this.entries(file, schema) : [];
  }

  /** The YAML files of a folder, sorted by name, as paths below the registry's. A missing folder is a fault. */
  below(folder: string): string[] {
    this.#folders.add(folder);
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

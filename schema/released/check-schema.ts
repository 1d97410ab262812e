import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { readSdl, SdlFault } from './read-sdl.ts';
import { type SchemaChange, schemaChanges, untoldChanges } from './schema-changes.ts';

/**
 * `npm run check:schema`: what changed in the schema since the last release, whose SDL stands beside this file under its version.
 * Ends with 1 when a change breaks clients and the changelog does not tell it. `--all` lists what is safe, too.
 */
const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

const { version } = JSON.parse(read('package.json')) as { version: string };
const released = `schema/released/${version}.graphql`;
if (!existsSync(fileURLToPath(new URL(released, root)))) {
  console.error(
    `${released} is missing, the schema of the version in package.json. For a release: cp schema.graphql ${released}, delete the one before, and call "## Unreleased" of CHANGELOG.md "## ${version}".`,
  );
  process.exit(1);
}
const mended = 'It is that of the release as it was: git checkout brings it back.';
const [before, now] = [schemaOf(released, mended), schemaOf('schema.graphql', '"npm run generate" writes it anew.')];
const { breaking, dangerous, safe } = await schemaChanges(before, now);
list(`breaking`, breaking);
list('dangerous', dangerous);
list('safe', safe, process.argv.includes('--all'));
const faults = untoldChanges(breaking, read('CHANGELOG.md'));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function list(kind: string, changes: readonly SchemaChange[], isListed = true): void {
  console.log(
    `${changes.length} ${kind} since ${version}${isListed || changes.length === 0 ? '' : ' (listed with --all)'}`,
  );
  if (isListed) for (const { path, message } of changes) console.log(`  ${path}: ${message}`);
}

/** Ends with 1 and a sentence when the file holds none. */
function schemaOf(file: string, mend: string): GraphQLSchema {
  try {
    return readSdl(root, file, mend);
  } catch (error) {
    if (!(error instanceof SdlFault)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
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
const { breaking, dangerous, safe } = await schemaChanges(
  buildSchema(read(released)),
  buildSchema(read('schema.graphql')),
);
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

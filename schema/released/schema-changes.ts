import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** A change of the schema: where, as `Type.field` or `Type.field.argument`, and what, in a sentence. */
export interface SchemaChange {
  path: string;
  message: string;
}

/** What became of a schema. */
export interface SchemaChanges {
  /** A query that was valid may not be any more, or may get what its client cannot read. */
  breaking: SchemaChange[];
  /** Queries stay valid, and may get what their clients do not expect. */
  dangerous: SchemaChange[];
  safe: SchemaChange[];
}

/** What changed from the released schema to this one, by path. */
export async function schemaChanges(released: GraphQLSchema, now: GraphQLSchema): Promise<SchemaChanges> {
  const changes = await diff(released, now);
  const of = (level: CriticalityLevel) =>
    changes
      .filter(({ criticality }) => criticality.level === level)
      .map(asSchemaChange)
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    breaking: of(CriticalityLevel.Breaking),
    dangerous: of(CriticalityLevel.Dangerous),
    safe: of(CriticalityLevel.NonBreaking),
  };
}

function asSchemaChange({ path, message }: Change): SchemaChange {
  return { path: path ?? 'schema', message };
}

/** The heading in the changelog under which breaking changes are told, each by its path in backquotes. */
export const BREAKING_HEADING = '### Changes that break clients';

/** What is wrong with the changelog's word on breaking changes: a sentence for each that it does not tell, or that it tells and is none. */
export function untoldChanges(breaking: readonly SchemaChange[], changelog: string): string[] {
  const told = new Set(pathsTold(changelog));
  const paths = new Set(breaking.map(({ path }) => path));
  return [
    ...breaking
      .filter(({ path }) => !told.has(path))
      .map(
        ({ path, message }) =>
          `${message}. CHANGELOG.md does not tell it: name \`${path}\` under "${BREAKING_HEADING}" in "${UNRELEASED}", with what clients do instead; or undo it.`,
      ),
    ...[...told]
      .filter((path) => !paths.has(path))
      .map(
        (path) =>
          `CHANGELOG.md tells of \`${path}\` under "${BREAKING_HEADING}", but nothing there breaks clients: take it out.`,
      ),
  ];
}

const UNRELEASED = '## Unreleased';

/** The paths that begin the entries under the heading, in what is not released yet: `- \`Type.field\`, \`Type.other\`: …`. */
function pathsTold(changelog: string): string[] {
  const unreleased = sectionOf(changelog, UNRELEASED, /^## /);
  return sectionOf(unreleased, BREAKING_HEADING, /^##/)
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .flatMap((line) => [...line.slice(0, Math.max(line.indexOf(': '), 0)).matchAll(/`([^`]+)`/g)])
    .map(([, path = '']) => path);
}

/** The lines under a heading until the next that ends it; none where there is no such heading. */
function sectionOf(text: string, heading: string, end: RegExp): string {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => end.test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

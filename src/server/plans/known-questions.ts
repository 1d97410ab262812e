import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ofPages from '../../../web/generated/graphql.ts';
import { FEED_QUERIES } from '../../feeds/sources.ts';

/** GraphQL documents that people will ask without writing one: the example questions in `folder`, and what pages and feeds ask. */
export function knownQuestions(folder: string | undefined): string[] {
  const files = folder !== undefined && existsSync(folder) ? readdirSync(folder).sort() : [];
  return [
    ...files.filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(join(folder ?? '', file), 'utf8')),
    ...Object.entries(ofPages)
      .filter(([name]) => name.endsWith('Document'))
      .map(([, document]) => String(document)),
    ...Object.values(FEED_QUERIES),
  ];
}

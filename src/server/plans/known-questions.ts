import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ofPages from '../../../web/generated/graphql.ts';
import { FEED_QUERIES } from '../../feeds/sources.ts';

/** The documents that people will ask without writing one: the example questions in `folder`, those of the pages, those of the feeds. */
export function knownQuestions(folder: string | undefined): string[] {
  const examples = folder !== undefined && existsSync(folder) ? readdirSync(folder).sort() : [];
  return [
    ...examples
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(join(folder ?? '', file), 'utf8')),
    ...Object.entries(ofPages)
      .filter(([name]) => name.endsWith('Document'))
      .map(([, document]) => String(document)),
    ...Object.values(FEED_QUERIES),
  ];
}

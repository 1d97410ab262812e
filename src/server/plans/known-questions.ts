import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ofPages from '../../../web/generated/graphql.ts';
import { FEED_QUERIES } from '../../feeds/sources.ts';

/** GraphQL documents that people will ask without writing one. */
export interface KnownQuestions {
  /** Those that people are shown, and begin with when they write their own. */
  examples: readonly string[];
  /** Those of the pages and of the feeds. */
  others: readonly string[];
}

/** The example questions in `folder`, and what pages and feeds ask. */
export function knownQuestions(folder: string | undefined): KnownQuestions {
  const files = folder !== undefined && existsSync(folder) ? readdirSync(folder).sort() : [];
  return {
    examples: files
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(join(folder ?? '', file), 'utf8')),
    others: [
      ...Object.entries(ofPages)
        .filter(([name]) => name.endsWith('Document'))
        .map(([, document]) => String(document)),
      ...Object.values(FEED_QUERIES),
    ],
  };
}

import type { CallToolResult } from '@modelcontextprotocol/server';
import type { DataVersion } from '../graph/graph-store.ts';
import type { JsonSchema } from './input-schema.ts';
import { gatherLines } from './lines.ts';
import { readableText, sourceInWords } from './readable-text.ts';
import type { Found } from './tool.ts';

/** What every answer holds beside its text. */
export const ANSWER_SCHEMA: JsonSchema & { type: 'object' } = {
  type: 'object',
  properties: {
    data: { type: 'object', description: 'What was asked for.' },
    sources: {
      type: 'array',
      description: 'The documents and lines that the answer stands on.',
      items: {
        type: 'object',
        properties: {
          document: { type: 'string', description: 'Global id, as document:strategy-follow-up.' },
          titleEn: { type: ['string', 'null'] },
          lines: {
            type: 'array',
            items: {
              type: 'object',
              properties: { startLine: { type: 'integer' }, endLine: { type: 'integer' } },
              required: ['startLine', 'endLine'],
              additionalProperties: false,
            },
          },
        },
        required: ['document', 'titleEn', 'lines'],
        additionalProperties: false,
      },
    },
    dataVersion: {
      type: 'object',
      properties: {
        hash: { type: 'string', description: 'SHA-256 over facts and registry.' },
        loadedAt: { type: 'string', description: 'When the data was loaded, ISO 8601.' },
      },
      required: ['hash', 'loadedAt'],
      additionalProperties: false,
    },
  },
  required: ['data', 'sources', 'dataVersion'],
  additionalProperties: false,
};

const NOTHING = 'The graph has nothing of what was asked for.';

/** Whether every root field of the answer is without a value. */
const isNothing = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.values(data).every((value) => value === null);

/** An answer for programs, and the same as a text, both with their lines and the version of the data. */
export function writeAnswer({ heading, data: found, version }: Found): CallToolResult {
  const { data, sources } = gatherLines(found);
  const { hash, loadedAt } = version satisfies DataVersion;
  const none = isNothing(data) ? NOTHING : NO_LINES;
  const lines = sources.length === 0 ? [none] : ['Lines of the documents:', ...sources.map(sourceInWords)];
  const text = [heading, '', readableText(data), '', ...lines, `Data version ${hash}, loaded ${loadedAt}`].join('\n');
  return {
    content: [{ type: 'text', text }],
    structuredContent: { data, sources, dataVersion: { hash, loadedAt } },
  };
}

/** An answer that says what is wrong and what to change. */
export function writeFaults(faults: readonly string[]): CallToolResult {
  return { content: [{ type: 'text', text: faults.join('\n') }], isError: true };
}

const NO_LINES =
  'The answer names no lines. A query learns them by asking for evidence { document { id titleEn } startLine endLine }.';

import type { CallToolResult } from '@modelcontextprotocol/server';
import type { Tool } from './tool.ts';

/** The most characters of one answer, its text and what programs read of it together: some 100,000 tokens of a language model. */
export const ANSWER_CHARACTERS_MAX = 400_000;

/** What an answer comes to. */
export function charactersOf({ content, structuredContent }: CallToolResult): number {
  const texts = content.map((each) => (each.type === 'text' ? each.text.length : 0));
  return texts.reduce((sum, length) => sum + length, JSON.stringify(structuredContent ?? null).length);
}

/** A sentence about an answer that is too long, and what its tool takes to give a shorter one. */
export function tooLong(characters: number, { name, inputSchema }: Pick<Tool, 'name' | 'inputSchema'>): string {
  const most = ANSWER_CHARACTERS_MAX.toLocaleString('en');
  return `The answer has ${characters.toLocaleString('en')} characters; at most ${most} are sent. ${instead(name, Object.keys(inputSchema['properties'] ?? {}))}`;
}

function instead(tool: string, names: readonly string[]): string {
  if (tool === 'graphql') {
    return 'Ask for a smaller page ("first"; go on with "after": its pageInfo { hasNextPage endCursor }), for fewer fields, or for one thing at a time.';
  }
  if (names.includes('first')) {
    return 'Ask for a smaller page with "first", and go on with "after": the pageInfo.endCursor of the answer before.';
  }
  const narrower = names.length === 0 ? '' : `Narrow it by ${names.map((each) => `"${each}"`).join(', ')}, or ask `;
  return `${narrower || 'Ask '}for the part that you need with the tool graphql, page by page.`;
}

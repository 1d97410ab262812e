import type { Program } from './program.ts';

/** Marks of the sheet's head, and those of the draft's lines. */
export function tagsOf({ sheet, places }: Program): string[] {
  const printed = places.flatMap(({ line }) => line.tags);
  const fromDraft = printed.flatMap((tag) => DRAFT_TAGS[tag.replace(/[○（）()]/gu, '')] ?? []);
  return [...new Set([...(sheet?.tags.map(({ tag }) => tag) ?? []), ...fromDraft])];
}

/** Labels of the draft: 新規 new, 拡充 expanded. */
const DRAFT_TAGS: Readonly<Record<string, string>> = { 新規: 'NEW', 新: 'NEW', 拡充: 'EXPANDED', 拡: 'EXPANDED' };

import type { NameLike } from '../registry/name-like.ts';

/** What `verify` prints of them. */
export function nameLikeReport(found: readonly NameLike[]): string[] {
  return [
    `names that look like a law, plan, council, company or body, and are neither known nor refused: ${found.length}`,
    ...found.map(({ printed, lines: [line], what }) => `  line ${line} (${what}): ${printed}`),
    ...(found.length > 0
      ? ['  Add each to organizations/, policies.yaml or, with the reason, common-nouns.yaml of the registry.']
      : []),
  ];
}

import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const common = { id: slug, reason: z.string().min(1) };
const spelling = z.string().min(2);

/**
 * `data/registry/scope.yaml`: which review sheets are in the default graph. Each entry is one rule; a sheet is in scope when any
 * rule takes it and none of the decisions refuses it. Width, case and blanks of what is printed do not count.
 */
export const scopeEntrySchema = z.discriminatedUnion('rule', [
  /** The sheet states the plan (計画通知名). `notBefore`: what may not follow, since it makes another name of it. */
  z.strictObject({
    ...common,
    rule: z.literal('CITES_PLAN'),
    policy: slug,
    spellings: z.array(spelling).min(1),
    notBefore: z.array(z.string().min(1)).default([]),
  }),
  /**
   * The sheet names a body: in its name (`NAME`), as the target of a subsidy (`TARGET`), or in its purpose or outline with one
   * of `cues` behind it in the same sentence (`PROSE`).
   */
  z.strictObject({
    ...common,
    rule: z.literal('NAMES_BODY'),
    bodies: z.array(slug).min(1),
    where: z.array(z.enum(['NAME', 'TARGET', 'PROSE'])).min(1),
    cues: z.array(z.string().min(1)).default([]),
    /** Only sheets of these ministries; of all where the list is empty. */
    ministries: z.array(z.string().min(1)).default([]),
    /** Forms that the sheets print and the registry does not have as a name in text, by body. */
    spellings: z.record(slug, z.array(spelling)).default({}),
  }),
  /**
   * The sheet has the name of a programme of another document, one of `ministries` running it. `similarity`: or a name that shares
   * so many of its pairs of signs (0 to 1).
   */
  z.strictObject({
    ...common,
    rule: z.literal('SHARES_NAME'),
    layouts: z.array(slug).min(1),
    ministries: z.array(z.string()).min(1),
    similarity: z.number().gt(0).max(1).default(1),
  }),
  /** The strategy prints the sheet's name, of at least `shortest` signs. */
  z.strictObject({ ...common, rule: z.literal('PRINTED_BY_STRATEGY'), shortest: z.int().min(4) }),
  /** The sheet prints words of the strategy in its name, its purpose or outline (`PROSE`), or the plans that it cites. */
  z.strictObject({
    ...common,
    rule: z.literal('PRINTS_WORDS'),
    words: z.array(spelling).min(1),
    where: z.array(z.enum(['NAME', 'PROSE', 'PLAN'])).min(1),
  }),
  /** A person decided on one sheet. `name` must be the printed one, so that a number that moved on decides nothing. */
  z.strictObject({
    ...common,
    rule: z.literal('DECIDED'),
    number: z.int().min(1),
    name: z.string().min(1),
    inScope: z.boolean(),
  }),
  /** What takes nothing, and lists sheets that no rule took for a person to look at: words of their names. */
  z.strictObject({ ...common, rule: z.literal('NEAR_MISS'), words: z.array(spelling).min(1) }),
  /**
   * What takes nothing: the running prose of a sheet of `ministries` prints the whole name of a programme of another document, of at least
   * `shortest` signs. Sheets out of scope are listed; of those in scope it is told what is not joined with them.
   */
  z.strictObject({
    ...common,
    rule: z.literal('NAMES_PROGRAMME'),
    layouts: z.array(slug).min(1),
    ministries: z.array(z.string()).min(1),
    shortest: z.int().min(6),
  }),
  /**
   * What takes nothing: a sheet prints, in its name or its prose, a body of `kinds` or a programme that an initiative of the strategy prints, and that no rule
   * looks for. It counts as a word near to the strategy.
   */
  z.strictObject({
    ...common,
    rule: z.literal('PRINTS_NAME_OF_INITIATIVE'),
    kinds: z.array(z.string().min(1)).min(1),
    shortest: z.int().min(6),
  }),
]);
export type ScopeEntry = z.infer<typeof scopeEntrySchema>;

/** Faults that no schema sees: ids that stand twice, and policies and bodies that the registry does not have. */
export function checkScope(
  entries: readonly ScopeEntry[],
  known: { policies: ReadonlySet<string>; organizations: ReadonlySet<string> },
): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    const place = `scope.yaml, rule "${entry.id}"`;
    if (seen.has(entry.id)) faults.push(`${place}: the id stands twice. Rename one.`);
    seen.add(entry.id);
    if (entry.rule === 'CITES_PLAN' && !known.policies.has(entry.policy))
      faults.push(`${place}: policies.yaml has no "${entry.policy}".`);
    if (entry.rule !== 'NAMES_BODY') continue;
    for (const body of [...entry.bodies, ...Object.keys(entry.spellings)])
      if (!known.organizations.has(body)) faults.push(`${place}: organizations/ has no "${body}".`);
  }
  return faults;
}

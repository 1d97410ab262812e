/** A rule of a layout's grammar as the test over all of them sees it. */
export interface GrammarRule {
  pattern: RegExp;
  /** Texts in which it finds what it is for. */
  finds: readonly string[];
  /** Texts, near ones, in which it must find nothing. */
  passes: readonly string[];
}

/** Every rule of the layouts that are loaded, in the order in which they were. */
export const GRAMMAR_RULES: GrammarRule[] = [];

/**
 * A pattern that decides what a line or a word is, with its examples: texts in which it finds something, and texts that it passes by. In
 * half width where the rule looks at the folded text. `rule.test.ts` tries them all, and tells a pattern that has none.
 */
export function rule(pattern: RegExp, finds: readonly string[], passes: readonly string[]): RegExp {
  GRAMMAR_RULES.push({ pattern, finds, passes });
  return pattern;
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleText } from './rules.ts';

const FACTS = new URL('../../data/facts/', import.meta.url);

/** Every rule by which a committed document's lines or rows are ignored. */
function rulesOfFacts(): string[] {
  const rules = readdirSync(FACTS).flatMap((file) => {
    const { document } = JSON.parse(readFileSync(new URL(file, FACTS), 'utf8'));
    return Object.keys(document.reading.ignored);
  });
  return [...new Set(rules)].sort();
}

describe('the rules by which lines are ignored', () => {
  it('have words in both languages, and no rule that is no more has any', () => {
    expect(rulesOfFacts().length).toBeGreaterThan(10);
    expect(Object.keys(ruleText.en).sort()).toEqual(rulesOfFacts());
    expect(Object.keys(ruleText.ja).sort()).toEqual(rulesOfFacts());
  });

  it('are told apart', () => {
    for (const words of [ruleText.en, ruleText.ja]) {
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
    }
  });
});

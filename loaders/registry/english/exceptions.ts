import type { EnglishException } from './glossary-schema.ts';

type Rule = EnglishException['rule'];
type Of<Name extends Rule> = Extract<EnglishException, { rule: Name }>;

/** The exceptions of one run, which remembers those that were needed, so that the others can be told. */
export class Exceptions {
  readonly #entries: readonly EnglishException[];
  readonly #needed = new Set<EnglishException>();

  constructor(entries: readonly EnglishException[] = []) {
    this.#entries = entries;
  }

  /** Whether an exception of this rule holds. */
  allows<Name extends Rule>(rule: Name, holds: (entry: Of<Name>) => boolean): boolean {
    const entry = this.of(rule).find(holds);
    if (entry !== undefined) this.#needed.add(entry);
    return entry !== undefined;
  }

  of<Name extends Rule>(rule: Name): Of<Name>[] {
    return this.#entries.filter((entry): entry is Of<Name> => entry.rule === rule);
  }

  needed(entry: EnglishException): void {
    this.#needed.add(entry);
  }

  /** A sentence for each exception that nothing needed. */
  idle(): string[] {
    return this.#entries
      .filter((entry) => !this.#needed.has(entry))
      .map((entry) => {
        const called = entry.rule === 'SHARED_ENGLISH' || entry.rule === 'SPELLING' ? entry.en : entry.printed;
        return `english-exceptions.yaml, ${entry.rule} "${called}": nothing needs this exception. Remove it.`;
      });
  }
}

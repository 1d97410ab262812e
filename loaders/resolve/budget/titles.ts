import type { Finding } from '../../layout.ts';
import { nameKey } from '../../registry/name-forms.ts';
import type { TitleEntry, TitlesByFile } from '../../registry/schema.ts';
import { finding } from '../../text/finding.ts';
import { evidenceOf, type Program } from './program.ts';

/** The files of `data/registry/titles/` that speak of the budget documents; the first that has a name counts. */
export const BUDGET_TITLES = ['budget-request', 'budget-draft', 'budget-components', 'budget-sections'] as const;

/** English names and summaries of programmes, lines and sections, by printed name. */
export class BudgetTitles {
  readonly #byKey = new Map<string, TitleEntry>();
  readonly #used = new Set<TitleEntry>();

  constructor(titles: TitlesByFile) {
    for (const file of [...BUDGET_TITLES].reverse()) {
      for (const entry of titles[file] ?? []) this.#byKey.set(nameKey(entry.printed), entry);
    }
  }

  /** The entry of the first of `names` that has one; those of its other names count as used. */
  find(...names: string[]): TitleEntry | null {
    const entries = names.flatMap((name) => this.#byKey.get(nameKey(name)) ?? []);
    for (const entry of entries) this.#used.add(entry);
    return entries[0] ?? null;
  }

  /** Entries that nothing has asked for. */
  unused(): TitleEntry[] {
    return [...this.#byKey.values()].filter((entry) => !this.#used.has(entry));
  }
}

/** A programme without English name, with its place. */
export function missingTitle(program: Program): Finding {
  const evidence = evidenceOf(program);
  const file = program.component ? 'budget-components' : program.sheet ? 'budget-request' : 'budget-draft';
  const message = `${evidence?.document ?? 'budget'}: no English name of the programme "${program.namePrinted}". Add it to titles/${file}.yaml.`;
  const missing = { file: `titles/${file}.yaml`, entry: { printed: program.namePrinted, en: '' } };
  return finding('warning', 'missing-title', evidence, message, missing);
}

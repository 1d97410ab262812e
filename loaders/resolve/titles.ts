import { fold, foldWithOffsets } from '../registry/fold.ts';
import type { CorrectionEntry, TitleEntry } from '../registry/schema.ts';
import { squeeze } from '../text/widths.ts';

/** English titles by printed text; width and white space do not count. */
export class Titles {
  readonly #entries: readonly TitleEntry[];
  readonly #byKey = new Map<string, TitleEntry>();
  readonly #used = new Set<TitleEntry>();

  constructor(entries: readonly TitleEntry[] = []) {
    this.#entries = entries;
    for (const entry of entries) this.#byKey.set(key(entry.printed, entry.item), entry);
  }

  /** The English of the first of `printed` that has an entry, one for this item before one for all items; or `null`. */
  find(item: number, ...printed: string[]): string | null {
    for (const text of printed) {
      const entry = this.#byKey.get(key(text, item)) ?? this.#byKey.get(key(text));
      if (entry === undefined) continue;
      this.#used.add(entry);
      return entry.en;
    }
    return null;
  }

  /** Entries that nothing has asked for. */
  unused(): TitleEntry[] {
    return this.#entries.filter((entry) => !this.#used.has(entry));
  }
}

function key(printed: string, item?: number): string {
  return `${item ?? ''}\n${squeeze(printed)}`;
}

/**
 * Puts right the slips of text recognition that the registry lists for this document (by its id or layout), wherever they
 * stand in the text as words of their own. Width, case and white space do not count.
 */
export function correct(
  text: string,
  document: { id: string; layout: string },
  corrections: readonly CorrectionEntry[],
): string {
  let corrected = text;
  for (const entry of corrections) {
    if (entry.document === document.id || entry.document === document.layout) corrected = replaceSlip(corrected, entry);
  }
  return corrected;
}

function replaceSlip(text: string, { printed, corrected }: CorrectionEntry): string {
  const slip = fold(printed);
  if (!fold(text).includes(slip)) return text;
  const folded = foldWithOffsets(text);
  let result = '';
  let done = 0;
  for (let at = folded.text.indexOf(slip); at !== -1; at = folded.text.indexOf(slip, at + slip.length)) {
    const end = at + slip.length;
    if (withinWord(folded.text, at) || withinWord(folded.text, end)) continue;
    result += text.slice(done, folded.starts[at]) + corrected;
    done = folded.ends[end - 1] ?? text.length;
  }
  return result + text.slice(done);
}

/** Whether a Latin word runs on over `offset`: PARTNERS in PARTNERSHIP is no slip. */
function withinWord(folded: string, offset: number): boolean {
  return /[a-z]/u.test(folded[offset - 1] ?? '') && /[a-z]/u.test(folded[offset] ?? '');
}

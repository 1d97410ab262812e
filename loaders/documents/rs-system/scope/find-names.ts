import { foldWithOffsets } from '../../../registry/fold.ts';
import { nameForms, nameKey } from '../../../registry/name-forms.ts';

/** A name of another document, and which document prints it. */
export interface PrintedBy {
  name: string;
  document: string;
}

/** A name that a text prints. */
export interface FoundName extends PrintedBy {
  /** As the text itself prints it. */
  printed: string;
}

/** Names are looked up by so many of their first signs. */
const HEAD = 4;

/** Finds whole names of other documents in running text. Width, case and blanks do not count; the longest name at a place is the one that is found. */
export class NameFinder {
  readonly #byHead = new Map<string, { form: string; found: PrintedBy }[]>();

  /** `shortest`: a form of fewer signs says too little within a sentence. */
  constructor(names: readonly PrintedBy[], shortest: number) {
    const known = new Set<string>();
    for (const found of names) {
      for (const [form, step] of nameForms(found.name)) {
        // 事業 that the name itself does not have makes another name of a sentence's own words.
        if (step === 'programme-word' || form.length < Math.max(shortest, HEAD) || known.has(form)) continue;
        known.add(form);
        const head = form.slice(0, HEAD);
        this.#byHead.set(head, [...(this.#byHead.get(head) ?? []), { form, found }]);
      }
    }
    for (const forms of this.#byHead.values()) forms.sort((a, b) => b.form.length - a.form.length);
  }

  /** The names that the text prints, each once, in the order of the text. */
  find(text: string): FoundName[] {
    const { text: folded, starts, ends } = foldWithOffsets(text);
    const key = nameKey(folded);
    const all = new Map<PrintedBy, FoundName>();
    for (let at = 0; at + HEAD <= key.length; ) {
      const hit = this.#byHead.get(key.slice(at, at + HEAD))?.find(({ form }) => key.startsWith(form, at));
      const end = at + (hit?.form.length ?? 1);
      if (hit !== undefined && !all.has(hit.found)) {
        all.set(hit.found, { ...hit.found, printed: text.slice(starts[at], ends[end - 1]) });
      }
      at = end;
    }
    return [...all.values()];
  }
}

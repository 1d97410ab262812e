import type { NameIndex } from '../registry/name-index.ts';
import { squeeze } from '../text/widths.ts';

/** Short forms of names in one document: 保健大臣会合 for G7長崎保健大臣会合 when only one name there ends with it. */
export class ShortForms {
  /** Registry id → names as printed. */
  readonly #printed = new Map<string, Set<string>>();

  constructor(text: string, names: NameIndex) {
    for (const { id, printed } of names.findOrganizations(text)) {
      this.#printed.set(id, (this.#printed.get(id) ?? new Set()).add(printed));
    }
  }

  /** The full name whose end `short` is, or `null` when there is none or several bodies have such a name. */
  fullName(short: string): string | null {
    const candidates = [...this.#printed.values()].filter((printed) =>
      [...printed].some(
        (name) => squeeze(name).length > squeeze(short).length && squeeze(name).endsWith(squeeze(short)),
      ),
    );
    const [only] = candidates;
    if (!only || candidates.length > 1) return null;
    return [...only].find((name) => squeeze(name).endsWith(squeeze(short))) ?? null;
  }
}

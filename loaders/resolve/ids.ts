import { createHash } from 'node:crypto';
import { squeeze } from '../text/widths.ts';

/*
 * Ids come from what is printed, so that they stay when a bullet or a row is inserted above, and when a title's English or a
 * correction changes. Width and white space do not count.
 */

/** `item:11`. */
export const itemId = (number: number): string => `item:${number}`;
/** `org:jica`, from the registry's id. */
export const organizationId = (entry: string): string => `org:${entry}`;
/** `policy:amr-action-plan`, from the registry's id. */
export const policyId = (entry: string): string => `policy:${entry}`;
/** `document:strategy-follow-up`. */
export const documentId = (document: string): string => `document:${document}`;
/** `org:unregistered-1f2e3d4c`: a body that no registry entry explains, told by its printed name. */
export const unregisteredId = (kind: 'org' | 'policy', printed: string): string =>
  `${kind}:unregistered-${digest(squeeze(printed))}`;

/** What a fact of the strategy table may be called by. */
type TextKind = 'measure' | 'direction' | 'initiative';

/** Gives out the ids of one graph's texts: the second of the same text under an item gets `-2`, the third `-3`. */
export class TextIds {
  readonly #given = new Map<string, number>();

  /** `initiative:11-1f2e3d4c`; `printed` is the text that the document has, not a corrected one. */
  next(kind: TextKind, item: number, printed: string): string {
    const id = `${kind}:${item}-${digest(`${item}\n${squeeze(printed)}`)}`;
    const count = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

import { escaped } from './cell-text.ts';

const END = '</sst>';
const COUNTS = /\bcount="(\d+)" uniqueCount="(\d+)"/;

/**
 * The list of texts of a workbook that cells name by their number, as the library writes it, with those that come while rows are written. Addresses stand
 * there and nowhere else, so that all other files of the workbook are the same whichever host they lead to.
 */
export class SharedTexts {
  readonly #written: string;
  readonly #before: { count: number; unique: number };
  readonly #added = new Map<string, number>();
  #uses = 0;

  /** `written`: the library's. Throws on a list in another form. */
  constructor(written: string) {
    const [, count, unique] = COUNTS.exec(written) ?? [];
    if (count === undefined || unique === undefined || !written.endsWith(END))
      throw new Error('the library writes the texts of a workbook in a form that is not known');
    this.#written = written.slice(0, -END.length);
    this.#before = { count: Number(count), unique: Number(unique) };
  }

  /** The number of a text. */
  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#added.get(text);
    if (known !== undefined) return known;
    const next = this.#before.unique + this.#added.size;
    this.#added.set(text, next);
    return next;
  }

  /** The whole list. */
  get bytes(): Buffer {
    const { count, unique } = this.#before;
    const counts = `count="${count + this.#uses}" uniqueCount="${unique + this.#added.size}"`;
    const added = [...this.#added.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`);
    return Buffer.from(`${this.#written.replace(COUNTS, counts)}${added.join('')}${END}`);
  }
}

import { fold } from '../../registry/fold.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { foldWidth } from '../../text/widths.ts';
import type { LinkableProgram } from '../linkable.ts';
import type { StrategyText } from './strategy-texts.ts';

/** A form under which another document may print a programme's name. */
export interface NameForm {
  /** Folded. */
  text: string;
  confidence: number;
  /** `body`: 〇〇センター事業 (programme of a centre) printed as the centre alone. */
  kind: 'whole' | 'part' | 'body';
}

/** Signs of the shortest name that is looked for: shorter ones are words, not names. */
const NAME_MIN = 8;
/** What a programme's name ends with: 事業 project, プログラム programme. */
const NAME_END = /(?:事業|プログラム)$/u;

/**
 * The forms of a programme's names, best first: the whole name, what stands inside and outside a bracket or behind a shared
 * heading, and the centre that the programme runs. `臨床研究推進事業（アジア治験網の構築事業）` is also `アジア治験網の構築事業`.
 */
export function printableForms({ names: printed }: LinkableProgram, names: NameIndex): NameForm[] {
  const forms = new Map<string, NameForm>();
  const add = (name: string, kind: NameForm['kind'], confidence: number) => {
    const text = fold(name);
    if (text.length >= NAME_MIN && !forms.has(text)) forms.set(text, { text, kind, confidence });
  };
  for (const name of printed) if (NAME_END.test(name.trim())) add(name, 'whole', 1);
  for (const name of printed) {
    for (const part of parts(name)) if (NAME_END.test(part)) add(part, 'part', 0.95);
    const centre = name.trim().replace(NAME_END, '');
    if (centre !== name.trim() && names.resolve(centre, 'text') !== null) add(centre, 'body', 0.9);
  }
  return [...forms.values()];
}

/** Inside and outside of brackets, and between blanks; 旧: (formerly) before an old name and うち (of which) before a part go. */
function parts(name: string): string[] {
  const pieces = foldWidth(name).split(/[()]/u);
  return [...pieces, ...pieces.flatMap((piece) => piece.split(/\s+/u))].map((piece) =>
    piece.trim().replace(/^(?:旧:?|うち)/u, ''),
  );
}

/** The rows and initiatives of the strategy, for asking which of them print a name. */
export class NamePrintingTexts {
  readonly #texts: readonly StrategyText[];
  /** All titles in one text, so that a name that stands nowhere, as most, is asked for once. */
  readonly #titles: string;

  constructor(texts: readonly StrategyText[]) {
    this.#texts = texts.filter(({ level }) => level !== 'ITEM');
    this.#titles = this.#texts.map(({ folded }) => folded.title).join('\n');
  }

  /** Each place that prints one of `forms`, with the first form that it prints. */
  printing(forms: readonly NameForm[]): { strategyText: StrategyText; form: NameForm }[] {
    const near = forms.filter(({ text }) => this.#titles.includes(text));
    if (near.length === 0) return [];
    return this.#texts.flatMap((strategyText) => {
      const form = near.find((form) => printsName(strategyText.folded.title, form));
      return form === undefined ? [] : [{ strategyText, form }];
    });
  }
}

/** Whether a folded text prints the name as a name of its own, not within a longer one (感染症事業 in 新興感染症事業). */
function printsName(folded: string, form: NameForm): boolean {
  for (let at = folded.indexOf(form.text); at !== -1; at = folded.indexOf(form.text, at + 1)) {
    const end = at + form.text.length;
    if (!/[\p{L}\p{N}]/u.test(before(folded, at)) && /^(?:$|[^\p{L}\p{N}]|[ぁ-ん]|等)/u.test(folded.slice(end)))
      return true;
  }
  return false;
}

/** The sign before `at`; や, と and び (and) part names as a comma does. */
function before(text: string, at: number): string {
  const sign = text[at - 1] ?? '';
  return /[やとび]/u.test(sign) ? '' : sign;
}

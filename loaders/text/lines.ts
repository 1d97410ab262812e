import { halfWidth } from './widths.ts';

/** One line that is not blank. `text` is `raw` in half width, of the same length: patterns look at `text`, facts quote `raw`. */
export interface Line {
  /** 1-based, in the document. */
  readonly number: number;
  /** As it stands, with the blanks around it: tabs at its start are empty cells. */
  readonly whole: string;
  /** Without the blanks around it. */
  readonly raw: string;
  readonly text: string;
  /** How many blank lines stand above it. */
  readonly gap: number;
}

/** The lines of a document that are not blank, in order. Blanks of any width are blank. */
export function contentLines(lines: readonly string[]): Line[] {
  const content: Line[] = [];
  let gap = 0;
  for (const [index, whole] of lines.entries()) {
    const raw = whole.trim();
    if (raw === '') gap += 1;
    else {
      content.push({ number: index + 1, whole, raw, text: halfWidth(raw), gap });
      gap = 0;
    }
  }
  return content;
}

/** Emphasis marks that recognition left (**…**) taken out, blanks at the ends too. */
export function withoutEmphasis(text: string): string {
  return text.replaceAll('**', '').trim();
}

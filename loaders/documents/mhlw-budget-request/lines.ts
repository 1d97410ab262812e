/** One non-blank line. `text` is `raw` folded (see `fold`) and trimmed; patterns look at `text`, facts quote `raw`. */
export interface Line {
  /** 1-based, in the document. */
  number: number;
  raw: string;
  text: string;
}

/** The non-blank lines of a document. Lines that hold only blanks, also full-width ones, are blank. */
export function contentLines(lines: readonly string[]): Line[] {
  return lines.flatMap((raw, index) => {
    const text = fold(raw).trim();
    return text === '' ? [] : [{ number: index + 1, raw: raw.trim(), text }];
  });
}

/** Variants that recognition prints for a character. */
const VARIANTS: Record<string, string> = { '\u3000': ' ', '\u00a0': ' ', 內: '内', 齡: '齢', '〜': '~', '～': '~' };

/** Full-width ASCII, blanks and kanji variants made plain. The text keeps its length, so offsets hold for both. */
export function fold(text: string): string {
  return text.replace(/[！-～\u3000\u00a0內齡〜]/gu, (sign) => {
    return VARIANTS[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}

/** Emphasis marks that recognition left (**…**) taken out, blanks at the ends too. */
export function plain(text: string): string {
  return text.replaceAll('**', '').trim();
}

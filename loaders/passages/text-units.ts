import type { SourceText } from '../../src/sources/source-text.ts';
import type { FactEvidence } from '../facts/common.ts';
import { foldWidth } from '../text/widths.ts';

/** A non-blank line. `gap` is the number of blank lines above it. */
export interface TextLine {
  number: number;
  /** As printed, without the blanks around it. */
  text: string;
  /** `text` in one width, for the grammar; names are taken from `text`. */
  plain: string;
  gap: number;
}

/** Lines that belong together: one line of a known kind, or a paragraph over one or more lines. */
export interface TextUnit<Kind extends string> {
  kind: Kind | 'prose' | 'loose';
  lines: TextLine[];
}

/** The non-blank lines. Lines of blanks in any width count as blank. */
export function textLines(source: SourceText): TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  for (const [index, raw] of source.lines.entries()) {
    const text = raw.trim();
    if (text === '') {
      gap += 1;
      continue;
    }
    lines.push({ number: index + 1, text, plain: foldWidth(text).trim(), gap });
    gap = 0;
  }
  return lines;
}

/**
 * Groups lines: a line that `single` knows stands alone; lines from there to one that ends with 。 (without a blank line
 * between) are a paragraph; everything else is `loose`, a line that only its place can explain.
 */
export function groupUnits<Kind extends string>(
  lines: readonly TextLine[],
  single: (line: TextLine, previous: TextUnit<Kind> | undefined) => Kind | null,
): TextUnit<Kind>[] {
  const units: TextUnit<Kind>[] = [];
  let open: TextLine[] = [];
  const giveUp = () => {
    for (const line of open) units.push({ kind: 'loose', lines: [line] });
    open = [];
  };
  for (const line of lines) {
    if (line.gap > 0) giveUp();
    const kind = single(line, open.length > 0 ? undefined : units.at(-1));
    if (kind !== null) {
      giveUp();
      units.push({ kind, lines: [line] });
    } else if (!canBeProse(line)) {
      giveUp();
      units.push({ kind: 'loose', lines: [line] });
    } else {
      open.push(line);
      if (SENTENCE_END.test(line.plain)) {
        units.push({ kind: 'prose', lines: open });
        open = [];
      }
    }
  }
  giveUp();
  return units;
}

const SENTENCE_END = /。[」』)]?$/u;

/** Whether a line may be running text or a headline: begins with a letter, a figure or an opening bracket; no table marks. */
export function canBeProse(line: TextLine): boolean {
  if (/[\t|<>\uFFFD]/u.test(line.text) || !/^[\p{L}\p{N}「『(“"]/u.test(line.plain)) return false;
  const letters = line.plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const japanese = line.plain.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu)?.length ?? 0;
  return japanese >= 2 && japanese >= letters * 0.3 && letters >= line.plain.replace(/\s/gu, '').length * 0.6;
}

/** A paragraph as one text, and the way back from offsets to lines. */
export interface Passage {
  text: string;
  lines: { number: number; start: number }[];
}

/** Joins wrapped lines without a blank, except between two Latin words. */
export function joinLines(lines: readonly TextLine[]): Passage {
  const passage: Passage = { text: '', lines: [] };
  for (const [at, line] of lines.entries()) {
    if (/[A-Za-z,]$/u.test(lines[at - 1]?.text.slice(-1) ?? '') && /^[A-Za-z]/u.test(line.text)) passage.text += ' ';
    passage.lines.push({ number: line.number, start: passage.text.length });
    passage.text += line.text;
  }
  return passage;
}

/** The place of the characters `start` to `end` (exclusive) of a passage. */
export function placeOf(
  passage: Passage,
  start: number,
  end: number,
  document: string,
  section: string | null,
): FactEvidence {
  const lineAt = (offset: number) => passage.lines.findLast((line) => line.start <= offset)?.number ?? 1;
  return { document, startLine: lineAt(start), endLine: lineAt(Math.max(start, end - 1)), section };
}

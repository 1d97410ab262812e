import type { FactEvidence } from '../facts/common.ts';
import type { Line } from '../text/lines.ts';
import { rule } from '../text/rule.ts';

const LETTER = rule(/[\p{L}\p{N}]/gu, ['見', '7'], ['、']);
const JAPANESE = rule(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu, ['見', 'ー'], ['A']);

// Signs of tables, of mark-up, and of what could not be decoded.
const TABLE_OR_MARKUP = rule(/[\t|<>\uFFFD]/u, ['見本|見本', '<br>'], ['見本']);
const BEGINS_AS_PROSE = rule(/^[\p{L}\p{N}「『(“"]/u, ['見本', '「見本'], ['・見本']);
// English words over a line end are parted by a blank.
const LATIN_END = rule(/[A-Za-z,]$/u, ['health', 'health,'], ['保健']);
const LATIN_START = rule(/^[A-Za-z]/u, ['health'], ['保健']);

/** Lines that belong together: one line of a known kind, or a paragraph over one or more lines. */
export interface TextUnit<Kind extends string> {
  kind: Kind | 'prose' | 'loose';
  lines: Line[];
}

/**
 * Groups lines: a line that `single` knows stands alone; lines from there to one that ends with 。 (without a blank line
 * between) are a paragraph; everything else is `loose`, a line that only its place can explain.
 */
export function groupUnits<Kind extends string>(
  lines: readonly Line[],
  single: (line: Line, previous: TextUnit<Kind> | undefined) => Kind | null,
): TextUnit<Kind>[] {
  const units: TextUnit<Kind>[] = [];
  let open: Line[] = [];
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
      if (SENTENCE_END.test(line.text)) {
        units.push({ kind: 'prose', lines: open });
        open = [];
      }
    }
  }
  giveUp();
  return units;
}

const SENTENCE_END = rule(/。[」』)]?$/u, ['行う。', '行う。」'], ['行う']);

/** Whether a line may be running text or a headline: begins with a letter, a figure or an opening bracket; no table marks. */
export function canBeProse(line: Line): boolean {
  if (TABLE_OR_MARKUP.test(line.raw) || !BEGINS_AS_PROSE.test(line.text)) return false;
  const letters = line.text.match(LETTER)?.length ?? 0;
  const japanese = line.text.match(JAPANESE)?.length ?? 0;
  return japanese >= 2 && japanese >= letters * 0.3 && letters >= line.text.replace(/\s/gu, '').length * 0.6;
}

/** A paragraph as one text, and the way back from offsets to lines. */
export interface Passage {
  text: string;
  lines: { number: number; start: number }[];
}

/** Joins wrapped lines without a blank, except between two Latin words. */
export function joinLines(lines: readonly Line[]): Passage {
  const passage: Passage = { text: '', lines: [] };
  for (const [at, line] of lines.entries()) {
    if (LATIN_END.test(lines[at - 1]?.raw.slice(-1) ?? '') && LATIN_START.test(line.raw)) passage.text += ' ';
    passage.lines.push({ number: line.number, start: passage.text.length });
    passage.text += line.raw;
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

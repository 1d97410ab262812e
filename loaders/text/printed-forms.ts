import type { RewrittenText } from './rewritten-text.ts';

/**
 * Puts what is printed back into facts that were read from the usual forms: each text of a fact is sought in the lines of its evidence and
 * replaced by what stands there in the document (十五億円 for 15億円). What a rule made itself, and so stands nowhere, stays.
 */
export function withPrintedForms<Facts>(
  facts: Facts,
  lines: readonly string[],
  usual: readonly RewrittenText[],
): Facts {
  const changed = usual.map((line, index) => line.text !== lines[index]);
  if (!changed.includes(true)) return facts;
  const seek = new PrintedSearch(lines, usual, changed);
  return visit(facts, { startLine: 1, endLine: lines.length }, seek) as Facts;
}

interface Range {
  startLine: number;
  endLine: number;
}

function visit(value: unknown, around: Range, seek: PrintedSearch): unknown {
  if (typeof value === 'string') return seek.printed(value, around);
  if (Array.isArray(value)) return value.map((one) => visit(one, around, seek));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const place = rangeOf(fields['evidence']) ?? around;
  return Object.fromEntries(
    Object.entries(fields).map(([key, one]) => [
      key,
      key === 'evidence' || key.endsWith('Evidence') || NOT_QUOTED.has(key)
        ? one
        : visit(one, rangeOf(fields[`${key}Evidence`]) ?? place, seek),
    ]),
  );
}

/** What an amount is measured in is a word of ours, not a quotation. */
const NOT_QUOTED = new Set(['unit']);

function rangeOf(evidence: unknown): Range | null {
  const place = (Array.isArray(evidence) ? evidence[0] : evidence) as Partial<Range> | null | undefined;
  return typeof place?.startLine === 'number' && typeof place.endLine === 'number' ? (place as Range) : null;
}

/** The lines of a range in one piece without blanks, each character with what is printed for it. */
interface Piece {
  text: string;
  printed: { text: string; cluster: string }[];
}

class PrintedSearch {
  readonly #pieces = new Map<string, Piece | null>();
  readonly #lines: readonly string[];
  readonly #usual: readonly RewrittenText[];
  readonly #changed: readonly boolean[];

  constructor(lines: readonly string[], usual: readonly RewrittenText[], changed: readonly boolean[]) {
    this.#lines = lines;
    this.#usual = usual;
    this.#changed = changed;
  }

  /** The text as printed in a range; itself where it does not stand there, or nothing there was changed. Blanks in it stay. */
  printed(text: string, range: Range): string {
    if (!/[^\0-\x7F]/u.test(text)) return text;
    const piece = this.#piece(range);
    const found = piece?.text.indexOf(text.replace(/\s/gu, '')) ?? -1;
    if (!piece || found < 0) return text;
    let printed = '';
    let at = found;
    let last = '';
    for (let unit = 0; unit < text.length; unit += 1) {
      const sign = text[unit] ?? '';
      if (/\s/u.test(sign)) {
        printed += sign;
        continue;
      }
      const own = piece.printed[at];
      at += 1;
      // One cluster (十五) stands for several characters (15): it is printed once.
      if (own && own.cluster !== last) printed += own.text;
      last = own?.cluster ?? '';
    }
    return printed;
  }

  #piece({ startLine, endLine }: Range): Piece | null {
    const key = `${startLine}-${endLine}`;
    const known = this.#pieces.get(key);
    if (known !== undefined) return known;
    const piece = this.#changed.slice(startLine - 1, endLine).includes(true) ? this.#join(startLine, endLine) : null;
    this.#pieces.set(key, piece);
    return piece;
  }

  #join(startLine: number, endLine: number): Piece {
    const piece: Piece = { text: '', printed: [] };
    for (let index = startLine - 1; index < endLine; index += 1) {
      const line = this.#lines[index] ?? '';
      const usual = this.#usual[index];
      for (let at = 0; usual && at < usual.text.length; at += 1) {
        const sign = usual.text[at] ?? '';
        if (/\s/u.test(sign)) continue;
        const [start, end] = [usual.starts[at] ?? 0, usual.ends[at] ?? 0];
        piece.text += sign;
        piece.printed.push({ text: line.slice(start, end), cluster: `${index}:${start}:${end}` });
      }
    }
    return piece;
  }
}

import { LINES_ALONE } from './asked-lines.ts';

/** Lines of a document, 1-based and inclusive. */
export interface Lines {
  startLine: number;
  endLine: number;
}

/** Where an answer stands: a document with its lines in order, none twice. */
export interface Source {
  /** Global id, as in `document:strategy-follow-up`. */
  document: string;
  titleEn: string | null;
  lines: Lines[];
}

/** What an answer says, and where it stands. */
export interface AnswerWithLines {
  data: unknown;
  sources: Source[];
}

/** Gathers the lines of all evidence in `data`; what was asked for the sake of its lines alone is taken out of it. */
export function gatherLines(data: unknown): AnswerWithLines {
  const lines = new GatheredLines();
  return { data: lines.gather(data), sources: lines.sources() };
}

class GatheredLines {
  readonly #documents = new Map<string, { titleEn: string | null; lines: Lines[] }>();

  /** A copy of the value without what is not shown: what an engine gives may be shared with others who ask. */
  gather(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.gather(each));
    if (value === null || typeof value !== 'object') return value;
    if (isEvidence(value)) this.#add(value);
    const shown: Record<string, unknown> = {};
    for (const [key, each] of Object.entries(value)) {
      const gathered = this.gather(each);
      if (key !== LINES_ALONE) shown[key] = gathered;
    }
    return shown;
  }

  sources(): Source[] {
    return [...this.#documents]
      .map(([document, { titleEn, lines }]) => ({ document, titleEn, lines: joined(lines) }))
      .sort((one, other) => (one.document < other.document ? -1 : 1));
  }

  #add({ document, startLine, endLine }: AnsweredEvidence): void {
    const known = this.#documents.get(document.id) ?? { titleEn: document.titleEn ?? null, lines: [] };
    known.lines.push({ startLine, endLine });
    this.#documents.set(document.id, known);
  }
}

/** Evidence in an answer, as far as we need it. */
export interface AnsweredEvidence {
  document: { id: string; titleEn?: string | null };
  startLine: number;
  endLine: number;
  section?: string | null;
  quote?: string | null;
}

/** Whether a part of an answer is evidence with its document and lines. */
export function isEvidence(value: object): value is AnsweredEvidence {
  const { document, startLine, endLine } = value as Partial<AnsweredEvidence>;
  return typeof document?.id === 'string' && typeof startLine === 'number' && typeof endLine === 'number';
}

/** Lines in order; those that overlap or touch become one. */
function joined(lines: readonly Lines[]): Lines[] {
  const result: Lines[] = [];
  for (const { startLine, endLine } of [...lines].sort((one, other) => one.startLine - other.startLine)) {
    const last = result.at(-1);
    if (last && startLine <= last.endLine + 1) last.endLine = Math.max(last.endLine, endLine);
    else result.push({ startLine, endLine });
  }
  return result;
}

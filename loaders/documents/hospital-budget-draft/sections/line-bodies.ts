import type { NameIndex } from '../../../registry/name-index.ts';
import type { DraftLine } from '../facts.ts';
import { nameFacts } from '../name-facts.ts';
import type { Row } from '../rows.ts';

/** The rows of each line, its running text included: what names are searched in. */
export class LineBodies {
  /** Running text that stands before any line. */
  readonly unowned: Row[] = [];
  private readonly rows = new Map<DraftLine, Row[]>();
  private latest: DraftLine | null = null;

  /** The line above, whatever its kind. */
  get last(): DraftLine | null {
    return this.latest;
  }

  open(line: DraftLine, rows: readonly Row[]): void {
    this.rows.set(line, [...rows]);
    this.latest = line;
  }

  /** Running text belongs to the line above it. */
  append(rows: readonly Row[]): void {
    const own = this.latest ? this.rows.get(this.latest) : undefined;
    (own ?? this.unowned).push(...rows);
  }

  /** Fills mentions, policies and implementers of all lines. */
  findNames(names: NameIndex, document: string, section: string): void {
    for (const [line, rows] of this.rows) Object.assign(line, nameFacts(rows, names, document, section));
  }
}

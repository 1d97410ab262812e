import type { LineRow, MoneyRows, Named, ProgramRow, SectionRow } from './money-rows.ts';
import { byProgram, chain, firstOf, sortedBy } from './tables.ts';

/** What stands where nothing is printed or linked. */
const NO_MINISTRY: Named = { id: 'none:ministry', name: '府省庁の記載なし', nameEn: 'no ministry printed' };
const NO_BUREAU: Named = { id: 'none:bureau', name: '担当部局の記載なし', nameEn: 'no bureau printed' };
export const NO_ITEM: Named = { id: 'none:item', name: '戦略項目なし', nameEn: 'no strategy item' };

/** The rows, made easy to walk. All choices between several are by printed order, then by id: the same rows give the same answer. */
export class MoneyGraph {
  readonly #programs: Map<string, ProgramRow>;
  readonly #whole: Map<string, string>;
  readonly #organizations: Map<string, Named>;
  readonly #implementers: Map<string, string[]>;
  readonly #recipients: Map<string, string[]>;
  readonly #items: Map<string, MoneyRows['items'][number]>;
  readonly #carried: Map<string, string[]>;
  readonly #sections: Map<string, SectionRow>;
  readonly #inSections: Map<string, string[]>;
  readonly #aboveSection: Map<string, string>;
  readonly #lines = new Map<string, readonly ProgramRow[]>();

  constructor(rows: MoneyRows) {
    const byId = <Row extends { id: string }>(list: Row[]) => new Map(list.map((row) => [row.id, row]));
    this.#programs = byId(rows.programs);
    this.#organizations = byId(rows.organizations);
    this.#items = byId(rows.items);
    this.#sections = byId(rows.sections);
    const order = (id: string) => this.#programs.get(id)?.order ?? 0;
    this.#whole = firstOf(
      sortedBy(rows.components, ({ whole }) => whole)
        .sort((a, b) => order(a.whole) - order(b.whole))
        .map(({ program, whole }) => [program, whole]),
    );
    this.#implementers = byProgram(
      sortedBy(rows.implementers, ({ organization }) => organization),
      ({ order }) => order,
      ({ organization }) => organization,
    );
    this.#recipients = byProgram(
      sortedBy(rows.recipients, ({ organization }) => organization),
      ({ order }) => order,
      ({ organization }) => organization,
    );
    this.#inSections = byProgram(
      sortedBy(rows.inSections, ({ section }) => section),
      ({ section }) => this.#sections.get(section)?.order ?? 0,
      ({ section }) => section,
    );
    const number = (item: string) => this.#items.get(item)?.number ?? 0;
    this.#carried = byProgram(
      rows.carries.toSorted((a, b) => number(a.item) - number(b.item)),
      ({ confidence }) => -confidence,
      ({ item }) => item,
    );
    this.#aboveSection = firstOf(
      sortedBy(rows.sections, ({ above }) => above ?? '').flatMap(({ id, above }) =>
        above === null ? [] : [[id, above]],
      ),
    );
  }

  program(id: string): ProgramRow {
    const program = this.#programs.get(id);
    if (!program) throw new Error(`there is no programme ${id}`);
    return program;
  }

  /** A programme and, for a part, what it is a part of up to a whole programme, which comes last. */
  #line(id: string): readonly ProgramRow[] {
    const known = this.#lines.get(id);
    if (known) return known;
    const upward = chain(id, this.#whole).map((each) => this.program(each));
    const whole = upward.findIndex(({ level }) => level === 'PROGRAM');
    const line = whole < 0 ? upward : upward.slice(0, whole + 1);
    this.#lines.set(id, line);
    return line;
  }

  /** What the nearest of a programme and those it is a part of says. */
  nearest<Value>(id: string, read: (program: ProgramRow) => readonly Value[]): readonly Value[] {
    for (const program of this.#line(id)) {
      const values = read(program);
      if (values.length > 0) return values;
    }
    return [];
  }

  /** Ministry, bureau and division that run a line's programme; stand-ins where none is printed. */
  administration(line: LineRow): { ministry: Named; bureau: Named; division: Named } {
    const ministry = line.ministry === null ? NO_MINISTRY : this.#organization(line.ministry);
    const bureau =
      line.bureau === null
        ? within(NO_BUREAU, line.ministry === null ? null : ministry)
        : this.#organization(line.bureau);
    const division =
      line.division === null
        ? within(NO_DIVISION, line.bureau === null ? (line.ministry === null ? null : ministry) : bureau)
        : this.#organization(line.division);
    return { ministry, bureau, division };
  }

  /** The items that a programme carries, the surest first; each once. */
  items(id: string): (Named & { number: number })[] {
    const found = new Set(this.nearest(id, (program) => this.#carried.get(program.id) ?? []));
    return [...found]
      .flatMap((item) => this.#items.get(item) ?? [])
      .map(({ id: item, number, mark, name, nameEn }) => {
        return { id: item, number, name: `${mark} ${name}`, nameEn: nameEn && `${mark} ${nameEn}` };
      });
  }

  recipients(id: string): Named[] {
    return this.#bodies(id, this.#recipients);
  }

  implementers(id: string): Named[] {
    return this.#bodies(id, this.#implementers);
  }

  #bodies(id: string, of: ReadonlyMap<string, string[]>): Named[] {
    return [...new Set(this.nearest(id, (program) => of.get(program.id) ?? []))].map((each) =>
      this.#organization(each),
    );
  }

  /**
   * The sections around a line in the document of another one, the outermost first: its own, its programme's, or the other line's; any
   * document's where there are none in that one.
   */
  sections(line: LineRow, beside: LineRow): SectionRow[] {
    const own = [
      ...(line.section === null ? [] : [line.section]),
      ...this.nearest(line.program, (program) => this.#inSections.get(program.id) ?? []),
      ...(beside.section === null ? [] : [beside.section]),
    ];
    const at = own.find((section) => this.#sections.get(section)?.document === beside.document) ?? own[0];
    if (at === undefined) return [];
    return chain(at, this.#aboveSection)
      .reverse()
      .flatMap((section) => this.#sections.get(section) ?? []);
  }

  #organization(id: string): Named {
    return this.#organizations.get(id) ?? { id, name: id, nameEn: null };
  }
}

const NO_DIVISION: Named = { id: 'none:division', name: '担当課室の記載なし', nameEn: 'no division printed' };

/** What is not printed, inside what is: each has its own place, so that money of two bureaus does not meet in one. */
function within(none: Named, unit: Named | null): Named {
  if (unit === null) return none;
  return {
    id: `${none.id}:${unit.id}`,
    name: `${unit.name}（${none.name}）`,
    nameEn: `${unit.nameEn ?? unit.name} (${none.nameEn})`,
  };
}

import { itemsOf } from './carried-items.ts';
import type { FlowLine, LineRow, MoneyRows, Named, ProgramRow, SectionRow } from './money-rows.ts';
import { chain, firstOf, sortedBy } from './tables.ts';

/** What stands where nothing is printed or linked. */
const NO_MINISTRY: Named = { id: 'none:ministry', name: '府省庁の記載なし', nameEn: 'no ministry printed' };
const NO_BUREAU: Named = { id: 'none:bureau', name: '担当部局の記載なし', nameEn: 'no bureau printed' };
const NO_DIVISION: Named = { id: 'none:division', name: '担当課室の記載なし', nameEn: 'no division printed' };
export const NO_ITEM: Named = { id: 'none:item', name: '戦略項目なし', nameEn: 'no strategy item' };

/** What lines name, by id. */
export class MoneyNames {
  readonly #programs: ReadonlyMap<string, ProgramRow>;
  readonly #organizations: ReadonlyMap<string, Named>;
  readonly #items: ReadonlyMap<string, MoneyRows['items'][number]>;
  readonly #listedSections: readonly SectionRow[];
  readonly #minConfidence: number;
  #builtSections: ReadonlyMap<string, SectionRow> | null = null;
  #builtAbove: ReadonlyMap<string, string> | null = null;

  /** `minConfidence`: how sure a link to the strategy must be to count. */
  constructor(
    { programs, organizations, items, sections }: Omit<MoneyRows, 'lines' | 'totals'>,
    minConfidence: number,
  ) {
    this.#programs = byId(programs);
    this.#organizations = byId(organizations);
    this.#items = byId(items);
    this.#listedSections = sections;
    this.#minConfidence = minConfidence;
  }

  /** Made where a sum asks for them: most ask for none. */
  get #sections(): ReadonlyMap<string, SectionRow> {
    this.#builtSections ??= byId(this.#listedSections);
    return this.#builtSections;
  }

  get #aboveSection(): ReadonlyMap<string, string> {
    this.#builtAbove ??= firstOf(
      sortedBy(this.#listedSections, ({ above }) => above ?? '').flatMap(({ id, above }) =>
        above === null ? [] : [[id, above]],
      ),
    );
    return this.#builtAbove;
  }

  program(id: string): ProgramRow {
    const program = this.#programs.get(id);
    if (!program) throw new Error(`there is no programme ${id}`);
    return program;
  }

  organization(id: string): Named {
    return this.#organizations.get(id) ?? { id, name: id, nameEn: null };
  }

  /** Ministry, bureau and division that run a line's programme; stand-ins where none is printed. */
  administration(line: FlowLine): { ministry: Named; bureau: Named; division: Named } {
    const ministry = line.ministry === null ? NO_MINISTRY : this.organization(line.ministry);
    const bureau =
      line.bureau === null
        ? within(NO_BUREAU, line.ministry === null ? null : ministry)
        : this.organization(line.bureau);
    const division =
      line.division === null
        ? within(NO_DIVISION, line.bureau === null ? (line.ministry === null ? null : ministry) : bureau)
        : this.organization(line.division);
    return { ministry, bureau, division };
  }

  /** The items that a line's programme carries, the surest first; each once. */
  items({ carried }: FlowLine): (Named & { number: number })[] {
    return itemsOf(carried, this.#minConfidence)
      .flatMap((item) => this.#items.get(item) ?? [])
      .map(({ id, number, mark, name, nameEn }) => {
        return { id, number, name: `${mark} ${name}`, nameEn: nameEn && `${mark} ${nameEn}` };
      });
  }

  /**
   * The sections around a line in the document of another one, the outermost first: its own, its programme's, or the other line's; any
   * document's where that one has none.
   */
  sections(line: LineRow, beside: LineRow): SectionRow[] {
    const own = [...line.sections, ...(beside.section === null ? [] : [beside.section])];
    const at = own.find((section) => this.#sections.get(section)?.document === beside.document) ?? own[0];
    if (at === undefined) return [];
    return chain(at, this.#aboveSection)
      .reverse()
      .flatMap((section) => this.#sections.get(section) ?? []);
  }
}

const byId = <Row extends { id: string }>(list: readonly Row[]): Map<string, Row> =>
  new Map(list.map((row) => [row.id, row]));

/** What is not printed, inside what is: each has its own place, so that money of two bureaus does not meet in one. */
function within(none: Named, unit: Named | null): Named {
  if (unit === null) return none;
  return {
    id: `${none.id}:${unit.id}`,
    name: `${unit.name}（${none.name}）`,
    nameEn: `${unit.nameEn ?? unit.name} (${none.nameEn})`,
  };
}

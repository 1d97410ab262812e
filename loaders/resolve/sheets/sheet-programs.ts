import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { nameKey } from '../../registry/name-forms.ts';
import type { TitlesByFile } from '../../registry/schema.ts';
import { places, present, stated } from '../part.ts';
import type { SheetProgram } from './count-once.ts';
import type { SheetJoin } from './join.ts';
import type { KnownProgram } from './known-programs.ts';
import { programAmounts, settledLater, sheetProgram } from './rows.ts';
import { type Sheet, sheetEvidence } from './sheet.ts';
import type { SheetLine } from './sheet-line.ts';
import type { SheetWithUnits } from './sheets-with-units.ts';

/** A programme with the latest sheet that describes it. */
export interface DescribedProgram {
  sheet: Sheet;
  program: SheetProgram;
}

/** The programmes that sheets describe: those of other documents, which are amended, and those that only sheets have. */
export class SheetPrograms {
  /** Programmes that only sheets have. */
  readonly nodes: NodeRow[] = [];
  /** Which programmes are parts of others. */
  readonly relationships: RelationshipRow[] = [];
  readonly #joins: readonly SheetJoin[];
  readonly #sameBySheet: ReadonlyMap<number, SheetJoin>;
  readonly #english: ReadonlyMap<string, string>;
  readonly #firstOrder: number;
  readonly #amended = new Map<string, NodeRow>();
  readonly #bySheet = new Map<number, DescribedProgram>();

  constructor(known: readonly KnownProgram[], joins: readonly SheetJoin[], titles: TitlesByFile) {
    this.#joins = joins;
    this.#sameBySheet = new Map(joins.filter(({ kind }) => kind === 'SAME').map((join) => [join.sheet.number, join]));
    const entries = SHEET_TITLES.flatMap((file) => titles[file] ?? []);
    this.#english = new Map(entries.map(({ printed, en }) => [nameKey(printed), en]));
    this.#firstOrder = Math.max(0, ...known.map(({ node }) => Number(node.properties['order'] ?? 0))) + 1;
  }

  /** Latest sheets by their numbers, with their programmes. */
  get bySheet(): ReadonlyMap<number, DescribedProgram> {
    return this.#bySheet;
  }

  /** Nodes of other documents as they are with what sheets say, for those that sheets change. */
  get amended(): NodeRow[] {
    return [...this.#amended.values()];
  }

  /** How the sheets of a number are the programme of another document, where they are. */
  joinOf({ number }: Sheet): SheetJoin | undefined {
    return this.#sameBySheet.get(number);
  }

  /** The id of the programme that the sheets of a number describe. */
  idOf(sheet: Sheet): string {
    return this.joinOf(sheet)?.program.node.id ?? `program:sheet-${sheet.number}`;
  }

  /** A node of another document, to be changed. */
  amend = (node: NodeRow): NodeRow => {
    const copy = this.#amended.get(node.id) ?? { ...node, properties: { ...node.properties } };
    this.#amended.set(node.id, copy);
    return copy;
  };

  /** A node of another document as it is now. */
  asAmended = (node: NodeRow): NodeRow => this.#amended.get(node.id) ?? node;

  /** Adds the latest sheet of a number with the nodes of its lines. `index`: its place among the sheets. */
  addLatest({ sheet, lines, resolved }: SheetWithUnits, index: number, lineNodes: NodeRow[]): DescribedProgram {
    const id = this.idOf(sheet);
    const join = this.joinOf(sheet);
    if (join === undefined) {
      const isCoveredByDraft = resolved.chain.some(({ id: unit }) => unit === HEALTH_POLICY_BUREAU);
      const nameEn = this.#english.get(nameKey(sheet.name)) ?? null;
      const order = this.#firstOrder + index;
      this.nodes.push(sheetProgram(sheet, id, { nameEn, order, lines, isCoveredByDraft }));
    } else {
      fill(this.amend(join.program.node), sheet, lines);
    }
    const joins = this.#joins.filter((other) => other.sheet === sheet);
    const wholes = joins.filter(({ kind }) => kind === 'COMPONENT');
    const parts = joins.filter(({ kind }) => kind === 'WHOLE');
    for (const whole of wholes) this.relationships.push(componentOf(id, whole.program.node.id, whole));
    for (const part of parts) this.relationships.push(componentOf(part.program.node.id, id, part));
    const program: SheetProgram = {
      id,
      known: join?.program ?? null,
      lines: lineNodes,
      wholes: [...(join?.program.wholes ?? []), ...wholes.map((whole) => whole.program)],
      parts: parts.map((part) => part.program),
    };
    const described = { sheet, program };
    this.#bySheet.set(sheet.number, described);
    return described;
  }

  /** Adds the lines of an earlier sheet, whose latest one is there. */
  addEarlier({ number }: Sheet, lineNodes: readonly NodeRow[]): void {
    this.#bySheet.get(number)?.program.lines.push(...lineNodes);
  }
}

/** The files of `data/registry/titles/` with English names of what sheets describe; the last that has a name counts. */
export const SHEET_TITLES = ['budget-draft', 'budget-request', 'review-sheets'] as const;

/** 医政局, whose draft budget is read: a programme of it that the draft does not list may have been given nothing. */
const HEALTH_POLICY_BUREAU = 'org:health-policy-bureau';

function componentOf(from: string, to: string, { how, sheet }: SheetJoin): RelationshipRow {
  const row = stated('COMPONENT_OF', from, to, places(...sheetEvidence(sheet)), { order: 1 });
  return { ...row, properties: { ...row.properties, ...how } };
}

/** A programme that another document has: the sheet's name beside its own, amounts where the other document prints none, both evidences. */
function fill({ properties }: NodeRow, sheet: Sheet, lines: readonly SheetLine[]): void {
  const names = [properties['name'], properties['namePrinted'], properties['otherNames']].flat();
  if (!names.some((name) => typeof name === 'string' && nameKey(name) === nameKey(sheet.name))) {
    properties['otherNames'] = [...((properties['otherNames'] as string[] | undefined) ?? []), sheet.name];
  }
  const isPrinted = properties['requestAmount'] !== undefined || properties['previousAmount'] !== undefined;
  if (properties['inRequest'] !== true && !isPrinted) {
    for (const [name, yen] of Object.entries(programAmounts(lines))) properties[name] ??= yen;
    Object.assign(properties, present({ settledLater: settledLater(lines) }));
  }
  const evidence = places(...sheetEvidence(sheet));
  properties['evidence'] = [...new Set([...(properties['evidence'] as string[]), ...evidence])];
}

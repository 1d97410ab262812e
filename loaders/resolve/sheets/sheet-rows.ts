import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import type { FactEvidence } from '../../facts/common.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { documentId } from '../ids.ts';
import { places, stated } from '../part.ts';
import type { BodyNames } from './agencies-in-charge.ts';
import { type Citations, citationRows, citationsOf } from './citations/citations.ts';
import type { CitedPolicies } from './citations/cited-policies.ts';
import type { SheetJoin } from './join.ts';
import { LatestLines } from './latest-lines.ts';
import { bodiesOfSheet, bodyRows, type NamedBody } from './recipients.ts';
import { lineNodes, sheetId, sheetNode } from './rows.ts';
import { type Sheet, sheetEvidence } from './sheet.ts';
import type { SheetWithUnits } from './sheets-with-units.ts';
import { administration, furtherUnits } from './unit-rows.ts';
import type { SheetUnits } from './units.ts';

/** What a sheet gave to its programme. */
export interface GivenBySheet {
  lines: NodeRow[];
  cites: Citations['cites'];
  bodies: NamedBody[];
}

/** What names in sheets are resolved with. */
export interface SheetNames {
  names: NameIndex;
  /** Names of bodies that may be paid. */
  bodies: BodyNames;
  /** Organisation id → that of which it is a part. */
  wholes: ReadonlyMap<string, string>;
  units: SheetUnits;
  policies: CitedPolicies;
}

/** The sheets of all years as nodes, with what each says of its programme. They are added in the order of the latest first. */
export class SheetRows {
  readonly nodes: NodeRow[] = [];
  readonly relationships: RelationshipRow[] = [];
  /** Id of what sheets cite, pay or name → encoded places. */
  readonly seenAt = new Map<string, Set<string>>();
  readonly #names: SheetNames;
  readonly #latest = new LatestLines();

  constructor(names: SheetNames) {
    this.#names = names;
  }

  /** Adds a sheet of the programme `id`; `join` when another document has that programme. `order`: among the sheets. */
  add(
    { sheet, lines, resolved }: SheetWithUnits,
    order: number,
    id: string,
    join: SheetJoin | undefined,
  ): GivenBySheet {
    const { names, bodies: bodyNames, wholes, units, policies } = this.#names;
    const citations = citationsOf(sheet, names, policies);
    const bodies = bodiesOfSheet(sheet, bodyNames.names, bodyNames.kinds, wholes);
    const own = this.#latest.take(sheet.number, lines);
    const firstOrder = (join?.program.lines.length ?? 0) + 1 + this.#latest.count(sheet.number);
    const rows = lineNodes(sheet, own, id, firstOrder);
    this.nodes.push(sheetNode(sheet, order, citations.others), ...rows.nodes);
    this.relationships.push(
      ...rows.relationships,
      ...citationRows(id, citations),
      ...bodyRows(id, bodies),
      describedBy(id, sheet, join),
      ...administration(id, resolved, sheet, join?.program ?? null),
      ...readFrom(id, sheet, join),
      ...furtherUnits(id, sheet, resolved, units),
    );
    for (const { id, evidence } of bodies) this.#see(id, evidence);
    for (const { id, evidence, further } of citations.cites) this.#see(id, evidence, ...further);
    return { lines: rows.nodes, cites: citations.cites, bodies };
  }

  #see(id: string, ...evidence: FactEvidence[]): void {
    const seen = this.seenAt.get(id) ?? new Set();
    this.seenAt.set(id, seen);
    for (const place of places(...evidence)) seen.add(place);
  }
}

function describedBy(program: string, sheet: Sheet, join: SheetJoin | undefined): RelationshipRow {
  const row = stated('DESCRIBED_BY', program, sheetId(sheet), places(...sheetEvidence(sheet)));
  return { ...row, properties: { ...row.properties, ...join?.how } };
}

/** Each table that has the sheet. */
function readFrom(program: string, sheet: Sheet, join: SheetJoin | undefined): RelationshipRow[] {
  return sheetEvidence(sheet).map((evidence) => {
    const row = stated('READ_FROM', program, documentId(evidence.document), places(evidence));
    return { ...row, properties: { ...row.properties, ...join?.how } };
  });
}

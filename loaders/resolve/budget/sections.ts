import { createHash } from 'node:crypto';
import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import type { DraftSection, HospitalBudgetDraftFacts } from '../../documents/hospital-budget-draft/facts.ts';
import type { SheetFact } from '../../documents/mhlw-budget-request/facts.ts';
import type { Amount, FactEvidence } from '../../facts/common.ts';
import { squeeze } from '../../text/widths.ts';
import { withEvidence } from '../merge-rows.ts';
import { places, present, stated } from '../part.ts';

/** Sections of the two documents as nodes, each document's own, told by the headings above them. */
export class BudgetSections {
  readonly nodes: NodeRow[] = [];
  readonly relationships: RelationshipRow[] = [];
  readonly #byId = new Map<string, NodeRow>();
  readonly #english: (...names: string[]) => string | null;
  readonly #corrected: (name: string, document: string) => string;

  /** `english` of the first of several forms of a name; `corrected` puts right the slips of a document (its id). */
  constructor(
    english: (...names: string[]) => string | null,
    corrected: (name: string, document: string) => string = (name) => name,
  ) {
    this.#english = english;
    this.#corrected = corrected;
  }

  /** The id of the sheet's subsection or, without one, its section; `null` without both. */
  ofSheet(sheet: SheetFact): string | null {
    let id: string | null = null;
    const path: string[] = [];
    for (const heading of [sheet.section, sheet.subsection]) {
      if (heading === null) continue;
      path.push(heading.text);
      id = this.#section(path, heading.evidence, id, {});
    }
    return id;
  }

  /** The ids of the draft's sections, in their order. */
  ofDraft(draft: HospitalBudgetDraftFacts): Map<DraftSection, string> {
    const ids = new Map<DraftSection, string>();
    const byPath = new Map<string, string>();
    for (const section of draft.sections) {
      const parent = byPath.get(JSON.stringify(section.path.slice(0, -1))) ?? null;
      const printed = [section.draft, section.change, section.supplementary].map((figure) => figure?.amount ?? null);
      const id = this.#section(section.path, section.evidence, parent, {
        printedDraft: yen(section.draft?.amount),
        printedInitial: initialOf(section),
        printedSupplementary: yen(section.supplementary?.amount),
        printedText: printed.flatMap((amount) => (amount === null ? [] : [amount.text])),
      });
      ids.set(section, id);
      byPath.set(JSON.stringify(section.path), id);
    }
    return ids;
  }

  #section(
    path: readonly string[],
    evidence: FactEvidence,
    parent: string | null,
    printed: Parameters<typeof present>[0],
  ): string {
    const id = `section:${digest([evidence.document, ...path].join('\n'))}`;
    const [place = ''] = places(evidence);
    const known = this.#byId.get(id);
    if (known !== undefined) {
      known.properties = withEvidence(known, { properties: { evidence: [place] } }).properties;
      return id;
    }
    const printedName = path.at(-1) ?? '';
    const name = this.#corrected(printedName, evidence.document);
    const own = {
      name,
      namePrinted: name === printedName ? null : printedName,
      nameEn: this.#english(printedName, name),
      order: this.nodes.length + 1,
      document: evidence.document,
    };
    const node: NodeRow = {
      id,
      type: 'BudgetSection',
      properties: { ...present({ ...own, ...printed }), evidence: [place] },
    };
    this.#byId.set(id, node);
    this.nodes.push(node);
    if (parent !== null) this.relationships.push(stated('PART_OF_SECTION', id, parent, [place]));
    return id;
  }
}

const yen = (amount: Amount | undefined): number | null => amount?.yen ?? null;

/** 対前年, the difference to last year, gives last year's initial budget. */
function initialOf({ draft, change }: DraftSection): number | null {
  const [now, difference] = [yen(draft?.amount), yen(change?.amount)];
  return now === null || difference === null ? null : now - difference;
}

function digest(text: string): string {
  return createHash('sha256').update(squeeze(text)).digest('hex').slice(0, 8);
}

import type { DraftLine, HospitalBudgetDraftFacts } from '../../documents/hospital-budget-draft/facts.ts';
import type { BudgetRequestFacts, SheetFact } from '../../documents/mhlw-budget-request/facts.ts';
import type { DocumentHead, FactEvidence } from '../../facts/common.ts';
import { fold } from '../../registry/fold.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import type { CorrectionEntry } from '../../registry/schema.ts';
import type { LinkableProgram } from '../linkable.ts';
import { correct } from '../titles.ts';

/** The ids of the programme nodes; `null` for what is no node of its own. */
export interface ProgramLookup {
  sheet(sheet: SheetFact): string | null;
  line(line: DraftLine): string | null;
}

/**
 * The programmes of all budget documents, one for each id, in printed order, the latest documents first, and behind them what only
 * `further` has.
 */
export function linkablePrograms(
  requests: readonly BudgetRequestFacts[],
  drafts: readonly HospitalBudgetDraftFacts[],
  ids: ProgramLookup,
  names: NameIndex,
  corrections: readonly CorrectionEntry[],
  further: readonly LinkableProgram[] = [],
): LinkableProgram[] {
  const gathered = new GatheredPrograms(corrections);
  for (const { sheets, document } of requests) {
    for (const sheet of sheets) addSheet(gathered, sheet, document, ids, names);
  }
  const addLine = (line: DraftLine, document: DocumentHead) => {
    gathered.add(ids.line(line), line.name, line.evidence, document);
    for (const part of line.parts) addLine(part, document);
  };
  for (const { sections, document } of drafts) {
    for (const line of sections.flatMap(({ lines }) => lines)) addLine(line, document);
  }
  for (const program of further) gathered.merge(program);
  return gathered.all();
}

/** Programmes by their ids, with all names and lines that documents have of each. */
class GatheredPrograms {
  readonly #programs = new Map<string, LinkableProgram>();
  readonly #corrections: readonly CorrectionEntry[];

  constructor(corrections: readonly CorrectionEntry[]) {
    this.#corrections = corrections;
  }

  /** The programme of an id with what a document calls it; `undefined` without an id. */
  add(id: string | null, name: string, evidence: FactEvidence, document: DocumentHead): LinkableProgram | undefined {
    if (id === null) return undefined;
    const program = this.#programs.get(id) ?? empty(id);
    this.#programs.set(id, program);
    program.names = [...new Set([...program.names, name, correct(name, document, this.#corrections)])];
    program.folded = program.names.map(fold);
    program.evidence.push(evidence);
    return program;
  }

  merge(program: LinkableProgram): void {
    const known = this.#programs.get(program.id);
    this.#programs.set(program.id, known === undefined ? program : both(known, program));
  }

  all(): LinkableProgram[] {
    return [...this.#programs.values()];
  }
}

function empty(id: string): LinkableProgram {
  return { id, names: [], folded: [], evidence: [], recipients: [], agencies: [], cites: [] };
}

function addSheet(
  gathered: GatheredPrograms,
  sheet: SheetFact,
  document: DocumentHead,
  ids: ProgramLookup,
  names: NameIndex,
): void {
  const program = gathered.add(ids.sheet(sheet), sheet.name, sheet.nameEvidence, document);
  if (program === undefined) return;
  program.recipients.push(...recipients(sheet, names));
  for (const { name, evidence } of sheet.policies) {
    const id = names.resolve(name, 'text');
    if (id !== null) program.cites.push({ id, evidence });
  }
}

/** One programme of two documents: what either says of it. */
function both(known: LinkableProgram, other: LinkableProgram): LinkableProgram {
  return {
    id: known.id,
    names: [...new Set([...known.names, ...other.names])],
    folded: [...new Set([...known.folded, ...other.folded])],
    evidence: [...known.evidence, ...other.evidence],
    recipients: [...known.recipients, ...other.recipients],
    agencies: [...known.agencies, ...other.agencies],
    cites: [...known.cites, ...other.cites],
    sheets: [...(known.sheets ?? []), ...(other.sheets ?? [])],
    stated: [...(known.stated ?? []), ...(other.stated ?? [])],
  };
}

/** A fund whose trustee receives the money (CEPI, through the World Bank) stands before the trustee. */
function recipients(sheet: SheetFact, names: NameIndex): LinkableProgram['recipients'] {
  const own = new Set(names.findOrganizations(sheet.name).map(({ id }) => id));
  return sheet.recipients
    .flatMap(({ name, evidence }) => {
      const id = names.resolve(name, 'text');
      return id === null ? [] : [{ id, evidence }];
    })
    .sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
}

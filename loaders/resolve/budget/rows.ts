import { createHash } from 'node:crypto';
import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { outcomeSentence } from '../../../src/graph/outcome-reason.ts';
import type { FactEvidence } from '../../facts/common.ts';
import { nameKey } from '../../registry/name-forms.ts';
import { squeeze } from '../../text/widths.ts';
import { places, present, stated, worded } from '../part.ts';
import { changeOf, ownAmounts } from './own-amounts.ts';
import type { Program, ProgramLine } from './program.ts';
import { tagsOf } from './tags.ts';
import type { OutcomeFound } from './verdict.ts';

/** Words for a programme that do not come from the facts. */
export interface ProgramWords {
  name: string;
  nameEn: string | null;
  summaryEn: string | null;
  sectionEn: string | null;
  order: number;
  outcome: OutcomeFound | null;
  /** What is told of it year by year, encoded. */
  years: string[];
}

/** Gives out ids: `program:1f2e3d4c`, and `-2` for the second of the same text. */
export class ProgramIdMaker {
  readonly #given = new Map<string, number>();

  /** `text` is what is printed, not what was corrected. */
  next(text: string): string {
    const id = `program:${createHash('sha256').update(squeeze(text)).digest('hex').slice(0, 8)}`;
    const count = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  }
}

/** The node of a programme. `documentYear`: the fiscal year of the documents that it stands in. */
export function programNode(program: Program, id: string, documentYear: number, words: ProgramWords): NodeRow {
  const { sheet } = program;
  const amounts = ownAmounts(program, documentYear);
  const [place] = program.places;
  const properties = present({
    name: words.name,
    namePrinted: words.name === program.namePrinted ? null : program.namePrinted,
    nameEn: words.nameEn,
    otherNames: otherNames(program),
    ...(sheet?.nameInferred === true ? { nameInferred: true, nameBasis: sheet.nameBasis } : {}),
    ...(program.component?.fact.name === null ? { nameInferred: true, nameBasis: 'whole' } : {}),
    summaryEn: words.summaryEn,
    section: sheet?.section?.text ?? place?.section.path.at(-1),
    subsection: sheet?.subsection?.text,
    sectionEn: words.sectionEn,
    tags: tagsOf(program),
    ...digitalAgency(program),
    subsidyRates: sheet?.subsidyRates.map(({ kind, text }) => `${kind} ${text}`),
    implementersText: commonNouns(program),
    settledLater: sheet?.settledLater?.text,
    obligations: sheet?.obligations.map(({ text }) => text),
    level: program.level,
    order: words.order,
    inRequest: sheet !== null || program.component !== null,
    inDraft: program.places.length > 0,
    ...amounts,
    change: changeOf(program, amounts),
    outcome: words.outcome?.outcome,
    ...(words.outcome ? worded('outcomeReason', outcomeSentence(words.outcome.reason)) : {}),
    outcomeEvidence: words.outcome?.evidence,
    years: words.years,
  });
  return { id, type: 'BudgetProgram', properties: { ...properties, evidence: programEvidence(program) } };
}

/** The lines of a programme, each as a node with the relationship to it. */
export function lineRows(
  program: Program,
  id: string,
  idOf: (program: Program) => string,
): { line: ProgramLine; node: NodeRow; relationship: RelationshipRow }[] {
  const given = new Map<string, number>();
  return program.lines.map((line, index) => {
    const base = `line:${id.slice('program:'.length)}-${line.fiscalYear}-${line.stage.toLowerCase()}`;
    const count = (given.get(base) ?? 0) + 1;
    given.set(base, count);
    const lineId = count === 1 ? base : `${base}-${count}`;
    const order = index + 1;
    const node: NodeRow = { id: lineId, type: 'BudgetLine', properties: lineProperties(line, order, idOf) };
    return { line, node, relationship: stated('HAS_BUDGET', id, lineId, places(line.evidence), { order }) };
  });
}

function lineProperties(line: ProgramLine, order: number, idOf: (program: Program) => string): NodeRow['properties'] {
  const { fiscalYear, stage, amount, repeat, partOfName, note, section, notAdditive, evidence } = line;
  const properties = present({
    fiscalYear,
    stage,
    amount: amount.yen,
    text: amount.text,
    unit: amount.unit,
    kind: amount.kind,
    partOf: amount.partOf,
    partOfName,
    repeated: repeat === 'WHOLE',
    partlyRepeated: repeat === 'PARTIAL',
    approximate: amount.approximate,
    note,
    document: evidence.document,
    section,
    additive: notAdditive === null,
    notAdditiveReason: notAdditive,
    counted: line.counted,
    countedInDocument: line.counted,
    elsewhere: line.elsewhere.map(idOf).sort(),
    order,
  });
  return { ...properties, evidence: places(evidence) };
}

/** Names of the programme in the other document, where they are more than another spelling. */
function otherNames({ namePrinted, places }: Program): string[] {
  const names = new Map(places.map(({ line }) => [nameKey(line.name), line.name]));
  names.delete(nameKey(namePrinted));
  return [...names.values()];
}

/** How much of a programme is booked at the Digital Agency (デジタル庁計上), as printed. */
export function digitalAgency({ sheet, places }: Program): Record<string, string> {
  const own = sheet?.digitalAgency;
  if (own)
    return { digitalAgency: own.scope, digitalAgencyText: [own.printed, own.amount?.text].filter(Boolean).join(' ') };
  const [line] = places.map((place) => place.line.digitalAgency).filter((each) => each !== null);
  return line ? { digitalAgency: line.extent, digitalAgencyText: line.text } : {};
}

function commonNouns({ sheet }: Program): string[] {
  const printed = sheet?.implementers.filter(({ kind }) => kind === 'common-noun') ?? [];
  return [...new Set(printed.map(({ name }) => name))];
}

/** Where a programme stands, encoded. */
export function programEvidence({ sheet, component, places: draft }: Program): string[] {
  const request: FactEvidence[] = sheet ? [sheet.evidence] : component ? [component.fact.evidence] : [];
  return [...new Set(places(...request, ...draft.map(({ line }) => line.evidence)))];
}

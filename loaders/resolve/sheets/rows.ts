import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { outcomeSentence } from '../../../src/graph/outcome-reason.ts';
import { places, present, stated, worded } from '../part.ts';
import { type Sheet, sheetEvidence } from './sheet.ts';
import { ownYen, PRIORITY, type SheetLine, type SheetStage } from './sheet-line.ts';

/** `sheet:2024-1268`. */
export const sheetId = ({ year, number }: Sheet): string => `sheet:${year}-${number}`;

/** The node of a review sheet. `plans`: what its ministry states as a plan and the registry knows none in. */
export function sheetNode(sheet: Sheet, order: number, plans: readonly string[]): NodeRow {
  const { number, year, name, unit, outlines } = sheet;
  const { ministry, ...below } = unit;
  const properties = present({
    number,
    fiscalYear: year,
    name,
    ministry,
    unit: Object.values(below).join(' '),
    startYear: outlines?.startYear,
    endYear: outlines?.endYear,
    endless: outlines?.endless,
    execution: outlines?.execution,
    statedPlans: [...plans],
    order,
  });
  return {
    id: sheetId(sheet),
    type: 'ReviewSheet',
    properties: { ...properties, evidence: places(...sheetEvidence(sheet)) },
  };
}

/** The lines of a sheet as nodes of programme `program`, with the relationship to each; `first` is the order of the first. */
export function lineNodes(
  sheet: Sheet,
  lines: readonly SheetLine[],
  program: string,
  first: number,
): { nodes: NodeRow[]; relationships: RelationshipRow[] } {
  const nodes: NodeRow[] = [];
  const relationships: RelationshipRow[] = [];
  const given = new Map<string, number>();
  lines.forEach((line, index) => {
    const { fiscalYear, stage, yen, text, unit, note, partOf, beside, evidence, alsoIn = [] } = line;
    const printedIn = places(evidence, ...alsoIn);
    const base = `line:${program.slice('program:'.length)}-${fiscalYear}-${stage.toLowerCase()}-${sheetId(sheet).slice('sheet:'.length)}`;
    const count = (given.get(base) ?? 0) + 1;
    given.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    const order = first + index;
    const properties = present({
      fiscalYear,
      stage,
      amount: yen,
      text,
      unit,
      kind: yen === null ? 'unknown' : 'amount',
      partOf,
      repeated: false,
      partlyRepeated: false,
      approximate: false,
      note,
      notAdditiveReason: beside ? 'OTHER_AMOUNT' : yen === null && !partOf ? 'UNKNOWN' : null,
      executed: stage === 'AVAILABLE' && !partOf ? ownYen(lines, 'EXECUTED', fiscalYear) : null,
      document: evidence.document,
      order,
    });
    nodes.push({ id, type: 'BudgetLine', properties: { ...properties, evidence: printedIn } });
    relationships.push(stated('HAS_BUDGET', program, id, printedIn, { order }));
  });
  return { nodes, relationships };
}

/** The latest year for which any of the lines asks, whether or not it says how much. */
const latestAsked = (lines: readonly SheetLine[]): number | null =>
  lines.reduce<number | null>(
    (latest, { stage, fiscalYear }) => (stage === 'REQUEST' ? Math.max(latest ?? fiscalYear, fiscalYear) : latest),
    null,
  );

/** What the lines say of their latest request, 要望額 left aside. */
function latestRequests(lines: readonly SheetLine[]): SheetLine[] {
  const year = latestAsked(lines);
  return lines.filter(({ stage, fiscalYear, note }) => stage === 'REQUEST' && fiscalYear === year && note !== PRIORITY);
}

/** What is to be settled later of the latest request, as printed: all of it, or what is asked for beside the amount. */
export const settledLater = (lines: readonly SheetLine[]): string | undefined =>
  latestRequests(lines)
    .filter(({ partOf }) => !partOf)
    .map(({ yen, text, note }) => (yen === null ? text : note))
    .find((said) => said !== null);

/**
 * Amounts of a programme node by stage: of the year of the latest request, and what stands beside it. Where that request is not known there is none: the
 * amount of an earlier year is not what is asked for now.
 */
export function programAmounts(lines: readonly SheetLine[]): Record<string, number> {
  const year = latestAsked(lines);
  if (year === null) return {};
  const of = (stage: SheetStage, before: number): number | null => ownYen(lines, stage, year - before);
  const [requestAmount, previousAmount] = [of('REQUEST', 0), of('INITIAL', 1)];
  const change = requestAmount !== null && previousAmount !== null ? requestAmount - previousAmount : null;
  return present({
    requestAmount,
    previousAmount,
    supplementaryAmount: of('SUPPLEMENTARY', 1),
    prevSupplementaryAmount: of('SUPPLEMENTARY', 2),
    change,
  }) as Record<string, number>;
}

/** The node of a programme that only review sheets have. */
export function sheetProgram(
  sheet: Sheet,
  id: string,
  told: { nameEn: string | null; order: number; lines: readonly SheetLine[]; isCoveredByDraft: boolean },
): NodeRow {
  const { outcome, why } = told.isCoveredByDraft
    ? ({ outcome: 'UNKNOWN', why: whyUnknown(told.lines) } as const)
    : ({ outcome: 'OUT_OF_SCOPE', why: 'ONLY_REVIEW_SHEETS' } as const);
  const evidence = places(...sheetEvidence(sheet));
  const properties = present({
    name: sheet.name,
    nameEn: told.nameEn,
    tags: [],
    level: 'PROGRAM',
    order: told.order,
    inRequest: false,
    inDraft: false,
    settledLater: settledLater(told.lines),
    ...programAmounts(told.lines),
    outcome,
    ...worded('outcomeReason', outcomeSentence({ why })),
    outcomeEvidence: evidence,
  });
  return { id, type: 'BudgetProgram', properties: { ...properties, evidence } };
}

/** Why the draft cannot tell what became of the latest request: it is within larger sums (内数), or no amount is known; else the draft does not list it. */
function whyUnknown(lines: readonly SheetLine[]) {
  const asked = latestRequests(lines);
  if (asked.length === 0) return 'IN_NEITHER_DOCUMENT';
  if (asked.every(({ partOf }) => partOf)) return 'PART_OF_LARGER_SUM';
  return asked.every(({ yen }) => yen === null) ? 'NO_REQUEST' : 'IN_NEITHER_DOCUMENT';
}

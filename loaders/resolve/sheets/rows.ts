import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { outcomeSentence } from '../../../src/graph/outcome-reason.ts';
import { places, present, stated, worded } from '../part.ts';
import { type Sheet, sheetEvidence } from './sheet.ts';
import type { SheetLine, SheetStage } from './sheet-lines.ts';

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
    const { fiscalYear, stage, yen, text, note, partOf, evidence } = line;
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
      unit: '円',
      kind: 'amount',
      partOf,
      repeated: false,
      partlyRepeated: false,
      approximate: false,
      note,
      executed: stage === 'AVAILABLE' && !partOf ? executedOf(lines, fiscalYear) : null,
      document: evidence.document,
      order,
    });
    nodes.push({ id, type: 'BudgetLine', properties: { ...properties, evidence: places(evidence) } });
    relationships.push(stated('HAS_BUDGET', program, id, places(evidence), { order }));
  });
  return { nodes, relationships };
}

/** What was spent in a year, where that is known. */
function executedOf(lines: readonly SheetLine[], year: number): number | null {
  const spent = lines.filter(({ stage, fiscalYear }) => stage === 'EXECUTED' && fiscalYear === year);
  return spent.length === 0 ? null : spent.reduce((sum, { yen }) => sum + yen, 0);
}

/** Amounts of a programme node by stage: of the year of the latest request, and what stands beside it. */
export function programAmounts(lines: readonly SheetLine[]): Record<string, number> {
  const own = lines.filter(({ partOf }) => !partOf);
  const requests = own.filter(({ stage }) => stage === 'REQUEST').map(({ fiscalYear }) => fiscalYear);
  if (requests.length === 0) return {};
  const year = Math.max(...requests);
  const of = (stage: SheetStage, before: number): number | null => {
    const found = own.filter((line) => line.stage === stage && line.fiscalYear === year - before);
    return found.length === 0 ? null : found.reduce((sum, { yen }) => sum + yen, 0);
  };
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
    ? ({ outcome: 'UNKNOWN', why: 'IN_NEITHER_DOCUMENT' } as const)
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
    ...programAmounts(told.lines),
    outcome,
    ...worded('outcomeReason', outcomeSentence({ why })),
    outcomeEvidence: evidence,
  });
  return { id, type: 'BudgetProgram', properties: { ...properties, evidence } };
}

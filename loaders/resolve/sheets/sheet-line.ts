import type { WordedMoney } from '../../documents/rs-system/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';

/** How far an appropriation of a sheet has come. */
export type SheetStage =
  | 'REQUEST'
  | 'INITIAL'
  | 'SUPPLEMENTARY'
  | 'CARRIED_OVER'
  | 'RESERVE'
  | 'AVAILABLE'
  | 'EXECUTED';

/** One amount of a sheet: whole yen of one fiscal year and stage. */
export interface SheetLine {
  fiscalYear: number;
  stage: SheetStage;
  /** `null`: not known, as `text` says. */
  yen: number | null;
  /** As printed. */
  text: string;
  /** The unit of `text`. */
  unit: string | null;
  note: string | null;
  /** A part of another line of the sheet, or a larger sum (内数) that the sheet's money is a part of: never added. */
  partOf: boolean;
  /** A figure beside the sheet's own, never added: 要望額 above the request that it would be a part of. */
  beside?: { request: number };
  evidence: FactEvidence;
  /** Further places that print it. */
  alsoIn?: readonly FactEvidence[];
}

/** 要望額: what is wished for in the frame for priority policies. */
export const PRIORITY = '要望額';

/** A line whose amount is known. */
export type KnownLine = SheetLine & { yen: number };

/** Whether an amount is known and the sheet's own: neither a part of another line, nor a larger sum, nor a figure beside it. */
export const isOwn = (line: SheetLine): line is KnownLine =>
  line.yen !== null && !line.partOf && line.beside === undefined;

/** Yen of all lines together. */
export const yenOf = (lines: readonly SheetLine[]): number => lines.reduce((sum, { yen }) => sum + (yen ?? 0), 0);

/** Yen of a sheet's own lines of a year and stage; `null` when there are none. */
export function ownYen(lines: readonly SheetLine[], ofStage: SheetStage, year: number): number | null {
  const own = lines.filter((line) => isOwn(line) && line.stage === ofStage && line.fiscalYear === year);
  return own.length === 0 ? null : yenOf(own);
}

/** What words call the money of a stage. */
export function moneyOf(stage: SheetStage): WordedMoney {
  if (stage === 'REQUEST') return 'request';
  return stage === 'EXECUTED' ? 'executed' : 'budget';
}

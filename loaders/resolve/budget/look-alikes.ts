import type { Finding } from '../../layout.ts';
import { nameKey } from '../../registry/name-forms.ts';
import { finding } from '../../text/finding.ts';
import { agree } from '../printed-amounts.ts';
import type { DraftCoverage } from './draft-coverage.ts';
import { figure } from './join.ts';
import type { Program } from './program.ts';

/** What tells a pair of a sheet and a programme of the draft. */
export const pairKey = (sheet: Program, draft: Program): string =>
  `${nameKey(sheet.namePrinted)}\n${nameKey(draft.namePrinted)}`;

/** Sheets of the draft's bureau without a line in it, beside lines without a sheet that share half their name and an amount. */
export function lookAlikes(
  sheets: readonly Program[],
  drafts: readonly Program[],
  coverageOf: (sheet: Program) => DraftCoverage,
  isDecided: ReadonlySet<string>,
  year: number,
): Finding[] {
  const alone = sheets.filter((sheet) => sheet.joins.length === 0 && coverageOf(sheet) !== 'OUTSIDE');
  const given = drafts.map((draft) => ({
    draft,
    amounts: [figure(draft, 'DRAFT', year), figure(draft, 'SUPPLEMENTARY', year - 1)].filter((each) => each !== null),
  }));
  return alone.flatMap((sheet) => {
    const request = figure(sheet, 'REQUEST', year);
    if (request === null) return [];
    return given.flatMap(({ draft, amounts }) => {
      if (!amounts.some((amount) => agree(amount, request)) || isDecided.has(pairKey(sheet, draft))) return [];
      const shared = likeness(nameKey(sheet.namePrinted), nameKey(draft.namePrinted));
      return shared >= ALIKE ? [notDecided(sheet, draft, 'the amounts agree and the names are alike')] : [];
    });
  });
}

/** Names that share so much may be one. */
export const ALIKE = 0.5;

/** Share of two-sign pieces that two names have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const pieces = (text: string) => new Set([...text].slice(1).map((sign, at) => `${[...text][at]}${sign}`));
  const [left, right] = [pieces(a), pieces(b)];
  const shared = [...left].filter((piece) => right.has(piece)).length;
  return (2 * shared) / (left.size + right.size || 1);
}

/** The finding for a pair that a person must decide. */
export function notDecided(sheet: Program, draft: Program, why: string): Finding {
  const place = sheet.sheet?.nameEvidence;
  const line = draft.places[0]?.line.evidence;
  const message =
    `${place?.document ?? 'request'}: whether "${sheet.namePrinted}" is the draft's "${draft.namePrinted}" ` +
    `(${line?.document ?? 'draft'}, line ${line?.startLine ?? '?'}) is not decided: ${why}. ` +
    'They are two programmes until it is. Look at the lines of both, and decide in budget-joins.yaml: SAME, COMPONENT or DIFFERENT.';
  const missing = {
    file: 'budget-joins.yaml',
    entry: { decision: '', request: sheet.namePrinted, draft: draft.namePrinted, reason: '', reasonJa: '' },
  };
  return finding('warning', 'join-undecided', place, message, missing);
}

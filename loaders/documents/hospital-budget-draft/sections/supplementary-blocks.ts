import type { Ledger } from '../../../text/ledger.ts';
import type { DraftLine, DraftSection } from '../facts.ts';
import { type DocumentContext, figureOf } from '../figure-fact.ts';
import { placeOf } from '../rows.ts';
import type { PlacedToken } from './token.ts';

/** Where supplementary bullets go, a section or a heading, and the year that they are of. */
export interface OpenBlock {
  owner: DraftSection | DraftLine;
  fiscalYear: number;
}

/** Opens a block of the supplementary budget for its owner. A second total of one owner is reported, since it has no place. */
export function openBlock(
  token: Extract<PlacedToken, { type: 'block' }>,
  owner: DraftSection | DraftLine,
  { section, context, ledger }: { section: string; context: DocumentContext; ledger: Ledger },
): OpenBlock {
  const fiscalYear = token.fiscalYear ?? context.fiscalYear - 1;
  const total = figureOf(context, token.amount, fiscalYear, token.rows, section);
  if (!owner.block)
    owner.block = { fiscalYear, total, unlisted: false, evidence: placeOf(context.document, token.rows, section) };
  else if (total)
    ledger.fault(token.rows, 'second-block', 'a second block of the same heading: its total has no place');
  if ('parts' in owner) owner.supplementary ??= total;
  return { owner, fiscalYear };
}

/** The list that a block's bullets join. */
export function listOf({ owner }: OpenBlock): DraftLine[] {
  return 'lines' in owner ? owner.lines : owner.parts;
}

/** The name of the block's owner, for messages. */
export function ownerName({ owner }: OpenBlock): string {
  return 'title' in owner ? owner.title : owner.name;
}

import { fold } from '../../registry/fold.ts';
import type { LinkableProgram } from '../linkable.ts';
import type { Sheet } from './sheet.ts';
import type { GivenBySheet } from './sheet-rows.ts';

/**
 * What links from a sheet's programme to the strategy are made from. Whom a subsidy goes to in Japan is not what a contribution abroad is.
 * `kinds`: organisation id → kind.
 */
export function linkableSheet(
  id: string,
  sheet: Sheet,
  { cites, bodies }: GivenBySheet,
  kinds: ReadonlyMap<string, string>,
): LinkableProgram {
  const evidence = sheet.outlines?.evidence ?? sheet.organizations?.evidence;
  const paid = bodies.filter((body) => body.paid !== null).map((body) => ({ id: body.id, evidence: body.evidence }));
  const isAbroad = (body: { id: string }) => ABROAD.has(kinds.get(body.id) ?? '');
  return {
    id,
    names: [sheet.name],
    folded: [fold(sheet.name)],
    evidence: evidence === undefined ? [] : [evidence],
    recipients: paid.filter(isAbroad),
    agencies: paid.filter((body) => !isAbroad(body)),
    cites,
    stated: cites,
    sheets: [sheet.number],
  };
}

const ABROAD: ReadonlySet<string> = new Set(['INTERNATIONAL_ORGANIZATION', 'FUND']);

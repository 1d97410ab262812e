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
  const isAbroad = (body: { id: string }) => ABROAD.has(kinds.get(body.id) ?? '');
  const paid = bodies.filter((body) => body.paid !== null);
  // A sheet that is called after the agency pays for the agency itself: its capital (出資), its equipment (設備整備), its running (運営費).
  const carriers = paid.filter((body) => !isAbroad(body) && body.paid === 'target');
  return {
    id,
    names: [sheet.name],
    folded: [fold(sheet.name)],
    evidence: evidence === undefined ? [] : [evidence],
    recipients: paid.filter(isAbroad).map(placed),
    agencies: carriers.map(placed),
    cites,
    stated: cites,
    sheets: [sheet.number],
  };
}

const placed = ({ id, evidence }: GivenBySheet['bodies'][number]) => ({ id, evidence });

const ABROAD: ReadonlySet<string> = new Set(['INTERNATIONAL_ORGANIZATION', 'FUND']);

import type { NodeRow } from '../../../src/graph/model.ts';
import { upTo } from './upward.ts';

/** Ids; what is not known is absent. */
export interface Units {
  ministry?: string;
  bureau?: string;
  division?: string;
}

const MINISTRIES = new Set(['MINISTRY', 'CABINET']);

/** The units above an organisation that runs a programme: its ministry (or cabinet), the outermost bureau below it, and itself below that. */
export function unitsAbove(
  runner: string,
  above: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, NodeRow>,
): Units {
  const chain = upTo(runner, above, () => false);
  const kind = (id: string) => byId.get(id)?.properties['kind'];
  const isMinistry = (id: string) => MINISTRIES.has(String(kind(id)));
  // An agency that is below no ministry (復興庁, デジタル庁) stands in the place of one.
  const ministry = chain.find(isMinistry) ?? [chain.at(-1)].find((id) => id !== undefined && kind(id) === 'AGENCY');
  const below = ministry === undefined ? chain : chain.slice(0, chain.indexOf(ministry));
  const bureau = below.findLast((id) => kind(id) === 'BUREAU') ?? below.at(-1);
  const division = runner !== bureau && runner !== ministry && kind(runner) !== 'BUREAU' ? runner : undefined;
  return { ...(ministry ? { ministry } : {}), ...(bureau ? { bureau } : {}), ...(division ? { division } : {}) };
}

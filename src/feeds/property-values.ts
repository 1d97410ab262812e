import { SAID_AGAIN } from '../graph/model.ts';
import type { Properties } from './whole-graph.ts';

/** The properties that a node or relationship has, by name, without those that say others again; stores give them in orders of their own. */
export function listed(properties: Properties): [name: string, value: unknown][] {
  return Object.entries(properties)
    .filter(([name]) => !SAID_AGAIN.has(name))
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

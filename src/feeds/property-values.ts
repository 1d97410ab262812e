import type { Properties } from './whole-graph.ts';

/** The properties that a node or relationship has, by name; stores give them in orders of their own. */
export function listed(properties: Properties): [name: string, value: unknown][] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

import { decodePlace, type Place } from '../graph/evidence.ts';
import { type PrepareContext, property, type Scope, type Traversal, type ValueField } from '../planner/field-plans.ts';

/** The places of a node or relationship, decoded. */
export const evidence: ValueField & { read: (stored: unknown) => Place[] } = {
  ...property('evidence'),
  read: (stored) => asList(stored).map((text) => decodePlace(text)),
};

/** A list property that is not there is an empty list. */
export function asList(stored: unknown): string[] {
  return Array.isArray(stored) ? stored : [];
}

/** What is printed has no confidence of its own: it is certain. */
export function fullyConfident(stored: unknown): number {
  return typeof stored === 'number' ? stored : 1;
}

/** Initiatives in the order of the table. */
export const INITIATIVE_ORDER = ({ node }: Scope): string[] => [`${node}.order`, `${node}.id`];

/** Organisations by any known names. */
export function organizationList(names: unknown, context: PrepareContext): string[] {
  return context.organizationIds(Array.isArray(names) ? names.map(String) : [String(names)]);
}

/**
 * Whether a value is one of a parameter's, for the end of a way. With `IN` a planner may start from that end, and go the whole way
 * back, for every node that the way could begin at.
 */
export const oneOf = (value: string, parameter: string): string => `any(given IN ${parameter} WHERE given = ${value})`;

/** A short list along one relationship. */
export function plainList(
  to: string,
  pattern: (scope: Scope) => string,
  order: (scope: Scope) => string[] = ({ node }) => [`${node}.id`],
): Traversal {
  return { kind: 'list', to, match: (scope) => `MATCH ${pattern(scope)}`, order };
}

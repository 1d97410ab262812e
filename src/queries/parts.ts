import { decodePlace, type Place } from '../graph/evidence.ts';
import { OWN_PLACE } from '../graph/model.ts';
import { cypher, type Fragment } from '../planner/cypher.ts';
import {
  type Bindings,
  type OrderKey,
  type Prepare,
  property,
  type Traversal,
  type ValueField,
  way,
} from '../planner/field-declarations.ts';

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

/** The order of a list of nodes that each have a place of their own, which needs no second key. */
export const inOwnPlace =
  (type: keyof typeof OWN_PLACE) =>
  ({ node }: Bindings<'node'>): [Fragment] => [cypher`${node}.${OWN_PLACE[type]}`];

/** Organisations by any known names. */
export const organizationList: Prepare = (names, context, _values, argument) => [
  ...new Set(context.organizationIds([...new Set([names].flat().map(String))], argument)),
];

/** What is part of organisations by any known names; they themselves only where they are part of one another. */
export const organizationsBelow: Prepare = (names, context, values, argument) =>
  context.organizationsBelow(organizationList(names, context, values, argument) as string[]);

/** Organisations by any known names, and all that are part of them. */
export const withinOrganizations: Prepare = (names, context, values, argument) => {
  const ids = organizationList(names, context, values, argument) as string[];
  return [...new Set([...ids, ...context.organizationsBelow(ids)])];
};

/** That a pattern is there. Counted, since the embedded store answers `EXISTS {}` for the whole graph, whatever is bound. */
export const isThere = (pattern: Fragment): Fragment => cypher`(COUNT { MATCH ${pattern} } > 0)`;

/**
 * Whether a text is one of a parameter's, for the end of a way. With the property alone a planner may start from that end by its index, and
 * go the whole way back, for every node that the way could begin at; so it is a text made of it. `any()` takes five times as long as `IN`.
 */
export const oneOf = (value: Fragment | string, parameter: Fragment): Fragment => cypher`${value} + '' IN ${parameter}`;

/** The document that a node names without its prefix. */
export const documentOf: Traversal = way({
  kind: 'one',
  to: 'SourceDocument',
  binds: ['node'],
  match: ({ self, node }) => cypher`MATCH (${node}:SourceDocument {id: 'document:' + ${self}.document})`,
});

/** The section of a budget document whose id a node has. */
export const sectionOf: Traversal = way({
  kind: 'one',
  to: 'BudgetSection',
  binds: ['node'],
  match: ({ self, node }) => cypher`MATCH (${node}:BudgetSection {id: ${self}.section})`,
});

/** A short list along one relationship. */
export function plainList(
  to: string,
  pattern: (bindings: Bindings<'self' | 'node' | 'rel'>) => Fragment,
  order: (bindings: Bindings<'self' | 'node' | 'rel'>) => readonly OrderKey[] = ({ node }) => [cypher`${node}.id`],
): Traversal {
  return way({ kind: 'list', to, match: (bindings) => cypher`MATCH ${pattern(bindings)}`, order });
}

/** One organisation by any known name. */
export const organizationId: Prepare = (name, context, _values, argument) =>
  context.organizationIds([String(name)], argument)[0];

/** Ids of the nodes of a type with the text in a name or in their text. */
export const idsContaining =
  (type: string): Prepare =>
  (text, context, _values, argument) =>
    context.idsContaining(type, String(text), argument);

/** Documents that are known, by id or by name. */
export const documentIds: Prepare = (ids, context, _values, argument) =>
  (ids as string[]).map((id) => context.documentId(id, argument));

/** One edition of the strategy table, by id or by name. */
export const editionId: Prepare = (id, context, _values, argument) => context.editionId(String(id), argument);

/** Editions of the strategy table. */
export const editionIds: Prepare = (ids, context, _values, argument) =>
  (ids as string[]).map((id) => context.editionId(id, argument));

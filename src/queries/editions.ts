import { cypher, type Fragment } from '../planner/cypher.ts';
import { type ArgumentClause, type ArgumentReferences, type Bindings, way } from '../planner/field-declarations.ts';
import { editionId } from './parts.ts';

/** The argument `document`: its value is asked for by the conditions below. */
export const document: Record<'document', ArgumentClause> = { document: { prepare: editionId } };

/** What is printed by the edition that the argument names or, without one, by the latest. */
export function inTable({ node }: Bindings<'node'>, references: ArgumentReferences): Fragment[] {
  const told = references.parameter('document');
  return [told ? cypher`${told} IN ${node}.documents` : cypher`${node}.former IS NULL`];
}

/** Types of the strategy table that an edition may have printed and a later one not. */
type PrintedType =
  | 'HAS_MEASURE'
  | 'HAS_DIRECTION'
  | 'HAS_INITIATIVE'
  | 'RESPONSIBLE_FOR'
  | 'NAMED_ON'
  | 'MENTIONED_IN'
  | 'CITES';

/** Whether only what the latest edition prints can count: it prints `self`, and no other is named. */
const isOfLatest = (self: Fragment, references?: ArgumentReferences): boolean =>
  self.isCurrent === true && (references?.parameter('document') ?? null) === null;

/**
 * A relationship of this type that an edition prints; which ones count is for `asPrinted` to say. What the latest prints has the type itself,
 * so that nothing more is looked for where that is enough: it is nearly half of what such a way costs a store to plan.
 */
export const everPrinted = (type: PrintedType, self?: Fragment, references?: ArgumentReferences): string =>
  self && isOfLatest(self, references) ? type : `${type}|FORMERLY`;

/**
 * Whether an edition prints the relationship: the one that the argument names or, without one, the latest that prints `self`. `owner`:
 * the end whose editions are those of a relationship that names none of its own.
 */
export function asPrinted(
  type: PrintedType,
  { self, rel, owner }: { self: Fragment; rel: Fragment; owner: Fragment },
  references?: ArgumentReferences,
): Fragment[] {
  if (isOfLatest(self, references)) return [];
  const edition = references?.parameter('document') ?? cypher`${self}.documents[0]`;
  return [
    cypher`(${rel}.was IS NULL OR ${rel}.was = '${type}')`,
    cypher`${edition} IN coalesce(${rel}.documents, ${owner}.documents)`,
  ];
}

/** A way between two that the same editions print leads from what documents say now to what they say now. */
export const staysCurrent = {
  isCurrent: ({ self }: Bindings<'self'>, references: ArgumentReferences) => isOfLatest(self, references),
};

/** What a relationship leads to that has its own type, not `FORMERLY`: the latest edition prints both. */
export const printedNow = { isCurrent: () => true };

/** What `inTable` finds. */
export const currentInTable = {
  isCurrent: (_bindings: unknown, references: ArgumentReferences) => references.parameter('document') === null,
};

/** The editions that print a node, by their places. What is asked may be a node that no table prints: Neo4j makes no range of nothing. */
export const editionsPrinting = (node: Fragment, place: Fragment, edition: Fragment): Fragment =>
  cypher`UNWIND range(0, size(coalesce(${node}.documents, [])) - 1) AS ${place} MATCH (${edition}:Entity {id: ${node}.documents[${place}]})`;

/** The editions that print a node of the table, the latest first. */
export const printingDocuments = way({
  kind: 'list',
  to: 'SourceDocument',
  binds: ['place', 'node'],
  match: ({ self, place, node }) => editionsPrinting(self, place, node),
  order: ({ place }) => [place],
});

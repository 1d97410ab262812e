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

/** A relationship of this type that any edition prints; which ones count is for `asPrinted` to say. */
export const everPrinted = (type: PrintedType): string => `${type}|FORMERLY`;

/**
 * Whether an edition prints the relationship: the one that the argument names or, without one, the latest that prints `self`. `owner`:
 * the end whose editions are those of a relationship that names none of its own.
 */
export function asPrinted(
  type: PrintedType,
  { self, rel, owner }: { self: Fragment; rel: Fragment; owner: Fragment },
  references?: ArgumentReferences,
): Fragment[] {
  const edition = references?.parameter('document') ?? cypher`${self}.documents[0]`;
  return [
    cypher`(${rel}.was IS NULL OR ${rel}.was = '${type}')`,
    cypher`${edition} IN coalesce(${rel}.documents, ${owner}.documents)`,
  ];
}

/** The editions that print a node of the table, the latest first. */
export const printingDocuments = way({
  kind: 'list',
  to: 'SourceDocument',
  binds: ['place', 'node'],
  match: ({ self, place, node }) =>
    cypher`UNWIND range(0, size(${self}.documents) - 1) AS ${place} MATCH (${node}:Entity {id: ${self}.documents[${place}]})`,
  order: ({ place }) => [place],
});

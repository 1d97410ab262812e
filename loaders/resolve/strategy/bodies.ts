import type { RelationshipRow } from '../../../src/graph/model.ts';
import type { StrategyFacts } from '../../documents/strategy-follow-up/facts.ts';
import type { PrintedName } from '../../facts/common.ts';
import type { NamedBodies } from '../named-bodies.ts';
import { places, stated } from '../part.ts';

type Measure = StrategyFacts['items'][number]['measures'][number];
type Initiative = Measure['initiatives'][number];
type Bullet = Pick<Initiative, 'mentions' | 'policies'>;

/** Confidence that a body of the row's column also answers for a bullet that names nobody. */
const INHERITED_CONFIDENCE = 0.8;

/** Organization → Initiative: those that the bullet names or, when it names nobody, those of the row's column 担当. */
export function responsibilities(
  initiative: Initiative,
  measure: Measure,
  id: string,
  bodies: NamedBodies,
): RelationshipRow[] {
  const own = initiative.named.length > 0;
  const names = own ? initiative.named : measure.responsible;
  return inOrder(names, (printed, order) => {
    const from = bodies.organization(printed, 'list');
    const row = stated('RESPONSIBLE_FOR', from, id, places(printed.evidence), {
      responsibility: own ? 'NAMED' : 'INHERITED',
      printed: printed.name,
      order,
    });
    if (own) return row;
    return {
      ...row,
      properties: { ...row.properties, basis: 'DERIVED', rule: 'row-column', confidence: INHERITED_CONFIDENCE },
    };
  });
}

/** Organization → Measure: the row's column 担当, in printed order. */
export function namedOn(measure: Measure, id: string, bodies: NamedBodies): RelationshipRow[] {
  return inOrder(measure.responsible, (printed, order) =>
    stated('NAMED_ON', bodies.organization(printed, 'list'), id, places(printed.evidence), {
      printed: printed.name,
      order,
    }),
  );
}

/** Organization → Initiative or Direction whose text names it, which is not responsibility. */
export function mentions(bullet: Bullet, id: string, bodies: NamedBodies): RelationshipRow[] {
  return inOrder(bullet.mentions, (printed) =>
    stated('MENTIONED_IN', bodies.organization(printed, 'text'), id, places(printed.evidence), {
      printed: printed.name,
    }),
  );
}

/** Initiative or Direction → the laws, plans and strategies that its text names. */
export function citations(bullet: Bullet, id: string, bodies: NamedBodies): RelationshipRow[] {
  return inOrder(bullet.policies, (printed) =>
    stated('CITES', id, bodies.policy(printed), places(printed.evidence), { printed: printed.name }),
  );
}

/** A body printed twice on one bullet (内 and 内閣官房) has the place in the order of its first name; merging makes one of both. */
function inOrder(
  names: readonly PrintedName[],
  relationship: (printed: PrintedName, order: number) => RelationshipRow,
): RelationshipRow[] {
  const orders = new Map<string, number>();
  return names.map((printed) => {
    const row = relationship(printed, orders.size + 1);
    const order = orders.get(row.from + row.to);
    if (order === undefined) orders.set(row.from + row.to, orders.size + 1);
    return order === undefined || row.properties['order'] === undefined
      ? row
      : { ...row, properties: { ...row.properties, order } };
  });
}

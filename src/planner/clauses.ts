import { cypher, type Fragment, join } from './cypher.ts';
import type { AnyBindings } from './field-declarations.ts';

/** What is read of one row: subqueries, and the entries of the map that is made of their results. */
export class Projection {
  readonly calls: Fragment[] = [];
  readonly entries = new Map<string, Fragment>();

  /** Everything in one piece, to see what it uses. */
  all(): Fragment {
    return join([...this.entries.values(), ...this.calls], ' ');
  }
}

export function mapLiteral({ entries }: Projection): Fragment {
  const written = [...entries].map(([key, value]) => cypher`${key}: ${value}`);
  return cypher`{${join(written, ', ')}}`;
}

/** A subquery that imports just those of the variables around it that it uses. */
export function callSubquery(around: AnyBindings, body: Fragment): Fragment {
  const names = new Set(Object.values(around).flatMap(({ uses }) => [...uses]));
  const imported = [...names].filter((name) => body.uses.has(name));
  return cypher`CALL (${imported.join(', ')}) {\n${body}\n}`;
}

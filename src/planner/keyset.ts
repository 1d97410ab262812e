import { cypher, type Fragment, join } from './cypher.ts';
import type { OrderKey } from './field-declarations.ts';

/** The expression of a key, whichever way it orders. */
export function keyOf(key: OrderKey): Fragment {
  return 'descending' in key ? key.descending : key;
}

/** `ORDER BY`, forwards or from the end. */
export function orderBy(order: readonly OrderKey[], backwards: boolean): Fragment {
  const keys = order.map((key) => ('descending' in key !== backwards ? cypher`${keyOf(key)} DESC` : keyOf(key)));
  return cypher`ORDER BY ${join(keys, ', ')}`;
}

/** Where a row stands to a key that a cursor holds: behind it or before it in the order of the list, or at it as well. */
export interface Side {
  behind: boolean;
  inclusive: boolean;
}

/**
 * The condition that a row stands on one side of the values, one for each key: `a > x OR (a = x AND (b > y OR …))`. Keys compare one
 * after another, each in its own direction; no key is ever null.
 */
export function stands(order: readonly OrderKey[], values: readonly Fragment[], side: Side): Fragment {
  const [first, ...others] = order;
  const [value, ...otherValues] = values;
  if (!first || !value) return side.inclusive ? cypher`true` : cypher`false`;
  const key = keyOf(first);
  const beyond = cypher`${key} ${'descending' in first !== side.behind ? '>' : '<'} ${value}`;
  const isLast = others.length === 0;
  if (isLast) return side.inclusive ? cypher`(${beyond} OR ${key} = ${value})` : cypher`(${beyond})`;
  return cypher`(${beyond} OR (${key} = ${value} AND ${stands(others, otherValues, side)}))`;
}

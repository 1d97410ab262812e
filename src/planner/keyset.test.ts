import { describe, expect, it } from 'vitest';
import { cypher, parameter, variable } from './cypher.ts';
import { descending } from './field-declarations.ts';
import { orderBy, stands } from './keyset.ts';

const node = variable('n');
const order = [descending(cypher`${node}.sum`), cypher`${node}.id`];
const values = [parameter('a'), parameter('b')];

describe('going on from a key', () => {
  it('compares one key after another, each in its own direction', () => {
    expect(stands(order, values, { behind: true, inclusive: false }).text).toBe(
      '(n.sum < $a OR (n.sum = $a AND (n.id > $b)))',
    );
    expect(stands(order, values, { behind: false, inclusive: true }).text).toBe(
      '(n.sum > $a OR (n.sum = $a AND (n.id < $b OR n.id = $b)))',
    );
  });

  it('turns the order round to read from the end', () => {
    expect(orderBy(order, false).text).toBe('ORDER BY n.sum DESC, n.id');
    expect(orderBy(order, true).text).toBe('ORDER BY n.sum, n.id DESC');
  });

  it('knows which variables it uses', () => {
    expect([...stands(order, values, { behind: true, inclusive: false }).uses]).toEqual(['n']);
  });
});

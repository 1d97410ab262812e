import { describe, expect, it } from 'vitest';
import { cypher, join, parameter, variable } from './cypher.ts';

describe('a piece of Cypher', () => {
  it('uses what its parts use, and nothing that only looks so', () => {
    const [a, b] = [variable('n1'), variable('n11')];
    const piece = cypher`MATCH (${a}:Entity {id: ${parameter('n2')}}) RETURN 'n3' + ${join([cypher`${b}.id`, b], ' + ')}`;
    expect(piece.text).toBe("MATCH (n1:Entity {id: $n2}) RETURN 'n3' + n11.id + n11");
    expect([...piece.uses]).toEqual(['n1', 'n11']);
  });
});

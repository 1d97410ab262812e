import { expect, it } from 'vitest';
import { inOneParameter } from './one-parameter.ts';

it('sends the parameters of a statement as entries of one', () => {
  const [cypher, parameters] = inOneParameter('MATCH (n:Entity {id: $p0_id}) RETURN n LIMIT $p0_limit', {
    p0_id: 'org:jica',
    p0_limit: undefined,
  });
  expect(cypher).toBe('MATCH (n:Entity {id: $p.p0_id}) RETURN n LIMIT $p.p0_limit');
  expect(parameters).toEqual({ p: { p0_id: 'org:jica', p0_limit: null } });
});

it('refuses a parameter that is missing, as Neo4j does', () => {
  expect(() => inOneParameter('RETURN $missing AS x', {})).toThrow(/needs a parameter "missing"/);
});

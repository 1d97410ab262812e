import neo4j from 'neo4j-driver';
import { expect, it } from 'vitest';
import { inOneParameter, withoutValues } from './one-parameter.ts';

it('sends texts, lists and what is not there as entries of one parameter', () => {
  const [cypher, parameters] = inOneParameter(
    'MATCH (n:Entity {id: $p0_id}) WHERE n.kind IN $p0_kinds RETURN n, $p0_x',
    {
      p0_id: 'org:jica',
      p0_kinds: ['AGENCY'],
      p0_x: undefined,
    },
  );
  expect(cypher).toBe('MATCH (n:Entity {id: $p.p0_id}) WHERE n.kind IN $p.p0_kinds RETURN n, $p.p0_x');
  expect(parameters).toEqual({ p: { p0_id: 'org:jica', p0_kinds: ['AGENCY'], p0_x: null } });
});

it('sends a whole number by itself, as an integer, and any other number with the rest', () => {
  const [cypher, parameters] = inOneParameter('MATCH (n) WHERE n.confidence >= $p0_sure RETURN n LIMIT $p1_limit', {
    p0_sure: 0.6,
    p1_limit: 21,
  });
  expect(cypher).toBe('MATCH (n) WHERE n.confidence >= $p.p0_sure RETURN n LIMIT $p1_limit');
  expect(parameters).toEqual({ p1_limit: neo4j.int(21), p: { p0_sure: 0.6 } });
});

it('refuses a parameter that is missing, as Neo4j does', () => {
  expect(() => inOneParameter('RETURN $missing AS x', {})).toThrow(/needs a parameter "missing"/);
});

it('is planned by the same text and types, without what would be looked for', () => {
  const asked = 'UNWIND $p0_ids AS id MATCH (n {id: id}) RETURN n LIMIT $p1_limit';
  const values = { p0_ids: ['org:jica'], p1_limit: 21 };
  const [cypher, parameters] = inOneParameter(asked, withoutValues(values));
  expect(cypher).toBe(inOneParameter(asked, values)[0]);
  expect(parameters).toEqual({ p1_limit: neo4j.int(21), p: { p0_ids: null } });
});

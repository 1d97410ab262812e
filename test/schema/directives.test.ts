import { getIntrospectionQuery, graphqlSync, type IntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { buildExecutableSchema } from '../../src/schema.ts';
import { root } from '../support/world.ts';

/** Places of directives that the specification of October 2021 has: clients that know no others refuse a schema with more. */
const KNOWN = new Set([
  ...['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'],
  ...['VARIABLE_DEFINITION', 'SCHEMA', 'SCALAR', 'OBJECT', 'FIELD_DEFINITION', 'ARGUMENT_DEFINITION', 'INTERFACE'],
  ...['UNION', 'ENUM', 'ENUM_VALUE', 'INPUT_OBJECT', 'INPUT_FIELD_DEFINITION'],
]);

it('stand at places that every client knows', () => {
  const schema = buildExecutableSchema(`${root}schema`);
  const { data } = graphqlSync({ schema, source: getIntrospectionQuery() });
  const { directives } = (data as unknown as IntrospectionQuery).__schema;
  expect(directives.map(({ name }) => name)).toContain('deprecated');
  for (const { name, locations } of directives)
    for (const location of locations) expect(KNOWN.has(location), `${name} on ${location}`).toBe(true);
});

import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/queries/catalog.ts';
import { buildExecutableSchema } from '../../src/schema.ts';
import { root } from '../support/world.ts';

const schema = buildExecutableSchema(`${root}schema`);

/** Types that resolvers answer from what the process knows. */
const WITHOUT_CATALOG = new Set([
  'Evidence',
  'PageInfo',
  'DataVersion',
  'Duty',
  'CooperationKind',
  'DocumentReading',
  'IgnoredByRule',
]);

describe('schema and catalog', () => {
  it('explain every field by a head, a traversal, a value or a resolver', () => {
    const unexplained: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__') || WITHOUT_CATALOG.has(type.name)) continue;
      if (type.name.endsWith('Connection')) continue;
      for (const name of Object.keys(type.getFields())) {
        const shape = type.name.endsWith('Edge') && (name === 'cursor' || name === 'node');
        if (!shape && !catalog[type.name]?.[name]) unexplained.push(`${type.name}.${name}`);
      }
    }
    const mend =
      'src/queries/ has a declaration (property, expression, way, head or byResolver) for each field: add those below';
    expect(unexplained, mend).toEqual([]);
  });

  it('store places and totals of lists that nothing narrows', () => {
    const stored = Object.entries(catalog).flatMap(([typeName, fields]) =>
      Object.entries(fields).flatMap(([name, declaration]) =>
        'place' in declaration || 'total' in declaration ? [{ name: `${typeName}.${name}`, declaration }] : [],
      ),
    );
    expect(stored.map(({ name }) => name).sort()).toEqual(['Policy.initiatives', 'Policy.programs']);
    for (const { name, declaration } of stored) {
      expect(declaration, name).toMatchObject({ kind: 'connection' });
      for (const narrowing of ['arguments', 'where', 'group']) expect(declaration, name).not.toHaveProperty(narrowing);
    }
  });

  it('explain no field that the schema does not have', () => {
    const unknown = Object.entries(catalog).flatMap(([typeName, fields]) => {
      const type = schema.getType(typeName);
      const known = isObjectType(type) ? type.getFields() : {};
      return Object.keys(fields)
        .filter((name) => !known[name])
        .map((name) => `${typeName}.${name}`);
    });
    const mend = 'src/queries/ declares fields that no SDL in schema/ has: take them out there, or add them here';
    expect(unknown, mend).toEqual([]);
  });

  it('describe every type, field, argument and enum value', () => {
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      if (!type.description) bare.push(type.name);
      if ('getValues' in type)
        for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`);
      if (!('getFields' in type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        if ('args' in field)
          for (const argument of field.args)
            if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`);
      }
    }
    expect(bare, 'write a description above each of these in schema/').toEqual([]);
  });
});

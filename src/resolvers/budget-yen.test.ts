import { GraphQLScalarType, parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { attachYen } from './budget-yen.ts';

const yen = new GraphQLScalarType({ name: 'Yen' });
attachYen(yen);

describe('the scalar Yen', () => {
  it.each([0, -1, 2_147_483_648, 3_000_000_000_000, Number.MAX_SAFE_INTEGER])('takes and gives %d', (value) => {
    expect(yen.parseValue(value)).toBe(value);
    expect(yen.parseLiteral(parseValue(String(value)))).toBe(value);
    expect(yen.serialize(value)).toBe(value);
    expect(yen.serialize(BigInt(value))).toBe(value);
  });

  it.each([['1'], [1.5], [2 ** 53], [Number.NaN], [Number.POSITIVE_INFINITY], [true], [[1]], [{}]])(
    'refuses the value %j',
    (value) => {
      expect(() => yen.parseValue(value)).toThrow('Yen is a whole number');
      expect(() => yen.serialize(value)).toThrow('Yen is a whole number');
    },
  );

  it.each(['"1"', '1.0', '1e3', '9007199254740992', 'ONE', '[1]', 'true'])('refuses the literal %s', (literal) => {
    expect(() => yen.parseLiteral(parseValue(literal))).toThrow('Yen is a whole number');
  });
});

import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** The scalar `Yen`: whole yen as a JSON number, safe to 2^53. Attached to the schema's own scalar, which SDL can only name. */
export function attachYen(scalar: GraphQLScalarType): void {
  scalar.serialize = (value) => wholeYen(typeof value === 'bigint' ? Number(value) : value);
  scalar.parseValue = wholeYen;
  scalar.parseLiteral = (node: ValueNode) => {
    if (node.kind !== Kind.INT)
      throw new GraphQLError(`${EXPECTED} is written without quotes, fraction or exponent.`, { nodes: node });
    return wholeYen(Number(node.value));
  };
}

const EXPECTED = 'Yen is a whole number of yen between -(2^53 - 1) and 2^53 - 1; it';

function wholeYen(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw new GraphQLError(
      `${EXPECTED} cannot be ${typeof value === 'string' ? 'the text ' : ''}${typeof value === 'number' ? value : JSON.stringify(value)}.`,
    );
  }
  return value;
}

import { ClientError } from '../errors.ts';
import type { Prepare } from '../planner/field-declarations.ts';

/** Less than one, as of initiatives that are shared, would ask for nothing. */
export const atLeastOne: Prepare = (value, _context, _values, argument) => {
  if (typeof value !== 'number' || value < 1) {
    throw new ClientError('BAD_USER_INPUT', `"${argument}" must be 1 or more, but it is ${String(value)}.`);
  }
  return value;
};

const SHARED_MAX = 20;

/** Sharing takes two; names of the same organisation count once. */
export function twoOrMore(ids: string[], argument: string): string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length < 2 || distinct.length > SHARED_MAX) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `"${argument}" must name 2 to ${SHARED_MAX} different organisations, but it names ${distinct.length}.`,
    );
  }
  return distinct;
}

/** Of two ways to say the same thing, one is to be used. */
export function exactlyOneOf(...names: string[]): (values: Readonly<Record<string, unknown>>) => void {
  return (values) => {
    const given = names.filter((name) => values[name] != null);
    if (given.length !== 1) {
      const list = names.map((name) => `"${name}"`).join(' or ');
      throw new ClientError(
        'BAD_USER_INPUT',
        `Give either ${list}; ${given.length === 0 ? 'none' : 'more than one'} is given.`,
      );
    }
  };
}

/** A whole number within bounds, inclusive. */
export function within(low: number, high: number): Prepare {
  return (value, _context, _values, argument) => {
    if (typeof value !== 'number' || value < low || value > high) {
      throw new ClientError(
        'BAD_USER_INPUT',
        `"${argument}" must be between ${low} and ${high}, but it is ${String(value)}.`,
      );
    }
    return value;
  };
}

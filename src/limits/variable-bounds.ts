import { BOUNDS, type Excess } from './bounds.ts';
import { tooLong } from './document-bounds.ts';

/** Which bound the variables exceed as they came, or `null`. Without recursion: JSON may nest deeper than the stack. */
export function findVariableExcess(variables: unknown): Excess | null {
  const waiting: unknown[] = [variables];
  // The variables object itself is no value.
  let count = -1;
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    count += 1;
    if (count > BOUNDS.variableValues) {
      return {
        bound: 'variableValues',
        message: `The variables hold more than ${BOUNDS.variableValues} values. Ask for less at once.`,
      };
    }
    if (typeof value === 'string') {
      const excess = tooLong(value.length);
      if (excess) return excess;
    } else if (value !== null && typeof value === 'object') {
      // More children than the bound need not be looked at, nor copied.
      const children = Array.isArray(value) ? value : Object.values(value);
      for (let index = 0; index < children.length && index <= BOUNDS.variableValues; index += 1)
        waiting.push(children[index]);
    }
  }
  return null;
}

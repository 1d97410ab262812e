import * as z from 'zod';
import type { Refused, Tool } from './tool.ts';

/** The arguments of a tool that is no question: the schema that assistants are told, and the reader of what one sends. */
export interface ToolArguments<Shape extends z.ZodRawShape> {
  inputSchema: Tool['inputSchema'];
  /** What was sent, or what is wrong with it. */
  read(values: Record<string, unknown>): { given: z.output<z.ZodObject<Shape>> } | Refused;
}

/** By name, each with what it means and what is said where it is something else. */
export function toolArguments<Shape extends z.ZodRawShape>(shape: Shape): ToolArguments<Shape> {
  const known = z.object(shape);
  const names = Object.keys(shape);
  return {
    inputSchema: z.toJSONSchema(z.strictObject(shape)) as Tool['inputSchema'],
    read(values) {
      const unknown = Object.keys(values).find((name) => !names.includes(name));
      if (unknown !== undefined) return { faults: [unknownArgument(unknown, names)] };
      const { success, data, error } = known.safeParse(values);
      return success ? { given: data } : { faults: error.issues.map(({ message }) => message) };
    },
  };
}

/** What one argument is called that a tool does not have. */
export function unknownArgument(name: string, names: readonly string[]): string {
  const known = names.length === 0 ? 'it has none' : `it has: ${names.join(', ')}`;
  return `"${name.slice(0, 100)}" is no argument of this tool; ${known}.`;
}

import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import { askForLines } from './asked-lines.ts';
import { inputSchemaOf, isRequired } from './input-schema.ts';
import type { Question, QuestionVariable } from './question.ts';
import type { Found, Refused, Tool, ToolRequest } from './tool.ts';
import { unknownArgument } from './tool-arguments.ts';

/** A tool that asks one question: its arguments are the question's variables. `description` in the place of what the question says. */
export function questionTool(question: Question, schema: GraphQLSchema, description = describe(question)): Tool {
  const query = askForLines(question.document, schema);
  return {
    name: question.tool,
    title: question.text.en,
    description,
    inputSchema: inputSchemaOf(question),
    async call(values, request) {
      const names = question.variables.map(({ name }) => name);
      const unknown = Object.keys(values).find((name) => !names.includes(name));
      if (unknown !== undefined) return { faults: [unknownArgument(unknown, names)] };
      const missing = question.variables.filter((each) => isRequired(each) && values[each.name] == null);
      if (missing.length > 0) return { faults: missing.map(missingArgument) };
      return askOne({ query, variables: values, heading: headingOf(question, values), isFromClient: false }, request);
    },
  };
}

/** The schema would speak of a variable of a query that nobody sees here. */
function missingArgument({ name, description }: QuestionVariable): string {
  return `"${name}" must be given. ${description.en}`;
}

/** What was asked: the question itself where it is just that, else the tool with what it was given, since the question names others. */
function headingOf({ tool, text, variables }: Question, values: Record<string, unknown>): string {
  const others = variables.filter(
    ({ name, defaultValue }) => values[name] != null && !isDeepStrictEqual(values[name], defaultValue),
  );
  if (others.length === 0) return text.en;
  return `${tool} with ${others.map(({ name }) => `${name}: ${JSON.stringify(values[name])}`).join(', ')}`;
}

/** Asks the engine and tells its errors as sentences. */
export async function askOne(
  asked: {
    query: string;
    variables: Record<string, unknown>;
    operationName?: string | undefined;
    heading: string;
    isFromClient: boolean;
  },
  { engine, services, signal, log }: ToolRequest,
): Promise<Found | Refused> {
  const { data, errors, version } = await engine.ask(asked, { signal, log });
  if (errors.length > 0) return { faults: errors.map(({ message, extensions }) => inWords(message, extensions)) };
  return {
    heading: asked.heading,
    data,
    // Introspection reads no data; it is answered by the same program all the same.
    version: version ?? (await services.directories.get()).version,
  };
}

function describe({ text, variables }: Question): string {
  const others =
    variables.length === 0 ? '' : ' Without arguments it answers just this; with them, the same of others.';
  return `${text.en} ${text.ja} An example question over the government's documents.${others}`;
}

function inWords(message: string, extensions: Record<string, unknown> | undefined): string {
  return `${message} (${String(extensions?.['code'])})`;
}

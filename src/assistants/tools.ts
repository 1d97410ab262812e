import { distance } from 'fastest-levenshtein';
import type { GraphQLSchema } from 'graphql';
import { evidenceTool } from './evidence-tool.ts';
import { graphqlTool } from './graphql-tool.ts';
import { readQuestions } from './question.ts';
import { questionTool } from './question-tool.ts';
import { searchTool } from './search-tool.ts';
import type { Tool } from './tool.ts';

/** Everything that an assistant may call, by name: search, evidence, graphql, and one tool for each question of the folder. */
export function readTools(questions: string, schema: GraphQLSchema): ReadonlyMap<string, Tool> {
  const tools = new Map<string, Tool>();
  const asked = readQuestions(questions, schema).map((question) => questionTool(question, schema));
  for (const tool of [searchTool(schema), evidenceTool, graphqlTool, ...asked]) {
    if (tools.has(tool.name)) {
      throw new Error(`Two tools are called ${tool.name}: give one question of ${questions} another "# tool:" line.`);
    }
    tools.set(tool.name, tool);
  }
  return tools;
}

/** A sentence about a name that no tool has, with the closest that one has. */
export function noTool(name: string, tools: ReadonlyMap<string, Tool>): string {
  const asked = name.slice(0, 100);
  const [closest] = [...tools.keys()].sort((one, other) => distance(asked, one) - distance(asked, other));
  return `There is no tool "${asked}". The closest is "${closest}"; tools/list tells all.`;
}

import {
  type CallToolResult,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  Server,
  type Tool as ToolDescription,
} from '@modelcontextprotocol/server';
import { ClientError } from '../errors.ts';
import { StoreError } from '../graph/graph-store.ts';
import { ANSWER_SCHEMA, writeAnswer, writeFaults } from './answer.ts';
import { ANSWER_CHARACTERS_MAX, charactersOf, tooLong } from './answer-size.ts';
import { SCHEMA_URI } from './graphql-tool.ts';
import { METHODS } from './message-fault.ts';
import type { Tool, ToolRequest } from './tool.ts';
import { noTool } from './tools.ts';

/** What all connections share. */
export interface AssistantOptions {
  tools: ReadonlyMap<string, Tool>;
  /** The schema as it is served. */
  sdl: string;
  /** Of the program, as in package.json. */
  version: string;
}

/** A server for one connection or one request; it keeps nothing between two calls. `request` is what its calls work with. */
export function assistantServer(
  { tools, sdl, version }: AssistantOptions,
  request: Omit<ToolRequest, 'signal'>,
): Server {
  const server = new Server(
    { name: 'global-health-strategy-graph', title: 'Global Health Strategy graph', version },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler('tools/list', () => ({ tools: [...tools.values()].map(describe) }));
  server.setRequestHandler('tools/call', async ({ params }, { mcpReq }) => {
    const tool = tools.get(params.name);
    if (!tool) throw new ProtocolError(ProtocolErrorCode.InvalidParams, noTool(params.name, tools));
    return callTool(tool, params.arguments ?? {}, { ...request, signal: mcpReq.signal });
  });
  server.setRequestHandler('resources/list', () => ({ resources: [SCHEMA] }));
  server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: [] }));
  server.setRequestHandler('resources/read', ({ params: { uri } }) => {
    if (uri !== SCHEMA_URI) throw new ResourceNotFoundError(uri.slice(0, 200));
    return { contents: [{ uri, mimeType: SCHEMA.mimeType, text: sdl }] };
  });
  server.fallbackRequestHandler = async ({ method }) => {
    throw new ProtocolError(ProtocolErrorCode.MethodNotFound, noMethod(method));
  };
  return server;
}

const noMethod = (method: string): string =>
  `There is no method ${JSON.stringify(method.slice(0, 100))} here. Ask one of these: ${METHODS.join(', ')}.`;

const SCHEMA = {
  uri: SCHEMA_URI,
  name: 'schema.graphql',
  title: 'The schema of the graph',
  description: 'Every type and field that the tool graphql may ask for, with what it means.',
  mimeType: 'application/graphql',
};

const INSTRUCTIONS = `Facts about Japan's Global Health Strategy, its organisations, programmes and money, read from documents of the Government of Japan. Every answer names the lines of the documents that it comes from: cite them. Amounts are in yen and exact; sums count no yen twice and say what they leave out. Begin with search where you have a name and need an id; use a question's tool where one fits, evidence to check a statement, graphql for the rest. Organisations are known by any name in Japanese or English. 出典：日本国政府の公表資料を加工して作成。`;

function describe({ name, title, description, inputSchema }: Tool): ToolDescription {
  return {
    name,
    title,
    description,
    inputSchema: inputSchema as ToolDescription['inputSchema'],
    outputSchema: ANSWER_SCHEMA as ToolDescription['outputSchema'],
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
}

/** Whatever goes wrong is told in a sentence that is meant for the client; the rest is for the log. */
async function callTool(tool: Tool, values: Record<string, unknown>, request: ToolRequest): Promise<CallToolResult> {
  try {
    const answer = await tool.call(values, request);
    if ('faults' in answer) return writeFaults(answer.faults);
    const written = writeAnswer(answer);
    const characters = charactersOf(written);
    return characters > ANSWER_CHARACTERS_MAX ? writeFaults([tooLong(characters, tool)]) : written;
  } catch (error) {
    if (error instanceof ClientError || error instanceof StoreError) return writeFaults([error.message]);
    if (!request.signal?.aborted) request.log?.error({ err: error }, 'fault of ours');
    return writeFaults(['The server could not answer; its log says why.']);
  }
}

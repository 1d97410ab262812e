import { createMcpHandler, INVALID_PARAMS, PARSE_ERROR } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type AssistantOptions, assistantServer } from '../assistants/assistant-server.ts';
import { messageFault, type Refusal, refusal } from '../assistants/message-fault.ts';
import { readTools } from '../assistants/tools.ts';
import { printSdl } from '../limits/print-sdl.ts';
import { assistantEngine } from './assistant-engine.ts';
import { refuseCrossSite } from './cross-site.ts';
import type { GraphqlEngine } from './engine.ts';
import { abortSignal } from './graphql-route.ts';
import { type OwnNames, refuseRebinding } from './rebinding.ts';

/** What answers at `/mcp`. */
export interface AssistantsRoute extends GraphqlEngine {
  schema: GraphQLSchema;
  /** Folder of the example questions. */
  questions: string;
  /** Of the program. */
  version: string;
  names: OwnNames;
}

/** What all connections of assistants share, whatever carries them. */
export function assistantOptions(
  schema: GraphQLSchema,
  { questions, version }: Pick<AssistantsRoute, 'questions' | 'version'>,
): AssistantOptions {
  return { tools: readTools(questions, schema), sdl: printSdl(schema), version };
}

/**
 * `/mcp`: the Model Context Protocol over streamable HTTP, one POST a message, without sessions. Nothing is sent that was not
 * asked for, so there is no GET, and subscriptions are refused.
 */
export function serveAssistants(
  app: FastifyInstance,
  { schema, questions, version, names, ...parts }: AssistantsRoute,
) {
  const options = assistantOptions(schema, { questions, version });
  const engine = assistantEngine(parts);
  const { services } = parts;
  void app.register(async (scope) => {
    readMessages(scope);
    const onRequest = [refuseCrossSite, refuseRebinding(names)];
    scope.post('/mcp', { onRequest }, async (request, reply) => {
      const message = parseMessage(request.body as Buffer);
      if ('fault' in message) {
        // A request that is one is answered; what is none is not a request of HTTP that could be.
        const status = message.fault.error.code === INVALID_PARAMS ? 200 : 400;
        return reply.code(status).header('cache-control', 'no-store').send(message.fault);
      }
      const { log } = request;
      let refused: Error | undefined;
      const handler = createMcpHandler(() => assistantServer(options, { engine, services, log }), {
        maxSubscriptions: 0,
        onerror: (error) => {
          refused = error;
        },
      });
      const answer = await handler.fetch(asWebRequest(request, reply), { parsedBody: message.value });
      // Whatever else is refused is the client's mistake, and told to it.
      if (answer.status >= 500) log.error({ err: refused }, 'fault of ours');
      return send(reply, answer);
    });
  });
}

/** Bodies as they came: what is wrong with one is told in the words of the protocol. */
function readMessages(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

function parseMessage(bytes: Buffer | undefined): { value: object } | { fault: Refusal } {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { fault: refusal(null, PARSE_ERROR, 'The body is not valid JSON in UTF-8. Send one JSON-RPC message.') };
  }
  const fault = messageFault(value);
  return fault === null ? { value: value as object } : { fault };
}

/** The headers that the protocol reads; the body is handed over beside it. */
function asWebRequest(request: FastifyRequest, reply: FastifyReply): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && /^(accept|content-type|mcp-.*)$/.test(name)) headers.set(name, value);
  }
  return new Request('http://localhost/mcp', { method: 'POST', headers, signal: abortSignal(reply) });
}

/** An answer is whole when it is sent: a stream of the older protocol ends with the one message that it holds. */
async function send(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  const body = await answer.text();
  const type = answer.headers.get('content-type');
  reply.code(answer.status).header('cache-control', 'no-store');
  if (type !== null) reply.type(type);
  return reply.send(body);
}

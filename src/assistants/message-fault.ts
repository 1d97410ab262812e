import {
  INVALID_PARAMS,
  INVALID_REQUEST,
  LATEST_PROTOCOL_VERSION,
  parseJSONRPCMessage,
  specTypeSchemas,
} from '@modelcontextprotocol/server';
import { SCHEMA_URI } from './graphql-tool.ts';

/** What a message that is none is answered with: an error of JSON-RPC, under its id where it has one. */
export interface Refusal {
  jsonrpc: '2.0';
  id: string | number | null;
  error: { code: number; message: string };
}

export const refusal = (id: Refusal['id'], code: number, message: string): Refusal => ({
  jsonrpc: '2.0',
  id,
  error: { code, message },
});

/** What the requests that are answered must be, and what one may say as its `params`. */
const REQUESTS = {
  initialize: {
    schema: specTypeSchemas.InitializeRequest,
    params: {
      protocolVersion: LATEST_PROTOCOL_VERSION,
      capabilities: {},
      clientInfo: { name: 'my-assistant', version: '1.0' },
    },
  },
  ping: { schema: specTypeSchemas.PingRequest, params: {} },
  'tools/list': { schema: specTypeSchemas.ListToolsRequest, params: {} },
  'tools/call': {
    schema: specTypeSchemas.CallToolRequest,
    params: { name: 'search', arguments: { query: 'AMR' } },
  },
  'resources/list': { schema: specTypeSchemas.ListResourcesRequest, params: {} },
  'resources/templates/list': { schema: specTypeSchemas.ListResourceTemplatesRequest, params: {} },
  'resources/read': { schema: specTypeSchemas.ReadResourceRequest, params: { uri: SCHEMA_URI } },
} as const;

/** The methods that are answered. */
export const METHODS = Object.keys(REQUESTS);

/** What of a message its transport would refuse without saying it, in sentences; `null` for a message that it takes. */
export function messageFault(message: unknown): Refusal | null {
  if (Array.isArray(message)) return refusal(null, INVALID_REQUEST, NO_LISTS);
  if (typeof message !== 'object' || message === null)
    return refusal(null, INVALID_REQUEST, `${told(message)} is no message. ${MESSAGE}`);
  const { id, method } = message as Record<string, unknown>;
  const answered = isId(id) || typeof id === 'number' ? (id as string | number) : null;
  try {
    parseJSONRPCMessage(message);
  } catch {
    return refusal(answered, INVALID_REQUEST, `${shapeFaults(message).join(' ') || 'It is no message.'} ${MESSAGE}`);
  }
  if (answered === null || typeof method !== 'string' || !Object.hasOwn(REQUESTS, method)) return null;
  const { schema, params } = REQUESTS[method as keyof typeof REQUESTS];
  const result = schema['~standard'].validate(message);
  if (!('issues' in result) || result.issues === undefined) return null;
  const faults = result.issues.map(({ path = [], message: what }) => `${pathOf(path)}: ${inOurWords(what)}.`);
  const example = `Send for example "params": ${JSON.stringify(params)}.`;
  return refusal(answered, INVALID_PARAMS, `${method} cannot be answered. ${faults.join(' ')} ${example}`);
}

const NO_LISTS = 'Send one message at a time, each on its own; lists of them are not answered.';
const MESSAGE =
  'A message of JSON-RPC 2.0 is an object with "jsonrpc": "2.0", a "method" and, as far as they are needed, "params", an object; what is to be answered has an "id" as well. It has nothing else.';

const MEMBERS: ReadonlySet<string> = new Set(['jsonrpc', 'id', 'method', 'params']);
const OF_ANSWERS: ReadonlySet<string> = new Set(['result', 'error']);

/** What is wrong with an object that is no message, each in a sentence. */
function shapeFaults(message: object): string[] {
  const { jsonrpc, id, method, params, ...others } = message as Record<string, unknown>;
  const faults: string[] = [];
  const isAnswer = Object.keys(others).some((name) => OF_ANSWERS.has(name));
  if (jsonrpc !== '2.0') faults.push(`"jsonrpc" must be "2.0" and is ${told(jsonrpc)}.`);
  if ('id' in message && !isId(id)) faults.push(`"id" must be a string or a whole number and is ${told(id)}.`);
  if (!isAnswer && typeof method !== 'string') faults.push(`"method" must be a string and is ${told(method)}.`);
  if (params !== undefined && !isObject(params)) faults.push(`"params" must be an object and is ${told(params)}.`);
  else if (isObject(params) && '_meta' in params && !isObject(params['_meta']))
    faults.push(`"params._meta" must be an object and is ${told(params['_meta'])}.`);
  const unknown = Object.keys(others).filter((name) => !MEMBERS.has(name) && !(isAnswer && OF_ANSWERS.has(name)));
  if (unknown.length > 0) {
    const names = unknown.slice(0, NAMES_SHOWN).map(told).join(', ');
    faults.push(
      `${names} ${unknown.length === 1 ? 'is' : 'are'} not of a message: take ${unknown.length === 1 ? 'it' : 'them'} out.`,
    );
  }
  return faults;
}

const NAMES_SHOWN = 5;

const isId = (id: unknown): boolean => typeof id === 'string' || Number.isSafeInteger(id);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as it was sent, cut short: of what may hold others, what it is. */
function told(value: unknown): string {
  if (value === undefined) return 'not there';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  return JSON.stringify(typeof value === 'string' && value.length > TOLD_MAX ? `${value.slice(0, TOLD_MAX)}…` : value);
}

const TOLD_MAX = 60;

/** `expected string, received undefined`, as JSON calls them. */
const inOurWords = (what: string): string =>
  what
    .replace(/^Invalid input: /, '')
    .replace('expected record', 'expected object')
    .replace('received undefined', 'which is not there');

/** `params.clientInfo.version`. */
const pathOf = (path: NonNullable<{ path?: readonly (PropertyKey | { key: PropertyKey })[] }['path']>): string =>
  path.map((step) => String(typeof step === 'object' ? step.key : step)).join('.') || 'the message';

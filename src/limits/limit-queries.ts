import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../context.ts';
import { ClientError } from '../errors.ts';
import { BOUNDS, type Excess } from './bounds.ts';
import { costOf } from './cost.ts';
import { readDeclaredCosts } from './declared-costs.ts';
import { findExcess } from './document-bounds.ts';
import { findVariableExcess } from './variable-bounds.ts';

/** What a client is told of the cost, in `extensions.cost` of the answer and of the error. */
export interface RequestCost {
  requested: number;
  allowed: number;
}

/**
 * Refuses queries that ask for too much before work is done for them: documents before validation, variables and cost before
 * execution. Answers tell their cost.
 */
export function limitQueries(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const costOfRequest = costsOf(schema);
  /** By the document that stands for a refused one. */
  const refused = new WeakMap<DocumentNode, Excess>();
  return {
    requestDidStart: async () => {
      let cost: RequestCost | null = null;
      return {
        parsingDidStart: async (context) => async (fault) => {
          const excess = fault || !context.document ? null : findExcess(context.document);
          if (!excess) return;
          // An error thrown here would become a 500. So validation, and the cache of documents, get a small one in its place,
          // which costs nothing when the query comes again, and which the next hook refuses.
          const standIn = parse('{ __typename }', { noLocation: true });
          refused.set(standIn, excess);
          (context as { document: DocumentNode }).document = standIn;
        },
        didResolveOperation: async ({ document, operation, request }) => {
          const excess = refused.get(document) ?? findVariableExcess(request.variables ?? {});
          if (excess) throw tooComplex(excess.message);
          if (!operation) return;
          const requested = costOfRequest(document, operation, request.variables ?? {});
          if (requested === null) return;
          cost = { requested, allowed: BOUNDS.cost };
          if (requested > BOUNDS.cost) throw tooCostly(cost);
        },
        willSendResponse: async ({ response: { body } }) => {
          if (!cost || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

/** So many sets of variables of one operation are known, and none that is longer than so many characters. */
const KNOWN_VARIABLES = 50;
const KNOWN_LENGTH = 1_000;

/** What a request asks for at most; `null` where its variables are wrong: execution tells what is, and reads nothing. */
type CostOfRequest = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
) => number | null;

function costsOf(schema: GraphQLSchema): CostOfRequest {
  const costs = readDeclaredCosts(schema);
  /** What an operation costs with variables, as they were given: the same documents of ours are asked again and again. */
  const known = new WeakMap<OperationDefinitionNode, LRUCache<string, number>>();
  return (document, operation, given) => {
    const definitions = operation.variableDefinitions ?? [];
    const ofOperation = known.get(operation) ?? new LRUCache({ max: KNOWN_VARIABLES });
    known.set(operation, ofOperation);
    const asked = definitions.length === 0 ? '' : JSON.stringify(given);
    const before = ofOperation.get(asked);
    if (before !== undefined) return before;
    const { coerced: variables } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
    if (!variables) return null;
    const costed = { operation, fragments: fragmentsOf(document), variables };
    const cost = badRequestUnless(() => costOf(costed, schema, costs));
    if (asked.length <= KNOWN_LENGTH) ofOperation.set(asked, cost);
    return cost;
  };
}

/** The parser's own token limit under our code; any other error as it is. */
export function tellTokenLimit(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (!formatted.message.startsWith('Syntax Error: Document contains more')) return formatted;
  const message = `The query has more than ${BOUNDS.tokens} tokens. Ask for less at once.`;
  return { ...formatted, message, extensions: { ...formatted.extensions, code: 'QUERY_TOO_COMPLEX' } };
}

function tooCostly(cost: RequestCost): ClientError {
  const message = `The query may ask for ${cost.requested} objects; at most ${cost.allowed} are allowed. Ask for smaller pages ("first") or fewer levels.`;
  return tooComplex(message, { cost });
}

function tooComplex(message: string, extensions: Record<string, unknown> = {}): ClientError {
  return new ClientError('QUERY_TOO_COMPLEX', message, { ...extensions, http: { status: 400 } });
}

/** Apollo answers 500 for an error of a plugin that names no status. */
function badRequestUnless<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof ClientError) error.extensions['http'] = { status: 400 };
    throw error;
  }
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  // Without a prototype: a fragment may be called `constructor`.
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

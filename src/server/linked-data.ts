import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Addresses, hasPage } from '../feeds/addresses.ts';
import { standsOn } from '../feeds/one-node.ts';
import type { FeedSources } from '../feeds/sources.ts';
import { type GraphStore, StoreError } from '../graph/graph-store.ts';
import { once } from '../once.ts';
import { endsAsFile } from './file-ending.ts';
import { abortSignal } from './graphql-route.ts';
import { languageOf } from './languages.ts';
import { topicOfPage } from './linked-pages.ts';
import { preferredType } from './media-types.ts';
import { STATEMENT_TYPES } from './statement-types.ts';
import { sendFault } from './transport-errors.ts';

/** What linked data is made from. */
export interface LinkedDataOptions {
  sources: FeedSources;
  store: GraphStore;
  /** Scheme and host that addresses begin with; absent: those that are asked at. */
  publicUrl?: string | undefined;
}

const HTML = 'text/html';
const OFFERED = [HTML, ...STATEMENT_TYPES] as const;

/**
 * Addresses of nodes give statements to who asks for them (`Accept`), in either language and in none; everyone else gets the page.
 * `/nodes/<id>` is the address of what has no page of its own, `/vocabulary` that of our own words.
 */
export function serveLinkedData(app: FastifyInstance, options: LinkedDataOptions): void {
  // Who asks for no statements waits for none of what makes them.
  const statements = once(async () => {
    const [{ LinkedDocuments }, { StatementSender }] = await Promise.all([
      import('../feeds/linked-data/linked-documents.ts'),
      import('./statement-sender.ts'),
    ]);
    return { documents: new LinkedDocuments(options.sources), sender: new StatementSender(options) };
  });

  app.addHook('preHandler', async (request, reply) => {
    const topic = topicOfPage(request.routeOptions.url, request.params);
    // A file without a language is sent on to that of the visitor's.
    if (topic === undefined || endsAsFile(request)) return;
    const type = preferredType(request, topic === null ? [HTML] : OFFERED);
    if (type === HTML) return;
    if (type === null) return refuse(reply, topic === null ? [HTML] : OFFERED);
    const { documents, sender } = await statements();
    return sender.send(request, reply, type, async (origin, version) =>
      topic === 'DATA_SET' || topic === null
        ? documents.dataSet(origin, version, abortSignal(reply))
        : documents.node(topic.id, origin, abortSignal(reply)),
    );
  });
  // Whatever a page's address is answered with depends on what was accepted.
  app.addHook('onSend', async (request, reply) => {
    const isLinked = LINKED_ROUTES.includes(request.routeOptions.url ?? '');
    if (isLinked || topicOfPage(request.routeOptions.url, request.params) !== undefined) addVary(reply, 'accept');
  });

  app.get<{ Params: { id: string } }>('/nodes/:id', async (request, reply) => {
    const { id } = request.params;
    // One thing has one address.
    if (hasPage(id)) return reply.redirect(new Addresses('').node(id), 303);
    const type = preferredType(request, OFFERED);
    if (type === null) return refuse(reply, OFFERED);
    if (type === HTML) return sendToPage(request, reply, id, options.sources);
    const { documents, sender } = await statements();
    return sender.send(request, reply, type, (origin) => documents.node(id, origin, abortSignal(reply)));
  });

  app.get('/vocabulary', async (request, reply) => {
    const type = preferredType(request, [...STATEMENT_TYPES, HTML]);
    if (type === null) return refuse(reply, OFFERED);
    if (type === HTML) return sendToLanguageOf(request, reply, '/about');
    const { documents, sender } = await statements();
    return sender.send(request, reply, type, async (origin) => documents.vocabulary(origin));
  });
}

const LINKED_ROUTES = ['/nodes/:id', '/vocabulary'];

function refuse(reply: FastifyReply, offered: readonly string[]): FastifyReply {
  const all = 'Statements about everything are at /feeds/graph.ttl and /feeds/graph.jsonld.';
  return sendFault(reply, 406, `This address is answered in ${offered.join(', ')}. ${all}`);
}

/** How far up a page is looked for: a direction stands in a row, and the row on the page of its item. */
const STEPS_MAX = 3;

/** A browser is sent to the page that the node stands on. */
async function sendToPage(request: FastifyRequest, reply: FastifyReply, id: string, sources: FeedSources) {
  try {
    let at: string | null = id;
    for (let step = 0; at !== null && !hasPage(at) && step < STEPS_MAX; step += 1) {
      const found = await sources.node(at, abortSignal(reply));
      at = found && standsOn(found);
    }
    if (at === null || !hasPage(at)) return sendFault(reply, 404, `No page is about the node ${JSON.stringify(id)}.`);
    return sendToLanguageOf(request, reply, new Addresses('').node(at));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return sendFault(reply, 503, error.message);
  }
}

function sendToLanguageOf(request: FastifyRequest, reply: FastifyReply, path: string): FastifyReply {
  addVary(reply, 'accept-language');
  return reply.redirect(`/${languageOf(request)}${path}`, 303);
}

function addVary(reply: FastifyReply, field: string): void {
  const known = String(reply.getHeader('vary') ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  if (!known.some((each) => each.toLowerCase() === field)) reply.header('vary', [...known, field].join(', '));
}

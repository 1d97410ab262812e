import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { answerPage, type Form, type Wish } from '../../web/page/answer.tsx';
import type { Assets } from '../../web/page/assets.ts';
import { RETRY_SECONDS, type Reply, renderAway, renderFault, visitWithoutData } from '../../web/page/faults.tsx';
import { type Graph, GraphAway } from '../../web/page/graph.ts';
import { LANGUAGES, type Language } from '../../web/page/language.ts';
import type { Page } from '../../web/page/page.ts';
import { PAGES } from '../../web/pages/pages.ts';
import { abortSignal } from './graphql-route.ts';
import { inProcessGraph, type PageEngine } from './in-process-graph.ts';
import { languageOf, preferredLanguage } from './languages.ts';
import { drawingPolicy, pagePolicy } from './security-headers.ts';

/** The explorer: every page in both languages and all its forms, and faults as pages for whoever reads pages. */
export function serveExplorer(app: FastifyInstance, engine: PageEngine, assets: Assets): void {
  for (const page of PAGES) {
    for (const language of LANGUAGES) {
      for (const form of formsOf(page)) servePage(app, engine, assets, { page, language, form });
    }
    app.get(page.path, sendToLanguage);
  }
  app.decorate('pageOfFault', (request: FastifyRequest, reply: FastifyReply, status: number) => {
    reply.helmet(PAGE);
    reply.header('vary', 'accept, accept-language');
    return send(reply, renderFault(visitWithoutData(languageOf(request), originOf(request)), assets, status));
  });
}

interface Route {
  page: Page;
  language: Language;
  form: Form;
}

const PAGE = { contentSecurityPolicy: pagePolicy("'none'") };
const HEADERS: Record<Form, object> = {
  html: PAGE,
  json: { crossOriginResourcePolicy: { policy: 'cross-origin' } },
  csv: { crossOriginResourcePolicy: { policy: 'cross-origin' } },
  svg: { contentSecurityPolicy: drawingPolicy, crossOriginResourcePolicy: { policy: 'cross-origin' } },
  // Other sites' pages may show it in a frame.
  embed: { contentSecurityPolicy: pagePolicy('*'), frameguard: false },
};

function formsOf(page: Page): Form[] {
  return ['html', 'json', ...page.forms, ...(page.forms.includes('svg') ? (['embed'] as const) : [])];
}

function servePage(app: FastifyInstance, engine: PageEngine, assets: Assets, { page, language, form }: Route): void {
  const ending = form === 'html' || form === 'embed' ? '' : `.${form}`;
  const url = `${form === 'embed' ? '/embed' : ''}/${language}${page.path === '/' ? '' : page.path}${ending}`;
  const options = { helmet: HEADERS[form] } as RouteShorthandOptions;
  app.get(url, options, async (request, reply) => {
    const graph = inProcessGraph(engine, abortSignal(reply), request.log);
    const wish = wishOf(request, { page, language, form });
    try {
      if (await isKnownToClient(request, reply, graph)) return reply.code(304).send();
      return send(reply, await answerPage(page, graph, wish, assets));
    } catch (error) {
      if (!(error instanceof GraphAway)) throw error;
      const visit = visitWithoutData(language, wish.origin, wish.path);
      return send(reply.header('retry-after', RETRY_SECONDS), renderAway(visit, assets));
    }
  });
}

function wishOf(request: FastifyRequest, { page, language, form }: Route): Wish {
  const parts = request.params as Record<string, string>;
  const path = page.path.replaceAll(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(parts[name] ?? ''));
  const search = new URLSearchParams(request.url.split('?').slice(1).join('?'));
  return { language, form, path, parts, search, origin: originOf(request) };
}

/** Another start may mean another program. */
const START = randomUUID();

/** Says which answer this is, and whether the client has it already. Rejects with GraphAway. */
async function isKnownToClient(request: FastifyRequest, reply: FastifyReply, graph: Graph): Promise<boolean> {
  const { hash, loadedAt } = await graph.version();
  const asked = JSON.stringify([START, hash, loadedAt, request.url, request.host]);
  // Weak, since compression changes the bytes.
  const tag = `W/"${createHash('sha256').update(asked).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', tag).header('cache-control', 'public, no-cache').header('x-data-version', hash);
  return (request.headers['if-none-match'] ?? '').split(',').some((each) => each.trim() === tag);
}

function send(reply: FastifyReply, { status, type, body }: Reply): FastifyReply {
  if (status !== 200) reply.removeHeader('etag').header('cache-control', 'no-store');
  return reply.code(status).type(type).send(body);
}

/** Addresses without a language are the visitor's. */
function sendToLanguage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = preferredLanguage(request.headers['accept-language']);
  return reply
    .header('vary', 'accept-language')
    .header('cache-control', 'no-cache')
    .redirect(`/${language}${request.url === '/' ? '' : request.url.replace(/^\/(?=\?)/, '')}`, 302);
}

function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

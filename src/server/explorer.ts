import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { LRUCache } from 'lru-cache';
import { withoutPrefixes } from '../../web/address/href.ts';
import type { Form, Wish } from '../../web/page/answer.tsx';
import type { Assets } from '../../web/page/assets.ts';
import type { Reply } from '../../web/page/faults.tsx';
import { GraphAway } from '../../web/page/graph.ts';
import { LANGUAGES, type Language } from '../../web/page/language.ts';
import type { Page } from '../../web/page/page.ts';
import { ADDRESSES, type PageAddress } from '../../web/pages/addresses.ts';
import { once } from '../once.ts';
import { endsAsFile } from './file-ending.ts';
import { abortSignal } from './graphql-route.ts';
import { inProcessGraph, type PageEngine } from './in-process-graph.ts';
import { languageOf, preferredLanguage } from './languages.ts';
import { topicOfPage } from './linked-pages.ts';
import { isAnyKnownToClient, tagOf } from './page-tag.ts';
import { type PicturePainter, picturePainter } from './picture-painter.ts';
import { publicOrigin } from './public-origin.ts';
import { drawingPolicy, pagePolicy, sendPolicy } from './security-headers.ts';
import { serveSiteIndex } from './site-index.ts';
import { STATEMENT_TYPES } from './statement-types.ts';
import { codeOfStatus, sendFault } from './transport-errors.ts';
import { wantsPage } from './wants-page.ts';
import { isKnownToClient, REVALIDATE } from './weak-tag.ts';

/**
 * The explorer: every page in both languages and all its forms, and faults as pages for whoever reads pages. `fonts`: the folder with
 * what pictures are lettered with; `publicUrl`: what addresses begin with, if not with what was asked at.
 */
export function serveExplorer(
  app: FastifyInstance,
  engine: PageEngine,
  { assets, fonts, publicUrl }: { assets: Assets; fonts: string; publicUrl: string | undefined },
): void {
  // Without a host that makes an address, addresses stay within the site.
  const originOf = (request: FastifyRequest) => publicOrigin(request, publicUrl) ?? '';
  const site: Site = {
    engine,
    assets,
    originOf,
    paint: picturePainter(fonts),
    kept: new LRUCache({ maxSize: 32_000_000, sizeCalculation: ({ body }) => body.length * 2 + 200 }),
  };
  serveSiteIndex(app, engine, originOf);
  app.addHook('onRequest', async (request, reply) => {
    if (isFileOfNoForm(request) || isWithoutName(request)) reply.callNotFound();
  });
  for (const page of ADDRESSES) {
    for (const form of formsOf(page)) {
      for (const language of LANGUAGES) servePage(app, site, { page, language, form });
      if (page.path !== '/' || form === 'html') app.get(addressOf(page, form), sendToLanguage);
    }
  }
  app.decorate('pageOfFault', (request: FastifyRequest, reply: FastifyReply, status: number) => {
    sendPolicy(reply, PAGE.contentSecurityPolicy);
    reply.header('vary', 'accept, accept-language, accept-encoding');
    const after = Number(reply.getHeader('retry-after')) || undefined;
    drawing().then(
      ({ renderFault, visitWithoutData }) =>
        send(reply, renderFault(visitWithoutData(languageOf(request), originOf(request)), assets, status, after)),
      (error: unknown) => reply.code(500).send(error),
    );
    return reply;
  });
}

/** What draws pages, loaded for the first who looks at one: a start and a program that asks the API wait for none of it. */
const drawing = once(async () => {
  const [{ answerPage }, { RETRY_SECONDS, renderAway, renderFault, visitWithoutData }, { PAGES }] = await Promise.all([
    import('../../web/page/answer.tsx'),
    import('../../web/page/faults.tsx'),
    import('../../web/pages/pages.ts'),
  ]);
  const pages = new Map(PAGES.map((page) => [page.path, page]));
  return { answerPage, RETRY_SECONDS, renderAway, renderFault, visitWithoutData, pages };
});

interface Site {
  engine: PageEngine;
  assets: Assets;
  /** Scheme and host that addresses begin with. */
  originOf: (request: FastifyRequest) => string;
  paint: PicturePainter;
  /** Pages as they were answered, by their tags, which say the data's version, too: what many look at is made once. */
  kept: LRUCache<string, Sent>;
}

/** An answer as it is sent, which may be a picture. */
type Sent = Omit<Reply, 'body'> & { body: string | Buffer };

interface Route {
  page: PageAddress;
  language: Language;
  form: Form;
}

const PAGE = { contentSecurityPolicy: pagePolicy("'none'") };
const HEADERS: Record<Form, object> = {
  html: PAGE,
  json: { crossOriginResourcePolicy: { policy: 'cross-origin' } },
  csv: { crossOriginResourcePolicy: { policy: 'cross-origin' } },
  svg: { contentSecurityPolicy: drawingPolicy, crossOriginResourcePolicy: { policy: 'cross-origin' } },
  card: { crossOriginResourcePolicy: { policy: 'cross-origin' } },
  // Other sites' pages may show it in a frame.
  embed: { contentSecurityPolicy: pagePolicy('*'), frameguard: false },
};

function formsOf(page: PageAddress): Form[] {
  return ['html', 'json', ...page.forms, ...(page.forms.includes('svg') ? (['embed', 'card'] as const) : [])];
}

/** What addresses end with. */
const ENDINGS: Record<Form, string> = {
  html: '',
  embed: '',
  json: '.json',
  csv: '.csv',
  svg: '.svg',
  card: '.png',
};

/** Where a page is in a form; without a language, where visitors are sent to theirs. */
function addressOf({ path }: PageAddress, form: Form, language?: Language): string {
  const within = path === '/' && language ? '' : path;
  return `${form === 'embed' ? '/embed' : ''}${language ? `/${language}` : ''}${within}${ENDINGS[form]}`;
}

const PAGE_ROUTES: ReadonlySet<string> = new Set(
  ADDRESSES.flatMap(({ path }) => LANGUAGES.map((language) => `/${language}${path}`)),
);

/** A file that a page does not have: its route takes the ending for the end of an id. */
function isFileOfNoForm(request: FastifyRequest): boolean {
  return PAGE_ROUTES.has(request.routeOptions.url ?? '') && endsAsFile(request);
}

/** An address with a slash at its end: a route takes what stands behind the slash for a name of no letters, where it is the list that is meant. */
function isWithoutName({ params, routeOptions: { url } }: FastifyRequest): boolean {
  return PAGE_ROUTES.has((url ?? '').replace(/^\/embed/, '')) && Object.values(params as object).includes('');
}

function servePage(app: FastifyInstance, site: Site, { page, language, form }: Route): void {
  const { engine, assets, paint, kept } = site;
  const url = addressOf(page, form, language);
  const options = { helmet: HEADERS[form] } as RouteShorthandOptions;
  app.get(url, options, async (request, reply) => {
    const plain = withoutPrefixesIn(request.url, language);
    if (plain !== request.url) return reply.redirect(plain, 308);
    const graph = inProcessGraph(engine, abortSignal(reply), request.log);
    const wish = wishOf(request, { page, language, form }, site.originOf(request));
    const drawn = async () => {
      const { answerPage, pages } = await drawing();
      return answerPage(pages.get(page.path) as Page, graph, wish, assets);
    };
    try {
      const tag = await tagOf(request, graph, wish.origin);
      reply.header('x-data-version', tag.hash).header('etag', tag.tag).header('cache-control', REVALIDATE);
      // Said of what is not compressed, too: a cache may keep that first.
      reply.header('vary', 'accept-encoding');
      if (isKnownToClient(request, tag.tag)) return reply.code(304).send();
      const answer = kept.get(tag.tag) ?? (await painted(await drawn(), form, paint));
      if (answer.status !== 200) return sendFaultOf(reply, answer, form);
      kept.set(tag.tag, answer);
      return isAnyKnownToClient(request) ? reply.code(304).send() : send(reply, answer);
    } catch (error) {
      if (!(error instanceof GraphAway)) throw error;
      const { RETRY_SECONDS, renderAway, visitWithoutData } = await drawing();
      const visit = visitWithoutData(language, wish.origin, wish.path);
      return sendFaultOf(reply.header('retry-after', RETRY_SECONDS), renderAway(visit, assets), form);
    }
  });
}

/** The address with its ids as pages have them, which the API has with a prefix. */
function withoutPrefixesIn(url: string, language: Language): string {
  const [path = '', ...search] = url.split('?');
  const [before, ...below] = path.split(`/${language}/`);
  if (below.length === 0) return url;
  return [`${before}/${language}${withoutPrefixes(`/${below.join(`/${language}/`)}`)}`, ...search].join('?');
}

/** A card is sent as a picture. */
async function painted(reply: Reply, form: Form, paint: PicturePainter): Promise<Sent> {
  if (form !== 'card' || reply.status !== 200) return reply;
  return { status: 200, type: 'image/png', body: await paint(reply.body) };
}

/** No id is longer, and what is longer is not worth a question of its length. */
const ID_LENGTH_MAX = 200;

function wishOf(request: FastifyRequest, { page, language, form }: Route, origin: string): Wish {
  const parts = Object.fromEntries(
    Object.entries(request.params as Record<string, string>).map(([name, part]) => [
      name,
      part.slice(0, ID_LENGTH_MAX),
    ]),
  );
  const path = page.path.replaceAll(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(parts[name] ?? ''));
  const search = new URLSearchParams(request.url.split('?').slice(1).join('?'));
  const isAbout = (topicOfPage(request.routeOptions.url, parts) ?? null) !== null;
  return { language, form, path, parts, search, origin, statements: isAbout ? STATEMENT_TYPES : [] };
}

function send(reply: FastifyReply, { status, type, body }: Sent): FastifyReply {
  if (status !== 200) reply.removeHeader('etag').header('cache-control', 'no-store');
  return reply.code(status).type(type).send(body);
}

/** Whoever reads pages gets one that says what is wrong; a program that asked for a file, what the API would say. */
function sendFaultOf(reply: FastifyReply, sent: Sent, form: Form): FastifyReply {
  const isPage = form === 'html' || form === 'embed';
  if (!isPage) reply.header('vary', 'accept, accept-encoding');
  if (isPage || wantsPage(reply.request) || sent.fault === undefined) return send(reply, sent);
  const { message, ...details } = sent.fault;
  return sendFault(reply.removeHeader('etag'), sent.status, message, codeOfStatus(sent.status), details);
}

/** Addresses without a language are the visitor's. */
function sendToLanguage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = preferredLanguage(request.headers['accept-language']);
  const [, frame = '', path = ''] = /^(\/embed(?=\/))?(.*)$/s.exec(request.url) ?? [];
  return reply
    .header('vary', 'accept-language')
    .header('cache-control', 'no-cache')
    .redirect(`${frame}/${language}${path.replace(/^\/(?=\?|$)/, '')}`, 302);
}

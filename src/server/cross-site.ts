import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFault } from './transport-errors.ts';
import { wantsPage } from './wants-page.ts';

/**
 * Refuses operations that a page of another site makes a browser send without asking to read the answer: <img>, <script>, <form>,
 * <iframe>, a link, `fetch` with `no-cors`. Browsers tell by Fetch Metadata (`sec-fetch-…`), which pages cannot write; clients
 * that are no browsers send none and are not concerned.
 *
 * The threat is small: nothing here changes state and nobody logs in, so a forged request does what anyone may do. What is left
 * is that a page can read an answer that parses as its own script or style, reach a server that only its reader's network
 * reaches, and spend the readers' addresses, each with a rate limit of its own, on dear questions. No honest page asks that way.
 *
 * A `fetch` with `cors` is how honest pages ask, so it is let through: whether the page may send JSON and read the answer is what
 * `CORS_ORIGIN` says, or a proxy in front that names origins itself, and the browser enforces it. The price: a simple GET is worked
 * out even where its page may not read the answer. It is bounded like every other question, and tells the page nothing.
 *
 * Browsers that tell nothing (before 2023, or over plain HTTP to another machine) can still send such a GET, but no POST: the
 * types of body that need no preflight are none that the server reads.
 */
export async function refuseCrossSite(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const site = request.headers['sec-fetch-site'];
  if (site !== 'cross-site' && site !== 'same-site') return undefined;
  if (request.headers['sec-fetch-mode'] === 'cors' || wantsPage(request)) return undefined;
  return sendFault(
    reply,
    403,
    'A page of another site had the browser send this query. Ask with fetch() from a page whose origin CORS_ORIGIN names.',
    'CROSS_SITE_REQUEST',
  );
}

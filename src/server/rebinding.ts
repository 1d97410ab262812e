import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFault } from './transport-errors.ts';

/** Who may be meant by a request, besides this machine. */
export interface OwnNames {
  /** Origins whose pages may ask; `*` for any. */
  corsOrigins: '*' | readonly string[];
  /** Whether a proxy stands in front, which has a name of its own. */
  isBehindProxy: boolean;
}

/**
 * Refuses what a page of another origin makes a browser send, also where its name was made to point to this machine (DNS
 * rebinding), so that for the browser it is the page's own origin. A browser tells the origin with every POST: it must be one that
 * `CORS_ORIGIN` names, or this machine under one of its own names. And who comes over the loopback asks for this machine by such a
 * name, unless a proxy stands in front.
 */
export function refuseRebinding({ corsOrigins, isBehindProxy }: OwnNames) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { origin, host = '' } = request.headers;
    const isOwnHost = isThisMachine(`http://${host}`);
    if (!isBehindProxy && isLoopback(request.socket.localAddress) && !isOwnHost) {
      return refuse(
        reply,
        `The header Host must name this machine, as localhost; it is ${shown(host)}. Behind a proxy, set TRUST_PROXY.`,
      );
    }
    if (origin === undefined || corsOrigins === '*' || corsOrigins.includes(origin)) return undefined;
    if (isOwnHost && isThisMachine(origin) && new URL(origin).host === host.toLowerCase()) return undefined;
    return refuse(reply, `The origin ${shown(origin)} may not ask here. CORS_ORIGIN names origins that may.`);
  };
}

function refuse(reply: FastifyReply, message: string): FastifyReply {
  return sendFault(reply, 403, message, 'CROSS_SITE_REQUEST');
}

/** `localhost`, a name below it, or a loopback address. */
function isThisMachine(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return /^(.+\.)?localhost$/.test(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname) || hostname === '[::1]';
}

function isLoopback(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}

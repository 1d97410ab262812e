import { fastifyHelmet as helmet } from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** What holds for everything that is sent: nothing is loaded from elsewhere. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  // The editor of the playground sets styles on elements.
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** A page of the explorer: no style or script but those of the site, forms that search, and frames where told. */
export function pagePolicy(frameAncestors: "'none'" | '*') {
  return {
    useDefaults: false,
    directives: {
      ...POLICY,
      workerSrc: ["'none'"],
      styleSrc: ["'self'"],
      fontSrc: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: [frameAncestors],
    },
  };
}

/** A drawing as a file: it is opened by itself, and loads nothing. */
export const drawingPolicy = {
  useDefaults: false,
  directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
};

/** Security headers on every answer, with a policy that lets the pages load nothing from elsewhere. */
export async function sendSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: POLICY,
    },
    // Plain HTTP on a local address must stay reachable.
    strictTransportSecurity: false,
  });
}

/** The headers that count, for an answer that no hook has seen, or with another policy. Never throws. */
export function sendPolicy(reply: FastifyReply, policy: Policy = { useDefaults: false, directives: POLICY }): void {
  helmet.contentSecurityPolicy(policy)(reply.request.raw, reply.raw, () => undefined);
  reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
}

type Policy = Parameters<typeof helmet.contentSecurityPolicy>[0];

import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

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

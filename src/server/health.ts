import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../graph/graph-store.ts';

/** `/health/live`: the process lives. `/health/ready`: the store answers and holds a graph; else 503 with the reason. */
export function serveHealth(app: FastifyInstance, store: GraphStore, stopping: () => boolean): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (stopping()) return reply.code(503).send({ status: 'unavailable', reason: 'The server is stopping.' });
    const status = await store.status();
    if (!status.ready) return reply.code(503).send({ status: 'unavailable', store: store.kind, reason: status.reason });
    return { status: 'ready', store: store.kind, dataVersion: status.version };
  });
}

import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that systems give to whoever connects, or listens at any port: nobody comes to be at one of these by chance. */
const [FROM, TO] = [15_000, 30_000];

/** A port of this machine at which nobody listens, nor will before who asked for it does. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FROM + Math.floor(Math.random() * (TO - FROM));
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    server.close();
    if (isFree) return port;
  }
}

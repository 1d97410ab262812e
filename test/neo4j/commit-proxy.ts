import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { LOADING } from '../../src/store/neo4j/load-marks.ts';

/** Stands between a client and a Neo4j, and sees when the load of a graph is to be committed. */
export interface CommitProxy {
  port: number;
  /** What is done when a client says that its load is to be committed, or the server has answered that; neither goes further until it is done. */
  at: { commit(): void | Promise<void>; committed(): void | Promise<void> };
  close(): Promise<void>;
}

/** What the transaction of a load is told to be as it begins, as Bolt writes it: short strings behind their lengths. */
const LOAD = Buffer.from(Object.entries(LOADING).flat().map(shortString).join(''), 'latin1');
/** A Bolt message of one chunk that says COMMIT and nothing else. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Listens on a free port of this machine and forwards to `port` of it. */
export async function startCommitProxy(port: number): Promise<CommitProxy> {
  const at: CommitProxy['at'] = { commit: () => undefined, committed: () => undefined };
  const server = createServer((client) => {
    const target = connect(port, '127.0.0.1');
    for (const [end, other] of [[client, target] as const, [target, client] as const]) {
      end.on('error', () => undefined);
      end.once('close', () => other.destroy());
    }
    let loads = false;
    let committing = false;
    client.on('data', async (bytes: Buffer) => {
      // Nothing comes behind it until it is answered.
      const commits = loads && bytes.includes(COMMIT);
      loads ||= bytes.includes(LOAD);
      if (commits) await at.commit();
      committing ||= commits;
      target.write(bytes);
    });
    target.on('data', async (bytes: Buffer) => {
      if (committing) await at.committed();
      committing = false;
      client.write(bytes);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    at,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function shortString(text: string): string {
  return `${String.fromCharCode(0x80 + text.length)}${text}`;
}

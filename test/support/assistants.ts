import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { NetworkSettings } from '../../src/env.ts';
import { createApp } from '../../src/server/app.ts';
import { root, type World } from './world.ts';

/** The protocol's two ages, as the SDK's client speaks them. */
export const AGES = { 'of 2026': 'auto', 'of 2025': 'legacy' } as const;

/** A client that has said hello to the server behind `transport`. */
export async function connect(
  transport: ConstructorParameters<typeof StreamableHTTPClientTransport>[0] | Parameters<Client['connect']>[0],
  mode: 'auto' | 'legacy' = 'auto',
): Promise<Client> {
  const client = new Client({ name: 'test', version: '0' }, { versionNegotiation: { mode } });
  await client.connect(transport instanceof URL ? new StreamableHTTPClientTransport(transport) : transport);
  return client;
}

/** A server that answers assistants over a world's store. */
export async function startAssistants(world: World, network?: Partial<NetworkSettings>) {
  const app = await createApp({
    schema: world.schema,
    services: world.services,
    pages: `${root}dist/web`,
    logLevel: 'silent',
    questions: `${root}questions`,
    assistants: { version: '0.0.0' },
    network: { rateLimit: 0, trustProxy: false, corsOrigins: [], trustedDocuments: undefined, ...network },
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, url, mcp: new URL(`${url}/mcp`) };
}

/** The text of a tool's answer. */
export function textOf(answer: { content: readonly unknown[] }): string {
  return (answer.content as { text?: string }[]).map(({ text }) => text ?? '').join('\n');
}

import { expect, inject, it } from 'vitest';
import { connect, startAssistants } from '../support/assistants.ts';
import { openWorld, type World } from '../support/world.ts';

const neo4j = inject('neo4jSettings');

/** What the tool evidence tells of a world's graph. */
async function evidenceIn(world: World, values: Record<string, string>): Promise<unknown> {
  const server = await startAssistants(world);
  try {
    const client = await connect(server.mcp);
    const { structuredContent } = await client.callTool({ name: 'evidence', arguments: values });
    await client.close();
    const { data, sources } = structuredContent as { data: unknown; sources: unknown };
    return { data, sources };
  } finally {
    await server.app.close();
  }
}

it.skipIf(!neo4j)('lines of nodes and of what joins them are the same on both stores', async () => {
  const embedded = await openWorld();
  const other = await openWorld(neo4j);
  try {
    const [joined] = await embedded.store.read(
      `MATCH (a:Entity)-[r:CARRIES]->(b:Entity) WHERE r.reason IS NOT NULL RETURN a.id AS from, b.id AS to ORDER BY from, to LIMIT 1`,
    );
    for (const values of [{ id: 'org:jica' }, { id: 'item:11' }, joined as { from: string; to: string }]) {
      const told = await evidenceIn(embedded, values);
      expect(told).toMatchObject({ sources: expect.arrayContaining([expect.anything()]) });
      expect(await evidenceIn(other, values)).toEqual(told);
    }
  } finally {
    await embedded.close();
    await other.close();
  }
});

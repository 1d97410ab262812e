import { readdirSync, readFileSync } from 'node:fs';
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGES, connect, startAssistants, textOf } from '../support/assistants.ts';
import { openWorld, root, type World } from '../support/world.ts';

let world: World;
let server: Awaited<ReturnType<typeof startAssistants>>;
beforeAll(async () => {
  world = await openWorld();
  server = await startAssistants(world);
});
afterAll(async () => {
  await server?.app.close();
  await world?.close();
});

describe.each(Object.entries(AGES))('an assistant over HTTP, by the protocol %s', (_age, mode) => {
  let client: Client;
  beforeAll(async () => {
    client = await connect(server.mcp, mode);
  });
  afterAll(() => client?.close());

  it('is told what the server is for, and to cite lines', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'global-health-strategy-graph' });
    expect(client.getInstructions()).toMatch(/cite/);
  });

  it('has a tool for each example question, and search, evidence and graphql; all only read', async () => {
    const { tools } = await client.listTools();
    expect(tools).toHaveLength(readdirSync(`${root}questions`).length + 3);
    expect(tools.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['search', 'evidence', 'graphql', 'shared_initiatives']),
    );
    for (const { name, description, inputSchema, annotations } of tools) {
      expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
      expect(description, name).toMatch(/[a-z] .*[ぁ-ん]/s);
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      for (const [variable, schema] of Object.entries(inputSchema.properties ?? {})) {
        expect((schema as { description?: string }).description, `${name}.${variable}`).toMatch(
          /[a-z].*[ぁ-んァ-ヶ一-龠]/s,
        );
      }
    }
  });

  it('is given what the example question answers, with lines and version', async () => {
    const answer = await client.callTool({ name: 'shared_initiatives', arguments: {} });
    const known = JSON.parse(readFileSync(`${root}test/questions/answers/01-shared-by-three.json`, 'utf8'));
    const { data, sources, dataVersion } = answer.structuredContent as any;
    expect(data).toMatchObject(known);
    expect(sources).toEqual([
      {
        document: 'document:strategy-follow-up',
        titleEn: 'Follow-up of the Global Health Strategy',
        lines: expect.arrayContaining([{ startLine: 14, endLine: 16 }]),
      },
    ]);
    const { version } = await world.services.directories.get();
    expect(dataVersion).toEqual({ hash: version.hash, loadedAt: version.loadedAt });
    expect(textOf(answer)).toContain('document:strategy-follow-up line 14, under ②');
    expect(textOf(answer)).toContain(`Data version ${version.hash}`);
  });

  it('is told what was asked: the question, or the tool with what it was given, since the question names others', async () => {
    const heading = async (values: Record<string, unknown>) =>
      textOf(await client.callTool({ name: 'who_pays_a_recipient', arguments: values })).split('\n')[0];
    expect(await heading({})).toMatch(/^Who pays Gavi/);
    expect(await heading({ recipients: ['Gavi'] })).toMatch(/^Who pays Gavi/);
    expect(await heading({ recipients: ['Global Fund'], first: 2 })).toBe(
      'who_pays_a_recipient with recipients: ["Global Fund"], first: 2',
    );
    const nothing = textOf(await client.callTool({ name: 'who_answers_for_an_item', arguments: { number: 99 } }));
    expect(nothing).toMatch(/^who_answers_for_an_item with number: 99\n/);
    expect(nothing).toContain('The graph has nothing of what was asked for.');
  });

  it('asks the same of others by the variables, page by page', async () => {
    const ask = async (values: object) => {
      const answer = await client.callTool({
        name: 'shared_initiatives',
        arguments: { organizations: ['MHLW', 'MOF'], first: 20, ...values },
      });
      return (answer.structuredContent as any).data.sharedInitiatives;
    };
    const first = await ask({});
    const second = await ask({ after: first.pageInfo.endCursor });
    expect(first.totalCount).toBe(34);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const all = await ask({ first: 100 });
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
    expect(all.nodes).toHaveLength(34);
  });

  it('searches in both languages', async () => {
    const answer = await client.callTool({ name: 'search', arguments: { query: '薬剤耐性', first: 3 } });
    const { search } = (answer.structuredContent as any).data;
    expect(search.edges.map(({ node }: any) => node.id)).toContain('item:11');
    expect(textOf(answer)).toContain('document:strategy-follow-up');
  });

  it('reads the schema, which its queries fit', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(['graph://schema.graphql']);
    const { contents } = await client.readResource({ uri: 'graph://schema.graphql' });
    expect((contents[0] as { text: string }).text).toContain('type StrategyItem implements Node');
    const answer = await client.callTool({
      name: 'graphql',
      arguments: {
        query:
          'query Item($number: Int!) { strategyItem(number: $number) { titleEn evidence { document { id } startLine endLine } } }',
        variables: { number: 11 },
      },
    });
    const { data, sources } = answer.structuredContent as any;
    expect(data.strategyItem.titleEn).toMatch(/^Antimicrobial resistance/);
    expect(sources).toEqual([
      { document: 'document:strategy-follow-up', titleEn: null, lines: [{ startLine: 35, endLine: 35 }] },
    ]);
  });

  it('is told where a node stands, and what joins two', async () => {
    const node = await client.callTool({ name: 'evidence', arguments: { id: 'item:11' } });
    expect((node.structuredContent as any).data).toMatchObject({
      id: 'item:11',
      type: 'StrategyItem',
      evidence: [{ document: { id: 'document:strategy-follow-up' }, startLine: 35 }],
    });
    const [known] = (await world.store.read(
      'MATCH (a:Entity)-[r:NAMED_ON]->(b:Entity) RETURN a.id AS from, b.id AS to, r.evidence AS evidence ORDER BY from, to LIMIT 1',
    )) as { from: string; to: string; evidence: string[] }[];
    if (!known) throw new Error('nobody is named on anything');
    // Whichever end is told first.
    for (const ends of [known, { from: known.to, to: known.from }]) {
      const answer = await client.callTool({ name: 'evidence', arguments: { from: ends.from, to: ends.to } });
      const { relationships } = (answer.structuredContent as any).data;
      const found = relationships.find(({ type }: any) => type === 'NAMED_ON');
      expect(found).toMatchObject({ from: known.from, to: known.to, basis: 'STATED' });
      const [place] = found.evidence;
      const written = `${place.document.id.replace('document:', '')}#${place.startLine}-${place.endLine}`;
      expect(known.evidence[0]).toContain(written);
    }
  });
});

describe('evidence', () => {
  it('tells relationships of one type between the same two apart', async () => {
    const [pair] = (await world.store.read(
      'MATCH (a:Entity)-[r:DIFFERS_BY]->(b:Entity) WITH a.id AS from, b.id AS to, count(r) AS times ORDER BY times DESC, from, to LIMIT 1 RETURN from, to, times',
    )) as { from: string; to: string; times: number }[];
    if (!pair) throw new Error('no total differs');
    const client = await connect(server.mcp);
    const { from, to, times } = pair;
    const answer = await client.callTool({ name: 'evidence', arguments: { from, to, type: 'DIFFERS_BY' } });
    const { relationships } = (answer.structuredContent as any).data;
    expect(relationships).toHaveLength(Number(times));
    expect(new Set(relationships.map((each: any) => each.key)).size).toBe(Number(times));
    for (const each of relationships) {
      expect(each).toMatchObject({ type: 'DIFFERS_BY', amount: expect.any(Number), rule: expect.any(String) });
      expect(each.evidence.length).toBeGreaterThan(0);
    }
    await client.close();
  });
});

describe('every question as a tool', () => {
  it('answers as its file does, on lines of documents, within the limits', async () => {
    const client = await connect(server.mcp);
    const byOperation = new Map<string, string>();
    for (const file of readdirSync(`${root}questions`)) {
      const text = readFileSync(`${root}questions/${file}`, 'utf8');
      byOperation.set(/^# en: (.+)$/m.exec(text)?.[1] ?? '', file.replace('.graphql', '.json'));
    }
    const { tools } = await client.listTools();
    const asked = tools.filter(({ title }) => byOperation.has(title ?? ''));
    expect(asked).toHaveLength(byOperation.size);
    for (const { name, title } of asked) {
      const answer = await client.callTool({ name, arguments: {} });
      expect(answer.isError, `${name}: ${textOf(answer).slice(0, 500)}`).toBeUndefined();
      const { data, sources } = answer.structuredContent as any;
      const known = JSON.parse(readFileSync(`${root}test/questions/answers/${byOperation.get(title ?? '')}`, 'utf8'));
      delete known.dataVersion;
      expect(data, name).toMatchObject(known);
      expect(sources.length, name).toBeGreaterThan(0);
      for (const { lines } of sources) expect(lines[0].startLine).toBeGreaterThan(0);
      // What was asked for the lines alone is not shown.
      expect(JSON.stringify(data)).not.toContain('linesAlone');
    }
    await client.close();
  });
});

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type GraphStore, StoreError, StoreTimeoutError, StoreUnavailableError } from '../../src/graph/graph-store.ts';
import type { GraphRows } from '../../src/graph/model.ts';
import { inSlices } from '../../src/queries/in-slices.ts';
import { openStore } from '../../src/store/open-store.ts';
import { tooLong } from '../../src/store/time-limit.ts';
import { dump } from '../neo4j/dump.ts';
import { node, relationship, syntheticRows } from '../neo4j/synthetic-rows.ts';
import { EXTENT } from '../support/extent.ts';

const SAMPLE: GraphRows = {
  nodes: [
    node('initiative:1', 'Initiative', { title: '薬剤耐性（AMR）対策', order: 1, note: ['一つ', '二つ'] }),
    node('line:1', 'BudgetLine', { amount: 180_400_000_000, negative: -3_000_000_000, exact: 2 ** 53 - 1 }),
    node('org:jica', 'Organization', { name: '国際協力機構', aliases: ['JICA'], curated: true, share: 0.25 }),
    node('org:mofa', 'Organization', { name: '外務省 "外" \\ 𠮟', aliases: [] }),
  ],
  relationships: [
    relationship('OVERSEES', 'org:mofa', 'org:jica', { statement: '所管' }),
    relationship('RESPONSIBLE_FOR', 'org:jica', 'initiative:1', { order: 2, confidence: 0.5 }),
    relationship('CONTRIBUTES_TO', 'org:mofa', 'org:jica', { key: '2024' }),
    relationship('CONTRIBUTES_TO', 'org:mofa', 'org:jica', { key: '2025' }),
  ],
};
const SLOW = 'UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b WITH a * b AS c RETURN sum(c) AS total';

const neo4j = inject('neo4jSettings');
const stores: [string, () => GraphStore, boolean][] = [
  ['the embedded store', () => openStore({}), true],
  ['Neo4j', () => openStore({ neo4j }), neo4j !== undefined],
];

for (const [name, open, there] of stores) {
  describe.skipIf(!there)(`${name} is a graph store`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = open();
      await store.load(SAMPLE, 'sample');
    });
    afterAll(() => store.close());

    it.each([0, 1, 500, 501, 1_234])('gives %i values in rows that are not long, in their order', async (count) => {
      const last = inSlices({ numbers: 'n', squares: 'n * n' });
      const rows = await store.read(`UNWIND range(1, $count) AS n\n${last}`, { count });
      const all = Array.from({ length: count }, (_none, index) => index + 1);
      expect(rows.flatMap(({ numbers }) => numbers)).toEqual(all);
      expect(rows.flatMap(({ squares }) => squares)).toEqual(all.map((n) => n * n));
      expect(rows.every(({ numbers }) => (numbers as number[]).length <= 500)).toBe(true);
    });

    it('gives back what was loaded', async () => {
      const { nodes, relationships } = await dump(store);
      expect(nodes).toEqual(
        SAMPLE.nodes.map(({ id, type, properties }) => ({
          id,
          labels: ['Entity', type].sort(),
          properties: { ...properties, id, type },
        })),
      );
      expect(relationships.map(({ type, key }) => `${type} ${key}`)).toEqual([
        'CONTRIBUTES_TO 2024',
        'CONTRIBUTES_TO 2025',
        'OVERSEES ',
        'RESPONSIBLE_FOR ',
      ]);
      expect(relationships[3]?.['properties']).toEqual({
        key: '',
        order: 2,
        confidence: 0.5,
        basis: 'STATED',
        evidence: ['document#3-3'],
      });
    });

    it('says what is loaded, and when', async () => {
      const before = Date.now();
      const version = await store.load(SAMPLE, 'sample');
      expect(version).toMatchObject({ hash: 'sample', nodes: 4, relationships: 4 });
      expect(Date.parse(version.loadedAt)).toBeGreaterThanOrEqual(before);
      expect(await store.status()).toEqual({ ready: true, version });
    });

    it('holds the same graph after the same load', async () => {
      const before = await dump(store);
      await store.load(SAMPLE, 'sample');
      expect(await dump(store)).toEqual(before);
    });

    it('holds nothing of an earlier load: nodes, relationships, properties, labels', async () => {
      await store.load(
        {
          nodes: [node('org:jica', 'Policy', { name: '別' }), node('org:mofa', 'Organization', { name: '外務省' })],
          relationships: [relationship('CONTRIBUTES_TO', 'org:mofa', 'org:jica', { key: '2025', statement: '新' })],
        },
        'less',
      );
      const { nodes, relationships, versions } = await dump(store);
      expect(nodes.map(({ labels, properties }) => [labels, properties])).toEqual([
        [['Entity', 'Policy'], { id: 'org:jica', type: 'Policy', name: '別', evidence: ['document#1-2'] }],
        [
          ['Entity', 'Organization'],
          { id: 'org:mofa', type: 'Organization', name: '外務省', evidence: ['document#1-2'] },
        ],
      ]);
      expect(relationships).toHaveLength(1);
      expect(relationships[0]?.['properties']).toMatchObject({ key: '2025', statement: '新' });
      expect(versions).toEqual([{ id: 'graph-version', hash: 'less', nodes: 2, relationships: 1 }]);
      await store.load(SAMPLE, 'sample');
    });

    it('keeps whole numbers whole, as parameters and as answers', async () => {
      const parameters = { whole: 7, big: 180_400_000_000, exact: 2 ** 53 - 1, half: 0.5, limit: 2, none: null };
      const [row] = await store.read(
        'RETURN $whole / 2 AS three, $big + 1 AS big, $exact AS exact, $half AS half, $none AS none, [$whole, [$big]] AS list, {a: $whole, b: null} AS map',
        parameters,
      );
      expect(row).toEqual({
        three: 3,
        big: 180_400_000_001,
        exact: 2 ** 53 - 1,
        half: 0.5,
        none: null,
        list: [7, [180_400_000_000]],
        map: { a: 7, b: null },
      });
      const limited = await store.read(
        'UNWIND range(1, 9) AS x RETURN x ORDER BY x SKIP $limit LIMIT $limit',
        parameters,
      );
      expect(limited).toEqual([{ x: 3 }, { x: 4 }]);
    });

    it('answers a missing property with null, a node with its properties', async () => {
      const [row] = await store.read(
        'MATCH (n:Entity {id: $id})-[r:RESPONSIBLE_FOR]->(m) RETURN n, r, n {.name, .nothing} AS map, m.nothing AS nothing, collect(m) AS all',
        { id: 'org:jica' },
      );
      expect(row).toMatchObject({ n: { id: 'org:jica', share: 0.25 }, r: { order: 2 }, nothing: null });
      expect(row?.['map']).toEqual({ name: '国際協力機構', nothing: null });
      expect(row?.['all']).toEqual([{ ...SAMPLE.nodes[0]?.properties, id: 'initiative:1', type: 'Initiative' }]);
    });

    it('never takes a value for text of the query', async () => {
      const name = "外務省' RETURN 1 // $id {} `";
      expect(await store.read('RETURN $name AS name', { name })).toEqual([{ name }]);
      expect(await store.read('MATCH (n:Entity) WHERE n.name = $name RETURN n', { name })).toEqual([]);
    });

    // Characters beyond U+FFFF (𠮟) stand after all others in the embedded store and before full-width forms in Neo4j.
    it('sorts text by code point up to U+FFFF', async () => {
      const words = ['ア', 'あ', '亜', 'A', 'a', 'ｱ', '︰', '厚生労働省', '外務省', 'Gavi', '１', '1'];
      const rows = await store.read('UNWIND $words AS word RETURN word ORDER BY word', { words });
      const byCodePoint = words.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(rows.map(({ word }) => word)).toEqual(byCodePoint);
    });

    it('stops waiting when the time is over', async () => {
      await expect(store.read(SLOW, {}, { timeoutMs: 200 })).rejects.toThrow(StoreTimeoutError);
      expect(await store.read('RETURN 1 AS one', {}, { timeoutMs: 20_000 })).toEqual([{ one: 1 }]);
    });

    it('stops waiting when the signal says so', async () => {
      const waiting = new AbortController();
      const slow = expect(store.read(SLOW, {}, { signal: waiting.signal })).rejects.toThrow('abandoned');
      // What is asked later is answered: the first is under way.
      await store.read('RETURN 1 AS one');
      waiting.abort();
      await slow;
      await expect(store.read('RETURN 1 AS one', {}, { signal: AbortSignal.abort() })).rejects.toThrow(StoreError);
      expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
    });

    it('ends reads that see one graph as it ends a single one, each of them', async () => {
      if (!store.readTogether) return;
      const ends: unknown[] = [];
      // Each read has more time than all of them.
      const slow = async (read: GraphStore['read']) => {
        const answer = await read(SLOW, {}, { timeoutMs: 20_000 }).catch((error: Error) => error.constructor);
        ends.push(answer);
        return read('RETURN 1 AS one');
      };
      await expect(store.readTogether(slow, { timeoutMs: 200 })).rejects.toThrow(new StoreTimeoutError(tooLong(200)));
      await expect.poll(() => ends).toEqual([StoreTimeoutError]);
      const waiting = new AbortController();
      const abandoned = expect(store.readTogether(slow, { signal: waiting.signal })).rejects.toThrow('abandoned');
      await store.read('RETURN 1 AS one');
      waiting.abort();
      await abandoned;
      await expect.poll(() => ends).toEqual([StoreTimeoutError, StoreError]);
      // One that fails ends the others.
      const broken = store.readTogether((read) => Promise.all([read('MATCH (n RETURN n'), slow(read)]));
      await expect(broken).rejects.toThrow(StoreError);
      await expect.poll(() => ends).toEqual([StoreTimeoutError, StoreError, StoreError]);
      const warned: Error[] = [];
      const warn = (warning: Error) => warned.push(warning);
      process.on('warning', warn);
      const many = (read: GraphStore['read'], signal: AbortSignal) =>
        Promise.all(Array.from({ length: 16 }, () => read('RETURN 1 AS one', {}, { signal })));
      const { signal } = new AbortController();
      expect(await store.readTogether((read) => many(read, signal), { signal })).toHaveLength(16);
      process.off('warning', warn);
      expect(warned).toEqual([]);
      const fault = new Error('a fault of ours');
      await expect(store.readTogether(() => Promise.reject(fault))).rejects.toBe(fault);
      expect(await store.readTogether((read) => read('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
    });

    it('is free for others soon after many slow reads that nobody waits for any more', async () => {
      // Neo4j is the quicker: all of them to their ends would keep it from others for minutes.
      const to = name === 'Neo4j' ? 4_000 : 700;
      const query = `UNWIND range(1, ${to}) AS a UNWIND range(1, ${to}) AS b RETURN sum(a * b) AS total`;
      const readings = Array.from({ length: 150 }, () => store.read(query, {}, { timeoutMs: 300 }));
      const outcomes = await Promise.allSettled(readings);
      expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(50);
      // A server that was too busy to say that it lives counts as away for a moment.
      const next = () => store.read('RETURN 1 AS one', {}, { timeoutMs: 20_000 }).catch(String);
      await expect.poll(next).toEqual([{ one: 1 }]);
    });

    it('refuses a broken query and a missing parameter with a StoreError, and goes on', async () => {
      await expect(store.read('MATCH (n RETURN n')).rejects.toThrow(StoreError);
      await expect(store.read('RETURN $missing AS x')).rejects.toThrow(StoreError);
      expect((await store.status()).ready).toBe(true);
    });

    it('refuses rows that are no graph, and keeps what it has', async () => {
      const before = await dump(store);
      const broken: GraphRows = {
        nodes: [node('a', 'Topic', { name: 'a' }), node('a', 'Topic', { name: 'b' })],
        relationships: [relationship('PART_OF', 'a', 'missing')],
      };
      await expect(store.load(broken, 'broken')).rejects.toThrow(/two nodes have the id a.*there is no node missing/s);
      const unknown = { nodes: [{ id: 'x', type: 'A:B', properties: {} }], relationships: [] } as unknown as GraphRows;
      await expect(store.load(unknown, 'unknown')).rejects.toThrow(/unknown type "A:B"/);
      const odd = { nodes: [node('x', 'Topic', { yen: 2 ** 53 })], relationships: [] };
      await expect(store.load(odd, 'odd')).rejects.toThrow(/yen is 9007199254740992/);
      expect(await dump(store)).toEqual(before);
    });

    it('tells how far a load is', async () => {
      const seen: number[] = [];
      await store.load(syntheticRows(100, 4_500), 'progress', {
        onProgress: (done, total) => {
          expect(total).toBe(4_600);
          seen.push(done);
        },
      });
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(seen.at(-1)).toBe(4_600);
      expect(new Set(seen).size).toBeGreaterThan(3);
      await store.load(SAMPLE, 'sample');
    });

    it('serves the old graph or the new one while it loads', async () => {
      await store.load(syntheticRows(1_000, 3_000, 1), 'round-1');
      const seen = new Set<string>();
      const look = async () => {
        const rows = await store.read(
          'MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->() RETURN n.round AS node, r.round AS relationship, count(*) AS count',
        );
        seen.add(JSON.stringify(rows));
      };
      // Two reads of one graph, between which a load may come.
      const lookTwice = async () => {
        const rounds = await store.readTogether?.(async (read) => [
          ...(await read('MATCH (n:Entity) RETURN DISTINCT n.round AS round')),
          ...(await read('MATCH ()-[r]->() RETURN DISTINCT r.round AS round')),
        ]);
        expect(new Set(rounds?.map(({ round }) => round)).size).toBe(rounds ? 1 : 0);
      };
      await look();
      let loading = true;
      const reading = (async () => {
        while (loading) await Promise.all([look(), lookTwice()]);
      })();
      for (const round of EXTENT === 'all' ? [2, 3, 4] : [2])
        await store.load(syntheticRows(1_000, 3_000, round), `round-${round}`);
      loading = false;
      await reading;
      await Promise.all([look(), lookTwice()]);
      const whole = [1, 2, 3, 4].map((round) => JSON.stringify([{ node: round, relationship: round, count: 3_000 }]));
      expect(seen.size).toBeGreaterThan(1);
      expect([...seen].filter((graph) => !whole.includes(graph))).toEqual([]);
      await store.load(SAMPLE, 'sample');
    });
  });
}

describe('before its first load', () => {
  it('the embedded store says that it is not loaded', async () => {
    const store = openStore({});
    expect(await store.status()).toEqual({ ready: false, reason: 'The embedded graph store is not loaded yet.' });
    await expect(store.read('RETURN 1 AS one')).rejects.toThrow(StoreUnavailableError);
    await store.close();
    await expect(store.read('RETURN 1 AS one')).rejects.toThrow('closed');
  });
});

describe.skipIf(neo4j === undefined)('both stores', () => {
  it('hold the same after the same load', async () => {
    const [one, other] = [openStore({}), openStore({ neo4j })];
    const rows = syntheticRows(500, 2_000);
    await Promise.all([one.load(rows, 'same'), other.load(rows, 'same')]);
    expect(await dump(other)).toEqual(await dump(one));
    await Promise.all([one.close(), other.close()]);
  });
});

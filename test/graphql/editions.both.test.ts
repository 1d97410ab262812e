import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACTS_KINDS, resolversOf } from '../../loaders/documents/layouts.ts';
import { STRATEGY_FOLLOW_UP } from '../../loaders/documents/strategy-follow-up/facts.ts';
import { FactsSet } from '../../loaders/facts/facts-set.ts';
import { readFacts } from '../../loaders/facts/read-facts.ts';
import { buildNameIndex } from '../../loaders/registry/build-name-index.ts';
import { readRegistry } from '../../loaders/registry/read-registry.ts';
import { secondEdition } from '../../loaders/resolve/fixtures/second-edition.ts';
import { resolveGraph } from '../../loaders/resolve/resolve.ts';
import { STORES_OF_OWN_GRAPHS } from '../support/stores.ts';
import { root, type World, worldOf } from '../support/world.ts';

const OLD = 'document:strategy-follow-up';
const NEW = 'document:strategy-follow-up-2026';
/** Three bullets of item ⑫ and ⑥ of the committed table, told by their beginnings. */
const DROPPED = '・NGO-JICA 協議会の開催'.slice(1); // the council of NGOs and JICA
const HANDED_ON = '国際保健政策人材養成事業'; // training for international health policy
const ADDED = '新たな基金の検討'; // to consider a new fund

const committed = readFacts(join(root, 'data/facts'), FACTS_KINDS);
const registry = readRegistry(join(root, 'data/registry'));
const [table] = committed.of(STRATEGY_FOLLOW_UP);
if (table === undefined) throw new Error('no strategy table is committed');
const next = secondEdition(
  table,
  { id: 'strategy-follow-up-2026', edition: '2026' },
  {
    dropped: (text) => text.startsWith(DROPPED),
    named: (text, before) => (text.startsWith(HANDED_ON) ? ['外', 'JICA'] : before),
    added: [ADDED],
  },
);
const facts = new FactsSet([...committed.documents, next]);
const { rows } = resolveGraph({ facts, registry, names: buildNameIndex(registry) }, resolversOf());

const INITIATIVE =
  'id title organizations { edges { basis node { id } evidence { document { id } } } } documents { id }';
const titles = (nodes: { title: string }[]) => nodes.map(({ title }) => title);

describe.each(STORES_OF_OWN_GRAPHS)('two editions of the strategy table on %s', (_store, settings) => {
  let world: World;
  beforeAll(async () => {
    world = await worldOf(rows, 'two editions', settings);
  });
  afterAll(() => world.close());
  const initiatives = async (filter: string) => {
    const query = `{ initiatives(first: 100, filter: { ${filter} }) { totalCount nodes { ${INITIATIVE} } } }`;
    return (await world.data(query))['initiatives'];
  };

  it('answers for the latest edition unless told', async () => {
    expect((await initiatives('')).totalCount).toBe(97);
    expect((await initiatives(`document: ["${OLD}"]`)).totalCount).toBe(97);
    expect((await initiatives(`document: ["${NEW}"]`)).totalCount).toBe(97);
    expect((await initiatives(`document: ["${OLD}", "${NEW}"]`)).totalCount).toBe(98);
    expect(titles((await initiatives(`text: "${ADDED}"`)).nodes)).toEqual([ADDED]);
    expect((await initiatives(`text: "${ADDED}", document: ["${OLD}"]`)).nodes).toEqual([]);
    expect((await initiatives(`text: "${DROPPED}"`)).nodes).toEqual([]);
    expect((await initiatives(`text: "${DROPPED}", document: ["${OLD}"]`)).totalCount).toBe(1);
  });

  it('a bullet that both print is one node with the evidence and documents of both', async () => {
    const { strategyItem } = await world.data(`{ strategyItem(number: 11) {
      documents { id } evidence { document { id } } measures { directions { documents { id } } documents { id } } } }`);
    const both = [{ id: NEW }, { id: OLD }];
    expect(strategyItem.documents).toEqual(both);
    expect([...new Set(strategyItem.evidence.map((place: any) => place.document.id))].sort()).toEqual([OLD, NEW]);
    for (const measure of strategyItem.measures) {
      expect(measure.documents).toEqual(both);
      for (const direction of measure.directions) expect(direction.documents).toEqual(both);
    }
  });

  it('whoever answers for it does so in the edition that is asked for', async () => {
    const query = `query ($document: ID) { initiatives(first: 1, filter: { text: "${HANDED_ON}" }) { nodes {
      organizations(document: $document) { nodes { id } } } } }`;
    const answering = async (document?: string) =>
      (await world.data(query, { document }))['initiatives'].nodes[0].organizations.nodes.map(({ id }: any) => id);
    expect(await answering()).toEqual(['org:mofa', 'org:jica']);
    expect(await answering(NEW)).toEqual(['org:mofa', 'org:jica']);
    expect(await answering(OLD)).toEqual(['org:mhlw']);
  });

  it('a bullet that was dropped says what its own edition said', async () => {
    const [dropped] = (await initiatives(`document: ["${OLD}"], text: "${DROPPED}"`)).nodes;
    expect(dropped).toMatchObject({ documents: [{ id: OLD }] });
    expect(dropped.organizations.edges).toEqual([
      { basis: 'NAMED', node: { id: 'org:jica' }, evidence: [{ document: { id: OLD } }] },
    ]);
    const { node } = await world.data(
      `{ node(id: "${dropped.id}") { ... on Initiative { measure { id } item { mark } } } }`,
    );
    expect(node).toMatchObject({ measure: { id: expect.any(String) }, item: { mark: '⑥' } });
  });

  it('a search finds what was dropped, and says which editions print each hit', async () => {
    const query = `query ($query: String!) { search(query: $query, types: [INITIATIVE, ORGANIZATION], first: 5) { edges { name editions { id } } } }`;
    const found = async (text: string) => {
      const { search } = await world.data(query, { query: text });
      return search.edges.find(({ name }: any) => name.startsWith(text))?.editions;
    };
    expect(await found(DROPPED)).toEqual([{ id: OLD }]);
    expect(await found(ADDED)).toEqual([{ id: NEW }]);
    expect(await found(HANDED_ON)).toEqual([{ id: NEW }, { id: OLD }]);
    expect((await world.data(query, { query: 'JICA' }))['search'].edges[0].editions).toEqual([]);
  });

  it('items list their rows and initiatives by edition', async () => {
    const { now, then } = await world.data(`{
      now: strategyItem(number: 6) { initiatives(first: 100) { totalCount } organizations { totalCount } measures { id } }
      then: strategyItem(number: 6, document: "${OLD}") { initiatives(first: 100, document: "${OLD}") { totalCount }
        organizations(document: "${OLD}") { totalCount } measures(document: "${OLD}") { id } } }`);
    expect(then.initiatives.totalCount).toBe(now.initiatives.totalCount + 1);
    expect(then.measures).toEqual(now.measures);
  });

  it.each([
    ['strategyItems', `strategyItems(document: "ID") { id }`],
    ['strategyItem', `strategyItem(number: 6, document: "ID") { id }`],
    ['initiatives', `initiatives(filter: { document: ["${OLD}", "ID"] }) { totalCount }`],
    ['an item', `strategyItem(number: 6) { measures(document: "ID") { id } }`],
    ['the beginning of changes', `strategyChanges(from: "ID", to: "${NEW}") { totalCount }`],
    ['the end of changes', `strategyChanges(from: "${OLD}", to: "ID") { totalCount }`],
  ])('%s: what is no edition is refused, with the editions that there are', async (_what, query) => {
    const refusal = async (id: string) => {
      const { errors } = await world.ask(`{ ${query.replace('ID', id)} }`);
      return { ...errors?.[0]?.extensions, message: errors?.[0]?.message };
    };
    const closest = [{ id: OLD }, { id: NEW }];
    for (const table of ['document:rs-2024-2-1', 'mhlw-secretariat']) {
      const refused = await refusal(table);
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', closest });
      expect(refused.message).toContain(`"${table}" is a document, but no edition of the strategy table`);
    }
    expect(await refusal('document:strategy-follow-up-2031')).toMatchObject({ code: 'UNKNOWN_DOCUMENT', closest });
  });

  it('an edition is known by its name, without what stands before it in the id', async () => {
    const { initiatives: found } = await world.data(
      `{ initiatives(filter: { document: ["${OLD.replace('document:', '')}"] }) { totalCount } }`,
    );
    expect(found.totalCount).toBe(97);
  });

  it('tells what changed, with the evidence of both sides', async () => {
    const query = `query ($from: ID!, $to: ID!, $kinds: [StrategyChangeKind!]) {
      strategyChanges(from: $from, to: $to, kinds: $kinds, first: 100) { totalCount nodes {
        kind initiative { title } fromEvidence { document { id } } toEvidence { document { id } }
        responsibilities { organization { id } from to fromEvidence { document { id } } toEvidence { document { id } } } } } }`;
    const changes = async (from: string, to: string, kinds?: string[]) =>
      (await world.data(query, { from, to, kinds }))['strategyChanges'];
    expect((await changes(OLD, NEW)).totalCount).toBe(98);
    expect((await changes(OLD, NEW, ['KEPT'])).totalCount).toBe(95);
    const { nodes } = await changes(OLD, NEW, ['ADDED', 'DROPPED', 'RESPONSIBILITY_CHANGED']);
    const of = (kind: string) => nodes.find((node: any) => node.kind === kind);
    expect(nodes).toHaveLength(3);
    expect(of('ADDED')).toMatchObject({
      initiative: { title: ADDED },
      fromEvidence: [],
      toEvidence: [{ document: { id: NEW } }],
    });
    expect(of('DROPPED')).toMatchObject({
      fromEvidence: [{ document: { id: OLD } }],
      toEvidence: [],
      responsibilities: [{ organization: { id: 'org:jica' }, from: 'NAMED', to: null, toEvidence: [] }],
    });
    const before = [{ document: { id: OLD } }];
    const after = [{ document: { id: NEW } }];
    expect(
      [...of('RESPONSIBILITY_CHANGED').responsibilities].sort((a, b) =>
        a.organization.id < b.organization.id ? -1 : 1,
      ),
    ).toEqual([
      { organization: { id: 'org:jica' }, from: null, to: 'NAMED', fromEvidence: [], toEvidence: after },
      { organization: { id: 'org:mhlw' }, from: 'NAMED', to: null, fromEvidence: before, toEvidence: [] },
      { organization: { id: 'org:mofa' }, from: null, to: 'NAMED', fromEvidence: [], toEvidence: after },
    ]);
    expect((await changes(NEW, OLD, ['DROPPED'])).nodes[0].initiative.title).toBe(ADDED);
    expect((await changes(OLD, OLD, ['KEPT'])).totalCount).toBe(97);
  });

  it('what organisations share is what they share now', async () => {
    const { organization } = await world.data(
      '{ organization(id: "JICA") { initiatives(first: 100) { nodes { title } } } }',
    );
    const own = titles(organization.initiatives.nodes);
    expect(own.some((title) => title.startsWith(DROPPED))).toBe(false);
    expect(own.some((title) => title.startsWith(HANDED_ON))).toBe(true);
  });
});

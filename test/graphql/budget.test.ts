import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { type World, worldOver } from '../support/world.ts';
import { budgetRows } from './budget-rows.ts';

const neo4jUri = inject('neo4jUri');
const stores: [string, string | undefined][] = [['the embedded store', undefined]];
if (neo4jUri) stores.push(['Neo4j', neo4jUri]);

describe.each(stores)('budgets on %s', (_store, uri) => {
  let world: World;
  beforeAll(async () => {
    const store = openStore(uri ? { neo4j: { uri, user: 'neo4j', password: 'neo4j', database: undefined } } : {});
    await store.load(budgetRows(), 'budget-rows');
    world = worldOver(store);
    await world.services.directories.get();
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.calls.length = 0;
  });

  const list = async (filter: string, rest = '') => {
    const data = await world.data(`{ programs(filter: {${filter}} ${rest}) { totalCount nodes { id } } }`);
    expect(data['programs'].totalCount).toBe(data['programs'].nodes.length);
    return data['programs'].nodes.map(({ id }: { id: string }) => id.replace('program:', '')).join(' ');
  };

  it.each([
    ['', 'a b c d'],
    ['text: "事業a"', 'a'],
    ['text: "programme B"', 'b'],
    ['text: "事集"', 'c'],
    ['tag: NEW', 'b'],
    ['tag: [NEW, EXPANDED]', 'a b'],
    ['division: "研究開発課"', 'a'],
    ['division: "医政局"', 'a d'],
    ['division: "厚生労働省"', 'a b d'],
    ['stage: DRAFT', 'a d'],
    ['stage: REQUEST, minAmount: 100000000', 'a b'],
    ['stage: REQUEST, minAmount: 100000001', 'b'],
    ['minAmount: 3000000000000', 'b'],
    ['stage: INITIAL, maxAmount: 5000000', 'c'],
    ['stage: REQUEST, fiscalYear: 2024', ''],
    ['recipient: "Gavi"', 'a b'],
    ['policy: "action"', 'a b'],
    ['policy: "policy:law"', 'b'],
    ['outcome: CUT', 'a'],
    ['outcome: [UNKNOWN, OUT_OF_SCOPE]', 'b c d'],
    ['item: 11', 'a'],
    ['item: 5', 'a'],
    ['isNew: true', 'b'],
    ['isNew: false', 'a c d'],
    ['item: 11, tag: NEW', ''],
  ])('programs with {%s} are %s', async (filter, expected) => {
    expect(await list(filter)).toBe(expected);
  });

  it.each([
    ['level: [COMPONENT]', 'd1'],
    ['level: [PROGRAM, COMPONENT]', 'a b c d d1'],
    ['orderBy: AMOUNT_DESC', 'b a d c'],
    ['orderBy: AMOUNT_ASC', 'd a b c'],
    ['orderBy: CHANGE_DESC', 'b a c d'],
    ['orderBy: CHANGE_ASC', 'a b c d'],
    ['orderBy: NAME_DESC', 'd c b a'],
    ['orderBy: NAME_ASC', 'a b c d'],
  ])('programs(%s) come as %s', async (rest, expected) => {
    expect(await list('', rest)).toBe(expected);
  });

  it('orders by the amount of the stage that is asked for', async () => {
    expect(await list('stage: DRAFT', 'orderBy: AMOUNT_ASC')).toBe('d a');
  });

  it('tells a programme in full in one read', async () => {
    const { node } = await world.data(`{ node(id: "program:a") { ... on BudgetProgram {
      name nameInferred tags requestAmount change outcome outcomeReason
      outcomeEvidence { startLine document { titleEn } }
      administeredBy { edges { printed extensions basis node { id } } }
      recipients { nodes { id } }
      budget(fiscalYear: 2025) { stage amount additive notAdditiveReason section { name } document { titleEn } program { id } }
      items { edges { link level confidence node { number } } }
      initiatives(minConfidence: 0.8) { edges { reason node { id } } }
      sections { name parent { name } }
      policies { id } documents { id } components { id } parent { id } digitalAgency
    } } }`);
    expect(world.calls).toHaveLength(1);
    expect(node).toMatchObject({
      name: '事業a',
      nameInferred: false,
      tags: ['EXPANDED'],
      requestAmount: 100_000_000,
      change: 20_000_000,
      outcome: 'CUT',
      outcomeEvidence: [
        { startLine: 5, document: { titleEn: 'Request' } },
        { startLine: 7, document: { titleEn: 'Draft' } },
      ],
      recipients: { nodes: [{ id: 'org:gavi' }] },
      initiatives: { edges: [{ reason: 'named', node: { id: 'initiative:11-a' } }] },
      policies: [{ id: 'policy:plan' }],
      documents: [{ id: 'document:draft' }, { id: 'document:request' }],
      components: [],
      parent: null,
      digitalAgency: null,
    });
    expect(node.administeredBy.edges.map((edge: any) => [edge.node.id, edge.extensions])).toEqual([
      ['org:research', ['1234', '5678']],
      ['org:regional', []],
    ]);
    // Two links lead to item 11: the surer one stands for both.
    expect(node.items.edges).toEqual([
      { link: 'NAMED', level: 'INITIATIVE', confidence: 0.9, node: { number: 11 } },
      { link: 'SUBJECT', level: 'INITIATIVE', confidence: 0.7, node: { number: 5 } },
    ]);
    expect(node.budget).toContainEqual({
      stage: 'DRAFT',
      amount: 70_000_000,
      additive: true,
      notAdditiveReason: null,
      section: { name: '医療提供' },
      document: { titleEn: 'Draft' },
      program: { id: 'program:a' },
    });
  });

  it('leads from the strategy, organisations and policies to programmes', async () => {
    const data = await world.data(`{
      strategyItem(number: 5) { programs(minConfidence: 0) { totalCount edges { level confidence node { id } } } measures { programs { nodes { id } } } }
      of: initiatives(filter: { item: 5 }) { nodes { programs(minConfidence: 0.5) { edges { level node { id } } } } }
      organization(name: "Gavi") { programs { edges { role node { id } } } receives: programs(role: RECEIVES) { totalCount } }
      policies(orderBy: PROGRAMS_DESC) { nodes { id programs { totalCount edges { printed } } } }
    }`);
    const { strategyItem, of, organization, policies } = data as any;
    expect(strategyItem.programs.edges).toEqual([
      { level: 'INITIATIVE', confidence: 0.7, node: { id: 'program:a' } },
      { level: 'MEASURE', confidence: 0.5, node: { id: 'program:b' } },
    ]);
    expect(strategyItem.programs.totalCount).toBe(2);
    expect(strategyItem.measures[0].programs.nodes).toEqual([{ id: 'program:a' }]);
    expect(of.nodes.map(({ programs }: any) => programs.edges.map(({ level }: any) => level))).toEqual([
      ['INITIATIVE', 'MEASURE'],
      ['MEASURE'],
    ]);
    expect(organization.programs.edges.map(({ role, node }: any) => `${role} ${node.id}`)).toEqual([
      'RECEIVES program:a',
      'RECEIVES program:b',
      'MENTIONED program:c',
    ]);
    expect(organization.receives.totalCount).toBe(2);
    expect(policies.nodes.map(({ id, programs }: any) => [id, programs.totalCount])).toEqual([
      ['policy:plan', 2],
      ['policy:law', 1],
    ]);
  });

  it('tells funded initiatives from the others', async () => {
    const ids = async (funded: boolean) =>
      (
        await world.data('query ($funded: Boolean) { initiatives(filter: { funded: $funded }) { nodes { id } } }', {
          funded,
        })
      )['initiatives'].nodes.map(({ id }: any) => id);
    expect(await ids(true)).toEqual(['initiative:5-a', 'initiative:11-a']);
    expect(await ids(false)).toEqual(['initiative:5-b']);
  });

  it('finds programmes by their names', async () => {
    const { search } = await world.data(
      '{ search(query: "Programme a", types: BUDGET_PROGRAM) { nodes { id __typename } } }',
    );
    expect(search.nodes[0]).toEqual({ id: 'program:a', __typename: 'BudgetProgram' });
  });

  it('draws the flow in one read, additive at every cut', async () => {
    const { moneyFlow } = await world.data(
      '{ moneyFlow { total nodes { id name nameEn kind } programCount links { source target value programCount programs { id } } leftOut { reason amount programs { name budget(stage: REQUEST) { partOf } } } } }',
    );
    expect(world.calls).toHaveLength(1);
    expect(moneyFlow.total).toBe(3_000_100_000_000);
    expect(moneyFlow.links.map(({ source, target, value }: any) => `${source} ${target} ${value}`)).toEqual([
      'org:secretariat org:international 3000000000000',
      'org:health-policy org:research 100000000',
      'org:international program:b 3000000000000',
      'org:research program:a 100000000',
      'program:b none:item 3000000000000',
      'program:a item:11 100000000',
    ]);
    expect(moneyFlow.links.at(-1)).toMatchObject({ programCount: 1, programs: [{ id: 'program:a' }] });
    expect(moneyFlow.programCount).toBe(2);
    expect(moneyFlow.leftOut).toEqual([
      {
        reason: 'PART_OF_LARGER_SUM',
        amount: 9_000_000_000,
        programs: [{ name: '事業c', budget: [{ partOf: true }] }],
      },
    ]);
  });

  it('asks programmes different things in different places, through aliases and fragments', async () => {
    const { flow } = await world.data(`{ flow: moneyFlow {
      all: programs { number: requestAmount }
      ...parts
      leftOut { programs { ...named parts: items { totalCount } } }
    } }
    fragment parts on MoneyFlow { links { programs { ...named parts: recipients { nodes { id } } } } }
    fragment named on BudgetProgram { number: name }`);
    expect(world.calls).toHaveLength(1);
    expect(flow.all).toEqual([{ number: 100_000_000 }, { number: 3_000_000_000_000 }]);
    expect(flow.links[0].programs).toEqual([{ number: '事業b', parts: { nodes: [{ id: 'org:gavi' }] } }]);
    expect(flow.leftOut[0].programs).toEqual([{ number: '事業c', parts: { totalCount: 0 } }]);
  });

  it('sums up by section beside what is printed', async () => {
    const { budgetSummary } = await world.data(
      '{ budgetSummary(groupBy: SECTION, stage: DRAFT) { amount previousAmount change programCount programs { id } groups { key label amount previousAmount printedTotal leftOut { reason amount } parts { key amount printedTotal } } } }',
    );
    expect(world.calls).toHaveLength(1);
    expect(budgetSummary).toEqual({
      amount: 90_000_000,
      previousAmount: 80_000_000,
      change: -10_000_000,
      programCount: 2,
      programs: [{ id: 'program:a' }, { id: 'program:d' }],
      groups: [
        {
          key: 'section:d1',
          label: '医療提供',
          amount: 90_000_000,
          previousAmount: 80_000_000,
          printedTotal: 95_000_000,
          leftOut: [{ reason: 'SHARED_AMOUNT', amount: 25_000_000 }],
          parts: [{ key: 'section:d1a', amount: 20_000_000, printedTotal: 20_000_000 }],
        },
      ],
    });
  });

  it.each([
    ['BUREAU', 'org:secretariat 3000000000000, org:health-policy 100000000, none:bureau 0'],
    ['DIVISION', 'org:international 3000000000000, org:research 100000000, none:division 0'],
    ['ITEM', 'item:5 100000000, item:11 100000000, none:item 3000000000000'],
    ['TAG', 'NEW 3000000000000, PRIORITY_FRAME 3000000000000, EXPANDED 100000000, none:tag 0'],
    ['RECIPIENT', 'org:gavi 3000100000000, none:recipient 0'],
    ['OUTCOME', 'OUT_OF_SCOPE 3000000000000, CUT 100000000, UNKNOWN 0'],
  ])('sums up by %s as %s', async (groupBy, expected) => {
    const query =
      'query ($groupBy: BudgetGrouping!) { budgetSummary(groupBy: $groupBy) { amount change notComparable groups { key amount } } }';
    const { budgetSummary } = await world.data(query, { groupBy });
    // Programme c asks for a part of a larger sum, so that its amounts cannot be compared.
    expect(budgetSummary).toMatchObject({ amount: 3_000_100_000_000, change: 3_000_020_000_000, notComparable: 1 });
    expect(budgetSummary.groups.map(({ key, amount }: any) => `${key} ${amount}`).join(', ')).toBe(expected);
  });

  it.each([
    ['{ programs(filter: { minAmount: "1" }) { totalCount } }'],
    ['{ programs(filter: { minAmount: 1.5 }) { totalCount } }'],
    ['{ programs(filter: { minAmount: 9007199254740992 }) { totalCount } }'],
    ['{ programs(filter: { division: "どこにもない課" }) { totalCount } }'],
    ['{ strategyItem(number: 5) { programs(minConfidence: 2) { totalCount } } }'],
    ['{ moneyFlow(minConfidence: -1) { total } }'],
  ])('%s is refused', async (query) => {
    expect((await world.ask(query)).errors).toHaveLength(1);
    expect(world.calls).toHaveLength(0);
  });

  it('takes yen beyond 2^31 as a variable and refuses text and fractions', async () => {
    const query = 'query ($min: Yen) { programs(filter: { minAmount: $min }) { nodes { requestAmount } } }';
    expect((await world.data(query, { min: 2_999_999_999_999 }))['programs'].nodes).toEqual([
      { requestAmount: 3_000_000_000_000 },
    ]);
    for (const min of ['5', 1.5, 2 ** 53, true])
      expect((await world.ask(query, { min })).errors?.[0]?.message).toContain('Yen');
  });
});

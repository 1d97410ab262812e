import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askedOf, STORES } from '../support/stores.ts';
import { type World, worldOf } from '../support/world.ts';
import { budgetRows } from './budget-rows.ts';

describe.each(STORES)('budgets on %s', (_store, settings) => {
  let world: World;
  beforeAll(async () => {
    world = await worldOf(budgetRows(), 'budget-rows', settings);
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

  it.each(
    askedOf(
      settings,
      [
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
        ['implementer: "Gavi"', 'c'],
        ['mentions: "Gavi"', 'c'],
        ['mentions: ["Gavi", "医政局"]', 'c'],
        ['digitalAgency: PART', 'a'],
        ['digitalAgency: WHOLE', ''],
        ['document: "document:draft"', 'a'],
        ['document: "request"', 'a'],
        ['isNew: true, fiscalYear: 2025', 'b'],
        ['isNew: true', 'b'],
        ['isNew: false', 'a c d'],
        ['item: 11, tag: NEW', ''],
      ],
      4,
    ),
  )('programs with {%s} are %s', async (filter, expected) => {
    expect(await list(filter)).toBe(expected);
  });

  it.each(
    askedOf(
      settings,
      [
        ['level: [COMPONENT]', 'd1'],
        ['level: [PROGRAM, COMPONENT]', 'a b c d d1'],
        ['orderBy: AMOUNT_DESC', 'b a d c'],
        ['orderBy: AMOUNT_ASC', 'd a b c'],
        ['orderBy: CHANGE_DESC', 'b a c d'],
        ['orderBy: CHANGE_ASC', 'a b c d'],
        ['orderBy: NAME_DESC', 'd c b a'],
        ['orderBy: NAME_ASC', 'a b c d'],
      ],
      3,
    ),
  )('programs(%s) come as %s', async (rest, expected) => {
    expect(await list('', rest)).toBe(expected);
  });

  it.each(
    askedOf(
      settings,
      [
        ['stage: DRAFT', 'orderBy: AMOUNT_ASC', 'd a'],
        ['stage: INITIAL, fiscalYear: 2024', 'orderBy: AMOUNT_ASC', 'c a'],
        ['stage: INITIAL, fiscalYear: 2024', 'orderBy: AMOUNT_DESC', 'a c'],
        ['fiscalYear: 2025', 'orderBy: AMOUNT_ASC', 'd a b c'],
      ],
      2,
    ),
  )('orders by the amount that {%s} asks for: %s', async (filter, order, expected) => {
    expect(await list(filter, order)).toBe(expected);
  });

  it('sums up, and lets flow, the money of the programmes that a filter lists', async () => {
    const filter = '{ division: "医政局" }';
    // One at a time: Neo4j plans each of them for long the first time.
    const data: any = {};
    for (const field of [
      `programs(filter: ${filter}) { nodes { id } }`,
      `draft: budgetSummary(groupBy: MINISTRY, stage: DRAFT, filter: ${filter}) { amount programs { id } groups { key amount } }`,
      'asked: budgetSummary(groupBy: IMPLEMENTER, filter: { recipient: "Gavi", tag: NEW }) { amount groups { key amount } }',
      'flow: moneyFlow(filter: { item: 11 }) { total organizations { id } items { number } links { source target } }',
      'none: moneyFlow(filter: { item: 3 }) { total nodes { key } }',
    ]) {
      Object.assign(data, await world.data(`{ ${field} }`));
    }
    // The part d1 goes with the programme d that the filter lists.
    expect(data.draft).toEqual({
      amount: 90_000_000,
      programs: [{ id: 'program:a' }, { id: 'program:d' }],
      groups: [{ key: 'org:mhlw', amount: 90_000_000 }],
    });
    expect(data.programs.nodes).toEqual(data.draft.programs);
    expect(data.asked).toEqual({
      amount: 3_000_000_000_000,
      groups: [{ key: 'none:implementer', amount: 3_000_000_000_000 }],
    });
    expect(data.flow).toEqual({
      total: 100_000_000,
      organizations: [{ id: 'org:mhlw' }, { id: 'org:health-policy' }, { id: 'org:research' }],
      items: [{ number: 11 }],
      links: [
        { source: 'org:mhlw', target: 'org:health-policy' },
        { source: 'org:health-policy', target: 'org:research' },
        { source: 'org:research', target: 'program:a' },
        { source: 'program:a', target: 'item:11' },
      ],
    });
    expect(data.none).toEqual({ total: 0, nodes: [] });
  });

  it('lists sections and printed totals, with what explains them', async () => {
    const data: any = await world.data(`{
      outermost: sections(filter: { document: "draft", outermost: true }) { nodes { id totals { printed difference } } }
      inner: sections(filter: { outermost: false }) { nodes { id } }
      printing: sections(filter: { printsTotal: true }) { totalCount nodes { id } }
      rest: sections(filter: { printsTotal: false }, first: 1) { totalCount nodes { id } pageInfo { hasNextPage } }
      whole: budgetDocumentTotals(filter: { whole: true, stage: DRAFT, fiscalYear: 2025, document: ["document:draft"] }) {
        nodes { id name printed counted difference unexplained ofWhich document { titleEn } section { id } differences { reason amount program { id } evidence { startLine } } }
      }
      all: budgetDocumentTotals { totalCount edges { node { section { id } } } }
      node(id: "total:d1") { id __typename ... on BudgetDocumentTotal { section { name } } }
    }`);
    expect(data.outermost.nodes).toEqual([
      { id: 'section:d1', totals: [{ printed: 95_000_000, difference: 5_000_000 }] },
    ]);
    expect(data.inner.nodes).toEqual([{ id: 'section:d1a' }]);
    expect(data.printing).toEqual({ totalCount: 1, nodes: [{ id: 'section:d1' }] });
    expect(data.rest).toEqual({ totalCount: 2, nodes: [{ id: 'section:r1' }], pageInfo: { hasNextPage: true } });
    expect(data.whole.nodes).toEqual([
      {
        id: 'total:d',
        name: '予算案（Ａ）',
        printed: 120_000_000,
        counted: 90_000_000,
        difference: 30_000_000,
        unexplained: 5_000_000,
        ofWhich: ['特別会計 １百万円'],
        document: { titleEn: 'Draft' },
        section: null,
        differences: [
          { reason: 'REPEATED', amount: 25_000_000, program: { id: 'program:d' }, evidence: [{ startLine: 3 }] },
        ],
      },
    ]);
    expect(data.all.totalCount).toBe(2);
    expect(data.node).toEqual({ id: 'total:d1', __typename: 'BudgetDocumentTotal', section: { name: '医療提供' } });
  });

  it('tells a programme in full in one read', async () => {
    const { node } = await world.data(`{ node(id: "program:a") { ... on BudgetProgram {
      name nameInferred tags requestAmount change outcome outcomeReason outcomeReasonJa
      outcomeEvidence { startLine document { titleEn } }
      administeredBy { edges { printed extensions basis node { id } } }
      recipients { nodes { id } }
      budget(fiscalYear: 2025) { stage amount additive notAdditiveReason section { name } document { titleEn } program { id } }
      items { edges { link level confidence node { number } } }
      initiatives(minConfidence: 0.8) { edges { reason node { id } } }
      sections { name parent { name } }
      policies { id } documents { id } components { id } parent { id } parents { id } digitalAgency
    } } }`);
    expect(world.calls).toHaveLength(1);
    expect(node).toMatchObject({
      name: '事業a',
      nameInferred: false,
      tags: ['EXPANDED'],
      requestAmount: 100_000_000,
      change: 20_000_000,
      outcome: 'CUT',
      outcomeReason: 'The draft gives less.',
      outcomeReasonJa: '予算案は要求額を下回ります。',
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
      parents: [],
      digitalAgency: 'PART',
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
      organization(name: "Gavi") { programs { edges { role roles node { id } } } receives: programs(role: RECEIVES) { totalCount } }
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
    expect(organization.programs.edges).toEqual([
      { role: 'RECEIVES', roles: ['RECEIVES'], node: { id: 'program:a' } },
      { role: 'RECEIVES', roles: ['RECEIVES'], node: { id: 'program:b' } },
      { role: 'IMPLEMENTS', roles: ['IMPLEMENTS', 'MENTIONED'], node: { id: 'program:c' } },
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
      '{ moneyFlow { total nodes { key kind organization { id name } program { id } item { number } } programCount links { source target value programCount programs { id } } leftOut { reason amount programs { name budget(stage: REQUEST) { partOf } } } } }',
    );
    expect(world.calls).toHaveLength(1);
    expect(moneyFlow.total).toBe(3_000_100_000_000);
    expect(moneyFlow.links.map(({ source, target, value }: any) => `${source} ${target} ${value}`)).toEqual([
      'org:mhlw org:secretariat 3000000000000',
      'org:mhlw org:health-policy 100000000',
      'org:secretariat org:international 3000000000000',
      'org:health-policy org:research 100000000',
      'org:international program:b 3000000000000',
      'org:research program:a 100000000',
      'program:b none:item 3000000000000',
      'program:a item:11 100000000',
    ]);
    const nodes = moneyFlow.nodes.map((node: any) => [
      node.key,
      node.kind,
      node.organization?.id,
      node.program?.id,
      node.item?.number,
    ]);
    expect(nodes.slice(0, 2)).toEqual([
      ['org:mhlw', 'MINISTRY', 'org:mhlw', undefined, undefined],
      ['org:secretariat', 'BUREAU', 'org:secretariat', undefined, undefined],
    ]);
    expect(nodes.slice(-4)).toEqual([
      ['program:b', 'PROGRAM', undefined, 'program:b', undefined],
      ['program:a', 'PROGRAM', undefined, 'program:a', undefined],
      ['item:11', 'ITEM', undefined, undefined, 11],
      ['none:item', 'ITEM', undefined, undefined, undefined],
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
          parts: [{ key: 'section:d1a', amount: 20_000_000, printedTotal: null }],
        },
      ],
    });
  });

  it.each(
    askedOf(
      settings,
      [
        ['MINISTRY', 'org:mhlw 3000100000000, none:ministry 0'],
        ['IMPLEMENTER', 'org:gavi 0, none:implementer 3000100000000'],
        ['BUREAU', 'org:secretariat 3000000000000, org:health-policy 100000000, none:bureau 0'],
        ['DIVISION', 'org:international 3000000000000, org:research 100000000, none:division 0'],
        ['ITEM', 'item:5 100000000, item:11 100000000, none:item 3000000000000'],
        ['TAG', 'NEW 3000000000000, PRIORITY_FRAME 3000000000000, EXPANDED 100000000, none:tag 0'],
        ['RECIPIENT', 'org:gavi 3000100000000, none:recipient 0'],
        ['OUTCOME', 'OUT_OF_SCOPE 3000000000000, CUT 100000000, UNKNOWN 0'],
      ],
      3,
    ),
  )('sums up by %s as %s', async (groupBy, expected) => {
    const query =
      'query ($groupBy: BudgetGrouping!) { budgetSummary(groupBy: $groupBy) { amount previousAmount change comparedAmount comparedPreviousAmount notComparable notCompared { reason amount previousAmount program { id } } groups { key amount } } }';
    const { budgetSummary } = await world.data(query, { groupBy });
    // Programme c asks for a part of a larger sum, so that its amounts cannot be compared.
    expect(budgetSummary).toMatchObject({
      amount: 3_000_100_000_000,
      previousAmount: 85_000_000,
      change: 3_000_020_000_000,
      comparedAmount: 3_000_100_000_000,
      comparedPreviousAmount: 80_000_000,
      notComparable: 1,
      notCompared: [{ reason: 'NOT_COUNTED', amount: null, previousAmount: 5_000_000, program: { id: 'program:c' } }],
    });
    expect(budgetSummary.groups.map(({ key, amount }: any) => `${key} ${amount}`).join(', ')).toBe(expected);
  });

  it.each([
    ['{ programs(filter: { minAmount: "1" }) { totalCount } }'],
    ['{ programs(filter: { minAmount: 1.5 }) { totalCount } }'],
    ['{ programs(filter: { minAmount: 9007199254740992 }) { totalCount } }'],
    ['{ programs(filter: { division: "どこにもない課" }) { totalCount } }'],
    ['{ strategyItem(number: 5) { programs(minConfidence: 2) { totalCount } } }'],
    ['{ moneyFlow(minConfidence: -1) { total } }'],
    ['{ moneyFlow(filter: { division: "どこにもない課" }) { total } }'],
    ['{ programs(filter: { document: "document:none" }) { totalCount } }'],
    ['{ sections(filter: { document: ["draft", "none"] }) { totalCount } }'],
    ['{ budgetDocumentTotals(filter: { document: "none" }) { totalCount } }'],
    ['{ budgetSummary(groupBy: TAG, filter: { document: "none" }) { amount } }'],
    ['{ strategyChanges(from: "document:strategy", to: "document:none") { totalCount } }'],
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

import { gql, InMemoryCache } from '@apollo/client';
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorld, type World } from '../support/world.ts';
import { throughRelay } from './relay.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const SHOWN_OF_DOCUMENT = `title titleEn publisher publisherEn attribution layout fiscalYear edition lines sha256
  reading { unit read notUnderstood ignored { rule count } } evidence { startLine endLine }`;

/** One thing under different arguments, side by side: what a client with a normalised cache must not mix up. */
const SIDE_BY_SIDE = {
  'the network of all items and of one': `{
    all: organizationNetwork { nodes { key degree weight organization { name } } links { source target weight } }
    amr: organizationNetwork(items: [11]) { nodes { key degree weight organization { name } } links { source target weight } }
  }`,
  'money at two stages': `{
    asked: moneyFlow(stage: REQUEST) { nodes { name kind } links { source target value programs { name } } }
    given: moneyFlow(stage: DRAFT) { nodes { name kind } links { source target value programs { name } } }
  }`,
  'sums by two groupings': `{
    a: budgetSummary(groupBy: ITEM) { groups { key amount programs { name } } }
    b: budgetSummary(groupBy: ITEM, stage: DRAFT) { groups { key amount programs { name } } }
  }`,
  'who shares what, on two bases': `{
    named: collaborations(basis: NAMED, first: 5) { nodes { shared organizations { name } items { mark } } }
    inherited: collaborations(basis: INHERITED, first: 5) { nodes { shared organizations { name } items { mark } } }
    of: organization(name: "JICA") { a: collaborators(first: 3) { edges { shared node { name } } } b: collaborators(basis: NAMED, first: 3) { edges { shared node { name } } } }
  }`,
  'an organisation in its roles': `{
    organization(name: "Gavi") { any: programs { edges { roles printed node { name } } } named: programs(role: MENTIONED) { edges { roles printed node { name } } }
      mentionedIn { edges { printed node { evidence { startLine } } } } }
  }`,
  'links of two confidences': `{
    strategyItem(number: 9) { sure: programs { edges { confidence node { name } } } any: programs(minConfidence: 0) { edges { confidence node { name } } } }
  }`,
  'a document in the list and behind what it prints': `{
    documents { ${SHOWN_OF_DOCUMENT} }
    strategyItem(number: 1) { evidence { document { ${SHOWN_OF_DOCUMENT} } } }
    node(id: "program:sheet-3064") { ... on BudgetProgram { evidence { document { ${SHOWN_OF_DOCUMENT} } } } }
  }`,
  'those who sit between': `{
    a: brokers { edges { pairs node { name } from { name } } }
    b: brokers(from: [AGENCY]) { edges { pairs node { name } from { name } } }
  }`,
};

describe.each(Object.entries(SIDE_BY_SIDE))('%s', (_name, written) => {
  let query: string;
  let data: any;
  beforeAll(async () => {
    query = withIds(written);
    data = await world.data(query);
    expect(JSON.stringify(data)).not.toMatch(/^\{("\w+":(null|\[\]|\{\}),?)*\}$/);
  });
  const told = vi.fn();
  beforeEach(() => {
    for (const method of ['error', 'warn'] as const) vi.spyOn(console, method).mockImplementation(told);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    told.mockReset();
  });

  it('is shown by Apollo Client as it was answered', () => {
    const cache = new InMemoryCache({
      possibleTypes: { Node: world.schema.getPossibleTypes(node()).map(({ name }) => name) },
    });
    cache.writeQuery({ query: gql(query), data });
    expect(cache.readQuery({ query: gql(query) })).toEqual(data);
    expect(told).not.toHaveBeenCalled();
  });

  it('is shown by Relay as it was answered', () => {
    expect(throughRelay(world.schema, query, data)).toEqual(data);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('the schema', () => {
  it('calls nothing `id` but what `node` finds', () => {
    const withId = Object.values(world.schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__') && type.getFields()['id'] !== undefined)
      .map(({ name }) => name);
    expect(withId.filter((name) => !world.schema.getPossibleTypes(node()).some((each) => each.name === name))).toEqual(
      [],
    );
  });

  /** Names that mean different things on different nodes, and need an alias where both are asked in one place. */
  const DIFFERENT = {
    kind: 'an enum of its own on organisations and on policies',
    section: 'the heading as text on a programme, the section on one of its amounts',
    ministry: 'the organisation of a programme, the printed name on a review sheet',
    measures: 'all of an item, pages of an organisation or programme',
    items: 'all of an organisation, pages with links of a programme',
    note: 'a list on what the strategy prints, one text on an amount',
  };

  it('gives fields of one name one type and nullability on all nodes, so that fragments combine', () => {
    const types = new Map<string, Set<string>>();
    for (const type of world.schema.getPossibleTypes(node())) {
      for (const field of Object.values(type.getFields())) {
        // What is selected below objects of different types is compared field by field.
        const named = getNamedType(field.type);
        const shape = String(field.type).replace(named.name, isCompositeType(named) ? 'object' : named.name);
        types.set(field.name, (types.get(field.name) ?? new Set()).add(shape));
      }
    }
    const several = [...types].filter(([, shapes]) => shapes.size > 1).map(([name]) => name);
    expect(several.sort()).toEqual(Object.keys(DIFFERENT).sort());
  });
});

function node() {
  const type = world.schema.getType('Node');
  if (!isInterfaceType(type)) throw new Error('Node is an interface');
  return type;
}

/** The query with `__typename` on every object and `id` on every node, as clients with a cache ask. */
function withIds(query: string): string {
  const info = new TypeInfo(world.schema);
  const field = (name: string) => ({ kind: 'Field', name: { kind: 'Name', value: name } }) as never;
  const asked = visit(
    parse(query),
    visitWithTypeInfo(info, {
      SelectionSet: {
        leave: (set, _key, parent) => {
          if (parent && 'kind' in parent && parent.kind === 'OperationDefinition') return undefined;
          const type = info.getParentType();
          const hasId = type && 'getFields' in type && type.getFields()['id'] !== undefined;
          return { ...set, selections: [field('__typename'), ...(hasId ? [field('id')] : []), ...set.selections] };
        },
      },
    }),
  );
  return print(asked);
}

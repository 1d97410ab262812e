import { type GraphQLArgument, type GraphQLEnumType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/errors.ts';
import { buildExecutableSchema } from '../../src/schema.ts';
import { EXTENT } from '../support/extent.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openWorld, root, type World } from '../support/world.ts';

const SIZE = 'MATCH (n) WITH count(n) AS nodes OPTIONAL MATCH ()-[r]->() RETURN nodes, count(r) AS relationships';

let world: World;
let server: TestServer;
let before: unknown;
beforeAll(async () => {
  world = await openWorld();
  server = await startServer(world);
  before = await graph();
});
afterAll(async () => {
  await server.app.close();
  await world.close();
});
// Whatever was asked, the graph is as it was.
afterEach(async () => {
  expect(await graph()).toEqual(before);
});

async function graph() {
  return { size: await world.store.read(SIZE), status: await world.store.status() };
}

/** Sends, and expects an answer or a refusal with a code of the list, never a fault of ours. */
async function send(body: unknown) {
  const answer = await server.post(body);
  expect(answer.status).toBeLessThan(500);
  expect(JSON.stringify(answer.body)).not.toMatch(/\n {4}at |node_modules|stacktrace/);
  const codes: string[] = (answer.body.errors ?? []).map((error: any) => error.extensions.code);
  for (const code of codes) expect(Object.keys(ERROR_CODES)).toContain(code);
  expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  return { ...answer, codes };
}
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const EVERY_KIND = `[${(buildExecutableSchema(`${root}schema`).getType('OrganizationKind') as GraphQLEnumType).getValues().map(({ name }) => name)}]`;
const nested = (levels: number, inner: string) => {
  const [open, close] = ['parent { ', ' }'];
  return `{ organization(name: "JICA") { ${open.repeat(levels)}${inner}${close.repeat(levels)} } }`;
};
/** Fragments that each spread the next one twice: 2^levels fields. */
const bomb = (levels: number) =>
  `{ organization(name: "JICA") { ...F0 } } ${times(levels, (i) => `fragment F${i} on Organization { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`)} fragment F${levels} on Organization { id }`;
const flatBomb = (levels: number) =>
  `{ ...F0 } ${times(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${levels} on Query { documents { id } }`;
const cycle = (levels: number, size: string) => {
  let query = 'id';
  for (let level = 0; level < levels; level += 1) {
    query =
      level % 2 === 0
        ? `organizations(first: ${size}) { nodes { ${query} } }`
        : `initiatives(first: ${size}) { nodes { ${query} } }`;
  }
  return query;
};

describe('queries that ask for too much are refused with a code, quickly', () => {
  it.each<[string, () => { query: string; variables?: unknown }]>([
    ['16 levels', () => ({ query: nested(14, 'id') })],
    ['levels inside inline fragments', () => ({ query: nested(14, '... on Node { ... { id } }') })],
    [
      'levels inside fragments',
      () => ({
        query: `{ organization(name: "JICA") { ...A } } fragment A on Organization { ${'parent { '.repeat(7)} ...B ${'} '.repeat(7)} } fragment B on Organization { ${'parent { '.repeat(8)} id ${'} '.repeat(8)} }`,
      }),
    ],
    ['a cycle, sizes as literals', () => ({ query: `{ ${cycle(3, '100')} }` })],
    ['a cycle, sizes as a variable', () => ({ query: `query ($n: Int) { ${cycle(5, '$n')} }`, variables: { n: 50 } })],
    ['a cycle, sizes as a default', () => ({ query: `query ($n: Int = 50) { ${cycle(5, '$n')} }` })],
    ['a cycle, sizes left out', () => ({ query: `{ ${cycle(5, '$n').replaceAll('(first: $n)', '')} }` })],
    ['1,000 aliases', () => ({ query: `{ ${times(1_000, (i) => `a${i}: __typename`)} }` })],
    ['51 aliases deep down', () => ({ query: `{ documents { ${times(51, (i) => `a${i}: id`)} } }` })],
    [
      'aliases multiplied by fragments',
      () => ({
        query: `{ a: documents { ...F } b: documents { ...F } c: documents { ...F } } fragment F on SourceDocument { ${times(20, (i) => `a${i}: id`)} }`,
      }),
    ],
    ['21 root fields', () => ({ query: `{ ${times(21, () => '__typename')} }` })],
    [
      'root fields by fragments',
      () => ({ query: `{ ${times(11, () => '...F')} } fragment F on Query { documents { id } dataVersion { hash } }` }),
    ],
    [
      '100 directives on one field',
      () => ({ query: `{ documents ${times(100, () => '@include(if: true)')} { id } }` }),
    ],
    ['1,000 unknown directives', () => ({ query: `{ documents { id ${times(1_000, (i) => `@d${i}`)} } }` })],
    [
      '2,000 equal fields, which validation compares in pairs',
      () => ({ query: `{ documents { ${times(2_000, () => 'id')} } }` }),
    ],
    ['a fragment bomb in depth', () => ({ query: bomb(12) })],
    ['a fragment bomb of 2^45 fields', () => ({ query: flatBomb(45) })],
    [
      'a fragment bomb that nobody spreads',
      () => ({ query: `{ documents { id } } ${flatBomb(45).replace('{ ...F0 }', '')}` }),
    ],
    [
      '51 fragments',
      () => ({ query: `{ documents { id } } ${times(51, (i) => `fragment F${i} on Query { documents { id } }`)}` }),
    ],
    ['30 operations', () => ({ query: times(30, (i) => `query Q${i} { documents { id } }`) })],
    ['10,000 tokens', () => ({ query: `{ documents { ${times(10_000, () => 'id')} } }` })],
    [
      'introspection in introspection',
      () => ({ query: '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }' }),
    ],
    [
      'possible types of interfaces of possible types',
      () => ({ query: '{ __type(name: "Node") { possibleTypes { interfaces { possibleTypes { name } } } } }' }),
    ],
    [
      'ofType without end',
      () => ({
        query: `{ __schema { types { fields { type { ${'ofType { '.repeat(30)} name ${'} '.repeat(30)} } } } } }`,
      }),
    ],
    [
      'the schema many times',
      () => ({ query: `{ ${times(10, (i) => `a${i}: __schema { types { name fields { name } } }`)} }` }),
    ],
    ['a long string', () => ({ query: `{ organization(name: "${'x'.repeat(5_000)}") { id } }` })],
    [
      'a long string in a variable',
      () => ({ query: 'query ($n: String) { organization(name: $n) { id } }', variables: { n: '厚'.repeat(50_000) } }),
    ],
    [
      'a list of 20,000 values in a variable',
      () => ({
        query: 'query ($n: [Int!]) { initiatives(filter: { item: $n }) { totalCount } }',
        variables: { n: Array(20_000).fill(1) },
      }),
    ],
    [
      'variables nested 20,000 deep',
      () => ({
        query: 'query ($n: InitiativeFilter) { initiatives(filter: $n) { totalCount } }',
        variables: JSON.parse(`${'{"item":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
      }),
    ],
  ])('%s', async (_what, make) => {
    const body = rawJson(make());
    const { codes } = await send(body);
    expect(codes).toEqual(['QUERY_TOO_COMPLEX']);
    // The refusal is remembered with the document: it holds when the query comes again.
    expect((await send(body)).codes).toEqual(['QUERY_TOO_COMPLEX']);
  });

  it('brackets nested 10,000 deep, and a body of 10 MB', async () => {
    expect((await send({ query: `{ documents ${'{ a '.repeat(10_000)}` })).codes).toEqual(['BAD_REQUEST']);
    expect((await send({ query: 'x'.repeat(10_000_000) })).codes).toEqual(['PAYLOAD_TOO_LARGE']);
  });

  it('fragments that spread themselves or nobody knows are refused by validation', async () => {
    for (const query of [
      '{ ...F } fragment F on Query { ...F }',
      '{ ...A } fragment A on Query { documents { id } ...B } fragment B on Query { ...A }',
      '{ ...Nobody }',
    ]) {
      expect(new Set((await send({ query })).codes)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
    }
  });
});

describe('the dearest queries that are let through', () => {
  it.each([
    '{ initiatives(first: 100) { nodes { organizations(first: 100) { edges { cursor node { id name } } } } } }',
    '{ organizations(first: 100) { nodes { collaborators(first: 4) { nodes { collaborators(first: 4) { nodes { collaborators(first: 4) { nodes { name } } } } } } } } }',
    '{ collaborations(first: 100) { nodes { shared organizations { name } items { mark } initiatives(first: 100) { nodes { title } } } } }',
    `{ ${times(20, (i) => `a${i}: path(from: "AMED", to: "Gavi", limit: 100, maxLength: 10) { length nodes { id } }`)} }`,
    `{ ${times(20, (i) => `a${i}: search(query: "グローバルヘルス", first: 100) { nodes { id evidence { startLine } } }`)} }`,
    `{ ${times(10, (i) => `a${i}: moneyFlow { total nodes { key name } links { source target value } }`)} }`,
    `{ ${times(10, (i) => `a${i}: budgetSummary(groupBy: ITEM) { amount groups { key amount } }`)} }`,
    `{ ${times(10, (i) => `a${i}: organizationNetwork { nodes { id: key organization { name } } links { source target weight } }`)} }`,
    `{ ${times(8, (i) => `a${i}: brokers(from: ${EVERY_KIND}, to: ${EVERY_KIND}, first: 100) { edges { pairs node { name } from { id } to { id } } }`)} }`,
    `{ ${times(2, (i) => `a${i}: __schema { types { name fields { type { fields { args { name type { name } } } } } } }`)} }`,
    `{ documents { ${times(400, () => 'id')} } }`,
    `{ documents { ${times(50, (i) => `a${i}: id`)} } }`,
  ])('are answered with data: %s', async (query) => {
    const { codes, body } = await send({ query });
    expect(codes).toEqual([]);
    expect(body.data).toBeDefined();
  });
});

const INJECTIONS = [
  "' OR 1=1 //",
  '" }) DETACH DELETE n //',
  "'}) MATCH (n) DETACH DELETE n RETURN 1 //",
  '` MATCH (n) DETACH DELETE n //',
  '\\u0027}) DELETE n',
  '$answer',
  '\u0024{process.exit(1)}',
  '{{constructor.constructor("return process")()}}',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '\u0000\u0001\ud800',
  '%00',
  '.*(a+)+$',
  '[',
  '\u202e\u200b',
];

describe('strings that would be code elsewhere are strings here', () => {
  it('in every string argument of every root field, as a variable and as a literal', async () => {
    const query = world.schema.getQueryType();
    const asked: string[] = [];
    for (const field of Object.values(query?.getFields() ?? {})) {
      const required = field.args.filter(
        (argument) => String(argument.type).endsWith('!') && argument.defaultValue === undefined,
      );
      for (const [path, wrap] of stringPlaces(field.args)) {
        asked.push(`${field.name}.${path}`);
        for (const text of triedAt(asked.length)) {
          const [name] = path.split('.');
          const others = required
            .filter((argument) => argument.name !== name)
            .map((argument) => `${argument.name}: ${sample(argument)}`);
          const below =
            isObjectType(getNamedType(field.type)) || String(field.type).includes('Node') ? ' { __typename }' : '';
          const literal = `{ ${field.name}(${[...others, `${name}: ${wrap(JSON.stringify(text))}`].join(', ')})${below} }`;
          await send({ query: literal });
          const variable = `query ($x: ${path.endsWith('id') && !path.includes('.') ? 'ID!' : 'String!'}) { ${field.name}(${[...others, `${name}: ${wrap('$x')}`].join(', ')})${below} }`;
          await send({ query: variable, variables: { x: text } });
        }
      }
    }
    for (const place of [
      'organization.name',
      'search.query',
      'node.id',
      'path.from',
      'initiatives.after',
      'initiatives.filter.text',
      'sharedInitiatives.organizations',
    ]) {
      expect(asked).toContain(place);
    }
  });
});

/** At each place all of them with `npm run test:long`; with `npm test` every fourth, another one first at each. */
function triedAt(place: number): string[] {
  return INJECTIONS.filter((_text, index) => EXTENT === 'all' || (index + place) % 4 === 0);
}

type Wrap = (value: string) => string;
/** Every place for a string among the arguments, input objects included. */
function stringPlaces(argumentsOfField: readonly GraphQLArgument[]): [string, Wrap][] {
  return argumentsOfField.flatMap((argument): [string, Wrap][] => {
    const type = getNamedType(argument.type);
    if (type.name === 'String' || type.name === 'ID')
      return [[argument.name, (value) => (String(argument.type).startsWith('[') ? `[${value}]` : value)]];
    if (!isInputObjectType(type)) return [];
    return Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name === 'String')
      .map((field): [string, Wrap] => [
        `${argument.name}.${field.name}`,
        (value) => `{ ${field.name}: ${String(field.type).startsWith('[') ? `[${value}]` : value} }`,
      ]);
  });
}
function sample(argument: GraphQLArgument): string {
  const name = getNamedType(argument.type).name;
  const value = name === 'Int' ? '1' : name === 'Boolean' ? 'true' : '"JICA"';
  return String(argument.type).startsWith('[') ? '["JICA", "AMED"]' : value;
}

describe('odd values and names are refused with a code or answered', () => {
  it.each<[string, string, unknown]>([
    ['a string for a number', 'query ($n: Int!) { strategyItem(number: $n) { id } }', { n: '11' }],
    ['a number beyond Int', 'query ($n: Int!) { strategyItem(number: $n) { id } }', { n: 2 ** 31 }],
    ['a number beyond Int, literally', '{ strategyItem(number: 99999999999999999999) { id } }', {}],
    ['the largest Int', '{ strategyItem(number: 2147483647) { id } }', {}],
    ['a fraction', 'query ($n: Int!) { strategyItem(number: $n) { id } }', { n: 1.5 }],
    ['an object for a number', 'query ($n: Int!) { strategyItem(number: $n) { id } }', { n: { $gt: 0 } }],
    ['a list for a string', 'query ($n: String) { organization(name: $n) { id } }', { n: ['JICA'] }],
    ['an object for a string', 'query ($n: String) { organization(name: $n) { id } }', { n: { toString: 'x' } }],
    [
      'an unknown enum value',
      '{ sharedInitiatives(organizations: ["JICA", "AMED"], match: constructor) { totalCount } }',
      {},
    ],
    [
      'a string for an enum',
      'query ($m: Match!) { sharedInitiatives(organizations: ["JICA", "AMED"], match: $m) { totalCount } }',
      { m: '__proto__' },
    ],
    [
      '__proto__ among the variables',
      'query ($n: Int!) { strategyItem(number: $n) { id } }',
      JSON.parse('{"n": 11, "__proto__": {"polluted": true}}'),
    ],
    [
      '__proto__ in an input object',
      'query ($f: InitiativeFilter) { initiatives(filter: $f) { totalCount } }',
      { f: JSON.parse('{"__proto__": {"polluted": true}}') },
    ],
    [
      'constructor as a variable',
      'query ($constructor: Int!) { strategyItem(number: $constructor) { id } }',
      { constructor: 11 },
    ],
    [
      'a variable that only the prototype has',
      'query ($toString: String) { organization(name: $toString) { id } }',
      {},
    ],
    ['__proto__ as an alias', '{ __proto__: documents { __proto__: id constructor: title } }', {}],
    ['prototype names as fields', '{ constructor { id } documents { toString hasOwnProperty __proto__ } }', {}],
    [
      'prototype names as types',
      '{ node(id: "org:jica") { ... on constructor { id } ... on __proto__ { id } } __type(name: "__proto__") { name } }',
      {},
    ],
    [
      'prototype names as fragments',
      '{ ...constructor ...__proto__ } fragment constructor on Query { documents { id } } fragment __proto__ on Query { dataVersion { hash } }',
      {},
    ],
    ['prototype names as arguments', '{ documents(constructor: 1, __proto__: 2) { id } }', {}],
    ['prototype names as directives', '{ documents @constructor @__proto__ { id } }', {}],
    ['prototype names as variable types', 'query ($a: constructor, $b: __proto__) { documents { id } }', {}],
    [
      'a cursor far out',
      `{ initiatives(after: "${Buffer.from('row:999999999').toString('base64url')}") { nodes { id } } }`,
      {},
    ],
    ['a subscription', 'subscription { documents { id } }', {}],
    ['definitions of types', 'type Query { hacked: Int } { documents { id } }', {}],
  ])('%s', async (_what, query, variables) => {
    await send(rawJson({ query, variables }));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    { query: ['{ documents { id } }'] },
    { query: { kind: 'Document' } },
    { query: 1 },
    { query: null },
    { query: '' },
    { query: '{ documents { id } }', variables: [] },
    { query: '{ documents { id } }', variables: 'x' },
    { query: '{ documents { id } }', operationName: '__proto__' },
    { query: '{ documents { id } }', operationName: {} },
    { query: '{ documents { id } }', extensions: [] },
    { query: '{ documents { id } }', extensions: { persistedQuery: 1 } },
    { extensions: { persistedQuery: { version: 1, sha256Hash: { toString: 1 } } } },
    { extensions: { persistedQuery: { version: 1, sha256Hash: '__proto__' } } },
    { extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } },
    [],
    [{ query: '{ documents { id } }' }, { query: '{ documents { id } }' }],
    null,
    1,
  ])('the body %j', async (body) => {
    await send(JSON.stringify(body));
  });

  it('bytes that are no text', async () => {
    for (const bytes of [
      [0xff],
      [0xc3, 0x28],
      [0xed, 0xa0, 0x80],
      [0xef, 0xbb, 0xbf, 0x7b],
      [0xfe, 0xff, 0, 0x7b],
      [0],
    ]) {
      await send(new Uint8Array(bytes));
    }
    const half = Buffer.from('{"query":"{ organization(name: \\"厚生労働省\\") { id } }"}');
    for (let cut = half.length - 30; cut < half.length; cut += 1) await send(new Uint8Array(half.subarray(0, cut)));
  });
});

/** `JSON.stringify` recurses; what nests deeper than the stack is written by hand. */
function rawJson({ query, variables }: { query: string; variables?: unknown }): string {
  try {
    return JSON.stringify({ query, variables });
  } catch {
    return `{"query":${JSON.stringify(query)},"variables":{"n":${'{"item":'.repeat(20_000)}1${'}'.repeat(20_000)}}}`;
  }
}

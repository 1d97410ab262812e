/**
 * Who may import whom, as data: graph ← loaders; src knows no loader; of src and of loaders each floor knows those below it; web knows only HTTP.
 * Beside each rule stand imports that it refuses, `[from, to]` or `[from, to, by way of]`, and where that is not plain one that it lets by: a test
 * tries them all.
 */
const rule = (name, comment, from, to, refuses, letsBy = []) => ({
  rule: { name, severity: 'error', comment, from, to },
  refuses,
  letsBy,
});
const TEST = '\\.test\\.tsx?$';

/** The rooms of src, floor by floor: what stands on one knows that floor and those below it. */
const FLOORS_OF_SRC = [
  ['graph/', 'sources/', 'errors.ts', 'once.ts', 'env.ts', 'program-version.ts'],
  ['store/', 'planner/', 'budget/', 'network/'],
  ['queries/'],
  ['directory/'],
  ['answer-cache.ts', 'context.ts'],
  ['services.ts'],
  ['resolvers/', 'limits/'],
  ['schema.ts'],
  ['feeds/'],
  ['server/', 'tracing/', 'assistants/'],
  [
    ...['main.ts', 'service.ts', 'command.ts', 'cli-export.ts', 'cli-mcp.ts'],
    ...['open-graph.ts', 'served-graph.ts', 'absent-sources.ts'],
  ],
];
/** And those of loaders; of the registry, what checks its English asks the layouts for what they read. */
const FLOORS_OF_LOADERS = [
  ['facts/', 'text/', 'tables/', 'registry/', 'layout.ts'],
  ['passages/'],
  ['documents/'],
  ['resolve/'],
  ['extract/'],
  ['load/', 'verify/', 'adopt/'],
  ['cli.ts'],
];
const ABOVE_ITS_FLOOR = [
  ...['^loaders/facts/json-schema\\.ts$', '^loaders/registry/english/'],
  // The list of layouts names the resolver of each.
  '^loaders/documents/layouts\\.ts$',
];

const room = (house, names) => `^${house}/(${names.join('|').replaceAll('.', '\\.')})`;
const fileIn = (house, name) => `${house}/${name.endsWith('/') ? `${name}any.ts` : name}`;
const noWayUp = (house, floors, pathNot) =>
  floors.slice(0, -1).map((names, floor) =>
    rule(
      `no-way-up-from-${house === 'src' ? '' : `${house}-`}${names[0].replace(/[/.].*/, '')}`,
      'A floor knows those below it.',
      { path: room(house, names), pathNot },
      { path: room(house, floors.slice(floor + 1).flat()) },
      names.flatMap((name) =>
        floors
          .slice(floor + 1)
          .flat()
          .map((above) => [fileIn(house, name), fileIn(house, above)]),
      ),
    ),
  );

const RULES = [
  rule(
    'no-cycles',
    'Files do not import each other in a circle.',
    {},
    { circular: true },
    [['src/graph/one.ts', 'src/graph/other.ts']],
    // The way back: a circle is told once.
    [['src/graph/other.ts', 'src/graph/one.ts']],
  ),
  rule('no-orphan-imports', 'Everything imported exists.', {}, { couldNotResolve: true }, [
    ['src/graph/any.ts', 'src/graph/not-there.ts'],
  ]),
  rule(
    'drivers-in-store-only',
    'Only src/store imports a database driver.',
    { pathNot: ['^src/store/', '^test/', '^bench/', TEST] },
    { path: ['node_modules/neo4j-driver', 'node_modules/@grafeo-db'] },
    [
      ['src/queries/any.ts', 'neo4j-driver'],
      ['loaders/load/any.ts', '@grafeo-db/js'],
    ],
    [['src/store/any.ts', 'neo4j-driver']],
  ),
  rule(
    'traces-in-tracing-only',
    'Only src/tracing imports OpenTelemetry.',
    { pathNot: ['^src/tracing/', '^test/', TEST] },
    { path: ['node_modules/@opentelemetry'] },
    [['src/server/any.ts', '@opentelemetry/api']],
    [['src/tracing/any.ts', '@opentelemetry/api']],
  ),
  rule(
    'tracing-opened-by-service-only',
    'It brings the whole of the SDK, which is loaded only where traces are wanted.',
    { pathNot: ['^src/service\\.ts$', TEST] },
    { path: '^src/tracing/open-tracing\\.ts$' },
    [['src/cli-mcp.ts', 'src/tracing/open-tracing.ts']],
    [['src/service.ts', 'src/tracing/open-tracing.ts']],
  ),
  rule(
    'assistants-know-no-server',
    'Tools ask an engine that is handed to them, whatever carries their messages.',
    { path: '^src/assistants/', pathNot: TEST },
    { path: '^src/(server|feeds|tracing)/' },
    [['src/assistants/any.ts', 'src/server/any.ts']],
  ),
  ...noWayUp('src', FLOORS_OF_SRC, [TEST]),
  ...noWayUp('loaders', FLOORS_OF_LOADERS, [TEST, '/fixtures/', ...ABOVE_ITS_FLOOR]),
  rule(
    'planner-is-general',
    'The planner knows no field of the schema.',
    { path: '^src/planner/', pathNot: TEST },
    { path: '^src/(?!planner/|errors\\.ts)' },
    [['src/planner/any.ts', 'src/graph/any.ts']],
  ),
  rule(
    'store-knows-the-graph-only',
    'Stores know the model and the port.',
    { path: '^src/store/', pathNot: TEST },
    { path: '^src/(?!(store|graph)/)' },
    [['src/store/any.ts', 'src/sources/any.ts']],
    [['src/store/any.ts', 'src/graph/any.ts']],
  ),
  rule(
    'src-knows-no-loader',
    'The service serves a resolved file; how documents become one is not its business.',
    { path: '^src/', pathNot: TEST },
    { path: '^loaders/' },
    [['src/graph/any.ts', 'loaders/resolve/any.ts']],
  ),
  rule(
    'loaders-see-the-bottom-rooms-only',
    'Of src, loaders see the graph, its measures and sums, the source decoder and the store alone.',
    { path: '^loaders/', pathNot: [TEST, '^loaders/cli\\.ts$'] },
    { path: '^src/(?!(graph|network|budget|sources|store)/)' },
    [['loaders/resolve/any.ts', 'src/queries/any.ts']],
    [['loaders/resolve/any.ts', 'src/graph/any.ts']],
  ),
  rule(
    'layouts-see-the-reading-kit-only',
    'A layout knows text, passages, tables, facts, the name index and what a layout is; not what is made of its facts.',
    { path: '^loaders/(documents/[^/]+|passages)/', pathNot: TEST },
    { path: '^(loaders/(?!documents/|passages/|text/|tables/|facts/|registry/|layout\\.ts)|src/(?!sources/))' },
    [
      ['loaders/documents/one-layout/any.ts', 'loaders/verify/any.ts'],
      ['loaders/passages/any.ts', 'loaders/resolve/any.ts'],
    ],
    [
      ['loaders/documents/one-layout/any.ts', 'loaders/text/any.ts'],
      ['loaders/documents/one-layout/any.ts', 'loaders/documents/one-layout/facts.ts'],
    ],
  ),
  rule(
    'layouts-see-names-of-the-registry-only',
    'A layout finds names, and is told which rows are in scope; how the registry is read and checked is not its business.',
    { path: '^loaders/(documents/[^/]+|passages)/', pathNot: [TEST, '/fixtures/'] },
    {
      path: '^loaders/registry/(?!(name-index|build-name-index|name-forms|missing-name|fold|schema|scope-schema)\\.ts$)',
    },
    [['loaders/documents/one-layout/any.ts', 'loaders/registry/read-registry.ts']],
    [['loaders/documents/one-layout/any.ts', 'loaders/registry/name-index.ts']],
  ),
  rule(
    'layouts-stand-alone',
    'A layout is a folder: it knows no other layout.',
    { path: '^loaders/documents/([^/]+)/', pathNot: TEST },
    { path: '^loaders/documents/', pathNot: '^loaders/documents/$1/' },
    [['loaders/documents/one-layout/any.ts', 'loaders/documents/other-layout/facts.ts']],
    [['loaders/documents/one-layout/any.ts', 'loaders/documents/one-layout/rules/any.ts']],
  ),
  rule(
    'resolve-reads-facts-not-parsers',
    'Of a layout, resolve knows the shape of its facts; the list of layouts names their parsers.',
    { path: '^loaders/resolve/', pathNot: TEST },
    { path: '^loaders/(documents|passages)/', pathNot: '^loaders/(documents/[^/]+|passages)/facts\\.ts$' },
    [
      ['loaders/resolve/any.ts', 'loaders/documents/one-layout/any.ts'],
      ['loaders/resolve/any.ts', 'loaders/documents/layouts.ts'],
    ],
    [['loaders/resolve/any.ts', 'loaders/documents/one-layout/facts.ts']],
  ),
  rule(
    'wings-of-resolve-stand-alone',
    'A subject is resolved without another one; what both need is handed on by resolve.ts.',
    { path: '^loaders/resolve/([^/]+)/', pathNot: [TEST, '/fixtures/'] },
    { path: '^loaders/resolve/[^/]+/', pathNot: '^loaders/resolve/($1|fixtures)/' },
    [['loaders/resolve/budget/any.ts', 'loaders/resolve/links/any.ts']],
    [['loaders/resolve/budget/any.ts', 'loaders/resolve/any.ts']],
  ),
  rule(
    'facts-know-no-loader',
    'What all facts have in common knows no layout.',
    { path: '^loaders/facts/', pathNot: [TEST, 'json-schema\\.ts$'] },
    { path: '^loaders/(?!facts/)' },
    [['loaders/facts/any.ts', 'loaders/text/any.ts']],
  ),
  rule(
    'pages-into-server-only',
    'Only the server makes pages.',
    { path: '^(src/(?!server/)|loaders/|bench/)', pathNot: TEST },
    { path: '^web/' },
    [
      ['src/feeds/any.ts', 'web/pages/any.ts'],
      ['loaders/load/any.ts', 'web/text/any.ts'],
    ],
    [['src/server/any.ts', 'web/pages/any.ts']],
  ),
  rule(
    'web-knows-only-http',
    'The pages know the graph by GraphQL alone, and the server by HTTP.',
    { path: '^web/' },
    { path: '^(src|loaders|test|bench)/' },
    [['web/pages/any.ts', 'src/graph/any.ts']],
  ),
  rule(
    'bench-without-vitest',
    'What only a run of tests knows cannot be loaded by the bench: what both need stands in files of its own.',
    { path: '^bench/' },
    { path: 'node_modules/vitest/', reachable: true },
    [['bench/any.ts', 'vitest', 'test/support/any.ts']],
  ),
  rule(
    'no-test-code-in-production',
    'What runs does not import tests, or what is made up for them.',
    { path: '^(src|loaders|web)/', pathNot: [TEST, '/fixtures/'] },
    { path: ['^test/', TEST, '^(src|loaders|web)/.*/fixtures/'] },
    [
      ['src/server/any.ts', 'test/support/any.ts'],
      ['web/pages/any.ts', 'web/pages/any.test.tsx'],
      ['loaders/resolve/any.ts', 'loaders/resolve/fixtures/any.ts'],
    ],
  ),
];

module.exports = { RULES, FLOORS: { src: FLOORS_OF_SRC, loaders: FLOORS_OF_LOADERS } };

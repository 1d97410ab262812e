/** Who may import whom, as data: graph ← loaders; src knows no loader; of src each floor knows those below it; web knows only HTTP. */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const TEST = '\\.test\\.ts$';

/** The rooms of src, floor by floor: what stands on one knows that floor and those below it. */
const FLOORS = [
  ['graph/', 'sources/', 'errors.ts', 'once.ts'],
  ['store/', 'planner/', 'budget/', 'network/'],
  ['queries/'],
  ['directory/'],
  ['answer-cache.ts', 'context.ts'],
  ['services.ts'],
  ['resolvers/', 'limits/'],
  ['schema.ts'],
  ['feeds/', 'server/', 'tracing/', 'assistants/'],
  ['main.ts', 'service.ts', 'cli-export.ts', 'cli-mcp.ts'],
];
const room = (names) => `^src/(${names.join('|').replaceAll('.', '\\.')})`;
const upwards = FLOORS.slice(0, -1).map((names, floor) =>
  forbid(
    `no-way-up-from-${names[0].replace(/[/.].*/, '')}`,
    'A floor knows those below it.',
    { path: room(names), pathNot: TEST },
    { path: room(FLOORS.slice(floor + 1).flat()) },
  ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid('no-cycles', 'Files do not import each other in a circle.', {}, { circular: true }),
    forbid('no-orphan-imports', 'Everything imported exists.', {}, { couldNotResolve: true }),
    forbid(
      'drivers-in-store-only',
      'Only src/store imports a database driver.',
      { pathNot: ['^src/store/', '^test/', '^bench/', TEST] },
      { path: ['node_modules/neo4j-driver', 'node_modules/@grafeo-db'] },
    ),
    forbid(
      'traces-in-tracing-only',
      'Only src/tracing imports OpenTelemetry.',
      { pathNot: ['^src/tracing/', '^test/', TEST] },
      { path: ['node_modules/@opentelemetry'] },
    ),
    forbid(
      'tracing-opened-by-service-only',
      'It brings the whole of the SDK, which is loaded only where traces are wanted.',
      { pathNot: ['^src/service\\.ts$', TEST] },
      { path: '^src/tracing/open-tracing\\.ts$' },
    ),
    forbid(
      'assistants-know-no-server',
      'Tools ask an engine that is handed to them, whatever carries their messages.',
      { path: '^src/assistants/', pathNot: TEST },
      { path: '^src/(server|feeds|tracing)/' },
    ),
    ...upwards,
    forbid(
      'planner-is-general',
      'The planner knows no field of the schema.',
      { path: '^src/planner/', pathNot: TEST },
      { path: '^src/(?!planner/|errors\\.ts)' },
    ),
    forbid(
      'store-knows-the-graph-only',
      'Stores know the model and the port.',
      { path: '^src/store/', pathNot: TEST },
      { path: '^src/(?!(store|graph)/)' },
    ),
    forbid(
      'src-knows-no-loader',
      'The service serves a resolved file; how documents become one is not its business.',
      { path: '^src/', pathNot: TEST },
      { path: '^loaders/' },
    ),
    forbid(
      'loaders-see-the-bottom-rooms-only',
      'Of src, loaders see the graph, its measures and sums, the source decoder and the store alone.',
      { path: '^loaders/', pathNot: [TEST, '^loaders/cli\\.ts$'] },
      { path: '^src/(?!(graph|network|budget|sources|store)/)' },
    ),
    forbid(
      'layouts-see-the-reading-kit-only',
      'A layout knows text, passages, tables, facts, the name index and what a layout is; not what is made of its facts.',
      { path: '^loaders/(documents/[^/]+|passages)/', pathNot: TEST },
      { path: '^(loaders/(?!documents/|passages/|text/|tables/|facts/|registry/|layout\\.ts)|src/(?!sources/))' },
    ),
    forbid(
      'layouts-stand-alone',
      'A layout is a folder: it knows no other layout.',
      { path: '^loaders/documents/([^/]+)/', pathNot: TEST },
      { path: '^loaders/documents/', pathNot: '^loaders/documents/$1/' },
    ),
    forbid(
      'resolve-reads-facts-not-parsers',
      'Of a layout, resolve knows the shape of its facts.',
      { path: '^loaders/resolve/', pathNot: TEST },
      { path: '^loaders/(documents/[^/]+|passages)/(?!facts\\.ts)' },
    ),
    forbid(
      'wings-of-resolve-stand-alone',
      'A subject is resolved without another one; what both need is handed on by resolve.ts.',
      { path: '^loaders/resolve/([^/]+)/', pathNot: [TEST, '/fixtures/'] },
      { path: '^loaders/resolve/[^/]+/', pathNot: '^loaders/resolve/($1|fixtures)/' },
    ),
    forbid(
      'resolve-below-commands',
      'What is resolved does not know who asked for it.',
      { path: '^loaders/resolve/', pathNot: TEST },
      { path: '^loaders/(load|verify|extract|cli\\.ts)' },
    ),
    forbid(
      'facts-know-no-loader',
      'What all facts have in common knows no layout.',
      { path: '^loaders/facts/', pathNot: [TEST, 'json-schema\\.ts$'] },
      { path: '^loaders/(documents|passages|resolve|load|verify|extract)' },
    ),
    forbid(
      'pages-into-server-only',
      'Only the server makes pages.',
      { path: '^(src/(?!server/)|loaders/|bench/)', pathNot: TEST },
      { path: '^web/' },
    ),
    forbid(
      'web-knows-only-http',
      'The pages know the graph by GraphQL alone, and the server by HTTP.',
      { path: '^web/' },
      { path: '^(src|loaders|test|bench)/' },
    ),
    forbid(
      'no-test-code-in-production',
      'What runs does not import tests.',
      { path: '^(src|loaders|web)/', pathNot: TEST },
      { path: ['^test/', TEST] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^web/generated/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};

/**
 * Who may import whom, as data: graph ← loaders; graph ← store; planner ← queries ← resolvers ← server; web knows only HTTP.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const TEST = '\\.test\\.ts$';

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
      'tracing-opened-by-main-only',
      'It brings the whole of the SDK, which is loaded only where traces are wanted.',
      { pathNot: ['^src/main\\.ts$', TEST] },
      { path: '^src/tracing/open-tracing\\.ts$' },
    ),
    forbid(
      'graph-knows-nobody',
      'The model of the graph, its evidence and the port of its stores stand below everything.',
      { path: '^src/graph/', pathNot: TEST },
      { path: '^(src/(?!graph/)|loaders/|web/)' },
    ),
    forbid(
      'sources-know-nobody',
      'How a document becomes lines is the same for whoever reads or quotes it.',
      { path: '^src/sources/', pathNot: TEST },
      { path: '^(src/(?!sources/)|loaders/|web/)' },
    ),
    forbid(
      'store-knows-the-graph-only',
      'Stores know the model and the port.',
      { path: '^src/store/', pathNot: TEST },
      { path: '^(src/(?!(store|graph)/)|loaders/|web/)' },
    ),
    forbid(
      'planner-is-general',
      'The planner knows no field of the schema and no HTTP.',
      { path: '^src/planner/', pathNot: TEST },
      { path: '^(src/(queries|resolvers|server|store|directory)/|loaders/|web/)' },
    ),
    forbid(
      'queries-below-resolvers',
      'Queries know no resolvers and no HTTP.',
      { path: '^src/queries/', pathNot: TEST },
      { path: '^(src/(resolvers|server)/|loaders/)' },
    ),
    forbid(
      'resolvers-below-server',
      'Resolvers know no HTTP and no driver.',
      { path: '^src/resolvers/', pathNot: TEST },
      { path: '^(src/server/|loaders/)' },
    ),
    forbid(
      'server-knows-no-loader',
      'Only main brings loaders and server together.',
      { path: '^src/(?!(main|cli-export)\\.ts)', pathNot: TEST },
      { path: '^loaders/' },
    ),
    forbid(
      'loaders-see-the-bottom-rooms-only',
      'Of src, loaders see the graph, the source decoder and the store alone.',
      { path: '^loaders/', pathNot: [TEST, '^loaders/cli\\.ts$'] },
      { path: '^src/(?!(graph|sources|store)/)' },
    ),
    forbid(
      'facts-know-no-loader',
      'Facts are shapes; they know no parser.',
      { path: '^loaders/facts/', pathNot: [TEST, 'json-schema\\.ts$'] },
      { path: '^loaders/(documents/[^/]+/(?!facts\\.ts)|resolve|load|verify|extract)' },
    ),
    forbid(
      'web-knows-only-http',
      'The pages know the server by HTTP alone.',
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
    exclude: { path: ['^dist/', '^src/generated/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};

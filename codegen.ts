import type { CodegenConfig } from '@graphql-codegen/cli';

/** `npm run generate` writes what the SDL in `schema/` implies; `npm run check` fails when it is out of date. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        contextType: '../context.ts#RequestContext',
        mappers: { Evidence: '../store/evidence.ts#Place', SourceDocument: '../store/graph-store.ts#Row' },
        avoidOptionals: { field: true },
      },
    },
    'schema.graphql': { plugins: ['schema-ast'], config: { sort: false, includeDirectives: true } },
  },
};

export default config;

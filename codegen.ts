import type { CodegenConfig } from '@graphql-codegen/cli';

/** Amounts in yen are JSON numbers without fraction, on both sides of the wire. */
const scalars = { Yen: 'number' };

/** `npm run generate` writes what the SDL in `schema/` implies; `npm run check` fails when it is out of date. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'schema.graphql': { plugins: ['schema-ast'], config: { sort: false, includeDirectives: true } },
    'schema.introspection.json': {
      plugins: ['introspection'],
      config: { minify: false, descriptions: true, specifiedByUrl: true, inputValueDeprecation: true },
    },
    'web/generated/': {
      preset: 'client',
      documents: 'web/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'string',
        importExtension: '.ts',
      },
    },
    'examples/typescript/generated/': {
      preset: 'client',
      documents: 'examples/typescript/*.ts',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'string',
        importExtension: '.ts',
      },
    },
    'examples/apollo/generated/': {
      preset: 'client',
      documents: 'examples/apollo/*.ts',
      presetConfig: { fragmentMasking: false },
      config: { scalars, useTypeImports: true, enumsAsTypes: true, importExtension: '.ts' },
    },
  },
};

export default config;

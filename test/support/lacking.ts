import { absent } from '../documents/real-sources.ts';
import { whyNoJava } from '../neo4j/class-path.ts';
import { pythonWith } from './python.ts';

/** What a machine may lack, and the tests that need it. */
export const LACKING: readonly [reason: string | null, files: RegExp][] = [
  [absent, /^(loaders|test\/(documents|years))\//],
  [
    process.env['NEO4J_URI'] ? null : whyNoJava(),
    /^test\/(assistants\/stores|contract|explorer\/both-stores|feeds\/(stores|schemas)|graphql|neo4j|process)\b/,
  ],
  [pythonWith('networkx', 'gql', 'requests').missing, /^test\/(examples\/python|feeds\/readers)\b/],
  [pythonWith('rdflib', 'pyshacl').missing, /^test\/feeds\/linked-data\b/],
  [pythonWith('followthemoney').missing, /^test\/feeds\/ftm\b/],
  [pythonWith('openpyxl').missing, /^test\/feeds\/workbook\b/],
  [pythonWith('compose_spec').missing, /^test\/image\/compose\b/],
  [process.getuid?.() === 0 ? 'root may write anywhere' : null, /^loaders\/extract\/run-extract\b/],
  [process.platform === 'linux' ? null : 'this is not Linux', /^test\/process\/stopping\b/],
];

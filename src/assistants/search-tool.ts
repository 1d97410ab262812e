import type { GraphQLSchema } from 'graphql';
import { parseQuestion } from './question.ts';
import { questionTool } from './question-tool.ts';
import type { Tool } from './tool.ts';

/** Full-text search: where to begin, and how to learn ids. */
export function searchTool(schema: GraphQLSchema): Tool {
  return questionTool(
    parseQuestion(SEARCH, schema, 'the tool search'),
    schema,
    'Full-text search in Japanese and English over all that has a name: strategy items, initiatives, organisations, policies, programmes, documents. Gives ids for the other tools. 日本語・英語の全文検索。idが得られる。',
  );
}

const SEARCH = `
# en: What is found for these words?
# ja: この言葉で何が見つかる？
# tool: search
# $query en: What to look for: 厚労, antimicrobial, Gavi; words or a phrase, at most 200 characters.
# $query ja: 探す言葉や句（200字まで）。
# $types en: Kinds of things to look among; all when absent.
# $types ja: 探す対象の種類。なければ全て。
# $first en: How many at most, 0 to 100.
# $first ja: 最大件数（0〜100）。
# $after en: Go on after this cursor, \`pageInfo.endCursor\` of the answer before.
# $after ja: 前の回答の\`pageInfo.endCursor\`。その続きから。
query Search($query: String!, $types: [SearchType!], $first: Int! = 10, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    totalCount
    understood { terms { text synonyms } corrections { typed used } }
    edges {
      score
      name
      nameEn
      highlights
      node { __typename id evidence { section } }
    }
  }
}
`;

/**
 * What do two organisations share, and on which lines does it stand? A client on Apollo Client, without React, whose cache puts pages
 * together and whose types are generated from the schema and the query below:
 *
 *     npm run generate
 *     node --import tsx examples/apollo/shared-initiatives.ts [MHLW] [MOFA] [http://127.0.0.1:4000]
 */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { graphql } from './generated/gql.ts';

const SharedInitiatives = graphql(`
  query SharedInitiatives($organizations: [String!]!, $first: Int!, $after: String) {
    sharedInitiatives(organizations: $organizations, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        cursor
        node {
          id
          title
          titleEn
          item { id mark }
          evidence { startLine endLine document { id titleEn } }
        }
      }
    }
  }
`);

const PAGE = 20;
const [one = 'MHLW', other = 'MOFA', address = 'http://127.0.0.1:4000'] = process.argv.slice(2);

const client = new ApolloClient({
  link: new HttpLink({ uri: `${address}/graphql` }),
  // Pages of the same organisations are one list.
  cache: new InMemoryCache({
    typePolicies: { Query: { fields: { sharedInitiatives: relayStylePagination(['organizations']) } } },
  }),
});

const variables = { organizations: [one, other], first: PAGE };
let after: string | null | undefined;
do {
  // The first pages would do as an answer from the cache.
  await client.query({ query: SharedInitiatives, variables: { ...variables, after }, fetchPolicy: 'network-only' });
  const { hasNextPage, endCursor } = known().pageInfo;
  after = hasNextPage ? endCursor : null;
} while (after);

const { totalCount, edges } = known();
console.log(`${one} and ${other} share ${totalCount} initiatives\n`);
for (const { node } of edges) {
  console.log(`${node.item.mark} ${node.titleEn ?? node.title}`);
  for (const { document, startLine, endLine } of node.evidence) {
    console.log(`    ${document.titleEn}, lines ${startLine} to ${endLine}`);
  }
}

/** The list as the cache holds it: all pages that were asked for, as one. */
function known() {
  const answer = client.readQuery({ query: SharedInitiatives, variables });
  if (!answer) throw new Error('nothing was answered');
  return answer.sharedInitiatives;
}

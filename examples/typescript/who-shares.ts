/**
 * Who shares initiatives with an organisation? A client whose types are generated from the schema and the query below:
 *
 *     npm run generate
 *     node --import tsx examples/typescript/who-shares.ts [JICA] [http://127.0.0.1:4000]
 */
import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';
import type { WhoSharesQueryVariables } from './generated/graphql.ts';

const WhoShares = graphql(`
  query WhoShares($name: String!, $after: String) {
    organization(name: $name) {
      name
      nameEn
      collaborators(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges { shared node { name nameEn kind } }
      }
    }
  }
`);

const [name = 'JICA', address = 'http://127.0.0.1:4000'] = process.argv.slice(2);

const variables: WhoSharesQueryVariables = { name };
let more = true;
while (more) {
  const { organization } = await ask(address, WhoShares, variables);
  if (!organization) throw new Error(`no organisation is known as ${name}`);
  const { totalCount, pageInfo, edges } = organization.collaborators;
  if (!variables.after) {
    console.log(`${totalCount} share initiatives with ${organization.name} (${organization.nameEn})\n`);
    console.log('shared  kind                        organisation');
  }
  for (const { shared, node } of edges) {
    console.log(`${String(shared).padStart(6)}  ${node.kind.padEnd(26)}  ${node.name} (${node.nameEn})`);
  }
  variables.after = pageInfo.endCursor;
  more = pageInfo.hasNextPage;
}

/**
 * Which programmes carry an item of the strategy, and on which lines does it say so? A client on Relay's runtime, without React:
 *
 *     node --import tsx examples/relay/programmes-of-an-item.ts [11] [http://127.0.0.1:4000]
 *     cd examples/relay && npx relay-compiler@21.0.1    (after a change of item.ts or of the schema)
 */
import {
  Environment,
  fetchQuery,
  type GraphQLResponse,
  Network,
  RecordSource,
  readInlineData,
  Store,
} from 'relay-runtime';
import lines, { type item_lines$key } from './generated/item_lines.graphql.ts';
import query, { type itemProgrammesQuery } from './generated/itemProgrammesQuery.graphql.ts';

const PAGE = 5;
const [number = '11', address = 'http://127.0.0.1:4000'] = process.argv.slice(2);

const environment = new Environment({
  network: Network.create(async ({ text }, variables): Promise<GraphQLResponse> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    const answer = (await response.json()) as GraphQLResponse & { errors?: { message: string }[] };
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
    return answer;
  }),
  store: new Store(new RecordSource()),
});

let after: string | null | undefined;
do {
  const variables = { number: Number(number), first: PAGE, ...(after ? { after } : {}) };
  const answer = await fetchQuery<itemProgrammesQuery>(environment, query, variables).toPromise();
  const item = answer?.strategyItem;
  if (!item) throw new Error(`the strategy has no item ${number}`);
  const { totalCount, pageInfo, edges } = item.programs;
  if (!after) console.log(`${totalCount} programmes carry ${item.mark} ${item.titleEn}\n`);
  for (const { link, confidence, evidence, node } of edges) {
    console.log(`${node.nameEn ?? node.name} (${node.ministry?.nameEn ?? 'no ministry'}): ${link}, ${confidence}`);
    for (const place of evidence) console.log(`    ${inWords(place)}`);
  }
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
} while (after);

/** Only this function knows what evidence holds: whoever hands it on sees a key. */
function inWords(key: item_lines$key): string {
  const { document, startLine, endLine } = readInlineData(lines, key);
  return `${document.titleEn}, lines ${startLine} to ${endLine}`;
}

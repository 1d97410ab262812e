import type { TypedDocumentString } from './generated/graphql.ts';

/**
 * Asks the API at `address` (`http://host:port`) and resolves to what the document's type says.
 * Rejects with the API's messages when it reports errors, and with the status when the answer is no GraphQL at all.
 */
export async function ask<Result, Variables>(
  address: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: String(document), variables }),
  });
  if (!/json/.test(response.headers.get('content-type') ?? '')) {
    throw new Error(`${address}/graphql answered ${response.status} without JSON`);
  }
  const answer = (await response.json()) as { data?: Result | null; errors?: { message: string }[] };
  if (answer.errors || !answer.data) {
    throw new Error(answer.errors?.map(({ message }) => message).join('\n') ?? `no data, status ${response.status}`);
  }
  return answer.data;
}

import { search } from '../address/href.ts';

/** The playground with a question of ours in it. */
export function playgroundAddress(document: string, variables: unknown): string {
  const given = variables !== null && typeof variables === 'object' && Object.keys(variables).length > 0;
  return `/graphql${search({ query: document.trim(), variables: given ? JSON.stringify(variables) : undefined })}`;
}

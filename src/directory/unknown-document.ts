import { aboutArgument, ClientError } from '../errors.ts';
import { closestIds } from './closest-ids.ts';
import { squeezeFolded } from './fold.ts';
import type { KnownDocument } from './known-document.ts';

const LENGTH_SHOWN = 100;

type Titled = Pick<KnownDocument, 'id' | 'title' | 'titleEn'>;
type Listed = { id: string; name: string }[];

/** An UNKNOWN_DOCUMENT error with the documents whose ids and titles are most like `id`, which names the client's argument. `documents`: all of them. */
export function unknownDocument(id: string, argument: string, documents: readonly Titled[]): ClientError {
  const keys = documents.map((document) => [document.id, namesOf(document).map(squeezeFolded)] as const);
  const likest = closestIds(squeezeFolded(clip(withoutPrefix(id))), keys);
  const closest = listed(likest.flatMap((known) => documents.filter((document) => document.id === known)));
  const hint = closest.length > 0 ? ` The closest known ones: ${ids(closest)}.` : '';
  return new ClientError(
    'UNKNOWN_DOCUMENT',
    `"${argument}": no document has the id ${JSON.stringify(clip(id))}.${hint} The field "documents" lists all.`,
    { ...aboutArgument(argument, id), closest },
  );
}

/** The error for an argument that asks for an edition of the strategy table, and got another document or one that nobody knows; it names all `editions`. */
export function noEdition(id: string, argument: string, isDocument: boolean, editions: readonly Titled[]): ClientError {
  const closest = listed(editions);
  const wrong = isDocument
    ? `${JSON.stringify(clip(id))} is a document, but no edition of the strategy table`
    : `no document has the id ${JSON.stringify(clip(id))}`;
  const there = closest.length > 0 ? `The editions that there are: ${ids(closest)}.` : 'No edition is loaded.';
  return new ClientError(isDocument ? 'BAD_USER_INPUT' : 'UNKNOWN_DOCUMENT', `"${argument}": ${wrong}. ${there}`, {
    ...aboutArgument(argument, id),
    closest,
  });
}

const withoutPrefix = (id: string) => id.replace(/^document:/u, '');

/** What a document may be asked for by: its id, and its titles. */
const namesOf = ({ id, title, titleEn }: Titled): string[] => [
  withoutPrefix(id),
  title,
  ...(titleEn === null ? [] : [titleEn]),
];

const listed = (documents: readonly Titled[]): Listed => documents.map(({ id, title }) => ({ id, name: title }));

const ids = (documents: Listed) => documents.map(({ id }) => id).join(', ');

const clip = (id: string) => (id.length > LENGTH_SHOWN ? `${id.slice(0, LENGTH_SHOWN)}…` : id);

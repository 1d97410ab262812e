import type { Statements } from './statements.ts';

/** Languages as catalogues of data name them. */
export const LANGUAGES = {
  ja: 'http://id.loc.gov/vocabulary/iso639-1/ja',
  en: 'http://id.loc.gov/vocabulary/iso639-1/en',
} as const;

const REGISTER = 'https://www.iana.org/assignments/media-types/';
/** Media types of ours that the register of IANA has; DCAT wants no others as `dcat:mediaType`. */
const REGISTERED = new Set([
  'application/json',
  'application/ld+json',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
  'text/plain',
  'text/turtle',
  'text/vnd.graphviz',
]);

/** What a file is: the type itself, and as a term of the register where that has it. */
export function sayMediaType(of: Statements, mediaType: string): Statements {
  of.text('schema:encodingFormat', mediaType);
  return REGISTERED.has(mediaType) ? of.link('dcat:mediaType', `${REGISTER}${mediaType}`) : of;
}

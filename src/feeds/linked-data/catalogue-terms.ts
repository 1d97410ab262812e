import type { Name } from './names.ts';
import { type Setting, Statements } from './statements.ts';

/** Languages as catalogues of data name them. */
export const LANGUAGES = {
  ja: 'http://id.loc.gov/vocabulary/iso639-1/ja',
  en: 'http://id.loc.gov/vocabulary/iso639-1/en',
} as const;

/** Where it is about, as catalogues of data name it. */
export const JAPAN = 'http://publications.europa.eu/resource/authority/country/JPN';

export const LICENCE = 'https://opensource.org/license/mit';

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

/** What kind of thing each term of others is: a profile of DCAT asks for it, and whoever reads us does not look it up there. */
export function* describeTerms(setting: Setting): Generator<Statements> {
  const kinds: [Name, readonly string[]][] = [
    ['dcterms:LinguisticSystem', Object.values(LANGUAGES)],
    ['dcterms:Location', [JAPAN]],
    ['dcterms:LicenseDocument', [LICENCE]],
    ['dcterms:MediaType', [...REGISTERED].map((mediaType) => `${REGISTER}${mediaType}`)],
    ['spdx:ChecksumAlgorithm', [setting.names.of('spdx:checksumAlgorithm_sha256').value]],
  ];
  for (const [kind, terms] of kinds) for (const term of terms) yield new Statements(setting, term).type(kind);
}

import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { LANGUAGES, type Language } from '../../web/page/language.ts';

/** The language of a request: the one in its address, else the one that its browser prefers, else English. */
export function languageOf(request: FastifyRequest): Language {
  const inAddress = /^\/(?:embed\/)?(\w\w)(?:[/.?]|$)/.exec(request.url)?.[1];
  return LANGUAGES.find((language) => language === inAddress) ?? preferredLanguage(request.headers['accept-language']);
}

/** Regions do not count: `ja-JP` is Japanese. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const headers = { 'accept-language': (acceptLanguage ?? '').toLowerCase().replaceAll(/-[a-z0-9-]+/g, '') };
  return (new Negotiator({ headers }).language([...LANGUAGES]) as Language | undefined) ?? 'en';
}

import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import { etagsOf } from './codings.ts';
import type { Feed } from './feeds.ts';

/**
 * Whether the client has the feed already (304), by RFC 9110: `If-None-Match` counts, and `If-Modified-Since` only without it. A
 * tag of any coding will do, since the content is the same. Who reloads (`Cache-Control: no-cache`) has nothing.
 */
export function isUnchanged(headers: IncomingHttpHeaders, { tag, loadedAt }: Feed): boolean {
  const lastModified = new Date(loadedAt).toUTCString();
  return etagsOf(tag).some((etag) => fresh(headers, { etag, 'last-modified': lastModified }));
}

import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import { etagsOf } from './codings.ts';
import type { Feed } from './feeds.ts';

/**
 * Whether the client has the feed already (304), by RFC 9110: `If-None-Match` counts, and `If-Modified-Since` only without it. A
 * tag of any coding will do, since the content is the same. `Cache-Control: no-cache` does not change that: `fetch` sends it with every condition.
 */
export function isUnchanged(headers: IncomingHttpHeaders, { tag, loadedAt }: Feed): boolean {
  const conditions = {
    'if-none-match': headers['if-none-match'],
    'if-modified-since': headers['if-modified-since'],
  };
  const lastModified = new Date(loadedAt).toUTCString();
  return etagsOf(tag).some((etag) => fresh(conditions, { etag, 'last-modified': lastModified }));
}

import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';
import { etagsOf } from '../feeds/codings.ts';
import type { Feed } from '../feeds/feeds.ts';

/**
 * Whether the client has the feed already (304), by RFC 9110: `If-None-Match` counts, and `If-Modified-Since` only without it. A
 * tag of any coding will do, since the content is the same. `Cache-Control: no-cache` does not change that: `fetch` sends it with every condition.
 */
export function isUnchanged(headers: IncomingHttpHeaders, { tag, loadedAt }: Feed): boolean {
  return hasOneOf(headers, etagsOf(tag), new Date(loadedAt).toUTCString());
}

/** Whether the client names one of these tags, or, where it names none, has what was last modified then (an HTTP date). */
export function hasOneOf(headers: IncomingHttpHeaders, etags: readonly string[], lastModified?: string): boolean {
  const conditions = {
    'if-none-match': headers['if-none-match'],
    'if-modified-since': lastModified === undefined ? undefined : headers['if-modified-since'],
  };
  return etags.some((etag) => fresh(conditions, { etag, 'last-modified': lastModified }));
}

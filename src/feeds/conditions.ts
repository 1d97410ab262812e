import type { IncomingHttpHeaders } from 'node:http';
import type { Feed } from './feeds.ts';

/**
 * Whether the client has the feed already (304), by RFC 9110: `If-None-Match` counts, and `If-Modified-Since` only without it. A
 * tag of any coding will do, since the content is the same.
 */
export function isUnchanged(headers: IncomingHttpHeaders, feed: Feed): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags
      .split(',')
      .some((tag) => tag.trim() === '*' || /^(?:W\/)?"([0-9a-f]+)(?:-\w+)?"$/.exec(tag.trim())?.[1] === feed.tag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && Math.floor(Date.parse(feed.loadedAt) / 1000) * 1000 <= since;
}

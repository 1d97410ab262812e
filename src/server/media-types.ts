import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/**
 * Of the media types on offer the one that a client likes best; the first of equals; `null` where it takes none of them. What it says
 * of a type besides (`charset`, a `profile` of JSON-LD) does not keep it from getting that type: we have one form of each.
 */
export function preferredType<Offered extends string>(
  request: FastifyRequest,
  offered: readonly Offered[],
): Offered | null {
  const { accept } = request.headers;
  const client = new Negotiator({ headers: { accept: accept && withoutParameters(accept) } });
  return (client.mediaType([...offered]) as Offered | undefined) ?? null;
}

/** Each type with its weight alone. A value may stand in quotes, with commas and semicolons in it. */
function withoutParameters(accept: string): string {
  return accept.replace(/;\s*(?!q\s*=)[^;,="\s]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^;,"]*)/gi, '');
}

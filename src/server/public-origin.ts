import type { FastifyRequest } from 'fastify';

/**
 * Scheme and host that addresses begin with: the one that the environment names, else the one that was asked at. `null` where the
 * request names no host that makes an address.
 */
export function publicOrigin(request: FastifyRequest, publicUrl: string | undefined): string | null {
  if (publicUrl !== undefined) return publicUrl;
  const asked = `${request.protocol}://${request.host}`;
  return PLAIN_ORIGIN.test(asked) && URL.canParse(asked) ? new URL(asked).origin : null;
}

/** A host may have signs that end an address in other formats; none that is known by DNS has. */
const PLAIN_ORIGIN = /^https?:\/\/[\w.:[\]-]+$/;

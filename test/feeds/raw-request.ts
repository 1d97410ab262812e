import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What came over the wire, as it came. */
export interface RawAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks without decoding what comes. Rejects when the connection ends before the answer does. */
export async function rawRequest(
  url: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<RawAnswer> {
  const response = await begin(url, headers, method);
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}

/** As above, and leaves the body to the caller, who reads or destroys it. */
export function begin(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { headers, method, agent: false }, resolve).on('error', reject).end();
  });
}

/** What we use of it. `preferred`: the order of those that a client likes equally. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | string[] | undefined> });
    language(available: readonly string[]): string | undefined;
    mediaType(available: readonly string[]): string | undefined;
    encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
  }
}

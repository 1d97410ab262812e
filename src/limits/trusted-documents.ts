import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stripIgnoredCharacters } from 'graphql';

/** The only documents that are answered: by text, or by hash. It is the cache of persisted queries, which nobody can add to. */
export class TrustedDocuments {
  readonly #byHash: ReadonlyMap<string, string>;
  readonly #texts: ReadonlySet<string>;

  /** `documents`: text by hash. The SHA-256 of a text is always known, too. */
  constructor(documents: ReadonlyMap<string, string>) {
    const byHash = new Map<string, string>();
    for (const [hash, text] of documents) byHash.set(hash, text).set(sha256(text), text);
    this.#byHash = byHash;
    this.#texts = new Set([...documents.values()].map(stripIgnoredCharacters));
  }

  /** White space, commas and comments do not count. */
  has(text: string): boolean {
    try {
      return this.#texts.has(stripIgnoredCharacters(text));
    } catch {
      return false;
    }
  }

  /** Apollo asks for `apq:` and the hash. */
  async get(key: string): Promise<string | undefined> {
    return this.#byHash.get(key.replace(/^apq:/, ''));
  }
  async set(): Promise<void> {}
  async delete(): Promise<boolean> {
    return false;
  }
}

/**
 * Reads a folder of `.graphql` files (one document each), one such file, or a JSON file: text by hash, as graphql-codegen's client
 * preset writes it, or Apollo's manifest of persisted queries. Throws a sentence when a file cannot be used.
 */
export function readTrustedDocuments(path: string): TrustedDocuments {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.(graphql|gql|json)$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const documents = new Map<string, string>();
  for (const file of files) {
    for (const [hash, text] of documentsOf(file, readFileSync(file, 'utf8'))) {
      try {
        parse(text, { noLocation: true });
      } catch (error) {
        throw new Error(`TRUSTED_DOCUMENTS: ${file} holds no GraphQL document: ${(error as Error).message}`);
      }
      documents.set(hash, text);
    }
  }
  if (documents.size === 0)
    throw new Error(`TRUSTED_DOCUMENTS: ${path} holds no .graphql or .json file with documents.`);
  return new TrustedDocuments(documents);
}

function documentsOf(file: string, content: string): [string, string][] {
  if (!file.endsWith('.json')) return [[sha256(content), content]];
  const expected = `TRUSTED_DOCUMENTS: ${file} must hold {"hash": "text", …} or a manifest with "operations": [{"id", "body"}].`;
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new Error(expected);
  }
  const { operations } = (json ?? {}) as { operations?: unknown };
  const entries: [unknown, unknown][] = Array.isArray(operations)
    ? operations.map((each: { id?: unknown; body?: unknown } | null) => [each?.id, each?.body])
    : Object.entries(Array.isArray(json) ? [] : (json ?? {}));
  return entries.map(([hash, text]) => {
    if (typeof hash !== 'string' || typeof text !== 'string') throw new Error(expected);
    return [hash, text];
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

import { join } from 'node:path';
import type { DataVersion, GraphStore } from '../../src/graph/graph-store.ts';
import type { GraphRows } from '../../src/graph/model.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { Finding } from '../layout.ts';
import { buildNameIndex } from '../registry/build-name-index.ts';
import { readRegistry } from '../registry/read-registry.ts';
import { graphHash } from '../resolve/graph-hash.ts';
import { resolveGraph } from '../resolve/resolve.ts';

/** The graph that a data folder (`facts/`, `registry/`) describes, with its version. */
export interface ResolvedData {
  rows: GraphRows;
  hash: string;
  findings: Finding[];
}

/** Reads and resolves a data folder. Throws a FactsError or RegistryError that says what is wrong with which file. */
export function readData(folder: string): ResolvedData {
  const facts = readFacts(join(folder, 'facts'));
  const registry = readRegistry(join(folder, 'registry'));
  const { rows, findings } = resolveGraph({ facts, registry, names: buildNameIndex(registry) });
  return { rows, findings, hash: graphHash(facts, registry) };
}

/** Fills a store from a data folder. */
export async function loadFromData(
  store: GraphStore,
  folder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<DataVersion> {
  const { rows, hash } = readData(folder);
  return store.load(rows, hash, onProgress ? { onProgress } : {});
}

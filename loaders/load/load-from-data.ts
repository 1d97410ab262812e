import { join } from 'node:path';
import type { ResolvedGraph } from '../../src/graph/resolved-file.ts';
import { FACTS_KINDS, resolversOf } from '../documents/layouts.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { Finding } from '../layout.ts';
import { buildNameIndex } from '../registry/build-name-index.ts';
import { readRegistry } from '../registry/read-registry.ts';
import { graphHash } from '../resolve/graph-hash.ts';
import { resolveGraph } from '../resolve/resolve.ts';

/** Where facts and registry are. */
export interface DataFolders {
  facts: string;
  registry: string;
}

/** The two folders below a data folder. */
export const dataFolders = (folder: string): DataFolders => ({
  facts: join(folder, 'facts'),
  registry: join(folder, 'registry'),
});

/** The graph that facts and registry describe, with its version. */
export interface ResolvedData extends ResolvedGraph {
  findings: Finding[];
}

/** Reads and resolves facts and registry. Throws a FactsError or RegistryError that says what is wrong with which file. */
export function readData(folders: DataFolders): ResolvedData {
  const facts = readFacts(folders.facts, FACTS_KINDS);
  const registry = readRegistry(folders.registry);
  const { rows, findings } = resolveGraph({ facts, registry, names: buildNameIndex(registry) }, resolversOf());
  return { rows, findings, hash: graphHash(facts, registry) };
}

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../.cache/class-paths', import.meta.url));

/** The Java class path of Neo4j. Throws when Maven cannot get it. */
export const neo4jClassPath = (): string => classPathOf(fileURLToPath(new URL('pom.xml', import.meta.url)));

/** Why nothing of Maven Central can be run here, in half a sentence; `null` when it can. */
export function whyNoJava(): string | null {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (java.error) return 'there is no Java';
  const major = Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0);
  if (major < 17) return `Java ${major} is too old, 17 or later is needed`;
  if (spawnSync('mvn', ['-version']).error) return 'there is no Maven';
  return null;
}

/**
 * The Java class path for a pom, from Maven Central by way of Maven, which keeps what it fetched. Takes up to a minute the first
 * time and nothing later. Throws when Maven cannot get it.
 */
export function classPathOf(pom: string): string {
  const file = join(cache, `${createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 16)}.txt`);
  const known = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (known?.split(':').every((jar) => existsSync(jar))) return known;
  mkdirSync(cache, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  const options = ['-q', '-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${fresh}`];
  execFileSync('mvn', options, { stdio: ['ignore', 'ignore', 'pipe'] });
  renameSync(fresh, file);
  return readFileSync(file, 'utf8');
}

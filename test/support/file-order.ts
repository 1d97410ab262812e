import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects whose files go first: those of Neo4j come one after another, whatever else is tried meanwhile. */
const FIRST = ['stores', 'service', 'unit'];

/** The order of test files: what takes long first, and in a row those that ask Neo4j for the graph of `data/`, which then is loaded once. */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ project, moduleId }: TestSpecification) => {
      const place = FIRST.indexOf(project.name);
      return [place === -1 ? FIRST.length : place, place === 0 && !asksForGraphOfRun(moduleId) ? 1 : 0];
    };
    const ranks = new Map(sorted.map((file) => [file, rank(file)]));
    const compare = (a: number[] = [], b: number[] = []) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
    return sorted.toSorted((a, b) => compare(ranks.get(a), ranks.get(b)));
  }
}

function asksForGraphOfRun(file: string): boolean {
  return /openWorld\((?:settings|neo4j)\)/.test(readFileSync(file, 'utf8'));
}

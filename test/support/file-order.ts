import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { asksNeo4j } from '../neo4j/asks-neo4j.ts';

/** So many others stand behind each file that asks Neo4j: they take about as long, on the other core. */
const BETWEEN = 4;

/**
 * The order of test files: what takes long first. Files that ask Neo4j come one after another, whoever runs them, so that together they take
 * longer than anything else: they begin at once and stand among the first of the others, in a row those that ask it for the graph of
 * `data/`, which then is loaded once.
 */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [onNeo4j, others] = split(sorted, ({ moduleId, project }) =>
      asksNeo4j(moduleId, project.getProvidedContext().extent),
    );
    const [first, then] = split(onNeo4j, ({ moduleId }) => asksForGraphOfRun(moduleId));
    const behind = (index: number) => others.slice(index * BETWEEN, (index + 1) * BETWEEN);
    const inTurns = [...first, ...then].flatMap((file, index) => [file, ...behind(index)]);
    return [...inTurns, ...others.slice(onNeo4j.length * BETWEEN)];
  }
}

function split<Each>(all: readonly Each[], is: (each: Each) => boolean): [those: Each[], others: Each[]] {
  return [all.filter(is), all.filter((each) => !is(each))];
}

function asksForGraphOfRun(file: string): boolean {
  return /openWorld\((?:settings|neo4j)\)/.test(readFileSync(file, 'utf8'));
}

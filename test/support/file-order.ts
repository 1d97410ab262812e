import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { asksNeo4j } from '../neo4j/asks-neo4j.ts';

/**
 * How much of the others' work is begun until the last file that asks Neo4j is. More, and that one runs alone at the end; less, and several wait
 * for their turn at once, where one worker has something to do.
 */
const SHARE = 0.6;

/**
 * The order of test files: what takes long first. Files that ask Neo4j come one after another, whoever runs them, so that together they take
 * longer than anything else: they begin at once and stand among the others as their turn comes, in a row those that ask it for the graph of
 * `data/`, which then is loaded once.
 */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [onNeo4j, others] = split(sorted, ({ moduleId, project }) =>
      asksNeo4j(moduleId, project.getProvidedContext().extent),
    );
    const [first, then] = split(onNeo4j, ({ moduleId }) => asksForGraphOfRun(moduleId));
    return this.#spread([...first, ...then], others);
  }

  /** Each of `some`, and behind it the others that are worked on meanwhile. */
  #spread(some: readonly TestSpecification[], others: readonly TestSpecification[]): TestSpecification[] {
    const workOf = (list: readonly TestSpecification[]) => list.reduce((sum, file) => sum + this.#work(file), 0);
    const [ofSome, ofOthers] = [workOf(some), workOf(others)];
    const left = [...others];
    const order: TestSpecification[] = [];
    let [done, doneOfOthers] = [0, 0];
    for (const file of some) {
      order.push(file);
      done += this.#work(file) / ofSome;
      while (left[0] !== undefined && doneOfOthers < SHARE * done * ofOthers) {
        doneOfOthers += this.#work(left[0]);
        order.push(left.shift() as TestSpecification);
      }
    }
    return [...order, ...left];
  }

  /** How long a file took lately; its length, where no file has been run. */
  #work({ moduleId, project }: TestSpecification): number {
    const path = relative(this.ctx.config.root, moduleId);
    return this.ctx.cache.getFileTestResults(`${project.name}:${path}`)?.duration ?? statSync(moduleId).size;
  }
}

function split<Each>(all: readonly Each[], is: (each: Each) => boolean): [those: Each[], others: Each[]] {
  return [all.filter(is), all.filter((each) => !is(each))];
}

function asksForGraphOfRun(file: string): boolean {
  return /openWorld\((?:settings|neo4j)\)/.test(readFileSync(file, 'utf8'));
}

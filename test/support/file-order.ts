import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { asksNeo4j } from '../neo4j/asks-neo4j.ts';

/**
 * The order of test files: what takes long first; those of `unit` last. Files that ask Neo4j come one after another, whoever runs them, and
 * so stand among the others, which run meanwhile; in a row those that ask it for the graph of `data/`, which then is loaded once.
 */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const unit = sorted.filter(({ project }) => project.name === 'unit');
    const others = sorted.filter(({ project }) => project.name !== 'unit');
    const onNeo4j = others.filter(({ moduleId }) => asksNeo4j(moduleId));
    const [first, then] = split(onNeo4j, ({ moduleId }) => asksForGraphOfRun(moduleId));
    return [...spread([...first, ...then], split(others, (file) => !onNeo4j.includes(file))[0]), ...unit];
  }
}

function split<Each>(all: readonly Each[], is: (each: Each) => boolean): [those: Each[], others: Each[]] {
  return [all.filter(is), all.filter((each) => !is(each))];
}

/** Each of `some`, and behind it its share of the others. */
function spread<Each>(some: readonly Each[], others: readonly Each[]): Each[] {
  if (some.length === 0) return [...others];
  const upTo = (index: number) => Math.ceil((index * others.length) / some.length);
  return some.flatMap((each, index) => [each, ...others.slice(upTo(index), upTo(index + 1))]);
}

function asksForGraphOfRun(file: string): boolean {
  return /openWorld\((?:settings|neo4j)\)/.test(readFileSync(file, 'utf8'));
}

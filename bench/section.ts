import type { Driver } from 'neo4j-driver';
import type { GraphRows } from '../src/graph/model.ts';
import type { Neo4jSettings } from '../src/store/neo4j/driver.ts';
import type { Times } from './measure.ts';

/** What every section works with. */
export interface Bench {
  root: string;
  /** The graph of `data/`. */
  rows: GraphRows;
  /** A Neo4j of the bench's own; a section may replace its graph. */
  neo4j: Neo4jSettings;
  /** The bare driver on it, with whole numbers as numbers. */
  driver: Driver;
  /** How many times the data. */
  sizes: readonly number[];
  /** How often a question is asked. */
  rounds: number;
  /** How long each contender is kept busy over HTTP, in seconds. */
  seconds: number;
  /** For whoever waits. */
  say(line: string): void;
}

/** One part of the bench: a table under a heading. `run` gives the lines under the heading. */
export interface Section {
  heading: string;
  run(bench: Bench): Promise<string[]>;
}

/** The lines of a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}

/** `1.23 / 4.56`: p50 and p95 in milliseconds. */
export const both = ({ p50, p95 }: Times): string => `${p50.toFixed(2)} / ${p95.toFixed(2)}`;

/** Throws when contenders gave answers of different size: their times would say nothing. */
export function mustBeEqual(name: string, sizes: readonly (number | string)[]): void {
  if (new Set(sizes).size !== 1) throw new Error(`${name}: the answers differ: ${sizes.join(', ').slice(0, 2_000)}`);
}

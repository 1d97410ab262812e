import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const TITLE = '# How long an answer takes';

/**
 * The text of a report with some sections new. What the file has under other headings stays: sections that were not run this time,
 * and what people wrote. All figures of one section are of one run.
 */
export function report(file: string, fresh: ReadonlyMap<string, readonly string[]>): string {
  const kept = existsSync(file) ? sectionsOf(readFileSync(file, 'utf8')) : new Map<string, readonly string[]>();
  const all = new Map([...kept, ...fresh]);
  const body = [...all].flatMap(([heading, lines]) => ['', `## ${heading}`, '', ...lines]);
  return `${[TITLE, '', ...introduction(), ...body].join('\n')}\n`;
}

function introduction(): string[] {
  return [
    '`npm run bench` writes the tables. Everything runs on one machine against one Neo4j 5.26 (no Docker): contenders are asked in',
    'turn, so that what else the machine does meets them alike, and their answers are compared. Compare within a table: ratios hold',
    `elsewhere, milliseconds do not. Machine: ${cpus().length} virtual cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}. Times are p50 / p95 in milliseconds; sizes are copies of the data.`,
  ];
}

function sectionsOf(text: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  for (const part of text.split(/^## /m).slice(1)) {
    const [heading = '', ...lines] = part.trimEnd().split('\n');
    if (lines[0] === '') lines.shift();
    sections.set(heading, lines);
  }
  return sections;
}

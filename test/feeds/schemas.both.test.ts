import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classPathOf, whyNoJava } from '../neo4j/class-path.ts';
import { type FeedFiles, writeFeeds } from './feed-files.ts';

const SOURCE = fileURLToPath(new URL('ReadFeeds.java', import.meta.url));
const { classPath, missing } = jgrapht();
if (missing) console.warn(`GEXF and GraphML are not validated against their schemas: ${missing}.`);

/** What the Java program says of a file. */
interface Read {
  errors: { line: number; message: string }[];
  nodes: { id: string; label: string }[];
  links: { source: string; target: string; weight: number; label: string }[];
}

const OF_ORGANIZATIONS = ['organizations.gexf', 'organizations.graphml', 'organizations.dot'];
const NOTHING: Read = { errors: [], nodes: [], links: [] };

/** Feeds with a fault, each as a file of its own; `line` of it once the file is written. */
const FAULTS = (
  [
    ['organizations.gexf', /<node id="org:mofa"/, '<node', "Attribute 'id' must appear on element 'node'"],
    ['organizations.gexf', /weight="\d+"/, 'weight="much"', "'much' is not a valid value for 'float'"],
    ['organizations.graphml', /edgedefault="undirected"/, '', "Attribute 'edgedefault' must appear"],
    ['graph.graphml', /attr\.type="long"/, 'attr.type="yen"', "Value 'yen' is not facet-valid"],
    ['graph.graphml', /<\/graphml>/, '', 'must start and end within the same entity'],
  ] as const
).map(([name, good, bad, message], at) => {
  let line = 0;
  const broken = `broken-${at + 1}.${name}`;
  const write = async (folder: string) => {
    const text = await readFile(join(folder, name), 'utf8');
    expect(text).toMatch(good);
    line = text.slice(0, text.search(good)).split('\n').length;
    await writeFile(join(folder, broken), text.replace(good, bad));
  };
  return { name, broken, message, write, line: () => line };
});

describe.skipIf(missing !== null)('the schemas of GEXF and GraphML, and the readers of JGraphT', () => {
  let files: FeedFiles;
  let feeds: Map<string, Read>;
  beforeAll(async () => {
    files = await writeFeeds();
    for (const { write } of FAULTS) await write(files.folder);
    // One Java for all of them: it takes longer to start than to read.
    const names = [...OF_ORGANIZATIONS, 'graph.graphml', ...FAULTS.map(({ broken }) => broken)];
    const paths = names.map((name) => join(files.folder, name));
    const { stdout } = await promisify(execFile)('java', ['-cp', classPath, SOURCE, ...paths], { maxBuffer: 2 ** 26 });
    feeds = byFile(names, stdout);
  });
  afterAll(() => files?.remove());

  it('find no fault in any feed', () => {
    for (const name of [...OF_ORGANIZATIONS, 'graph.graphml']) {
      expect({ name, errors: feeds.get(name)?.errors }).toEqual({ name, errors: [] });
    }
  });

  it.each(OF_ORGANIZATIONS)('read from %s the nodes, names, links and weights of the API', async (name) => {
    const { organizationNetwork } = await files.world.data(
      '{ organizationNetwork { nodes { id: key name } links { source target weight } } }',
    );
    const { nodes, links } = feeds.get(name) ?? NOTHING;
    expect(nodes).toEqual(organizationNetwork.nodes.map(({ id, name }: any) => ({ id, label: name })));
    expect(links).toEqual(organizationNetwork.links.map((link: any) => ({ ...link, label: String(link.weight) })));
    expect(nodes.find(({ id }) => id === 'org:mofa')?.label).toBe('外務省');
  });

  it('read from the whole graph what its lines of JSON say', async () => {
    const lines = (await readFile(join(files.folder, 'graph.jsonl'), 'utf8')).trimEnd().split('\n');
    const parsed = lines.map((line) => JSON.parse(line));
    const { nodes, links } = feeds.get('graph.graphml') ?? NOTHING;
    expect(nodes.map(({ id }) => id)).toEqual(parsed.filter(({ id }) => id).map(({ id }) => id));
    expect(links.map(({ source, target, label }) => [source, target, label])).toEqual(
      parsed.filter(({ id }) => !id).map(({ start, end, label }) => [start, end, label]),
    );
    expect(nodes.find(({ id }) => id === 'org:mofa')?.label).toBe('外務省');
  });

  it.each(FAULTS)('name file and line of a fault: $name, $message', ({ broken, message, line }) => {
    const { errors, nodes } = feeds.get(broken) ?? NOTHING;
    expect(errors.map((error) => error.message).join('\n')).toContain(message);
    expect(line() - (errors[0]?.line ?? 0)).toBeLessThanOrEqual(1);
    expect(nodes).toEqual([]);
  });
});

function jgrapht(): { classPath: string; missing: string | null } {
  const missing = whyNoJava();
  if (missing) return { classPath: '', missing };
  try {
    return { classPath: classPathOf(fileURLToPath(new URL('pom.xml', import.meta.url))), missing };
  } catch (error) {
    return { classPath: '', missing: `Maven cannot get JGraphT (${(error as Error).message.split('\n')[0]})` };
  }
}

function byFile(names: readonly string[], said: string): Map<string, Read> {
  const read = new Map(names.map((name) => [name, structuredClone(NOTHING)]));
  for (const line of said.trimEnd().split('\n')) {
    const [kind, name = '', ...values] = line.split('\t');
    const [first = '', second = '', weight = '', label = ''] = values;
    const file = read.get(name);
    if (kind === 'error') file?.errors.push({ line: Number(first), message: second });
    else if (kind === 'node') file?.nodes.push({ id: first, label: second });
    else if (kind === 'link') file?.links.push({ source: first, target: second, weight: Number(weight), label });
    else throw new Error(`What is this? ${line}`);
  }
  return read;
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Literal, type Quad, StreamParser } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodePlace } from '../../src/graph/evidence.ts';
import type { NodeType } from '../../src/graph/model.ts';
import { GRAPH } from '../support/extent.ts';
import { pythonWith } from '../support/python.ts';
import { root, rowsOf } from '../support/world.ts';
import { type FeedFiles, writeFeeds } from './feed-files.ts';

const SCRIPT = fileURLToPath(new URL('read_linked_data.py', import.meta.url));
const OWN = 'http://127.0.0.1:4000/vocabulary#';
const { command, missing } = pythonWith('rdflib', 'pyshacl');
if (missing) console.warn(`The statements are not parsed with rdflib: ${missing}.`);

let files: FeedFiles;
/** Nodes and relationships of the graph, as another feed has them. */
let nodes: { id: string; labels: [NodeType]; properties: any }[];
/** What N3 reads. */
let read: Awaited<ReturnType<typeof readTurtle>>;
let relationships: { start: string; end: string; label: string; properties: any }[];
beforeAll(async () => {
  files = await writeFeeds(['graph.ttl', 'graph.jsonld', 'graph.jsonl']);
  const lines = (await readFile(join(files.folder, 'graph.jsonl'), 'utf8')).trimEnd().split('\n');
  const all = lines.map((line) => JSON.parse(line));
  nodes = all.filter(({ id }) => id);
  relationships = all.filter(({ start }) => start);
  read = await readTurtle(join(files.folder, 'graph.ttl'));
});
afterAll(() => files?.remove());

describe('the Turtle', () => {
  it('describes every node once, under the address of its page', () => {
    expect(read.ids).toEqual(nodes.map(({ id }) => id).sort());
    expect(read.of('http://127.0.0.1:4000/organizations/jica', 'prefLabel')).toEqual([
      ['国際協力機構', 'ja'],
      ['Japan International Cooperation Agency', 'en'],
    ]);
  });

  it('has a claim for every relationship, with its lines', () => {
    // What became of a request, and when a body was founded, are claims about nodes.
    const own = nodes.filter(
      ({ labels, properties }) => (labels[0] === 'BudgetProgram' && properties.outcome) || properties.foundedYear,
    ).length;
    expect(read.claims).toBe(relationships.length + own);
    // Also those of what a node says by the way.
    const places = new Set(
      [...nodes, ...relationships].flatMap(
        ({ properties }) => JSON.stringify(properties).match(/[\w-]+#\d+-\d+/g) ?? [],
      ),
    );
    expect(new Set(read.passages)).toEqual(
      new Set([...places].map((place) => `http://127.0.0.1:4000/documents/${place.replace('#', '#L')}`)),
    );
  });

  it('has every amount to the yen, with year and stage', () => {
    const lines = nodes.filter(({ labels }) => labels[0] === 'BudgetLine');
    for (const { id, properties } of lines) {
      const address = `http://127.0.0.1:4000/nodes/${id}`;
      const told = ['value', 'fiscalYear', 'stage'].map((name) => read.of(address, name)[0]?.[0]);
      expect([id, ...told]).toEqual([
        id,
        properties.amount?.toString(),
        properties.fiscalYear?.toString(),
        `${OWN}stage-${properties.stage}`,
      ]);
    }
    expect(lines).toHaveLength(rowsOf(GRAPH).nodes.filter(({ type }) => type === 'BudgetLine').length);
    expect(lines.length).toBeGreaterThan(400);
  });

  it('makes one change of a merger', () => {
    const [change] = read.of('http://127.0.0.1:4000/organizations/ncgm', 'changedBy')[0] ?? [];
    expect(read.of('http://127.0.0.1:4000/organizations/niid', 'changedBy')).toEqual([[change, '']]);
    expect(read.of(change ?? '', 'resultingOrganization')).toEqual([['http://127.0.0.1:4000/organizations/jihs', '']]);
    expect(read.of(change ?? '', 'originalOrganization').map(([of]) => of)).toEqual([
      'http://127.0.0.1:4000/organizations/ncgm',
      'http://127.0.0.1:4000/organizations/niid',
    ]);
  });
});

describe.skipIf(missing !== null)('Turtle and JSON-LD, as rdflib reads them', () => {
  let turtle: any;
  let jsonLd: any;
  beforeAll(async () => {
    const run = async (...options: string[]) => {
      const { stdout } = await promisify(execFile)(command ?? '', [SCRIPT, ...options], { maxBuffer: 2 ** 26 });
      return JSON.parse(stdout);
    };
    [turtle, jsonLd] = await Promise.all([
      run(
        join(files.folder, 'graph.ttl'),
        'turtle',
        `${root}docs/linked-data.shapes.ttl`,
        `${root}docs/linked-data.md`,
      ),
      run(join(files.folder, 'graph.jsonld'), 'json-ld'),
    ]);
    // Python takes a minute for hundreds of thousands of statements, and more where others work, too.
  }, 900_000);

  it('are the same statements, which N3 reads, too', () => {
    expect(turtle.size).toBe(read.size);
    expect(turtle.digest).toBe(read.digest);
    expect([jsonLd.size, jsonLd.digest]).toEqual([turtle.size, turtle.digest]);
    expect(turtle.blank).toBe(0);
  });

  it('have the shapes of the repository', () => {
    expect(turtle.unmet).toEqual([]);
    const ofClaim = ['basis', 'object', 'predicate', 'subject', 'wasDerivedFrom'];
    const ofCatalogue = ['dataset', 'description', 'publisher', 'title', 'landingPage', 'accessURL'];
    expect(turtle.unmetOfWrong).toEqual([...ofClaim, ...ofCatalogue, 'algorithm', 'checksumValue'].sort());
  });

  it('answer the questions of docs/linked-data.md as the graph does', () => {
    const at = (id: string) => `http://127.0.0.1:4000/${id}`;
    const properties = new Map(nodes.map((node) => [node.id, node.properties]));
    const links = (label: string) => relationships.filter((each) => each.label === label);
    const [divisions, lines, payments, amounts, ...others] = turtle.answers as string[][][];
    expect(others).toEqual([]);

    const parts = new Set(['item:11']);
    for (const { start, end } of [...links('HAS_MEASURE'), ...links('HAS_DIRECTION'), ...links('HAS_INITIATIVE')]) {
      if (parts.has(start)) parts.add(end);
    }
    const carrying = links('CARRIES').filter(({ end, properties: of }) => parts.has(end) && of.confidence >= 0.6);
    const programs = new Set(carrying.map(({ start }) => start));
    const run = links('ADMINISTERED_BY').filter(({ start }) => programs.has(start));
    const expected = [...new Set(run.map(({ end }) => end))].map((id) => [
      at(`organizations/${id.replace('org:', '')}`),
      properties.get(id).name,
    ]);
    expect(expected.length).toBeGreaterThan(2);
    expect(divisions).toEqual(expected.sort());

    const places = links('RESPONSIBLE_FOR')
      .filter(({ start }) => start === 'org:jica')
      .flatMap(({ end, properties: { evidence } }) =>
        evidence.map((place: string) => {
          const { document, startLine, endLine } = decodePlace(place);
          const initiative = at(`initiatives/${end.replace('initiative:', '')}`);
          return [initiative, at(`documents/${document}`), `${startLine}`, `${endLine}`];
        }),
      );
    expect(places.length).toBeGreaterThan(2);
    expect(lines?.toSorted()).toEqual(places.sort());

    const paid = links('CONTRIBUTION_TO')
      .filter(({ start }) => properties.get(start).ministry === 'org:mofa')
      .map(({ start, end }) => [
        at(`organizations/${end.replace('org:', '')}`),
        at(`programs/${start.replace('program:', '')}`),
      ]);
    expect(paid.length).toBeGreaterThan(2);
    expect(payments?.toSorted()).toEqual(paid.sort());

    const printed = links('HAS_BUDGET')
      .filter(({ start, end }) => start === 'program:sheet-1097' && properties.get(end).amount !== undefined)
      .map(({ end }) => {
        const { fiscalYear, stage, amount, document } = properties.get(end);
        return [at(`nodes/${end}`), `${fiscalYear}`, `${OWN}stage-${stage}`, `${amount}`, at(`documents/${document}`)];
      });
    expect(printed.length).toBeGreaterThan(3);
    expect(amounts?.toSorted()).toEqual(printed.sort());
  });

  it('claim only what they say, in words that they define', () => {
    expect(turtle.unsaid).toEqual([]);
    expect(turtle.undefined).toEqual([]);
    const { claimed } = jsonLd;
    const count = (...labels: string[]) => relationships.filter(({ label }) => labels.includes(label)).length;
    expect(claimed['https://schema.org/mentions']).toBe(count('MENTIONED_IN'));
    expect(claimed['http://purl.org/dc/terms/hasPart']).toBe(count('HAS_MEASURE', 'HAS_DIRECTION', 'HAS_INITIATIVE'));
    expect(claimed['http://www.w3.org/ns/org#unitOf'] + claimed['http://www.w3.org/ns/org#subOrganizationOf']).toBe(
      count('PART_OF'),
    );
  });

  it('have the classes of the vocabularies that other programs know', () => {
    const ofType = (type: NodeType) => nodes.filter(({ labels }) => labels[0] === type).length;
    expect(jsonLd.types).toMatchObject({
      'http://www.w3.org/ns/org#Organization': ofType('Organization'),
      'http://www.w3.org/ns/org#ChangeEvent': 1,
      'https://schema.org/Project': ofType('BudgetProgram'),
      'https://schema.org/MonetaryGrant': relationships.filter(({ label }) => label === 'CONTRIBUTION_TO').length,
      'http://www.w3.org/ns/dcat#Dataset': ofType('SourceDocument') + 1,
      'http://www.w3.org/ns/dcat#Catalog': 1,
    });
  });
});

/** What N3 reads: how much, a digest that is the same for the same statements in any order, and all values by subject and name. */
async function readTurtle(file: string) {
  const values = new Map<string, [value: string, language: string][]>();
  const seen = { ids: [] as string[], claims: 0, passages: [] as string[] };
  let [size, total] = [0, 0n];
  const known = new Set<string>();
  for await (const { subject, predicate, object } of createReadStream(file).pipe(
    new StreamParser(),
  ) as AsyncIterable<Quad>) {
    const text = JSON.stringify([subject.value, predicate.value, toldTerm(object)]);
    // What belongs to two nodes may be told twice.
    if (known.has(text)) continue;
    known.add(text);
    size += 1;
    total += createHash('sha256').update(text).digest().readBigUInt64BE();
    const name = predicate.value.replace(/.*[/#]/, '');
    const key = `${subject.value} ${name}`;
    const language = object.termType === 'Literal' ? object.language : '';
    values.set(key, [...(values.get(key) ?? []), [object.value, language]]);
    if (name === 'identifier') seen.ids.push(object.value);
    if (object.value === `${OWN}Claim` && name === 'type') seen.claims += 1;
    if (object.value === `${OWN}Passage` && name === 'type') seen.passages.push(subject.value);
  }
  const digest = (total % 2n ** 64n).toString(16).padStart(16, '0');
  const of = (subject: string, name: string) => values.get(`${subject} ${name}`) ?? [];
  return { ...seen, ids: seen.ids.sort(), size, digest, of };
}

function toldTerm(term: Quad['object']): unknown {
  if (term.termType !== 'Literal') return term.value;
  const { value, language, datatype } = term as Literal;
  return [value, language || datatype.value];
}

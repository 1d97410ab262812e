import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINK_SCHEMATA, NODE_SCHEMATA } from '../../src/feeds/ftm/schemata.ts';
import type { NodeType, RelationshipType } from '../../src/graph/model.ts';
import { GRAPH } from '../support/extent.ts';
import { pythonWith } from '../support/python.ts';
import { rowsOf } from '../support/world.ts';
import { type FeedFiles, writeFeeds } from './feed-files.ts';

const SCRIPT = fileURLToPath(new URL('read_ftm.py', import.meta.url));
const { command, missing } = pythonWith('followthemoney');
if (missing) console.warn(`The entities are not loaded with followthemoney: ${missing}.`);

describe.skipIf(missing !== null)('what FollowTheMoney makes of the entities', () => {
  let files: FeedFiles;
  let read: any;
  /** Nodes and relationships of the graph, as another feed has them. */
  let nodes: { id: string; labels: [NodeType]; properties: any }[];
  let relationships: { start: string; end: string; label: RelationshipType; properties: any }[];
  beforeAll(async () => {
    files = await writeFeeds(['entities.ftm.json', 'index.json', 'graph.jsonl']);
    const { stdout } = await promisify(execFile)(command ?? '', [SCRIPT, files.folder], { maxBuffer: 2 ** 26 });
    read = JSON.parse(stdout);
    const lines = (await readFile(join(files.folder, 'graph.jsonl'), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    nodes = lines.filter(({ id }) => id);
    relationships = lines.filter(({ start }) => start);
  });
  afterAll(() => files?.remove());

  it('has schemata, properties, values and references that the model takes as they are', () => {
    expect(read.faults).toEqual([]);
  });

  it('has an entity for every node and relationship of the graph that the model has a place for', () => {
    const isEntity = new Set(nodes.filter(({ labels: [type] }) => NODE_SCHEMATA[type] !== null).map(({ id }) => id));
    const links = relationships.filter(
      ({ label, start, end }) => LINK_SCHEMATA[label] !== null && isEntity.has(start) && isEntity.has(end),
    );
    expect(read.things).toBe(isEntity.size);
    expect(Object.keys(read.entities)).toHaveLength(isEntity.size + links.length);
    const ofType = (...types: string[]) => nodes.filter(({ labels: [type] }) => types.includes(type)).length;
    const { PublicBody, Organization, Company, Project, Document, Note } = read.schemata;
    expect(PublicBody + Organization + Company).toBe(ofType('Organization'));
    expect(Project).toBe(ofType('BudgetProgram', 'Initiative', 'Measure', 'StrategyItem'));
    expect(Document).toBe(ofType('Policy', 'ReviewSheet', 'SourceDocument'));
    expect(Note).toBe(ofType('Direction'));
    const related = (...labels: string[]) => links.filter(({ label }) => labels.includes(label)).length;
    const { Succession, Membership, Payment, ProjectParticipant, Documentation } = read.schemata;
    expect([Succession, Membership, Payment]).toEqual([
      related('SUCCEEDED_BY'),
      related('MEMBER_OF', 'PARTICIPATES_IN'),
      related('CONTRIBUTION_TO', 'CONTRIBUTES_TO'),
    ]);
    expect(ProjectParticipant).toBe(
      related('RESPONSIBLE_FOR', 'NAMED_ON', 'ADMINISTERED_BY', 'INVOLVES', 'IMPLEMENTED_BY'),
    );
    expect(Documentation).toBe(related('CITES', 'DESCRIBED_BY', 'READ_FROM'));
  });

  it('tells of the data set what is there', () => {
    const { name, entity_count, thing_count, resources, version } = read.dataset;
    expect(read.datasets).toEqual([name]);
    expect([entity_count, thing_count]).toEqual([Object.keys(read.entities).length, read.things]);
    expect(resources).toMatchObject([{ name: 'entities.ftm.json', mime_type: 'application/json+ftm' }]);
    expect(version).toMatch(/^[0-9a-f]{20}$/);
  });

  it('has names in both languages, and an official one as caption', () => {
    expect(read.entities['ghs-org-jica']).toMatchObject({
      schema: 'PublicBody',
      properties: { name: ['国際協力機構', 'Japan International Cooperation Agency'], country: ['jp'] },
    });
    expect(['国際協力機構', 'Japan International Cooperation Agency']).toContain(read.captions['ghs-org-jica']);
    const named = nodes.filter(({ properties }) => properties.name && properties.nameEn);
    for (const { id, labels, properties } of named) {
      if (NODE_SCHEMATA[labels[0]] === null) continue;
      const { name } = read.entities[`ghs-${id.replace(':', '-')}`].properties;
      expect([id, ...name].map((each) => each.replace(/\s+/g, ' '))).toEqual([
        id,
        ...new Set([properties.name, properties.nameEn].map((each: string) => each.replace(/\s+/g, ' '))),
      ]);
    }
    const { nodes: rows } = rowsOf(GRAPH);
    expect(named).toHaveLength(rows.filter(({ properties }) => properties['name'] && properties['nameEn']).length);
    expect(named.length).toBeGreaterThan(300);
  });

  it('has the lines of each claim', () => {
    const all: any[] = Object.values(read.entities);
    const links = all.filter(({ properties }) => properties.recordId);
    for (const { id, properties } of links) {
      expect({ id, ...properties }).toMatchObject({
        proof: expect.arrayContaining([expect.stringMatching(/^ghs-document-/)]),
        publisher: expect.arrayContaining([expect.any(String)]),
        sourceUrl: expect.arrayContaining([expect.stringMatching(/\/documents\/[\w-]+#L\d+-\d+$/)]),
        summary: [expect.stringMatching(/^(STATED|DERIVED|CURATED): /)],
      });
    }
    const [merger] = links.filter(
      ({ schema, properties }) => schema === 'Succession' && properties.predecessor[0] === 'ghs-org-ncgm',
    );
    expect(merger.properties).toMatchObject({
      successor: ['ghs-org-jihs'],
      date: ['2025'],
      proof: ['ghs-document-mhlw-budget-request-2025', 'ghs-document-mhlw-secretariat'],
    });
    expect(merger.properties.sourceUrl).toContain('http://127.0.0.1:4000/documents/mhlw-secretariat#L36-36');
  });

  it('says who pays whom, by which programme', () => {
    const payments = Object.values<any>(read.entities).filter(({ schema }) => schema === 'Payment');
    const gavi = payments.filter(({ properties }) => properties.beneficiary[0] === 'ghs-org-gavi');
    const recipients = relationships.filter(({ label, end }) => label === 'CONTRIBUTION_TO' && end === 'org:gavi');
    expect(gavi.map(({ properties }) => properties.project[0]).sort()).toEqual(
      recipients.map(({ start }) => `ghs-${start.replace(':', '-')}`).sort(),
    );
    expect(new Set(gavi.map(({ properties }) => properties.payer[0]))).toEqual(
      new Set(['ghs-org-mofa', 'ghs-org-mhlw']),
    );
  });

  it('has the money of a programme, to the yen', () => {
    const { amount, currency, notes } = read.entities['ghs-program-sheet-1097'].properties;
    expect([amount, currency]).toEqual([['159200000000'], ['JPY']]);
    expect(notes).toEqual(expect.arrayContaining(['Amount: FY2025 request', 'FY2023 executed: 184767534000 yen']));
  });
});

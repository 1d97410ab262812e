import type { DataVersion } from '../../graph/graph-store.ts';
import { Addresses } from '../addresses.ts';
import { ATTRIBUTION, PUBLISHER } from '../attribution.ts';
import type { WholeGraph } from '../whole-graph.ts';
import { DATASET, type Entity } from './entity.ts';
import type { Publishers } from './evidence.ts';
import { linkEntity } from './link-entity.ts';
import { nodeEntity, type Setting } from './node-entity.ts';
import { NODE_SCHEMATA } from './schemata.ts';

/** The media type that the ecosystem gives a file of entities. */
export const ENTITIES_MEDIA_TYPE = 'application/json+ftm';
/** The feed with the entities, beside which the feed about the data set stands. */
export const ENTITIES_FEED = 'entities.ftm.json';

/** One entity a line: first things, then links between them. */
export async function* entitiesFtm(graph: WholeGraph, origin: string): AsyncGenerator<string> {
  for await (const entities of entitiesOf(graph, origin)) {
    yield entities.map((each) => `${JSON.stringify(each)}\n`).join('');
  }
}

/** What a catalogue tells of the data set: who made it, what it is of, how many entities it has and where they are. */
export async function datasetFtm(graph: WholeGraph, origin: string, version: DataVersion): Promise<string> {
  const counts = { entities: 0, things: 0 };
  for await (const entities of entitiesOf(graph, origin)) {
    counts.entities += entities.length;
    counts.things += entities.filter(({ schema }) => THINGS.has(schema)).length;
  }
  const dataset = {
    name: DATASET,
    title: "Japan's Global Health Strategy",
    summary: 'What the strategy promises, who answers for it, and which budget programmes pay for it.',
    description: ATTRIBUTION,
    url: `${origin}/about`,
    license: LICENCE,
    category: 'source',
    version: version.hash.slice(0, 20),
    entity_count: counts.entities,
    thing_count: counts.things,
    publisher: {
      ...PUBLISHER,
      url: origin,
      country: 'jp',
      official: false,
    },
    coverage: { countries: ['jp'], frequency: 'annually' },
    resources: [
      {
        name: ENTITIES_FEED,
        url: `${origin}/feeds/${ENTITIES_FEED}`,
        mime_type: ENTITIES_MEDIA_TYPE,
        title: 'FollowTheMoney entities, one a line',
      },
    ],
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

/** Of the data, as of the code; the documents are reusable with attribution. */
const LICENCE = 'https://opensource.org/license/mit';

/** Schemata of nodes; links have others. */
const THINGS = new Set<string>([
  ...Object.values(NODE_SCHEMATA).filter((schema) => schema !== null),
  'PublicBody',
  'Organization',
  'Company',
]);

async function* entitiesOf(graph: WholeGraph, origin: string): AsyncGenerator<Entity[]> {
  const setting: Setting = { addresses: new Addresses(origin), publishers: await publishersOf(graph) };
  for await (const nodes of graph.nodes()) yield present(nodes.map((node) => nodeEntity(node, setting)));
  for await (const links of graph.relationships()) yield present(links.map((link) => linkEntity(link, setting)));
}

async function publishersOf(graph: WholeGraph): Promise<Publishers> {
  const documents = await graph.documents();
  return new Map(
    documents.map(({ id, publisher, publisherEn }) => [
      String(id),
      [publisher, publisherEn].filter((name) => typeof name === 'string'),
    ]),
  );
}

const present = (entities: readonly (Entity | null)[]): Entity[] => entities.filter((each) => each !== null);

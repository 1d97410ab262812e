import type { Quad } from 'n3';
import type { DataVersion } from '../graph/graph-store.ts';
import type { Piece } from './digest.ts';
import { datasetFtm, ENTITIES_FEED, ENTITIES_MEDIA_TYPE, entitiesFtm } from './ftm/write-ftm.ts';
import type { Distribution } from './linked-data/data-set.ts';
import { wholeGraphQuads } from './linked-data/whole-graph-quads.ts';
import { contextDocument, JSON_LD, jsonLd } from './linked-data/write-json-ld.ts';
import { TURTLE, turtle } from './linked-data/write-turtle.ts';
import type { FeedSources } from './sources.ts';
import { graphXlsx, XLSX } from './spreadsheet/write-xlsx.ts';
import { moneyCsv, organizationsCsv } from './write-csv.ts';
import { organizationsDot } from './write-dot.ts';
import { organizationsGexf } from './write-gexf.ts';
import { graphGraphml, organizationsGraphml } from './write-graphml.ts';
import { graphJsonl, moneySankey, organizationsCytoscape, organizationsD3 } from './write-json.ts';

/** One feed: its media type, and how its text or bytes are made, piece by piece. The same data and origin give the same. */
export interface FeedFormat {
  mediaType: string;
  /**
   * Whether it has addresses of nodes, which begin with the origin: as they are in a text, or in a file of an archive that is stored as it is; all
   * else of it is the same for every origin.
   */
  addressed?: 'TEXT' | 'PACKED';
  write: (sources: FeedSources, request: FeedRequest) => AsyncIterable<Piece>;
}

/** What a feed is made for. */
export interface FeedRequest {
  /** Scheme and host that addresses of nodes begin with. */
  origin: string;
  /** The data that the text is made of. */
  version: DataVersion;
  /** Ends the reading. */
  signal?: AbortSignal;
}

/** Every feed by its name, which is the last part of its address and the name of its file. */
export const FEED_FORMATS: Readonly<Record<string, FeedFormat>> = {
  'organizations.cytoscape.json': json(async (sources) => organizationsCytoscape(await sources.organizations())),
  'organizations.d3.json': json(async (sources) => organizationsD3(await sources.organizations())),
  'organizations.gexf': {
    mediaType: 'application/gexf+xml',
    write: atOnce(async (sources) => organizationsGexf(await sources.organizations())),
  },
  'organizations.graphml': graphml(async function* (sources) {
    yield* organizationsGraphml(await sources.organizations());
  }),
  'organizations.yed.graphml': graphml(async function* (sources) {
    yield* organizationsGraphml(await sources.organizations(), 'YED');
  }),
  'organizations.dot': {
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    write: atOnce(async (sources) => organizationsDot(await sources.organizations())),
  },
  'organizations.csv': csv(async (sources) => organizationsCsv(await sources.organizations(), 'SPREADSHEET')),
  'organizations.plain.csv': csv(async (sources) => organizationsCsv(await sources.organizations(), 'PROGRAM')),
  'money.sankey.json': json(async (sources) => moneySankey(await sources.money())),
  'money.csv': csv(async (sources) => moneyCsv(await sources.money(), 'SPREADSHEET')),
  'money.plain.csv': csv(async (sources) => moneyCsv(await sources.money(), 'PROGRAM')),
  'graph.xlsx': {
    mediaType: XLSX,
    addressed: 'PACKED',
    write: async function* (sources, { origin, version, signal }) {
      yield* graphXlsx(await sources.graph(signal), origin, version);
    },
  },
  'graph.jsonl': {
    mediaType: 'application/x-ndjson',
    write: async function* (sources, { signal }) {
      yield* graphJsonl(await sources.graph(signal));
    },
  },
  [ENTITIES_FEED]: {
    mediaType: ENTITIES_MEDIA_TYPE,
    addressed: 'TEXT',
    write: async function* (sources, { origin, signal }) {
      yield* entitiesFtm(await sources.graph(signal), origin);
    },
  },
  'index.json': {
    mediaType: 'application/json; charset=utf-8',
    addressed: 'TEXT',
    write: async function* (sources, { origin, version, signal }) {
      yield await datasetFtm(await sources.graph(signal), origin, version);
    },
  },
  'graph.ttl': linkedData(TURTLE, turtle),
  'graph.jsonld': linkedData(JSON_LD, jsonLd),
  'context.jsonld': {
    mediaType: JSON_LD,
    addressed: 'TEXT',
    write: async function* (_sources, { origin }) {
      yield contextDocument(origin);
    },
  },
  'graph.graphml': graphml(async function* (sources, { signal }) {
    yield* graphGraphml(await sources.graph(signal));
  }),
  'graph.yed.graphml': graphml(async function* (sources, { signal }) {
    yield* graphGraphml(await sources.graph(signal), 'YED');
  }),
};

/** The feed for a name or the end of one: `gexf`, `cytoscape`, `graph.graphml`; the first of the list where several would do. */
export function feedNamed(nameOrFormat: string, known: readonly string[]): string | undefined {
  return known.find((name) => name === nameOrFormat) ?? known.find((name) => formatsOf(name).includes(nameOrFormat));
}

function formatsOf(name: string): string[] {
  const format = name.slice(name.indexOf('.') + 1);
  return [format, format.replace(/\.json$/, '')];
}

/** The network and the money flow are as long as there are organisations and programmes: their text is one piece. */
function atOnce(write: (sources: FeedSources) => Promise<string>): FeedFormat['write'] {
  return async function* (sources) {
    yield await write(sources);
  };
}

/** Every feed as a file of the data set. */
export function allDistributions(): Distribution[] {
  return Object.entries(FEED_FORMATS).map(([name, { mediaType }]) => ({ name, mediaType }));
}

/** The whole graph as statements, and the files that it can be had as. */
function linkedData(
  mediaType: string,
  write: (quads: AsyncIterable<Quad[]>, origin: string) => AsyncIterable<string>,
): FeedFormat {
  return {
    mediaType,
    addressed: 'TEXT',
    write: async function* (sources, { origin, version, signal }) {
      const distributions = allDistributions();
      const graph = await sources.graph(signal);
      const whole = { graph, origin, lists: sources.codeLists(), dataSet: { version, distributions } };
      yield* write(wholeGraphQuads(whole), origin);
    },
  };
}

function json(write: (sources: FeedSources) => Promise<string>): FeedFormat {
  return { mediaType: 'application/json; charset=utf-8', write: atOnce(write) };
}

function csv(write: (sources: FeedSources) => Promise<string>): FeedFormat {
  return { mediaType: 'text/csv; charset=utf-8', write: atOnce(write) };
}

function graphml(write: FeedFormat['write']): FeedFormat {
  return { mediaType: 'application/graphml+xml', write };
}

import type { FeedSources } from './sources.ts';
import { moneyCsv, organizationsCsv } from './write-csv.ts';
import { organizationsDot } from './write-dot.ts';
import { organizationsGexf } from './write-gexf.ts';
import { graphGraphml, organizationsGraphml } from './write-graphml.ts';
import { graphJsonl, moneySankey, organizationsCytoscape, organizationsD3 } from './write-json.ts';

/** One feed: its media type, and how its text is made. The same data gives the same text. */
export interface FeedFormat {
  mediaType: string;
  write: (sources: FeedSources) => Promise<string>;
}

/** Every feed by its name, which is the last part of its address and the name of its file. */
export const FEED_FORMATS: Readonly<Record<string, FeedFormat>> = {
  'organizations.cytoscape.json': json(async (sources) => organizationsCytoscape(await sources.organizations())),
  'organizations.d3.json': json(async (sources) => organizationsD3(await sources.organizations())),
  'organizations.gexf': {
    mediaType: 'application/gexf+xml',
    write: async (sources) => organizationsGexf(await sources.organizations()),
  },
  'organizations.graphml': graphml(async (sources) => organizationsGraphml(await sources.organizations())),
  'organizations.dot': {
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    write: async (sources) => organizationsDot(await sources.organizations()),
  },
  'organizations.csv': csv(async (sources) => organizationsCsv(await sources.organizations())),
  'money.sankey.json': json(async (sources) => moneySankey(await sources.money())),
  'money.csv': csv(async (sources) => moneyCsv(await sources.money())),
  'graph.jsonl': {
    mediaType: 'application/x-ndjson',
    write: async (sources) => graphJsonl(await sources.graph()),
  },
  'graph.graphml': graphml(async (sources) => graphGraphml(await sources.graph())),
};

/** The feed for a name or the end of one: `gexf`, `cytoscape`, `graph.graphml`; the first of the list where several would do. */
export function feedNamed(nameOrFormat: string, known: readonly string[]): string | undefined {
  return known.find((name) => name === nameOrFormat) ?? known.find((name) => formatsOf(name).includes(nameOrFormat));
}

function formatsOf(name: string): string[] {
  const format = name.slice(name.indexOf('.') + 1);
  return [format, format.replace(/\.json$/, '')];
}

function json(write: FeedFormat['write']): FeedFormat {
  return { mediaType: 'application/json; charset=utf-8', write };
}

function csv(write: FeedFormat['write']): FeedFormat {
  return { mediaType: 'text/csv; charset=utf-8', write };
}

function graphml(write: FeedFormat['write']): FeedFormat {
  return { mediaType: 'application/graphml+xml', write };
}

import type { DataVersion } from '../../graph/graph-store.ts';
import { ATTRIBUTION } from '../attribution.ts';
import type { Properties } from '../whole-graph.ts';
import { type Setting, Statements } from './statements.ts';

/** A file that the data set can be had as. */
export interface Distribution {
  name: string;
  mediaType: string;
}

/** What is told of the data set itself. */
export interface DataSet {
  version: DataVersion;
  distributions: readonly Distribution[];
  documents: readonly Properties[];
}

/** The data set as catalogues list it: what it is, what it was made of, and which files it can be had as. */
export function describeDataSet({ version, distributions, documents }: DataSet, setting: Setting): Statements {
  const { origin } = setting.addresses;
  const of = new Statements(setting, `${origin}/about#dataset`)
    .type('dcat:Dataset', 'schema:Dataset', 'prov:Entity')
    .text('dcterms:title', "Japan's Global Health Strategy: a graph", 'en')
    .text('dcterms:title', '日本のグローバルヘルス戦略のグラフ', 'ja')
    .text(
      'dcterms:description',
      'What the strategy promises, who answers for it, and which budget programmes pay.',
      'en',
    )
    .text('dcterms:description', '戦略の内容、担当する機関、費用を負担する予算事業。', 'ja')
    .text('dcterms:rights', ATTRIBUTION, 'en')
    .link('dcterms:license', 'https://opensource.org/license/mit')
    .link('dcat:landingPage', `${origin}/about`)
    .text('dcat:version', version.hash)
    .value('ghs:nodes', version.nodes)
    .value('ghs:relationships', version.relationships);
  for (const { id } of documents) of.link('prov:wasDerivedFrom', setting.addresses.node(String(id)));
  for (const { name, mediaType } of distributions) {
    of.part('dcat:distribution', `${origin}/about#${name}`, (file) =>
      file
        .type('dcat:Distribution', 'schema:DataDownload')
        .text('dcterms:title', name)
        .link('dcat:downloadURL', `${origin}/feeds/${name}`)
        .text('schema:encodingFormat', mediaType.replace(/;.*/, '')),
    );
  }
  return of;
}

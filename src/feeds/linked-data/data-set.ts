import type { DataVersion } from '../../graph/graph-store.ts';
import { ATTRIBUTION, PUBLISHER } from '../attribution.ts';
import type { Properties } from '../whole-graph.ts';
import { describeTerms, JAPAN, LANGUAGES, LICENCE, sayMediaType } from './catalogue-terms.ts';
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
  /** Whether to tell when it was loaded here. A feed does not: the same data is the same file. */
  isDated?: true;
}

/** The data set as catalogues list it: what it is, what it was made of, and which files it can be had as; and a catalogue with it and what it was made of. */
export function describeDataSet(dataSet: DataSet, setting: Setting): Statements {
  const { version, distributions, documents, isDated } = dataSet;
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
    .link('dcterms:license', LICENCE)
    .link('dcterms:language', LANGUAGES.ja)
    .link('dcterms:language', LANGUAGES.en)
    .link('dcterms:spatial', JAPAN)
    .text('dcat:keyword', 'global health', 'en')
    .text('dcat:keyword', 'government budget', 'en')
    .text('dcat:keyword', 'グローバルヘルス', 'ja')
    .text('dcat:keyword', '予算', 'ja')
    .part('dcterms:publisher', `${origin}/about#publisher`, (publisher) =>
      publisher
        .type('foaf:Agent')
        .text('foaf:name', PUBLISHER.name, 'en')
        .text('dcterms:description', PUBLISHER.description, 'en')
        .part('foaf:homepage', `${origin}/`, (page) => page.type('foaf:Document')),
    )
    .part('dcat:landingPage', `${origin}/about`, (page) => page.type('foaf:Document'))
    .text('dcat:version', version.hash)
    .value('ghs:nodes', version.nodes)
    .value('ghs:relationships', version.relationships);
  if (isDated) of.typed('dcterms:modified', version.loadedAt, 'xsd:dateTime');
  for (const { id } of documents) of.link('prov:wasDerivedFrom', setting.addresses.node(String(id)));
  for (const { name, mediaType } of distributions) {
    of.part('dcat:distribution', `${origin}/about#${name}`, (file) =>
      sayMediaType(
        file
          .type('dcat:Distribution', 'schema:DataDownload')
          .text('dcterms:title', name)
          .link('dcterms:license', LICENCE)
          .link('dcat:accessURL', `${origin}/feeds/${name}`)
          .link('dcat:downloadURL', `${origin}/feeds/${name}`),
        mediaType.replace(/;.*/, ''),
      ),
    );
  }
  for (const term of describeTerms(setting)) of.also(term);
  return of.also(describeCatalogue(dataSet, setting));
}

/** Where harvesters of catalogues begin. */
function describeCatalogue({ version, documents, isDated }: DataSet, setting: Setting): Statements {
  const { origin } = setting.addresses;
  const of = new Statements(setting, `${origin}/about#catalogue`)
    .type('dcat:Catalog')
    .text('dcterms:title', "Japan's Global Health Strategy: the graph and its documents", 'en')
    .text('dcterms:title', '日本のグローバルヘルス戦略：グラフと資料', 'ja')
    .text('dcterms:description', 'The graph, and each document that it was read from.', 'en')
    .text('dcterms:description', 'グラフと、その元になった各資料。', 'ja')
    .link('dcterms:publisher', `${origin}/about#publisher`)
    .link('dcterms:license', LICENCE)
    .link('dcterms:language', LANGUAGES.ja)
    .link('dcterms:language', LANGUAGES.en)
    .link('dcterms:spatial', JAPAN)
    .link('foaf:homepage', `${origin}/`)
    .link('dcat:dataset', `${origin}/about#dataset`);
  if (isDated) of.typed('dcterms:modified', version.loadedAt, 'xsd:dateTime');
  for (const { id } of documents) of.link('dcat:dataset', setting.addresses.node(String(id)));
  return of;
}

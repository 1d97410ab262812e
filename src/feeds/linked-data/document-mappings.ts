import { decodeReading } from '../../graph/document-reading.ts';
import type { Properties } from '../whole-graph.ts';
import { LANGUAGES, sayMediaType } from './catalogue-terms.ts';
import { en, text, toldBy } from './mappings.ts';
import type { Statements } from './statements.ts';
import type { TypeMapping } from './type-mapping.ts';

export const document: TypeMapping<'SourceDocument'> = {
  classes: ['dcat:Dataset', 'prov:Entity'],
  properties: {
    title: (of, title, node) =>
      sayPages(of.text('dcterms:title', title, 'ja').link('dcterms:language', LANGUAGES.ja), node),
    titleEn: en('dcterms:title'),
    publisher: (of, publisher, node) => {
      const iri = of.setting.addresses.part(String(node['id']), 'publisher');
      of.part('dcterms:publisher', iri, (one) =>
        one.type('foaf:Agent').text('foaf:name', publisher, 'ja').text('foaf:name', node['publisherEn'], 'en'),
      );
    },
    publisherEn: toldBy('publisher'),
    attribution: en('dcterms:bibliographicCitation'),
    layout: text('ghs:layout'),
    fiscalYear: (of, year, node) => sayPeriod(of.value('ghs:fiscalYear', year), Number(year), String(node['id'])),
    edition: (of, edition) => sayIssued(of.text('dcat:version', edition), String(edition)),
    lines: (of, lines, node) => describeRead(of.value('ghs:lines', lines), node),
    reading: text('ghs:reading'),
    // Of the text that was read.
    sha256: (of, sha256, node) => {
      const { addresses, names } = of.setting;
      const id = String(node['id']);
      of.part('dcat:distribution', addresses.part(id, 'text'), (distribution) => {
        sayMediaType(distribution.type('dcat:Distribution'), isTable(node) ? 'text/csv' : 'text/plain')
          .text('dcterms:title', 'The text that was read, in UTF-8', 'en')
          .part('spdx:checksum', addresses.part(id, 'sha256'), (checksum) =>
            checksum
              .type('spdx:Checksum')
              .link('spdx:algorithm', names.of('spdx:checksumAlgorithm_sha256'))
              .typed('spdx:checksumValue', String(sha256), 'xsd:hexBinary'),
          );
        // We do not hand it out: DCAT then names the pages about it.
        for (const page of addresses.pages(id)) distribution.link('dcat:accessURL', page);
      });
    },
  },
};

const isTable = (node: Properties): boolean => decodeReading(node['reading'])?.unit === 'ROW';

function sayPages(of: Statements, node: Properties): void {
  for (const page of of.setting.addresses.pages(String(node['id']))) {
    of.part('dcat:landingPage', page, (one) => one.type('foaf:Document'));
  }
}

/** Whose it is, and how much of it was read. */
function describeRead(of: Statements, node: Properties): void {
  const count = Number(node['lines']).toLocaleString('en');
  const { publisher, publisherEn = publisher } = node;
  const lines = isTable(node) ? 'rows' : 'lines';
  of.text('dcterms:description', `Published by ${publisherEn}. The graph was read from its ${count} ${lines}.`, 'en');
  of.text('dcterms:description', `${publisher}の公表資料です。グラフはこの${count}行から読み取りました。`, 'ja');
}

/** The months of the fiscal year that the document is about. */
function sayPeriod(of: Statements, fiscalYear: number, id: string): void {
  of.part('dcterms:temporal', of.setting.addresses.part(id, 'period'), (period) =>
    period
      .type('dcterms:PeriodOfTime')
      .typed('dcat:startDate', `${fiscalYear}-04-01`, 'xsd:date')
      .typed('dcat:endDate', `${fiscalYear + 1}-03-31`, 'xsd:date'),
  );
}

/** An edition may be a date, `2024-09-30` or `2024-09`, or a number. */
function sayIssued(of: Statements, edition: string): void {
  if (/^\d{4}-\d\d-\d\d$/.test(edition)) of.typed('dcterms:issued', edition, 'xsd:date');
  else if (/^\d{4}-\d\d$/.test(edition)) of.typed('dcterms:issued', edition, 'xsd:gYearMonth');
}

import { decodeReading } from '../../graph/document-reading.ts';
import { LANGUAGES, sayMediaType } from './catalogue-terms.ts';
import { en, text, toldBy, value } from './mappings.ts';
import type { Statements } from './statements.ts';
import type { TypeMapping } from './type-mapping.ts';

export const document: TypeMapping<'SourceDocument'> = {
  classes: ['dcat:Dataset', 'prov:Entity'],
  properties: {
    title: (of, title) => of.text('dcterms:title', title, 'ja').link('dcterms:language', LANGUAGES.ja),
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
    lines: value('ghs:lines'),
    reading: text('ghs:reading'),
    // Of the text that was read.
    sha256: (of, sha256, node) => {
      const { addresses, names } = of.setting;
      const id = String(node['id']);
      const isTable = decodeReading(node['reading'])?.unit === 'ROW';
      of.part('dcat:distribution', addresses.part(id, 'text'), (distribution) =>
        sayMediaType(distribution.type('dcat:Distribution'), isTable ? 'text/csv' : 'text/plain')
          .text('dcterms:title', 'The text that was read, in UTF-8', 'en')
          .part('spdx:checksum', addresses.part(id, 'sha256'), (checksum) =>
            checksum
              .type('spdx:Checksum')
              .link('spdx:algorithm', names.of('spdx:checksumAlgorithm_sha256'))
              .typed('spdx:checksumValue', String(sha256), 'xsd:hexBinary'),
          ),
      );
    },
  },
};

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

import { en, ja, text, toldBy, value } from './mappings.ts';
import type { TypeMapping } from './type-mapping.ts';

export const document: TypeMapping<'SourceDocument'> = {
  classes: ['dcat:Dataset', 'prov:Entity'],
  properties: {
    title: ja('dcterms:title'),
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
    fiscalYear: value('ghs:fiscalYear'),
    edition: text('dcat:version'),
    lines: value('ghs:lines'),
    reading: text('ghs:reading'),
    // Of the text that was read.
    sha256: (of, sha256, node) => {
      const { addresses, names } = of.setting;
      const id = String(node['id']);
      of.part('dcat:distribution', addresses.part(id, 'text'), (distribution) =>
        distribution
          .type('dcat:Distribution')
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

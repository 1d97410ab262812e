import { ja, node, text, toldBy, value } from './mappings.ts';
import type { TypeMapping } from './type-mapping.ts';

const editions = { documents: node('dcterms:source'), former: value('ghs:former') };
const label = toldBy('rdfs:label');

export const strategyItem: TypeMapping<'StrategyItem'> = {
  classes: ['schema:CreativeWork'],
  properties: {
    number: value('schema:position'),
    mark: text('ghs:mark'),
    title: label,
    titlePrinted: ja('ghs:printed'),
    titleEn: label,
    ...editions,
  },
};

export const measure: TypeMapping<'Measure'> = {
  classes: ['schema:CreativeWork'],
  properties: {
    position: value('schema:position'),
    order: value('ghs:order'),
    titleEn: label,
    note: ja('ghs:note'),
    ...editions,
  },
};

export const direction: TypeMapping<'Direction'> = {
  classes: ['schema:CreativeWork'],
  properties: {
    position: value('schema:position'),
    order: value('ghs:order'),
    text: label,
    textPrinted: ja('ghs:printed'),
    textEn: label,
    ...editions,
  },
};

export const initiative: TypeMapping<'Initiative'> = {
  classes: ['schema:CreativeWork'],
  properties: {
    position: value('schema:position'),
    order: value('ghs:order'),
    title: label,
    titlePrinted: ja('ghs:printed'),
    text: ja('schema:text'),
    titleEn: label,
    note: ja('ghs:note'),
    ...editions,
    // What lists are narrowed by: the links say so.
    itemNumber: toldBy('HAS_INITIATIVE'),
    organizations: toldBy('RESPONSIBLE_FOR'),
    namedOrganizations: toldBy('RESPONSIBLE_FOR'),
    inheritedOrganizations: toldBy('RESPONSIBLE_FOR'),
    funded: toldBy('CARRIES'),
  },
};

import { createHash } from 'node:crypto';
import { encodedPart } from '../addresses.ts';
import type { Properties } from '../whole-graph.ts';
import type { Name } from './names.ts';
import type { Language, Statements } from './statements.ts';

/** How a property of a node is told. */
export type Mapping = (of: Statements, value: unknown, node: Properties) => void;

const each = (value: unknown): unknown[] => (value === null || value === undefined ? [] : [value].flat());
const idOf = (node: Properties): string => String(node['id']);

/** Text, or a list of texts, in a language. */
export const text =
  (name: Name, language?: Language): Mapping =>
  (of, value) => {
    for (const one of each(value)) of.text(name, one, language);
  };
export const ja = (name: Name): Mapping => text(name, 'ja');
export const en = (name: Name): Mapping => text(name, 'en');

/** A number, truth or text as it is. */
export const value =
  (name: Name): Mapping =>
  (of, given) => {
    for (const one of each(given)) of.value(name, one);
  };

/** The node of an id, or of each of a list; `prefix` where ids stand without theirs. */
export const node =
  (name: Name, prefix = ''): Mapping =>
  (of, given) => {
    for (const id of each(given)) of.link(name, of.setting.addresses.node(`${prefix}${id}`));
  };

/** One of a closed list of our own: `stage`, `REQUEST` is the concept `ghs:stage-REQUEST`. */
export const concept =
  (name: Name, scheme: string): Mapping =>
  (of, given) => {
    for (const code of each(given)) of.link(name, of.setting.names.of(conceptName(scheme, String(code))));
  };

export const conceptName = (scheme: string, code: string): Name => `ghs:${scheme}-${encodedPart(code)}`;

/** Whole yen. */
export const yen =
  (name: Name): Mapping =>
  (of, given, node) => {
    if (typeof given !== 'number') return;
    const iri = of.setting.addresses.part(idOf(node), name.slice(name.indexOf(':') + 1));
    of.part(name, iri, (amount) => sayYen(amount, given));
  };

export function sayYen(of: Statements, given: number): Statements {
  return of.type('schema:MonetaryAmount').text('schema:currency', 'JPY').value('schema:value', given);
}

/** The months of a fiscal year, which begins in April. */
export function sayFiscalYear(of: Statements, fiscalYear: number): Statements {
  return of
    .value('ghs:fiscalYear', fiscalYear)
    .typed('schema:validFrom', `${fiscalYear}-04-01`, 'xsd:date')
    .typed('schema:validThrough', `${fiscalYear + 1}-03-31`, 'xsd:date');
}

/** What is told by another property, or by the nodes that this one leads to. */
export const toldBy =
  (_what: string): Mapping =>
  () => {};

/** Duties and kinds of cooperation: each has lines of its own. */
export const profile =
  (name: Name, type: Name): Mapping =>
  (of, given, node) => {
    for (const stored of each(given)) {
      const entry = JSON.parse(String(stored)) as Record<string, unknown>;
      const hash = createHash('sha256').update(String(stored)).digest('hex').slice(0, 8);
      const iri = of.setting.addresses.part(idOf(node), `${name.slice(4)}-${hash}`);
      of.part(name, iri, (part) => {
        part
          .type(type)
          .text('rdfs:label', entry['text'] ?? entry['name'], 'ja')
          .text('rdfs:label', entry['textEn'] ?? entry['nameEn'], 'en')
          .text('ghs:heading', entry['heading'], 'ja')
          .text('ghs:partner', entry['partner'], 'ja')
          .evidence(entry['evidence']);
      });
    }
  };

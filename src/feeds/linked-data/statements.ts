import { DataFactory, type NamedNode, type Quad } from 'n3';
import { decodePlace } from '../../graph/evidence.ts';
import type { Addresses } from '../addresses.ts';
import type { Name, Names } from './names.ts';

/** What all statements of one document are made with. */
export interface Setting {
  addresses: Addresses;
  names: Names;
  /** Encoded places that the document has described: each is described once. */
  places: Set<string>;
}

export type Language = 'ja' | 'en';

/** The statements about one thing, in the order in which they are made; those about its parts and lines follow. */
export class Statements {
  readonly setting: Setting;
  readonly #subject: NamedNode;
  readonly #own: Quad[] = [];
  readonly #others: Quad[] = [];

  constructor(setting: Setting, subject: string) {
    this.setting = setting;
    this.#subject = DataFactory.namedNode(subject);
  }

  quads(): Quad[] {
    return [...this.#own, ...this.#others];
  }

  type(...names: readonly Name[]): this {
    for (const name of names) this.#say('rdf:type', this.setting.names.of(name));
    return this;
  }

  /** Text in a language, or in none that is known; nothing where there is no text. */
  text(name: Name, value: unknown, language?: Language): this {
    if (typeof value === 'string' && value !== '') this.#say(name, DataFactory.literal(wellFormed(value), language));
    return this;
  }

  /** A whole number, a truth or a text. */
  value(name: Name, value: unknown): this {
    if (typeof value === 'number' && !Number.isInteger(value)) return this.#fraction(name, String(value));
    if (typeof value === 'number') return this.typed(name, String(value), 'xsd:integer');
    if (typeof value === 'boolean') return this.typed(name, String(value), 'xsd:boolean');
    return this.text(name, value);
  }

  /** A decimal has no exponent. */
  #fraction(name: Name, value: string): this {
    return this.typed(name, value, value.includes('e') ? 'xsd:double' : 'xsd:decimal');
  }

  typed(name: Name, value: string, datatype: Name): this {
    this.#say(name, DataFactory.literal(value, this.setting.names.of(datatype)));
    return this;
  }

  link(name: Name, iri: string | NamedNode): this {
    this.#say(name, typeof iri === 'string' ? DataFactory.namedNode(iri) : iri);
    return this;
  }

  /** The lines that it was read from, and what each place is. */
  evidence(encoded: unknown): this {
    if (!Array.isArray(encoded)) return this;
    for (const text of encoded) {
      const place = decodePlace(String(text));
      const iri = this.setting.addresses.place(place);
      this.link('prov:wasDerivedFrom', iri);
      if (this.setting.places.has(text)) continue;
      this.setting.places.add(text);
      this.also(
        new Statements(this.setting, iri)
          .type('ghs:Passage', 'prov:Entity')
          .link('dcterms:isPartOf', this.setting.addresses.node(`document:${place.document}`))
          .value('ghs:firstLine', place.startLine)
          .value('ghs:lastLine', place.endLine)
          .text('ghs:heading', place.section, 'ja'),
      );
    }
    return this;
  }

  /** What is said of something else, which only this thing leads to. */
  also(other: Statements): this {
    this.#others.push(...other.quads());
    return this;
  }

  /** A part of the thing, with statements of its own. */
  part(name: Name, iri: string, say: (part: Statements) => void): this {
    const part = new Statements(this.setting, iri);
    say(part);
    return this.link(name, iri).also(part);
  }

  #say(name: Name, object: Quad['object']): void {
    this.#own.push(DataFactory.quad(this.#subject, this.setting.names.of(name), object));
  }
}

/** Half of a surrogate pair alone is no character, and U+0000 stands in no text of RDF. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}|\0/gu, '\ufffd');
}

import type { CodeList } from './code-lists.ts';
import { conceptName } from './mappings.ts';
import type { Name } from './names.ts';
import { type Setting, Statements } from './statements.ts';
import { CLASSES, PROPERTIES } from './terms.ts';

/** Our own classes, properties and closed lists: what each of them means. */
export function* describeVocabulary(setting: Setting, lists: readonly CodeList[]): Generator<Statements> {
  const { names } = setting;
  const about = (name: Name) => new Statements(setting, names.of(name).value);
  const whole = names.own.slice(0, -1);
  yield new Statements(setting, whole)
    .type('owl:Ontology')
    .text('dcterms:title', 'Words of the Global Health Strategy graph', 'en')
    .text('dcterms:description', 'What no vocabulary of others has a word for.', 'en');
  for (const [name, meaning] of Object.entries(CLASSES)) {
    yield about(`ghs:${name}`)
      .type('rdfs:Class')
      .text('rdfs:label', inWords(name), 'en')
      .text('rdfs:comment', meaning, 'en')
      .link('rdfs:isDefinedBy', whole);
  }
  for (const [name, { meaning, caseOf }] of Object.entries(PROPERTIES)) {
    const property = about(`ghs:${name}`)
      .type('rdf:Property')
      .text('rdfs:label', inWords(name), 'en')
      .text('rdfs:comment', meaning, 'en')
      .link('rdfs:isDefinedBy', whole);
    yield caseOf ? property.link('rdfs:subPropertyOf', names.of(caseOf)) : property;
  }
  yield about('ghs:topics').type('skos:ConceptScheme').text('dcterms:title', 'Fields of work', 'en');
  for (const { name, meaning, codes } of lists) {
    const scheme = names.of(`ghs:${name}-list`);
    yield about(`ghs:${name}-list`).type('skos:ConceptScheme').text('dcterms:title', meaning, 'en');
    for (const { code, meaning: of } of codes) {
      yield about(conceptName(name, code))
        .type('skos:Concept')
        .text('skos:notation', code)
        .text('skos:prefLabel', code.toLowerCase().replaceAll('_', ' '), 'en')
        .text('skos:definition', of, 'en')
        .link('skos:inScheme', scheme)
        .link('skos:topConceptOf', scheme);
    }
  }
}

/** `budgetLine` and `BudgetLine` in words: budget line. */
function inWords(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();
}

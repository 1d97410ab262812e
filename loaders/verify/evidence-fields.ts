/** Fields whose value is printed in the lines of the `evidence` beside them. */
export const PRINTED = [
  'name',
  'title',
  'text',
  'mark',
  'heading',
  'printed',
  'cue',
  'label',
  'note',
  'abbreviation',
  'nameEn',
  'bureauEn',
  'policyMinistry',
  'stage',
  'formerNumber',
  'ministry',
  'policy',
  'measure',
  'lawNumber',
  'lawId',
  'article',
  'paragraph',
  'item',
  'url',
  'target',
  'rate',
  'cap',
  'account',
  'subaccount',
];

/** Fields with a list of texts that are each printed there. */
export const PRINTED_LISTS = ['notes', 'tags', 'extensions'];

/** Fields with texts or numbers by name that are each printed there: units of a chain, amounts of a row. */
export const PRINTED_RECORDS = ['unit', 'yen', 'printed'];

/** Fields of facts with evidence whose value is not printed there, and why. */
export const NOT_PRINTED: Readonly<Record<string, string>> = {
  rule: 'name of a rule',
  type: 'kind of statement',
  kind: 'kind of thing',
  role: 'kind of part played',
  basis: 'how it was concluded',
  nameBasis: 'how it was concluded',
  scope: 'whole or part',
  tag: 'kind of mark; its print is in `printed`',
  full: 'the long form stands elsewhere in the document',
  bureau: 'may hold from the division before; the whole line is in `printed`',
  department: 'cut out of `printed`',
  division: 'cut out of `printed`',
  level: 'kind of section',
  source: 'kind of overview',
  path: 'titles of the sections above',
  detail: 'what a rule found, in words of ours',
  body: 'registry id of a body; its print is in `printed`',
  column: 'name of a column',
  execution: 'kinds of execution, printed as marks in columns',
  notYetKnown: 'names of columns',
  requestOf: 'name of a larger sum, printed before the amount',
};

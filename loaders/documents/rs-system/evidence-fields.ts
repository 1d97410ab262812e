import type { EvidenceFields } from '../../layout.ts';

/** What the evidence check has to know of the facts of the five tables. */
export const EVIDENCE_FIELDS: EvidenceFields = {
  printed: [
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
  ],
  printedLists: ['unread', 'figures'],
  printedRecords: ['unit', 'yen', 'printed'],
  notPrinted: {
    detail: 'what a rule found, in words of ours',
    body: 'registry id of a body; its print is in `printed`',
    column: 'name of a column',
    programme: 'name by which another document prints it; what the row prints is in `printed`',
    execution: 'kinds of execution, printed as marks in columns',
    notYetKnown: 'names of columns',
    of: 'which money words are about',
  },
};

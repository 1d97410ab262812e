import type { EvidenceFields } from '../layout.ts';

/** What facts of every layout may have; a layout adds its own. */
const COMMON: Required<EvidenceFields> = {
  printed: ['name', 'title', 'text', 'mark', 'printed', 'cue', 'label', 'note'],
  printedLists: [],
  printedRecords: [],
  notPrinted: {
    rule: 'name of a rule',
    type: 'kind of statement',
    kind: 'kind of thing',
    role: 'kind of part played',
    basis: 'how it was concluded',
    scope: 'whole or part',
    level: 'kind of section',
  },
};

/** The fields of every layout and those of one. */
export function allFields({
  printed = [],
  printedLists = [],
  printedRecords = [],
  notPrinted = {},
}: EvidenceFields): Required<EvidenceFields> {
  return {
    printed: [...COMMON.printed, ...printed],
    printedLists: [...COMMON.printedLists, ...printedLists],
    printedRecords: [...COMMON.printedRecords, ...printedRecords],
    notPrinted: { ...COMMON.notPrinted, ...notPrinted },
  };
}

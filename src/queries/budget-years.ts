import { outcomeSentence } from '../graph/outcome-reason.ts';
import { decodeYear, type StoredYear, YEAR_LENGTH } from '../graph/program-year.ts';
import { cypher, unwind } from '../planner/cypher.ts';
import {
  descending,
  expression,
  type FieldDeclaration,
  sharing,
  type Traversal,
  way,
} from '../planner/field-declarations.ts';
import { evidence } from './parts.ts';

/** The years of a programme: texts in a list of its own, that sort by year. */
export const programYears: Traversal = way({
  kind: 'list',
  to: 'ProgramYear',
  binds: ['node'],
  match: ({ self, node }) => unwind(cypher`coalesce(${self}.years, [])`, node),
  order: ({ node }) => [descending(node)],
  target: ({ self, node }) => ({ self: node, program: self }),
});

/** A part of the text of a year, which comes once for all of them. */
const told = (of: (year: StoredYear) => unknown) =>
  sharing(
    'told',
    expression(
      ['self'],
      ({ self }) => self,
      (text) => of(decodedOnce(text as string)),
    ),
  );

/** The fields of a year are read one after another: the last text is remembered. */
function decodedOnce(text: string): StoredYear {
  if (last.text !== text) last = { text, year: decodeYear(text) };
  return last.year as StoredYear;
}

let last: { text: string; year: StoredYear | null } = { text: '', year: null };

const amount = (stage: string) => told(({ amounts }) => amounts[stage] ?? null);

/** The fields of a year. */
export const programYear: Record<string, FieldDeclaration> = {
  fiscalYear: told(({ fiscalYear }) => fiscalYear),
  tags: told(({ tags }) => tags),
  section: told(({ section }) => section),
  digitalAgency: told(({ digitalAgency }) => digitalAgency),
  request: amount('request'),
  draft: amount('draft'),
  initial: amount('initial'),
  supplementary: amount('supplementary'),
  available: amount('available'),
  executed: amount('executed'),
  change: told(({ change }) => change),
  outcome: told(({ outcome }) => outcome),
  outcomeReason: told(({ why }) => why && outcomeSentence(why).en),
  outcomeReasonJa: told(({ why }) => why && outcomeSentence(why).ja),
  outcomeEvidence: told(({ outcomeEvidence }) => evidence.read?.(outcomeEvidence)),
  text: told(({ text }) => text),
  documents: way({
    kind: 'list',
    to: 'SourceDocument',
    given: ['self', 'program'],
    binds: ['node'],
    match: ({ self, program, node }) =>
      cypher`UNWIND [told IN coalesce(${program}.documentsByYear, []) WHERE left(told, ${YEAR_LENGTH}) = left(${self}, ${YEAR_LENGTH}) | substring(told, ${YEAR_LENGTH})] AS document MATCH (${node}:SourceDocument {id: document})`,
    order: ({ node }) => [cypher`${node}.id`],
  }),
};

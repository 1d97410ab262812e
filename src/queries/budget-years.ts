import { decodeYear, type StoredYear } from '../graph/program-year.ts';
import { cypher } from '../planner/cypher.ts';
import { descending, expression, type FieldPlan, type Traversal, way } from '../planner/field-plans.ts';
import { evidence } from './parts.ts';

/** The years of a programme: texts in a list of its own, that sort by year. */
export const programYears: Traversal = way({
  kind: 'list',
  to: 'ProgramYear',
  binds: ['node'],
  // A condition may follow, and Neo4j takes none behind UNWIND alone.
  match: ({ self, node }) => cypher`UNWIND coalesce(${self}.years, []) AS ${node} WITH ${self}, ${node}`,
  order: ({ node }) => [descending(node)],
});

/** A part of the text of a year. */
const told = (of: (year: StoredYear) => unknown) =>
  expression(
    ['self'],
    ({ self }) => self,
    (text) => of(decodeYear(text as string)),
  );
const amount = (stage: string) => told(({ amounts }) => amounts[stage] ?? null);

/** The fields of a year. */
export const programYear: Record<string, FieldPlan> = {
  fiscalYear: told(({ fiscalYear }) => fiscalYear),
  tags: told(({ tags }) => tags),
  section: told(({ section }) => section),
  request: amount('request'),
  draft: amount('draft'),
  initial: amount('initial'),
  supplementary: amount('supplementary'),
  available: amount('available'),
  executed: amount('executed'),
  change: told(({ change }) => change),
  outcome: told(({ outcome }) => outcome),
  outcomeReason: told(({ outcomeReason }) => outcomeReason),
  outcomeEvidence: told(({ outcomeEvidence }) => evidence.read?.(outcomeEvidence)),
  text: told(({ text }) => text),
  // Ids of documents stand in the text in quotation marks, and nothing else does that begins like them.
  documents: way({
    kind: 'list',
    to: 'SourceDocument',
    binds: ['node'],
    match: ({ node }) => cypher`MATCH (${node}:SourceDocument)`,
    where: ({ self, node }) => [cypher`${self} CONTAINS '"' + ${node}.id + '"'`],
    order: ({ node }) => [cypher`${node}.id`],
  }),
};

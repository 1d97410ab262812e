import type { LineRow } from './money-rows.ts';

/** What is written: the values without their names. */
type Written = [
  id: string,
  program: string,
  countsAs: string,
  fiscalYear: number,
  stage: string,
  amount: number | null,
  counted: number | null,
  reason: string | null,
  ministry: string | null,
  bureau: string | null,
  division: string | null,
  carried: readonly string[],
  elsewhere: readonly string[],
  document: string | null,
  section: string | null,
  sections: readonly string[],
  heading: string | null,
  headingEn: string | null,
  recipients: readonly string[],
  implementers: readonly string[],
  tags: readonly string[],
  markedNew: boolean,
  outcome: string,
  next: string | null,
];

/**
 * All that sums need of a line, as one text: a statement that names each of its properties takes Neo4j several times as long to plan, and two
 * dozen values of each of a thousand lines take both stores longer to read.
 */
export function encodeSummand(line: LineRow): string {
  const written: Written = [
    line.id,
    line.program,
    line.countsAs,
    line.fiscalYear,
    line.stage,
    line.amount,
    line.counted,
    line.reason,
    line.ministry,
    line.bureau,
    line.division,
    line.carried,
    line.elsewhere,
    line.document,
    line.section,
    line.sections,
    line.heading,
    line.headingEn,
    line.recipients,
    line.implementers,
    line.tags,
    line.markedNew,
    line.outcome,
    line.next,
  ];
  return JSON.stringify(written);
}

/** The reverse of `encodeSummand`. Throws on text that is no JSON. */
export function decodeSummand(text: string): LineRow {
  const written = JSON.parse(text) as Written;
  return {
    id: written[0],
    program: written[1],
    countsAs: written[2],
    fiscalYear: written[3],
    stage: written[4],
    amount: written[5],
    counted: written[6],
    reason: written[7],
    ministry: written[8],
    bureau: written[9],
    division: written[10],
    carried: written[11],
    elsewhere: written[12],
    document: written[13],
    section: written[14],
    sections: written[15],
    heading: written[16],
    headingEn: written[17],
    recipients: written[18],
    implementers: written[19],
    tags: written[20],
    markedNew: written[21],
    outcome: written[22],
    next: written[23],
  };
}

import type { ReactNode } from 'react';
import { useText, useVisit } from '../../page/visit.tsx';
import { rowYears } from '../../parts/figures.ts';
import { figureColumns, programColumns } from '../../parts/program-columns.tsx';
import { Section } from '../../parts/section.tsx';
import { Table, tableOf } from '../../parts/table.tsx';
import { programText } from '../../text/program.ts';
import type { Program } from './program-answer.ts';

type Part = Program['components'][number];

/** The parts of a programme that have a name of their own; nothing where there are none. */
export function ProgramParts({ of }: { of: Program }): ReactNode {
  const text = useText(programText);
  const { language } = useVisit();
  if (of.components.length === 0) return null;
  const columns = [...programColumns(language), ...figureColumns(language, rowYears([of, ...of.components]))];
  return (
    <Section id="parts" title={text.parts}>
      <Table view={tableOf<Part>(columns, of.components)} caption={text.inYen} rowKey={(part: Part) => part.id} />
    </Section>
  );
}

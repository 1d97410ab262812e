import type { ReactNode } from 'react';
import { useText, useVisit } from '../../page/visit.tsx';
import { figureColumns } from '../../parts/program-columns.tsx';
import { Section } from '../../parts/section.tsx';
import { type FiguredProgram, latestYear } from '../../parts/stage-figure.tsx';
import { Table, tableOf } from '../../parts/table.tsx';
import { ToNode } from '../../parts/to.tsx';
import { programText } from '../../text/program.ts';
import type { Program } from './program-answer.ts';

/** The parts of a programme that have a name of their own; nothing where there are none. */
export function ProgramParts({ of }: { of: Program }): ReactNode {
  const text = useText(programText);
  const { language } = useVisit();
  if (of.components.length === 0) return null;
  const view = tableOf<FiguredProgram>(
    [
      { key: 'program', head: text.program, cell: (part) => <ToNode node={part} /> },
      ...figureColumns(language, latestYear([of])),
    ],
    of.components,
  );
  return (
    <Section id="parts" title={text.parts}>
      <Table view={view} caption={text.inYen} rowKey={(part: FiguredProgram) => part.id} />
    </Section>
  );
}

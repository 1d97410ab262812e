import { DrawingOnPage } from '../../drawings/drawing.tsx';
import { type AmountLineFragment, ProgramPageDocument, type ProgramYearLineFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage, type View } from '../../page/page.ts';
import { Mentions } from '../../parts/mentions.tsx';
import { nameIn } from '../../parts/name.tsx';
import { Section } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';
import { programText } from '../../text/program.ts';
import { inBrackets, punctuation } from '../../text/punctuation.ts';
import { amountsFile, amountsTable } from './amounts.tsx';
import type { Program } from './program-answer.ts';
import { ProgramCarries } from './program-carries.tsx';
import { ProgramDetails } from './program-details.tsx';
import { ProgramOpening } from './program-opening.tsx';
import { ProgramParts } from './program-parts.tsx';
import { ProgramWho } from './program-who.tsx';
import { ReviewSheets } from './review-sheets.tsx';
import { drawYears, yearsTable } from './years.tsx';

export const programPage = definePage({
  path: '/programs/:id',
  parameters: {},
  document: ProgramPageDocument,
  forms: ['csv', 'svg'],
  kinds: ['BUDGET_PROGRAM'],
  variables: ({ path }) => ({ id: `program:${path['id']}` }),
  view: ({ node }, { language }) => (node?.__typename === 'BudgetProgram' ? viewOf(node, language) : null),
});

/** What is named like another: a part of a programme by its whole, and what review sheets alone have by the number of its sheet. */
function toldApart({ id, parents: [parent] }: Program, language: Language): string {
  const text = programText[language];
  if (parent) return inBrackets(language, text.partOfWhole(nameIn(language, parent)));
  const [, sheet] = /^program:sheet-(.+)$/.exec(id) ?? [];
  return sheet === undefined ? '' : inBrackets(language, text.ofSheet(sheet));
}

function viewOf(program: Program, language: Language): View {
  const text = programText[language];
  const table = amountsTable(program.lines, language);
  const drawing = drawYears(program, language);
  return {
    title: `${nameIn(language, program)}${toldApart(program, language)}`,
    description:
      language === 'en' && program.summaryEn
        ? program.summaryEn
        : `${text.kind}${punctuation[language].colon}${nameIn(language, program)}`,
    table: amountsFile(program, language),
    drawing,
    body: (
      <>
        <ProgramOpening of={program} />
        <Section id="years" title={text.years} lead={text.yearsLead}>
          {drawing ? <DrawingOnPage of={drawing} narrow /> : null}
          <Table
            view={yearsTable(program, language)}
            caption={text.yearsCaption}
            rowKey={(year: ProgramYearLineFragment) => `year ${year.fiscalYear}`}
          />
        </Section>
        <ProgramCarries of={program} />
        <ProgramWho of={program} />
        <ProgramParts of={program} />
        <ReviewSheets of={program} />
        <ProgramDetails of={program} />
        <Mentions of={program.mentions.edges} title={text.mentions} lead={text.mentionsLead} />
        <Section id="amounts" title={text.amounts} lead={text.amountsLead}>
          <Table view={table} caption={text.amounts} rowKey={(line: AmountLineFragment) => line.id} />
        </Section>
      </>
    ),
  };
}

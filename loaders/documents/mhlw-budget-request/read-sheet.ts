import type { Line } from '../../text/lines.ts';
import { type Citations, readCitations } from './body/citations.ts';
import { type Implementer, readImplementers } from './body/implementers.ts';
import { type Recipient, readRecipients } from './body/recipients.ts';
import { type BodySayings, readBodySayings } from './body/sayings.ts';
import { type Rate, readSubsidyRates } from './body/subsidy-rates.ts';
import { type Components, readComponents } from './components/read-components.ts';
import { type HeadAmounts, readHeadAmounts } from './head/amounts.ts';
import { type Division, readDivisions } from './head/division-names.ts';
import { readHeadings } from './head/facts.ts';
import { type SheetName, sheetName } from './head/sheet-name.ts';
import { readTitle, type Title } from './head/titles.ts';
import type { Headings, ReadingContext } from './reading-context.ts';
import type { Sheet } from './split-sheets.ts';

/** What one sheet says, part by part, before it is accounted for and made a fact. */
export interface SheetReading {
  sheet: Sheet;
  headings: Headings;
  title: Title;
  name: SheetName;
  divisions: Division[];
  amounts: HeadAmounts;
  components: Components;
  rates: Rate[];
  implementers: Implementer[];
  recipients: Recipient[];
  cited: Citations;
  said: BodySayings;
}

/** Reads one sheet. `before` are the headings that hold from the sheets above. */
export function readSheet(context: ReadingContext, sheet: Sheet, before: Headings): SheetReading {
  const { page } = context.split;
  const { head } = sheet;
  const body = page.lines.slice(sheet.bodyStart, sheet.end);
  const own = page.lines.slice(head.start, sheet.end);
  const headings = readHeadings(context, head, before);
  const amounts = readHeadAmounts(sheet.amountLines, head.notes);
  const title = readTitle(head.titleLines, context.labels);
  const name = sheetName(context, sheet, title, headings, amounts, body);
  const divisionLines = new Set(head.divisionLines);
  const withoutDivisions = own.filter((line) => !divisionLines.has(line));
  const apart = new Set(own.filter((_, index) => !divisionLines.has(own[index - 1] as Line)));
  return {
    sheet,
    headings,
    title,
    name,
    divisions: readDivisions(head.divisionLines, (line) => apart.has(line)),
    amounts,
    components: readComponents(page, sheet.bodyStart, sheet.end),
    rates: readSubsidyRates(body),
    implementers: readImplementers(body),
    recipients: readRecipients(
      body,
      { text: name.name, startLine: name.startLine, endLine: name.endLine },
      name.recipient,
    ),
    cited: readCitations(withoutDivisions, context.names),
    said: readBodySayings(withoutDivisions, context.names, context.document, sectionOf(headings)),
  };
}

/** The heading that a sheet's facts stand under. */
export const sectionOf = ({ section, subsection }: Headings): string | null =>
  subsection?.text ?? section?.text ?? null;

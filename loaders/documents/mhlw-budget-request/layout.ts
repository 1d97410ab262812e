import { FACTS_FORMAT } from '../../facts/common.ts';
import type { DocumentLayout } from '../../layout.ts';
import { documentHead } from '../../text/document-head.ts';
import { printFiscalYear } from '../../text/eras.ts';
import { Ledger } from '../../text/ledger.ts';
import { contentLines } from '../../text/lines.ts';
import { readInUsualForms } from '../../text/read-in-usual-forms.ts';
import { rule } from '../../text/rule.ts';
import { accountSheet } from './account-sheet.ts';
import { amountLabel } from './amounts/amount-label.ts';
import { BUDGET_REQUEST, type BudgetRequestFacts } from './facts.ts';
import { sharedLabels } from './head/titles.ts';
import { lineKind } from './line-kinds.ts';
import { readSheet } from './read-sheet.ts';
import type { Headings } from './reading-context.ts';
import { reportSheet } from './report-sheet.ts';
import { sheetFact } from './sheet-fact.ts';
import { splitSheets } from './split-sheets.ts';
import { accountUnclaimed } from './unclaimed-lines.ts';

/** The health ministry's budget request, one sheet a programme (令和N年度概算要求額). */
const LAYOUT: DocumentLayout<BudgetRequestFacts> = {
  ...BUDGET_REQUEST,
  title: 'Budget request of the Ministry of Health, Labour and Welfare, one sheet a programme',
  evidenceFields: {
    printedLists: ['extensions'],
    notPrinted: {
      nameBasis: 'how it was concluded',
      tag: 'kind of mark; its print is in `printed`',
      bureau: 'may hold from the division before; the whole line is in `printed`',
      department: 'cut out of `printed`',
      division: 'cut out of `printed`',
      requestOf: 'name of a larger sum, printed before the amount',
    },
  },

  /** Amount labels at line starts and 1 事業の目的 (purpose of the programme) headings make this layout. */
  recognize(source) {
    const lines = contentLines(source.lines);
    const labels = lines.filter((line) => amountLabel(line.text)).length;
    const purposes = lines.filter((line) => PURPOSE_OF_PROGRAMME.test(line.text)).length;
    if (labels === 0 || purposes === 0) return 0;
    return Math.min(1, 0.5 + Math.min(labels, purposes) / 10);
  },

  extract(source, names) {
    const split = splitSheets(source.lines);
    const fiscalYear = mainFiscalYear(split.page.lines.map((line) => line.text));
    const id = `mhlw-budget-request-${fiscalYear ?? 'unknown'}`;
    const ledger = new Ledger();
    const context = {
      document: id,
      split,
      labels: sharedLabels(split.sheets.map((sheet) => sheet.head.titleLines)),
      names,
      ledger,
    };
    let headings: Headings = { section: null, subsection: null };
    const sheets = split.sheets.map((sheet, index) => {
      const reading = readSheet(context, sheet, headings);
      headings = reading.headings;
      accountSheet(ledger, reading);
      reportSheet(context, reading);
      return sheetFact(context, reading, index + 1);
    });
    for (const sheet of sheets) {
      if (sheet.fiscalYear !== null && sheet.fiscalYear !== fiscalYear && sheet.request) {
        const { startLine, endLine } = sheet.request.evidence;
        ledger.note(
          'warning',
          'fiscal-year-differs',
          [{ number: startLine }, { number: endLine }],
          `${sheet.name}: amount of fiscal year ${sheet.fiscalYear}`,
        );
      }
    }
    accountUnclaimed(ledger, split.page);
    const title = `${fiscalYear === null ? '' : printFiscalYear(fiscalYear)}概算要求（事業ごとの資料）`; // request, sheets by programme
    const facts: BudgetRequestFacts = {
      format: FACTS_FORMAT,
      document: documentHead(source, { id, layout: BUDGET_REQUEST.id, title, fiscalYear }),
      sheets,
    };
    const lines = ledger.close(split.page.lines);
    const findings = ledger.findings.toSorted((left, right) => (left.startLine ?? 0) - (right.startLine ?? 0));
    return { facts, lines, findings };
  },

  counts(facts) {
    const { sheets } = facts;
    const tagged = (tag: string) => sheets.filter((sheet) => sheet.tags.some((one) => one.tag === tag)).length;
    const count = (list: (sheet: (typeof sheets)[number]) => readonly unknown[]) =>
      sheets.reduce((sum, sheet) => sum + list(sheet).length, 0);
    return {
      sheets: sheets.length,
      sections: new Set(sheets.map((sheet) => sheet.section?.text).filter((text) => text !== undefined)).size,
      requests: sheets.filter((sheet) => sheet.request?.amount.kind === 'amount').length,
      requestsPartOf: sheets.filter((sheet) => sheet.request?.amount.partOf).length,
      inferredTitles: sheets.filter((sheet) => sheet.nameInferred).length,
      newTags: tagged('NEW'),
      expandedTags: tagged('EXPANDED'),
      priorityFrameTags: tagged('PRIORITY_FRAME'),
      divisions: count((sheet) => sheet.divisions),
      supplementary: count((sheet) => sheet.supplementary),
      components: count((sheet) => sheet.components.flatMap((component) => [component, ...component.components])),
      digitalAgency: sheets.filter((sheet) => sheet.digitalAgency).length,
      recipients: count((sheet) => sheet.recipients),
    };
  },
};

/** Tags, divisions and headings are the sheet's, however evenly sheets follow each other. */
export const mhlwBudgetRequest = readInUsualForms(LAYOUT, (text) =>
  contentLines([text]).some((line) => lineKind(line) !== 'plain'),
);

/** The fiscal year that most labels name. */
function mainFiscalYear(texts: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const text of texts) {
    const year = amountLabel(text)?.fiscalYear;
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0] ?? null;
}

/** 1 事業の目的: purpose of the programme. */
const PURPOSE_OF_PROGRAMME = rule(
  /^1[\s.、]*事業\S*目的/u,
  ['1 事業の目的', '1.事業見直しの目的'],
  ['2 事業の目的', '1 施策の目的'],
);

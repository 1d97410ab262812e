import type { SourceText } from '../../../src/sources/source-text.ts';
import { FACTS_FORMAT } from '../../facts/common.ts';
import type { DocumentLayout } from '../../layout.ts';
import { documentHead } from '../../text/document-head.ts';
import { FISCAL_YEAR, readFiscalYears } from '../../text/eras.ts';
import { Ledger } from '../../text/ledger.ts';
import { contentLines } from '../../text/lines.ts';
import { readInUsualForms } from '../../text/read-in-usual-forms.ts';
import { rule } from '../../text/rule.ts';
import { squeeze } from '../../text/widths.ts';
import { readAmounts } from '../../text/yen.ts';
import { BUDGET_DRAFT, type DraftLine, type HospitalBudgetDraftFacts } from './facts.ts';
import { readBureauTotals } from './overviews/bureau-totals.ts';
import { readHighlights, readOverview } from './overviews/lists.ts';
import { readTables } from './overviews/tables.ts';
import { splitParts } from './parts.ts';
import { draftSumReport } from './report.ts';
import { outline } from './sections/outline.ts';
import { tokenize } from './sections/tokenize.ts';
import { withParts } from './with-parts.ts';

const TITLE = 'Draft budget of the Health Policy Bureau, with hospital tables';

/** The draft budget of the Health Policy Bureau (医政局) with the supplementary budget and the associations' tables. */
export const hospitalBudgetDraft: DocumentLayout<HospitalBudgetDraftFacts> = readInUsualForms({
  ...BUDGET_DRAFT,
  title: TITLE,
  evidenceFields: {
    printedLists: ['tags'],
    notPrinted: { source: 'kind of overview', path: 'titles of the sections above' },
  },
  report: draftSumReport,
  recognize: (source) => {
    const text = squeeze(source.lines.join('\n'));
    const found = SIGNS.filter(([sign]) => sign.test(text)).reduce((sum, [, weight]) => sum + weight, 0);
    return Math.min(1, found);
  },
  extract(source, names) {
    const rows = contentLines(source.lines);
    const ledger = new Ledger();
    const fiscalYear = draftYear(source);
    if (fiscalYear === null)
      ledger.note(
        'error',
        'missing-year',
        rows.slice(0, 1),
        'no title names the fiscal year of the draft budget (令和…年度 … 予算案)',
      );
    const context = { document: `hospital-budget-draft-${fiscalYear ?? 'unknown'}`, fiscalYear: fiscalYear ?? 0 };
    const parts = splitParts(rows);
    for (const row of parts.letter) {
      if (readAmounts(row.raw).length > 0) ledger.fault([row], 'amount-unattached', 'an amount in the covering letter');
      else ledger.ignore([row], 'letter');
    }
    const printedTotals = [
      ...readTables(parts.tables, context, ledger),
      ...readOverview(parts.overview, context, ledger),
      ...readBureauTotals(parts.totals, context, ledger),
      ...readHighlights(parts.highlights, context, ledger),
    ].map((total, index) => ({ ...total, position: index + 1 }));
    const sections = outline(tokenize(parts.sections, ledger), context, names, ledger);
    if (sections.length === 0)
      ledger.note('error', 'missing-sections', rows.slice(0, 1), 'no section of main measures was found');
    const lines = ledger.close(rows);
    return {
      facts: {
        format: FACTS_FORMAT,
        document: documentHead(source, {
          id: context.document,
          layout: BUDGET_DRAFT.id,
          title: titleOf(source),
          fiscalYear,
        }),
        sections,
        printedTotals,
      },
      lines,
      findings: ledger.findings,
    };
  },
  counts: ({ sections, printedTotals }) => {
    const lines = sections.flatMap((section) => section.lines.flatMap(withParts));
    const of = (test: (line: DraftLine) => boolean) => lines.filter(test).length;
    return {
      sections: sections.length,
      sectionTotals: sections.filter(({ draft }) => draft !== null).length,
      lines: lines.length,
      headings: of(({ kind }) => kind === 'HEADING'),
      draftAmounts: of(({ draft }) => draft?.amount.yen != null),
      initialAmounts: of(({ initial }) => initial?.amount.yen != null),
      supplementaryAmounts: of(({ supplementary }) => supplementary?.amount.yen != null),
      repeats: of(({ repeat }) => repeat !== null),
      partsOfLargerSums: of(({ draft, supplementary }) => (draft ?? supplementary)?.amount.partOf === true),
      digitalAgency: of(({ digitalAgency }) => digitalAgency !== null),
      printedTotals: printedTotals.length,
    };
  },
});

/** What only this layout prints, in one piece, with its weight. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [rule(/病院関係政府予算[(]?案/u, ['病院関係政府予算案'], ['病院関係予算']), 0.3], // draft budget concerning hospitals
  [rule(/医政局/u, ['医政局総務課'], ['健康局']), 0.1], // Health Policy Bureau
  [rule(new RegExp(`${FISCAL_YEAR}予算案`, 'u'), ['令和7年度予算案の概要'], ['令和7年度概算要求']), 0.2], // draft budget of a year
  [rule(/円[(]対前年/u, ['120百万円(対前年+3百万円)'], ['120百万円']), 0.3], // a section's total with its difference to last year
  [rule(new RegExp(`【${FISCAL_YEAR}補正予算`, 'u'), ['【令和6年度補正予算】'], ['令和6年度補正予算']), 0.2], // a block of the supplementary budget
];
// 予算(案): draft budget.
const DRAFT_BUDGET = rule(/予算(?:案|[(]案[)])/u, ['令和7年度予算(案)'], ['予算額']);

const PRINTED = rule(/\S/u, ['見本'], [' ']);

/** The year of the first title with 予算(案), draft budget. */
function draftYear(source: SourceText): number | null {
  for (const line of source.lines) {
    if (!DRAFT_BUDGET.test(squeeze(line))) continue;
    const year = readFiscalYears(line)[0]?.fiscalYear;
    if (year !== undefined) return year;
  }
  return null;
}

function titleOf(source: SourceText): string {
  const first = source.lines.find((line) => PRINTED.test(line));
  return first?.trim() ?? TITLE;
}

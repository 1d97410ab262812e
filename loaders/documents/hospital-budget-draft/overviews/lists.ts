import type { Amount } from '../../../facts/common.ts';
import { readFiscalYears } from '../../../text/eras.ts';
import type { Ledger } from '../../../text/ledger.ts';
import { rule } from '../../../text/rule.ts';
import { squeeze } from '../../../text/widths.ts';
import type { PrintedTotal } from '../facts.ts';
import { type DocumentContext, figureOf } from '../figure-fact.ts';
import { readLabels } from '../labels.ts';
import { HIGHLIGHTS_TITLE, OVERVIEW_TITLE } from '../parts.ts';
import { placeOf, type Row } from '../rows.ts';
import { type Entry, readListing } from './listing.ts';
import { emptyTotal } from './printed-total.ts';

// ※: a note; 等: and others.
const NOTE_OR_OTHERS = rule(/^[ \t\u3000]*※|^[ \t\u3000]*等[ \t\u3000]*$/u, ['※見本', ' 等'], ['見本等']);

/**
 * The bureau's overview on one page. A draft amount has last year's in brackets; an amount without them stands in a box of the
 * supplementary budget, or is a draft amount whose brackets are not printed: its budget is left open (`unplaced`).
 */
export function readOverview(rows: readonly Row[], context: DocumentContext, ledger: Ledger): PrintedTotal[] {
  const title = rows.find(({ raw }) => OVERVIEW_TITLE.test(squeeze(raw)));
  if (title) ledger.read([title], 'overview-title');
  const notes = rows.filter(({ raw }) =>
    rule(/^[ \t\u3000]*(?:※|[（(]注)/u, ['※見本', '（注）見本'], ['見本※']).test(raw),
  );
  ledger.ignore(notes, 'note');
  const body = rows.filter((row) => row !== title && !notes.includes(row));
  const section = title?.raw ?? null;
  const entries = readListing(body, ledger, { apart: false });
  const nameless = entries.filter(({ name }) => name === null).flatMap((entry) => entry.rows);
  if (nameless.length > 0)
    ledger.note(
      'warning',
      'amounts-without-name',
      nameless,
      `${nameless.length} amounts of the overview stand apart from their names; kept without a name`,
    );
  return entries.map((entry) =>
    totalOf(
      entry,
      'OVERVIEW',
      entry.figures.bracketed || entry.figures.boxed || entry.figures.added ? 'draft' : null,
      context,
      section,
    ),
  );
}

/** The lists of main measures. Each has its title in front of it or, as recognition left it, behind it: all alike. */
export function readHighlights(rows: readonly Row[], context: DocumentContext, ledger: Ledger): PrintedTotal[] {
  const titled = rows.flatMap((row, at) => {
    const stage = HIGHLIGHTS_TITLE.exec(squeeze(row.raw))?.groups?.['stage'];
    return stage === undefined ? [] : [{ row, at, stage }];
  });
  ledger.read(
    titled.map(({ row }) => row),
    'highlights-title',
  );
  const first = titled[0];
  if (!first) {
    for (const row of rows)
      ledger.fault([row], 'list-without-title', 'a list of measures without a title that tells its budget');
    return [];
  }
  const leads = first.at === 0;
  return titled.flatMap(({ row, at, stage }, index) => {
    const from = leads ? at + 1 : (titled[index - 1]?.at ?? -1) + 1;
    const to = leads ? (titled[index + 1]?.at ?? rows.length) : at;
    const list = rows.slice(from, to);
    const notes = list.filter(({ raw }) => NOTE_OR_OTHERS.test(raw));
    ledger.ignore(notes, 'note');
    // 補正予算: the supplementary budget; else the draft.
    const column = stage === '補正予算' ? 'supplementary' : 'draft';
    return readListing(
      list.filter((entry) => !notes.includes(entry)),
      ledger,
      { apart: true },
    ).map((entry) => totalOf(entry, 'HIGHLIGHTS', column, context, row.raw.trim()));
  });
}

function totalOf(
  { mark, name, figures, rows }: Entry,
  source: PrintedTotal['source'],
  column: 'draft' | 'supplementary' | null,
  context: DocumentContext,
  section: string | null,
): PrintedTotal {
  const labelled = name === null ? null : readLabels(name);
  const last = context.fiscalYear - 1;
  const figure = (amount: Amount | null, year: number) => figureOf(context, amount, year, rows, section);
  const own = figure(figures.main, context.fiscalYear);
  // ＋ 令和６年度補正予算: the year stands before the amount that is added.
  const added = readFiscalYears(rows.map(({ raw }) => raw).join(' '))[0]?.fiscalYear ?? last;
  const supplementary = figure(figures.added, added) ?? figure(figures.boxed, last);
  return {
    ...emptyTotal(source, labelled?.name ?? null, placeOf(context.document, rows, section)),
    mark,
    draft: column === 'draft' ? own : null,
    initial: figure(figures.bracketed, last),
    supplementary: column === 'supplementary' ? figure(figures.main, last) : supplementary,
    unplaced: column === null && own ? [{ amount: own.amount, evidence: own.evidence }] : [],
    repeat: figures.after.includes('再掲') || labelled?.repeat != null,
  };
}

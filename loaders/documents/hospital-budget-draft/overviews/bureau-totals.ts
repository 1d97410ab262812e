import { readFiscalYears } from '../../../text/eras.ts';
import type { Ledger } from '../../../text/ledger.ts';
import { foldWidth, squeeze } from '../../../text/widths.ts';
import { readAmounts } from '../../../text/yen.ts';
import type { PrintedTotal } from '../facts.ts';
import { type DocumentContext, figureOf } from '../figure-fact.ts';
import { readClosing } from '../figures.ts';
import { TOTALS_TITLE } from '../parts.ts';
import { placeOf, type Row } from '../rows.ts';
import { emptyTotal } from './printed-total.ts';

type Stage = 'draft' | 'initial' | 'supplementary';
// 補正予算 supplementary budget, 予算案 draft, 予算額 and 当初予算 (last year's) initial budget.
const STAGES: readonly (readonly [RegExp, Stage])[] = [
  [/補正予算/u, 'supplementary'],
  [/予算案/u, 'draft'],
  [/予算額|当初予算/u, 'initial'],
];
// （注）…計上予算として …に…が、…に…が: parts of the totals, in a sentence over several lines.
const WITHIN = /^[(]注[)](?<name>[^、。]*?計上予算)として/u;

/** The bureau's totals (Ａ), (Ｂ), (Ｃ), what lies within them, and their differences. */
export function readBureauTotals(rows: readonly Row[], context: DocumentContext, ledger: Ledger): PrintedTotal[] {
  const section = rows[0]?.raw ?? null;
  const totals: PrintedTotal[] = [];
  let stage: Stage | null = null;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    const folded = squeeze(row.raw);
    if (TOTALS_TITLE.test(folded)) ledger.read([row], 'totals-title');
    else if (WITHIN.test(folded)) {
      const end = rows.findIndex(({ raw }, index) => index >= at && raw.includes('。'));
      const own = rows.slice(at, end < 0 ? at + 1 : end + 1);
      const total = withinNote(own, context, section);
      if (total) totals.push(total);
      if (total) ledger.read(own, 'totals-within');
      else ledger.fault(own, 'amount-unattached', 'a note to the totals whose amounts cannot be read');
      at += own.length - 1;
    } else if (readAmounts(row.raw).length > 0) {
      const total = totalLine(row, stage, context, section);
      if (!total) ledger.fault([row], 'amount-unattached', 'an amount among the totals that has no name');
      else {
        stage = total.stage ?? stage;
        totals.push(total.fact);
        ledger.read([row], 'totals-line');
      }
    } else ledger.ignore([row], /[%％]/u.test(row.raw) ? 'ratio' : 'note');
  }
  return totals;
}

function totalLine(row: Row, before: Stage | null, context: DocumentContext, section: string | null) {
  const bracket = /^[ \t\u3000]*[〔［[](?<inside>.*)[〕］\]][ \t\u3000]*$/u.exec(row.raw)?.groups?.['inside'];
  const closing = readClosing((bracket ?? row.raw).replace(/[＝=]/u, ' '));
  if (!closing || closing.before.trim() === '') return null;
  const name = closing.before.trim().replace(/^うち、?/u, '');
  const within = bracket !== undefined;
  const formula = /^[(][A-Z][)](?:[-－+＋−▲][(][A-Z][)])+$/u.test(squeeze(name));
  const own = formula ? null : (STAGES.find(([pattern]) => pattern.test(name))?.[1] ?? null);
  const stage = within ? before : own;
  if (!formula && stage === null) return null;
  const mark = /[(](?<mark>[A-Z])[)]$/u.exec(squeeze(name))?.groups?.['mark'] ?? null;
  const year = readFiscalYears(name)[0]?.fiscalYear ?? yearOf(stage, context);
  const fact: PrintedTotal = {
    ...emptyTotal('BUREAU_TOTALS', name, placeOf(context.document, [row], section)),
    mark: formula ? foldWidth(squeeze(name)) : mark,
    within,
    [formula || stage === null ? 'difference' : stage]: figureOf(context, closing.main, year, [row], section),
  };
  return { fact, stage: within ? null : own };
}

function withinNote(own: readonly Row[], context: DocumentContext, section: string | null): PrintedTotal | null {
  const text = own.map((row) => row.raw.trim()).join('');
  const name = WITHIN.exec(squeeze(text))?.groups?.['name'] ?? null;
  const total: PrintedTotal = {
    ...emptyTotal('BUREAU_TOTALS', name, placeOf(context.document, own, section)),
    within: true,
  };
  let from = 0;
  for (const { amount, start, end } of readAmounts(text)) {
    const ahead = text.slice(from, start);
    const stage = STAGES.find(([pattern]) => pattern.test(ahead))?.[1];
    if (!stage || total[stage]) return null;
    const year = readFiscalYears(ahead)[0]?.fiscalYear ?? yearOf(stage, context);
    total[stage] = figureOf(context, amount, year, own, section);
    from = end;
  }
  return from === 0 ? null : total;
}

function yearOf(stage: Stage | null, context: DocumentContext): number {
  return stage === 'initial' || stage === 'supplementary' ? context.fiscalYear - 1 : context.fiscalYear;
}

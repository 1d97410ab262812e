import { readFiscalYears } from '../../../text/eras.ts';
import type { Ledger } from '../../../text/ledger.ts';
import { rule } from '../../../text/rule.ts';
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
  [rule(/補正予算/u, ['令和6年度補正予算'], ['予算案']), 'supplementary'],
  [rule(/予算案/u, ['令和7年度予算案'], ['予算額']), 'draft'],
  [rule(/予算額|当初予算/u, ['令和6年度予算額', '令和6年度当初予算'], ['予算案']), 'initial'],
];
// （注）…計上予算として …に…が、…に…が: parts of the totals, in a sentence over several lines.
const WITHIN = rule(/^[(]注[)](?<name>[^、。]*?計上予算)として/u, ['(注)見本特別会計計上予算として'], ['(注)計上する']);
// 〔うち、…〕: what lies within a total.
const IN_BRACKET = rule(
  /^[ \t\u3000]*[〔［[](?<inside>.*)[〕］\]][ \t\u3000]*$/u,
  ['〔うち、見本 3億円〕'],
  ['うち、見本 3億円'],
);
// （Ａ）－（Ｃ）: a difference of totals.
const FORMULA = rule(/^[(][A-Z][)](?:[-－+＋−▲][(][A-Z][)])+$/u, ['(A)-(C)', '(A)+(B)-(C)'], ['(A)']);
// （Ａ）: the mark of a total.
const MARK = rule(/[(](?<mark>[A-Z])[)]$/u, ['令和7年度予算案(A)'], ['(A)予算案']);

const RATIO = rule(/[%％]/u, ['102.3％'], ['102億円']);

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
    } else ledger.ignore([row], RATIO.test(row.raw) ? 'ratio' : 'note');
  }
  return totals;
}

function totalLine(row: Row, before: Stage | null, context: DocumentContext, section: string | null) {
  const bracket = IN_BRACKET.exec(row.raw)?.groups?.['inside'];
  const closing = readClosing((bracket ?? row.raw).replace(/[＝=]/u, ' '));
  if (!closing || closing.before.trim() === '') return null;
  const name = closing.before.trim().replace(/^うち、?/u, '');
  const within = bracket !== undefined;
  const formula = FORMULA.test(squeeze(name));
  const own = formula ? null : (STAGES.find(([pattern]) => pattern.test(name))?.[1] ?? null);
  const stage = within ? before : own;
  if (!formula && stage === null) return null;
  const mark = MARK.exec(squeeze(name))?.groups?.['mark'] ?? null;
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

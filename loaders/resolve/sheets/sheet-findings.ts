import { groupBy } from '../../../src/graph/group-by.ts';
import type { NodeRow } from '../../../src/graph/model.ts';
import { RS_BUDGETS } from '../../documents/rs-system/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';
import type { Finding } from '../../layout.ts';
import { finding } from '../../text/finding.ts';
import { precision } from '../printed-amounts.ts';
import { tellComparison } from './compare.ts';
import type { SheetJoin } from './join.ts';
import { settledLaterIn } from './lines-without-amount.ts';
import type { Sheet } from './sheet.ts';
import { isOwn, ownYen, PRIORITY, type SheetLine, yenOf } from './sheet-line.ts';
import type { SheetWithUnits } from './sheets-with-units.ts';
import { oneAmount, wishedIn } from './wishes-in-words.ts';
import { requestsInWords, wordedLines } from './worded-lines.ts';
import { unknownZeros } from './zeros-within.ts';

/** One finding for all programmes without an English name: under the scope of the whole government there are thousands. */
export function withoutEnglish(nodes: readonly NodeRow[]): Finding[] {
  const names = nodes
    .filter(({ type, properties }) => type === 'BudgetProgram' && properties['nameEn'] === undefined)
    .map(({ properties }) => properties['name']);
  if (names.length === 0) return [];
  const message = `titles/review-sheets.yaml has no English name for ${names.length} programmes of the review sheets: ${names.slice(0, 5).join('、')}${names.length > 5 ? ' …' : ''}`;
  return [finding('warning', 'sheet-without-english', null, message)];
}

/** Where two documents print different amounts: both are kept, the sheet's is added, and a person is told. */
export function differences(joins: readonly SheetJoin[]): Finding[] {
  return joins
    .filter(({ kind }) => kind === 'SAME')
    .flatMap(({ sheet, program, compared }) =>
      compared
        .filter(({ agrees }) => !agrees)
        .map((comparison): Finding => {
          const evidence = sheet.budgets?.evidence;
          const message = `${evidence?.document ?? RS_BUDGETS.id}: sheet ${sheet.number} and "${program.node.properties['name']}" are one programme with two amounts: ${tellComparison(comparison)}. Both are kept, the sheet's is added.`;
          return finding('note', 'amounts-differ', evidence, message);
        }),
    );
}

/** Sheets of which zeros stand for money that is a part of a larger sum: they are told as not known, and a person may read what no rule reads. */
export function withinLargerSums(sheets: readonly Sheet[]): Finding[] {
  return sheets.flatMap(({ number, name, budgets }): Finding[] => {
    const zeros = budgets === null ? [] : unknownZeros(budgets);
    const [first, ...more] = budgets?.within ?? [];
    if (first === undefined || zeros.length === 0) return [];
    const read = wordedLines([first, ...more]).map(({ text }) => text);
    const figures = [first, ...more].flatMap(({ amounts = [], unread = [] }) => [
      ...amounts.map(({ text }) => text),
      ...unread,
    ]);
    const unread = figures.filter((text) => !read.includes(text));
    const message = [
      `Sheet ${number} (${name}) says that its money is a part of a larger sum (${first.printed}): not known are its zeros of ${zeros.map(({ year, money }) => `${year} (${money.join(', ')})`).join(', ')}.`,
      ...(read.length > 0 ? [`Of what it tells in words is read: ${[...new Set(read)].join(', ')}.`] : []),
      ...(unread.length > 0 ? [`No rule reads ${[...new Set(unread)].join(', ')}.`] : []),
    ].join(' ');
    return [finding('note', 'within-larger-sum', first.evidence, message)];
  });
}

/**
 * Requests that sheets say to be settled later: where they print 0, what is asked for is not known but for what words tell beside it; where they print an
 * amount, words may tell another.
 */
export function settledLaterRequests(sheets: readonly Sheet[]): Finding[] {
  const zeros: Finding[] = [];
  const others: Finding[] = [];
  for (const { number, name, budgets } of sheets) {
    for (const { year, totals, accounts } of budgets?.years ?? []) {
      const said = budgets ? settledLaterIn(budgets, year + 1) : undefined;
      const printed = (totals === undefined ? accounts : [totals]).flatMap(({ yen }) => yen.nextYearRequest ?? []);
      if (budgets === null || said === undefined || printed.length === 0) continue;
      const asked = printed.reduce((sum, yen) => sum + yen, 0);
      const beside = requestsInWords(budgets.settledLater).find(
        (line) => line.fiscalYear === year + 1 && line.note !== PRIORITY,
      );
      const request = `Sheet ${number} (${name}) prints ${asked} as its request for ${year + 1}`;
      if (printed.every((yen) => yen === 0)) {
        const known =
          beside === undefined ? 'it is not known' : `of it ${beside.text} is told in words, and no more known`;
        const message = `${request}, and says that it is settled later (${said.printed}): ${known}.`;
        zeros.push(finding('note', 'request-settled-later', said.evidence, message));
      } else if (beside !== undefined && Math.abs(asked - (beside.yen ?? 0)) >= precision(beside)) {
        const message = `${request}, and ${beside.text} in words beside what is settled later (${said.printed}). The former is told.`;
        others.push(finding('note', 'request-in-words-differs', beside.evidence, message));
      }
    }
  }
  return [
    ...atMost('request-settled-later', zeros, 'sheets and years more'),
    ...atMost('request-in-words-differs', others, 'sheets and years more'),
  ];
}

/** Sheets with their lines, as far as findings ask. */
type SheetWithLines = Pick<SheetWithUnits, 'sheet' | 'lines'>;

/** 要望額 above the request is not told as a part of it. */
export function priorityAboveRequest(sheets: readonly SheetWithLines[]): Finding[] {
  const found = eachYear(
    sheets,
    (line) => line.beside !== undefined,
    ({ sheet, lines }, fiscalYear, priority) => {
      const ofYear = lines.filter((line) => line.fiscalYear === fiscalYear);
      // Lines of one account share what is asked for in it.
      const asked = new Set(ofYear.flatMap(({ beside }) => beside ?? []));
      const request = [...asked].reduce((sum, each) => sum + each.request, 0);
      const message = `${place(sheet)} prints ${priority} yen in the priority frame (要望額) for ${fiscalYear}, where there is room for ${request} in what it asks for: it is kept beside the request, and not told as a part of it.`;
      return { excess: priority - request, message };
    },
  );
  return mostExcess('priority-above-request', found);
}

/** What words tell of the priority frame (要望額) that is told by no line, and where they differ from what the table prints, which is told. */
export function prioritiesInWords(sheets: readonly SheetWithLines[]): Finding[] {
  const untold: Finding[] = [];
  const others: PlacedExcess[] = [];
  for (const { sheet, lines } of sheets) {
    const byYear = groupBy(sheet.budgets?.priorityInWords ?? [], ({ fiscalYear }) => fiscalYear);
    const years = [...byYear].map(([fiscalYear, said]) => ({ fiscalYear, said, wished: wishedIn(lines, fiscalYear) }));
    const unread = years.filter(({ wished }) => wished.length === 0);
    const [first] = unread[0]?.said ?? [];
    if (first !== undefined) {
      const told = unread.map(({ fiscalYear, said }) => {
        const figures = said.flatMap(({ amount, unread: more = [] }) => (amount === undefined ? more : [amount.text]));
        return [`${fiscalYear}`, ...figures].join(' ');
      });
      const message = `${place(sheet)} tells in words alone that something of its request is in the priority frame (${first.printed}): ${told.join('; ')}. No rule reads how much, it is more than the request, or its unit may be a slip, so that no line tells it.`;
      untold.push(finding('note', 'priority-in-words', first.evidence, message));
    }
    for (const { fiscalYear, said, wished } of years) {
      const amount = oneAmount(said);
      const excess = Math.abs((amount?.yen ?? 0) - yenOf(wished));
      if (amount == null || wished.length === 0 || excess < precision(amount)) continue;
      const [evidence] = said.map((each) => each.evidence);
      const message = `${place(sheet)} prints ${yenOf(wished)} yen in the priority frame (要望額) for ${fiscalYear}, and ${amount.text} in words. The former is told.`;
      if (evidence !== undefined) others.push({ excess, evidence, message });
    }
  }
  return [...atMost('priority-in-words', untold, 'sheets more'), ...mostExcess('priority-in-words-differs', others)];
}

/** Supplementary budgets of years without a row, of which words alone tell an amount: no line tells it. */
export function earlierSupplementaryBudgets(sheets: readonly SheetWithLines[]): Finding[] {
  return sheets.flatMap(({ sheet }) => {
    const [first, ...more] = sheet.budgets?.earlierSupplementary ?? [];
    if (first === undefined) return [];
    const told = [first, ...more].map(({ printed, figures = [] }) => [printed, ...figures].join(' '));
    const message = `${place(sheet)} tells in words alone amounts of supplementary budgets of years for which it has no row: ${[...new Set(told)].join('; ')}. No line tells them.`;
    return [finding('note', 'supplementary-in-words', first.evidence, message)];
  });
}

/** More spent than there was to spend: both are kept as printed, and a person is told. */
export function executedAboveAvailable(sheets: readonly SheetWithLines[]): Finding[] {
  const found = eachYear(
    sheets,
    (line) => line.stage === 'EXECUTED' && isOwn(line),
    ({ sheet, lines }, fiscalYear, executed) => {
      const available = ownYen(lines, 'AVAILABLE', fiscalYear) ?? executed;
      const message = `${place(sheet)} prints ${executed} yen as spent (執行額) in ${fiscalYear}, more than the ${available} that were there to spend (歳出予算現額). Both are kept.`;
      return { excess: executed - available, message };
    },
  );
  return mostExcess('executed-above-available', found);
}

/**
 * Amounts of one year and stage that two years' sheets of one number print, and that differ: what the later sheet prints is told, and a person
 * may see what was corrected. `sheets`: the latest first.
 */
export function restatedAmounts(sheets: readonly SheetWithLines[]): Finding[] {
  const found = [...groupBy(sheets, ({ sheet }) => sheet.number).values()].flatMap((ofNumber) => {
    const told = new Map<string, { sheet: Sheet; yen: number }>();
    return ofNumber.flatMap(({ sheet, lines }) => {
      const own = groupBy(lines.filter(isOwn), ({ fiscalYear, stage }) => `${stage} of ${fiscalYear}`);
      return [...own].flatMap(([what, same]) => {
        const later = told.get(what);
        const [first] = same;
        const yen = yenOf(same);
        if (later === undefined) told.set(what, { sheet, yen });
        if (first === undefined || later === undefined || later.yen === yen) return [];
        const message = `${place(sheet)} prints ${yen} yen as ${what}, and that of ${later.sheet.year} ${later.yen}: the later is told.`;
        return [{ excess: Math.abs(yen - later.yen), evidence: first.evidence, message }];
      });
    });
  });
  return mostExcess('sheet-amount-restated', found);
}

const place = ({ number, year, name }: Sheet): string => `Sheet ${number} of ${year} (${name})`;

interface Excess {
  /** Yen above; what is not above is not told. */
  excess: number;
  message: string;
}
type PlacedExcess = Excess & { evidence: FactEvidence };

/** What `tell` says of the sum of such lines of each sheet and fiscal year, at the first of them. */
function eachYear(
  sheets: readonly SheetWithLines[],
  isMeant: (line: SheetLine) => boolean,
  tell: (sheet: SheetWithLines, fiscalYear: number, yen: number) => Excess,
): PlacedExcess[] {
  return sheets.flatMap((sheet) => {
    const byYear = groupBy(sheet.lines.filter(isMeant), ({ fiscalYear }) => fiscalYear);
    return [...byYear].flatMap(([fiscalYear, lines]) => {
      const [first] = lines;
      const told = tell(sheet, fiscalYear, yenOf(lines));
      return first && told.excess > 0 ? [{ ...told, evidence: first.evidence }] : [];
    });
  });
}

/** So many are told one by one; of the whole government there are hundreds. */
const AT_MOST = 20;

/** Those that are most above, or apart, and how many there are more. */
function mostExcess(code: string, found: readonly PlacedExcess[]): Finding[] {
  const inOrder = [...found].sort((a, b) => b.excess - a.excess);
  const told = inOrder.map(({ evidence, message }) => finding('note', code, evidence, message));
  return atMost(code, told, 'sheets and years more, with less');
}

function atMost(code: string, found: readonly Finding[], rest: string): Finding[] {
  const more = found.length - AT_MOST;
  const told = found.slice(0, AT_MOST);
  return more > 0 ? [...told, finding('note', code, null, `${code}: ${more} ${rest}.`)] : told;
}

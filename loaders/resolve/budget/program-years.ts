import { isOwnAmount } from '../../../src/budget/own-amount.ts';
import { groupBy } from '../../../src/graph/group-by.ts';
import type { GraphRows, NodeRow } from '../../../src/graph/model.ts';
import { decodeYear, encodeYear, ofYear, type StoredYear } from '../../../src/graph/program-year.ts';
import { documentId } from '../ids.ts';
import { present } from '../part.ts';

/**
 * Writes on every programme what is known of it by fiscal year, the latest first: what the resolvers told of a year (`years`), with the
 * amounts of all its lines, whatever documents they stand in. A year that has a line only is told with its amounts alone. Amounts of its latest
 * request that the documents which ask for it do not print by themselves are those of the years.
 */
export function withProgramYears({ nodes, relationships }: GraphRows): GraphRows {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = new Map<string, NodeRow[]>();
  const inOrder = relationships
    .filter(({ type }) => type === 'HAS_BUDGET')
    .sort((a, b) => Number(a.properties['order'] ?? 0) - Number(b.properties['order'] ?? 0));
  for (const { from, to } of inOrder) {
    const line = byId.get(to);
    if (line !== undefined) lines.set(from, [...(lines.get(from) ?? []), line]);
  }
  const annotated = nodes.map((node): NodeRow => {
    if (node.type !== 'BudgetProgram') return node;
    const { years: encoded, ...properties } = node.properties;
    const told = ((encoded ?? []) as string[]).map(decodeYear);
    const own = lines.get(node.id) ?? [];
    const isWhole = isWholeIn(own);
    const printed = typeof properties['change'] === 'number' ? properties['change'] : null;
    const years = withChanges(yearsOf(told, own, outcomeOf(node, told)), own, isWhole, printed);
    const worked = present({ years: years.map(encodeYear), ...byYear(years) });
    const asked = askedIn(own, properties['requestAmount']) ?? latestAsked(own);
    const { fiscalYear, change, ...amounts } = latestAmounts(years, isWhole, asked);
    const both = printedTogether(own, fiscalYear);
    const added = present({ ...amounts, change: both && both.request - both.initial });
    // A request of the years is compared with what stands beside it there, and not with what another document rounds.
    const compared = present(
      properties['requestAmount'] === undefined && printed === null && amounts.requestAmount !== null
        ? { previousAmount: both?.initial ?? amounts.previousAmount, change: added['change'] ?? change }
        : {},
    );
    return { ...node, properties: { ...added, ...properties, ...compared, ...worked } };
  });
  return { nodes: annotated, relationships };
}

/** What conditions and orders ask of a year, beside the texts of the years. */
function byYear(years: readonly StoredYear[]): Record<string, string[]> {
  const all = (values: (year: StoredYear) => readonly (string | number | null)[]) =>
    years.flatMap((year) => values(year).flatMap((value) => (value === null ? [] : [ofYear(year.fiscalYear, value)])));
  return {
    tagsByYear: all(({ tags }) => tags),
    outcomesByYear: all(({ outcome }) => [outcome]),
    digitalAgencyByYear: all(({ digitalAgency }) => [digitalAgency]),
    changesByYear: all(({ change }) => [change]),
    documentsByYear: all(({ documents }) => documents),
  };
}

/** A year of which nothing is told yet. */
export const emptyYear = (fiscalYear: number): StoredYear => ({
  fiscalYear,
  isPrinted: false,
  tags: [],
  section: null,
  digitalAgency: null,
  outcome: 'UNKNOWN',
  why: null,
  outcomeEvidence: [],
  documents: [],
  amounts: {},
  change: null,
  text: [],
});

type Outcome = Pick<StoredYear, 'outcome' | 'why'>;

/**
 * What holds of a year that no request or draft tells of: that no draft covers the programme, where that is so, for the reason that the latest
 * `told` has, or that a programme has which none tells of; else nothing is known.
 */
function outcomeOf({ properties: { outcome } }: NodeRow, told: readonly StoredYear[]): Outcome {
  if (outcome !== 'OUT_OF_SCOPE') return { outcome: 'UNKNOWN', why: null };
  const latest = told.filter((year) => year.outcome === outcome).sort((a, b) => b.fiscalYear - a.fiscalYear)[0];
  return { outcome, why: latest?.why ?? { why: 'ONLY_REVIEW_SHEETS' } };
}

function yearsOf(told: readonly StoredYear[], lines: readonly NodeRow[], untold: Outcome): StoredYear[] {
  const years = new Map<number, StoredYear>(told.map((year) => [year.fiscalYear, year]));
  for (const { properties } of lines) {
    const fiscalYear = Number(properties['fiscalYear']);
    if (properties['fiscalYear'] === undefined) continue;
    const year: StoredYear = years.get(fiscalYear) ?? { ...emptyYear(fiscalYear), ...untold };
    years.set(fiscalYear, { ...year, ...withLine(year, properties) });
  }
  return [...years.values()].sort((a, b) => b.fiscalYear - a.fiscalYear);
}

/** Whether an amount of the year and stage is all that is printed of the programme, and not what totals add of it beside its parts. */
type IsWhole = (fiscalYear: number, stage: 'REQUEST' | 'DRAFT' | 'INITIAL' | 'SUPPLEMENTARY') => boolean;

function isWholeIn(lines: readonly NodeRow[]): IsWhole {
  const rests = lines.filter(({ properties: { counted, amount } }) => counted !== undefined && counted !== amount);
  return (fiscalYear, stage) =>
    !rests.some(({ properties }) => properties['fiscalYear'] === fiscalYear && properties['stage'] === stage);
}

/**
 * Each year's request less the initial budget of the year before, of which none printed (－) is nothing. What remains of two sums is not compared,
 * since the two may be cut differently: then the change is that of what is printed of the whole, as the documents that ask tell it of the latest
 * request (`printed`), else as one document tells it of both.
 */
function withChanges(
  years: readonly StoredYear[],
  lines: readonly NodeRow[],
  isWhole: IsWhole,
  printed: number | null,
): StoredYear[] {
  const nothing = lines.filter(({ properties }) => properties['stage'] === 'INITIAL' && properties['kind'] === 'none');
  const none = new Set(nothing.map(({ properties }) => properties['fiscalYear']));
  const initial = new Map(years.map(({ fiscalYear, amounts }) => [fiscalYear, amounts['initial']]));
  const latest = years.find(({ amounts }) => amounts['request'] !== undefined);
  return years.map((year) => {
    const last = year.fiscalYear - 1;
    if (!isWhole(year.fiscalYear, 'REQUEST') || !isWhole(last, 'INITIAL'))
      return { ...year, change: (year === latest ? printed : null) ?? changeTogether(lines, year.fiscalYear) };
    const request = year.amounts['request'];
    const before = initial.get(last) ?? (none.has(last) ? 0 : null);
    return { ...year, change: request === undefined || before === null ? null : request - before };
  });
}

/**
 * What one document prints of the programme by itself as the request for a fiscal year and as the initial budget of the year before; `null` where none
 * has both, each once. Amounts of two documents may be cut or rounded differently.
 */
function printedTogether(lines: readonly NodeRow[], fiscalYear: number): Record<'request' | 'initial', number> | null {
  const own = lines.filter(({ properties }) => isOwnAmount(properties) && typeof properties['amount'] === 'number');
  for (const printed of groupBy(own, ({ properties }) => properties['document']).values()) {
    const of = (stage: string, year: number) =>
      printed.filter(({ properties }) => properties['stage'] === stage && properties['fiscalYear'] === year);
    const [requests, initials] = [of('REQUEST', fiscalYear), of('INITIAL', fiscalYear - 1)];
    const [request, initial] = [requests[0]?.properties['amount'], initials[0]?.properties['amount']];
    if (requests.length === 1 && initials.length === 1) return { request: Number(request), initial: Number(initial) };
  }
  return null;
}

function changeTogether(lines: readonly NodeRow[], fiscalYear: number): number | null {
  const both = printedTogether(lines, fiscalYear);
  return both && both.request - both.initial;
}

/** The latest fiscal year for which a request of so much is printed by itself; `null` where none is. */
function askedIn(lines: readonly NodeRow[], request: unknown): number | null {
  return request === undefined ? null : latestAsked(lines.filter(({ properties }) => properties['amount'] === request));
}

/** The latest fiscal year for which any line asks, whether or not it tells how much: what was asked before is not what is asked now. */
function latestAsked(lines: readonly NodeRow[]): number | null {
  const years = lines.flatMap(({ properties: { stage, fiscalYear } }) =>
    stage === 'REQUEST' && fiscalYear !== undefined ? [Number(fiscalYear)] : [],
  );
  return years.length === 0 ? null : Math.max(...years);
}

/**
 * Amounts of the latest request, out of the years, for a programme of which the documents that ask for it print none that stands for itself: a
 * review sheet may. Of the latest draft the same. What totals add beside parts is not the programme's amount. `askedYear`: that of the request which
 * they do print, then the others are of the same; else the latest that any asks for.
 */
function latestAmounts(years: readonly StoredYear[], isWhole: IsWhole, askedYear: number | null) {
  const amount = (fiscalYear: number, stage: Parameters<IsWhole>[1]): number | null =>
    isWhole(fiscalYear, stage)
      ? (years.find((year) => year.fiscalYear === fiscalYear)?.amounts[stage.toLowerCase()] ?? null)
      : null;
  const latest = years.find(({ fiscalYear }) => fiscalYear === askedYear) ?? years.find(({ isPrinted }) => isPrinted);
  const { fiscalYear, change } = latest ?? { fiscalYear: 0, change: null };
  return {
    fiscalYear,
    requestAmount: amount(fiscalYear, 'REQUEST'),
    previousAmount: amount(fiscalYear - 1, 'INITIAL'),
    draftAmount: amount(fiscalYear, 'DRAFT'),
    supplementaryAmount: amount(fiscalYear - 1, 'SUPPLEMENTARY'),
    prevSupplementaryAmount: amount(fiscalYear - 2, 'SUPPLEMENTARY'),
    change,
  };
}

function withLine(year: StoredYear, properties: NodeRow['properties']): Partial<StoredYear> {
  const { stage, text, note, additive, counted, amount, notAdditiveReason, document } = properties;
  const key = String(stage).toLowerCase();
  const added = counted ?? (additive === true ? amount : undefined);
  const before = year.amounts[key];
  const source = documentId(String(document ?? ''));
  const about = note === undefined ? String(stage) : `${stage} (${note})`;
  const said = `${about}: ${text ?? ''}${notAdditiveReason === undefined ? '' : ` [${notAdditiveReason}]`}`;
  return {
    amounts: added === undefined ? year.amounts : { ...year.amounts, [key]: (before ?? 0) + Number(added) },
    documents: document === undefined || year.documents.includes(source) ? year.documents : [...year.documents, source],
    text: [...year.text, said],
  };
}

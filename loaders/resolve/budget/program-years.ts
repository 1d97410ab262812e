import type { GraphRows, NodeRow } from '../../../src/graph/model.ts';
import { decodeYear, encodeYear, ofYear, type StoredYear } from '../../../src/graph/program-year.ts';
import { documentId } from '../ids.ts';
import { present } from '../part.ts';

/**
 * Writes on every programme what is known of it by fiscal year, the latest first: what the resolvers told of a year (`years`), with the
 * amounts of all its lines, whatever documents they stand in. A year that has a line only is told with its amounts alone.
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
    const years = yearsOf(told, lines.get(node.id) ?? [], outcomeOf(node, told));
    return { ...node, properties: { ...properties, ...present({ years: years.map(encodeYear), ...byYear(years) }) } };
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
  const nothing = lines.filter(({ properties }) => properties['stage'] === 'INITIAL' && properties['kind'] === 'none');
  const none = new Set(nothing.map(({ properties }) => properties['fiscalYear']));
  return [...years.values()]
    .map((year) => {
      const request = year.amounts['request'];
      const before = years.get(year.fiscalYear - 1)?.amounts['initial'] ?? (none.has(year.fiscalYear - 1) ? 0 : null);
      return { ...year, change: request === undefined || before === null ? null : request - before };
    })
    .sort((a, b) => b.fiscalYear - a.fiscalYear);
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

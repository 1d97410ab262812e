import { SURE_ENOUGH } from '../../../src/budget/budget-summary.ts';
import { itemsOf } from '../../../src/budget/carried-items.ts';
import type { WayOfYear } from '../../../src/budget/money-rows.ts';
import type { GraphRows, NodeRow, PropertyValue, RelationshipRow } from '../../../src/graph/model.ts';
import { documentId } from '../ids.ts';
import { withEvidence } from '../merge-rows.ts';
import { present } from '../part.ts';
import { holdsIn, LineWays } from './line-ways.ts';
import { firstBy, upTo } from './upward.ts';

/**
 * Writes the way of its yen on every line: `countsAs`, the whole programme that it is told under; the ids of ministry, bureau and
 * division, as far as they are known, of the line's fiscal year; the items that the programme carries; and whatever else sums are grouped by.
 * Of several organisations the one printed first counts; a part has those of the nearest programme above that has any. All choices are by
 * printed order, then by id. A programme that no organisation is printed for is that of the ministry that publishes a document
 * it stands in. The programme has its ministry of now.
 */
export function withMoneyWays({ nodes, relationships: given }: GraphRows): GraphRows {
  const relationships = withoutContradicted(given);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const above = firstBy(relationships, 'PART_OF', () => 0);
  const runners = runnersOf(relationships);
  const wholes = firstBy(relationships, 'COMPONENT_OF', ({ to }) => Number(byId.get(to)?.properties['order'] ?? 0));
  const programs = new Map(relationships.filter(({ type }) => type === 'HAS_BUDGET').map(({ from, to }) => [to, from]));
  const lineWays = new LineWays({ nodes, relationships });
  const upwards = new Map<string, string[]>();
  const upwardOf = (program: string): string[] => {
    const known = upwards.get(program);
    if (known !== undefined) return known;
    const upward = upTo(program, wholes, (id) => byId.get(id)?.properties['level'] !== 'COMPONENT');
    upwards.set(program, upward);
    return upward;
  };
  const unitsOf = (program: string, year: number | null): Units => {
    const [runner] = upwardOf(program).flatMap((id) => runners(id, year));
    return runner === undefined ? {} : unitsAbove(runner, above, byId);
  };
  const wholeOf = (program: string) => upwardOf(program).at(-1) ?? program;
  const isLine = ({ id, type }: NodeRow) => type === 'BudgetLine' && programs.has(id);
  const publishers = publishersOf(nodes);
  const published = new Map<string, string>();
  for (const { id, properties } of nodes.filter(isLine)) {
    const whole = wholeOf(programs.get(id) ?? '');
    const ministry = publishers.get(documentId(String(properties['document'] ?? '')));
    if (ministry !== undefined && !published.has(whole)) published.set(whole, ministry);
  }
  const wayIn = (program: string, year: number, section: PropertyValue | undefined) => {
    const ministry = published.get(wholeOf(program));
    const way = lineWays.of(upwardOf(program), year, typeof section === 'string' ? section : null);
    const [item] = itemsOf(way.carried, SURE_ENOUGH);
    return { ...(ministry ? { ministry } : {}), ...unitsOf(program, year), ...way, item };
  };
  const annotated = nodes.map((node): NodeRow => {
    if (node.type === 'BudgetProgram') {
      const { ministry = published.get(wholeOf(node.id)) } = unitsOf(node.id, null);
      return ministry === undefined ? node : { ...node, properties: { ...node.properties, ministry } };
    }
    if (!isLine(node)) return node;
    const program = programs.get(node.id) ?? '';
    const { fiscalYear, stage, section } = node.properties;
    const year = Number(fiscalYear ?? Number.NaN);
    const [way, later] = [wayIn(program, year, section), wayIn(program, year + 1, section)];
    const { outcome, markedNew, ...rest } = way;
    const properties = present({
      ...rest,
      appropriation: fiscalYear === undefined ? null : `${fiscalYear} ${stage}`,
      program,
      countsAs: wholeOf(program),
      outcome: outcome === 'UNKNOWN' ? null : outcome,
      markedNew: markedNew || null,
      next: changedIn(way, later),
    });
    return { ...node, properties: { ...node.properties, ...properties } };
  });
  return { nodes: annotated, relationships };
}

/** What of a way may change from year to year. */
const OF_A_YEAR = [
  'ministry',
  'bureau',
  'division',
  'recipients',
  'implementers',
  'tags',
  'markedNew',
  'outcome',
] as const satisfies readonly (keyof WayOfYear)[];

/** What is otherwise a year later, as JSON; `null` when nothing is. */
function changedIn(way: Partial<WayOfYear>, later: Partial<WayOfYear>): string | null {
  const changed = OF_A_YEAR.filter((name) => JSON.stringify(way[name]) !== JSON.stringify(later[name]));
  if (changed.length === 0) return null;
  return JSON.stringify(Object.fromEntries(changed.map((name) => [name, later[name] ?? null])));
}

const isFormerRunner = ({ type, properties }: RelationshipRow): boolean =>
  type === 'FORMERLY' && properties['was'] === 'ADMINISTERED_BY';

/** What an older document says of who runs a programme gives way to a newer one that says it of earlier years only; its evidence stays. */
function withoutContradicted(relationships: readonly RelationshipRow[]): RelationshipRow[] {
  const pairOf = ({ from, to }: RelationshipRow) => `${from} ${to}`;
  const former = new Set(relationships.filter(isFormerRunner).map(pairOf));
  if (former.size === 0) return [...relationships];
  const isContradicted = (row: RelationshipRow) =>
    row.type === 'ADMINISTERED_BY' && row.properties['fromYear'] === undefined && former.has(pairOf(row));
  const contradicted = new Map(relationships.filter(isContradicted).map((row) => [pairOf(row), row]));
  return relationships
    .filter((row) => !isContradicted(row))
    .map((row) => {
      const other = isFormerRunner(row) ? contradicted.get(pairOf(row)) : undefined;
      return other === undefined ? row : withEvidence(row, other);
    });
}

/** Who runs a programme in a year, those printed first in front; of now without a year. */
function runnersOf(relationships: readonly RelationshipRow[]): (program: string, year: number | null) => string[] {
  const byProgram = new Map<string, RelationshipRow[]>();
  for (const row of relationships) {
    if (row.type !== 'ADMINISTERED_BY' && !isFormerRunner(row)) continue;
    byProgram.set(row.from, [...(byProgram.get(row.from) ?? []), row]);
  }
  const rank = ({ properties }: RelationshipRow) => Number(properties['order'] ?? 0);
  for (const rows of byProgram.values()) rows.sort((a, b) => rank(a) - rank(b) || (a.to < b.to ? -1 : 1));
  const holds = (row: RelationshipRow, year: number | null) =>
    year === null || Number.isNaN(year) ? row.type === 'ADMINISTERED_BY' : holdsIn(row, year);
  return (program, year) => (byProgram.get(program) ?? []).filter((row) => holds(row, year)).map(({ to }) => to);
}

/** Ids; what is not known is absent. */
interface Units {
  ministry?: string;
  bureau?: string;
  division?: string;
}

const MINISTRIES = new Set(['MINISTRY', 'CABINET']);

/** The units above an organisation that runs a programme: its ministry (or cabinet), the outermost bureau below it, and itself below that. */
function unitsAbove(runner: string, above: ReadonlyMap<string, string>, byId: ReadonlyMap<string, NodeRow>): Units {
  const chain = upTo(runner, above, () => false);
  const kind = (id: string) => byId.get(id)?.properties['kind'];
  const isMinistry = (id: string) => MINISTRIES.has(String(kind(id)));
  // An agency that is below no ministry (復興庁, デジタル庁) stands in the place of one.
  const ministry = chain.find(isMinistry) ?? [chain.at(-1)].find((id) => id !== undefined && kind(id) === 'AGENCY');
  const below = ministry === undefined ? chain : chain.slice(0, chain.indexOf(ministry));
  const bureau = below.findLast((id) => kind(id) === 'BUREAU') ?? below.at(-1);
  const division = runner !== bureau && runner !== ministry && kind(runner) !== 'BUREAU' ? runner : undefined;
  return { ...(ministry ? { ministry } : {}), ...(bureau ? { bureau } : {}), ...(division ? { division } : {}) };
}

/** Document → the ministry that publishes it. */
function publishersOf(nodes: readonly NodeRow[]): Map<string, string> {
  const ministries = new Map(
    nodes
      .filter(({ type, properties }) => type === 'Organization' && properties['kind'] === 'MINISTRY')
      .map(({ id, properties }) => [properties['name'], id]),
  );
  return new Map(
    nodes.flatMap(({ id, type, properties }) => {
      const ministry = type === 'SourceDocument' ? ministries.get(properties['publisher'] as string) : undefined;
      return ministry === undefined ? [] : [[id, ministry] as const];
    }),
  );
}

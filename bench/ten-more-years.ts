import type { GraphRows, NodeRow, PropertyValue, RelationshipRow } from '../src/graph/model.ts';

/** Whose programmes get more years: the ministry with the most documents. */
const MINISTRY = 'org:mhlw';
/** The first year that review sheets tell in full; it is what the years before it are made like. */
const LIKE = 2021;
const MORE = 10;

/**
 * The same graph as if `MORE` earlier years of one ministry were in it: amounts, sheets and totals of `LIKE` again for each of the years
 * before, and what its programmes hold by year. Nobody's figures: it has the size and the shape that such a graph would have.
 */
export function tenMoreYears({ nodes, relationships }: GraphRows): GraphRows {
  const programs = new Set(
    nodes
      .filter((node) => node.properties['ministry'] === MINISTRY && node.type === 'BudgetProgram')
      .map(({ id }) => id),
  );
  const ofProgram = new Set(relationships.filter(({ from }) => programs.has(from)).map(({ to }) => to));
  const copied = nodes.filter(({ id, type, properties }) =>
    type === 'BudgetSum'
      ? properties['fiscalYear'] === LIKE
      : type === 'BudgetLine' && properties['fiscalYear'] === LIKE && ofProgram.has(id),
  );
  const ids = new Set(copied.map(({ id }) => id));
  const more = relationships.filter(({ from, to }) => ids.has(from) || ids.has(to));
  const years = Array.from({ length: MORE }, (_, index) => LIKE - 2 - index);
  const idIn = (id: string, year: number) => (ids.has(id) ? `${id}~${year}` : id);
  return {
    nodes: [
      ...nodes.map((node) =>
        programs.has(node.id) ? { ...node, properties: withYears(node.properties, years) } : node,
      ),
      ...years.flatMap((year) =>
        copied.map(
          (node): NodeRow => ({ ...node, id: idIn(node.id, year), properties: inYear(node.properties, year) }),
        ),
      ),
    ],
    relationships: [
      ...relationships,
      ...years.flatMap((year) =>
        more.map((row): RelationshipRow => ({ ...row, from: idIn(row.from, year), to: idIn(row.to, year) })),
      ),
    ],
  };
}

/** Lists that have an entry for each year get those of the years before. */
function withYears(properties: NodeRow['properties'], years: readonly number[]): NodeRow['properties'] {
  return mapped(properties, (value) => {
    if (!Array.isArray(value)) return value;
    const like = value.filter((entry) => entry.startsWith(`${LIKE} `));
    return [...value, ...years.flatMap((year) => like.map((entry) => entry.replace(`${LIKE}`, `${year}`)))];
  });
}

function inYear(properties: NodeRow['properties'], year: number): NodeRow['properties'] {
  const moved = (text: string) => (text.startsWith(`${LIKE} `) ? text.replace(`${LIKE}`, `${year}`) : text);
  return mapped(properties, (value) => {
    if (value === LIKE) return year;
    if (typeof value === 'string') return moved(value);
    return Array.isArray(value) ? value.map(moved) : value;
  });
}

function mapped(properties: NodeRow['properties'], to: (value: PropertyValue) => PropertyValue): NodeRow['properties'] {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, to(value)]));
}

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../src/graph/model.ts';
import { STORES } from '../support/stores.ts';
import { openWorld, root, type World } from '../support/world.ts';

const page = readFileSync(`${root}docs/graph-model.md`, 'utf8');
const diagram = /```mermaid\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const questions = [...page.matchAll(/^### (.+)\n\n```cypher\n([\s\S]*?)```/gm)].map(
  ([, title = '', cypher = '']) => [title, cypher] as const,
);
const arrows = [...diagram.matchAll(/^ *(\w+) --> (\w+) : (\w+)$/gm)].map(
  ([, from, to, type]) => `${from} ${type} ${to}`,
);

describe('the diagram of the model', () => {
  it('has every label with its properties, and no other', () => {
    const classes = [...diagram.matchAll(/class (\w+) \{([^}]*)\}/g)].map(([, label, properties = '']) => [
      label,
      properties.trim().split(/\s+/),
    ]);
    expect(Object.fromEntries(classes)).toEqual(NODE_TYPES);
  });

  it('has every relationship, or says that it does not draw it', () => {
    const drawn = new Set(arrows.map((arrow) => arrow.split(' ')[1]));
    const missing = RELATIONSHIP_TYPES.filter((type) => !drawn.has(type));
    expect(missing).toEqual(['FORMERLY']);
    expect(page).toContain('`FORMERLY` is not drawn');
    expect(
      [...drawn].filter((type) => !(RELATIONSHIP_TYPES as readonly (string | undefined)[]).includes(type)),
    ).toEqual([]);
  });
});

describe.each(STORES)('the page on the model, on %s', (_store, settings) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(settings);
  });
  afterAll(() => world?.close());

  it('draws an arrow wherever the graph has one', async () => {
    const rows = await world.store.read(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN DISTINCT a.type AS from, type(r) AS type, b.type AS to',
    );
    expect(rows.map(({ from, type, to }) => `${from} ${type} ${to}`).sort()).toEqual(arrows.toSorted());
  });

  it('has fifteen questions', () => expect(questions).toHaveLength(15));

  it.each(questions)('answers: %s', async (_title, cypher) => {
    const rows = await world.store.read(cypher);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.values(row).some((value) => value !== null)).toBe(true);
  });
});

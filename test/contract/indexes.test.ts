import { readFileSync } from 'node:fs';
import neo4jDriver, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { INDEXES } from '../../src/store/indexes.ts';
import { parametersForNeo4j } from '../../src/store/neo4j/values.ts';
import { openWorld, root, type World } from '../support/world.ts';

const page = readFileSync(`${root}docs/indexes.md`, 'utf8');
const told = [...page.matchAll(/^\| `(\w+)\((\w+)\)` \| `(.+?)` \|/gm)].map(
  ([, label = '', property = '', question = '']) => ({ label, property, question }),
);

describe('the page on indexes', () => {
  it('tells all that are declared, each with a question', () => {
    expect(told.map(({ label, property }) => ({ label, property }))).toEqual(INDEXES);
  });
});

const neo4j = inject('neo4jSettings');
describe.skipIf(!neo4j)('indexes on Neo4j', () => {
  let world: World;
  let driver: Driver;
  let program: string;
  beforeAll(async () => {
    world = await openWorld(neo4j);
    driver = neo4jDriver.driver(neo4j?.uri ?? '', neo4jDriver.auth.basic(neo4j?.user ?? '', neo4j?.password ?? ''));
    const found = await world.store.read('MATCH (p:BudgetProgram) RETURN p.id AS id ORDER BY id LIMIT 1');
    program = String(found[0]?.['id']);
  });
  afterAll(async () => {
    await driver?.close();
    await world?.close();
  });

  it('are there', async () => {
    const { records } = await driver.executeQuery(
      "SHOW INDEXES YIELD labelsOrTypes, properties, state WHERE state = 'ONLINE' AND size(properties) = 1 RETURN labelsOrTypes[0] AS label, properties[0] AS property",
    );
    const there = records.map((record) => record.toObject());
    for (const index of INDEXES) expect(there).toContainEqual(index);
  });

  it.each(told)('$label($property) is where $question begins', async ({ label, property, question }) => {
    world.calls.length = 0;
    await world.data(question.replace('{program}', program));
    const details: string[] = [];
    for (const { cypher, parameters } of world.calls) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, parametersForNeo4j(parameters));
      const seeks = operators(summary.plan as Plan).filter(({ operatorType }) =>
        /^Node(Unique)?IndexSeek/.test(operatorType),
      );
      details.push(...seeks.map(({ arguments: { Details } }) => String(Details)));
    }
    expect(details.join('; ')).toMatch(new RegExp(`:${label}\\(${property}\\)`));
  });
});

function operators(plan: Plan): Plan[] {
  return [plan, ...plan.children.flatMap(operators)];
}

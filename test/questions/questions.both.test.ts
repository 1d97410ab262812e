import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedOf, STORES } from '../support/stores.ts';
import { openWorld, root, type World } from '../support/world.ts';

const folder = join(root, 'questions');
const answers = join(root, 'test/questions/answers');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace(/\.graphql$/, ''))
  .sort();

/** Whether stored answers are written anew instead of compared: `UPDATE_ANSWERS=1`. */
const update = process.env['UPDATE_ANSWERS'] !== undefined;
const UPDATE = 'UPDATE_ANSWERS=1 npx vitest run --project quick test/questions';

/** The version of the data is another after every change of it, also of one that no question asks about: its kinds of values stay. */
function withoutVersion(key: string, value: unknown): unknown {
  if (key !== 'dataVersion') return value;
  return Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, typeof each]));
}

describe('the example questions', () => {
  it.each(names)('%s has its text in English and Japanese', (name) => {
    const text = readFileSync(join(folder, `${name}.graphql`), 'utf8');
    expect(text).toMatch(/^# en: \S.+\n# ja: \S.+\n/);
  });
});

describe.each(STORES)('the example questions on %s', (_store, settings) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(settings);
  });
  afterAll(() => world.close());

  it.each(askedOf(settings, names, 4))('%s is answered as stored', async (name) => {
    const given = await world.data(readFileSync(join(folder, `${name}.graphql`), 'utf8'));
    const answer = JSON.parse(JSON.stringify(given, withoutVersion));
    const file = join(answers, `${name}.json`);
    const text = `${JSON.stringify(answer, null, 2)}\n`;
    if (update && settings === undefined) writeFileSync(file, text);
    expect(existsSync(file), `${file} is missing: write it with ${UPDATE}, and read it`).toBe(true);
    expect(answer, `${file} is not the answer any more: where the new one is right, write it with ${UPDATE}`).toEqual(
      JSON.parse(readFileSync(file, 'utf8')),
    );
    expect(JSON.stringify(answer)).not.toMatch(/^\{"\w+":null\}$/);
  });
});

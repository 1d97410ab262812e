import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LAYOUTS } from '../documents/layouts.ts';
import { STRATEGY_FOLLOW_UP } from '../documents/strategy-follow-up/facts.ts';
import { smallStrategy } from '../resolve/fixtures/small-strategy.ts';
import { FactsError } from './facts-error.ts';
import { readFacts } from './read-facts.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (file: string, content: unknown) =>
  writeFileSync(join(directory, file), typeof content === 'string' ? content : JSON.stringify(content));

function messageOf(path = directory): string {
  try {
    readFacts(path, LAYOUTS);
  } catch (error) {
    expect(error).toBeInstanceOf(FactsError);
    return (error as Error).message;
  }
  throw new Error('readFacts was expected to throw');
}

test('facts are found by their layout, whatever the file is called', () => {
  write('anything.json', smallStrategy());
  write('notes.txt', 'not read');
  expect(readFacts(directory, LAYOUTS).of(STRATEGY_FOLLOW_UP)).toEqual([smallStrategy()]);
});

test('a value that does not fit: file, path, what was expected and what is there', () => {
  const facts = smallStrategy();
  Object.assign(facts.items[0]?.measures[0] ?? {}, { position: 'first' });
  write('a.json', facts);
  expect(messageOf()).toMatch(/a\.json: at items\.0\.measures\.0\.position: .*expected .*, but "first" is there\./);
});

test('a key that is missing and one that is unknown', () => {
  const { items: _, ...rest } = smallStrategy();
  write('a.json', { ...rest, itmes: [] });
  expect(messageOf()).toMatch(/at items: .*array.*, but nothing is there\..*itmes/);
});

test('evidence beyond the document or in another one', () => {
  const facts = smallStrategy();
  Object.assign(facts.items[1]?.evidence ?? {}, { endLine: 999 });
  Object.assign(facts.items[0]?.evidence ?? {}, { document: 'other' });
  write('a.json', facts);
  expect(messageOf()).toContain('at items.1.evidence.endLine: at most 20');
  expect(messageOf()).toContain('at items.0.evidence.document: "small-strategy" was expected');
});

test.each([
  ['{ "format": ', 'is not JSON'],
  ['null', 'at document.layout one of strategy-follow-up'],
  ['[]', 'but nothing is there'],
  ['{"document":{"layout":"toString"}}', 'but "toString" is there'],
  ['{"document":{"layout":3}}', 'but 3 is there'],
  ['{"document":{"layout":"strategy-follow-up"}}', 'at format:'],
])('%s', (content, expected) => {
  write('broken.json', content);
  expect(messageOf()).toContain(join(directory, 'broken.json'));
  expect(messageOf()).toContain(expected);
  expect(messageOf()).toContain(`npm run extract -- --sources DIR --out ${directory}`);
});

test('many faults are not all told', () => {
  const facts = smallStrategy();
  write('a.json', { ...facts, items: Array.from({ length: 9 }, () => null) });
  expect(messageOf()).toContain('And 4 more.');
});

test('any number of documents of one layout', () => {
  const next = JSON.parse(JSON.stringify(smallStrategy()).replaceAll('"small-strategy"', '"next-strategy"'));
  write('a.json', smallStrategy());
  write('b.json', next);
  expect(readFacts(directory, LAYOUTS).of(STRATEGY_FOLLOW_UP)).toEqual([next, smallStrategy()]);
});

test('two files of one document, an empty folder and none at all', () => {
  expect(messageOf()).toContain('holds no *.json file');
  write('a.json', smallStrategy());
  write('b.json', smallStrategy());
  expect(messageOf()).toMatch(/b\.json: is the document small-strategy, and so is .*a\.json.*remove one/);
  expect(messageOf(join(directory, 'gone'))).toContain('cannot be read, since it is not there');
});

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FACTS_KINDS } from '../../documents/layouts.ts';
import { BUDGET_REQUEST, type BudgetRequestFacts } from '../../documents/mhlw-budget-request/facts.ts';
import { readFacts } from '../../facts/read-facts.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { readRegistry } from '../../registry/read-registry.ts';
import { otherMinistry } from './other-ministry.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const registry = readRegistry(at('data/registry'));
const context = { registry, names: buildNameIndex(registry) };
const [request] = readFacts(at('data/facts'), FACTS_KINDS).of(BUDGET_REQUEST);
if (request === undefined) throw new Error('no request is committed');

/** The committed request, each bureau put in the place of the one that is printed. */
const withBureaus = (bureauOf: (bureau: string | null, sheet: number) => string | null): BudgetRequestFacts => ({
  ...request,
  sheets: request.sheets.map((sheet, index) => ({
    ...sheet,
    divisions: sheet.divisions.map((division) => ({ ...division, bureau: bureauOf(division.bureau, index) })),
  })),
});

test('the request of the health ministry is its own, with a few new bureaus too', () => {
  expect(otherMinistry(request, context)).toEqual([]);
  expect(
    otherMinistry(
      withBureaus((bureau, sheet) => (sheet % 4 === 0 ? '見本局' : bureau)),
      context,
    ),
  ).toEqual([]);
});

test.each(['見本局', '経済産業省通商政策局'])('a request whose sheets name %s is another ministry’s', (other) => {
  expect(
    otherMinistry(
      withBureaus((bureau) => bureau && other),
      context,
    ),
  ).toEqual([
    expect.objectContaining({
      severity: 'error',
      code: 'other-ministry',
      startLine: expect.any(Number),
      message: expect.stringContaining(`(${other} …) are not known as the health ministry's`),
    }),
  ]);
});

test('sheets that print no bureau, or what every ministry has, tell nothing of it', () => {
  for (const bureau of [null, '大臣官房'])
    expect(
      otherMinistry(
        withBureaus(() => bureau),
        context,
      ),
    ).toEqual([]);
});

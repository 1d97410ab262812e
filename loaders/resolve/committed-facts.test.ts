import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FACTS_KINDS, resolversOf } from '../documents/layouts.ts';
import { STRATEGY_FOLLOW_UP } from '../documents/strategy-follow-up/facts.ts';
import { FactsSet } from '../facts/facts-set.ts';
import { readFacts } from '../facts/read-facts.ts';
import { buildNameIndex } from '../registry/build-name-index.ts';
import { readRegistry } from '../registry/read-registry.ts';
import { resolveGraph } from './resolve.ts';
import { resolveStrategy } from './strategy/resolve-strategy.ts';
import { strategyTitles } from './strategy/strategy-words.ts';

const FACTS = fileURLToPath(new URL('../../data/facts', import.meta.url));
const REGISTRY = fileURLToPath(new URL('../../data/registry', import.meta.url));
const extracted = existsSync(FACTS) && readdirSync(FACTS).some((file) => file.endsWith('.json'));
if (!extracted) console.log(`Skipped: ${FACTS} holds no facts. Write them with: npm run extract -- --sources DIR`);

describe.skipIf(!extracted)('the committed facts with the committed registry', () => {
  let read: ReturnType<typeof readContext> | undefined;
  const readContext = () => {
    const registry = readRegistry(REGISTRY);
    return { facts: readFacts(FACTS, FACTS_KINDS), registry, names: buildNameIndex(registry) };
  };
  const context = () => (read ??= readContext());
  let graph: ReturnType<typeof resolveGraph> | undefined;
  const resolved = () => (graph ??= resolveGraph(context(), resolversOf()));

  test('the strategy table has the numbers that were counted by hand', () => {
    const { rows } = resolved();
    const count = (type: string, responsibility?: string) =>
      [...rows.nodes, ...rows.relationships].filter(
        (row) =>
          row.type === type &&
          (responsibility ?? row.properties['responsibility']) === row.properties['responsibility'],
      ).length;
    expect({
      items: count('StrategyItem'),
      measures: count('Measure'),
      directions: count('Direction'),
      initiatives: count('Initiative'),
      named: count('RESPONSIBLE_FOR', 'NAMED'),
      namedOn: count('NAMED_ON'),
    }).toEqual({ items: 14, measures: 29, directions: 63, initiatives: 97, named: 151, namedOn: 133 });
  });

  test('nothing is unknown, without English, or at fault', () => {
    const told = resolved().findings.filter(({ severity }) => severity !== 'note');
    expect(told).toEqual([]);
  });

  test('a file of titles that no resolver reads is an error', () => {
    const { registry, names } = context();
    const mistyped = { ...registry, titles: { ...registry.titles, 'strategy-item': [] } };
    const { findings } = resolveGraph({ facts: new FactsSet([]), registry: mistyped, names }, resolversOf());
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        code: 'titles-not-read',
        message: expect.stringMatching(/^titles\/strategy-item\.yaml: .* Read are .*strategy-items\.yaml/),
      }),
    ]);
  });

  test('every decision on joins and links is about something that is there', () => {
    const { findings } = resolved();
    const idle = ['link-not-applied', 'link-place-missing', 'sheet-join-not-applied', 'sheet-join-undecided'];
    expect(findings.filter(({ code }) => idle.includes(code))).toEqual([]);
  });

  test('every declared correction changes the graph', () => {
    const { facts, registry } = context();
    const uncorrected = new Map<string, string>();
    // Slips of review sheets that are not in scope are tried with the whole government.
    const slips = registry.corrections.filter(
      ({ document, printed }) =>
        !document.startsWith('rs-') ||
        JSON.stringify(facts.documents.filter((one) => one.document.id === document)).includes(printed),
    );
    const idle = slips.filter((entry) => {
      // The document that the slip stands in is enough; the others would be resolved for nothing.
      const documents = facts.documents.filter(({ document: { id, layout } }) => [id, layout].includes(entry.document));
      const graphWith = (corrections: typeof registry.corrections) => {
        const given = { ...registry, corrections };
        const names = buildNameIndex(given);
        return JSON.stringify(
          resolveGraph({ facts: new FactsSet(documents), registry: given, names }, resolversOf()).rows,
        );
      };
      const without = uncorrected.get(entry.document) ?? graphWith([]);
      uncorrected.set(entry.document, without);
      return graphWith([entry]) === without;
    });
    const told = idle.map(
      ({ document, printed }) =>
        `corrections.yaml, "${printed}": no name or title of ${document} holds it. Remove it, or read what it stands in.`,
    );
    expect(told).toEqual([]);
  });

  test('every English title of the strategy is used', () => {
    const given = context();
    const facts = given.facts.of(STRATEGY_FOLLOW_UP)[0];
    const titles = strategyTitles(given.registry);
    if (facts) resolveStrategy(facts, given, titles);
    expect(Object.values(titles).flatMap((kind) => kind.unused())).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { FactsSet } from '../facts/facts-set.ts';
import { smallContext } from './fixtures/small-strategy.ts';
import { graphHash } from './graph-hash.ts';

test('the order of keys does not count, every value does', () => {
  const { facts, registry } = smallContext();
  const hash = graphHash(facts, registry);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const turned = Object.fromEntries(Object.entries(registry).reverse()) as typeof registry;
  expect(graphHash(facts, turned)).toBe(hash);
  const [first] = registry.organizations;
  if (first) first.nameEn = 'Another name';
  expect(graphHash(facts, registry)).not.toBe(hash);
  expect(graphHash(new FactsSet(), registry)).not.toBe(graphHash(facts, registry));
});

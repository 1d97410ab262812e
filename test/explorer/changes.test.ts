import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACTS_KINDS, resolversOf } from '../../loaders/documents/layouts.ts';
import { STRATEGY_FOLLOW_UP } from '../../loaders/documents/strategy-follow-up/facts.ts';
import { FactsSet } from '../../loaders/facts/facts-set.ts';
import { readFacts } from '../../loaders/facts/read-facts.ts';
import { buildNameIndex } from '../../loaders/registry/build-name-index.ts';
import { readRegistry } from '../../loaders/registry/read-registry.ts';
import { secondEdition } from '../../loaders/resolve/fixtures/second-edition.ts';
import { resolveGraph } from '../../loaders/resolve/resolve.ts';
import { openStore } from '../../src/store/open-store.ts';
import { serving, startServer, type TestServer } from '../support/server.ts';
import { root, type World, worldOver } from '../support/world.ts';
import { readPage } from './read-page.ts';

/** Begins with: training for international health policy. */
const HANDED_ON = '国際保健政策人材養成事業';
/** To consider a new fund. */
const ADDED = '新たな基金の検討';

describe('changes, with one edition of the strategy', () => {
  const served = serving();
  const read = (path: string) => readPage(served.server, path);

  it('say that there is nothing to compare it with', async () => {
    const { part } = await read('/en/changes');
    expect(part('editions')).toMatch(/There is one edition .* At hand: Follow-up of the Global Health Strategy/);
    expect((await read('/ja/changes')).part('editions')).toContain('一つの版のみ');
  });

  it('tell a year against the year before, as the API has it, by what is chosen', async () => {
    const { budgetSummary } = await served.world.data(
      '{ budgetSummary(groupBy: ITEM, stage: INITIAL, fiscalYear: 2024) { groups { key programCount } } }',
    );
    const { part, links } = await read('/en/changes?by=ITEM&stage=INITIAL&year=2024');
    expect(part('years')).toMatch(/Initial budget FY2023 Initial budget FY2024/);
    for (const { key } of budgetSummary.groups) {
      if (!key.startsWith('none:')) expect(links).toContain(`/en/items/${key.slice('item:'.length)}`);
    }
  });

  it('tell requests against the draft budget', async () => {
    const { byOutcome, given } = await served.world.data(`{
      byOutcome: budgetSummary(groupBy: OUTCOME) { fiscalYear groups { key programCount } }
      given: budgetSummary(groupBy: OUTCOME, stage: DRAFT) { groups { key amount } } }`);
    expect(given.groups.some(({ amount }: { amount: number }) => amount > 0)).toBe(true);
    const outcomes = (await read('/en/changes')).part('outcomes');
    const cut = byOutcome.groups.find(({ key }: { key: string }) => key === 'CUT');
    expect(outcomes).toMatch(new RegExp(`Cut ${cut.programCount} `));
    expect(outcomes).toMatch(/Cut \d+ [\d.]+ billion [\d.]+ billion [\d.]+ billion – [+−]/);
    const moved =
      '{ programs(filter: { outcome: [MOVED_TO_SUPPLEMENTARY] }, first: 100) { nodes { years { fiscalYear supplementary } } } }';
    const { programs } = await served.world.data(moved);
    const supplementary: number = programs.nodes
      .flatMap(({ years }: { years: { fiscalYear: number; supplementary: number | null }[] }) => years)
      .filter(({ fiscalYear }: { fiscalYear: number }) => fiscalYear === byOutcome.fiscalYear - 1)
      .reduce((sum: number, year: { supplementary: number | null }) => sum + (year.supplementary ?? 0), 0);
    expect(outcomes).toContain(`– ${(supplementary / 1e9).toPrecision(4)} billion +`);
  });
});

describe('changes, with two editions of the strategy', () => {
  let world: World;
  let server: TestServer;
  beforeAll(async () => {
    const committed = readFacts(join(root, 'data/facts'), FACTS_KINDS);
    const registry = readRegistry(join(root, 'data/registry'));
    const [table] = committed.of(STRATEGY_FOLLOW_UP);
    if (table === undefined) throw new Error('no strategy table is committed');
    const next = secondEdition(
      table,
      { id: 'strategy-follow-up-2026', edition: '2026' },
      { named: (text, before) => (text.startsWith(HANDED_ON) ? ['外', 'JICA'] : before), added: [ADDED] },
    );
    const facts = new FactsSet([...committed.documents, next]);
    const { rows } = resolveGraph({ facts, registry, names: buildNameIndex(registry) }, resolversOf());
    const store = openStore({ neo4j: undefined });
    await store.load(rows, 'two editions');
    world = worldOver(store);
    server = await startServer(world);
  });
  afterAll(async () => {
    await server.app.close();
    await world.close();
  });

  it('tell what was added, and who answers now, from the one before to the latest', async () => {
    const editions = (await readPage(server, '/ja/changes')).part('editions');
    expect(editions).toMatch(new RegExp(`${ADDED}.* 追加`));
    expect(editions).toMatch(/国際保健政策人材養成事業.* 担当の変更/);
    expect(editions).not.toContain('変更なし 担当機関');
  });

  it('tell it the other way round when the address says so', async () => {
    const path = '/ja/changes?from=strategy-follow-up-2026&to=strategy-follow-up';
    const editions = (await readPage(server, path)).part('editions');
    expect(editions).toMatch(new RegExp(`${ADDED}.* 削除`));
  });

  it('tell and ignore an edition that is not there', async () => {
    const { status, text, part } = await readPage(server, '/en/changes?from=nosuch');
    expect(status).toBe(200);
    expect(text).toContain('“nosuch”');
    expect(part('editions')).toContain('Added');
  });

  it('are told on the item, which says the editions that print it', async () => {
    const { text } = await readPage(server, '/en/items/12');
    expect(text).toMatch(/Printed by .*\(edition 2026\) · Follow-up of the Global Health Strategy/);
    const older = await readPage(server, '/ja/initiatives?document=strategy-follow-up');
    expect(older.text).not.toContain(ADDED);
    expect((await readPage(server, '/ja/initiatives')).text).toContain(ADDED);
  });
});

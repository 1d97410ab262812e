import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACTS_KINDS, resolversOf } from '../../loaders/documents/layouts.ts';
import { STRATEGY_FOLLOW_UP } from '../../loaders/documents/strategy-follow-up/facts.ts';
import { FactsSet } from '../../loaders/facts/facts-set.ts';
import { readFacts } from '../../loaders/facts/read-facts.ts';
import { buildNameIndex } from '../../loaders/registry/build-name-index.ts';
import { readRegistry } from '../../loaders/registry/read-registry.ts';
import { nextYearOf } from '../../loaders/resolve/fixtures/next-year.ts';
import { secondEdition } from '../../loaders/resolve/fixtures/second-edition.ts';
import { resolveGraph } from '../../loaders/resolve/resolve.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { root, type World, worldOf } from '../support/world.ts';
import { readCsv, readPage } from './read-page.ts';

/** Begins with: training for international health policy. */
const HANDED_ON = '国際保健政策人材養成事業';
/** To consider a new fund. */
const ADDED = '新たな基金の検討';

/**
 * One ministry's request and draft of 2026 beside what `data/` has, every other programme having its latest request for 2025; and a second
 * edition of the strategy's table.
 */
describe('pages over documents of two years and two editions', () => {
  let world: World;
  let server: TestServer;
  beforeAll(async () => {
    const committed = readFacts(join(root, 'data/facts'), FACTS_KINDS);
    const registry = readRegistry(join(root, 'data/registry'));
    const next = [
      ...nextYearOf(committed),
      ...committed
        .of(STRATEGY_FOLLOW_UP)
        .map((table) =>
          secondEdition(
            table,
            { id: 'strategy-follow-up-2026', edition: '2026' },
            { named: (text, before) => (text.startsWith(HANDED_ON) ? ['外', 'JICA'] : before), added: [ADDED] },
          ),
        ),
    ];
    const facts = new FactsSet([...committed.documents, ...next]);
    const { rows } = resolveGraph({ facts, registry, names: buildNameIndex(registry) }, resolversOf());
    world = await worldOf(rows, 'two years and two editions');
    server = await startServer(world);
  });
  afterAll(async () => {
    await server.app.close();
    await world.close();
  });

  it('begin with the year of which most is known, and lead to the later one', async () => {
    const { year2025, year2026 } = await world.data(`{
      year2025: budgetSummary(groupBy: ITEM, fiscalYear: 2025, filter: { item: [11] }) { groups { key amount } }
      year2026: budgetSummary(groupBy: ITEM, fiscalYear: 2026, filter: { item: [11] }) { groups { key amount } }
    }`);
    const amount = ({ groups }: typeof year2025) =>
      groups.find(({ key }: { key: string }) => key === 'item:11').amount as number;
    expect(amount(year2025)).not.toBe(amount(year2026));
    for (const path of ['/en', '/en/items', '/en/items/11']) {
      const { text, links } = await readPage(server, path);
      expect(text).toMatch(/Request FY2026: \d+ programmes so far/);
      expect(text).toContain('for FY2025');
      expect(links).toContain('/en/money?stage=REQUEST&year=2026');
    }
    expect((await readPage(server, '/ja/items/11')).text).toMatch(/令和8年度.*：現時点で\d+事業/);
    const [line] = (await readCsv(server, '/en/items.csv')).filter(({ item }) => item?.startsWith('⑪'));
    expect(Number(line?.['request'])).toBe(amount(year2025));
  });

  it('tell the money of that year unless asked for another', async () => {
    const { text } = await readPage(server, '/en/money');
    expect(text).toMatch(/Request FY2026: \d+ programmes so far.*Request FY2025/);
    const { text: later } = await readPage(server, '/en/money?year=2026');
    expect(later).not.toContain('so far');
    expect(later).toContain('Request FY2026');
  });

  it('tell what became of the requests of any year, beside its own draft', async () => {
    const { latest, before } = await world.data(`{
      latest: budgetSummary(groupBy: OUTCOME, fiscalYear: 2026) { groups { key programCount } }
      before: budgetSummary(groupBy: OUTCOME, fiscalYear: 2025) { groups { key programCount } }
    }`);
    const cutIn = ({ groups }: typeof latest) => groups.find(({ key }: { key: string }) => key === 'CUT').programCount;
    const { part } = await readPage(server, '/en/changes');
    expect(part('outcomes')).toContain('What became of the requests for FY2026');
    expect(part('outcomes')).toContain(`Cut ${cutIn(latest)} `);
    const asked = await readPage(server, '/en/changes?asked=2025');
    expect(asked.part('outcomes')).toContain('What became of the requests for FY2025');
    expect(asked.part('outcomes')).toContain(`Cut ${cutIn(before)} `);
    expect((await readPage(server, '/en/changes?asked=2019')).text).toContain('“2019”');
  });

  it('tell each programme with its own latest year', async () => {
    const lines = await readCsv(server, '/en/programs.csv');
    const years = new Set(lines.map(({ requestYear }) => requestYear));
    expect([...years]).toEqual(expect.arrayContaining(['2025', '2026']));
    const { programs } = await world.data(`{
      programs(first: 100) { nodes { id years { fiscalYear request } budget { fiscalYear stage } } }
    }`);
    const byId = new Map(lines.map((each) => [each['id'], each]));
    for (const { id, years, budget } of programs.nodes as Asked[]) {
      const asked = budget.filter(({ stage }) => stage === 'REQUEST' || stage === 'DRAFT');
      if (asked.length === 0) continue;
      const latest = Math.max(...asked.map(({ fiscalYear }) => fiscalYear));
      const { request } = years.find(({ fiscalYear }) => fiscalYear === latest) ?? { request: null };
      expect(byId.get(id)).toMatchObject({ requestYear: String(latest), requestAmount: String(request ?? '') });
    }
  });

  it('name the year of each amount where the rows of a table are of several', async () => {
    // One contribution is in the request of 2026, three are not.
    const { text } = await readPage(server, '/en/programs?recipient=gavi');
    expect(text).toMatch(/Programme Initial Request, change Draft Supplementary Spent/);
    expect(text).toMatch(/475\.5 million FY2024 .*771\.3 million \+295\.8 million FY2025/);
    expect(text).toMatch(/150 million FY2025 .*165 million \+15 million FY2026/);
    const { text: asked } = await readPage(server, '/en/programs?recipient=gavi&year=2025');
    expect(asked).toContain('Initial FY2024 Request FY2025, change Draft FY2025');
    expect(asked).not.toMatch(/million FY202[456]/);
  });

  describe('changes of the strategy', () => {
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
});

interface Asked {
  id: string;
  years: { fiscalYear: number; request: number | null }[];
  budget: { fiscalYear: number; stage: string }[];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphRows } from '../../src/graph/model.ts';
import { decodeYear } from '../../src/graph/program-year.ts';
import { absent } from '../documents/real-sources.ts';
import { yearsBeside } from '../graphql/summary-by-year.ts';
import { askedOf, STORES_OF_OWN_GRAPHS } from '../support/stores.ts';
import { root, type World, worldOf } from '../support/world.ts';
import * as made from './two-years-of-text.ts';

/** What looks at each year for itself. */
const FILTERS = [
  '{ division: ["医政局研究開発政策課"] }',
  '{ tag: [NEW] }',
  '{ outcome: [CUT, RAISED] }',
  '{ isNew: false }',
];
const years = absent === null ? made.twoYearsOfText() : null;
const questions = readdirSync(join(root, 'questions')).filter((name) => name.endsWith('.graphql'));

describe.skipIf(years === null)('documents of a second year, made of the text of the first', () => {
  const { one, two, next } = years ?? ({} as NonNullable<typeof years>);
  const programs = ({ rows }: { rows: GraphRows }) => rows.nodes.filter(({ type }) => type === 'BudgetProgram');
  const called = (graph: { rows: GraphRows }, name: string) =>
    programs(graph).filter(({ properties }) => [properties['name'], properties['namePrinted']].includes(name));
  const told = (code: string) => two.findings.filter((finding) => finding.code === code).map(({ message }) => message);

  it('are read as what they print', () => {
    expect(next.map(({ facts }) => facts.document.fiscalYear)).toEqual([2026, 2026, null]);
    const [request, draft, table] = next;
    expect(request?.counts).toMatchObject({ sheets: 142, requests: 139 });
    expect(draft?.counts).toMatchObject({ lines: 251, draftAmounts: 132 });
    expect(table?.counts).toMatchObject({ items: 14, initiatives: 97 });
    expect(two.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leave every id as it is, and every sheet goes on but the one that is gone', () => {
    const ids = new Set(two.rows.nodes.map(({ id }) => id));
    expect(one.rows.nodes.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    expect(told('programmes-over-years')).toEqual([
      'FY2026: 308 programmes go on from the years before, 3 are new, 1 are not there any more.',
    ]);
    expect(told('continuation-undecided')).toEqual([]);
    // What was one programme in both documents last year is so this year, whatever the amounts.
    const undecided = told('join-undecided').filter((message) => !message.includes(made.WHOLE));
    expect(undecided).toEqual(
      one.findings.filter(({ code }) => code === 'join-undecided').map(({ message }) => message),
    );
  });

  it('tell what was renamed, split and moved', () => {
    expect(called(two, made.AFTER)[0]?.id).toBe(called(one, made.BEFORE)[0]?.id);
    expect(told('programme-renamed').filter((message) => message.includes(made.BEFORE))).toHaveLength(1);
    const [whole] = called(one, made.WHOLE);
    const parts = made.PARTS.flatMap((name) => called(two, name));
    // The draft still has a line of the old name, which is the programme; its parts are new.
    expect(called(two, made.WHOLE)[0]?.id).toBe(whole?.id);
    expect(new Set([whole, ...parts].map((node) => node?.id)).size).toBe(3);
    const split = told('programme-split');
    expect(split).toHaveLength(1);
    for (const name of [made.WHOLE, ...made.PARTS]) expect(split[0]).toContain(`"${name}"`);
    expect(split[0]).toContain(`goes on as several: "${made.WHOLE}", `);
    expect(split[0]).toContain(`So far "${made.WHOLE}" is that programme, the others are new`);
    expect(told('programme-moved')).toHaveLength(1);
    expect(told('programme-moved')[0]).toContain(
      `"${made.MOVED}" is run by ${made.TO_DIVISION}; in FY2025 it was ${made.FROM_DIVISION}.`,
    );
    expect(called(two, made.REMOVED)[0]?.properties['requestAmount']).toBe(
      called(one, made.REMOVED)[0]?.properties['requestAmount'],
    );
  });

  it('leave the money of the first year as it was', () => {
    const lines = ({ rows }: { rows: GraphRows }) =>
      rows.nodes
        .filter(({ type, properties }) => type === 'BudgetLine' && Number(properties['fiscalYear']) <= 2025)
        .filter(({ properties }) => !String(properties['document']).endsWith('-2026'))
        .map(({ id, properties }) =>
          ['amount', 'counted', 'notAdditiveReason', 'countsAs', 'ministry', 'bureau', 'division', 'item', 'outcome']
            .map((name) => String(properties[name] ?? ''))
            .concat(id)
            .join(' '),
        );
    expect(lines(two)).toEqual(lines(one));
    const [moved] = called(two, made.MOVED);
    const [latest, last] = ((moved?.properties['years'] ?? []) as string[]).map(decodeYear);
    expect([latest?.tags, last?.tags]).toEqual([
      ['EXPANDED', 'PRIORITY_FRAME'],
      ['NEW', 'PRIORITY_FRAME'],
    ]);
  });

  describe.each(STORES_OF_OWN_GRAPHS)('on %s', (_store, settings) => {
    let world: World;
    beforeAll(async () => {
      world = await worldOf(two.rows, 'two years of text', settings);
    });
    afterAll(() => world.close());

    it.each(askedOf(settings, questions, 6))('%s is answered', async (name) => {
      expect(Object.keys(await world.data(readFileSync(join(root, 'questions', name), 'utf8')))).not.toEqual([]);
    });

    it('the money of a year flows by the division of that year', async () => {
      const ask = (fiscalYear: number) =>
        `budgetSummary(groupBy: DIVISION, fiscalYear: ${fiscalYear}, filter: { text: "ヒト初回投与試験" }) { amount groups { label amount previousAmount } }`;
      const { was, is, flow, then, now } = await world.data(`{
        was: ${ask(2025)} is: ${ask(2026)}
        flow: moneyFlow(fiscalYear: 2025, filter: { text: "ヒト初回投与試験" }) { nodes { name kind } }
        then: programs(filter: { text: "ヒト初回投与試験", fiscalYear: 2025, division: "${made.FROM_DIVISION}" }) { nodes { name
          administeredBy(fiscalYear: 2025) { edges { fromYear toYear node { name } } } administeredBy2: administeredBy { edges { fromYear toYear node { name } } } } }
        now: programs(filter: { text: "ヒト初回投与試験", division: "${made.FROM_DIVISION}" }) { totalCount }
      }`);
      const [from, to] = [made.FROM_DIVISION, made.TO_DIVISION];
      expect(was.groups).toEqual([{ label: from, amount: 790_000_000, previousAmount: null }]);
      expect(is.groups).toEqual([{ label: to, amount: 870_000_000, previousAmount: 790_000_000 }]);
      expect(flow.nodes.find(({ kind }: any) => kind === 'DIVISION').name).toBe(from);
      expect(then.nodes).toEqual([
        {
          name: made.MOVED,
          administeredBy: { edges: [{ fromYear: null, toYear: 2025, node: { name: from } }] },
          administeredBy2: { edges: [{ fromYear: 2026, toYear: null, node: { name: to } }] },
        },
      ]);
      expect(now.totalCount).toBe(0);
    });

    it('a condition looks at the year that is asked for', async () => {
      const asked = (filter: string) => `programs(filter: { text: "ヒト初回投与試験", ${filter} }) { totalCount }`;
      const counts = await world.data(`{
        a: ${asked('tag: NEW')} b: ${asked('tag: NEW, fiscalYear: 2026')} c: ${asked('tag: NEW, fiscalYear: 2025')} d: ${asked('isNew: true, fiscalYear: 2025')}
        e: ${asked('isNew: true, fiscalYear: 2026')} f: ${asked('tag: EXPANDED, fiscalYear: 2026')} }`);
      expect(Object.values(counts).map(({ totalCount }: any) => totalCount)).toEqual([0, 0, 1, 1, 0, 1]);
      const { increases } = await world.data(
        '{ increases: programs(filter: { fiscalYear: 2025 }, orderBy: CHANGE_DESC, first: 20) { nodes { years { fiscalYear change } } } }',
      );
      const changes = increases.nodes.map(
        ({ years: all }: any) => all.find(({ fiscalYear }: any) => fiscalYear === 2025).change,
      );
      expect(changes).toEqual(changes.toSorted((a: number, b: number) => b - a));
    });

    it.each(askedOf(settings, FILTERS, 4))(
      'years stand side by side for what %s lets through in each',
      async (filter) => {
        const { told: groups, alone, years: keys } = await yearsBeside(world, 'REQUEST', filter, true);
        expect(keys.slice(0, 2)).toEqual(['2026', '2025']);
        expect(groups).toEqual(alone);
      },
    );

    it('tells what changed between two editions: added, dropped, renamed, handed on', async () => {
      const { strategyChanges } = await world.data(
        `query ($to: ID!) { strategyChanges(from: "strategy-follow-up", to: $to, kinds: [ADDED, DROPPED, RESPONSIBILITY_CHANGED]) { nodes {
          kind initiative { title } responsibilities { organization { id } from to } fromEvidence { startLine } toEvidence { startLine } } } }`,
        { to: years?.edition },
      );
      const of = (kind: string) =>
        strategyChanges.nodes.filter((node: any) => node.kind === kind).map(({ initiative }: any) => initiative.title);
      expect(of('ADDED').sort()).toEqual([made.RENAMED[1], made.NEW_BULLET].sort());
      expect(of('DROPPED').sort()).toEqual([made.DROPPED, made.RENAMED[0]].sort());
      expect(of('RESPONSIBILITY_CHANGED')).toEqual([made.HANDED_ON]);
      for (const { kind, fromEvidence, toEvidence } of strategyChanges.nodes)
        expect([fromEvidence.length > 0, toEvidence.length > 0]).toEqual([kind !== 'ADDED', kind !== 'DROPPED']);
    });
  });
});

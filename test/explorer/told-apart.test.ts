import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { readPage } from './read-page.ts';

const served = serving();
const read = (path: string) => readPage(served.server, path);

describe('the sum for the strategy', () => {
  it('tells what parts of programmes carry apart from what whole programmes do, and leads to both', async () => {
    const { moneyFlow, programs } = await served.world.data(
      `{ moneyFlow(stage: DRAFT, fiscalYear: 2025, filter: { inStrategy: true }) { total }
         programs(filter: { inStrategy: true, stage: DRAFT, fiscalYear: 2025 }, level: [PROGRAM, COMPONENT]) { totalCount } }`,
    );
    const { text, links } = await read('/en/money?stage=DRAFT&year=2025');
    const [, whole, parts] =
      /([\d.]+) million yen of it by programmes .*?, ([\d.]+) million yen by parts/.exec(text) ?? [];
    expect(Number(whole) * 1e6).toBe(moneyFlow.total);
    expect(text).toContain(`For the strategy ${Number(whole) + Number(parts)} million yen`);
    const list = links.find((link) => link.includes('strategy=yes')) ?? '';
    expect((await read(list)).text).toContain(`${programs.totalCount} programmes`);
    expect((await read('/ja/money?stage=DRAFT&year=2025')).text).toContain('内訳のみが対応するもの');
  });

  it('says nothing of parts where there are none', async () => {
    const { text } = await read('/en/money?stage=REQUEST&year=2025');
    expect(text).not.toContain('by parts of programmes');
  });
});

it('an item tells what became of its requests, and leads to the programmes of each outcome', async () => {
  const { text, links } = await read('/en/items/3');
  const told = [
    ...(/What became of the requests: (.*?) Printed by/.exec(text)?.[1] ?? '').matchAll(/\((\d+) programmes?\)/g),
  ];
  const lists = links.filter((link) => link.includes('outcome=') && link.includes('item=3'));
  expect(told.length).toBeGreaterThan(1);
  expect(lists).toHaveLength(told.length);
  for (const [index, list] of lists.entries())
    expect((await read(list)).text).toContain(`${told[index]?.[1]} programme`);
  expect((await read('/ja/items/3')).text).toContain('要求の結果');
});

it.each(['/en/organizations/jica', '/ja/organizations/mhlw'])(
  '%s: every figure at its head leads to what it counts',
  async (path) => {
    const { html } = await read(path);
    const figures = html.slice(
      html.indexOf('<dl class="figures">'),
      html.indexOf('</dl>', html.indexOf('<dl class="figures">')),
    );
    const to = [...figures.matchAll(/<span class="figure"><a href="([^"]*)">/g)].map(([, href]) => href ?? '');
    expect(to).toHaveLength(figures.split('<dt>').length - 1);
    for (const href of to) {
      if (href.startsWith('#')) expect(html).toContain(`id="${href.slice(1)}"`);
      else expect((await read(href)).status).toBe(200);
    }
  },
);

import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { readCsv, readPage } from './read-page.ts';

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

  it.each([
    ['en', /The number counts the programmes whose amount is in the sum.*leads to them/, 'Programmes counted'],
    ['ja', /事業数は合計に計上した事業の数.*一覧につながります/, '計上した事業'],
  ])('say of what the numbers are that lead to lists, which are as long (%s)', async (language, told, head) => {
    const { html, part, links } = await read(`/${language}/changes`);
    const { budgetSummary } = await served.world.data(
      '{ budgetSummary(groupBy: OUTCOME) { groups { key programCount } } }',
    );
    for (const { key, programCount } of budgetSummary.groups) {
      const list = `/${language}/programs?counted=yes&outcome=${key}&stage=REQUEST&year=2025`;
      expect(links).toContain(list);
      expect(html).toContain(`href="${list.replaceAll('&', '&amp;')}">${programCount}<`);
      expect(await readCsv(served.server, list.replace('?', '.csv?'))).toHaveLength(programCount);
    }
    for (const id of ['outcomes', 'years']) {
      expect(part(id), id).toMatch(told);
      expect(part(id), id).toContain(head);
    }
  });

  it.each([
    ['/en/changes?by=RECIPIENT&stage=REQUEST', 'RECIPIENT', 'REQUEST', 'recipient', 'years'],
    ['/ja/changes?by=BUREAU&stage=REQUEST', 'BUREAU', 'REQUEST', 'division', 'years'],
    ['/ja/money?year=2025&stage=DRAFT', 'ITEM', 'DRAFT', 'item', 'items'],
  ])('name the programmes in which a number and its list differ: %s', async (path, by, stage, name, id) => {
    const { html, part } = await read(path);
    const { budgetSummary } = await served.world.data(
      `{ budgetSummary(groupBy: ${by}, stage: ${stage}, fiscalYear: 2025) {
           programs { id name nameEn } groups { key programCount byPartsAlone inOtherGroups } } }`,
    );
    let told = 0;
    for (const { key, programCount, byPartsAlone, inOtherGroups } of budgetSummary.groups) {
      const at = `unlike-${key.replaceAll(/[^\w-]/g, '-')}`;
      const [, line] = html.split(`<li id="${at}">`);
      const ids = [...byPartsAlone, ...inOtherGroups];
      expect([key, line !== undefined]).toEqual([key, ids.length > 0]);
      if (line === undefined) continue;
      told += ids.length;
      expect(html).toContain(`href="#${at}"`);
      for (const each of ids) {
        const program = budgetSummary.programs.find((one: { id: string }) => one.id === each);
        expect(line).toContain(`/programs/${each.slice('program:'.length)}"`);
        expect(part(id)).toContain(path.startsWith('/ja') ? program.name : (program.nameEn ?? program.name));
      }
      const condition = key === 'none:item' ? 'strategy=no' : `${name}=${key.split(':')[1]}`;
      const list = `${path.slice(0, 3)}/programs.csv?counted=yes&${condition}&stage=${stage}&year=2025`;
      const rows = (await readCsv(served.server, list)).map((row) => row['id'] ?? '');
      expect(rows).toHaveLength(programCount - byPartsAlone.length + inOtherGroups.length);
      expect(rows).toEqual(expect.arrayContaining(inOtherGroups));
      expect(rows.filter((row) => byPartsAlone.includes(row))).toEqual([]);
    }
    expect(told).toBeGreaterThan(0);
  });

  it('name none where no number differs from its list', async () => {
    const { html } = await read('/en/changes?by=MINISTRY');
    expect(html).not.toContain('unlike');
    expect(html).not.toContain('Where a number and its list differ');
  });

  it.each(['en', 'ja'])('have all programmes in their file, in the order of the page (%s)', async (language) => {
    const { programs } = await served.world.data(
      `{ programs(orderBy: CHANGE_ASC, first: 30) { totalCount nodes { id name nameEn } } }`,
    );
    const rows = await readCsv(served.server, `/${language}/changes.csv?order=CHANGE_ASC`);
    expect(rows).toHaveLength(programs.totalCount);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(programs.totalCount);
    expect(rows.slice(0, 30).map(({ id }) => id)).toEqual(programs.nodes.map(({ id }: { id: string }) => id));
    const { part, text } = await read(`/${language}/changes?rows=nope`);
    expect(part('programs')).toContain(String(programs.totalCount));
    expect(text).toContain('nope');
  });

  it.each([
    ['en', 'Draft less request, where both are in full', /Cut (?:\S+ ){1,20}−(\S+ \S+) (\S+) Unknown/],
    ['ja', '予算案と要求額の差（全額計上分）', /減額 (?:\S+ ){1,20}−(\S+円) (\S+) 不明/],
  ])(
    'give what can be compared of request and draft, as each programme prints both (%s)',
    async (language, head, row) => {
      const { programs } = await served.world.data(`{ programs(filter: { outcome: [CUT] }, first: 100) { nodes {
      years { fiscalYear request draft } budget(fiscalYear: 2025, stage: REQUEST) { amount countedAmount } } } }`);
      let difference = 0;
      let left = 0;
      for (const { years, budget } of programs.nodes) {
        const { request, draft } = years.find(({ fiscalYear }: any) => fiscalYear === 2025);
        if (draft !== null && budget.some(({ amount }: any) => amount === request)) difference += draft - request;
        else left += 1;
      }
      expect([difference < -1e9, left > 0]).toEqual([true, true]);
      const outcomes = (await read(`/${language}/changes`)).part('outcomes');
      expect(outcomes).toContain(head);
      const [, told, others] = row.exec(outcomes) ?? [];
      const words =
        language === 'ja'
          ? `${Number((-difference / 1e8).toPrecision(4))}億円`
          : `${(-difference / 1e9).toPrecision(4)} billion`;
      expect([told, others]).toEqual([words, String(left)]);
    },
  );

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

  it.each([
    ['en', /set beside the request of (\d+) of (\d+) programmes/, 'Unknown: 61, since no document says'],
    [
      'ja',
      /(\d+)事業のうち(\d+)事業は、要求額と予算案を比較していません/,
      '不明：61事業（要求の結果を示す記載がないため',
    ],
  ])('tell how many are not compared, and why (%s)', async (language, words, unknown) => {
    const { part, html } = await read(`/${language}/changes`);
    const outcomes = part('outcomes');
    const numbers = (words.exec(outcomes) ?? [])
      .slice(1)
      .map(Number)
      .sort((a, b) => a - b);
    const { byOutcome } = await served.world.data(
      '{ byOutcome: budgetSummary(groupBy: OUTCOME) { groups { key programCount } } }',
    );
    const all = byOutcome.groups.reduce((sum: number, { programCount }: any) => sum + programCount, 0);
    const cells = [...html.matchAll(/<tr id="outcome-.*?<\/tr>/gs)].map(([row]) =>
      Number(/<div>(\d*)[^>]*<\/div><\/td><\/tr>$/.exec(row)?.[1] ?? 0),
    );
    expect(numbers).toEqual([cells.reduce((sum, left) => sum + left, 0), all]);
    const count = byOutcome.groups.find(({ key }: any) => key === 'UNKNOWN').programCount;
    expect(outcomes).toContain(unknown.replace('61', String(count)));
  });
});

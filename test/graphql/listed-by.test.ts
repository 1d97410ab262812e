import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolders, readData } from '../../loaders/load/load-from-data.ts';
import { decodeSummand } from '../../src/budget/summand.ts';
import { groupBy } from '../../src/graph/group-by.ts';
import { openWorld, root, type World } from '../support/world.ts';
import { STAGES } from './summary-by-year.ts';

const { nodes, relationships } = readData(dataFolders(`${root}data`)).rows;
const byId = new Map(nodes.map((node) => [node.id, node.properties]));
const programs = nodes.filter(({ type }) => type === 'BudgetProgram');
const years = [2021, 2022, 2023, 2024, 2025];
const BASES = ['NAMED', 'INHERITED'];
const NOT_OWN = ['PUBLIC_MONEY', 'SHARE_BY_MINISTRY', 'SUBTOTAL', 'LARGER_SUM', 'OTHER_AMOUNT'];

const linesByProgram = new Map<string, string[]>();
for (const { type, from, to } of relationships)
  if (type === 'HAS_BUDGET') linesByProgram.set(from, [...(linesByProgram.get(from) ?? []), to]);
/** The properties of all lines of a programme. */
const linesOf = (program: string) =>
  (linesByProgram.get(program) ?? []).map((line) => byId.get(line) as Record<string, unknown>);

/** The properties of the lines that sums tell under a programme: of a whole one its own and those of its parts, of a part its own. */
const linesTold = (program: string) => {
  if (byId.get(program)?.['level'] === 'COMPONENT') return linesOf(program);
  return nodes.flatMap(({ properties, type }) =>
    type === 'BudgetLine' && properties['countsAs'] === program ? [properties as Record<string, unknown>] : [],
  );
};
const toldLines = new Map(programs.map(({ id }) => [id, linesTold(id)]));
const isCounted = (line: Record<string, unknown>) => line['counted'] !== undefined || line['additive'] === true;

/** Programmes that a walk over lines and links finds. */
function found(holds: (program: (typeof programs)[number]) => boolean | undefined): string[] {
  return programs
    .filter(holds)
    .map(({ id }) => id)
    .sort();
}

describe('what lists of programmes are narrowed by, beside a walk over their lines and links', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** All pages of a list, in its order. */
  async function told(asked: string): Promise<string[]> {
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const { programs: page } = await world.data(
        `{ programs(${asked}, first: 100${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      ids.push(...page.nodes.map(({ id }: any) => id));
      if (page.pageInfo.hasNextPage !== true) {
        expect(ids).toHaveLength(page.totalCount);
        return ids;
      }
      after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
    }
  }
  const listed = async (filter: string) => (await told(`level: [PROGRAM, COMPONENT], filter: ${filter}`)).sort();

  it.each(STAGES)('%s: programmes that have an amount, of any year and of each', async (stage) => {
    const having = (program: string, year: number | null) =>
      toldLines
        .get(program)
        ?.filter(
          (line) =>
            line['stage'] === stage && line['amount'] !== undefined && (year === null || line['fiscalYear'] === year),
        ) ?? [];
    for (const year of [null, ...years]) {
      const asked = `stage: ${stage}${year === null ? '' : `, fiscalYear: ${year}`}`;
      const has = ({ id }: { id: string }) => having(id, year).length > 0;
      const counts = ({ id }: { id: string }) => having(id, year).some(isCounted);
      expect(await listed(`{ ${asked} }`), asked).toEqual(found(has));
      expect(await listed(`{ ${asked}, counted: true }`), asked).toEqual(found(counts));
      expect(await listed(`{ ${asked}, counted: false }`), asked).toEqual(found((each) => has(each) && !counts(each)));
    }
  });

  it.each(years)('%i: programmes that have an amount at any stage', async (year) => {
    const slow = found(({ id }) =>
      toldLines.get(id)?.some((line) => line['fiscalYear'] === year && line['amount'] !== undefined),
    );
    expect(slow.length).toBeGreaterThan(0);
    expect(await listed(`{ fiscalYear: ${year} }`)).toEqual(slow);
  });

  it('programmes that are new, now and in each year', async () => {
    const hadNone = (program: string, year: number | null) =>
      linesOf(program).some(
        (line) =>
          line['stage'] === 'INITIAL' &&
          line['kind'] === 'none' &&
          line['partOf'] !== true &&
          !NOT_OWN.includes(String(line['notAdditiveReason'] ?? '')) &&
          (year === null || line['fiscalYear'] === year - 1),
      );
    const tags = (list: unknown) => (list ?? []) as string[];
    const now = found(({ id, properties }) => tags(properties['tags']).includes('NEW') || hadNone(id, null));
    expect(now.length).toBeGreaterThan(10);
    expect(await listed('{ isNew: true }')).toEqual(now);
    expect(await listed('{ isNew: false }')).toEqual(found(({ id }) => !now.includes(id)));
    for (const year of years) {
      const slow = found(
        ({ id, properties }) =>
          (tags(properties['tagsByYear']).includes(`${year} NEW`) || hadNone(id, year)) &&
          linesOf(id).some((line) => line['fiscalYear'] === year && line['amount'] !== undefined),
      );
      expect(await listed(`{ isNew: true, fiscalYear: ${year} }`), `${year}`).toEqual(slow);
    }
  });

  it('programmes by the line about them', async () => {
    const lineOf = ({ properties }: (typeof programs)[number]) => String(properties['summaryEn'] ?? '');
    const told = programs
      .filter((each) => lineOf(each) !== '' && each.properties['level'] !== 'COMPONENT')
      .slice(0, 20);
    expect(told).toHaveLength(20);
    for (const program of told) {
      const text = lineOf(program).slice(0, 100).trimEnd();
      expect(await listed(`{ text: ${JSON.stringify(text)} }`), text).toContain(program.id);
    }
  });

  it('programmes that carry the strategy surely enough', async () => {
    const carrying = new Set(
      relationships
        .filter(({ type, properties }) => type === 'CARRIES' && Number(properties['confidence'] ?? 1) >= 0.6)
        .map(({ from }) => from),
    );
    expect(await listed('{ inStrategy: true }')).toEqual(found(({ id }) => carrying.has(id)));
    expect(await listed('{ inStrategy: false }')).toEqual(found(({ id }) => !carrying.has(id)));
  });

  it('programmes by outcome, unknown ones and those without any together', async () => {
    const outcomes = ['UNKNOWN', ...new Set(programs.flatMap(({ properties }) => properties['outcome'] ?? []))];
    for (const outcome of new Set(outcomes))
      expect(await listed(`{ outcome: [${outcome}] }`), `${outcome}`).toEqual(
        found(({ properties }) => (properties['outcome'] ?? 'UNKNOWN') === outcome),
      );
  });

  const from = (type: string, program: string) =>
    relationships.filter((row) => row.type === type && row.from === program);
  const holdsIn = (row: (typeof relationships)[number], year: number | null) =>
    year === null ||
    (Number(row.properties['fromYear'] ?? year) <= year && year <= Number(row.properties['toYear'] ?? year));
  /** A programme, what it is a part of, and so on, on up to four levels. */
  function levelsOf(program: string): string[][] {
    const levels = [[program]];
    for (let step = 0; step < 4; step += 1)
      levels.push((levels.at(-1) ?? []).flatMap((id) => from('COMPONENT_OF', id).map(({ to }) => to)));
    return levels;
  }
  const waysOf = (type: string, program: string, year: number | null) => [
    ...from(type, program),
    ...(type === 'ADMINISTERED_BY' && year !== null
      ? from('FORMERLY', program).filter(({ properties }) => properties['was'] === type)
      : []),
  ];

  it.each([
    ['division', 'ADMINISTERED_BY'],
    ['recipient', 'CONTRIBUTION_TO'],
    ['implementer', 'IMPLEMENTED_BY'],
  ])(
    'programmes by %s: their own or, where none is printed of a part, those of the nearest whole',
    async (condition, type) => {
      const reached = new Map<string, string[]>();
      for (const { id } of programs) {
        for (const year of [null, ...years]) {
          const bodies = (of: string) =>
            waysOf(type, of, year)
              .filter((row) => holdsIn(row, year))
              .map(({ to }) => to);
          const levels = levelsOf(id).map((level) => level.flatMap(bodies));
          reached.set(`${id} ${year}`, levels.find(({ length }) => length > 0) ?? []);
        }
      }
      const isOfYear = (program: string, year: number | null) =>
        year === null ||
        toldLines.get(program)?.some((line) => line['fiscalYear'] === year && line['amount'] !== undefined);
      const below = (body: string): string[] => [
        body,
        ...relationships.filter((row) => row.type === 'PART_OF' && row.to === body).flatMap((row) => below(row.from)),
      ];
      const counts = new Map<string, number>();
      for (const body of [...reached.values()].flat()) counts.set(body, (counts.get(body) ?? 0) + 1);
      const most = [...counts].sort((a, b) => b[1] - a[1]).map(([body]) => body);
      // The largest, and some that have little.
      const asked = [...most.slice(0, 4), ...most.slice(-3)];
      expect(asked.length).toBeGreaterThan(4);
      for (const body of asked) {
        const within = condition === 'division' ? below(body) : [body];
        for (const year of [null, ...years]) {
          const ofYear = year === null ? '' : `, fiscalYear: ${year}`;
          const slow = found(
            ({ id }) => isOfYear(id, year) && (reached.get(`${id} ${year}`) ?? []).some((one) => within.includes(one)),
          );
          expect(await listed(`{ ${condition}: ["${body}"]${ofYear} }`), `${body} ${year}`).toEqual(slow);
        }
      }
    },
  );

  it('programmes by the items that they carry surely enough, themselves or by a row or an initiative', async () => {
    const above = (id: string): string[] => [
      id,
      ...relationships
        .filter(({ type, to }) => (type === 'HAS_MEASURE' || type === 'HAS_INITIATIVE') && to === id)
        .flatMap((row) => above(row.from)),
    ];
    const carrying = new Map<string, Set<unknown>>();
    for (const row of relationships) {
      if (row.type !== 'CARRIES' || Number(row.properties['confidence'] ?? 1) < 0.6) continue;
      const numbers = carrying.get(row.from) ?? new Set();
      for (const id of above(row.to)) numbers.add(byId.get(id)?.['number']);
      carrying.set(row.from, numbers);
    }
    for (const number of [1, 5, 9, 11, 14]) {
      const slow = found(({ id }) => carrying.get(id)?.has(number) === true);
      expect(await listed(`{ item: [${number}] }`), `${number}`).toEqual(slow);
    }
  });

  it('lines as sums have them, beside their own properties', () => {
    const told = nodes.filter(({ type }) => type === 'BudgetLine');
    expect(told.length).toBeGreaterThan(1_000);
    const programOf = new Map(
      relationships.filter(({ type }) => type === 'HAS_BUDGET').map((row) => [row.to, row.from]),
    );
    const elsewhereOf = new Map<unknown, Set<string>>();
    for (const { properties } of told) {
      const parts = elsewhereOf.get(properties['countsAs']) ?? new Set();
      for (const part of [properties['elsewhere'] ?? []].flat()) parts.add(String(part));
      elsewhereOf.set(properties['countsAs'], parts);
    }
    const isNothing = (part: string, { fiscalYear, stage }: Record<string, unknown>) => {
      const own = told.filter(
        ({ id, properties }) =>
          programOf.get(id) === part && properties['fiscalYear'] === fiscalYear && properties['stage'] === stage,
      );
      return (
        own.length > 0 &&
        own.every(({ properties }) => properties['amount'] === 0 || properties['notAdditiveReason'] === 'NONE_PRINTED')
      );
    };
    for (const { id, properties } of told) {
      const line = properties as Record<string, unknown>;
      expect(decodeSummand(String(line['summand'])), id).toEqual({
        id,
        program: programOf.get(id),
        countsAs: line['countsAs'],
        fiscalYear: line['fiscalYear'],
        stage: line['stage'],
        amount: line['amount'] ?? null,
        counted: line['counted'] ?? (line['additive'] === true ? line['amount'] : null) ?? null,
        reason: line['notAdditiveReason'] ?? null,
        ministry: line['ministry'] ?? null,
        bureau: line['bureau'] ?? null,
        division: line['division'] ?? null,
        carried: line['carried'] ?? [],
        elsewhere: line['elsewhere'] ?? [],
        nothing: [...(elsewhereOf.get(line['countsAs']) ?? [])].filter((part) => isNothing(part, line)).sort(),
        document: line['document'] ?? null,
        section: line['section'] ?? null,
        sections: line['sections'] ?? [],
        heading: line['heading'] ?? null,
        headingEn: line['headingEn'] ?? null,
        recipients: line['recipients'] ?? [],
        implementers: line['implementers'] ?? [],
        tags: line['tags'] ?? [],
        markedNew: line['markedNew'] ?? false,
        outcome: line['outcome'] ?? 'UNKNOWN',
        next: line['next'] ?? null,
      });
    }
  });

  /** Whole programmes by amount, those without one last; ties in their own order. */
  function ordered(amountOf: (program: (typeof programs)[number]) => unknown, way: 1 | -1): string[] {
    const rows = programs
      .filter(({ properties }) => properties['level'] !== 'COMPONENT')
      .map((program) => ({
        id: program.id,
        amount: amountOf(program) as number | undefined,
        order: Number(program.properties['order']),
      }));
    const key = (amount: number | undefined) => (amount === undefined ? Number.POSITIVE_INFINITY : way * amount);
    return rows
      .sort((a, b) => (key(a.amount) === key(b.amount) ? a.order - b.order : key(a.amount) - key(b.amount)))
      .map(({ id }) => id);
  }

  const firstPage = async (asked: string): Promise<string[]> => {
    const { programs: page } = await world.data(`{ programs(${asked}, first: 100) { nodes { id } } }`);
    return page.nodes.map(({ id }: any) => id);
  };

  it('the first page of each order of all programmes', async () => {
    const asked = ({ properties }: (typeof programs)[number]) =>
      properties['requestAmount'] ?? properties['draftAmount'];
    for (const [orderBy, way] of [
      ['DESC', -1],
      ['ASC', 1],
    ] as const) {
      expect(await firstPage(`orderBy: CHANGE_${orderBy}`), orderBy).toEqual(
        ordered(({ properties }) => properties['change'], way).slice(0, 100),
      );
      expect(await firstPage(`orderBy: AMOUNT_${orderBy}`), orderBy).toEqual(ordered(asked, way).slice(0, 100));
    }
    expect(await firstPage('level: [PROGRAM]')).toEqual(ordered(() => undefined, 1).slice(0, 100));
  });

  const BY_AMOUNT = [
    ['AMOUNT_DESC', -1],
    ['AMOUNT_ASC', 1],
  ] as const;

  /** The largest of a programme's own amounts at a stage in a year; without one in any. */
  const largestOwn = (stage: string, year: number | null) => {
    const own = (program: string) =>
      linesOf(program)
        .filter((line) => line['stage'] === stage && line['amount'] !== undefined)
        .filter((line) => year === null || line['fiscalYear'] === year)
        .filter((line) => line['partOf'] !== true && !NOT_OWN.includes(String(line['notAdditiveReason'] ?? '')))
        .map((line) => Number(line['amount']));
    const largest = new Map(programs.map(({ id }) => [id, own(id)]));
    return ({ id }: { id: string }) => {
      const amounts = largest.get(id) ?? [];
      return amounts.length > 0 ? Math.max(...amounts) : undefined;
    };
  };

  it.each(STAGES)('%s: all by the largest amount of any year', async (stage) => {
    const having = new Set(await listed(`{ stage: ${stage} }`));
    expect(having.size).toBeGreaterThan(0);
    for (const [orderBy, way] of BY_AMOUNT) {
      const slow = ordered(largestOwn(stage, null), way).filter((id) => having.has(id));
      expect(await told(`filter: { stage: ${stage} }, orderBy: ${orderBy}`), orderBy).toEqual(slow);
    }
  });

  it('by the largest amount at a stage, of those that a division and all that is part of it run', async () => {
    const filter = 'filter: { division: ["医政局"], stage: REQUEST }';
    const run = new Set(await told(filter));
    expect(run.size).toBeGreaterThan(100);
    for (const [orderBy, way] of BY_AMOUNT) {
      const slow = ordered(largestOwn('REQUEST', null), way).filter((id) => run.has(id));
      expect(await told(`${filter}, orderBy: ${orderBy}`), orderBy).toEqual(slow);
    }
  });

  it.each(STAGES)('%s: the first page by amount, in each year', async (stage) => {
    for (const year of years) {
      const having = new Set(await listed(`{ stage: ${stage}, fiscalYear: ${year} }`));
      for (const [orderBy, way] of BY_AMOUNT) {
        const slow = ordered(largestOwn(stage, year), way).filter((id) => having.has(id));
        expect(
          await firstPage(`filter: { stage: ${stage}, fiscalYear: ${year} }, orderBy: ${orderBy}`),
          `${year} ${orderBy}`,
        ).toEqual(slow.slice(0, 100));
      }
    }
  });

  it('how many programmes and initiatives cite a policy, the first page of those that most do, and that of all', async () => {
    const policies = nodes.filter(({ type }) => type === 'Policy');
    const counts = new Map(policies.map(({ id }) => [id, 0]));
    for (const { type, from, to } of relationships) {
      const count = type === 'CITES' && from.startsWith('program:') ? counts.get(to) : undefined;
      if (count !== undefined) counts.set(to, count + 1);
    }
    for (const { id, properties } of policies) expect(properties['programCount'] ?? 0, id).toBe(counts.get(id));
    const initiatives = groupBy(
      relationships.filter(({ type, from }) => type === 'CITES' && from.startsWith('initiative:')),
      ({ to }) => to,
    );
    expect(initiatives.size).toBeGreaterThan(0);
    for (const { id, properties } of policies)
      expect(properties['initiativeCount'] ?? 0, id).toBe(initiatives.get(id)?.length ?? 0);
    expect(Math.max(...counts.values())).toBeGreaterThan(10);
    const slow = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([id]) => id);
    const { first, all } = await world.data(
      '{ first: policies(orderBy: PROGRAMS_DESC, first: 100) { nodes { id } } all: policies(first: 100) { totalCount nodes { id } } }',
    );
    expect(all.nodes.map(({ id }: any) => id)).toEqual([...counts.keys()].sort().slice(0, 100));
    expect(first.nodes.map(({ id }: any) => id)).toEqual(slow.slice(0, 100));
    // Else nothing would show that the others are left alone.
    expect(all.totalCount).toBeGreaterThan(slow.slice(0, 100).length);
  });

  it('the programmes that cite a policy, page by page', async () => {
    const order = new Map(nodes.map(({ id, properties }) => [id, Number(properties['order'] ?? 1_000_000)]));
    const citing = groupBy(
      relationships.filter(({ type, from }) => type === 'CITES' && from.startsWith('program:')),
      ({ to }) => to,
    );
    const pages = `
      query ($id: ID!, $after: String) {
        node(id: $id) { ... on Policy {
          programs(first: 3) { totalCount nodes { id } pageInfo { endCursor } }
          all: programs(first: 100) { nodes { id } }
          next: programs(first: 3, after: $after) { nodes { id } }
          last: programs(last: 2) { nodes { id } }
        } }
      }`;
    const ids = ({ nodes: found }: any) => found.map(({ id }: any) => id);
    for (const [policy, rows] of [...citing].filter(([, { length }]) => length > 3).slice(0, 20)) {
      const slow = rows
        .map(({ from }) => from)
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a < b ? -1 : 1));
      const { node: first } = await world.data(pages, { id: policy });
      const after = first.programs.pageInfo.endCursor;
      const { node: then } = await world.data(pages, { id: policy, after });
      expect(first.programs.totalCount, policy).toBe(slow.length);
      expect(ids(first.programs), policy).toEqual(slow.slice(0, 3));
      expect(ids(first.all), policy).toEqual(slow.slice(0, 100));
      expect(ids(then.next), policy).toEqual(slow.slice(3, 6));
      expect(ids(first.last), policy).toEqual(slow.slice(-2));
    }
  });
});

describe('what lists of initiatives are narrowed by, beside a walk over their links', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const initiatives = nodes.filter(({ type }) => type === 'Initiative').map(({ id }) => id);
  const linksTo = (id: string, type: string) => relationships.filter((row) => row.type === type && row.to === id);
  const rowOf = (id: string) => linksTo(id, 'HAS_INITIATIVE')[0]?.from ?? '';
  const bodiesOf = (id: string, bases: readonly string[] = BASES) =>
    linksTo(id, 'RESPONSIBLE_FOR').filter(({ properties }) => bases.includes(String(properties['responsibility'])));
  const walked = (holds: (id: string) => boolean) => initiatives.filter(holds).sort();
  const listed = async (filter: string): Promise<string[]> => {
    const { initiatives: page } = await world.data(
      `{ initiatives(filter: ${filter}, first: 100) { totalCount nodes { id } } }`,
    );
    expect(page.nodes).toHaveLength(page.totalCount);
    return page.nodes.map(({ id }: any) => id).sort();
  };

  it.each([1, 5, 14])('those of item %i', async (number) => {
    const ofItem = walked((id) => byId.get(linksTo(rowOf(id), 'HAS_MEASURE')[0]?.from ?? '')?.['number'] === number);
    expect(ofItem.length).toBeGreaterThan(0);
    expect(await listed(`{ item: [${number}] }`)).toEqual(ofItem);
    expect(await listed(`{ item: [${number}, 3] }`)).toEqual(expect.arrayContaining(ofItem));
  });

  it('those that programmes carry surely enough, themselves or by their row', async () => {
    const sure = new Set(
      relationships
        .filter(({ type, properties }) => type === 'CARRIES' && Number(properties['confidence']) >= 0.6)
        .map(({ to }) => to),
    );
    const funded = walked((id) => sure.has(id) || sure.has(rowOf(id)));
    expect(funded.length).toBeGreaterThan(10);
    expect(await listed('{ funded: true }')).toEqual(funded);
    expect(await listed('{ funded: false }')).toEqual(walked((id) => !funded.includes(id)));
  });

  it.each([
    ['', BASES],
    [', basis: [NAMED]', ['NAMED']],
    [', basis: [INHERITED]', ['INHERITED']],
    [', basis: [INHERITED, NAMED]', BASES],
    [', basis: []', []],
  ])('those that bodies answer for%s', async (basis, bases) => {
    const asked = new Set(['org:jica', 'org:mhlw']);
    const answered = walked((id) => bodiesOf(id, bases).some(({ from }) => asked.has(from)));
    expect(answered.length > 0).toBe(bases.length > 0);
    expect(await listed(`{ organization: ["JICA", "MHLW"]${basis} }`)).toEqual(answered);
    const counted = walked((id) => {
      const { length } = bodiesOf(id, bases);
      return length >= 2 && length <= 4 && (basis === '' || length > 0);
    });
    expect(await listed(`{ organizationsAtLeast: 2, organizationsAtMost: 4${basis} }`)).toEqual(counted);
    const none = walked((id) => bodiesOf(id, bases).length === 0 && basis === '');
    expect(await listed(`{ organizationsAtMost: 0${basis} }`)).toEqual(none);
  });
});

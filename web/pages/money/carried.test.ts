import { describe, expect, it } from 'vitest';
import type { MoneyPageQuery } from '../../generated/graphql.ts';
import { branchesBy, carriedOf, type MoneyNode } from './carried.ts';

const place = (kind: MoneyNode['kind'], key: string): MoneyNode => ({ kind, key, name: key, nameEn: null });
const link = (source: string, target: string, value: number) => ({ source, target, value });

const flow: MoneyPageQuery['moneyFlow'] = {
  fiscalYear: 2025,
  stage: 'REQUEST',
  total: 100,
  programCount: 3,
  nodes: [
    place('MINISTRY', 'org:m'),
    place('BUREAU', 'org:b'),
    place('DIVISION', 'org:d'),
    place('DIVISION', 'org:e'),
    ...['p', 'q', 'r'].map((name) => place('PROGRAM', `program:${name}`)),
    place('ITEM', 'item:2'),
    place('ITEM', 'item:9'),
    place('ITEM', 'none:item'),
  ],
  links: [
    link('org:m', 'org:b', 100),
    link('org:b', 'org:d', 30),
    link('org:b', 'org:e', 70),
    link('org:d', 'program:p', 30),
    link('org:e', 'program:q', 10),
    link('org:e', 'program:r', 60),
    link('program:p', 'item:2', 20),
    link('program:p', 'item:9', 10),
    link('program:q', 'item:2', 10),
    link('program:r', 'none:item', 60),
  ],
  leftOut: [],
};
const year = (fiscalYear: number, request: number) => ({
  fiscalYear,
  request,
  draft: null,
  supplementary: null,
  executed: null,
});
const carrying: MoneyPageQuery['carrying'] = {
  nodes: [{ id: 'program:p', years: [year(2023, 5), year(2025, 30)] }],
};

describe('the money of what carries an item', () => {
  const carried = carriedOf(flow, carrying);

  it('begins with the strategy and ends at the ministry', () => {
    const ways = carried.rows.map(({ item, program, division, ministry, value }) =>
      [item.key, program.key, division?.key, ministry?.key, value].join(' '),
    );
    expect(ways).toEqual([
      'item:2 program:p org:d org:m 20',
      'item:9 program:p org:d org:m 10',
      'item:2 program:q org:e org:m 10',
    ]);
  });

  it('leaves what carries none as the remainder', () => {
    expect([carried.sum, carried.remainder]).toEqual([40, 60]);
  });

  it('has the stages of the year of the flow beside it', () => {
    expect(carried.rows[0]?.stages?.request).toBe(30);
    expect(carried.rows[2]?.stages).toBeNull();
  });

  it('is told of every division and ministry that it comes from, each with its part', () => {
    const two = carriedOf(
      {
        ...flow,
        total: 50,
        nodes: [...flow.nodes, place('MINISTRY', 'org:n'), place('BUREAU', 'org:c')],
        links: [
          link('org:m', 'org:b', 30),
          link('org:n', 'org:c', 20),
          link('org:b', 'org:d', 30),
          link('org:c', 'org:e', 20),
          link('org:d', 'program:p', 30),
          link('org:e', 'program:p', 20),
          link('program:p', 'item:2', 40),
          link('program:p', 'item:9', 10),
        ],
      },
      carrying,
    );
    expect(two.sum).toBe(50);
    const sums = (column: 'division' | 'ministry' | 'item') =>
      branchesBy(column, two.rows).map(({ place: at, sum }) => [at?.key, sum]);
    expect(sums('division')).toEqual([
      ['org:d', 30],
      ['org:e', 20],
    ]);
    expect(sums('ministry')).toEqual([
      ['org:m', 30],
      ['org:n', 20],
    ]);
    expect(sums('item')).toEqual([
      ['item:2', 40],
      ['item:9', 10],
    ]);
  });

  it('ends where the flow begins', () => {
    const [row] = carriedOf({ ...flow, total: 5, links: [link('program:p', 'item:2', 5)] }, carrying).rows;
    expect([row?.value, row?.division, row?.ministry]).toEqual([5, null, null]);
  });

  it('branches by place, and no yen is lost', () => {
    expect(branchesBy('division', carried.rows).map(({ place, sum }) => [place?.key, sum])).toEqual([
      ['org:d', 30],
      ['org:e', 10],
    ]);
    expect(branchesBy('ministry', carried.rows).map(({ sum }) => sum)).toEqual([carried.sum]);
  });
});

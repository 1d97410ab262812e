import { describe, expect, it } from 'vitest';
import type { MoneyFlow } from './money-flow.ts';
import { decodeFlow, encodeFlow } from './stored-flow.ts';

const flow: MoneyFlow = {
  fiscalYear: 2025,
  stage: 'REQUEST',
  total: 3_000_000_000_000,
  programCount: 1,
  programIds: ['program:a'],
  nodes: [
    { key: 'org:mhlw', name: '厚生労働省', nameEn: 'MHLW', kind: 'MINISTRY' },
    { key: 'none:bureau', name: '担当部局の記載なし', nameEn: null, kind: 'BUREAU' },
  ],
  links: [
    {
      source: 'org:mhlw',
      target: 'none:bureau',
      value: 3_000_000_000_000,
      programCount: 1,
      programIds: ['program:a'],
    },
  ],
  leftOut: [{ reason: 'NONE_PRINTED', amount: null, programCount: 2, programIds: ['program:b', 'program:c'] }],
};

describe('a flow as text', () => {
  it('is the same flow again, without the programmes that it is made of', () => {
    const { programIds: _, ...rest } = flow;
    const unnamed = ({ programIds: _ids, ...each }: { programIds: string[] }) => each;
    expect(decodeFlow(encodeFlow(flow))).toEqual({
      ...rest,
      links: flow.links.map(unnamed),
      leftOut: flow.leftOut.map(unnamed),
    });
  });

  it('has no link to what is none of its nodes', () => {
    const [link] = flow.links;
    const astray = { ...flow, links: link === undefined ? [] : [{ ...link, target: 'item:11' }] };
    expect(() => encodeFlow(astray)).toThrow('item:11, which is none of its nodes');
  });

  it('is refused where a link leads beyond the nodes', () => {
    expect(() => decodeFlow(encodeFlow(flow).replace('[[0,1,', '[[0,7,'))).toThrow('no node at 7');
  });
});

import { describe, expect, it } from 'vitest';
import { type FlowLink, type FlowNode, foldFlow } from './fold-flow.ts';

const node = (key: string, column: number): FlowNode => ({ key, column, label: key, path: null });
const sum = (links: readonly FlowLink[]) => links.reduce((total, { value }) => total + value, 0);
const rest = (places: number) => `${places} more`;

describe('a flow with many places in a column', () => {
  const nodes = [
    node('item', 0),
    ...Array.from({ length: 20 }, (_, index) => node(`program ${index}`, 1)),
    node('ministry', 2),
  ];
  const links = Array.from({ length: 20 }, (_, index) => [
    { source: 'item', target: `program ${index}`, value: index + 1 },
    { source: `program ${index}`, target: 'ministry', value: index + 1 },
  ]).flat();
  const folded = foldFlow({ nodes, links }, 12, rest);

  it('keeps the largest, and makes one of the rest', () => {
    const column = folded.nodes.filter(({ column }) => column === 1).map(({ label }) => label);
    expect(column).toHaveLength(12);
    expect(column[0]).toBe('program 19');
    expect(column.at(-1)).toBe('9 more');
  });

  it('lets the same sum through', () => {
    expect(sum(folded.links)).toBe(sum(links));
    expect(folded.links).toContainEqual({ source: 'item', target: 'rest:1', value: 45 });
  });

  it('leaves a flow alone that is small enough', () => {
    expect(foldFlow({ nodes, links }, 20, rest).nodes).toHaveLength(22);
  });
});

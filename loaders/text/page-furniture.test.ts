import { expect, test } from 'vitest';
import { pageFurniture } from './page-furniture.ts';

/** Pages of a made-up document: 20 lines of text each, and what `foot` prints at the end of each. */
const pages = (count: number, foot: (page: number) => string, body = (line: number) => `見本の行${line}号`): string[] =>
  Array.from({ length: count }, (_, page) => [
    ...Array.from({ length: 20 }, (_, line) => body(page * 20 + line)),
    '',
    foot(page + 1),
    '',
  ]).flat();
const taken = (lines: readonly string[], isContent?: (text: string) => boolean) =>
  [...pageFurniture(lines, isContent)].map(([index, rule]) => [lines[index], rule]);

test.each([
  ['in dashes', (page: number) => `- ${page} -`],
  ['in wide dashes', (page: number) => `－${page}－`],
  ['with its sign', (page: number) => `P.${page}`],
  ['with the number of pages', (page: number) => `${page}/6`],
  ['bare', (page: number) => `${page}`],
  ['bare and full width', (page: number) => `　${'０１２３４５６'[page]}`],
])('page numbers %s are taken, nothing else', (_, foot) => {
  const lines = pages(6, foot);
  expect(taken(lines)).toEqual([1, 2, 3, 4, 5, 6].map((page) => [foot(page), 'page-number']));
});

test('a lost number, and a bare cell beside the sequence', () => {
  const lines = pages(6, (page) => (page === 3 ? '' : `${page}`));
  lines.splice(2, 0, '', '1', '');
  expect([...pageFurniture(lines).keys()]).toEqual([1, 2, 4, 5, 6].map((page) => lines.lastIndexOf(`${page}`)));
});

test('a short line that every page repeats is taken; one that the layout reads, and the title, are not', () => {
  const lines = pages(5, () => '見本省');
  expect(taken(lines)).toEqual(Array.from({ length: 5 }, () => ['見本省', 'running-head']));
  expect(taken(lines, (text) => text === '見本省')).toEqual([]);
  expect(pageFurniture(['見本省', '', ...lines]).has(0)).toBe(false);
});

test.each([
  ['numbered headings of a part', [...pages(3, () => ''), ...pages(3, (page) => `${page}`), ...pages(9, () => '')]],
  ['figures of a table', ['508', '', '249', '', '502', '', '0', '', '1', '', '2', '', '3', '', '4']],
  ['figures far apart', pages(40, (page) => (page % 10 === 5 ? `${(page + 5) / 10}` : ''))],
  ['rates and fractions', pages(5, () => '1/2')],
  ['a negative figure', pages(5, (page) => `- ${page}`)],
  ['a numbered heading of every sheet', pages(5, () => '1 見本の目的')],
  ['a line of one part', [...pages(5, () => '見本省'), ...pages(20, () => '')]],
])('%s: content stays', (_, lines) => {
  expect(taken(lines)).toEqual([]);
});

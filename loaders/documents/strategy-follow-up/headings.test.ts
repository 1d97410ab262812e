import { expect, test } from 'vitest';
import { placeHeadings } from './headings.ts';

const place = (...texts: string[]) => {
  const { placed, findings } = placeHeadings(texts.map((text, index) => ({ line: index + 1, text })));
  return {
    numbers: placed.map(({ item }) => item?.number ?? null),
    inferred: placed.flatMap(({ item }, index) => (item?.inferred ? [index] : [])),
    codes: findings.map((finding) => finding.code),
    placed,
  };
};

test('in order', () => {
  expect(place('①A', '② B', '③C')).toMatchObject({ numbers: [1, 2, 3], inferred: [], codes: [] });
});

test('a heading printed twice is one item', () => {
  expect(place('①A', '②B', '② B')).toMatchObject({ numbers: [1, 2, 2], codes: ['repeated-heading'] });
  expect(place('①A', 'A', '②B')).toMatchObject({ numbers: [1, 1, 2], codes: ['repeated-heading'] });
});

test('a number that is not printed is concluded where one is free', () => {
  expect(place('①A', 'B', '③C')).toMatchObject({ numbers: [1, 2, 3], inferred: [1], codes: ['missing-mark'] });
  expect(place('A', '②B')).toMatchObject({ numbers: [1, 2], inferred: [0], codes: ['missing-mark'] });
  expect(place('①A', 'B')).toMatchObject({ numbers: [1, 2], inferred: [1], codes: ['missing-mark'] });
  expect(place('①A', 'B', '③C').placed[1]).toMatchObject({ item: { mark: '②', title: 'B' } });
});

test('a number that is not printed and not sure is not guessed', () => {
  expect(place('①A', 'B', '②C')).toMatchObject({ numbers: [1, null, 2], codes: ['missing-mark'] });
  expect(place('①A', 'B', '⑤C').numbers).toEqual([1, null, 5]);
});

test('a number printed for two titles', () => {
  expect(place('①A', '①B', '③C')).toMatchObject({ numbers: [1, 2, 3], inferred: [1], codes: ['repeated-number'] });
  expect(place('①A', '①B', '②C')).toMatchObject({ numbers: [1, 1, 2], codes: ['repeated-number'] });
});

test('gaps and jumps are told', () => {
  expect(place('①A', '③C')).toMatchObject({ numbers: [1, 3], codes: ['numbering-gap'] });
  expect(place('①A', '③C', '②B')).toMatchObject({ numbers: [1, 3, 2], codes: ['numbering-order'] });
});

test('a number without a title', () => {
  expect(place('①A', '②')).toMatchObject({ numbers: [1, 2], inferred: [1], codes: ['missing-title'] });
});

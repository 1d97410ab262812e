import { expect, test } from 'vitest';
import { namingEvidence } from './naming-evidence.ts';
import { emptyPart, stated } from './part.ts';

test('places of all documents, each once, in the order of documents and lines, at most 50', () => {
  const many = Array.from({ length: 60 }, (_, index) => `second#${60 - index}-${60 - index}`);
  const parts = [
    { ...emptyPart(), evidence: new Map([['org:who', many]]) },
    { ...emptyPart(), evidence: new Map([['org:who', ['first#9-9', 'first#2-2#head', 'first#9-9']]]) },
  ];
  const places = namingEvidence(parts, ['first', 'second']).get('org:who');
  expect(places?.slice(0, 3)).toEqual(['first#2-2#head', 'first#9-9', 'second#1-1']);
  expect(places).toHaveLength(50);
});

test('a body known only from a relationship has its places; other nodes have none here', () => {
  const relationships = [stated('WORKS_ON', 'org:jica', 'topic:water', ['first#3-3'])];
  expect([...namingEvidence([{ ...emptyPart(), relationships }], ['first'])]).toEqual([['org:jica', ['first#3-3']]]);
});

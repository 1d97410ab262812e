import type { FastifyRequest } from 'fastify';
import { expect, it } from 'vitest';
import { preferredType } from './media-types.ts';

const OFFERED = ['text/html', 'text/turtle', 'application/ld+json'] as const;

it.each([
  [undefined, 'text/html'],
  ['*/*', 'text/html'],
  ['text/turtle', 'text/turtle'],
  ['TEXT/Turtle', 'text/turtle'],
  ['text/turtle;charset=utf-8', 'text/turtle'],
  ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', 'application/ld+json'],
  ['application/ld+json; profile="a, b; q=0 \\" c" ; q=0.9, text/turtle;q=0.8', 'application/ld+json'],
  ['application/ld+json;q=0.1;profile=x, text/turtle; charset=utf-8; q=0.2', 'text/turtle'],
  ['text/turtle; q=0; charset=utf-8', null],
  ['application/rdf+xml, application/*;q=0.1', 'application/ld+json'],
  ['text/html;level=1;q=0.5, text/turtle;q=0.4', 'text/html'],
  ['application/rdf+xml', null],
  [';profile="', null],
  [`text/turtle${';a="b"'.repeat(2_000)}`, 'text/turtle'],
])('of %s is given %s', (accept, given) => {
  expect(preferredType({ headers: { accept } } as FastifyRequest, OFFERED)).toBe(given);
});

import { describe, expect, it } from 'vitest';
import { refuseDeepNesting } from './json-body.ts';

const OPEN = '['.repeat(201);
const SHUT = ']'.repeat(500);

describe('refuseDeepNesting', () => {
  it.each([
    ['a comment that closes', `#${SHUT}\n{ f(a: ${OPEN}`],
    ['a comment that ends with a carriage return', `#${SHUT}\r{ f(a: ${OPEN}`],
    ['a string that closes', `{ f(a: "${SHUT}", b: ${OPEN}`],
    ['a quotation mark in a string', `{ f(a: "\\"${SHUT}", b: ${OPEN}`],
    ['a backslash at the end of a string', `{ f(a: "\\\\", b: ${OPEN}, c: ""`],
    ['a block of text that closes', `{ f(a: """${SHUT}""", b: ${OPEN}`],
    ['a block of text with an end that is none', `{ f(a: """\\"""${SHUT}""", b: ${OPEN}`],
    ['an empty string', `{ f(a: "", b: ${OPEN}`],
    ['brackets that nothing opened', `${SHUT}{ f(a: ${OPEN}`],
  ])('sees brackets behind %s', (_what, query) => {
    expect(() => refuseDeepNesting(query)).toThrow(/deeper than 200/);
  });

  it.each([
    ['a string', `{ f(a: "${OPEN}") }`],
    ['a block of text', `{ f(a: """${OPEN}\n"${OPEN}""") }`],
    ['a comment', `{ f # ${OPEN}\n }`],
    ['no text', 'f(a: [{ b: 1 }])'.repeat(500)],
  ])('passes by brackets in %s', (_what, query) => {
    expect(() => refuseDeepNesting(query)).not.toThrow();
  });
});

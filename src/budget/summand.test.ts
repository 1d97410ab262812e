import { describe, expect, it } from 'vitest';
import type { LineRow } from './money-rows.ts';
import { decodeSummand, decodeSummands, encodeSummand } from './summand.ts';

const full: LineRow = {
  id: 'line:a-2024-initial',
  program: 'program:part',
  countsAs: 'program:whole',
  fiscalYear: 2024,
  stage: 'INITIAL',
  amount: 1_234_567_000,
  counted: 1_000_000_000,
  reason: null,
  ministry: 'org:mhlw',
  bureau: 'org:bureau',
  division: 'org:division',
  carried: ['0 0.9 item:5'],
  elsewhere: ['program:other'],
  nothing: ['program:none'],
  document: 'request',
  section: 'section:a',
  sections: ['section:a', 'section:b'],
  heading: '見出し "1"',
  headingEn: 'Heading',
  recipients: ['org:who'],
  implementers: ['org:jica'],
  tags: ['NEW', 'PRIORITY'],
  markedNew: true,
  outcome: 'CUT',
  next: '{"ministry":null}',
};

describe('a line that is told as one text', () => {
  it('comes back as it was', () => {
    expect(decodeSummand(encodeSummand(full))).toEqual(full);
  });

  it('keeps what is not there apart from zero and from no text', () => {
    const bare: LineRow = {
      ...full,
      amount: null,
      counted: 0,
      ministry: null,
      section: null,
      heading: '',
      next: null,
      recipients: [],
    };
    expect(decodeSummand(encodeSummand(bare))).toEqual(bare);
  });

  it('is decoded once among others, however many there are', () => {
    const texts = (count: number, heading: string) =>
      Array.from({ length: count }, (_, index) => encodeSummand({ ...full, id: `line:${index}`, heading }));
    const few = texts(3, 'few');
    const lines = decodeSummands(few);
    expect(lines).toEqual(few.map(decodeSummand));
    expect(
      decodeSummands([...few].reverse())
        .reverse()
        .every((line, index) => line === lines[index]),
    ).toBe(true);
    // More than are kept, at once and after one another.
    for (const many of [texts(5_000, 'at once'), texts(3_000, 'some'), texts(3_000, 'others')]) {
      const told = decodeSummands(many);
      expect([told[0], told.at(-1), told.length]).toEqual([
        decodeSummand(many[0] ?? ''),
        decodeSummand(many.at(-1) ?? ''),
        many.length,
      ]);
    }
    expect(decodeSummands(few)).toEqual(lines);
  });
});

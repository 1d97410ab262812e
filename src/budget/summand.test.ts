import { describe, expect, it } from 'vitest';
import type { LineRow } from './money-rows.ts';
import { decodeSummand, encodeSummand } from './summand.ts';

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
});

import { expect, test } from 'vitest';
import { KINDS } from '../../documents/mhlw-international-cooperation/kinds-of-cooperation.ts';
import { CUE_RULES } from '../../passages/cue-rules.ts';
import { COOPERATION_KINDS } from './cooperation-kinds.ts';
import { CUE_STATEMENTS } from './cue-statements.ts';

test('every cue phrase that is read has English words, and none has words that nothing reads', () => {
  expect(Object.keys(CUE_STATEMENTS).sort()).toEqual(CUE_RULES.map(({ id }) => id).sort());
});

test('every kind of cooperation that is read has English words, and none has words that nothing reads', () => {
  expect(Object.keys(COOPERATION_KINDS).sort()).toEqual([...KINDS].sort());
});

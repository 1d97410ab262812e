import { expect, test } from 'vitest';
import { KINDS } from '../../documents/mhlw-international-cooperation/kinds-of-cooperation.ts';
import { ROLE_RULES } from '../../documents/mhlw-international-cooperation/roles-in-meetings.ts';
import { CUE_RULES } from '../../passages/cue-rules.ts';
import { PART_RULES } from '../../passages/parts-of-bodies.ts';
import { PART_STATEMENTS } from '../claims.ts';
import { COOPERATION_KINDS } from './cooperation-kinds.ts';
import { CUE_STATEMENTS, ROLE_STATEMENTS } from './cue-statements.ts';

test('every cue phrase that is read has English words, and none has words that nothing reads', () => {
  expect(Object.keys(CUE_STATEMENTS).sort()).toEqual(CUE_RULES.map(({ id }) => id).sort());
});

test('every kind of cooperation that is read has English words, and none has words that nothing reads', () => {
  expect(Object.keys(COOPERATION_KINDS).sort()).toEqual([...KINDS].sort());
});

test('so have the parts that bodies play in meetings and the ways in which they are parts of others', () => {
  expect(Object.keys(ROLE_STATEMENTS).sort()).toEqual([...ROLE_RULES.map(({ id }) => id), 'reports-to'].sort());
  expect(Object.keys(PART_STATEMENTS).sort()).toEqual(PART_RULES.map(({ id }) => id).sort());
});

import { describe, expect, it } from 'vitest';
import type { ProgramFilter } from '../generated/graphql.ts';
import { chosen } from './chosen.ts';

describe('a filter of what is chosen', () => {
  it('has neither what is not chosen nor lists of nothing, and keeps zero and no', () => {
    const filter = chosen<ProgramFilter>({ item: [], tag: ['NEW'], text: undefined, minAmount: 0, isNew: false });
    expect(filter).toEqual({ tag: ['NEW'], minAmount: 0, isNew: false });
  });
});

import { describe, expect, it } from 'vitest';
import { differencesFromLists, type ListedBy } from './listed-programs.ts';

const NOTHING: ListedBy = { runners: [], recipients: [], implementers: [], tags: [], outcomes: [], items: [] };
const of = new Map<string, ListedBy>([
  ['program:a', { ...NOTHING, runners: ['2024 org:division', '2025 org:other'], recipients: ['2025 org:who'] }],
  ['program:b', { ...NOTHING, items: ['11'], outcomes: ['2024 CUT'], tags: ['2025 NEW'] }],
]);
const below = (id: string) => (id === 'org:bureau' ? ['org:division'] : []);
const difference = (groupBy: string, fiscalYear: number, key: string, programIds: string[]) =>
  differencesFromLists({ groupBy, fiscalYear, programIds: [...of.keys()] }, { of, below })({ key, programIds });

describe('in what a group and the list with its condition differ', () => {
  it.each([
    // Run by a division below the bureau, of which nothing is in the group; in another year by another.
    ['BUREAU', 2024, 'org:bureau', [], { byPartsAlone: [], inOtherGroups: ['program:a'] }],
    ['BUREAU', 2025, 'org:bureau', ['program:a'], { byPartsAlone: ['program:a'], inOtherGroups: [] }],
    ['DIVISION', 2024, 'org:division', ['program:a'], { byPartsAlone: [], inOtherGroups: [] }],
    ['RECIPIENT', 2025, 'org:who', ['program:a', 'program:b'], { byPartsAlone: ['program:b'], inOtherGroups: [] }],
    ['RECIPIENT', 2024, 'org:who', ['program:a'], { byPartsAlone: ['program:a'], inOtherGroups: [] }],
    ['ITEM', 2025, 'item:11', [], { byPartsAlone: [], inOtherGroups: ['program:b'] }],
    ['ITEM', 2025, 'item:1', ['program:b'], { byPartsAlone: ['program:b'], inOtherGroups: [] }],
    ['TAG', 2025, 'NEW', ['program:b'], { byPartsAlone: [], inOtherGroups: [] }],
    // What nothing is told of has become nobody knows what.
    ['OUTCOME', 2024, 'UNKNOWN', ['program:a'], { byPartsAlone: [], inOtherGroups: [] }],
    ['OUTCOME', 2025, 'UNKNOWN', ['program:a', 'program:b'], { byPartsAlone: [], inOtherGroups: [] }],
    ['SECTION', 2025, 'section:a', ['program:a'], { byPartsAlone: [], inOtherGroups: [] }],
    ['RECIPIENT', 2025, 'none:recipient', ['program:b'], { byPartsAlone: [], inOtherGroups: [] }],
    // Those that carry no item have a list: one is in it of which a part carries one.
    ['ITEM', 2025, 'none:item', ['program:b'], { byPartsAlone: ['program:b'], inOtherGroups: ['program:a'] }],
    ['ITEM', 2025, 'none:item', ['program:a'], { byPartsAlone: [], inOtherGroups: [] }],
  ])('by %s in %i, %s', (groupBy, year, key, programIds, told) => {
    expect(difference(groupBy, year, key, programIds)).toEqual(told);
  });

  it('looks at each programme once, not once for each of many groups', () => {
    let looks = 0;
    const runners = (at: number) => [`2025 org:${at}`, `2025 org:${(at * 7) % 500}`];
    const many = new Map(
      Array.from({ length: 2_000 }, (_, at) => [
        `program:${at}`,
        {
          ...NOTHING,
          get runners() {
            looks += 1;
            return runners(at % 500);
          },
        },
      ]),
    );
    const programIds = [...many.keys()];
    const of = differencesFromLists(
      { groupBy: 'DIVISION', fiscalYear: 2025, programIds },
      { of: many, below: () => [] },
    );
    const told = Array.from({ length: 500 }, (_, at) => of({ key: `org:${at}`, programIds: [`program:${at}`] }));
    expect(told[0]?.inOtherGroups).toEqual(['program:500', 'program:1000', 'program:1500']);
    expect(told[7]?.inOtherGroups.slice(0, 2)).toEqual(['program:1', 'program:501']);
    expect(looks).toBe(many.size);
  });
});

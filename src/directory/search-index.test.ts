import { describe, expect, it } from 'vitest';
import type { NamedNode } from './named-node.ts';
import { SearchIndex } from './search-index.ts';

const BARE: Omit<NamedNode, 'id' | 'type' | 'name'> = {
  nameEn: null,
  abbreviation: null,
  aliases: null,
  lookupNames: null,
  summaryEn: null,
  text: null,
  kind: null,
  mark: null,
  number: null,
  order: null,
  partOf: [],
};

const index = new SearchIndex([
  { ...BARE, id: 'item:11', type: 'StrategyItem', name: 'AMR', mark: '⑪', number: 11 },
  { ...BARE, id: 'item:2', type: 'StrategyItem', name: '国際機関', mark: '②', number: 2 },
  { ...BARE, id: 'section:a', type: 'BudgetSection', name: '薬剤耐性（AMR）対策', nameEn: 'Measures against AMR' },
  { ...BARE, id: 'org:gavi', type: 'Organization', name: 'Gaviワクチンアライアンス', abbreviation: 'Gavi' },
  { ...BARE, id: 'org:board', type: 'Organization', name: '委員会', nameEn: 'Greenhouse Gas Standards Board' },
  { ...BARE, id: 'program:rd', type: 'BudgetProgram', name: '開発', nameEn: 'Research and Development of Vaccines' },
  { ...BARE, id: 'program:law', type: 'BudgetProgram', name: '医療の研究', nameEn: 'Medical Research' },
]);

const first = (query: string) => index.search(query, null)[0]?.id;

describe('the index', () => {
  it('finds an item by its mark, and not by a number within others', () => {
    expect(index.search('⑪', null).map(({ id }) => id)).toEqual(['item:11']);
  });

  it('learns from brackets what else a thing is called', () => {
    expect(first('薬剤耐性')).toBe('item:11');
    expect([...(index.understood('AMR').terms[0]?.synonyms.values() ?? [])]).toContain('薬剤耐性');
  });

  it('opens initials, and finds no two letters inside a word', () => {
    expect(index.search('R&D', null).map(({ id }) => id)).toEqual(['program:rd', 'program:law']);
  });

  it('mends what occurs nowhere, and says so', () => {
    expect(first('Gvai')).toBe('org:gavi');
    expect(index.understood('Gvai').corrections).toEqual([{ typed: 'Gvai', used: 'gavi' }]);
    expect(index.understood('vaccine').corrections).toEqual([]);
  });

  it('has nothing for what is nowhere', () => {
    expect(index.search('xyzzy', null)).toEqual([]);
    expect(index.search('!!', null)).toEqual([]);
  });
});

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

  it('looks for what the field calls a thing, as far as it stands, and finds no two letters inside a word', () => {
    expect(index.search('R&D', null).map(({ id }) => id)).toEqual(['program:rd']);
    // 研究開発 means the same, and stands nowhere here.
    expect([...(index.understood('R&D').terms[0]?.alike.values() ?? [])]).toEqual(['research and development']);
  });

  it('opens the initials of a name, and of nothing else', () => {
    expect(index.understood('GGSB').corrections).toEqual([{ typed: 'GGSB', used: 'greenhouse gas standards board' }]);
    expect(index.understood('DOV').corrections).toEqual([]);
  });

  it('leads elsewhere only as long as what was typed stands nowhere', () => {
    const told = (nodes: NamedNode[]) => [...(new SearchIndex(nodes).understood('PPP').terms[0]?.alike.values() ?? [])];
    const partners: NamedNode = { ...BARE, id: 'program:p', type: 'BudgetProgram', name: '官民連携の推進' };
    expect(told([partners])).toEqual(['官民連携']);
    expect(told([partners, { ...BARE, id: 'program:ppp', type: 'BudgetProgram', name: 'PPP事業' }])).toEqual([]);
    // The beginning of another word is not the word.
    expect(told([partners, { ...BARE, id: 'program:pppr', type: 'BudgetProgram', name: 'PPPR事業' }])).toEqual([
      '官民連携',
    ]);
    expect(told([])).toEqual([]);
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

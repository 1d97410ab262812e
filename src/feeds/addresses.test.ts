import { describe, expect, it } from 'vitest';
import { pathOf } from '../../web/address/href.ts';
import { Addresses, hasPage, idInRoom } from './addresses.ts';

const addresses = new Addresses('https://example.org');
const PREFIXES = ['item', 'initiative', 'org', 'program', 'policy', 'document', 'line', 'measure', 'topic', 'sheet'];

describe('the address of a node', () => {
  it.each(PREFIXES)("is that of the explorer's page where there is one: %s", (prefix) => {
    const id = `${prefix}:a-1`;
    const path = pathOf(id);
    expect(hasPage(id)).toBe(path !== null);
    expect(addresses.node(id)).toBe(`https://example.org${path ?? `/nodes/${prefix}:a-1`}`);
    if (path !== null) expect(idInRoom(path.split('/')[1] ?? '', 'a-1')).toBe(id);
  });

  it('holds whatever an id holds', () => {
    for (const id of ['org:a b/"<>\\^`{|}?#%', 'org:\ud800', 'x', '', ':']) {
      expect(addresses.node(id)).toMatch(/^https:\/\/example\.org\/[\w%.!~*'()/:-]*$/);
    }
  });

  it('is begun by the address of its parts and lines', () => {
    expect(addresses.part('org:a', 'über')).toBe('https://example.org/organizations/a#%C3%BCber');
    expect(addresses.place({ document: 'd', startLine: 3, endLine: 4, section: '項目' })).toBe(
      'https://example.org/documents/d#L3-4',
    );
  });

  it('is of no room that has no nodes', () => {
    expect(idInRoom('search', 'x')).toBeNull();
  });
});

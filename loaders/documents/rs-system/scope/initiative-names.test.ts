import { expect, test } from 'vitest';
import { organizationEntrySchema, type Registry } from '../../../registry/schema.ts';
import { scopeEntrySchema } from '../../../registry/scope-schema.ts';
import { smallRegistry } from '../../../resolve/fixtures/small-strategy.ts';
import { InitiativeNames } from './initiative-names.ts';
import type { OtherFacts } from './known-names.ts';

const RULE = { id: 'near', rule: 'PRINTS_NAME_OF_INITIATIVE', kinds: ['OTHER', 'FUND'], shortest: 9, reason: 'near' };
const scope = [
  RULE,
  { id: 'fund', rule: 'NAMES_BODY', bodies: ['searched-fund'], where: ['NAME'], reason: 'looked for by itself' },
].map((entry) => scopeEntrySchema.parse(entry));
const [rule] = scope;
const organizations = [
  { id: 'platform', name: '食生活改善基盤', abbreviation: 'SKKB', kind: 'OTHER' },
  { id: 'searched-fund', name: '世界試験基金', kind: 'FUND' },
  { id: 'meeting', name: '試験閣僚会合', kind: 'FORUM' },
].map((entry) => organizationEntrySchema.parse({ ...entry, nameEn: entry.id }));
const registry: Registry = { ...smallRegistry(), organizations, scope };
const titles = ['SKKB 食生活ビジネス展開推進事業', '試験閣僚会合、世界試験基金への参加', '短い事業'];
const strategy = {
  document: { id: 'strategy', layout: 'strategy-follow-up' },
  items: [{ initiatives: titles.map((title) => ({ title, text: `${title}(農)` })) }],
} as OtherFacts;

test('bodies that initiatives print, and what they are called after; not meetings, nor what a rule looks for by itself', () => {
  if (rule?.rule !== 'PRINTS_NAME_OF_INITIATIVE') throw new Error('the first rule is the one that is tried');
  const names = new InitiativeNames([strategy], registry, rule);
  expect(names.find('食生活改善基盤（SKKB）を通じた調査を支援する')).toEqual(['SKKB']);
  expect(names.find('ＳＫＫＢ食生活ビジネス展開推進事業を行う')).toEqual(['SKKB', 'SKKB 食生活ビジネス展開推進事業']);
  expect(names.find('試験閣僚会合に出席し、世界試験基金に拠出し、短い事業を行う')).toEqual([]);
  // Another document is no strategy.
  const request = { ...strategy, document: { id: 'request', layout: 'mhlw-budget-request' } };
  expect(new InitiativeNames([request], registry, rule).find('SKKB')).toEqual([]);
});

import { expect, test } from 'vitest';
import type { RelationshipRow, RelationshipType } from '../../../src/graph/model.ts';
import { bodiesByYear } from './bodies-by-year.ts';

const row = (type: RelationshipType, to: string, properties = {}): RelationshipRow => ({
  ...{ type, from: 'program:p', to, key: '' },
  properties,
});
const runs = (to: string, properties = {}) => row('ADMINISTERED_BY', to, properties);
const told = (rows: readonly RelationshipRow[]) => [
  ...new Set(
    rows.map(
      ({ type, to, key, properties: { fromYear = '', toYear = '' } }) => `${type} ${to} ${fromYear}-${toYear} "${key}"`,
    ),
  ),
];

test('what every year says holds for all of them', () => {
  const years = [2026, 2025].map((year) => ({ year, rows: [runs('a'), row('CITES', 'policy')] }));
  expect(told(bodiesByYear(years))).toEqual(['ADMINISTERED_BY a - ""', 'CITES policy - ""']);
});

test('a division of earlier years ran it up to the last of them; the years between are like the next', () => {
  const years = [
    { year: 2027, rows: [runs('b')] },
    { year: 2024, rows: [runs('a'), row('CONTRIBUTION_TO', 'fund')] },
  ];
  expect(told(bodiesByYear(years))).toEqual([
    'ADMINISTERED_BY b 2025- ""',
    'FORMERLY a -2024 "ADMINISTERED_BY"',
    'CONTRIBUTION_TO fund - ""',
  ]);
});

test('one that runs it again has each of its times', () => {
  const years = [
    { year: 2026, rows: [runs('a')] },
    { year: 2025, rows: [runs('b')] },
    { year: 2024, rows: [runs('a')] },
  ];
  expect(told(bodiesByYear(years))).toEqual([
    'ADMINISTERED_BY a 2026- ""',
    'FORMERLY b 2025-2025 "ADMINISTERED_BY 2025"',
    'FORMERLY a -2024 "ADMINISTERED_BY"',
  ]);
});

test('that a draft covers the bureau takes no division its programme', () => {
  const years = [
    { year: 2026, rows: [runs('bureau', { rule: 'bureau-of-draft' })] },
    { year: 2025, rows: [runs('a')] },
  ];
  expect(told(bodiesByYear(years))).toEqual(['ADMINISTERED_BY a - ""']);
});

import { expect, test } from 'vitest';
import { linkableSheet } from './linkable-sheet.ts';
import type { NamedBody } from './recipients.ts';
import type { Sheet } from './sheet.ts';

const evidence = { document: 'rs-2024-1-4', startLine: 2, endLine: 2, section: null };
const kinds = new Map([
  ['org:agency', 'AGENCY'],
  ['org:fund', 'FUND'],
]);
const body = (id: string, paid: NamedBody['paid']): NamedBody => ({ id, printed: id, evidence, paid });
const linkable = (...bodies: NamedBody[]) => {
  const { recipients, agencies } = linkableSheet(
    'program:sheet-1',
    { number: 1, year: 2024, name: '研究開発事業' } as Sheet,
    { lines: [], cites: [], bodies },
    kinds,
  );
  return { recipients: recipients.map(({ id }) => id), agencies: agencies.map(({ id }) => id) };
};

test('an agency carries out what it has a subsidy for, not what is paid for its own sake', () => {
  expect(linkable(body('org:agency', 'target'))).toEqual({ recipients: [], agencies: ['org:agency'] });
  // A sheet called after the agency pays its capital, its equipment or its running.
  expect(linkable(body('org:agency', 'name'))).toEqual({ recipients: [], agencies: [] });
  expect(linkable(body('org:agency', null))).toEqual({ recipients: [], agencies: [] });
});

test('a contribution abroad is one however it is told', () => {
  for (const paid of ['name', 'target', 'prose'] as const)
    expect(linkable(body('org:fund', paid))).toEqual({ recipients: ['org:fund'], agencies: [] });
});

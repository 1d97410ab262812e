import { expect, it } from 'vitest';
import type { GraphRows, RelationshipRow } from '../../../src/graph/model.ts';
import { encodeYear } from '../../../src/graph/program-year.ts';
import { withAskingBureau } from './asked-by.ts';
import { emptyYear } from './program-years.ts';

const open = encodeYear({ ...emptyYear(2025), isPrinted: true, why: { why: 'NO_DIVISION' } });
const program = (id: string): GraphRows['nodes'][number] => ({
  id,
  type: 'BudgetProgram',
  properties: {
    outcome: 'UNKNOWN',
    outcomeReason: 'No division is printed for it, and the draft does not list it.',
    years: [open],
  },
});
const body = (id: string, name: string): GraphRows['nodes'][number] => ({
  id,
  type: 'Organization',
  properties: { name },
});
const leads = (type: RelationshipRow['type'], from: string, to: string): RelationshipRow => ({
  ...{ type, from, to, key: '' },
  properties: {},
});

it('a request without a printed division is that of whoever the graph knows to run it', () => {
  const { nodes } = withAskingBureau({
    nodes: [
      ...['nobody', 'other', 'inside', 'both'].map((id) => program(`program:${id}`)),
      body('org:hpb', '医政局'),
      body('org:division', '医政局地域医療計画課'),
      body('org:international', '国際課'),
    ],
    relationships: [
      leads('PART_OF', 'org:division', 'org:hpb'),
      leads('ADMINISTERED_BY', 'program:other', 'org:international'),
      leads('ADMINISTERED_BY', 'program:inside', 'org:division'),
      leads('ADMINISTERED_BY', 'program:both', 'org:international'),
      leads('ADMINISTERED_BY', 'program:both', 'org:hpb'),
    ],
  });
  const told = new Map(nodes.map(({ id, properties }) => [id, properties]));
  expect(told.get('program:nobody')).toEqual(program('program:nobody').properties);
  expect(told.get('program:other')).toMatchObject({
    outcome: 'OUT_OF_SCOPE',
    outcomeReason: expect.stringContaining('Another bureau asks for it'),
    outcomeReasonJa: expect.stringContaining('他局の要求'),
    years: [expect.stringContaining('"outcome":"OUT_OF_SCOPE","why":{"why":"OTHER_BUREAU"}')],
  });
  for (const id of ['program:inside', 'program:both'])
    expect(told.get(id)).toMatchObject({ outcome: 'NOT_IN_DRAFT', years: [expect.stringContaining('NOT_LISTED')] });
});

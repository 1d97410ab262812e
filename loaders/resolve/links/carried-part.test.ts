import { expect, test } from 'vitest';
import type { NodeRow } from '../../../src/graph/model.ts';
import type { DraftLine } from '../../documents/hospital-budget-draft/facts.ts';
import type { SheetFact } from '../../documents/mhlw-budget-request/facts.ts';
import { smallContext } from '../fixtures/small-strategy.ts';
import { programmeIdsOf, resolveCarried } from './carried-part.ts';

const node = (id: string, name: string, evidence: string[], namePrinted?: string): NodeRow => ({
  id,
  type: 'BudgetProgram',
  properties: { name, ...(namePrinted ? { namePrinted } : {}), evidence },
});
const at = (document: string, startLine: number, endLine: number) => ({ document, startLine, endLine, section: null });

test('a sheet and a line of the draft lead to the node that was read from them', () => {
  const nodes = [
    node('program:1', '水道事業', ['request#1-9', 'draft#5-5'], '氷道事業'),
    node('program:2', '内訳', ['request#1-9']),
    node('program:3', '別の事業', ['draft#6-6']),
  ];
  const ids = programmeIdsOf([{ nodes }]);
  const sheet = (name: string) => ({ name, evidence: at('request', 1, 9) }) as SheetFact;
  const line = (name: string, place: number) => ({ name, evidence: at('draft', place, place) }) as DraftLine;
  expect(ids.sheet(sheet('氷道 事業'))).toBe('program:1');
  expect(ids.sheet(sheet('内訳'))).toBe('program:2');
  expect(ids.line(line('水道事業', 5))).toBe('program:1');
  expect(ids.line(line('別の事業', 6))).toBe('program:3');
  expect(ids.line(line('無い事業', 7))).toBe(null);
});

test('without budget documents there is nothing to link', () => {
  expect(resolveCarried(smallContext(), [])).toMatchObject({ nodes: [], relationships: [], findings: [] });
});

import { describe, expect, it } from 'vitest';
import { ALWAYS_THERE, type NodeRow, type RelationshipRow } from '../graph/model.ts';
import { checkRows } from './check-rows.ts';

const program: NodeRow = { id: 'program:a', type: 'BudgetProgram', properties: { order: 1, level: 'PROGRAM' } };
const initiative: NodeRow = { id: 'initiative:a', type: 'Initiative', properties: { order: 1 } };
const carries = (properties: RelationshipRow['properties']): RelationshipRow => ({
  type: 'CARRIES',
  from: 'program:a',
  to: 'initiative:a',
  key: '',
  properties,
});

describe('rows', () => {
  it('have what lists are ordered and narrowed by', () => {
    const nodes = [program, initiative];
    expect(() => checkRows({ nodes, relationships: [carries({ confidence: 1 })] })).not.toThrow();
    expect(() => checkRows({ nodes, relationships: [carries({})] })).toThrow(
      'CARRIES from program:a to initiative:a has no confidence, which every CARRIES has',
    );
  });

  it.each(ALWAYS_THERE.BudgetProgram ?? [])('of programmes are refused without %s', (property) => {
    const { [property]: _without, ...properties } = program.properties;
    expect(() => checkRows({ nodes: [{ ...program, properties }], relationships: [] })).toThrow(
      `node program:a has no ${property}`,
    );
  });
});

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

  it('have a place of their own where lists are in that order', () => {
    const other = { ...initiative, id: 'initiative:b' };
    expect(() => checkRows({ nodes: [initiative, other], relationships: [] })).toThrow(
      'nodes initiative:a and initiative:b have the same order, of which every Initiative has its own',
    );
    const behind = { ...other, properties: { ...other.properties, order: 2 } };
    const programLikeIt = { ...program, properties: { ...program.properties, order: 2 } };
    expect(() => checkRows({ nodes: [initiative, behind, programLikeIt], relationships: [] })).not.toThrow();
  });

  it.each(ALWAYS_THERE.BudgetProgram ?? [])('of programmes are refused without %s', (property) => {
    const { [property]: _without, ...properties } = program.properties;
    expect(() => checkRows({ nodes: [{ ...program, properties }], relationships: [] })).toThrow(
      `node program:a has no ${property}`,
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { GraphRows, NodeRow, RelationshipRow } from '../../src/graph/model.ts';
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../src/graph/model.ts';
import { cutGraph, kindsIn } from './cut-graph.ts';
import { rowsOf } from './world.ts';

const whole = rowsOf('whole');
const cut = rowsOf('cut');

const WORKED_OUT =
  /^(?:appropriations|countedAppropriations|isNew|newIn|inStrategy|programCount(?:Leads)?|initiativeCount|place|largest[A-Z]\w*|orderLeads|changeLeads|amountLeads|leads|itemNumbers?|organizations|namedOrganizations|inheritedOrganizations|funded|summand|(?:runners|recipients|implementers)ByYear)$/;
const withoutWorkedOut = ({ properties, ...row }: NodeRow | RelationshipRow) => ({
  ...row,
  properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !WORKED_OUT.test(name))),
});

describe('the graph that is cut out of the whole', () => {
  it('has every type, property, code and way of it', () => {
    expect([...kindsIn(cut)].sort()).toEqual([...kindsIn(whole)].sort());
    expect(new Set(cut.nodes.map(({ type }) => type))).toEqual(new Set(Object.keys(NODE_TYPES)));
    // No committed document is an earlier edition of another.
    const types = new Set(cut.relationships.map(({ type }) => type));
    expect(RELATIONSHIP_TYPES.filter((type) => !types.has(type))).toEqual(['FORMERLY']);
  });

  it('is small', () => {
    expect(cut.nodes.length).toBeLessThan(whole.nodes.length / 5);
    expect(cut.relationships.length).toBeLessThan(whole.relationships.length / 4);
  });

  it('has of its nodes all that the whole says, in its order', () => {
    const ids = new Set(cut.nodes.map(({ id }) => id));
    // Sums are of its own lines, and so is what lists are narrowed and ordered by, and what a line says of the others of its programme.
    const printed = ({ nodes }: GraphRows) =>
      nodes.filter(({ id, type }) => ids.has(id) && type !== 'BudgetSum').map(withoutWorkedOut);
    expect(printed(cut)).toEqual(printed(whole));
    const between = whole.relationships.filter(({ from, to }) => ids.has(from) && ids.has(to));
    expect(cut.relationships.map(withoutWorkedOut)).toEqual(between.map(withoutWorkedOut));
  });

  it('has what its nodes name and stand in', () => {
    const ids = new Set(cut.nodes.map(({ id }) => id));
    const all = new Set(whole.nodes.map(({ id }) => id));
    const named = cut.nodes
      .flatMap(({ properties }) => Object.values(properties).flat())
      .filter((each) => all.has(String(each)));
    expect(named.filter((each) => !ids.has(String(each)))).toEqual([]);
    const initiatives = cut.nodes.filter(({ type }) => type === 'Initiative').map(({ id }) => id);
    const held = cut.relationships.filter(({ type }) => type === 'HAS_INITIATIVE').map(({ to }) => to);
    expect(held.sort()).toEqual(initiatives);
  });

  it('is refused without what is asked for', () => {
    expect(() => cutGraph(whole, ['org:nosuch'])).toThrow('no node org:nosuch');
  });
});

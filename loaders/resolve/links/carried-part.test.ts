import { expect, test } from 'vitest';
import { BUDGET_DRAFT } from '../../documents/hospital-budget-draft/facts.ts';
import { BUDGET_REQUEST } from '../../documents/mhlw-budget-request/facts.ts';
import { resolveBudget } from '../budget/resolve-budget.ts';
import { budgetContext, draftLine, sheet } from '../fixtures/small-budget.ts';
import { smallContext } from '../fixtures/small-strategy.ts';
import { programsOf, resolveCarried } from './carried-part.ts';

test('a sheet and lines of the draft lead to the node that was made of them', () => {
  const { programs, lookup, request, draft } = resolved();
  const [joined, other] = draft.sections[0]?.lines ?? [];
  const [asked] = request.sheets;
  expect([lookup.sheet(asked as never), lookup.line(joined as never)]).toEqual([
    programs.get('検査体制整備事業'),
    programs.get('検査体制整備事業'),
  ]);
  expect(lookup.line(other as never)).toBe(programs.get('別の事業'));
  expect(lookup.line(other?.parts[0] as never)).toBe(programs.get('別の事業の内訳'));
  expect(new Set(programs.values()).size).toBe(3);
  // What no budget document printed has no programme, whatever it is called.
  expect(lookup.line(draftLine('検査体制整備事業', ['２００百万円']))).toBe(null);
});

test('without budget documents there is nothing to link', () => {
  expect(resolveCarried(smallContext(), [])).toMatchObject({ nodes: [], relationships: [], findings: [] });
});

function resolved() {
  const whole = draftLine('別の事業', ['３００百万円'], { parts: [draftLine('別の事業の内訳', ['２００百万円'])] });
  const context = budgetContext(
    [sheet('検査体制整備事業', '2.0億円', '1.0億円')],
    [draftLine('検査体制整備事業', ['２００百万円', '１００百万円']), whole],
  );
  const part = resolveBudget(context);
  const programs = new Map(
    part.nodes.filter(({ type }) => type === 'BudgetProgram').map(({ id, properties }) => [properties['name'], id]),
  );
  const [request] = context.facts.of(BUDGET_REQUEST);
  const [draft] = context.facts.of(BUDGET_DRAFT);
  if (request === undefined || draft === undefined) throw new Error('both documents are expected');
  return { programs, lookup: programsOf([part]), request, draft };
}

import { expect, test } from 'vitest';
import { amount, budgetContext, component, sheet } from '../fixtures/small-budget.ts';
import { resolveBudget } from './resolve-budget.ts';

const evidence = { document: 'small-request', startLine: 9, endLine: 9, section: null };
const elsewhere = (text: string, previousYear?: boolean) => ({
  label: '他局計上分', // what other bureaus ask for
  ...(previousYear === undefined ? {} : { previousYear }),
  amount: amount(text),
  evidence,
});
const resolved = (more: Parameters<typeof component>[2]) => {
  const whole = sheet('検査体制整備事業', '90億円', '80億円', { components: [component('甲の整備', '20億円', more)] });
  const { nodes } = resolveBudget(budgetContext([whole], []));
  const lines = nodes.filter(
    ({ type, properties }) => type === 'BudgetLine' && !['90億円', '80億円'].includes(String(properties['text'])),
  );
  return {
    component: nodes.find(({ properties }) => properties['name'] === '甲の整備')?.properties ?? {},
    lines: lines.map(({ properties: { fiscalYear, stage, text, note, additive } }) =>
      [fiscalYear, stage, text, note, additive].filter((value) => value !== undefined),
    ),
  };
};

test('what stands beside a component is of the year of the bracket that it stands in', () => {
  const others = [elsewhere('17.7億円'), elsewhere('11.4億円', true), elsewhere('3億円', false)];
  expect(resolved({ previousInitial: amount('14億円'), others }).lines).toEqual([
    [2025, 'REQUEST', '20億円', false],
    [2024, 'INITIAL', '14億円', false],
    [2025, 'REQUEST', '17.7億円', '他局計上分', false],
    [2024, 'INITIAL', '11.4億円', '他局計上分', false],
    [2025, 'REQUEST', '3億円', '他局計上分', false],
  ]);
});

test('last year’s amount of other bureaus is not the component’s own, nor what its request is compared with', () => {
  const none = { previousInitial: amount('（－）'), others: [elsewhere('11.4億円', true)] };
  expect(resolved(none).component).toMatchObject({ requestAmount: 2_000_000_000, change: 2_000_000_000 });
  const silent = resolved({ others: [{ ...elsewhere('（－）', true) }] }).component;
  expect(silent).not.toHaveProperty('previousAmount');
  expect(silent).not.toHaveProperty('change');
});

import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { visitWithoutData } from '../page/faults.tsx';
import { VisitProvider } from '../page/visit.tsx';
import { Rest } from './rest.tsx';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const listOf = <Field extends string, List>(field: Field, list: List) => ({ [field]: list }) as Record<Field, List>;
const drawn = (what: ReactNode) =>
  renderToStaticMarkup(<VisitProvider visit={visitWithoutData('en', '')}>{what}</VisitProvider>);

it.each([
  ['Initiative', 'organizations'],
  ['Initiative', 'mentions'],
  ['Initiative', 'programs'],
  ['Measure', 'organizations'],
  ['BudgetProgram', 'administeredBy'],
  ['BudgetProgram', 'furtherUnits'],
  ['BudgetProgram', 'implementers'],
  ['BudgetProgram', 'recipients'],
  ['BudgetProgram', 'items'],
  ['BudgetProgram', 'initiatives'],
  ['Policy', 'organizations'],
  ['Organization', 'programs', 'role: [TAKES_PART]'],
] as const)(
  'what a page leaves out of %s.%s is counted, and the question for all of it is one that the API takes',
  (type, field, only?: string) => {
    const list = { totalCount: 1_234, edges: Array.from({ length: 100 }) };
    const html = drawn(
      <Rest of={{ id: 'program:1', ...listOf(field, list) }} type={type} field={field} {...(only ? { only } : {})} />,
    );
    expect(html).toContain('1,134 more');
    const [, href = ''] = /href="([^"]*)"/.exec(html) ?? [];
    const asked = new URL(href.replaceAll('&amp;', '&'), 'http://localhost').searchParams;
    expect(validate(schema, parse(asked.get('query') ?? ''))).toEqual([]);
    expect(JSON.parse(asked.get('variables') ?? '')).toEqual({ id: 'program:1' });
  },
);

it('nothing is said where nothing is left out', () => {
  const organizations = { totalCount: 3, nodes: [1, 2, 3] };
  expect(drawn(<Rest of={{ id: 'program:1', organizations }} type="Policy" field="organizations" />)).toBe('');
});

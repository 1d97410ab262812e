import { expect, it } from 'vitest';
import { ownAmounts } from './own-amounts.ts';
import type { Program, ProgramLine } from './program.ts';

const line = (stage: ProgramLine['stage'], fiscalYear: number, yen: number) =>
  ({ stage, fiscalYear, beside: null, repeat: null, document: 'draft', amount: { kind: 'amount', yen } }) as never;
const program = (...lines: ProgramLine[]) => ({ lines }) as Program;

it('are of the year of the documents where nothing is asked for or drafted', () => {
  expect(ownAmounts(program(line('SUPPLEMENTARY', 2024, 7)), 2025)).toMatchObject({
    supplementaryAmount: 7,
    prevSupplementaryAmount: null,
  });
  expect(ownAmounts(program(line('SUPPLEMENTARY', 2023, 7)), 2025)).toMatchObject({
    supplementaryAmount: null,
    prevSupplementaryAmount: 7,
  });
});

it('are of the year of what is asked for, where something is', () => {
  const lines = [line('REQUEST', 2024, 9), line('SUPPLEMENTARY', 2023, 7), line('SUPPLEMENTARY', 2022, 5)];
  expect(ownAmounts(program(...lines), 2025)).toMatchObject({
    requestAmount: 9,
    supplementaryAmount: 7,
    prevSupplementaryAmount: 5,
  });
});

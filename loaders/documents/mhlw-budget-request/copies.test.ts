import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetFact } from './facts.ts';
import { fixtureNames, requestText, sourceOf, withoutPlaces } from './fixtures/read-fixture.ts';
import { mhlwBudgetRequest } from './layout.ts';

const extract = (text: string) => mhlwBudgetRequest.extract(sourceOf(text), fixtureNames);
const whole = extract(requestText);

describe('copies', () => {
  const facts = (text: string) => withoutPlaces(extract(text).facts.sheets) as Partial<SheetFact>[];
  const lines = requestText.split('\n');
  const starts = whole.facts.sheets.map((one) => one.evidence.startLine - 1);
  const blocks = starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
  const alone = facts(requestText).map(({ section: _section, subsection: _subsection, ...rest }) => rest);
  const copy = (order: readonly number[]) =>
    facts(['', ...order.flatMap((index) => [...(blocks[index] ?? []), ''])].join('\n')).map(
      ({ section: _section, subsection: _subsection, ...rest }) => rest,
    );

  test('sheets in any order, some left out: only that changes', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          blocks.map((_, index) => index),
          { minLength: 1 },
        ),
        (order) => {
          expect(copy(order)).toEqual(order.map((index) => alone[index]));
        },
      ),
    );
  });

  test('one sheet added with other names and amounts: only that is new', () => {
    const added = [
      '新規',
      '',
      '別の見本事業',
      '',
      '医薬局見本課（内線8888）',
      '',
      '令和7年度概算要求額 21百万円（－）※()内は前年度当初予算額',
      '',
      '1 事業の目的',
      '',
    ];
    const at = blocks[0]?.length ?? 0;
    const start = (starts[0] ?? 0) + at;
    const text = [...lines.slice(0, start), ...added, ...lines.slice(start)].join('\n');
    const names = extract(text).facts.sheets;
    expect(names[1]).toMatchObject({ name: '別の見本事業', request: { amount: { yen: 21_000_000 } } });
    expect(withoutPlaces(names.filter((_, index) => index !== 1))).toEqual(facts(requestText));
  });

  test('CRLF, another year, full-width forms', () => {
    expect(facts(requestText.replaceAll('\n', '\r\n'))).toEqual(facts(requestText));
    const next = extract(requestText.replaceAll('令和7年度概算要求額', '令和８年度概算要求額')).facts;
    expect(next.document).toMatchObject({ id: 'mhlw-budget-request-2026', fiscalYear: 2026 });
    expect(next.sheets).toHaveLength(whole.facts.sheets.length);
    const wide = requestText.replace(/[0-9().,:]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const figures = (sheets: SheetFact[]) =>
      sheets.map((one) => [
        one.request?.amount.yen,
        one.previousInitial?.amount.kind,
        one.tags.length,
        one.divisions.map((division) => [division.bureau, division.extensions]),
        one.components.map((component) => component.request.yen),
        one.supplementary.length,
      ]);
    expect(figures(extract(wide).facts.sheets)).toEqual(figures(whole.facts.sheets));
  });

  test('any rubbish gets a report, never an error', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines, '|', '令和99年度概算要求額', '（', '新規 ', '1 事業の目的', '\t2億円'), {
          maxLength: 40,
        }),
        (rubbish) => {
          const { facts: found, lines: accounts } = extract(rubbish.join('\n'));
          expect(mhlwBudgetRequest.schema.safeParse(found).error?.issues ?? []).toEqual([]);
          expect(accounts).toHaveLength(rubbish.filter((line) => line.trim() !== '').length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { readSource } from '../../../src/sources/source-text.ts';
import type { ComponentFact, SheetFact } from './facts.ts';
import { fixtureNames, sourceOf, withoutPlaces } from './fixtures/read-fixture.ts';
import { mhlwBudgetRequest } from './layout.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const directory = process.env['SOURCES_DIR'] ?? join(root, '../shared/sources');
const text = existsSync(directory)
  ? readdirSync(directory)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readSource(readFileSync(join(directory, file)), file))
      .find((source) => mhlwBudgetRequest.recognize(source) >= 0.5)
      ?.lines.join('\n')
  : undefined;
if (text === undefined) console.info(`skipped: no budget request among the documents in ${directory} (SOURCES_DIR)`);

describe.skipIf(text === undefined)('the budget request of fiscal year 2025', () => {
  const lines = (text ?? '').split('\n');
  const extract = (copy: readonly string[]) => mhlwBudgetRequest.extract(sourceOf(copy.join('\n')), fixtureNames);
  const { facts, lines: accounts } = extract(lines);
  const squeeze = (value: string) => value.replace(/[\s*]/gu, '');
  const spoken = (evidence: { startLine: number; endLine: number }) =>
    squeeze(lines.slice(evidence.startLine - 1, evidence.endLine).join(''));

  test('141 sheets, every line accounted for', () => {
    expect(mhlwBudgetRequest.counts(facts)).toMatchObject({
      sheets: 141,
      requests: 138,
      inferredTitles: 6,
      sections: 18,
    });
    expect(accounts.filter((account) => account.status === 'not-understood')).toEqual([]);
  });

  test('each place holds what it is evidence for', () => {
    const holds = (value: string, evidence: SheetFact['evidence']) =>
      expect(spoken(evidence)).toContain(squeeze(value));
    const component = (one: ComponentFact): void => {
      holds(one.request.text, one.evidence);
      if (one.previousInitial) holds(one.previousInitial.text, one.evidence);
      one.components.forEach(component);
    };
    for (const sheet of facts.sheets) {
      if (!sheet.nameInferred) holds(sheet.name, sheet.nameEvidence);
      for (const heading of [sheet.section, sheet.subsection]) if (heading) holds(heading.text, heading.evidence);
      for (const tag of sheet.tags) holds(tag.printed, tag.evidence);
      for (const division of sheet.divisions) {
        if (division.division !== null) holds(division.division, division.evidence);
        for (const extension of division.extensions) holds(extension, division.evidence);
      }
      for (const amount of [sheet.request, sheet.previousInitial])
        if (amount) holds(amount.amount.text, amount.evidence);
      for (const one of [...sheet.supplementary, ...sheet.otherAmounts]) holds(one.amount.text, one.evidence);
      for (const one of [...sheet.implementers, ...sheet.recipients]) holds(one.name, one.evidence);
      for (const one of sheet.subsidyRates) holds(one.text, one.evidence);
      sheet.components.forEach(component);
    }
  });

  test('two sheets swapped or one removed: only that changes', () => {
    const starts = facts.sheets.map((sheet) => sheet.evidence.startLine - 1);
    const blocks = starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
    const bare = (sheet: SheetFact) => withoutPlaces({ ...sheet, section: null, subsection: null });
    const alone = facts.sheets.map(bare);
    // Some places are enough here; the fixture's property test shuffles all of its sheets.
    for (let at = 0; at + 1 < blocks.length; at += inject('extent') === 'all' ? 7 : 63) {
      const swapped = blocks.map((_, index) => (index === at ? at + 1 : index === at + 1 ? at : index));
      const removed = swapped.filter((index) => index !== at);
      for (const order of [swapped, removed]) {
        const copy = extract(order.flatMap((index) => [...(blocks[index] ?? []), '']));
        expect(copy.facts.sheets.map(bare)).toEqual(order.map((index) => alone[index]));
      }
    }
  });

  test('every programme has an English name and a summary', () => {
    const titles = parse(readFileSync(join(root, 'data/registry/titles/budget-request.yaml'), 'utf8')) as {
      printed: string;
      en: string;
      summaryEn?: string;
    }[];
    expect(new Set(titles.map((title) => title.printed))).toEqual(new Set(facts.sheets.map((sheet) => sheet.name)));
    expect(titles.filter((title) => title.en === '' || !title.summaryEn)).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSource } from '../../../src/sources/source-text.ts';
import type { FactEvidence } from '../../facts/common.ts';
import type { TitleEntry } from '../../registry/schema.ts';
import { squeeze } from '../../text/widths.ts';
import { readAmounts } from '../../text/yen.ts';
import { indexOf } from './fixtures/read-fixture.ts';
import { hospitalBudgetDraft as layout } from './layout.ts';
import { sumsAgainstPrintedTotals } from './sums.ts';
import { withParts } from './with-parts.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const path = join(process.env['SOURCES_DIR'] ?? join(root, '../shared/sources'), 'hospital-budget-draft-2025.txt');
const there = existsSync(path);
if (!there) console.info(`skipped: ${path} is not there; set SOURCES_DIR to the folder with the documents`);

describe.skipIf(!there)('the draft budget itself', () => {
  const source = readSource(there ? readFileSync(path) : new Uint8Array(), 'document');
  const { facts, lines: accounts, findings } = layout.extract(source, indexOf('国立がん研究センター中央病院'));
  const lines = facts.sections.flatMap((section) => section.lines.flatMap(withParts));
  const textOf = ({ startLine, endLine }: FactEvidence) => squeeze(source.lines.slice(startLine - 1, endLine).join(''));

  it('is understood as a whole', () => {
    expect(layout.recognize(source)).toBe(1);
    expect(accounts.filter(({ status }) => status === 'not-understood')).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(() => layout.schema.parse(facts)).not.toThrow();
  });

  it('has these counts', () => {
    expect(layout.counts(facts)).toEqual({
      sections: 21,
      sectionTotals: 11,
      lines: 251,
      headings: 68,
      draftAmounts: 132,
      initialAmounts: 64,
      supplementaryAmounts: 128,
      repeats: 16,
      partsOfLargerSums: 6,
      digitalAgency: 20,
      printedTotals: 199,
    });
  });

  it('keeps every amount of the main measures at its line', () => {
    const first = Math.min(...facts.sections.map(({ evidence }) => evidence.startLine));
    const printed = source.lines
      .slice(first - 1)
      .flatMap((text, index) => readAmounts(text).map(({ amount }) => ({ line: first + index, yen: amount.yen })));
    const kept: { amount: { yen: number | null }; evidence: FactEvidence }[] = [];
    const visit = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      if ('fiscalYear' in value && 'amount' in value) kept.push(value as unknown as (typeof kept)[number]);
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(facts.sections);
    const missing = printed.filter(
      ({ line, yen }) =>
        !kept.some(
          ({ amount, evidence }) => amount.yen === yen && evidence.startLine <= line && line <= evidence.endLine,
        ),
    );
    expect(printed.length).toBeGreaterThan(300);
    expect(missing).toEqual([]);
  });

  it('has evidence that contains what it is evidence for', () => {
    const wrong: unknown[] = [];
    const visit = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return;
      const fact = value as {
        evidence?: FactEvidence;
        name?: string;
        title?: string;
        text?: string;
        amount?: { text: string };
      };
      if (fact.evidence)
        for (const text of [fact.name, fact.title, fact.text, fact.amount?.text])
          if (text !== undefined && text !== null && !textOf(fact.evidence).includes(squeeze(text)))
            wrong.push([text, fact.evidence]);
      for (const inner of Object.values(value)) visit(inner);
    };
    visit([facts.sections, facts.printedTotals]);
    expect(wrong).toEqual([]);
  });

  it('names in English what it names in Japanese, and nothing else', () => {
    const titles = parse(readFileSync(join(root, 'data/registry/titles/budget-draft.yaml'), 'utf8')) as TitleEntry[];
    const named = new Set([...lines.map(({ name }) => name), ...facts.sections.map(({ title }) => title)].map(squeeze));
    const known = titles.map(({ printed }) => squeeze(printed));
    expect([...named].filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !named.has(name))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  it('has implementers where the text names them', () => {
    const carried = lines.filter(({ implementers }) => implementers.length > 0);
    expect(carried.map(({ name }) => name)).toEqual(['新規モダリティ対応ヒト初回投与試験体制整備等事業']);
  });

  it('adds up as far as the document does', () => {
    const { checks, contradicting, shared } = sumsAgainstPrintedTotals(facts);
    expect(checks).toHaveLength(164);
    const open = checks.filter(({ explanation }) => explanation.some(({ reason }) => reason === 'UNEXPLAINED'));
    // A block without 等 that falls short by 41, and a list that prints 12 億円 for 1,304 百万円.
    expect(open.map(({ what, printed }) => [what, printed])).toEqual([
      ['BLOCK', 11_133_000_000],
      ['OVERVIEW', 1_200_000_000],
    ]);
    expect(contradicting.map(({ name }) => name)).toEqual(['医療提供体制施設整備交付金']);
    expect(shared.map(({ yen }) => yen)).toEqual([189_000_000]);
  });
});

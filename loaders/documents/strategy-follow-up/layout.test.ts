import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/sources/source-text.ts';
import { squeeze } from '../../text/widths.ts';
import { stubNames } from './fixtures/stub-names.ts';
import { strategyFollowUp as layout } from './layout.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8');
const source = (text: string) => readSource(new TextEncoder().encode(text), 'example');
const extract = (text: string) => layout.extract(source(text), stubNames);
const codes = (text: string) => extract(text).findings.map((finding) => finding.code);
const tabs = fixture('tabs');
const lists = fixture('lists');

test('the example in tabs', () => {
  const { facts, findings, lines } = extract(tabs);
  expect(layout.schema.parse(facts)).toEqual(facts);
  expect(layout.counts(facts)).toEqual({
    items: 3,
    measures: 6,
    directions: 6,
    initiatives: 12,
    named: 15,
    responsible: 12,
    mentions: 9,
  });
  expect(findings.map((finding) => finding.code)).toEqual(['repeated-heading']);
  expect(lines.every((line) => line.status === 'read')).toBe(true);
  expect(facts.items[0]?.measures[2]).toMatchObject({
    position: 3,
    notes: ['他に必要に応じ関連する省庁等'],
    evidence: { startLine: 10, endLine: 10, section: '①資金の拡大' },
  });
  expect(facts.items[2]?.evidence).toMatchObject({ startLine: 12, endLine: 13, section: '③AMR' });
});

test('the example in lists holds the same, at the same lines', () => {
  const { facts, findings, lines } = extract(lists);
  const { facts: expected, findings: expectedFindings, lines: expectedLines } = extract(tabs);
  expect({ ...facts, document: null }).toEqual({ ...expected, document: null });
  expect(findings).toEqual(expectedFindings);
  expect(lines).toEqual(expectedLines);
});

test('line endings and a byte order mark change nothing', () => {
  expect(extract(tabs.replaceAll('\n', '\r\n')).facts).toEqual(extract(tabs).facts);
  expect(extract(`\uFEFF${tabs}`).facts).toEqual(extract(tabs).facts);
});

test('full width changes only what is printed', () => {
  const wide = (text: string) =>
    text.replace(/[!-;=?-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const half = tabs.replaceAll('・', '･').replaceAll('、', '､');
  for (const variant of [wide(tabs), half]) {
    const { facts, lines } = extract(variant);
    const plain = (value: unknown) =>
      squeeze(JSON.stringify({ ...(value as object), document: null })).replaceAll('－', '-');
    expect(plain(facts).replaceAll('strategy-follow-up', '')).toBe(
      plain(extract(tabs).facts).replaceAll('strategy-follow-up', ''),
    );
    expect(lines).toEqual(extract(tabs).lines);
  }
});

test('recognised by its form, in both notations and without its title', () => {
  for (const text of [tabs, lists, tabs.split('\n').slice(5).join('\n')]) {
    expect(layout.recognize(source(text))).toBeGreaterThanOrEqual(0.8);
  }
  expect(layout.recognize(source(tabs.replace('\t主な担当省庁・機関', '')))).toBeGreaterThanOrEqual(0.5);
  expect(layout.recognize(source(tabs.replace(/^\t項目.*$/mu, '')))).toBeGreaterThanOrEqual(0.5);
  expect(layout.recognize(source('①資金\n・支援(外)\n項目 主な取組 担当\n'))).toBeLessThan(0.5);
  expect(layout.recognize(source(''))).toBe(0);
});

test('each odd line and row is told', () => {
  const [, first = ''] = /^(②.*)$/mu.exec(tabs) ?? [];
  expect(codes(tabs.replace(first, `${first}\t別の欄`))).toContain('cell-without-column');
  expect(codes(tabs.replace(first, `${first}\n迷子の行`))).toContain('text-outside-cells');
  expect(codes(tabs.replace(first, '② 人材\t・人材の配置'))).toContain('short-row');
  expect(codes(tabs.replace('\t・地域', '・地域'))).toContain('short-row');
  expect(codes(tabs.replace('・配置への', '配置への'))).toContain('missing-bullet');
  expect(codes(tabs.replace('(外・厚)', '(外・厚'))).toContain('unbalanced-bracket');
  expect(codes(tabs.replace('(外・厚)', '(外、ABC機構)'))).toContain('unknown-name');
  expect(codes(tabs.replace('・人材の配置', '・ABC の人材の配置'))).toContain('unknown-name');
  expect(codes(tabs.replace('①資金の拡大', ''))).toContain('row-without-item');
  expect(codes('題だけの文書')).toEqual(['missing-column', 'no-items']);
});

test('whatever is in a document, each non-blank line has one account', () => {
  const parts = tabs.split(/(?=[\t\n・(、①②③])/u);
  for (let seed = 1; seed <= 200; seed += 1) {
    let state = seed;
    const next = (limit: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % limit;
    };
    const mangled = parts
      .filter(() => next(8) > 0)
      .map((part) => (next(30) === 0 ? `${part}<p${part})` : part))
      .join('');
    const document = source(mangled);
    const { lines, facts } = layout.extract(document, stubNames);
    const filled = document.lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    expect(lines.map((line) => line.line)).toEqual(filled);
    expect(layout.schema.safeParse(facts).success).toBe(true);
  }
});

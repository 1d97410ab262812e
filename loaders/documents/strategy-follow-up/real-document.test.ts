import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/sources/source-text.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { readRegistry } from '../../registry/read-registry.ts';
import { squeeze } from '../../text/widths.ts';
import { strategyFollowUp as layout } from './layout.ts';
import { stripTags } from './markup.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = process.env['SOURCES_DIR'] ?? join(root, '../shared/sources');
const path = join(folder, 'strategy-follow-up.txt');
const there = existsSync(path);
if (!there) console.info(`skipped: ${path} is not there; set SOURCES_DIR to the folder with the documents`);

describe.skipIf(!there)('the follow-up table itself', () => {
  const text = there ? readFileSync(path, 'utf8') : '';
  const names = buildNameIndex(readRegistry(join(root, 'data/registry')));
  const source = (changed: string) => readSource(new TextEncoder().encode(changed), 'document');
  const extract = (changed: string) => layout.extract(source(changed), names);
  const counts = (changed: string) => layout.counts(extract(changed).facts);
  const codes = (changed: string) => extract(changed).findings.map((finding) => finding.code);
  const rowWith = (words: string) => text.split('\n').find((line) => line.includes(words)) ?? '';
  const whole = { items: 14, measures: 29, directions: 63, initiatives: 97, named: 151, responsible: 133 };

  test('its size, with every line read and nothing unknown', () => {
    expect(counts(text)).toMatchObject(whole);
    const { lines, findings } = extract(text);
    expect(lines.filter((line) => line.status !== 'read')).toEqual([]);
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['note repeated-heading']);
    expect(layout.recognize(source(text))).toBe(1);
  });

  test('every text and name stands on the lines of its evidence', () => {
    const { facts } = extract(text);
    const lines = source(text).lines;
    const holds = ({ startLine, endLine }: { startLine: number; endLine: number }, part: string) =>
      expect(squeeze(stripTags(lines.slice(startLine - 1, endLine).join('\n')))).toContain(squeeze(part));
    for (const item of facts.items) {
      holds(item.evidence, item.mark + item.title);
      for (const measure of item.measures) {
        for (const note of measure.notes) holds(measure.evidence, note);
        for (const { name, evidence } of measure.responsible) holds(evidence, name);
        for (const bullet of [...measure.directions, ...measure.initiatives]) {
          holds(bullet.evidence, bullet.text);
          for (const { name, evidence } of [...bullet.mentions, ...bullet.policies]) {
            holds(evidence, name);
            expect(squeeze(bullet.text)).toContain(squeeze(name));
          }
        }
        for (const { title, text: bullet, named, evidence } of measure.initiatives) {
          expect(bullet.startsWith(title)).toBe(true);
          for (const { name } of named) expect(bullet.slice(title.length)).toContain(name);
          holds(evidence, title);
        }
      }
    }
    for (const { name, evidence } of [...facts.preamble.mentions, ...facts.preamble.policies]) holds(evidence, name);
  });

  test('line endings, and brackets and commas of the other width', () => {
    expect(extract(text.replaceAll('\n', '\r\n')).facts).toEqual(extract(text).facts);
    expect(counts(text.replaceAll('(', '（').replaceAll(')', '）'))).toEqual(counts(text));
    expect(counts(text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('、', '､'))).toEqual(counts(text));
    const wide = text.replace(/[A-Z0-9]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    expect(counts(wide)).toEqual(counts(text));
    expect(codes(wide)).toEqual(['repeated-heading']);
  });

  test('another notation and no notation at all', () => {
    const bare = text.replace(/<[^>]*>/gu, '');
    expect(counts(bare)).toEqual(counts(text));
    const listed = text.replace(/(?<=[\t ])・/gu, '<li>');
    expect(counts(listed)).toEqual(counts(text));
  });

  test('rows swapped, removed and put in', () => {
    const climate = rowWith('⑩');
    const infection = rowWith('⑨');
    const swapped = text.replace(climate, '@').replace(infection, climate).replace('@', infection);
    expect(counts(swapped)).toEqual(counts(text));
    expect(codes(swapped)).toContain('numbering-order');
    expect(counts(text.replace(`${climate}\n`, ''))).toMatchObject({ items: 13, measures: 28 });
    expect(codes(text.replace(`${climate}\n`, ''))).toContain('numbering-gap');
    const more = `${climate}\n\t・新しい方向\t・新しい取組(環、ABC機構) ・別の取組\t環境省、国土強靱化庁`;
    expect(counts(text.replace(climate, more))).toMatchObject({
      items: 14,
      measures: 30,
      directions: 64,
      initiatives: 99,
      named: 153,
      responsible: 135,
    });
    expect(codes(text.replace(climate, more)).filter((code) => code === 'unknown-name')).toHaveLength(2);
  });

  test('a bullet put in moves no other', () => {
    const changed = text.replace('・政府広報誌での広報(内)', '・動画の公開(XYZ) ・政府広報誌での広報(内)');
    expect(counts(changed)).toMatchObject({ ...whole, initiatives: 98, named: 152 });
    const others = extract(changed).facts.items.filter((item) => item.number !== 13);
    expect(others).toEqual(extract(text).facts.items.filter((item) => item.number !== 13));
  });

  test.each([1, 2, 3])('without column %i', (missing) => {
    const without = text
      .split('\n')
      .map((line) =>
        line
          .split('\t')
          .filter((_, index, cells) => cells.length < 4 || index !== missing)
          .join('\t'),
      )
      .join('\n');
    expect(codes(without)).toContain('missing-column');
    const { directions, initiatives, named, responsible } = whole;
    expect(counts(without)).toMatchObject({
      items: 14,
      measures: 29,
      directions: missing === 1 ? 0 : directions,
      initiatives: missing === 2 ? 0 : initiatives,
      named: missing === 2 ? 0 : named,
      responsible: missing === 3 ? 0 : responsible,
    });
    expect(layout.recognize(source(without))).toBeGreaterThanOrEqual(0.5);
  });

  test('without the row of column names', () => {
    const headless = text.replace(/^\t項目.*\n/mu, '');
    expect(counts(headless)).toEqual(counts(text));
    expect(codes(headless)).toContain('missing-column');
  });

  test('columns moved, and a number lost', () => {
    const moved = text
      .split('\n')
      .map((line) => line.split('\t'))
      .map((cells) => (cells.length === 4 ? [cells[0], cells[3], cells[1], cells[2]] : cells).join('\t'))
      .join('\n');
    expect(counts(moved)).toEqual(counts(text));
    expect(codes(moved)).toContain('reordered-columns');
    const unnumbered = extract(text.replace('⑥市民', '市民'));
    expect(layout.counts(unnumbered.facts)).toEqual(counts(text));
    expect(unnumbered.facts.items[5]).toMatchObject({ number: 6, inferred: true });
  });
});

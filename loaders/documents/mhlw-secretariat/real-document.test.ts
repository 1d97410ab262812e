import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/sources/source-text.ts';
import { checkAccounts } from '../../extract/check-accounts.ts';
import { REGISTRY, realDocument } from '../../passages/fixtures/read-fixture.ts';
import { buildNameIndex } from '../../registry/build-name-index.ts';
import { readProfile } from '../../registry/profile-schema.ts';
import { readRegistry } from '../../registry/read-registry.ts';
import { resolveCooperation } from '../../resolve/ministry/resolve-cooperation.ts';
import { resolveSecretariat } from '../../resolve/ministry/resolve-secretariat.ts';
import { mhlwInternationalCooperation } from '../mhlw-international-cooperation/layout.ts';
import { mhlwSecretariat } from './layout.ts';

const secretariat = realDocument('mhlw-secretariat.txt');
const cooperation = realDocument('mhlw-international-cooperation.txt');
const reason = secretariat && cooperation ? '' : ' (skipped: the documents are not at hand; set SOURCES_DIR)';

describe.skipIf(reason !== '')(`the ministry's documents${reason}`, () => {
  const names = () => buildNameIndex(readRegistry(REGISTRY));
  const profile = () => readProfile(REGISTRY, []);
  const source = (path: string | null) => readSource(readFileSync(path ?? ''), 'document');

  test.each([
    ['mhlw-secretariat', mhlwSecretariat, secretariat],
    ['mhlw-international-cooperation', mhlwInternationalCooperation, cooperation],
  ] as const)('every line of %s is read or ignored by a rule, and every name is known', (_, layout, path) => {
    const text = source(path);
    const { lines, findings } = layout.extract(text, names());
    expect(layout.recognize(text)).toBe(1);
    expect(checkAccounts(text.lines, lines)).toEqual([]);
    expect(lines.filter(({ status }) => status === 'not-understood')).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('every printed name stands in the lines of its evidence', () => {
    for (const [layout, path] of [
      [mhlwSecretariat, secretariat],
      [mhlwInternationalCooperation, cooperation],
    ] as const) {
      const { lines } = source(path);
      const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        const { name, evidence } = value as { name?: unknown; evidence?: unknown };
        for (const place of [evidence].flat() as { startLine?: number; endLine?: number }[]) {
          if (typeof name !== 'string' || place?.startLine === undefined || place.endLine === undefined) continue;
          const text = lines
            .slice(place.startLine - 1, place.endLine)
            .map((line) => line.trim())
            .join('');
          expect(squeeze(text)).toContain(squeeze(name));
        }
        for (const child of Object.values(value)) visit(child);
      };
      visit(layout.extract(source(path), names()).facts);
    }
  });

  test('the counts of both documents', () => {
    expect(mhlwSecretariat.counts(mhlwSecretariat.extract(source(secretariat), names()).facts)).toMatchObject({
      divisions: 7,
      duties: 18,
      parts: 3,
      oversees: 4,
      forums: 15,
      contributions: 1,
      successions: 2,
      citations: 3,
    });
    const { facts } = mhlwInternationalCooperation.extract(source(cooperation), names());
    expect(mhlwInternationalCooperation.counts(facts)).toMatchObject({
      partners: 5,
      kinds: 4,
      supports: 18,
      foundings: 5,
    });
  });

  test('who acts is stated only where the paragraph prints it', () => {
    const { statements } = mhlwSecretariat.extract(source(secretariat), names()).facts;
    const at = (line: number) => statements.find(({ evidence }) => evidence.startLine === line)?.actor;
    expect(at(76)).toMatchObject({ name: '国際課', attribution: { basis: 'STATED' } });
    expect(at(84)).toMatchObject({
      name: '国際課',
      attribution: { basis: 'DERIVED', rule: 'paragraph-below-heading' },
    });
    expect(at(94)).toMatchObject({ name: '厚生労働省', attribution: { basis: 'STATED' } });
    expect(at(96)).toMatchObject({
      name: '厚生労働省',
      attribution: { basis: 'DERIVED', rule: 'subject-of-paragraph-above' },
    });
  });

  test('foundings, parts, kinds of cooperation and the parts that bodies play', () => {
    const { parts } = mhlwSecretariat.extract(source(secretariat), names()).facts;
    expect(parts.map(({ part, whole, fiscalYear }) => [part.name, whole.name, fiscalYear])).toEqual([
      ['ナショナルセンター機能', '国立成育医療研究センター', 2024],
      ['倉敷労働雇用大臣会合', 'G7関係閣僚会合', null],
      ['長崎保健大臣会合', 'G7関係閣僚会合', null],
    ]);
    const { facts } = mhlwInternationalCooperation.extract(source(cooperation), names());
    expect(facts.foundings.map(({ name, year }) => [name.normalize('NFKC'), year])).toEqual([
      ['世界保健機関', 1948],
      ['国際労働機関', 1919],
      ['ASEAN日本社会保障ハイレベル会合', 2003],
      ['ASEAN+3保健大臣会合', 2004],
      ['ASEAN+3社会福祉大臣会合', 2004],
    ]);
    expect(facts.parts.map(({ part, whole }) => [part.name, whole.name])).toEqual([['世界保健機関', '国連']]);
    const apec = facts.partners.find(({ abbreviation }) => abbreviation === 'APEC');
    expect(apec?.kinds).toMatchObject([
      { name: '大臣会合、ワーキンググループでの連携', attribution: { basis: 'DERIVED', rule: 'box-left-over' } },
    ]);
    expect(facts.looseKinds.find(({ name }) => name === '委託・補助')).toMatchObject({
      partner: '国内国際協力実施機関',
    });
    const roles = facts.statements.filter(({ rule }) => ['invited', 'proposes', 'reports-to'].includes(rule));
    expect(roles.map(({ type, actor }) => [type, actor.name.replace(/\s/gu, '')])).toEqual([
      ['PARTICIPATES_IN', 'ASEAN'],
      ['COOPERATES_WITH', 'ASEAN日本社会保障ハイレベル会合'],
      ['PARTICIPATES_IN', 'ASEAN事務局'],
    ]);
  });

  test('English words for everything, and no entry without use', () => {
    const context = { names: names(), profile: profile() };
    const divisions = resolveSecretariat(mhlwSecretariat.extract(source(secretariat), context.names).facts, context);
    const { facts } = mhlwInternationalCooperation.extract(source(cooperation), context.names);
    const topics = resolveCooperation(facts, context);
    expect([...divisions.findings, ...topics.findings]).toEqual([]);
    expect(divisions.summaries.size).toBe(context.profile.duties.length);
    expect(topics.nodes.map(({ id }) => id)).toEqual(context.profile.topics.map(({ id }) => `topic:${id}`));
  });
});

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

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
      duties: 13,
      oversees: 4,
      forums: 15,
      contributions: 1,
      successions: 2,
      citations: 2,
    });
    const { facts } = mhlwInternationalCooperation.extract(source(cooperation), names());
    expect(mhlwInternationalCooperation.counts(facts)).toMatchObject({
      partners: 5,
      kinds: 3,
      supports: 18,
      foundings: 5,
    });
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

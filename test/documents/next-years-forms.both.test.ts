import { describe, expect, inject, test } from 'vitest';
import { LAYOUTS } from '../../loaders/documents/layouts.ts';
import { extractDocument } from '../../loaders/extract/extract-document.ts';
import { usualForms } from '../../loaders/text/usual-forms.ts';
import { squeeze } from '../../loaders/text/widths.ts';
import { checkEvidence } from '../../loaders/verify/evidence-check.ts';
import { readSource } from '../../src/sources/source-text.ts';
import { FORMS } from './next-years-forms.ts';
import { absent, names, realFiles } from './real-sources.ts';

const read = (text: string, file: string) => {
  const source = readSource(new TextEncoder().encode(text), file);
  const outcome = extractDocument(source, LAYOUTS, names);
  if ('reasons' in outcome) throw new Error(outcome.reasons.join(' '));
  return outcome;
};

/** Facts in usual forms, without fingerprints; the print of an amount is left out, since it is what was changed. */
function said(value: unknown): unknown {
  if (typeof value === 'string') return squeeze(usualForms(value).text);
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const amount = 'yen' in value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      key === 'sha256' || (amount && key === 'text') ? [] : [[key, said(one)]],
    ),
  );
}

/** Characters; the forms of such a document are tried by turns with `npm test`, all with `npm run test:long`. */
const LARGE = 100_000;
const realTexts = realFiles.map(({ file, bytes }) => ({ file, text: bytes.toString('utf8') }));

test.skipIf(absent !== null)('there are documents to change', () => {
  expect(realTexts.length).toBeGreaterThan(3);
});

describe.each(realTexts)('$file', ({ file, text }) => {
  const usual = read(text, file);

  test.each(FORMS.filter((_form, index) => inject('extent') === 'all' || index % (text.length > LARGE ? 3 : 1) === 0))(
    '$name: the same facts, and every one where it says',
    ({ change }) => {
      const changed = change(text);
      const other = read(changed, file);
      expect(said(other.facts)).toEqual(said(usual.facts));
      expect(other.counts).toEqual(usual.counts);
      expect(other.findings.filter(({ code }) => code.endsWith('-unreadable'))).toEqual([]);
      const fields = other.layout.evidenceFields;
      expect(checkEvidence(other.facts, other.source.lines, fields)).toEqual([]);
    },
  );
});

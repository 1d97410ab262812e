import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../loaders/documents/layouts.ts';
import { committedText } from '../../loaders/extract/committed-facts.ts';
import { type ExtractedDocument, extractDocument } from '../../loaders/extract/extract-document.ts';
import { renderFacts } from '../../loaders/extract/write-facts.ts';
import { checkEvidence } from '../../loaders/verify/evidence-check.ts';
import { readSource } from '../../src/sources/source-text.ts';
import { absent, names, ROOT, realFiles, registry } from './real-sources.ts';

const FACTS = join(ROOT, 'data/facts');

function extract(bytes: Uint8Array, file: string): ExtractedDocument {
  const outcome = extractDocument(readSource(bytes, file), LAYOUTS, names);
  if ('reasons' in outcome) throw new Error(outcome.reasons.join('\n'));
  return outcome;
}

describe.skipIf(absent !== null)('the real documents', () => {
  describe.each(realFiles.map(({ file, bytes }) => ({ file, bytes, text: bytes.toString('utf8') })))(
    '$file',
    (real) => {
      const { file, bytes, text } = real;
      const document = extract(bytes, file);

      test('is recognised by one layout alone', () => {
        const source = readSource(bytes, file);
        expect(LAYOUTS.filter((layout) => layout.recognize(source) >= 0.5).map(({ id }) => id)).toEqual([
          document.layout.id,
        ]);
      });

      test('every line is read or ignored by a rule', () => {
        expect(document.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(document.lines.filter(({ status }) => status === 'not-understood')).toEqual([]);
      });

      test('counts are those that documents.yaml expects', () => {
        const entry = registry.documents.find(({ id }) => id === document.facts.document.id);
        expect(document.counts).toMatchObject(entry?.expected ?? {});
      });

      test('every fact is in the lines that it names', () => {
        expect(checkEvidence(document.facts, document.source.lines, document.layout.evidenceFields)).toEqual([]);
      });

      test('read again, under another name: the same bytes of facts', () => {
        expect(renderFacts(extract(bytes, 'renamed.md').facts)).toBe(renderFacts(document.facts));
      });

      // Lines and hash are all else that a layout sees of a document.
      test.each([
        ['CRLF', Buffer.from(text.replaceAll('\n', '\r\n'))],
        ['a BOM', Buffer.from(`\uFEFF${text}`)],
        ['UTF-16LE', Buffer.from(text, 'utf16le')],
        ['UTF-16BE with a BOM', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
      ])('%s: the same lines and hash', (_, variant) => {
        const { lines, sha256 } = document.source;
        expect(readSource(variant, file)).toMatchObject({ lines, sha256 });
      });

      const committed = committedText(FACTS, document.facts.document.id);
      test.skipIf(committed === null)('the committed facts are what the document gives', () => {
        expect(committed === renderFacts(document.facts), 'mend it with: npm run extract -- --sources DIR').toBe(true);
      });
    },
  );
});

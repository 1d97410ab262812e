import type { SourceText } from '../../src/sources/source-text.ts';
import type { KnownLayout } from '../documents/layouts.ts';
import { checkPlaces } from '../facts/check-places.ts';
import type { DocumentFacts } from '../facts/facts-kind.ts';
import type { Extraction, Finding } from '../layout.ts';
import type { NameIndex } from '../registry/name-index.ts';
import { finding } from '../text/finding.ts';
import { repeatedLines } from '../text/repeated-lines.ts';
import { checkAccounts } from './check-accounts.ts';
import { readingOfLines } from './reading.ts';
import { recognizeLayout } from './recognize.ts';

/** A document that was read, its facts valid. */
export interface ExtractedDocument extends Extraction<DocumentFacts> {
  source: SourceText;
  layout: KnownLayout;
  counts: Record<string, number>;
}

/** A document that gives no facts: why, in sentences, and what a person should know besides. */
export interface RefusedDocument {
  source: SourceText;
  reasons: string[];
  findings: Finding[];
}

const FAULTS_SHOWN = 5;

/** Recognises, extracts and validates one document. Never throws: what a layout throws is the finding `internal-error`. */
export function extractDocument(
  source: SourceText,
  layouts: readonly KnownLayout[],
  names: NameIndex,
): ExtractedDocument | RefusedDocument {
  const recognized = recognizeLayout(source, layouts);
  if ('reason' in recognized) return { source, reasons: [recognized.reason], findings: [] };
  const { layout } = recognized;
  try {
    return validate(source, layout, layout.extract(source, names));
  } catch (error) {
    const message = `The rules of the layout ${layout.id} failed over this document: ${(error as Error).message}`;
    return {
      source,
      reasons: [`${source.name}: ${message}`],
      findings: [finding('error', 'internal-error', null, message)],
    };
  }
}

function validate(
  source: SourceText,
  layout: KnownLayout,
  extraction: Extraction<DocumentFacts>,
): ExtractedDocument | RefusedDocument {
  const findings = [
    ...extraction.findings,
    ...lostSigns(source),
    ...repeatedLines(source.lines),
    ...checkAccounts(source.lines, extraction.lines),
  ];
  const refuse = (...reasons: string[]) => ({
    source,
    reasons: reasons.map((reason) => `${source.name}: ${reason}`),
    findings,
  });

  // `parse` puts the keys in the schema's order, so that the same facts are the same bytes.
  const document = { ...extraction.facts.document, reading: readingOfLines(extraction.lines) };
  const result = layout.schema.safeParse({ ...extraction.facts, document });
  const faults = result.success
    ? checkPlaces(result.data, result.data.document)
    : result.error.issues.map((issue) => `at ${issue.path.join('.') || 'the top'}: ${issue.message}.`);
  if (!result.success || faults.length > 0) {
    const more = faults.length > FAULTS_SHOWN ? ` And ${faults.length - FAULTS_SHOWN} more.` : '';
    return refuse(`its facts do not fit the schema of ${layout.id}: ${faults.slice(0, FAULTS_SHOWN).join(' ')}${more}`);
  }
  const facts = result.data;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(facts.document.id)) {
    return refuse(
      `its id ${JSON.stringify(facts.document.id)} cannot name a file: lower-case words with hyphens were expected.`,
    );
  }
  const counts = layout.counts(facts);
  const [[main, count] = ['facts', 0]] = Object.entries(counts);
  if (count === 0) {
    return refuse(
      `has the layout ${layout.id}, but holds 0 ${main}. Too little to be a whole document: look at the file.`,
    );
  }
  return { ...extraction, facts, findings, source, layout, counts };
}

/** U+FFFD stands where an earlier conversion could not read a sign. */
function lostSigns(source: SourceText): Finding[] {
  const findings: Finding[] = [];
  for (const [index, text] of source.lines.entries()) {
    if (!text.includes('\uFFFD')) continue;
    const message = 'holds U+FFFD, which stands for a sign that an earlier conversion lost.';
    findings.push(finding('warning', 'lost-sign', index + 1, message));
  }
  return findings;
}

import { dump } from 'js-yaml';
import { type AnsweredEvidence, isEvidence, type Lines, type Source } from './lines.ts';

/** An answer as people and language models read it: an outline in YAML, evidence as a line each. */
export function readableText(data: unknown): string {
  return dump(withEvidenceInWords(data), { lineWidth: -1, noRefs: true }).trimEnd();
}

/** `Follow-up of the Global Health Strategy (document:strategy-follow-up): lines 14, 20–22`. */
export function sourceInWords({ document, titleEn, lines }: Source): string {
  return `${titleEn === null ? document : `${titleEn} (${document})`}: ${linesInWords(lines)}`;
}

function withEvidenceInWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withEvidenceInWords);
  if (value === null || typeof value !== 'object') return value;
  if (isEvidence(value)) return evidenceInWords(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withEvidenceInWords(each)]));
}

function evidenceInWords({ document, section, quote, ...lines }: AnsweredEvidence): string {
  const under = section ? `, under ${section}` : '';
  return `${document.id} ${linesInWords([lines])}${under}${quote ? `: ${quote}` : ''}`;
}

function linesInWords(lines: readonly Lines[]): string {
  const ranges = lines.map(({ startLine, endLine }) =>
    startLine === endLine ? String(startLine) : `${startLine}–${endLine}`,
  );
  return `${ranges.length === 1 && !ranges[0]?.includes('–') ? 'line' : 'lines'} ${ranges.join(', ')}`;
}

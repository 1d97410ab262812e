import type { SourceText } from '../../src/sources/source-text.ts';
import type { DocumentLayout, Finding } from '../layout.ts';
import { finding } from './finding.ts';
import { withPrintedForms } from './printed-forms.ts';
import type { RewrittenText } from './rewritten-text.ts';
import { findUnread } from './unread.ts';
import { usualForms } from './usual-forms.ts';

/**
 * A layout that reads the usual form of whatever a document prints (⼤⾂官房, グロ－バル, ㋿7年度, 十五億円, −5百万円), and whose facts
 * keep the printed one. What looks like an amount or a year and is none that can be read is a warning with its line.
 */
export function readInUsualForms<Facts>(layout: DocumentLayout<Facts>): DocumentLayout<Facts> {
  return {
    ...layout,
    recognize: (source) => layout.recognize(usualSource(source).source),
    extract(source, names) {
      const { source: usual, lines } = usualSource(source);
      const extraction = layout.extract(usual, names);
      const told = new Set(extraction.findings.map(({ code, startLine }) => `${code} ${startLine}`));
      const unread = unreadFindings(usual).filter(({ code, startLine }) => !told.has(`${code} ${startLine}`));
      return {
        ...extraction,
        facts: withPrintedForms(extraction.facts, source.lines, lines),
        findings: [...extraction.findings, ...unread],
      };
    },
  };
}

function usualSource(source: SourceText): UsualSource {
  const known = USUAL.get(source);
  if (known !== undefined) return known;
  const lines = source.lines.map(usualForms);
  const usual = { lines, source: { ...source, lines: lines.map(({ text }) => text) } };
  USUAL.set(source, usual);
  return usual;
}

interface UsualSource {
  lines: RewrittenText[];
  source: SourceText;
}

/** Every layout is asked whether a document is its own, and each looks at the same usual form of it. */
const USUAL = new WeakMap<SourceText, UsualSource>();

function unreadFindings(source: SourceText): Finding[] {
  return source.lines.flatMap((line, index) =>
    findUnread(line).map(({ kind, text }) => {
      const what = kind === 'amount' ? 'an amount' : 'a fiscal year';
      return finding('warning', `${kind}-unreadable`, index + 1, `"${text}" looks like ${what} and cannot be read`);
    }),
  );
}

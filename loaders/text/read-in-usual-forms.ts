import type { SourceText } from '../../src/sources/source-text.ts';
import type { DocumentLayout, Finding, LineAccount } from '../layout.ts';
import { finding } from './finding.ts';
import { type Furniture, pageFurniture } from './page-furniture.ts';
import { withPrintedForms } from './printed-forms.ts';
import type { RewrittenText } from './rewritten-text.ts';
import { findUnread } from './unread.ts';
import { usualForms } from './usual-forms.ts';

/**
 * A layout that reads the usual form of whatever a document prints (⼤⾂官房, グロ－バル, ㋿7年度, 十五億円, −5百万円), and whose facts
 * keep the printed one. What looks like an amount or a year and is none that can be read is a warning with its line. Page numbers and
 * running heads are ignored before it sees them; `isContent` tells lines that it reads however often they stand there.
 */
export function readInUsualForms<Facts>(
  layout: DocumentLayout<Facts>,
  isContent?: (text: string) => boolean,
): DocumentLayout<Facts> {
  const usualSource = usualSources(isContent);
  return {
    ...layout,
    recognize: (source) => layout.recognize(usualSource(source).source),
    extract(source, names) {
      const { source: usual, lines, furniture } = usualSource(source);
      const extraction = layout.extract(usual, names);
      const told = new Set(extraction.findings.map(({ code, startLine }) => `${code} ${startLine}`));
      const unread = unreadFindings(usual).filter(({ code, startLine }) => !told.has(`${code} ${startLine}`));
      return {
        ...extraction,
        facts: withPrintedForms(extraction.facts, source.lines, lines),
        lines: withFurniture(extraction.lines, furniture),
        findings: [...extraction.findings, ...unread],
      };
    },
  };
}

interface UsualSource {
  lines: readonly RewrittenText[];
  source: SourceText;
  furniture: ReadonlyMap<number, Furniture>;
}

/** The usual form of a source, with nothing in the place of what belongs to its pages alone; made once for recognising and reading. */
function usualSources(isContent?: (text: string) => boolean): (source: SourceText) => UsualSource {
  const known = new WeakMap<SourceText, UsualSource>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const all = allLines(source);
    const furniture = pageFurniture(
      all.map(({ text }) => text),
      isContent,
    );
    const lines = furniture.size === 0 ? all : all.map((line, index) => (furniture.has(index) ? NOTHING : line));
    const usual = { lines, furniture, source: { ...source, lines: lines.map(({ text }) => text) } };
    known.set(source, usual);
    return usual;
  };
}

const NOTHING: RewrittenText = { text: '', starts: [0], ends: [] };

function allLines(source: SourceText): readonly RewrittenText[] {
  const known = USUAL.get(source);
  if (known !== undefined) return known;
  const lines = source.lines.map(usualForms);
  USUAL.set(source, lines);
  return lines;
}

/** Every layout is asked whether a document is its own, and each looks at the same usual form of it. */
const USUAL = new WeakMap<SourceText, readonly RewrittenText[]>();

function withFurniture(accounts: readonly LineAccount[], furniture: ReadonlyMap<number, Furniture>): LineAccount[] {
  const ignored = [...furniture].map(([index, rule]): LineAccount => ({ line: index + 1, status: 'ignored', rule }));
  return [...accounts, ...ignored].sort((left, right) => left.line - right.line);
}

function unreadFindings(source: SourceText): Finding[] {
  return source.lines.flatMap((line, index) =>
    findUnread(line).map(({ kind, text }) => {
      const what = kind === 'amount' ? 'an amount' : 'a fiscal year';
      return finding('warning', `${kind}-unreadable`, index + 1, `"${text}" looks like ${what} and cannot be read`);
    }),
  );
}

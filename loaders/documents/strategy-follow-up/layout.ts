import type { SourceText } from '../../../src/sources/source-text.ts';
import { FACTS_FORMAT } from '../../facts/common.ts';
import type { DocumentLayout, Extraction, Finding } from '../../layout.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { readFiscalYears } from '../../text/eras.ts';
import { STRATEGY_FOLLOW_UP, type StrategyFacts } from './facts.ts';
import { readItems } from './items.ts';
import { type ClassifiedLine, classifyLines } from './lines.ts';
import { findNames } from './mentions.ts';
import { recognizeTable } from './recognize.ts';
import { accountOf, readRows } from './table-rows.ts';

const ID = 'strategy-follow-up';
const TITLE = 'Follow-up table of the Global Health Strategy (項目 / 主な取組 / 主な担当省庁・機関)';

/** The follow-up table of the Global Health Strategy. How it is read, and why: `NOTES.md`. */
export const strategyFollowUp: DocumentLayout<StrategyFacts> = {
  ...STRATEGY_FOLLOW_UP,
  title: TITLE,
  evidenceFields: { printedLists: ['notes'] },
  recognize: recognizeTable,
  extract,
  counts,
};

function extract(source: SourceText, names: NameIndex): Extraction<StrategyFacts> {
  const lines = classifyLines(source.lines);
  const { rows, findings } = readRows(lines);
  const read = readItems(ID, rows, names);
  findings.push(...read.findings);
  const header = lines.find((line) => line.kind === 'columns')?.line;
  const notWhole = new Set(rows.filter((row) => !row.whole).map((row) => row.line));
  const accounts = lines.map((line) => {
    if (read.unplaced.has(line.line))
      return { line: line.line, status: 'not-understood', rule: 'row-without-item' } as const;
    if (notWhole.has(line.line))
      return { line: line.line, status: 'not-understood', rule: 'cell-without-column' } as const;
    return accountOf(line, header);
  });
  for (const { line, kind } of lines) {
    if (kind !== 'strange') continue;
    const message = 'the line stands in or behind the table and is neither a row nor a note; it was not read';
    findings.push({ severity: 'error', code: 'text-outside-cells', startLine: line, endLine: line, message });
  }
  if (read.items.length === 0)
    findings.push({ severity: 'error', code: 'no-items', message: 'no item of the table was found' });

  const title = lines.find((line) => line.kind === 'title')?.text ?? TITLE;
  const facts: StrategyFacts = {
    format: FACTS_FORMAT,
    document: {
      id: ID,
      layout: STRATEGY_FOLLOW_UP.id,
      title,
      fiscalYear: readFiscalYears(title)[0]?.fiscalYear ?? null,
      lines: source.lines.length,
      sha256: source.sha256,
    },
    preamble: readProse(lines, names, findings),
    items: read.items,
  };
  return { facts, lines: accounts, findings: findings.sort((a, b) => (a.startLine ?? 0) - (b.startLine ?? 0)) };
}

/** Names in the text before the table and in its notes; each line is its own place. */
function readProse(lines: readonly ClassifiedLine[], names: NameIndex, findings: Finding[]): StrategyFacts['preamble'] {
  const preamble: StrategyFacts['preamble'] = { mentions: [], policies: [] };
  for (const { line, kind, text } of lines) {
    if (kind !== 'preamble' && kind !== 'note') continue;
    const evidence = { document: ID, startLine: line, endLine: line, section: null };
    const found = findNames([text], names);
    preamble.mentions.push(...found.organizations.map((name) => ({ name, evidence })));
    preamble.policies.push(...found.policies.map((name) => ({ name, evidence })));
    for (const name of found.unknown) {
      const message = `"${name}" (in the text around the table) is not in the registry`;
      findings.push({ severity: 'warning', code: 'unknown-name', startLine: line, endLine: line, message });
    }
  }
  return preamble;
}

function counts({ items, preamble }: StrategyFacts): Record<string, number> {
  const measures = items.flatMap((item) => item.measures);
  const directions = measures.flatMap((measure) => measure.directions);
  const initiatives = measures.flatMap((measure) => measure.initiatives);
  const total = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);
  return {
    items: items.length,
    measures: measures.length,
    directions: directions.length,
    initiatives: initiatives.length,
    named: total(initiatives.map((initiative) => initiative.named)),
    responsible: total(measures.map((measure) => measure.responsible)),
    mentions: total([...directions, ...initiatives, preamble].map((part) => part.mentions)),
  };
}

import type { SourceText } from '../../../src/sources/source-text.ts';
import { FACTS_FORMAT } from '../../facts/common.ts';
import type { DocumentLayout, Extraction } from '../../layout.ts';
import { missingName } from '../../registry/missing-name.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { documentHead } from '../../text/document-head.ts';
import { readFiscalYears } from '../../text/eras.ts';
import { Ledger } from '../../text/ledger.ts';
import { contentLines } from '../../text/lines.ts';
import { readInUsualForms } from '../../text/read-in-usual-forms.ts';
import { readHead } from './edition.ts';
import { STRATEGY_FOLLOW_UP, type StrategyFacts } from './facts.ts';
import { readItems } from './items.ts';
import { type ClassifiedLine, classifyLines } from './lines.ts';
import { findNames } from './mentions.ts';
import { recognizeTable } from './recognize.ts';
import { accountLine, readRows } from './table-rows.ts';

const TITLE = 'Follow-up table of the Global Health Strategy (項目 / 主な取組 / 主な担当省庁・機関)';

/** The follow-up table of the Global Health Strategy. How it is read, and why: `NOTES.md`. */
export const strategyFollowUp: DocumentLayout<StrategyFacts> = readInUsualForms({
  ...STRATEGY_FOLLOW_UP,
  title: TITLE,
  evidenceFields: { printedLists: ['notes'] },
  recognize: recognizeTable,
  extract,
  counts,
});

function extract(source: SourceText, names: NameIndex): Extraction<StrategyFacts> {
  const lines = classifyLines(contentLines(source.lines));
  const ledger = new Ledger();
  const printed = readHead(lines);
  const id = [STRATEGY_FOLLOW_UP.id, ...(printed.edition === null ? [] : [printed.edition])].join('-');
  const items = readItems(id, readRows(lines, ledger), names, ledger);
  const header = lines.find((line) => line.kind === 'columns');
  for (const line of lines) accountLine(ledger, line, header);
  if (items.length === 0) ledger.note('error', 'no-items', [], 'no item of the table was found');

  const title = printed.title ?? TITLE;
  const fiscalYear = readFiscalYears(title)[0]?.fiscalYear ?? null;
  const facts: StrategyFacts = {
    format: FACTS_FORMAT,
    document: {
      ...documentHead(source, { id, layout: STRATEGY_FOLLOW_UP.id, title, fiscalYear }),
      ...(printed.edition === null ? {} : { edition: printed.edition }),
    },
    preamble: readProse(id, lines, names, ledger),
    items,
  };
  const accounts = ledger.close(lines);
  return {
    facts,
    lines: accounts,
    findings: ledger.findings.toSorted((a, b) => (a.startLine ?? 0) - (b.startLine ?? 0)),
  };
}

/** Names in the text before the table and in its notes; each line is its own place. */
function readProse(
  document: string,
  lines: readonly ClassifiedLine[],
  names: NameIndex,
  ledger: Ledger,
): StrategyFacts['preamble'] {
  const preamble: StrategyFacts['preamble'] = { mentions: [], policies: [] };
  for (const line of lines) {
    const { number, kind, content } = line;
    if (kind !== 'preamble' && kind !== 'note') continue;
    const evidence = { document, startLine: number, endLine: number, section: null };
    const found = findNames([content], names);
    preamble.mentions.push(...found.organizations.map((name) => ({ name, evidence })));
    preamble.policies.push(...found.policies.map((name) => ({ name, evidence })));
    for (const name of found.unknown) {
      const message = `"${name}" (in the text around the table) is not in the registry`;
      ledger.note('warning', 'unknown-name', [line], message, missingName('organization', name));
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

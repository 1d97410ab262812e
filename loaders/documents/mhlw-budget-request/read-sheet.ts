import type { FactEvidence } from '../../facts/common.ts';
import { readCitations } from './body/citations.ts';
import { readImplementers } from './body/implementers.ts';
import { readRecipients } from './body/recipients.ts';
import { readSubsidyRates } from './body/subsidy-rates.ts';
import { type Component, readComponents } from './components/read-components.ts';
import type { ComponentFact, DivisionFact, SheetFact } from './facts.ts';
import { type HeadAmounts, type LineAmount, readHeadAmounts } from './head/amounts.ts';
import { readDivisions } from './head/division-names.ts';
import { readHeadings, readTags } from './head/facts.ts';
import { sheetName } from './head/sheet-name.ts';
import { readTitle } from './head/titles.ts';
import type { Line } from './lines.ts';
import type { Headings, Place, ReadingContext } from './reading-context.ts';
import { accountHead, reportSheet } from './report-sheet.ts';
import type { Sheet } from './split-sheets.ts';

/** Reads one sheet. `before` are the headings that hold from the sheets above. */
export function readSheet(
  context: ReadingContext,
  sheet: Sheet,
  position: number,
  before: Headings,
): { fact: SheetFact; headings: Headings } {
  const { page } = context.split;
  const { head } = sheet;
  const headings = readHeadings(context, head, before);
  const section = headings.subsection?.text ?? headings.section?.text ?? null;
  const place = (startLine: number, endLine = startLine): FactEvidence => ({
    document: context.document,
    startLine,
    endLine,
    section,
  });
  const at = ({ amount, line }: LineAmount) => ({ amount, evidence: place(line) });
  const body = page.lines.slice(sheet.bodyStart, sheet.end);
  const amounts = readHeadAmounts(sheet.amountLines, head.notes);
  const title = readTitle(head.titleLines, context.labels);
  const name = sheetName(context, sheet, title, headings, amounts, body);
  const found = readComponents(page, sheet.bodyStart, sheet.end);
  const own = page.lines.slice(head.start, sheet.end);
  const divisionLines = new Set(head.divisionLines);
  const all = own.filter((line) => !divisionLines.has(line));
  const belowOther = new Set(own.filter((_, index) => !divisionLines.has(own[index - 1] as Line)));
  const cited = readCitations(all, context.names);
  const recipients = readRecipients(
    body,
    { text: name.name, startLine: name.startLine, endLine: name.endLine },
    name.recipient,
  );
  const implementers = readImplementers(body);
  const rates = readSubsidyRates(body);

  accountHead(context.ledger, sheet);
  for (const [line, rule] of found.rules) {
    if (found.read.has(line)) context.ledger.read(line, rule);
    else context.ledger.ignore(line, rule);
  }
  for (const one of implementers) context.ledger.read(one.endLine, 'implementer');
  for (const one of recipients) if (one.basis === 'stated') context.ledger.read(one.endLine, 'recipient');
  for (const one of rates) context.ledger.read(one.endLine, 'subsidy-rate');
  for (const one of cited.policies) context.ledger.read(one.line, 'policy');
  for (const one of cited.mentions) context.ledger.read(one.line, 'mention');
  reportSheet(context, sheet, name, amounts, found.components, cited.unknownPolicies);

  const first = page.lines[head.start]?.number ?? name.startLine;
  const last = page.lines[sheet.end - 1]?.number ?? first;
  const fact: SheetFact = {
    position,
    name: name.name,
    nameBasis: name.basis,
    nameInferred: name.basis !== 'printed',
    nameEvidence: place(name.startLine, name.endLine),
    labels: title.labels.map((line) => ({ name: line.raw, evidence: place(line.number) })),
    ...headings,
    tags: readTags(head, place),
    divisions: readDivisions(head.divisionLines, (line) => belowOther.has(line)).map(
      ({ startLine, endLine, ...rest }): DivisionFact => ({ ...rest, evidence: place(startLine, endLine) }),
    ),
    fiscalYear: amounts.fiscalYear,
    request: amounts.request && at(amounts.request),
    requestOf: amounts.requestOf,
    previousInitial: amounts.previousInitial && at(amounts.previousInitial),
    supplementary: amounts.supplementary.map(({ line, ...rest }) => ({ ...rest, evidence: place(line) })),
    parts: amounts.parts.map((part, index) => ({
      position: index + 1,
      name: part.name,
      request: at(part.request),
      previousInitial: part.previousInitial && at(part.previousInitial),
    })),
    otherAmounts: amounts.otherAmounts.map(({ line, ...rest }) => ({ ...rest, evidence: place(line) })),
    settledLater: amounts.settledLater && {
      text: amounts.settledLater.text,
      evidence: place(amounts.settledLater.line),
    },
    obligations: amounts.obligations.map(({ text, line }) => ({ text, evidence: place(line) })),
    digitalAgency: amounts.digitalAgency && digitalAgency(amounts.digitalAgency, place),
    components: found.components.map((component, index) => componentFact(component, index + 1, place)),
    subsidyRates: rates.map(({ startLine, endLine, ...rest }) => ({ ...rest, evidence: place(startLine, endLine) })),
    implementers: implementers.map(({ startLine, endLine, ...rest }) => ({
      ...rest,
      evidence: place(startLine, endLine),
    })),
    recipients: recipients.map(({ startLine, endLine, ...rest }) => ({ ...rest, evidence: place(startLine, endLine) })),
    policies: [...cited.policies, ...cited.unknownPolicies].map((one) => ({
      name: one.name,
      evidence: place(one.line),
    })),
    mentions: cited.mentions.map((one) => ({ name: one.name, evidence: place(one.line) })),
    evidence: place(first, last),
  };
  return { fact, headings };
}

function componentFact(component: Component, position: number, place: Place): ComponentFact {
  const evidence = place(Math.min(...component.lines), Math.max(...component.lines));
  return {
    position,
    kind: component.kind,
    name: component.name,
    request: component.request,
    previousInitial: component.previousInitial,
    others: component.others.map((other) => ({ ...other, evidence })),
    components: component.components.map((one, index) => componentFact(one, index + 1, place)),
    evidence,
  };
}

function digitalAgency(
  { line, ...rest }: NonNullable<HeadAmounts['digitalAgency']>,
  place: Place,
): NonNullable<SheetFact['digitalAgency']> {
  return { ...rest, evidence: place(line) };
}

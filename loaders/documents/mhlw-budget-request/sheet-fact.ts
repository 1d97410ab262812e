import type { FactEvidence } from '../../facts/common.ts';
import type { Component } from './components/read-components.ts';
import type { ComponentFact, SheetFact } from './facts.ts';
import type { LineAmount } from './head/amounts.ts';
import { readTags } from './head/facts.ts';
import { type SheetReading, sectionOf } from './read-sheet.ts';
import type { EvidenceOfLines, ReadingContext } from './reading-context.ts';

/** What a sheet says, as the fact that stands in the facts file. */
export function sheetFact(context: ReadingContext, reading: SheetReading, position: number): SheetFact {
  const { sheet, headings, title, name, amounts, cited, said } = reading;
  const section = sectionOf(headings);
  const place: EvidenceOfLines = (startLine, endLine = startLine): FactEvidence => ({
    document: context.document,
    startLine,
    endLine,
    section,
  });
  const at = ({ amount, line }: LineAmount) => ({ amount, evidence: place(line) });
  /** A part that knows its one line, or its first and last, with evidence in their stead. */
  const placed = <Part extends { line: number }>({ line, ...rest }: Part) => ({ ...rest, evidence: place(line) });
  const placedRange = <Part extends { startLine: number; endLine: number }>({ startLine, endLine, ...rest }: Part) => ({
    ...rest,
    evidence: place(startLine, endLine),
  });
  const { lines } = context.split.page;
  const first = lines[sheet.head.start]?.number ?? name.startLine;
  return {
    position,
    name: name.name,
    nameBasis: name.basis,
    nameInferred: name.basis !== 'printed',
    nameEvidence: place(name.startLine, name.endLine),
    labels: title.labels.map((line) => ({ name: line.raw, evidence: place(line.number) })),
    ...headings,
    tags: readTags(sheet.head, place),
    divisions: reading.divisions.map(placedRange),
    fiscalYear: amounts.fiscalYear,
    request: amounts.request && at(amounts.request),
    requestOf: amounts.requestOf,
    previousInitial: amounts.previousInitial && at(amounts.previousInitial),
    supplementary: amounts.supplementary.map(placed),
    parts: amounts.parts.map((part, index) => ({
      position: index + 1,
      name: part.name,
      request: at(part.request),
      previousInitial: part.previousInitial && at(part.previousInitial),
    })),
    otherAmounts: [...amounts.otherAmounts.map(placed), ...reading.components.publicMoney.map(placedRange)],
    settledLater: amounts.settledLater && placed(amounts.settledLater),
    obligations: amounts.obligations.map(placed),
    digitalAgency: amounts.digitalAgency && placed(amounts.digitalAgency),
    components: reading.components.components.map((component, index) => componentFact(component, index + 1, place)),
    subsidyRates: reading.rates.map(placedRange),
    implementers: reading.implementers.map(placedRange),
    recipients: reading.recipients.map(placedRange),
    policies: [...cited.policies, ...cited.unknownPolicies].map(placed),
    mentions: cited.mentions.map(placed),
    ...(said.foundings.length > 0 ? { foundings: said.foundings } : {}),
    ...(said.successions.length > 0 ? { successions: said.successions } : {}),
    ...(said.parts.length > 0 ? { bodyParts: said.parts } : {}),
    evidence: place(first, lines[sheet.end - 1]?.number ?? first),
  };
}

function componentFact(component: Component, position: number, place: EvidenceOfLines): ComponentFact {
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

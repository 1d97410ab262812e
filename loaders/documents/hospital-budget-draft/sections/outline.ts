import type { NameIndex } from '../../../registry/name-index.ts';
import type { Ledger } from '../../../text/ledger.ts';
import type { DraftSection } from '../facts.ts';
import { type DocumentContext, figureOf } from '../figure-fact.ts';
import { nameFacts } from '../name-facts.ts';
import { placeOf, type Row } from '../rows.ts';
import { type Group, groupTokens, type PlacedTotal } from './groups.ts';
import { isLineToken } from './line-fact.ts';
import { SectionReader } from './section-reader.ts';
import type { PlacedToken } from './token.ts';

/** Tokens → sections with their lines. What stands in no section and carries an amount is reported. */
export function outline(
  tokens: readonly PlacedToken[],
  context: DocumentContext,
  names: NameIndex,
  ledger: Ledger,
): DraftSection[] {
  const { before, groups } = groupTokens(tokens);
  for (const token of before)
    if (isLineToken(token) || 'amount' in token)
      ledger.fault(token.rows, 'outside-section', 'an amount before the first section heading');

  const readers = new Map<Group, SectionReader>();
  return groups.map((group, index) => {
    const fact = sectionFact(group, index + 1, context);
    // A bullet that the page order put behind another heading still finds the block of an earlier part of its section.
    const earlier = groups
      .slice(0, index)
      .filter((other) => group.parent !== null && other.parent === group.parent && group.level === 'SUBSECTION')
      .flatMap((other) => readers.get(other) ?? []);
    const reader = new SectionReader(fact, group, { context, names, ledger, earlier });
    readers.set(group, reader);
    const body = reader.read();
    const found = nameFacts([...group.rows, ...body], names, context.document, group.title);
    fact.mentions = found.mentions;
    fact.policies = found.policies;
    return fact;
  });
}

function sectionFact(group: Group, position: number, context: DocumentContext): DraftSection {
  const figure = (total: PlacedTotal | null, fiscalYear: number) =>
    total && figureOf(context, total.amount, fiscalYear, total.rows, group.title);
  return {
    position,
    level: group.level,
    mark: group.mark,
    title: group.title,
    path: group.path,
    draft: figure(group.draft, context.fiscalYear),
    change: figure(group.change, context.fiscalYear),
    supplementary: figure(group.supplementary, group.supplementary?.fiscalYear ?? context.fiscalYear - 1),
    block: null,
    additions: group.additions.map(({ name, rows }) => ({
      name,
      evidence: placeOf(context.document, rows, group.title),
    })),
    mentions: [],
    policies: [],
    lines: [],
    evidence: placeOf(context.document, headRows(group), group.title),
  };
}

function headRows(group: Group): readonly Row[] {
  const totals = [group.draft, group.change, group.supplementary].flatMap((total) => total?.rows ?? []);
  return [...group.rows, ...totals].sort((one, other) => one.number - other.number);
}

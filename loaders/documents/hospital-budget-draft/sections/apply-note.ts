import { squeeze } from '../../../text/widths.ts';
import type { DraftLine } from '../facts.ts';
import { type DocumentContext, figureOf } from '../figure-fact.ts';
import { placeOf } from '../rows.ts';
import type { PlacedToken } from './token.ts';

interface Target {
  /** The numbered heading above. */
  heading: DraftLine | null;
  /** The line above, whatever its kind. */
  latest: DraftLine | null;
  section: string;
  context: DocumentContext;
}

/** Adds a note to the line that it is about. `false` when there is none. */
export function applyNote(token: PlacedToken, { heading, latest, section, context }: Target): boolean {
  const line = heading ?? latest;
  const evidence = placeOf(context.document, token.rows, section);
  const figure = (amount: Parameters<typeof figureOf>[1]) =>
    figureOf(context, amount, context.fiscalYear, token.rows, section);
  switch (token.type) {
    case 'page-number':
    case 'part-title':
      return true;
    case 'repeat-mark':
      return latest !== null;
    case 'breakdown-title':
      if (heading) heading.breakdown = { title: token.title, main: token.main, evidence };
      return heading !== null;
    case 'digital-note':
      if (line) line.digitalAgency = { extent: 'PART', figure: figure(token.amount), text: token.text };
      return line !== null;
    case 'account-note':
      if (line) line.account = { name: token.name, evidence };
      return line !== null;
    case 'part-of-note':
      return applyPartOf(token, latest, heading, { figure: figure(token.amount), evidence });
    case 'grant': {
      const paid = figure(token.amount);
      if (line && paid)
        line.grants.push({ name: token.name, figure: paid, besides: token.besides, menu: [], evidence });
      return line !== null;
    }
    case 'menu': {
      const last = line?.grants.at(-1);
      for (const { name, row } of token.names)
        last?.menu.push({ name, evidence: placeOf(context.document, [row], section) });
      return last !== undefined;
    }
    default:
      return false;
  }
}

/** `※…事業は…の内数` is about the part with that name, else about the line above. */
function applyPartOf(
  token: Extract<PlacedToken, { type: 'part-of-note' }>,
  latest: DraftLine | null,
  heading: DraftLine | null,
  found: { figure: ReturnType<typeof figureOf>; evidence: DraftLine['evidence'] },
): boolean {
  const named =
    token.of === null ? undefined : heading?.parts.find(({ name }) => squeeze(name) === squeeze(token.of ?? ''));
  const line = named ?? latest;
  if (!line) return false;
  line.partOf = { name: token.name, text: token.text, ...found };
  for (const own of [line.draft, line.supplementary]) if (own) own.amount = { ...own.amount, partOf: true };
  return true;
}

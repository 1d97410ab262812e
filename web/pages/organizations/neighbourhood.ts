import { pathOf } from '../../address/href.ts';
import type { Drawing } from '../../drawings/drawing.tsx';
import { drawFan, type FanEnd, type FanSide } from '../../drawings/fan.tsx';
import type { OrganizationNameFragment, RoleProgramFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { commonYear, figuresOf, latestYear } from '../../parts/figures.ts';
import { languageOf, nameIn } from '../../parts/name.tsx';
import { familyOf } from '../../parts/organization.tsx';
import { documentsIn } from '../../parts/sources.ts';
import { yenInWords } from '../../text/numbers.ts';
import { organizationText } from '../../text/organization.ts';
import { itemsAnswered, type Organization, type OrganizationRoles } from './organization-answer.ts';

/**
 * What an organisation has to do with: the items it answers under and those it shares initiatives with, or else its programmes and whose
 * money they are; nothing where neither is known.
 */
export function drawNeighbourhood(
  organization: Organization,
  roles: OrganizationRoles,
  language: Language,
): Drawing | undefined {
  const text = organizationText[language];
  const shares = organization.collaborators.totalCount > 0;
  const [left, right] = shares ? sharedSides(organization, language) : moneySides(roles, language);
  if (left.ends.length === 0) return undefined;
  return drawFan(
    {
      label: organization.abbreviation ?? nameIn(language, organization),
      lang: organization.abbreviation ? 'en' : languageOf(language, organization),
    },
    left,
    right,
    (shares ? text.drawing : text.moneyDrawing)(nameIn(language, organization)),
    documentsIn(shares ? organization.initiatives : roles, language),
  );
}

function sharedSides(organization: Organization, language: Language): [FanSide, FanSide] {
  const { collaborators, initiatives } = organization;
  const text = organizationText[language];
  const items = itemsAnswered(organization).map((item): FanEnd => {
    const count = initiatives.edges.filter(({ node }) => node.item.number === item.number).length;
    const label = `${item.mark} ${nameIn(language, item)}`;
    const lang = languageOf(language, item);
    return { key: item.id, label, lang, count, told: text.told(count), path: pathOf(item.id) };
  });
  const partners = collaborators.edges.map(({ node, shared }) => bodyEnd(node, shared, text.told(shared), language));
  const more = collaborators.totalCount - partners.length;
  const head = more > 0 ? `${text.partnersSide} (${text.rest(more)})` : text.partnersSide;
  return [
    { head: text.itemsSide, ends: items },
    { head, ends: partners },
  ];
}

const MILLION = 1_000_000;

/** The largest programmes that pay it or that it carries out, and their ministries; else those it runs, and whom they pay into. */
function moneySides(roles: OrganizationRoles, language: Language): [FanSide, FanSide] {
  const text = organizationText[language];
  const paid = distinct([...roles.receives.nodes, ...roles.implements.nodes]);
  const programs: readonly RoleProgramFragment[] = paid.length > 0 ? paid : roles.runs.nodes;
  const year = commonYear(programs) ?? latestYear(programs);
  const asked = programs.flatMap((program) => {
    const amount = figuresOf(program, year).request;
    return amount === null || amount <= 0 ? [] : [{ program, amount }];
  });
  asked.sort((a, b) => b.amount - a.amount);
  const sums = new Map<string, { body: OrganizationNameFragment; amount: number }>();
  for (const { program, amount } of asked) {
    const bodies = paid.length > 0 ? [program.ministry ?? []].flat() : program.recipients.edges.map(({ node }) => node);
    for (const body of bodies) sums.set(body.id, { body, amount: (sums.get(body.id)?.amount ?? 0) + amount });
  }
  const ends = asked.map(({ program, amount }): FanEnd => {
    const told = text.paysFor(yenInWords(language, amount));
    const [label, lang] = [nameIn(language, program), languageOf(language, program)];
    return { key: program.id, label, lang, count: Math.round(amount / MILLION), told, path: pathOf(program.id) };
  });
  const largest = [...sums.values()].sort((a, b) => b.amount - a.amount);
  const others = largest.map(({ body, amount }) =>
    bodyEnd(body, Math.round(amount / MILLION), text.paysFor(yenInWords(language, amount)), language),
  );
  return [
    { head: year === null ? '' : text.programsSide(year), ends },
    { head: others.length === 0 ? '' : paid.length > 0 ? text.ministriesSide : text.recipientsSide, ends: others },
  ];
}

function bodyEnd(body: OrganizationNameFragment, count: number, told: string, language: Language): FanEnd {
  const [label, lang] = [nameIn(language, body), languageOf(language, body)];
  return { key: body.id, label, lang, count, told, path: pathOf(body.id), family: familyOf(body.kind) };
}

function distinct(programs: readonly RoleProgramFragment[]): RoleProgramFragment[] {
  return [...new Map(programs.map((program) => [program.id, program])).values()];
}

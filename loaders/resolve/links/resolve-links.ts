import type { RelationshipRow } from '../../../src/graph/model.ts';
import type { HospitalBudgetDraftFacts } from '../../documents/hospital-budget-draft/facts.ts';
import type { BudgetRequestFacts } from '../../documents/mhlw-budget-request/facts.ts';
import type { StrategyFacts } from '../../documents/strategy-follow-up/facts.ts';
import type { Finding } from '../../layout.ts';
import type { LinkEntry, LinkRegistry } from '../../registry/link-schema.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import type { CorrectionEntry, OrganizationEntry } from '../../registry/schema.ts';
import { organizationId } from '../ids.ts';
import type { LinkableProgram } from '../linkable.ts';
import { chooseLinks } from './choose.ts';
import { linkFindings } from './findings.ts';
import { linkablePrograms, type ProgramLookup } from './linkable-programs.ts';
import { NamePrintingTexts } from './names.ts';
import { policyLinks, textsNamingPolicies } from './policies.ts';
import { decidedLinks, type FoundLink, institutionLinks, namedLinks, speaksOf, subjectLinks } from './rules.ts';
import { readStrategyTexts, type StrategyText, textsWith } from './strategy-texts.ts';

/** What links are made from; of the budget documents, the latest first, any may be away. */
export interface StrategyLinksInput {
  programs: { requests: readonly BudgetRequestFacts[]; drafts: readonly HospitalBudgetDraftFacts[] };
  strategy: StrategyFacts;
  names: NameIndex;
  registry: {
    links: LinkRegistry;
    organizations: readonly OrganizationEntry[];
    corrections: readonly CorrectionEntry[];
  };
  ids: ProgramLookup;
  /** Programmes that other documents speak of. */
  further?: readonly LinkableProgram[] | undefined;
}

/**
 * BudgetProgram → Initiative, Measure or StrategyItem that it carries, in the order of the programmes and then of the
 * strategy. Ends that no node has are the caller's matter: the ids are those of `ids` and of `resolveStrategy`.
 */
export function resolveStrategyLinks(input: StrategyLinksInput): { rows: RelationshipRow[]; findings: Finding[] } {
  const { programs, strategy, names, registry, ids } = input;
  const texts = readStrategyTexts(strategy, names);
  const { requests, drafts } = programs;
  const linkable = linkablePrograms(requests, drafts, ids, names, registry.corrections, input.further);
  const shortNames = new Map(
    registry.organizations.map(({ id, name, nameEn, abbreviation }) => [
      organizationId(id),
      { en: (abbreviation ?? nameEn).replace(/^The /u, 'the '), ja: abbreviation ?? name },
    ]),
  );
  const nameOf = (id: string) => shortNames.get(id) ?? { en: id, ja: id };

  const titles = new NamePrintingTexts(texts);
  const naming = textsNamingPolicies(texts, names);
  const subjects = registry.links.subjects.map((subject) => ({ subject, at: textsWith(texts, subject) }));
  const links = linkable.flatMap((program) => {
    const entries = registry.links.links.filter((entry) => speaksOf(entry, program));
    const found = [
      ...namedLinks(program, titles, names),
      ...policyLinks(program, naming),
      ...subjects.flatMap(({ subject, at }) =>
        subject.link === 'INSTITUTION'
          ? institutionLinks(program, subject, at, nameOf)
          : subjectLinks(program, subject, at),
      ),
      ...entries.flatMap((entry) => (entry.decision === 'CARRIES' ? decidedLinks(program, entry, texts) : [])),
    ];
    return inOrder(chooseLinks(found.filter(({ row }) => !isDecidedOtherwise(row, entries, texts))), texts);
  });
  const kinds = new Map(registry.organizations.map(({ id, kind }) => [organizationId(id), kind]));
  const findings = linkFindings({ programs: linkable, texts, links, names, kinds, registry: registry.links });
  return { rows: links.map(({ row }) => row), findings };
}

/** A line for each link of at least this confidence: who carries what, how sure, and why. */
export function describeLinks(
  rows: readonly RelationshipRow[],
  nameOf: (id: string) => string = (id) => id,
  minimum = 0.6,
): string[] {
  return rows.flatMap(({ type, from, to, properties }) => {
    const { link, level, basis, confidence, reason, evidence } = properties;
    if (type !== 'CARRIES' || Number(confidence) < minimum) return [];
    const places = Array.isArray(evidence) ? evidence.map((place) => place.split('#', 2).join('#')).join(', ') : '';
    return [
      `${nameOf(from)} → ${nameOf(to)} (${level}): ${link}, ${Number(confidence).toFixed(2)}, ${basis}. ${reason} [${places}]`,
    ];
  });
}

/** A person refused the link, or decided how sure it is: what a rule says of it does not count then. */
function isDecidedOtherwise(
  row: RelationshipRow,
  entries: readonly LinkEntry[],
  texts: readonly StrategyText[],
): boolean {
  const isByRule = row.properties['basis'] === 'DERIVED';
  return entries.some(
    (entry) =>
      (entry.decision === 'NONE' || isByRule) && textsWith(texts, entry).some(({ target }) => target === row.to),
  );
}

function inOrder(links: FoundLink[], texts: readonly StrategyText[]): FoundLink[] {
  return links.sort((a, b) => texts.indexOf(a.strategyText) - texts.indexOf(b.strategyText));
}

import type { PropertyValue, RelationshipRow } from '../../../src/graph/model.ts';
import type { DraftSection } from '../../documents/hospital-budget-draft/facts.ts';
import type { SheetFact } from '../../documents/mhlw-budget-request/facts.ts';
import type { FactEvidence, PrintedName } from '../../facts/common.ts';
import type { FoundingFact } from '../../passages/facts.ts';
import type { AdministrationEntry } from '../../registry/budget-schema.ts';
import { nameKey } from '../../registry/name-forms.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import { reasonOf } from '../../registry/reason-fields.ts';
import type { CorrectionEntry } from '../../registry/schema.ts';
import { claimOfPart, claimsOfSuccession, relationshipsOf } from '../claims.ts';
import { organizationId } from '../ids.ts';
import type { NamedBodies } from '../named-bodies.ts';
import { noteOf, type OrganizationNotes } from '../organization-notes.ts';
import { curated, places, stated } from '../part.ts';
import { correctName } from './correct-name.ts';
import { DRAFT_BUREAU, divisionName } from './draft-coverage.ts';
import type { Program } from './program.ts';

/** What bodies are resolved with. */
export interface BodiesContext {
  bodies: NamedBodies;
  names: NameIndex;
  corrections: readonly CorrectionEntry[];
  document: { id: string; layout: string };
  notes: OrganizationNotes;
  administration: readonly AdministrationEntry[];
}

/** How the recipient of a contribution is known, with the rule and confidence of what is not printed as 拠出先. */
const RECIPIENT_RULES = {
  stated: null,
  name: { rule: 'recipient-in-name', confidence: 0.95 },
  purpose: { rule: 'recipient-in-purpose', confidence: 0.9 },
} as const;

/** All relationships of a programme to bodies and policies; one that several lines print is merged with the rows of the whole graph. */
export function bodiesOf(program: Program, id: string, context: BodiesContext): RelationshipRow[] {
  return [
    ...(program.sheet === null ? [] : sheetBodies(program.sheet, id, context)),
    ...draftBodies(program, id, context),
  ];
}

function sheetBodies(sheet: SheetFact, id: string, context: BodiesContext): RelationshipRow[] {
  const { bodies } = context;
  const rows: RelationshipRow[] = [];
  sheet.divisions.forEach((division, index) => {
    const name = correctName(divisionName(division), context.document, context.corrections);
    const to = bodies.organization({ name, evidence: division.evidence }, 'text');
    const properties = { printed: division.printed, extensions: division.extensions, order: index + 1 };
    rows.push(stated('ADMINISTERED_BY', id, to, places(division.evidence), withoutEmpty(properties)));
  });
  sheet.implementers.forEach(({ name, printed, role, kind, evidence }, index) => {
    if (kind === 'common-noun') return;
    const to = organization(context, { name, evidence });
    rows.push(stated('IMPLEMENTED_BY', id, to, places(evidence), { printed, role, order: index + 1 }));
  });
  for (const { name, printed, basis, evidence } of sheet.recipients) {
    const row = stated('CONTRIBUTION_TO', id, organization(context, { name, evidence }), places(evidence), { printed });
    const rule = RECIPIENT_RULES[basis];
    rows.push(rule === null ? row : { ...row, properties: { ...row.properties, basis: 'DERIVED', ...rule } });
  }
  return [...rows, ...named(sheet, id, context), ...said(sheet, context)];
}

/** What a sheet says of bodies among themselves; foundings go to the notes. */
function said(
  { foundings = [], successions = [], bodyParts = [] }: SheetFact,
  context: BodiesContext,
): RelationshipRow[] {
  const body = (printed: PrintedName) => organization(context, printed);
  noteFoundings(foundings, context);
  return relationshipsOf([
    ...successions.flatMap((succession) => claimsOfSuccession(succession, body)),
    ...bodyParts.map((part) => claimOfPart(part, body)),
  ]);
}

function noteFoundings(foundings: readonly FoundingFact[], context: BodiesContext): void {
  for (const founding of foundings) {
    const { name, evidence } = founding;
    noteOf(context.notes, organization(context, { name, evidence })).foundings.push(founding);
  }
}

/** Relationships of a section of the draft, whose introduction names bodies and policies. */
export function bodiesOfSection(section: DraftSection, id: string, context: BodiesContext): RelationshipRow[] {
  noteFoundings(section.foundings ?? [], context);
  return named(section, id, context);
}

function draftBodies(program: Program, id: string, context: BodiesContext): RelationshipRow[] {
  for (const { line } of program.places) noteFoundings(line.foundings ?? [], context);
  return program.places.flatMap(({ line }) => [
    ...line.implementers.map(({ name, evidence }, index) =>
      stated('IMPLEMENTED_BY', id, organization(context, { name, evidence }), places(evidence), {
        printed: name,
        role: 'implementer',
        order: index + 1,
      }),
    ),
    ...named(line, id, context),
  ]);
}

function named(
  { mentions, policies }: { mentions: PrintedName[]; policies: PrintedName[] },
  id: string,
  context: BodiesContext,
): RelationshipRow[] {
  return [
    ...mentions.map((printed) =>
      stated('MENTIONED_IN', organization(context, printed), id, places(printed.evidence), { printed: printed.name }),
    ),
    ...policies.map((printed) =>
      stated('CITES', id, context.bodies.policy(corrected(context, printed)), places(printed.evidence), {
        printed: printed.name,
      }),
    ),
  ];
}

/**
 * Who administers what prints no division: that of the sheet it is a component of, whom a person decided on, or the bureau that the
 * draft covers, when the programme stands in the draft.
 */
export function inheritedAdministration(
  program: Program,
  id: string,
  sheetRows: readonly RelationshipRow[],
  context: BodiesContext,
): RelationshipRow[] {
  if (program.component !== null) {
    return sheetRows
      .filter(({ type }) => type === 'ADMINISTERED_BY')
      .map((row) => ({
        ...row,
        from: id,
        properties: { ...row.properties, basis: 'DERIVED', rule: 'sheet-of-component', confidence: 0.9 },
      }));
  }
  if (program.sheet !== null && program.sheet.divisions.length > 0) return [];
  const decided = decidedAdministration(program, id, context);
  if (decided !== null) return [decided];
  const [place] = program.places;
  if (place === undefined) return [];
  const evidence: FactEvidence = place.line.evidence;
  const to = context.bodies.organization({ name: DRAFT_BUREAU, evidence }, 'text');
  // The line prints the programme; whose draft it stands in is printed elsewhere.
  const row = stated('ADMINISTERED_BY', id, to, places(evidence), { order: 1 });
  return [{ ...row, properties: { ...row.properties, basis: 'DERIVED', rule: 'bureau-of-draft', confidence: 0.9 } }];
}

/** The division that the registry decided for a sheet, with the reason. */
function decidedAdministration({ sheet }: Program, id: string, context: BodiesContext): RelationshipRow | null {
  const entry = sheet && context.administration.find(({ programme }) => nameKey(programme) === nameKey(sheet.name));
  if (!sheet || !entry) return null;
  const { administeredBy, confidence } = entry;
  const reason = reasonOf(entry);
  const evidence = places(sheet.evidence);
  return curated('ADMINISTERED_BY', id, organizationId(administeredBy), evidence, reason, { confidence, order: 1 });
}

const organization = (context: BodiesContext, printed: PrintedName): string =>
  context.bodies.organization(corrected(context, printed), 'text');

/** A slip in a name is put right only where the printed form is no name that the registry knows. */
function corrected({ names, corrections, document }: BodiesContext, { name, evidence }: PrintedName): PrintedName {
  return names.resolve(name) !== null
    ? { name, evidence }
    : { name: correctName(name, document, corrections), evidence };
}

function withoutEmpty(properties: Record<string, PropertyValue>): Record<string, PropertyValue> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

import type { RelationshipRow } from '../../../src/graph/model.ts';
import { BUDGET_DRAFT, type DraftSection } from '../../documents/hospital-budget-draft/facts.ts';
import { BUDGET_REQUEST } from '../../documents/mhlw-budget-request/facts.ts';
import { documentId } from '../ids.ts';
import { NamedBodies } from '../named-bodies.ts';
import type { OrganizationNotes } from '../organization-notes.ts';
import { emptyPart, places, type ResolveContext, type ResolvedPart, stated } from '../part.ts';
import { decideAdditive } from './additive.ts';
import { type BodiesContext, bodiesOf, bodiesOfSection, inheritedAdministration } from './bodies.ts';
import { correctName } from './correct-name.ts';
import { documentTotals } from './document-totals.ts';
import { BudgetScope } from './draft-coverage.ts';
import { draftPrograms } from './draft-programs.ts';
import { joinPrograms } from './join-all.ts';
import { onlyInDraft, outcomeOf } from './outcome.ts';
import type { Program } from './program.ts';
import { requestPrograms } from './request-programs.ts';
import { lineRows, ProgramIds, programNode } from './rows.ts';
import { BudgetSections } from './sections.ts';
import { BudgetTitles, missingTitle } from './titles.ts';
import { toldYear } from './told-year.ts';
import { totalRows } from './total-rows.ts';
import { decideWithin } from './within.ts';

/**
 * The budget request and the draft budget → programmes, their amounts and sections, who runs and receives them, and what the draft made
 * of each request. Either document may be missing. Never throws for odd facts: what cannot be decided is a finding.
 */
export function resolveBudget(
  context: ResolveContext,
  titles: BudgetTitles = new BudgetTitles(context.registry.titles),
): ResolvedPart {
  const request = context.facts.of(BUDGET_REQUEST).at(-1);
  const draft = context.facts.of(BUDGET_DRAFT).at(-1);
  if (request === undefined && draft === undefined) return emptyPart();
  const { registry, names } = context;
  const documents = new Map([request, draft].flatMap((facts) => (facts ? [[facts.document.id, facts.document]] : [])));
  const english = (...forms: readonly string[]) => titles.find(...forms)?.en ?? null;
  const sections = new BudgetSections(english, (name, id) => {
    const document = documents.get(id);
    return document === undefined ? name : correctName(name, document, registry.corrections);
  });
  const scope = new BudgetScope(names, registry.organizations);

  const year = request?.document.fiscalYear ?? draft?.document.fiscalYear ?? 0;
  const asked = request ? requestPrograms(request, sections) : [];
  const sheets = asked.filter(({ sheet }) => sheet !== null);
  const scopes = new Map(sheets.map((program) => [program, program.sheet ? scope.ofSheet(program.sheet) : 'UNKNOWN']));
  const scopeOf = (program: Program) => scopes.get(program) ?? 'UNKNOWN';
  const sectionIds = draft ? sections.ofDraft(draft) : new Map<DraftSection, string>();
  const listed = draft ? draftPrograms(draft, sectionIds) : [];
  const joined = joinPrograms(sheets, listed, registry.budgetJoins ?? [], scopeOf, year);
  const programs = [...asked, ...joined.drafts];
  decideWithin(programs, registry.budgetJoins ?? []);
  decideAdditive(programs);

  const bodies = new NamedBodies(names);
  const part: ResolvedPart = { nodes: [], relationships: [], findings: [], evidence: bodies.evidence };
  const notes: OrganizationNotes = new Map();
  const { corrections, administration: decided = [] } = registry;
  const told = { bodies, names, corrections, notes, administration: decided };
  const ids = programIds(programs);
  const decidedParts = partsByDecision(programs);
  const administration = new Map<Program, RelationshipRow[]>();
  programs.forEach((program, index) => {
    const id = ids.get(program) ?? '';
    const document = (program.sheet || program.component ? request : draft)?.document ?? { id: '', layout: '' };
    const name = correctName(withoutMark(program), document, registry.corrections);
    const words = titles.find(program.namePrinted, name, ...program.places.map(({ line }) => line.name));
    if (words === null) part.findings.push(missingTitle(program));
    const section = program.sheet?.section?.text ?? program.places[0]?.section.path.at(-1);
    const parts = decidedParts.get(program) ?? [];
    const outcome =
      program.sheet !== null
        ? outcomeOf(program, { scope: scopeOf(program), draft, parts, year })
        : program.level === 'PROGRAM'
          ? onlyInDraft(program)
          : null;
    part.nodes.push(
      programNode(program, id, {
        name,
        nameEn: words?.en ?? null,
        summaryEn: words?.summaryEn ?? null,
        sectionEn: section === undefined ? null : (titles.find(section)?.en ?? null),
        order: index + 1,
        outcome,
        years: year > 0 ? [toldYear(program, year, outcome)] : [],
      }),
    );
    const lines = lineRows(program, id, ids);
    part.nodes.push(...lines.nodes);
    part.relationships.push(...lines.relationships, ...placement(program, id, ids));
    const of: BodiesContext = { ...told, document };
    const rows = bodiesOf(program, id, of);
    administration.set(program, rows);
    const whole = program.component === null ? undefined : administration.get(program.component.sheet);
    part.relationships.push(...rows, ...inheritedAdministration(program, id, whole ?? [], of));
  });
  const totals = draft ? totalRows(documentTotals(draft, programs), ids, sectionIds, english) : emptyPart();
  if (draft) {
    for (const [section, id] of sectionIds) {
      part.relationships.push(...bodiesOfSection(section, id, { ...told, document: draft.document }));
    }
  }
  part.nodes.push(...sections.nodes, ...totals.nodes, ...bodies.nodes);
  part.relationships.push(...sections.relationships, ...totals.relationships);
  part.findings.push(...joined.findings, ...bodies.findings);
  return { ...part, notes };
}

/** Sheet → lines of the draft that a person decided to be its components. */
function partsByDecision(programs: readonly Program[]): Map<Program, Program[]> {
  const parts = new Map<Program, Program[]>();
  for (const program of programs) {
    for (const { program: whole, join } of program.wholes) {
      if (join !== null) parts.set(whole, [...(parts.get(whole) ?? []), program]);
    }
  }
  return parts;
}

/** A component's name without the sign that numbers it: ①, (1), （目） (an item of the accounts). */
function withoutMark({ namePrinted, component }: Program): string {
  return component === null
    ? namePrinted
    : namePrinted.replace(/^(?:[①-⑳]|[(（](?:[0-9０-９]+|目)[)）])[ \u3000]*/u, '');
}

/** Sheets and the draft's programmes get their ids before components, so that a new component shifts none of them. */
function programIds(programs: readonly Program[]): Map<Program, string> {
  const given = new ProgramIds();
  const first = programs.filter(({ component }) => component === null);
  const then = programs.filter(({ component }) => component !== null);
  return new Map([...first, ...then].map((program) => [program, given.next(program.idText)]));
}

/** Where a programme stands: its documents, sections and wholes. */
function placement(program: Program, id: string, ids: ReadonlyMap<Program, string>): RelationshipRow[] {
  const rows: RelationshipRow[] = [];
  const asked = program.sheet?.evidence ?? program.component?.fact.evidence;
  if (asked) rows.push(stated('READ_FROM', id, documentId(asked.document), places(asked)));
  const [first] = program.places;
  if (first) {
    const evidence = places(...program.places.map(({ line }) => line.evidence));
    const row = stated('READ_FROM', id, documentId(first.line.evidence.document), evidence);
    const [join] = [...program.joins].sort((a, b) => a.confidence - b.confidence);
    const how = join === undefined ? {} : { ...join };
    rows.push({ ...row, properties: { ...row.properties, ...how } });
  }
  const sections = new Map<string, string[]>();
  for (const { section, evidence } of program.lines.filter(({ document }) => document === 'request')) {
    if (section !== null) sections.set(section, [...(sections.get(section) ?? []), ...places(evidence)]);
  }
  for (const { sectionId, line } of program.places) {
    sections.set(sectionId, [...(sections.get(sectionId) ?? []), ...places(line.evidence)]);
  }
  for (const [section, evidence] of sections) rows.push(stated('IN_SECTION', id, section, [...new Set(evidence)]));
  for (const { program: whole, evidence, order, join } of program.wholes) {
    const row = stated('COMPONENT_OF', id, ids.get(whole) ?? '', places(evidence), { order });
    const how = join === null ? {} : { ...join };
    rows.push({ ...row, properties: { ...row.properties, ...how } });
  }
  return rows;
}

import type { RelationshipRow } from '../../../src/graph/model.ts';
import { NamedBodies } from '../named-bodies.ts';
import type { OrganizationNotes } from '../organization-notes.ts';
import { emptyPart, type ResolveContext, type ResolvedPart } from '../part.ts';
import { decideAdditive } from './additive.ts';
import { type BodiesContext, bodiesOf, bodiesOfSection, inheritedAdministration } from './bodies.ts';
import { bodiesByYear } from './bodies-by-year.ts';
import { type BudgetYear, documentsByYear, readYear } from './budget-year.ts';
import { correctName } from './correct-name.ts';
import { documentTotals } from './document-totals.ts';
import { DraftBureau } from './draft-coverage.ts';
import { joinYears } from './join-years.ts';
import { lastingNode } from './lasting-node.ts';
import type { Edition, LastingProgram } from './over-years.ts';
import { placement } from './placement.ts';
import type { Program, ProgramLine } from './program.ts';
import { programIds } from './program-ids.ts';
import { lineRows } from './rows.ts';
import { BudgetSections } from './sections.ts';
import { BudgetTitles, missingTitle } from './titles.ts';
import { totalRows } from './total-rows.ts';

/**
 * The budget requests and draft budgets of any years → programmes, one over the years, their amounts and sections, who runs and receives
 * them, and what the draft made of each request of its year. Any document may be missing. Never throws for odd facts: what cannot be
 * decided is a finding.
 */
export function resolveBudget(
  context: ResolveContext,
  titles: BudgetTitles = new BudgetTitles(context.registry.titles),
): ResolvedPart {
  const documents = documentsByYear(context.facts);
  if (documents.length === 0) return emptyPart();
  const { registry, names } = context;
  const heads = new Map(
    documents
      .flatMap(({ request, draft }) => [request?.document, draft?.document])
      .flatMap((document) => (document ? [[document.id, document]] : [])),
  );
  const english = (...forms: readonly string[]) => titles.find(...forms)?.en ?? null;
  const sections = new BudgetSections(english, (name, id) => {
    const document = heads.get(id);
    return document === undefined ? name : correctName(name, document, registry.corrections);
  });
  const bureau = new DraftBureau(names, registry.organizations);
  const decisions = registry.budgetJoins ?? [];
  const years: BudgetYear[] = [];
  for (const each of documents) years.push(readYear(each, sections, bureau, decisions, [...years]));
  const joined = joinYears(years, decisions);
  const programs = joined.programs.map(({ merged }) => merged);
  decideAdditive(programs);

  const bodies = new NamedBodies(names);
  const part: ResolvedPart = { nodes: [], relationships: [], findings: [], evidence: bodies.evidence };
  const notes: OrganizationNotes = new Map();
  const { corrections, administration: decided = [] } = registry;
  const told = { bodies, names, corrections, notes, administration: decided };
  const ids = programIds(joined.programs);
  const lineIds = new Map<ProgramLine, string>();
  const programOf = new Map<object, string>();
  const administration = new Map<Program, RelationshipRow[]>();
  joined.programs.forEach((lasting, index) => {
    const id = ids.get(lasting.merged) ?? '';
    for (const { program } of lasting.editions) {
      if (program.sheet !== null) programOf.set(program.sheet, id);
      for (const { line } of program.places) programOf.set(line, id);
    }
    const [{ program: latest }] = lasting.editions;
    const words = wordsOf(lasting);
    if (words.missing) part.findings.push(missingTitle(latest));
    part.nodes.push(lastingNode(lasting, id, { ...words, order: index + 1 }));
    const lines = lineRows(lasting.merged, id, ids);
    part.nodes.push(...lines.nodes);
    for (const [at, line] of lasting.merged.lines.entries()) lineIds.set(line, lines.nodes[at]?.id ?? '');
    part.relationships.push(...lines.relationships);
    for (const edition of lasting.editions) part.relationships.push(...placement(edition, id, ids));
    const rows = lasting.editions.map((edition) => ({ year: edition.year.year, rows: bodiesOfEdition(edition, id) }));
    part.relationships.push(...bodiesByYear(rows));
  });
  for (const { draft, sectionIds, findings } of years) {
    if (draft) {
      const totals = totalRows(documentTotals(draft, programs), ids, sectionIds, lineIds, english);
      part.nodes.push(...totals.nodes);
      part.relationships.push(...totals.relationships);
      for (const [section, id] of sectionIds) {
        part.relationships.push(...bodiesOfSection(section, id, { ...told, document: draft.document }));
      }
    }
    part.findings.push(...findings);
  }
  part.nodes.push(...sections.nodes, ...bodies.nodes);
  part.relationships.push(...sections.relationships);
  part.findings.push(...joined.findings, ...bodies.findings);
  return { ...part, notes, programOf };

  function documentOf({ program, year }: Edition) {
    return (program.sheet || program.component ? year.request : year.draft)?.document ?? { id: '', layout: '' };
  }

  /** The latest name, put right, with our English words; and those of all years, each put right as its document needs it. */
  function wordsOf({ editions, merged }: LastingProgram) {
    const [{ program }] = editions;
    const called = editions.map((each) =>
      correctName(withoutMark(each.program), documentOf(each), registry.corrections),
    );
    const [name = program.namePrinted] = called;
    const words = titles.find(program.namePrinted, name, ...program.places.map(({ line }) => line.name));
    const section = merged.sheet?.section?.text ?? program.places[0]?.section.path.at(-1);
    return {
      name,
      called,
      missing: words === null,
      nameEn: words?.en ?? null,
      summaryEn: words?.summaryEn ?? null,
      sectionEn: section === undefined ? null : (titles.find(section)?.en ?? null),
    };
  }

  function bodiesOfEdition(edition: Edition, id: string): RelationshipRow[] {
    const { program } = edition;
    const of: BodiesContext = { ...told, document: documentOf(edition) };
    const rows = bodiesOf(program, id, of);
    administration.set(program, rows);
    const whole = program.component === null ? undefined : wholeRows(program.component.sheet, edition.year);
    return [...rows, ...inheritedAdministration(program, id, whole ?? [], of)];
  }

  /** What is known of the sheet that a component stands in: in the same year, also where the sheet was made one with others. */
  function wholeRows(sheet: Program, year: BudgetYear): RelationshipRow[] | undefined {
    const lasting = joined.programs.find(({ merged }) => merged === sheet);
    const edition = lasting?.editions.find((each) => each.year === year) ?? lasting?.editions[0];
    return administration.get(edition?.program ?? sheet);
  }
}

/** A component's name without the sign that numbers it: ①, (1), （目） (an item of the accounts). */
function withoutMark({ namePrinted, component }: Program): string {
  return component === null
    ? namePrinted
    : namePrinted.replace(/^(?:[①-⑳]|[(（](?:[0-9０-９]+|目)[)）])[ \u3000]*/u, '');
}

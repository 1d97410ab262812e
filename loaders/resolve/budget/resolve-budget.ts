import { emptyPart, type ResolveContext, type ResolvedPart } from '../part.ts';
import { decideAdditive } from './additive.ts';
import { documentsByYear, readYears } from './budget-year.ts';
import { correctorFor } from './correct-name.ts';
import { documentTotals } from './document-totals.ts';
import { joinYears } from './join-years.ts';
import { namedInBudget } from './named-in-budget.ts';
import { printedPrograms } from './printed-programs.ts';
import { programIds } from './program-ids.ts';
import { programRows } from './program-rows.ts';
import { BudgetSections } from './sections.ts';
import { BudgetTitles } from './titles.ts';
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
  const { corrections, budgetJoins = [] } = context.registry;
  const english = (...forms: readonly string[]) => titles.find(...forms)?.en ?? null;
  const sections = new BudgetSections(english, correctorFor(documents, corrections));
  const years = readYears(documents, sections, context);
  const { programs, findings: joinFindings } = joinYears(years, budgetJoins);
  const merged = programs.map((lasting) => lasting.merged);
  decideAdditive(merged);

  const idOf = programIds(programs);
  const rows = programRows(programs, idOf, titles, corrections);
  const totals = years.flatMap(({ draft, sectionIds }) =>
    draft ? [totalRows(documentTotals(draft, merged), idOf, sectionIds, rows.lineIds, english)] : [],
  );
  const named = namedInBudget(programs, years, idOf, context);
  const yearFindings = years.flatMap(({ findings }) => findings);
  const parts = [rows, ...totals, sections, named];
  return {
    ...named,
    nodes: parts.flatMap(({ nodes }) => nodes),
    relationships: parts.flatMap(({ relationships }) => relationships),
    findings: [...rows.findings, ...yearFindings, ...joinFindings, ...named.findings],
    programOf: printedPrograms(programs, idOf),
  };
}

import { refusedBy } from '../../registry/name-like.ts';
import { organizationId } from '../ids.ts';
import type { LinkableProgram } from '../linkable.ts';
import { parentsOf } from '../parents.ts';
import { emptyPart, type ResolveContext, type ResolvedPart } from '../part.ts';
import { withAgencies } from './agencies-in-charge.ts';
import { CitedPolicies } from './citations/cited-policies.ts';
import { knownNames } from './citations/known-names.ts';
import { countOnce } from './count-once.ts';
import { joinSheets } from './join.ts';
import { knownPrograms } from './known-programs.ts';
import { amountsInLargerSums, partsAboveSums } from './larger-sums.ts';
import { linkableSheet } from './linkable-sheet.ts';
import { namedPrograms } from './named-programs.ts';
import { namedWholes } from './named-wholes.ts';
import type { SettledSheet } from './open-programs.ts';
import { recipientFindings } from './recipient-findings.ts';
import { gatherSheets, isInScope, type Sheet } from './sheet.ts';
import {
  differences,
  earlierSupplementaryBudgets,
  executedAboveAvailable,
  prioritiesInWords,
  priorityAboveRequest,
  restatedAmounts,
  settledLaterRequests,
  withinLargerSums,
  withoutEnglish,
} from './sheet-findings.ts';
import { sheetParts } from './sheet-parts.ts';
import { SheetPrograms } from './sheet-programs.ts';
import { SheetRows } from './sheet-rows.ts';
import { latestOf, type SheetWithUnits, withUnits } from './sheets-with-units.ts';
import { sheetsWithin } from './sheets-within.ts';
import { SheetUnits } from './units.ts';
import { unjoinedMoney } from './unjoined-money.ts';

/**
 * Review sheets → programmes with their money by stage, the units that run them, what they cite and whom they pay. A sheet that is a
 * programme of `before` adds to it; the nodes of `before` that change by that (whose money is added, other names) are `amended`.
 */
export function resolveSheets(context: ResolveContext, before: readonly ResolvedPart[]): ResolvedPart {
  const all = gatherSheets(context.facts);
  if (all.length === 0) return emptyPart();
  const { names, registry } = context;
  const { organizations, titles, sheetJoins = [] } = registry;
  const kinds = new Map(organizations.map(({ id, kind }) => [organizationId(id), kind]));
  const wholes = parentsOf(organizations);
  const units = new SheetUnits(names, organizations);
  const policies = new CitedPolicies(knownNames(all, names, registry.policies));
  const known = [...knownPrograms(before, organizations, publishers(context)).values()];
  const sheets = withUnits(all, units);
  const latest = latestOf(sheets);
  const { joins, findings: joinFindings, isRefused } = joinSheets([...latest], known, sheetJoins);

  const bodies = withAgencies(all, units, registry, { names, kinds });
  const rows = new SheetRows({ names, bodies, wholes, units, policies });
  const programs = new SheetPrograms(known, joins, titles);
  const scope = all.some(isInScope) ? isInScope : () => true;
  const { settled, linkable } = addSheets({ sheets, latest, rows, programs, kinds, scope });
  const described = [...programs.bySheet.values()].map(({ program }) => program);
  const ofMinistries = [...latest].flatMap(({ sheet, ministry }) => {
    const program = programs.bySheet.get(sheet.number)?.program;
    return program === undefined ? [] : [{ sheet, ministry, program }];
  });
  const named = namedWholes(ofMinistries);
  const inSums = amountsInLargerSums(described, named.wholes);
  countOnce(described, programs.amend, inSums);

  const parts = sheetParts(sheetJoins, programs.bySheet);
  const within = sheetsWithin(ofMinistries);
  const nodes = [...rows.nodes, ...programs.nodes, ...units.nodes, ...policies.nodes];
  return {
    nodes,
    relationships: [
      ...rows.relationships,
      ...programs.relationships,
      ...parts.relationships,
      ...within,
      ...units.relationships,
    ],
    findings: [
      ...joinFindings,
      ...differences(joins),
      ...withinLargerSums(all),
      ...settledLaterRequests(all),
      ...named.findings,
      ...partsAboveSums(inSums),
      ...priorityAboveRequest(sheets),
      ...prioritiesInWords(sheets),
      ...earlierSupplementaryBudgets(sheets),
      ...executedAboveAvailable(sheets),
      ...restatedAmounts(sheets),
      ...unjoinedMoney(settled, known, programs.asAmended, isRefused),
      ...namedPrograms(settled, known, programs.asAmended, isRefused),
      ...recipientFindings(all, scope, { ...bodies, refused: refusedBy(registry) }),
      ...parts.findings,
      ...units.findings,
      ...policies.findings,
      ...withoutEnglish(nodes),
    ],
    evidence: withPlaces(units.evidence, rows.seenAt),
    amended: programs.amended,
    linkable,
  };
}

/** Sheets, what their rows and programmes are added to, and which of them may have to do with the strategy. */
interface SheetsToAdd {
  sheets: readonly SheetWithUnits[];
  latest: ReadonlySet<SheetWithUnits>;
  rows: SheetRows;
  programs: SheetPrograms;
  kinds: ReadonlyMap<string, string>;
  scope: (sheet: Sheet) => boolean;
}

/** Adds each sheet to its programme: those whose money is told, and those that may be linked. */
function addSheets({ sheets, latest, rows, programs, kinds, scope }: SheetsToAdd) {
  const settled: SettledSheet[] = [];
  const linkable: LinkableProgram[] = [];
  for (const [index, each] of sheets.entries()) {
    const { sheet } = each;
    const id = programs.idOf(sheet);
    const given = rows.add(each, index + 1, id, programs.joinOf(sheet));
    if (!latest.has(each)) {
      programs.addEarlier(sheet, given.lines);
      continue;
    }
    const { program } = programs.addLatest(each, index, given.lines);
    const isOfOthers = program.known !== null || program.wholes.length + program.parts.length > 0;
    if (isOfOthers || isInScope(sheet)) settled.push({ sheet, program, units: each.units });
    // What the scope rules did not take has nothing to do with the strategy, also where it pays a body that the strategy names.
    if (scope(sheet)) linkable.push(linkableSheet(id, sheet, given, kinds));
  }
  return { settled, linkable };
}

/** The ministry that publishes a document, by the registry; the review sheets are of all ministries. */
function publishers({ registry, names }: ResolveContext): (document: string) => string | null {
  const byDocument = new Map(registry.documents.map(({ id, publisher }) => [id, names.resolve(publisher)]));
  const byLayout = new Map(registry.documents.map(({ layout, publisher }) => [layout, names.resolve(publisher)]));
  return (document) =>
    byDocument.get(document) ?? [...byLayout].find(([layout]) => document.startsWith(layout))?.[1] ?? null;
}

function withPlaces(evidence: ReadonlyMap<string, string[]>, seenAt: ReadonlyMap<string, ReadonlySet<string>>) {
  const all = new Map(evidence);
  for (const [id, places] of seenAt) all.set(id, [...new Set([...(all.get(id) ?? []), ...places])]);
  return all;
}

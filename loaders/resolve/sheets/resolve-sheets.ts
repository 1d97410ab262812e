import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { RS_BUDGETS } from '../../documents/rs-system/facts.ts';
import type { Finding } from '../../layout.ts';
import { fold } from '../../registry/fold.ts';
import { nameKey } from '../../registry/name-forms.ts';
import { finding } from '../../text/finding.ts';
import { documentId, organizationId } from '../ids.ts';
import type { LinkableProgram } from '../linkable.ts';
import { emptyPart, places, type ResolveContext, type ResolvedPart, stated } from '../part.ts';
import { citationRows, citationsOf } from './citations/citations.ts';
import { CitedPolicies } from './citations/cited-policies.ts';
import { tellComparison } from './compare.ts';
import { countOnce, type SheetProgram } from './count-once.ts';
import { type JoinableSheet, joinSheets, type SheetJoin } from './join.ts';
import { type KnownProgram, knownPrograms } from './known-programs.ts';
import { bodiesOfSheet, bodyRows } from './recipients.ts';
import { lineNodes, programAmounts, sheetId, sheetNode, sheetProgram } from './rows.ts';
import { gatherSheets, isInScope, type Sheet, sheetEvidence } from './sheet.ts';
import { sheetLines } from './sheet-lines.ts';
import { sheetParts } from './sheet-parts.ts';
import { type ResolvedUnits, SheetUnits } from './units.ts';
import { type SettledSheet, unjoinedMoney } from './unjoined-money.ts';

/**
 * Review sheets → programmes with their money by stage, the units that run them, what they cite and whom they pay. A sheet that is a
 * programme of `before` adds to it; the nodes of `before` that change by that (whose money is added, other names) are `amended`.
 */
export function resolveSheets(context: ResolveContext, before: readonly ResolvedPart[]): ResolvedPart {
  const all = gatherSheets(context.facts);
  if (all.length === 0) return emptyPart();
  const { registry, names } = context;
  const units = new SheetUnits(names, registry.organizations);
  const policies = new CitedPolicies();
  const known = knownPrograms(before, registry.organizations, publishers(context));
  const joinable = all.map((sheet): JoinableSheet & { resolved: ResolvedUnits } => {
    const [evidence] = sheetEvidence(sheet);
    const resolved = evidence
      ? units.resolve(sheet.unit, evidence, sheet.organizations?.policyMinistry)
      : { ministry: '', chain: [] };
    const lines = sheet.budgets === null ? [] : sheetLines(sheet.budgets);
    return { sheet, lines, resolved, ministry: resolved.ministry, units: resolved.chain.map(({ id }) => id) };
  });
  // The latest sheet of a number is joined; earlier ones belong to the same programme.
  const first = new Map([...all].reverse().map((sheet) => [sheet.number, sheet]));
  const latest = joinable.filter(({ sheet }) => first.get(sheet.number) === sheet);
  const { joins, findings, isRefused } = joinSheets(latest, [...known.values()], registry.sheetJoins ?? []);
  const same = new Map(joins.filter(({ kind }) => kind === 'SAME').map((join) => [join.sheet.number, join]));

  const part: ResolvedPart = {
    ...emptyPart(),
    evidence: units.evidence,
    findings: [...findings, ...differences(joins)],
  };
  const amended = new Map<string, NodeRow>();
  const amend = (node: NodeRow): NodeRow => {
    const copy = amended.get(node.id) ?? { ...node, properties: { ...node.properties } };
    amended.set(node.id, copy);
    return copy;
  };
  const titles = ENGLISH.flatMap((file) => registry.titles[file] ?? []).map(
    ({ printed, en }) => [nameKey(printed), en] as const,
  );
  const english = new Map(titles);
  const kinds = new Map(registry.organizations.map(({ id, kind }) => [organizationId(id), kind]));
  const programs = new Map<string, SheetProgram>();
  const byNumber = new Map<number, { sheet: Sheet; program: SheetProgram }>();
  const settled: SettledSheet[] = [];
  const linkable: LinkableProgram[] = [];
  const isScoped = all.some(isInScope);
  const firstOrder = Math.max(0, ...[...known.values()].map(({ node }) => Number(node.properties['order'] ?? 0))) + 1;
  const told = new ToldLines();
  const seenAt = new Map<string, Set<string>>();

  joinable.forEach(({ sheet, lines, resolved }, index) => {
    const join = same.get(sheet.number);
    const id = join?.program.node.id ?? `program:sheet-${sheet.number}`;
    const isLatest = !told.has(sheet.number);
    const own = told.add(sheet.number, lines);
    const citations = citationsOf(sheet, names, policies);
    const bodies = bodiesOfSheet(sheet, names, kinds);
    const how = join === undefined ? {} : join.how;
    const evidence = places(...sheetEvidence(sheet));
    const rows = lineNodes(sheet, own, id, (join?.program.lines.length ?? 0) + 1 + told.count(sheet.number));
    part.nodes.push(sheetNode(sheet, index + 1, citations.others), ...rows.nodes);
    part.relationships.push(...rows.relationships, ...citationRows(id, citations), ...bodyRows(id, bodies));
    const described = stated('DESCRIBED_BY', id, sheetId(sheet), evidence);
    part.relationships.push({ ...described, properties: { ...described.properties, ...how } });
    part.relationships.push(...administration(id, resolved, sheet, join?.program ?? null), ...readFrom(id, sheet, how));
    part.relationships.push(...furtherUnits(id, sheet, resolved, units));
    for (const { id: named, evidence: place } of [...citations.cites, ...bodies]) {
      const seen = seenAt.get(named) ?? new Set();
      seenAt.set(named, seen);
      for (const each of places(place)) seen.add(each);
    }

    if (!isLatest) {
      programs.get(id)?.lines.push(...rows.nodes);
      return;
    }
    if (join === undefined) {
      const isCoveredByDraft = resolved.chain.some(({ id: unit }) => unit === HEALTH_POLICY_BUREAU);
      const nameEn = english.get(nameKey(sheet.name)) ?? null;
      part.nodes.push(sheetProgram(sheet, id, { nameEn, order: firstOrder + index, lines, isCoveredByDraft }));
    } else {
      fill(amend(join.program.node), sheet, programAmounts(lines));
    }
    const ofSheet = joins.filter((other) => other.sheet === sheet);
    const wholes = ofSheet.filter(({ kind }) => kind === 'COMPONENT');
    const parts = ofSheet.filter(({ kind }) => kind === 'WHOLE');
    part.relationships.push(
      ...wholes.map((whole) => componentOf(id, whole.program.node.id, evidence, whole)),
      ...parts.map((each) => componentOf(each.program.node.id, id, evidence, each)),
    );
    const program = {
      id,
      known: join?.program ?? null,
      lines: rows.nodes,
      wholes: [...(join?.program.wholes ?? []), ...wholes.map((whole) => whole.program)],
      parts: parts.map((each) => each.program),
    };
    programs.set(id, program);
    byNumber.set(sheet.number, { sheet, program });
    const isOfOthers = program.known !== null || program.wholes.length + program.parts.length > 0;
    if (isOfOthers || isInScope(sheet))
      settled.push({ sheet, program, units: resolved.chain.map(({ id: unit }) => unit) });
    // What the scope rules did not take has nothing to do with the strategy, also where it pays a body that the strategy names.
    if (!isScoped || isInScope(sheet)) linkable.push(linkProgramme(id, sheet, citations.cites, bodies, kinds));
  });

  countOnce([...programs.values()], amend);
  const unjoined = unjoinedMoney(settled, [...known.values()], (node) => amended.get(node.id) ?? node, isRefused);
  const parts = sheetParts(registry.sheetJoins ?? [], byNumber);
  part.relationships.push(...parts.relationships);
  for (const [id, places] of seenAt) part.evidence.set(id, [...new Set([...(part.evidence.get(id) ?? []), ...places])]);
  part.nodes.push(...units.nodes, ...policies.nodes);
  part.relationships.push(...units.relationships);
  part.findings.push(
    ...unjoined,
    ...parts.findings,
    ...units.findings,
    ...policies.findings,
    ...withoutEnglish(part.nodes),
  );
  return { ...part, amended: [...amended.values()], linkable };
}

/** The years and stages that sheets have told of, the latest sheet first: what a later one prints is what is known of it now. */
class ToldLines {
  readonly #bySheet = new Map<number, Set<string>>();

  /** Whether a sheet of this number told something, or that it has nothing to tell. */
  has(sheet: number): boolean {
    return this.#bySheet.has(sheet);
  }

  /** Takes the lines of a sheet; gives those of years and stages that no sheet of its number told of before. */
  add<Line extends { fiscalYear: number; stage: string }>(sheet: number, lines: readonly Line[]): Line[] {
    const told = this.#bySheet.get(sheet) ?? new Set<string>();
    this.#bySheet.set(sheet, told);
    const untold = lines.filter(({ fiscalYear, stage }) => !told.has(`${fiscalYear} ${stage}`));
    for (const { fiscalYear, stage } of lines) told.add(`${fiscalYear} ${stage}`);
    return untold;
  }

  /** How many years and stages the sheets of this number told of. */
  count(sheet: number): number {
    return this.#bySheet.get(sheet)?.size ?? 0;
  }
}

/** Files of `data/registry/titles/` that name programmes; the last that has a name counts. */
const ENGLISH = ['budget-draft', 'budget-request', 'review-sheets'] as const;

/** One finding for all programmes without an English name: under the scope of the whole government there are thousands. */
function withoutEnglish(nodes: readonly NodeRow[]): Finding[] {
  const names = nodes
    .filter(({ type, properties }) => type === 'BudgetProgram' && properties['nameEn'] === undefined)
    .map(({ properties }) => properties['name']);
  if (names.length === 0) return [];
  const message = `titles/review-sheets.yaml has no English name for ${names.length} programmes of the review sheets: ${names.slice(0, 5).join('、')}${names.length > 5 ? ' …' : ''}`;
  return [finding('warning', 'sheet-without-english', null, message)];
}

/** 医政局, whose draft budget is read: a programme of it that the draft does not list may have been given nothing. */
const HEALTH_POLICY_BUREAU = 'org:health-policy-bureau';

/** The ministry that publishes a document, by the registry; the review sheets are of all ministries. */
function publishers({ registry, names }: ResolveContext): (document: string) => string | null {
  const byDocument = new Map(registry.documents.map(({ id, publisher }) => [id, names.resolve(publisher)]));
  const byLayout = new Map(registry.documents.map(({ layout, publisher }) => [layout, names.resolve(publisher)]));
  return (document) =>
    byDocument.get(document) ?? [...byLayout].find(([layout]) => document.startsWith(layout))?.[1] ?? null;
}

/** The division runs the programme; its office, where there is one, stands behind it. A unit that is printed goes before one that is concluded. */
function administration(
  program: string,
  { chain }: ResolvedUnits,
  sheet: Sheet,
  known: KnownProgram | null,
): RelationshipRow[] {
  const [evidence] = sheetEvidence(sheet);
  if (evidence === undefined) return [];
  const below = chain.filter(({ level }) => level === 'division' || level === 'office');
  const runs = below.length > 0 ? below : chain.slice(-1);
  const first = known === null ? 1 : known.unitsAreDerived ? 0 : known.units.length + 1;
  return runs.map(({ id, printed }, index) =>
    stated('ADMINISTERED_BY', program, id, places(evidence), { printed, order: first + index }),
  );
}

/** Units and agencies that take part besides those that run it: the lowest of each chain, once. */
function furtherUnits(
  program: string,
  { further }: Sheet,
  { chain }: ResolvedUnits,
  units: SheetUnits,
): RelationshipRow[] {
  const seen = new Set(chain.map(({ id }) => id));
  return further.flatMap(({ unit, evidence }, index) => {
    const lowest = units.resolve(unit, evidence).chain.at(-1);
    if (lowest === undefined || seen.has(lowest.id)) return [];
    seen.add(lowest.id);
    const { id, printed } = lowest;
    return [stated('INVOLVES', program, id, places(evidence), { printed, order: index + 1 })];
  });
}

/** Each table that has the sheet. */
function readFrom(program: string, sheet: Sheet, how: object): RelationshipRow[] {
  return sheetEvidence(sheet).map((evidence) => {
    const row = stated('READ_FROM', program, documentId(evidence.document), places(evidence));
    return { ...row, properties: { ...row.properties, ...how } };
  });
}

function componentOf(from: string, to: string, evidence: string[], { how }: SheetJoin): RelationshipRow {
  const row = stated('COMPONENT_OF', from, to, evidence, { order: 1 });
  return { ...row, properties: { ...row.properties, ...how } };
}

/** A programme that another document has: the sheet's name beside its own, amounts where the other document prints none, both evidences. */
function fill({ properties }: NodeRow, sheet: Sheet, amounts: Record<string, number>): void {
  const names = [properties['name'], properties['namePrinted'], properties['otherNames']].flat();
  if (!names.some((name) => typeof name === 'string' && nameKey(name) === nameKey(sheet.name))) {
    properties['otherNames'] = [...((properties['otherNames'] as string[] | undefined) ?? []), sheet.name];
  }
  const isPrinted = properties['requestAmount'] !== undefined || properties['previousAmount'] !== undefined;
  if (properties['inRequest'] !== true && !isPrinted) {
    for (const [name, yen] of Object.entries(amounts)) properties[name] ??= yen;
  }
  const evidence = places(...sheetEvidence(sheet));
  properties['evidence'] = [...new Set([...(properties['evidence'] as string[]), ...evidence])];
}

/** Where two documents print different amounts: both are kept, the sheet's is added, and a person is told. */
function differences(joins: readonly SheetJoin[]): Finding[] {
  return joins
    .filter(({ kind }) => kind === 'SAME')
    .flatMap(({ sheet, program, compared }) =>
      compared
        .filter(({ agrees }) => !agrees)
        .map((comparison): Finding => {
          const evidence = sheet.budgets?.evidence;
          const message = `${evidence?.document ?? RS_BUDGETS.id}: sheet ${sheet.number} and "${program.node.properties['name']}" are one programme with two amounts: ${tellComparison(comparison)}. Both are kept, the sheet's is added.`;
          return finding('note', 'amounts-differ', evidence, message);
        }),
    );
}

/** What links to the strategy are made from. Whom a subsidy goes to in Japan is not what a contribution abroad is. */
function linkProgramme(
  id: string,
  sheet: Sheet,
  cites: LinkableProgram['cites'],
  bodies: ReturnType<typeof bodiesOfSheet>,
  kinds: ReadonlyMap<string, string>,
): LinkableProgram {
  const evidence = sheet.outlines?.evidence ?? sheet.organizations?.evidence;
  const paid = bodies.filter((body) => body.paid !== null).map((body) => ({ id: body.id, evidence: body.evidence }));
  const isAbroad = (body: { id: string }) => ABROAD.has(kinds.get(body.id) ?? '');
  return {
    id,
    names: [sheet.name],
    folded: [fold(sheet.name)],
    evidence: evidence === undefined ? [] : [evidence],
    recipients: paid.filter(isAbroad),
    agencies: paid.filter((body) => !isAbroad(body)),
    cites,
    stated: cites,
    sheets: [sheet.number],
  };
}

const ABROAD: ReadonlySet<string> = new Set(['INTERNATIONAL_ORGANIZATION', 'FUND']);

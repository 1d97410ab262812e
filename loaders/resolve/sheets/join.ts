import type { Finding } from '../../layout.ts';
import { meet, type NameStep, nameForms, nameKey, STEP_CONFIDENCE } from '../../registry/name-forms.ts';
import type { ProgramJoin, SheetJoinEntry } from '../../registry/sheet-join-schema.ts';
import { finding } from '../../text/finding.ts';
import { type Comparison, compareAmounts, tellComparison } from './compare.ts';
import type { KnownProgram } from './known-programs.ts';
import type { Sheet } from './sheet.ts';
import type { SheetLine } from './sheet-line.ts';

/** How a sheet stands to a programme of another document. */
export interface SheetJoin {
  kind: 'SAME' | 'COMPONENT' | 'WHOLE';
  sheet: Sheet;
  program: KnownProgram;
  how: { basis: 'DERIVED' | 'CURATED'; rule?: string; confidence: number; reason: string; reasonJa?: string };
  compared: Comparison[];
}

/** A sheet with what joining needs of it. */
export interface JoinableSheet {
  sheet: Sheet;
  lines: SheetLine[];
  /** Id of its ministry, and of the units that run it, from the division up. */
  ministry: string;
  units: string[];
}

/** At this confidence a sheet and a programme are one; below it a person decides. */
const JOIN_AT = 0.8;
/** What amounts and division add to the confidence that the names alone give. */
const WEIGHT = { agree: 0.02, both: -0.05, differ: -0.25, silent: -0.03, elsewhere: -0.15 } as const;

/**
 * Which sheets and programmes are one, or a whole and its part. By rule only within one ministry, when the names meet and amounts or
 * division do not speak against it; what a person decided goes first. Each programme gets one sheet at most and each sheet one programme.
 */
export function joinSheets(
  sheets: readonly JoinableSheet[],
  programs: readonly KnownProgram[],
  decisions: readonly SheetJoinEntry[],
): { joins: SheetJoin[]; findings: Finding[]; isRefused: (sheet: Sheet, program: KnownProgram) => boolean } {
  const findings: Finding[] = [];
  const { joins, refused, decided } = applyDecisions(sheets, programs, decisions, findings);
  const taken = new Set<unknown>(joins.filter(({ kind }) => kind === 'SAME').map(({ program }) => program));
  const byForm = indexForms(programs);
  const candidates = sheets
    .filter(({ sheet }) => !decided.has(sheet))
    .flatMap((joinable) => meetings(joinable, byForm))
    .filter(({ sheet, program }) => !refused.has(pairKey(sheet, program)))
    .sort((a, b) => b.confidence - a.confidence);
  for (const candidate of candidates) {
    const { sheet, program, confidence, step, compared } = candidate;
    if (taken.has(program) || taken.has(sheet)) continue;
    const rival = candidates.find(
      (other) =>
        other !== candidate &&
        (other.program === program) !== (other.sheet === sheet) &&
        !taken.has(other.program) &&
        !taken.has(other.sheet) &&
        other.confidence >= confidence - CLOSE,
    );
    const words = `name: ${step}; ${compared.map(tellComparison).join('; ') || 'no amount that both print'}`;
    if (confidence < JOIN_AT || rival !== undefined) {
      findings.push(
        notDecided(sheet, program, rival === undefined ? whyNot(confidence, step, compared) : 'another is as near'),
      );
      continue;
    }
    taken.add(program).add(sheet);
    const how = { basis: 'DERIVED', rule: 'sheet-name-amount-division', confidence, reason: words } as const;
    joins.push({ kind: 'SAME', sheet, program, how, compared });
  }
  return { joins, findings, isRefused: (sheet, program) => refused.has(pairKey(sheet, program)) };
}

/** Two candidates for one must be further apart than this. */
const CLOSE = 0.04;

type Forms = Map<string, NameStep>;
type FormIndex = Map<string, { program: KnownProgram; forms: Forms }[]>;

function indexForms(programs: readonly KnownProgram[]): FormIndex {
  const index: FormIndex = new Map();
  for (const program of programs) {
    const forms: Forms = new Map();
    for (const name of program.names) {
      for (const [form, step] of nameForms(name)) {
        const known = forms.get(form);
        if (known === undefined || STEP_CONFIDENCE[known] < STEP_CONFIDENCE[step]) forms.set(form, step);
      }
    }
    for (const form of forms.keys()) index.set(form, [...(index.get(form) ?? []), { program, forms }]);
  }
  return index;
}

function meetings({ sheet, lines, ministry, units }: JoinableSheet, index: FormIndex) {
  const own = nameForms(sheet.name);
  const near = new Map(
    [...own.keys()].flatMap((form) => index.get(form) ?? []).map((each) => [each.program, each.forms]),
  );
  return [...near].flatMap(([program, forms]) => {
    if (!program.ministries.includes(ministry)) return [];
    const step = meet(own, forms);
    if (step === null) return [];
    const compared = compareAmounts(lines, program);
    const confidence = Math.min(0.99, STEP_CONFIDENCE[step] + weigh(compared, units, program));
    return [{ sheet, program, step, compared, confidence: Math.round(confidence * 100) / 100 }];
  });
}

function weigh(compared: readonly Comparison[], units: readonly string[], program: KnownProgram): number {
  const telling = compared.filter(({ sheet, agrees }) => sheet !== 0 || !agrees); // nothing beside nothing says nothing
  const agree = telling.filter(({ agrees }) => agrees).length;
  if (agree > 0) return agree === telling.length ? WEIGHT.agree : WEIGHT.both;
  if (telling.length > 0) return WEIGHT.differ;
  return program.units.some((unit) => units.includes(unit)) ? WEIGHT.silent : WEIGHT.elsewhere;
}

function applyDecisions(
  sheets: readonly JoinableSheet[],
  programs: readonly KnownProgram[],
  decisions: readonly SheetJoinEntry[],
  findings: Finding[],
) {
  const joins: SheetJoin[] = [];
  const refused = new Set<string>();
  const decided = new Set<Sheet>();
  const byNumber = new Map<number, JoinableSheet[]>();
  for (const each of sheets) byNumber.set(each.sheet.number, [...(byNumber.get(each.sheet.number) ?? []), each]);
  const byName = new Map<string, KnownProgram[]>();
  for (const program of programs) {
    for (const key of new Set(program.names.map(nameKey))) byName.set(key, [...(byName.get(key) ?? []), program]);
  }
  const ofPrograms = decisions.filter((entry): entry is ProgramJoin => 'programmes' in entry);
  for (const entry of ofPrograms) {
    const { sheet: number, name, programmes: names } = entry;
    const found = (byNumber.get(number) ?? []).filter(({ sheet }) => nameKey(sheet.name) === nameKey(name));
    for (const { sheet, lines, ministry } of found) {
      for (const printed of names) {
        const meant = (byName.get(nameKey(printed)) ?? []).filter(({ ministries }) => ministries.includes(ministry));
        const program = meant.find(({ node }) => node.properties['level'] === 'PROGRAM') ?? meant[0];
        if (program === undefined) {
          findings.push(notApplied(number, printed));
          continue;
        }
        if (entry.decision === 'DIFFERENT') {
          refused.add(pairKey(sheet, program));
          continue;
        }
        decided.add(sheet);
        const compared = compareAmounts(lines, program);
        const { decision: kind, reason, reasonJa } = entry;
        const how = { basis: 'CURATED', confidence: 1, reason, reasonJa } as const;
        joins.push({ kind, sheet, program, how, compared });
      }
    }
  }
  return { joins, refused, decided };
}

const pairKey = ({ year, number }: Sheet, { node }: KnownProgram): string => `${year} ${number} ${node.id}`;

function notApplied(number: number, name: string): Finding {
  const message = `sheet-joins.yaml: sheet ${number} with "${name}" decides nothing here: no other document has this programme for its ministry.`;
  return finding('note', 'sheet-join-not-applied', null, message);
}

function notDecided({ number, year, name }: Sheet, { node }: KnownProgram, why: string): Finding {
  const known = String(node.properties['name']);
  const message = `sheet ${number} of ${year} (${name}) may be the programme "${known}" of another document, and is not joined: ${why}. They are two programmes until it is decided, and sums add the money of both. Look at the lines of both, and decide in sheet-joins.yaml: SAME, COMPONENT, WHOLE or DIFFERENT.`;
  const missing = {
    file: 'sheet-joins.yaml',
    entry: { decision: '', sheet: number, name, programmes: [known], reason: '', reasonJa: '' },
  };
  return finding('warning', 'sheet-join-undecided', null, message, missing);
}

/** Why names that meet are not enough. An amount that disagrees speaks against a join only where none agrees: one of several may be a slip. */
function whyNot(confidence: number, step: NameStep, compared: readonly Comparison[]): string {
  const of = `confidence ${confidence}, where ${JOIN_AT} is needed; the names meet as ${step}`;
  const differing = compared.filter(({ agrees }) => !agrees).map(tellComparison);
  const agreeing = compared.filter(({ agrees }) => agrees).map(tellComparison);
  if (compared.length === 0) return `${of}, and there is no amount that both print`;
  if (differing.length === 0) return `${of}, and what both print agrees: ${agreeing.join('; ')}`;
  const others = agreeing.length === 0 ? 'no amount agrees' : `these agree: ${agreeing.join('; ')}`;
  return `${of}; these amounts differ: ${differing.join('; ')}; ${others}`;
}

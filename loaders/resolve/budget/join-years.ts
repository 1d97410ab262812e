import { groupBy } from '../../../src/graph/group-by.ts';
import type { Finding } from '../../layout.ts';
import type { BudgetJoinEntry } from '../../registry/budget-schema.ts';
import { meet, type NameStep, nameKey } from '../../registry/name-forms.ts';
import { agree } from '../printed-amounts.ts';
import type { BudgetYear } from './budget-year.ts';
import { continueComponents } from './component-years.ts';
import { continuation, yearForms } from './continuation.ts';
import { decided as decidedJoin, figure, JOIN_AT } from './join.ts';
import { ALIKE, likeness } from './look-alikes.ts';
import { type Continued, type Edition, type LastingProgram, lastingPrograms } from './over-years.ts';
import type { Join, Program } from './program.ts';
import { contradictions, merged, moved, notContinued, renamed, split, tally } from './year-findings.ts';

type Editions = [Edition, ...Edition[]];
/** A programme of a year and what it may continue. */
interface Candidate {
  editions: Editions;
  later: Program;
  confidence: number;
  /** Decides between equals: level, section. */
  closeness: number;
  words: string;
}

/**
 * One programme over the years, however it is called in each: every year's programmes, in order of the years, are joined with those of the
 * years before by their names in steps, former names in brackets, the amounts of last year that both print, and who runs them. Those of the
 * latest year come first, in printed order. What a rule cannot decide is a finding.
 */
export function joinYears(
  years: readonly BudgetYear[],
  decisions: readonly BudgetJoinEntry[],
): { programs: LastingProgram[]; findings: Finding[] } {
  const findings: Finding[] = [];
  let things: Editions[] = [];
  for (const year of years) {
    const found = things.length === 0 ? new Map<Program, Continued>() : continued(things, year, decisions, findings);
    const now = year.programs.map((program): Editions => {
      const { editions = [], join = null } = found.get(program) ?? {};
      return [{ year, program, join }, ...editions];
    });
    const goneOn = new Set([...found.values()].map(({ editions }) => editions));
    things = [...now, ...things.filter((editions) => !goneOn.has(editions))];
  }
  return { programs: lastingPrograms(things), findings };
}

function continued(
  things: readonly Editions[],
  year: BudgetYear,
  decisions: readonly BudgetJoinEntry[],
  findings: Finding[],
): Map<Program, Continued> {
  const found = new Map<Program, Continued>();
  const taken = new Set<Editions>();
  const take = (later: Program, editions: Editions, join: Join) => {
    found.set(later, { editions, join });
    taken.add(editions);
    if (nameKey(editions[0].program.namePrinted) !== nameKey(later.namePrinted))
      findings.push(renamed(editions[0], later, join));
    findings.push(...contradictions(editions[0], later, year), ...moved(editions[0], later));
  };
  const before = things.filter(([{ program }]) => program.component === null);
  const now = year.programs.filter(({ component }) => component === null);
  const refused = decided(before, now, decisions, take);
  const isOpen = ({ editions, later }: Pick<Candidate, 'editions' | 'later'>) =>
    !taken.has(editions) && !found.has(later) && !refused(editions, later);

  const met = meetings(before, now, year).filter(({ editions, later }) => !refused(editions, later));
  const candidates = met.filter(isOpen);
  for (const candidate of candidates) {
    if (!isOpen(candidate)) continue;
    const { editions, later, confidence, words } = candidate;
    const rival = candidates.find(
      (other) =>
        other !== candidate &&
        (other.later === later) !== (other.editions === editions) &&
        isOpen(other) &&
        other.confidence >= confidence - CLOSE &&
        other.closeness === candidate.closeness,
    );
    if (confidence < JOIN_AT || rival !== undefined) {
      const why = rival === undefined ? `confidence ${confidence} (${words})` : 'another programme is as near';
      findings.push(notContinued(editions[0], later, why));
    } else take(later, editions, { basis: 'DERIVED', rule: 'continued-from-last-year', confidence, reason: words });
  }
  findings.push(...cutAndJoined(met, found));
  findings.push(...alike(before, now, year, isOpen));
  findings.push(tally(year, before, now, found));
  for (const [later, { editions, join }] of continueComponents(things, year, found)) {
    found.set(later, { editions, join });
  }
  return found;
}

/** Two candidates for one programme must be further apart than this. */
const CLOSE = 0.02;

/**
 * Programmes that go on as several, and several that go on as one: pairs that would have been joined, had not one of the two gone on
 * otherwise. Another one that has the name to itself does not count.
 */
function cutAndJoined(met: readonly Candidate[], found: ReadonlyMap<Program, Continued>): Finding[] {
  const sure = met.filter(({ confidence }) => confidence >= JOIN_AT);
  const goneOn = new Map([...found].map(([later, { editions }]) => [editions, later]));
  const splits = [...groupBy(sure, ({ editions }) => editions)].flatMap(([editions, pairs]): Finding[] => {
    const heir = goneOn.get(editions);
    const others = pairs.map(({ later }) => later).filter((later) => later !== heir && !found.has(later));
    const parts = [...(heir === undefined ? [] : [heir]), ...new Set(others)];
    return parts.length > 1 && others.length > 0 ? [split(editions[0], parts, heir !== undefined)] : [];
  });
  const merges = [...groupBy(sure, ({ later }) => later)].flatMap(([later, pairs]): Finding[] => {
    const own = found.get(later)?.editions;
    const others = pairs.map(({ editions }) => editions).filter((each) => each !== own && !goneOn.has(each));
    const parts = [...(own === undefined ? [] : [own]), ...new Set(others)];
    return parts.length > 1 && others.length > 0
      ? [
          merged(
            parts.map(([latest]) => latest),
            later,
            own !== undefined,
          ),
        ]
      : [];
  });
  return [...splits, ...merges];
}

/** What a person decided; tells what a rule must not join. */
function decided(
  before: readonly Editions[],
  now: readonly Program[],
  decisions: readonly BudgetJoinEntry[],
  take: (later: Program, editions: Editions, join: Join) => void,
): (editions: Editions, later: Program) => boolean {
  const refused = new Set<string>();
  const key = (editions: Editions, later: Program) => `${before.indexOf(editions)} ${now.indexOf(later)}`;
  for (const entry of decisions) {
    if (entry.decision !== 'CONTINUES' && entry.decision !== 'ENDED') continue;
    const isIn = (documents: readonly string[]) =>
      entry.documents === undefined || documents.some((id) => entry.documents?.includes(id));
    const later = now.find((each) => nameKey(each.namePrinted) === nameKey(entry.later) && isIn(documentsOf(each)));
    const editions = before.find(([{ program }]) => nameKey(program.namePrinted) === nameKey(entry.earlier));
    if (later === undefined || editions === undefined) continue;
    if (entry.decision === 'ENDED') refused.add(key(editions, later));
    else take(later, editions, decidedJoin(entry));
  }
  return (editions, later) => refused.has(key(editions, later));
}

const documentsOf = ({ sheet, places }: Program): string[] => [
  ...(sheet ? [sheet.evidence.document] : []),
  ...places.map(({ line }) => line.evidence.document),
];

/** Every programme of the year beside those before whose names meet, the surest first. */
function meetings(before: readonly Editions[], now: readonly Program[], { year }: BudgetYear): Candidate[] {
  const forms = new Map<Editions, Map<string, NameStep>>();
  const byForm = new Map<string, Set<Editions>>();
  for (const editions of before) {
    // What it was called last is what it goes on under; older names still count.
    const names = new Map(editions.toReversed().flatMap(({ program }) => [...yearForms(program)]));
    forms.set(editions, names);
    for (const name of names.keys()) byForm.set(name, (byForm.get(name) ?? new Set()).add(editions));
  }
  const candidates = now.flatMap((later) => {
    const own = yearForms(later);
    const near = new Set([...own.keys()].flatMap((name) => [...(byForm.get(name) ?? [])]));
    return [...near].flatMap((editions): Candidate[] => {
      const step = meet(own, forms.get(editions) ?? new Map());
      if (step === null) return [];
      const [{ program: earlier }] = editions;
      return [{ editions, later, closeness: closeness(earlier, later), ...continuation(earlier, later, step, year) }];
    });
  });
  return candidates.sort((a, b) => b.confidence - a.confidence || b.closeness - a.closeness);
}

/** What tells programmes of one name apart: whole or part, sheet or line, part of what, heading. */
function closeness(a: Program, b: Program): number {
  const whole = ({ wholes: [first] }: Program) => nameKey(first?.program.namePrinted ?? '');
  const heading = ({ sheet, places: [place] }: Program) =>
    nameKey(sheet?.section?.text ?? place?.section.path.at(-1) ?? '');
  return [
    a.level === b.level,
    (a.sheet === null) === (b.sheet === null),
    whole(a) === whole(b),
    heading(a) === heading(b),
  ].filter(Boolean).length;
}

/** Programmes that ended beside new ones with half their name and last year's amount. */
function alike(
  before: readonly Editions[],
  now: readonly Program[],
  { year }: BudgetYear,
  isOpen: (pair: { editions: Editions; later: Program }) => boolean,
): Finding[] {
  const printed = now.flatMap((later) => {
    const initial = figure(later, 'INITIAL', year - 1);
    return initial === null ? [] : [{ later, initial }];
  });
  return before.flatMap((editions) => {
    const [{ program }] = editions;
    const amounts = [figure(program, 'DRAFT', year - 1), figure(program, 'REQUEST', year - 1)];
    return printed.flatMap(({ later, initial }) => {
      if (!isOpen({ editions, later }) || !amounts.some((each) => each !== null && agree(each, initial))) return [];
      const shared = likeness(nameKey(program.namePrinted), nameKey(later.namePrinted));
      return shared < ALIKE
        ? []
        : [notContinued(editions[0], later, 'last year’s amounts agree and the names are alike')];
    });
  });
}

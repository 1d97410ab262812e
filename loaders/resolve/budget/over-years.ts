import type { BudgetYear } from './budget-year.ts';
import type { Join, Program } from './program.ts';

/** A programme in the documents for one fiscal year. */
export interface Edition {
  year: BudgetYear;
  program: Program;
  /** How it came to be the programme of an earlier year; `null` for the earliest. */
  join: Join | null;
}

/** The document of a year that has the programme: the request where it is asked for there, else the draft. */
export function documentOf({ program, year }: Edition): { id: string; layout: string } {
  const facts = program.sheet || program.component ? year.request : year.draft;
  return facts?.document ?? { id: '', layout: '' };
}

/** What a programme was in the years before, and how that was found. */
export interface Continued {
  editions: [Edition, ...Edition[]];
  join: Join;
}

/** One programme over the years. */
export interface LastingProgram {
  /** The latest first. */
  editions: [Edition, ...Edition[]];
  /** What totals are decided on: the amounts of all years, and what is a part of what in any. With one edition, its programme itself. */
  merged: Program;
}

/** Makes one programme of the editions of each, and leads what speaks of an edition (wholes, sheets of components) to it. */
export function mergeEditions(things: readonly [Edition, ...Edition[]][]): LastingProgram[] {
  const lasting = things.map((editions) => ({ editions, merged: mergedOf(editions) }));
  const byEdition = new Map(
    lasting.flatMap(({ editions, merged }) => editions.map(({ program }) => [program, merged] as const)),
  );
  const leadTo = (program: Program) => byEdition.get(program) ?? program;
  for (const { editions, merged } of lasting) {
    const wholes = editions.flatMap(({ program }) => program.wholes);
    const redirected = wholes.map((whole) => ({ ...whole, program: leadTo(whole.program) }));
    merged.wholes = redirected.filter(
      ({ program }, at) => program !== merged && redirected.findIndex((other) => other.program === program) === at,
    );
    merged.within = [...new Set(editions.flatMap(({ program }) => program.within.map(leadTo)))];
    if (merged.component) merged.component = { ...merged.component, sheet: leadTo(merged.component.sheet) };
  }
  return lasting;
}

function mergedOf(editions: readonly [Edition, ...Edition[]]): Program {
  const programs = editions.map(({ program }) => program);
  const [latest] = programs;
  if (latest === undefined || programs.length === 1) return editions[0].program;
  const earliestFirst = [...programs].reverse();
  return {
    ...latest,
    idText: earliestFirst[0]?.idText ?? latest.idText,
    sheet: programs.find(({ sheet }) => sheet !== null)?.sheet ?? null,
    component: programs.find(({ component }) => component !== null)?.component ?? null,
    places: programs.flatMap(({ places }) => places),
    joins: programs.flatMap(({ joins }) => joins),
    // The earliest first, so that the ids of lines stay when a next year is added.
    lines: earliestFirst.flatMap(({ lines }) => lines),
    editions: programs,
  };
}

import type { Candidate } from './name-candidates.ts';

/** A candidate that is taken. Offsets are those of the folded text. */
export interface Choice {
  start: number;
  end: number;
  id: string;
  /** Lies inside a longer name. */
  nested: boolean;
  /** Lies inside the longer name of an organisation. */
  insideOrganization: boolean;
}

/**
 * Takes the longest name at the leftmost place, and the names inside it; what lies in text that only looks like a name
 * is dropped. A body directly behind one above it (厚生労働省 + 医政局) is one longer name with the upper body inside.
 */
export function chooseMatches(
  candidates: readonly Candidate[],
  descends: (id: string, ancestor: string) => boolean,
): Choice[] {
  const lookalikes = candidates.filter(({ id }) => id === null);
  const sorted = candidates
    .filter((candidate) => !lookalikes.some((lookalike) => liesInside(candidate, lookalike)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Candidate[] = [];
  const inner: Candidate[] = [];
  for (const candidate of sorted) {
    const last = outer.at(-1);
    if (last === undefined || candidate.start >= last.end) outer.push(candidate);
    else if (candidate.end <= last.end) inner.push(candidate);
  }
  const joined = joinDescendants(outer, inner, descends);
  const choices: Choice[] = [];
  for (const candidate of joined) take(candidate, [], choices);
  for (const candidate of inner.sort((a, b) => a.start - b.start || b.end - a.end)) take(candidate, choices, choices);
  return choices.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Inside text that only looks like a name there is none: 国連 is not in 東南アジア諸国連合. */
function liesInside(candidate: Candidate, lookalike: Candidate): boolean {
  const longer = lookalike.end - lookalike.start > candidate.end - candidate.start;
  return longer && lookalike.start <= candidate.start && candidate.end <= lookalike.end;
}

function joinDescendants(
  outer: readonly Candidate[],
  inner: Candidate[],
  descends: (id: string, ancestor: string) => boolean,
): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of outer) {
    const last = joined.at(-1);
    if (last && last.end === candidate.start && last.id && candidate.id && descends(candidate.id, last.id)) {
      inner.push(last);
      joined[joined.length - 1] = { ...candidate, start: last.start };
    } else joined.push(candidate);
  }
  return joined;
}

/** Adds a candidate unless it is no name, or a shorter form of a body whose name it lies in. */
function take(candidate: Candidate, around: readonly Choice[], choices: Choice[]): void {
  const { id, start, end } = candidate;
  if (id === null) return;
  const holders = around.filter((choice) => choice.start <= start && end <= choice.end);
  if (holders.some((holder) => holder.id === id)) return;
  const insideOrganization = holders.some((holder) => holder.id.startsWith('org:'));
  choices.push({ start, end, id, nested: holders.length > 0, insideOrganization });
}

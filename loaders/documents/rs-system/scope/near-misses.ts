import { nameKey } from '../../../registry/name-forms.ts';
import type { ScopeEntry } from '../../../registry/scope-schema.ts';
import { mostlyInScope } from './mostly-in-scope.ts';
import type { Mention, NamedProgramme, SurveyedSheet } from './signals.ts';

/** A sheet that no rule took and a person may look at. */
export interface NearMiss {
  sheet: SurveyedSheet;
  /**
   * How much speaks for it: 3 for a body that it pays or is called after, 3 for a programme of another document that its prose names, 2 for a unit whose
   * sheets are nearly all in scope, 1 for each word of its name and each name of an initiative.
   */
  weight: number;
  reasons: string[];
  /** Words of `scope.yaml` in its name, and names that initiatives of the strategy print. */
  words: string[];
  /** Bodies that the rules take of certain ministries alone, and this is another's. */
  ofOthers: string[];
}

/** One word is told sheet by sheet where so few sheets have it: a common one says little, and is counted. */
const RARE = 8;

/**
 * Sheets out of scope that name a body of the rules as who is paid, or a programme of another document, are of a unit whose others are in scope, or print words
 * near to the strategy in their name, or what its initiatives are called; what most speaks for first.
 */
export function nearMisses(
  sheets: ReadonlyMap<number, SurveyedSheet>,
  inScope: ReadonlySet<number>,
  entries: readonly ScopeEntry[],
): NearMiss[] {
  // A sheet that a person refused was looked at.
  const refused = new Set(entries.flatMap((entry) => (entry.rule === 'DECIDED' ? [entry.number] : [])));
  const rules = entries.filter((entry) => entry.rule === 'NAMES_BODY');
  const isOfOthers = (body: string) => {
    const taking = rules.filter(({ bodies }) => bodies.includes(body));
    return taking.length > 0 && taking.every(({ ministries }) => ministries.length > 0);
  };
  const near = entries.flatMap((entry) => (entry.rule === 'NEAR_MISS' ? entry.words : []));
  const units = mostlyInScope(sheets.values(), inScope);
  const misses: NearMiss[] = [];
  for (const sheet of sheets.values()) {
    if (inScope.has(sheet.number) || refused.has(sheet.number)) continue;
    const key = nameKey(sheet.name);
    const found = near.filter((word) => key.includes(nameKey(word)));
    // 途上国 inside 開発途上国 is one word.
    const inName = found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
    const ofInitiatives = sheet.initiativeNames.filter(({ name }) => !inName.includes(name));
    const words = [...inName, ...ofInitiatives.map(({ name }) => name)];
    const paid = sheet.mentions.filter(isPaid);
    const ofOthers = [...new Set(paid.map(({ body }) => body).filter(isOfOthers))];
    const bodies = [...new Set(paid.filter(({ body }) => !isOfOthers(body)).map(tellBody))];
    const unit = units.get(sheet.unit);
    const programmes = sheet.programmes
      .filter((one, at, all) => all.findIndex(({ name }) => name === one.name) === at)
      .map(tellProgramme);
    const named = 3 * Math.min(1, bodies.length) + 3 * Math.min(1, programmes.length);
    const weight = named + (unit === undefined ? 0 : 2) + words.length;
    if (weight === 0 && ofOthers.length === 0) continue;
    const ofUnit =
      unit === undefined ? [] : [`${unit.inScope} of ${unit.of} sheets of its unit are in scope (${unit.unit})`];
    const reasons = [
      ...bodies,
      ...programmes,
      ...ofUnit,
      ...(inName.length > 0 ? [`${inName.join(', ')} in its name`] : []),
      ...ofInitiatives.map(({ name, column }) => `${name}, which an initiative prints, in its ${column}`),
    ];
    misses.push({ sheet, weight, reasons, words, ofOthers });
  }
  return misses.sort((a, b) => b.weight - a.weight || a.sheet.number - b.sheet.number);
}

/** Called after the body, for it, or with a paying word behind it in the same sentence. */
const isPaid = ({ column, cue }: Mention): boolean => column === 'name' || column === 'target' || cue !== null;

const tellProgramme = ({ name, column, table, startLine }: NamedProgramme): string =>
  `the programme ${name} in its ${column} (${table}, line ${startLine})`;

const tellBody = ({ printed, column, cue }: Mention): string =>
  `${printed}${cue === null ? '' : ` … ${cue}`} in its ${column}`;

/**
 * Lines for a person: with their reasons those that a body, a programme, a unit, two words or a rare word speaks for; by number those with one common
 * word alone, and those of other ministries with a body that the rules take of some ministries.
 */
export function tellNearMisses(misses: readonly NearMiss[]): string[] {
  const common = tally(misses.flatMap(({ words }) => words));
  const isTold = ({ weight, words }: NearMiss) => weight > 1 || words.some((word) => (common.get(word) ?? 0) <= RARE);
  const told = misses.filter(isTold);
  const rest = misses.filter((miss) => !isTold(miss));
  const byWord = rest.filter(({ words }) => words.length > 0);
  const byBody = rest.filter(({ words }) => words.length === 0);
  const counts = (names: string[]) =>
    [...tally(names)].sort(([, left], [, right]) => right - left).map(([name, count]) => `${name} ${count}`);
  return [
    `sheets not in scope that a person may look at, those first that most speaks for: ${told.length}`,
    ...told.map(
      ({ sheet: { number, name, ministry }, reasons }) => `  ${number} ${name} (${ministry}): ${reasons.join('; ')}`,
    ),
    ...(byWord.length > 0
      ? [`and ${byWord.length} with one common word alone: ${counts(byWord.flatMap(({ words }) => words)).join(', ')}`]
      : []),
    ...(byBody.length > 0
      ? [
          `and ${byBody.length} of ministries that the rules do not take with these bodies: ${counts(byBody.flatMap(({ ofOthers }) => ofOthers)).join(', ')}`,
        ]
      : []),
  ];
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

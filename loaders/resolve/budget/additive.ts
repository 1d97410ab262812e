import { ownYen } from './amounts.ts';
import { isCutUp } from './cut-up.ts';
import { descendants, groupBy } from './descendants.ts';
import type { NotAdditive, Program, ProgramLine } from './program.ts';

/**
 * Decides for every line whether it is added, so that the sum of the added ones of a fiscal year and stage counts no yen twice. What the
 * documents leave open is left out rather than counted twice.
 */
export function decideAdditive(programs: readonly Program[]): void {
  for (const program of programs) for (const line of program.lines) line.notAdditive = ownReason(line, program);
  const below = descendants(programs);
  const groups = groupBy(
    programs.flatMap((program) => program.lines.map((line) => ({ program, line }))),
    ({ line }) => `${line.fiscalYear} ${line.stage}`,
  );
  for (const [key, pairs] of groups) decideGroup(pairs, below, printing(pairs, groups.get(nextDraft(key)) ?? []));
}

/**
 * What prints an amount for a year and stage. The draft prints last year's budget of a sum without that of its parts: there a part counts
 * as printed when the draft prints it for its own year.
 */
function printing(claims: readonly Claim[], next: readonly Claim[]): Set<Program> {
  const own = [...claims, ...next].filter(({ line }) => ownYen(line.amount) !== null);
  return new Set(own.map(({ program }) => program));
}

/** `2024 INITIAL` → `2025 DRAFT`; other stages have none. */
function nextDraft(key: string): string {
  const [year = '', stage] = key.split(' ');
  return stage === 'INITIAL' ? `${Number(year) + 1} DRAFT` : '';
}

interface Claim {
  program: Program;
  line: ProgramLine;
}

/** What the line itself says; `null` when it could be added. */
function ownReason({ amount, repeat, own }: ProgramLine, { sheet }: Program): NotAdditive | null {
  if (amount.kind === 'none') return 'NONE_PRINTED';
  if (amount.yen === null) return 'UNKNOWN';
  if (amount.partOf) return 'PART_OF_LARGER_SUM';
  if (repeat !== null) return 'REPEATED';
  if (!own) return 'SHARED_AMOUNT';
  // A sum with parts that are themselves parts of larger sums (内数) is an overview of what other sheets ask for.
  if (sheet?.components.some(({ request }) => request.partOf)) return 'SHARED_AMOUNT';
  return null;
}

function decideGroup(
  claims: readonly Claim[],
  below: ReadonlyMap<Program, ReadonlySet<Program>>,
  printed: ReadonlySet<Program>,
): void {
  const open = new Map<Program, ProgramLine[]>();
  for (const [program, own] of groupBy(
    claims.filter(({ line }) => line.notAdditive === null),
    ({ program }) => program,
  )) {
    open.set(program, onePerProgram(own.map((claim) => claim.line)));
  }
  const order = [...open.keys()];
  const shared = new Map(order.map((program) => [program, withValue(program, below, printed)]));
  const depths = new Map<Program, number>();
  for (const whole of order) for (const part of below.get(whole) ?? []) depths.set(part, (depths.get(part) ?? 0) + 1);
  const rank = (program: Program) => {
    const [line] = open.get(program) ?? [];
    if (line?.document === 'request') return program.component === null ? 0 : 1;
    return line !== undefined && isCutUp(program, line) ? 3 : 2;
  };
  const ranked = order.map((program, at) => ({ program, rank: rank(program), depth: depths.get(program) ?? 0, at }));
  ranked.sort((a, b) => a.rank - b.rank || a.depth - b.depth || a.at - b.at);
  const counted = new Map<Program, ReadonlySet<Program>>();
  // What is counted, with all its parts: only a programme that has one of them can be in conflict.
  const taken = new Set<Program>();
  for (const { program } of ranked) {
    const lines = open.get(program) ?? [];
    const own = shared.get(program) ?? new Set();
    const isGathered = program.component !== null && isOverview(program.component.sheet);
    const parts = [program, ...(below.get(program) ?? [])];
    const touches = parts.some((part) => taken.has(part));
    const reason = (touches ? conflict(program, own, counted, below) : null) ?? (isGathered ? 'SHARED_AMOUNT' : null);
    for (const line of lines) line.notAdditive = reason;
    if (reason !== null) continue;
    counted.set(program, own);
    for (const part of parts) taken.add(part);
  }
}

/**
 * Of several figures of one programme, those that may be added: the rounds of a supplementary budget, else the request's, else the
 * largest. The others say why they are not.
 */
function onePerProgram(lines: ProgramLine[]): ProgramLine[] {
  const [best] = [...lines].sort(
    (a, b) =>
      Number(b.document === 'request') - Number(a.document === 'request') || (b.amount.yen ?? 0) - (a.amount.yen ?? 0),
  );
  const added = lines.filter((line) => line === best || isOtherRound(line, best));
  for (const line of lines) {
    if (added.includes(line)) continue;
    line.notAdditive = line.document === best?.document ? 'SHARED_AMOUNT' : 'SAME_AMOUNT_IN_OTHER_DOCUMENT';
  }
  return added;
}

/** The first and the second supplementary budget of one year are two sums. */
function isOtherRound(line: ProgramLine, best: ProgramLine | undefined): boolean {
  return line.stage === 'SUPPLEMENTARY' && line.round !== null && best?.round != null && line.round !== best.round;
}

function conflict(
  program: Program,
  own: ReadonlySet<Program>,
  counted: ReadonlyMap<Program, ReadonlySet<Program>>,
  below: ReadonlyMap<Program, ReadonlySet<Program>>,
): NotAdditive | null {
  for (const [other, others] of counted) {
    if (below.get(other)?.has(program)) return 'COMPONENT_OF_COUNTED';
    if (below.get(program)?.has(other)) return 'SHARED_AMOUNT';
    for (const part of own) if (others.has(part)) return 'SHARED_AMOUNT';
  }
  return null;
}

/** Sheets that only gather what others ask for: see `ownReason`. */
const isOverview = ({ sheet }: Program): boolean => sheet?.components.some(({ request }) => request.partOf) ?? false;

/** The programme and all below it that print an amount for this year and stage. */
function withValue(
  program: Program,
  below: ReadonlyMap<Program, ReadonlySet<Program>>,
  printed: ReadonlySet<Program>,
): Set<Program> {
  return new Set([program, ...(below.get(program) ?? [])].filter((each) => printed.has(each)));
}

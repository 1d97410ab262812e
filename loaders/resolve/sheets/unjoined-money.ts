import type { NodeRow } from '../../../src/graph/model.ts';
import type { Finding } from '../../layout.ts';
import { finding } from '../../text/finding.ts';
import { printYen } from '../../text/yen.ts';
import { precision } from '../printed-amounts.ts';
import { type KnownProgram, lineYen } from './known-programs.ts';
import { openPrograms, type SettledSheet } from './open-programs.ts';
import type { Sheet } from './sheet.ts';

/**
 * Sheets whose money may be that of programmes which are not joined with any sheet: what is counted of a sheet for a year and stage is the amount of one such
 * programme of the same unit, or of two together. It would be counted twice. The surest `AT_MOST` are told, for a person to decide.
 */
export function unjoinedMoney(
  sheets: readonly SettledSheet[],
  known: readonly KnownProgram[],
  line: (node: NodeRow) => NodeRow,
  isRefused: (sheet: Sheet, program: KnownProgram) => boolean,
): Finding[] {
  const openTo = openPrograms(sheets, isRefused);
  const hits = sheets.flatMap((settled) => {
    const isOpen = openTo(settled);
    const others = known.filter((other) => other.units.some((unit) => settled.units.includes(unit)) && isOpen(other));
    return hitsOf(settled, others, line);
  });
  const surest = [...hits].sort((a, b) => b.lines.length - a.lines.length || a.looseness - b.looseness);
  const told = surest.slice(0, AT_MOST).map(tell);
  const more = surest.length - told.length;
  return more > 0 ? [...told, note(`${more} sheets more have money of such programmes; they are less sure.`)] : told;
}

const AT_MOST = 20;
/** What one amount, or two together, may be rounded by, as a share of the sheet's: with more of it, amounts meet by chance. */
const LOOSEST = [0.01, 0.002] as const;
/** Stages that other documents print. */
const STAGES: ReadonlySet<unknown> = new Set(['REQUEST', 'INITIAL', 'SUPPLEMENTARY']);

interface Hit {
  sheet: Sheet;
  programs: KnownProgram[];
  /** Year, stage and yen. */
  lines: string[];
  looseness: number;
}

function hitsOf({ sheet, program }: SettledSheet, others: readonly KnownProgram[], line: (node: NodeRow) => NodeRow) {
  const hits = new Map<string, Hit>();
  for (const { properties } of program.lines) {
    const rest = properties['counted'];
    if (typeof rest !== 'number' || rest <= 0 || !STAGES.has(properties['stage'])) continue;
    const { fiscalYear, stage } = properties;
    const amounts = others.flatMap((other) => {
      const own = other.lines
        .map(line)
        .find((each) => each.properties['fiscalYear'] === fiscalYear && each.properties['stage'] === stage);
      const yen = own === undefined || typeof own.properties['counted'] !== 'number' ? null : lineYen(own);
      return own === undefined || yen === null || yen === 0 || yen > rest * 1.1
        ? []
        : [{ other, yen, slack: slack(own) }];
    });
    const found = [...amounts.map((each) => [each]), ...pairs(amounts)].flatMap((set) => {
      const looseness = set.reduce((sum, each) => sum + each.slack, 0) / rest;
      const isEqual = Math.abs(set.reduce((sum, { yen }) => sum + yen, -rest)) <= looseness * rest;
      return isEqual && looseness <= (LOOSEST[set.length - 1] ?? 0) ? [{ set, looseness }] : [];
    });
    for (const { set, looseness } of found) {
      const key = set.map(({ other }) => other.node.id).join(' ');
      const hit = hits.get(key) ?? { sheet, programs: set.map(({ other }) => other), lines: [], looseness };
      hit.lines.push(`FY${fiscalYear} ${stage} ${printYen(rest)}`);
      hit.looseness = Math.min(hit.looseness, looseness);
      hits.set(key, hit);
    }
  }
  return [...hits.values()];
}

function pairs<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((first, at) => items.slice(at + 1).map((second) => [first, second]));
}

/** Half of the last printed place. */
const slack = ({ properties: { text, unit } }: NodeRow): number =>
  precision({ text: String(text), unit: typeof unit === 'string' ? unit : null }) / 2;

function tell({ sheet, programs, lines }: Hit): Finding {
  const names = programs.map(({ node }) => `"${node.properties['name']}"`).join(' and ');
  return note(
    `sheet ${sheet.number} of ${sheet.year} (${sheet.name}) may hold ${names}, which no sheet has: ${lines.join(', ')}. Decide it in sheet-joins.yaml (WHOLE, SAME or DIFFERENT).`,
  );
}

const note = (message: string): Finding => finding('note', 'sheet-money-unjoined', null, message);

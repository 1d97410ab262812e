import type { UnitChain } from '../../documents/rs-system/facts.ts';

/**
 * Levels of a unit chain that are organisations of their own, from the ministry down; teams and sections within an office are not. What stands in their columns
 * and is called a bureau, department, division or office is one of these: 事務総局経済取引局/調整課.
 */
export const LEVELS = ['ministry', 'agency', 'bureau', 'department', 'division', 'office'] as const;
export type Level = (typeof LEVELS)[number];

/** One unit of a chain. `name` is without what repeats those above it and remarks in brackets. */
export interface PathUnit {
  level: Level;
  printed: string;
  name: string;
}

/**
 * The units of a chain, from the ministry down, each once: `国土交通省　観光庁` is a ministry and an agency below it, `経済産業省通商政策局国際経済部経済連携課` below
 * 国際経済部 is 経済連携課, `食品安全政策課（一般会計）` is 食品安全政策課. A cell that names what is no unit of the government's (外部有識者, outside experts) gives nothing; an
 * independent agency stands in a cell of its own kind (`独立行政法人` with `内閣府/日本医療研究開発機構`).
 */
export function unitPath(unit: UnitChain): PathUnit[] {
  if (unit.ministry !== undefined && NO_MINISTRY.test(unit.ministry)) return agencyIn(unit);
  const path: PathUnit[] = [];
  for (const { level, part, printed } of unitsOf(unit)) {
    const name = bare(part, path);
    if (name !== '' && path.at(-1)?.name !== name) path.push({ level, printed, name });
  }
  return path;
}

/**
 * A department or a division is a part of no division: what a sheet prints in the column of offices below its division (下水道部　下水道企画課　管理企画指導室 below
 * 上下水道企画課) stands beside that, in the same bureau or department. A secretariat (事務局) or headquarters (本部) may be in one.
 */
export const isBeside = (unit: PathUnit, before: PathUnit | undefined): boolean =>
  before !== undefined && DIVISION.test(before.name) && HOLDS_DIVISIONS.test(unit.name);

const DIVISION = /課$/u;
const HOLDS_DIVISIONS = /(?:(?<!事務)局|(?<!本)部|課)$/u;

/** The units of a chain from the ministry down. `printed`: the whole cell where it holds one. */
function unitsOf(unit: UnitChain): { level: Level; part: string; printed: string }[] {
  const above = (['ministry', 'bureau', 'department', 'division', 'office'] as const).flatMap((level) => {
    const printed = unit[level] ?? '';
    const parts = partsOf(printed);
    return parts.map((part, index) => ({
      level: levelOf(level, part, index, parts.length),
      part,
      printed: parts.length > 1 ? part : printed,
    }));
  });
  // 総務課デジタル市場企画調査室 in the column of teams, and 事務総局経済取引局// in that of sections: the bureau is above.
  const below = [unit.team, unit.section].flatMap((printed = '') => {
    const parts = partsOf(printed);
    return parts.every((part) => CALLED_UNIT.test(part)) ? parts : [];
  });
  const told = below.map((part) => ({ level: levelByName(part), part, printed: part }));
  return [...above, ...told.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))];
}

/** The units of a cell. */
const partsOf = (printed: string): string[] =>
  printed
    .split(JOINT)
    .flatMap((part) => TWO_UNITS.exec(part)?.slice(1) ?? [part])
    .filter((part) => part !== undefined && part !== '' && !ABOLISHED.test(part));

/** Legal form in the place of the ministry, and those who are no body at all. */
const NO_MINISTRY = /^(?:独立行政法人|国立研究開発法人|外部有識者)$/u;
/** Two units in one cell. A full-width slash parts the names of systems (電子調達システム／調達ポータル班). */
const JOINT = /[\u3000/]/u;
/**
 * An office behind its division, or a department behind its bureau, without a blank between: 酒税課酒類業振興・輸出促進室, 刑事局組織犯罪対策部. 課税, 課題, 放課後,
 * 賦課金 and 部局 are words.
 */
const TWO_UNITS = /^(?:(\P{Zs}+?(?<![放賦])課)(?![題税徴長程])(.{2,}室)|(\P{Zs}+(?<!部)局)(.{2,}部))$/u;
/** 廃止: abolished. */
const ABOLISHED = /^廃止$/u;
/** What a bracket behind a unit says of the money or of who fills it in: general account, head of the office, of the rank of a division. */
const REMARK = /（(?:[^（）]*会計|食料安定|室長|課長|首席|監理官|課相当)）$/u;

function bare(part: string, above: readonly PathUnit[]): string {
  let name = part.replace(REMARK, '');
  for (const unit of above) {
    if (name === unit.name) return '';
    if (name.startsWith(unit.name)) name = name.slice(unit.name.length);
  }
  return name.trim();
}

/** The front one of two in a cell is one level up: an agency below its ministry is below it. */
function levelOf(level: Exclude<Level, 'agency'>, part: string, index: number, count: number): Level {
  if (count === 1) return level;
  if (level === 'ministry') return index === 0 ? 'ministry' : 'agency';
  return index < count - 1 && BUREAU.test(part) ? 'department' : level;
}

/** Called a bureau, secretariat, department, division or office by its last sign. */
const CALLED_UNIT = /(?:局|官房|部|課|室)$/u;

const levelByName = (part: string): Level =>
  part.endsWith('課') ? 'division' : part.endsWith('室') ? 'office' : 'department';

/** 局 bureau, 部 department, 官房 secretariat, グループ group, 内部部局 internal bureaus. */
const BUREAU = /(?:局|部|官房|グループ)$/u;

/** `内閣府/日本医療研究開発機構`: behind the ministry in charge, the agency itself. */
function agencyIn(unit: UnitChain): PathUnit[] {
  const name = independentAgency(unit);
  return name === null ? [] : [{ level: 'agency', printed: unit.section ?? name, name }];
}

/** The name of the independent agency that a chain is, without its legal form; `null` for any other chain. */
export function independentAgency({ ministry, section }: UnitChain): string | null {
  if (ministry === undefined || ministry === '外部有識者' || !NO_MINISTRY.test(ministry)) return null;
  return section?.split('/').at(-1)?.trim() || null;
}

import type { UnitChain } from '../../documents/rs-system/facts.ts';

/** Levels of a unit chain that are organisations of their own, from the ministry down; teams and sections within an office are not. */
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
  for (const level of ['ministry', 'bureau', 'department', 'division', 'office'] as const) {
    const printed = unit[level];
    if (printed === undefined) continue;
    const parts = printed.split(JOINT).filter((part) => part !== '' && !ABOLISHED.test(part));
    for (const [index, part] of parts.entries()) {
      const name = bare(part, path);
      if (name === '' || path.at(-1)?.name === name) continue;
      path.push({ level: levelOf(level, part, index, parts.length), printed: parts.length > 1 ? part : printed, name });
    }
  }
  return path;
}

/** Legal form in the place of the ministry, and those who are no body at all. */
const NO_MINISTRY = /^(?:独立行政法人|国立研究開発法人|外部有識者)$/u;
/** Two units in one cell. A full-width slash parts the names of systems (電子調達システム／調達ポータル班). */
const JOINT = /[\u3000/]/u;
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

/** 局 bureau, 部 department, 官房 secretariat, グループ group, 内部部局 internal bureaus. */
const BUREAU = /(?:局|部|官房|グループ)$/u;

/** `内閣府/日本医療研究開発機構`: behind the ministry in charge, the agency itself. */
function agencyIn({ ministry, section }: UnitChain): PathUnit[] {
  const name = section?.split('/').at(-1);
  return ministry === '外部有識者' || name === undefined ? [] : [{ level: 'agency', printed: section ?? name, name }];
}

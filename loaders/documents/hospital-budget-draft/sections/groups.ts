import type { Amount } from '../../../facts/common.ts';
import type { Row } from '../rows.ts';
import type { PlacedToken } from './token.ts';

/** An amount with the rows that print it. */
export interface PlacedTotal {
  amount: Amount;
  fiscalYear: number | null;
  rows: readonly Row[];
}

/** One heading of the outline with what stands under it, up to the next heading of any level. */
export interface Group {
  level: 'CHAPTER' | 'SECTION' | 'SUBSECTION' | 'PACKAGE';
  mark: string | null;
  title: string;
  path: string[];
  rows: readonly Row[];
  /** The section that a subsection or package stands in, if any. */
  parent: Group | null;
  draft: PlacedTotal | null;
  change: PlacedTotal | null;
  supplementary: PlacedTotal | null;
  additions: { name: string; rows: readonly Row[] }[];
  tokens: PlacedToken[];
}

const LEVELS = { chapter: 'CHAPTER', section: 'SECTION', subsection: 'SUBSECTION', package: 'PACKAGE' } as const;
const DEPTH: Record<Group['level'], number> = { CHAPTER: 0, SECTION: 1, SUBSECTION: 2, PACKAGE: 2 };

/** Cuts the tokens at the outline's headings. What stands before the first one comes back as `before`. */
export function groupTokens(tokens: readonly PlacedToken[]): { before: PlacedToken[]; groups: Group[] } {
  const before: PlacedToken[] = [];
  const groups: Group[] = [];
  const open: Group[] = [];
  for (const token of tokens) {
    const group = headOf(token, open);
    if (group) {
      while (open.length > 0 && DEPTH[open[open.length - 1]?.level ?? 'CHAPTER'] >= DEPTH[group.level]) open.pop();
      open.push(group);
      groups.push(group);
      continue;
    }
    const current = open.at(-1);
    if (!current) before.push(token);
    else if (token.type === 'section-total') {
      current.draft ??= { amount: token.draft, fiscalYear: null, rows: token.rows };
      if (token.change) current.change ??= { amount: token.change, fiscalYear: null, rows: token.rows };
    } else if (token.type === 'section-supplementary')
      current.supplementary ??= { amount: token.amount, fiscalYear: token.fiscalYear, rows: token.rows };
    else if (token.type === 'addition') current.additions.push({ name: token.name, rows: token.rows });
    else current.tokens.push(token);
  }
  return { before, groups };
}

function headOf(token: PlacedToken, open: readonly Group[]): Group | null {
  if (token.type !== 'chapter' && token.type !== 'section' && token.type !== 'subsection' && token.type !== 'package')
    return null;
  const level = LEVELS[token.type];
  const parent = open.findLast((group) => DEPTH[group.level] < DEPTH[level]) ?? null;
  const packaged = token.type === 'package';
  return {
    level,
    mark: packaged ? null : token.mark,
    title: token.title,
    path: [...(parent?.path ?? []), token.title],
    rows: packaged ? token.rows.filter(({ number }) => number !== token.totalRow.number) : token.rows,
    parent,
    draft: null,
    change: null,
    supplementary: packaged ? { amount: token.amount, fiscalYear: token.fiscalYear, rows: [token.totalRow] } : null,
    additions: [],
    tokens: [],
  };
}

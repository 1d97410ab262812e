import { findColumns, headingKey } from './columns.ts';
import type { TableKind } from './tables/table-kind.ts';
import { TABLE_KINDS } from './tables/table-kinds.ts';

/** Of the headings that a table has for itself, so many must be there. */
const SHARE = 0.5;
/** Headings that every table of the publication has, those that are not read too. */
const COMMON = ['予算事業ID', '事業年度', '事業名'].map(headingKey); // number of the programme, year of the sheet, name

/** Which table a header is that of: by the headings that only this table has. `null`: no table that is read. */
export function tableKindOf(header: readonly string[]): TableKind | null {
  const rated = TABLE_KINDS.map((kind) => ({ kind, share: ownShare(header, kind) }));
  const [best] = rated.sort((left, right) => right.share - left.share);
  return best !== undefined && best.share >= SHARE ? best.kind : null;
}

/** Whether a header is that of a table of review sheets at all. */
export function isReviewSheetTable(header: readonly string[]): boolean {
  const keys = new Set(header.map(headingKey));
  return COMMON.every((key) => keys.has(key));
}

function ownShare(header: readonly string[], kind: TableKind): number {
  const own = Object.entries(kind.columns.read).filter(([key]) => !SHARED.has(key));
  const { at } = findColumns(header, { read: Object.fromEntries(own), ignored: {} });
  return own.length === 0 ? 0 : at.size / own.length;
}

/** Columns of the sheet and of its unit, which other tables of the publication repeat. */
const SHARED = new Set([
  'sheetKind',
  'sheetYear',
  'number',
  'name',
  'policyMinistry',
  'ministry',
  'bureau',
  'department',
  'division',
  'office',
  'team',
  'section',
]);

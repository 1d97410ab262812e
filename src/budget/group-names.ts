import { printFiscalYear } from '../graph/fiscal-year.ts';
import type { Named } from './money-rows.ts';

/** Marks of a sheet's head, in the order in which they are printed. */
const TAGS: readonly Named[] = [
  { id: 'NEW', name: '新規', nameEn: 'new' },
  { id: 'EXPANDED', name: '拡充', nameEn: 'expanded' },
  { id: 'PRIORITY_FRAME', name: '推進枠', nameEn: 'frame for priority policies' },
];

const OUTCOMES: readonly Named[] = [
  { id: 'AS_REQUESTED', name: '要求どおり', nameEn: 'as requested' },
  { id: 'RAISED', name: '増額', nameEn: 'raised' },
  { id: 'CUT', name: '減額', nameEn: 'cut' },
  { id: 'MOVED_TO_SUPPLEMENTARY', name: '補正予算で措置', nameEn: 'moved to the supplementary budget' },
  { id: 'SPLIT', name: '予算案と補正予算に分割', nameEn: 'split between draft and supplementary budget' },
  { id: 'NOT_IN_DRAFT', name: '予算案になし', nameEn: 'not in the draft' },
  { id: 'OUT_OF_SCOPE', name: '予算案の資料の対象外', nameEn: 'out of scope of the draft document' },
  { id: 'UNKNOWN', name: '不明', nameEn: 'unknown' },
];

export const NO_TAG: Named = { id: 'none:tag', name: '印なし', nameEn: 'no mark' };
export const NO_RECIPIENT: Named = {
  id: 'none:recipient',
  name: '拠出先なし',
  nameEn: 'no recipient of a contribution',
};
export const NO_IMPLEMENTER: Named = {
  id: 'none:implementer',
  name: '実施主体の記載なし',
  nameEn: 'no implementer named',
};
export const NO_SECTION: Named = { id: 'none:section', name: '見出しなし', nameEn: 'no section' };

/** Names of a mark or an outcome; one that is not known is called by its code. */
export const tagName = (code: string): Named => named(TAGS, code);
export const outcomeName = (code: string): Named => named(OUTCOMES, code);

/** 令和7年度, FY2025. */
export const yearName = (fiscalYear: number): Named => ({
  id: String(fiscalYear),
  name: printFiscalYear(fiscalYear),
  nameEn: `FY${fiscalYear}`,
});

function named(names: readonly Named[], code: string): Named {
  return names.find(({ id }) => id === code) ?? { id: code, name: code, nameEn: null };
}

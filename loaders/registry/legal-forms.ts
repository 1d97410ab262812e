import { fold } from './fold.ts';

/** Legal forms that official documents print in front of a body's own name, in full and in brackets. */
const LEGAL_FORMS = [
  '独立行政法人', // incorporated administrative agency
  '国立研究開発法人', // national research and development agency
  '国立大学法人', // national university corporation
  '公益社団法人', // public interest incorporated association
  '公益財団法人', // public interest incorporated foundation
  '一般社団法人', // general incorporated association
  '一般財団法人', // general incorporated foundation
  '社会福祉法人', // social welfare corporation
  '特定非営利活動法人', // specified non-profit corporation
  '認定特定非営利活動法人', // certified specified non-profit corporation
  '学校法人', // school corporation
  '医療法人', // medical corporation
  '特殊法人', // special corporation
  '株式会社', // stock company
  '社団法人', // incorporated association (before 2008)
  '財団法人', // incorporated foundation (before 2008)
  '（独）',
  '（国研）',
  '（公社）',
  '（公財）',
  '（一社）',
  '（一財）',
  '（社福）',
  '（特非）',
  '（株）',
]
  .map(fold)
  .sort((a, b) => b.length - a.length);

/** Legal forms that may stand behind a name as well: エーザイ株式会社. */
const FORMS_BEHIND = ['株式会社', '（株）'].map(fold);

/** A folded name without the legal form in front of it or behind it. */
export function withoutLegalForm(folded: string): string {
  const form = LEGAL_FORMS.find((form) => folded.startsWith(form));
  if (form !== undefined) return folded.slice(form.length);
  const behind = FORMS_BEHIND.find((form) => folded.endsWith(form));
  return behind === undefined ? folded : folded.slice(0, folded.length - behind.length);
}

/** How many folded characters before `start` are a legal form; 0 when there is none. */
export function legalFormBefore(folded: string, start: number): number {
  return LEGAL_FORMS.find((form) => folded.startsWith(form, start - form.length))?.length ?? 0;
}

/** How many folded characters from `end` on are a legal form that closes a name; 0 when there is none. */
export function legalFormBehind(folded: string, end: number): number {
  return FORMS_BEHIND.find((form) => folded.startsWith(form, end))?.length ?? 0;
}

/** Where in a folded text a legal form that may stand before a name does: its end, the longest at a place. */
export function legalFormsIn(folded: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    const form = LEGAL_FORMS.find((one) => folded.startsWith(one, at));
    if (form === undefined) continue;
    at += form.length - 1;
    ends.push(at + 1);
  }
  return ends;
}

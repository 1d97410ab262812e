import { expect, test } from 'vitest';
import { withPrintedForms } from './printed-forms.ts';
import { usualForms } from './usual-forms.ts';

test('texts of facts are put back as printed, what a rule made stays', () => {
  const lines = ['⼤⾂官房 見本課', '㋿7年度 十五億円（内数）', '見本センタ－'];
  const usual = lines.map(usualForms);
  const evidence = (startLine: number, endLine = startLine) => ({ document: 'd', startLine, endLine, section: null });
  const facts = {
    bureau: { name: '大臣官房', kind: 'body', evidence: evidence(1) },
    request: { amount: { text: '15億円の内数', yen: 1_500_000_000, unit: '億円' }, evidence: evidence(2) },
    joined: { name: '大臣官房見本課', nameEvidence: evidence(1), made: '見本の分類', evidence: evidence(2) },
    centre: { name: '見本センター', evidence: evidence(2, 3) },
  };
  expect(withPrintedForms(facts, lines, usual)).toEqual({
    bureau: { name: '⼤⾂官房', kind: 'body', evidence: evidence(1) },
    request: { amount: { text: '十五億円（内数）', yen: 1_500_000_000, unit: '億円' }, evidence: evidence(2) },
    joined: { name: '⼤⾂官房見本課', nameEvidence: evidence(1), made: '見本の分類', evidence: evidence(2) },
    centre: { name: '見本センタ－', evidence: evidence(2, 3) },
  });
});

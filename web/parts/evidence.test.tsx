import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { visitWithoutData } from '../page/faults.tsx';
import type { Language } from '../page/language.ts';
import { VisitProvider } from '../page/visit.tsx';
import { Evidence } from './evidence.tsx';

const line = {
  startLine: 20,
  endLine: 20,
  section: '④GG 資金',
  quote: '<ul style="list-style-type: none"> ・民間資金を呼び込む <p>内閣官房</p> 5 < 6',
  document: { id: 'document:strategy', title: 'フォローアップ', titleEn: 'Follow-up' },
};
const second = { ...line, startLine: 23, endLine: 24, quote: null };

function read(language: Language): string {
  const claim = { basis: 'STATED' as const, evidence: [line, second], printed: '内閣官房' };
  return renderToStaticMarkup(
    <VisitProvider visit={visitWithoutData(language, '')}>
      <Evidence claim={claim as unknown as Parameters<typeof Evidence>[0]['claim']} />
    </VisitProvider>,
  ).replaceAll(/<[^>]*>/g, '');
}

it('places are listed as each language lists', () => {
  expect(read('en')).toContain('Follow-up, line 20, lines 23 to 24 (under ④GG 資金)');
  expect(read('ja')).toContain('フォローアップ、20行目、23～24行目（見出し：④GG 資金）');
});

it('what is printed is a sentence of its own', () => {
  expect(read('en')).toMatch(/Printed in the document\. Printed as 内閣官房/);
});

it('a quote has the words of the document, without the markup of its file', () => {
  const text = read('ja');
  expect(text).toMatch(/・民間資金を呼び込む\s+内閣官房/);
  expect(text).toContain('5 &lt; 6');
  expect(text).not.toContain('&lt;ul');
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { visitWithoutData } from '../page/faults.tsx';
import { VisitProvider } from '../page/visit.tsx';
import { ListDifferences } from './list-differences.tsx';

const drawnWith = (number: number) => {
  const programs = Array.from({ length: number }, (_each, index) => ({
    id: `program:${index}`,
    name: `事業${index}`,
    nameEn: `Programme ${index}`,
  }));
  const group = { key: 'org:bureau', label: '局', labelEn: 'Bureau', byPartsAlone: [] };
  const groups = [{ ...group, inOtherGroups: programs.map(({ id }) => id) }];
  return renderToStaticMarkup(
    <VisitProvider visit={visitWithoutData('en', '')}>
      <ListDifferences groups={groups} programs={programs} />
    </VisitProvider>,
  );
};

it('of many programmes the first are shown, and the others are counted and unfolded', () => {
  const html = drawnWith(60);
  expect(html).toContain('<summary>55 more</summary>');
  const [shown = '', folded = ''] = html.split('<details');
  expect(shown.match(/href=/g)).toHaveLength(5);
  expect(folded.match(/href=/g)).toHaveLength(55);
});

it('of few none are folded', () => {
  expect(drawnWith(6)).not.toContain('<details');
  expect(drawnWith(0)).toBe('');
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { highlighted } from './highlighted.tsx';

const html = (name: string, highlights: string[]) => renderToStaticMarkup(<p>{highlighted(name, highlights)}</p>);

describe('a name that was found', () => {
  it('has what was looked for marked', () => {
    expect(html('Plan on AMR', ['«AMR»対策', 'Plan on «AMR»'])).toBe('<p>Plan on <mark>AMR</mark></p>');
  });

  it('stays as it is where none of the highlights is of it', () => {
    expect(html('A < B', ['«C»'])).toBe('<p>A &lt; B</p>');
  });
});

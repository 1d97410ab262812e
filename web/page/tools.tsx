import type { ReactNode } from 'react';
import { href, search } from '../address/href.ts';
import { withoutPlace } from '../parts/place-in-list.ts';
import { siteText } from '../text/site.ts';
import type { TableElsewhere } from './page.ts';
import { playgroundAddress } from './playground-address.ts';
import { useText, useVisit } from './visit.tsx';

/** The page in its other forms, and its question in the playground. */
export function Tools({
  forms,
  files,
  text: document,
  variables,
}: {
  forms: readonly string[];
  files: readonly TableElsewhere[];
  text: string;
  variables: unknown;
}): ReactNode {
  const text = useText(siteText);
  const { language, path, query } = useVisit();
  const as = (form: string) => `${href(language, path)}.${form}${search(query)}`;
  return (
    <nav className="tools" aria-label={text.thisPage}>
      <h2>{text.thisPage}</h2>
      <ul>
        <li>
          <a href={as('json')}>{text.json}</a>
        </li>
        {forms.includes('csv') ? (
          <li>
            {/* A file has the rows of all pages. */}
            <a href={`${href(language, path)}.csv${search(withoutPlace(query))}`}>{text.csv}</a>
          </li>
        ) : null}
        {files.map((file) => (
          <li key={file.label}>
            <a href={`${href(language, file.path)}.csv${search(file.query)}`}>{file.label}</a>
          </li>
        ))}
        {forms.includes('svg') ? (
          <>
            <li>
              <a href={as('svg')}>{text.svg}</a>
            </li>
            <li>
              <a href={`/embed${href(language, path, query)}`}>{text.embed}</a>
            </li>
          </>
        ) : null}
        <li>
          <a href={playgroundAddress(document, variables)}>{text.playground}</a>
        </li>
      </ul>
    </nav>
  );
}

import type { ReactNode } from 'react';
import type { SearchPageQuery } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { Written } from '../../parts/name.tsx';
import { searchText } from '../../text/search.ts';

type Reading = NonNullable<SearchPageQuery['search']>['understood'];

/** How the query was read, where that is more than its words: corrected spelling, other names that were looked for as well. */
export function Understood({ of: { terms, corrections } }: { of: Reading }): ReactNode {
  const text = useText(searchText);
  const widened = terms.filter(({ synonyms }) => synonyms.length > 0);
  if (corrections.length + widened.length === 0) return null;
  return (
    <aside aria-labelledby="understood" className="understood">
      <h2 id="understood">{text.understood}</h2>
      <ul className="plain">
        {corrections.map(({ typed, used }) => (
          <li key={`${typed} ${used}`}>
            {text.insteadOf[0]}
            <del>
              <Written text={typed} />
            </del>
            {text.insteadOf[1]}
            <strong>
              <Written text={used} />
            </strong>
            {text.insteadOf[2]}
          </li>
        ))}
        {widened.map((term) => (
          <li key={term.text}>
            <strong>
              <Written text={term.text} />
            </strong>
            {text.also} <Written text={term.synonyms.join(text.comma)} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

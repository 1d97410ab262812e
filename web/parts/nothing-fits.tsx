import type { ReactNode } from 'react';
import { useText, useVisit } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';
import type { MadeChoice } from './choices-made.tsx';
import { Marked } from './name.tsx';
import { To } from './to.tsx';

/**
 * That nothing fits what an address chooses, and what finds something in its place: the page without one of the choices, or without all. `why`: the
 * reason, where one is known.
 */
export function NothingFits({ made, why }: { made: readonly MadeChoice[]; why?: ReactNode }): ReactNode {
  const text = useText(listText);
  const { path, waysOut = [] } = useVisit();
  if (made.length === 0) return <p className="none-said">{text.nothing}</p>;
  const names = new Set(made.map(({ name }) => name));
  const choiceOf = (name: string) => {
    const [first, ...others] = made.filter((each) => each.name === name);
    return first === undefined ? name : text.choice(first.of, [first, ...others].map(({ told }) => told).join(text.or));
  };
  return (
    <aside className="notice" aria-label={text.aboutNothing}>
      <p className="none-said">
        <Marked>{names.size === 1 ? text.noneHas(choiceOf([...names].join())) : text.noneHasAll}</Marked>
      </p>
      {why}
      {waysOut.length > 0 ? (
        <ul>
          {waysOut.map(({ without, query, told }) => (
            <li key={without ?? ''}>
              <To path={path} query={query}>
                <Marked>{without === null ? text.withoutAny : text.without(choiceOf(without))}</Marked>
              </To>
              {text.finds(told)}
            </li>
          ))}
        </ul>
      ) : null}
    </aside>
  );
}

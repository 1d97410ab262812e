import type { ReactNode } from 'react';
import { useText, useVisit } from '../page/visit.tsx';
import { clipped } from '../text/clipped.ts';
import { listText } from '../text/lists.ts';
import type { MadeChoice } from './choices-made.tsx';
import { Marked } from './name.tsx';
import { To } from './to.tsx';

interface NothingFitsProps {
  made: readonly MadeChoice[];
  /** The reason, where one is known. */
  why?: ReactNode;
  /** What is said in place of which choices nothing fits. */
  said?: string;
}

/** That nothing fits what an address chooses, and what finds something in its place: the page without one of the choices, or without all. */
export function NothingFits({ made, why, said }: NothingFitsProps): ReactNode {
  const text = useText(listText);
  const { path, waysOut = [] } = useVisit();
  if (made.length === 0) return <p className="none-said">{said ?? text.nothing}</p>;
  const names = new Set(made.map(({ name }) => name));
  const choiceOf = (name: string) => {
    const values = made.filter((each) => each.name === name);
    const told = values.slice(0, TOLD).map((each) => clipped(each.told, VALUE_LENGTH));
    const rest = values.length > TOLD ? [text.more(values.length - TOLD)] : [];
    return values[0] === undefined ? name : text.choice(values[0].of, [...told, ...rest].join(text.or));
  };
  return (
    <aside className="notice" aria-label={text.aboutNothing}>
      <p className="none-said">
        <Marked>{said ?? (names.size === 1 ? text.noneHas(choiceOf([...names].join())) : text.noneHasAll)}</Marked>
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

/** So many values of one name are told, and so much of each: the choices that are made stand above, each by itself. */
const TOLD = 3;
const VALUE_LENGTH = 120;

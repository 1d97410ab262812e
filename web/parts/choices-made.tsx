import type { ReactNode } from 'react';
import type { Query } from '../address/href.ts';
import type { Language } from '../page/language.ts';
import type { Seen } from '../page/page.ts';
import { useHref, useText, useVisit } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';
import { parameterNames } from '../text/parameters.ts';
import { Marked, nameIn } from './name.tsx';
import { LEAVES_NOTHING_OUT, withoutPlace } from './place-in-list.ts';

/** A choice that leaves something out of a list: what it is a choice of, and what is chosen, in words. */
export interface MadeChoice {
  name: string;
  value: string;
  of: string;
  told: string;
}

/**
 * All choices that an address makes, in the order of the page's parameters. `labels`: what those are called that a form calls otherwise than notices
 * do. `told`: what a value is called that names no node; itself where that is not known.
 */
export function choicesMade(
  { values, language, named }: Pick<Seen<object>, 'values' | 'language' | 'named'>,
  told: (name: string, value: string) => string | undefined,
  labels: Readonly<Record<string, string>> = {},
): MadeChoice[] {
  const nameOf = (name: string, value: string) => {
    const node = named(name, value);
    return node ? nameIn(language, node) : (told(name, value) ?? value);
  };
  return Object.entries(values as Query)
    .filter(([name]) => !LEAVES_NOTHING_OUT.has(name))
    .flatMap(([name, value]) =>
      [value ?? []].flat().map((each) => ({
        name,
        value: String(each),
        of: labels[name] ?? capitalised(parameterNames[language][name] ?? name),
        told: nameOf(name, String(each)),
      })),
    );
}

/** A list's title with the choices that are made: what search engines and the history of a browser show. */
export function titleWith(title: string, made: readonly MadeChoice[], language: Language): string {
  if (made.length === 0) return title;
  const text = listText[language];
  const named = made.slice(0, TOLD).map(({ of, told }) => text.choice(of, told));
  return text.titleWith(title, made.length > TOLD ? [...named, text.more(made.length - TOLD)] : named);
}

const TOLD = 3;

/** Each choice that is at work, whether a form shows it or not, as a link to the page without it; nothing where none is made. */
export function ChoicesMade({ of }: { of: readonly MadeChoice[] }): ReactNode {
  const text = useText(listText);
  const href = useHref();
  const { path, query } = useVisit();
  if (of.length === 0) return null;
  return (
    <nav className="made" aria-label={text.made}>
      <ul>
        {of.map(({ name, value, of: label, told }) => (
          <li key={`${name} ${value}`}>
            <a href={href(path, without(query, name, value))}>
              <Marked>{text.choice(label, told)}</Marked>
              <span className="visually-hidden">{text.takeBack}</span>
              <span aria-hidden="true"> ×</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address without one value, and from the first page on. */
function without(query: Query, name: string, value: string): Query {
  return Object.fromEntries(
    Object.entries(withoutPlace(query)).map(([each, values]) => [
      each,
      each === name
        ? [values ?? []]
            .flat()
            .filter((one) => String(one) !== value)
            .map(String)
        : values,
    ]),
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import type { ReactNode } from 'react';
import { type Query, search } from '../address/href.ts';
import { useHref, useText, useVisit } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';
import { LEAVES_NOTHING_OUT } from './place-in-list.ts';

/** A value to choose, and what it is called. */
export interface Option {
  value: string | number;
  label: ReactNode;
}

/** The values of a closed list with what they are called. */
export function labelled<Value extends string>(values: readonly Value[], labels: Record<Value, string>): Option[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

/**
 * Choices that stand in the address: a form that works without script. On a phone they are folded, and what folds them says how many are
 * made. `first`: what is always in sight. `keep`: what else is to stay in the address.
 */
export function Filters({ first, children, keep = {}, hash }: FiltersProps): ReactNode {
  const text = useText(listText);
  const href = useHref();
  const { path, query } = useVisit();
  const button = (
    <button type="submit" className="button">
      {text.show}
    </button>
  );
  return (
    <form className="filters" action={`${href(path)}${hash ? `#${hash}` : ''}`} method="get" data-filters="">
      {Object.entries(keep).flatMap(([name, values]) =>
        [values ?? []]
          .flat()
          .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
      {first}
      {children ? (
        <details className="choices">
          <summary>{text.filters(choicesIn(query, keep))}</summary>
          <div className="filters-row">
            {children}
            {first ? null : button}
          </div>
        </details>
      ) : null}
      {first ? button : null}
      {search(query) === '' ? null : <a href={href(path)}>{text.clear}</a>}
    </form>
  );
}

type Kept = Readonly<Record<string, string | readonly string[] | undefined>>;

interface FiltersProps {
  first?: ReactNode;
  children?: ReactNode;
  keep?: Kept;
  /** The part of the page that is to be shown then. */
  hash?: string;
}

/** How many values the form shows: of a list of several each is a choice. */
function choicesIn(query: Query, keep: Kept): number {
  return Object.entries(query).reduce((sum, [name, values]) => {
    const kept = [keep[name] ?? []].flat();
    const shown = [values ?? []].flat().filter((value) => value !== '' && !kept.includes(String(value)));
    return LEAVES_NOTHING_OUT.has(name) ? sum : sum + shown.length;
  }, 0);
}

/** Several of a few. */
export function Several({ name, legend, options, chosen }: SeveralProps): ReactNode {
  const taken = new Set(chosen.map(String));
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="options">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={taken.has(String(value))} /> {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SeveralProps {
  name: string;
  legend: string;
  options: readonly Option[];
  chosen: readonly (string | number)[];
}

/** One of a list. A chosen value that the list lacks is added to it, as `chosenName`. `none`: what no choice is called. */
export function One({ name, label, options, chosen, chosenName, none }: OneProps): ReactNode {
  const isKnown = chosen === undefined || options.some(({ value }) => String(value) === String(chosen));
  return (
    <label className="field">
      <span>{label}</span>
      <select name={name} defaultValue={chosen === undefined ? '' : String(chosen)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {isKnown ? null : <option value={chosen}>{chosenName ?? chosen}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface OneProps {
  name: string;
  label: string;
  options: readonly Option[];
  chosen: string | number | undefined;
  chosenName?: string | undefined;
  none?: string | number;
}

/** Free words, or a whole number. */
export function Words({ name, label, value, numeric = false }: WordsProps): ReactNode {
  return (
    <label className="field">
      <span>{label}</span>
      <input type="text" name={name} defaultValue={value} inputMode={numeric ? 'numeric' : undefined} maxLength={200} />
    </label>
  );
}

interface WordsProps {
  name: string;
  label: string;
  value: string | number | undefined;
  numeric?: boolean;
}

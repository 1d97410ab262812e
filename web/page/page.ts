import type { ReactNode } from 'react';
import type { Query } from '../address/href.ts';
import { asQuery, type OddParameter, type Parameters, readParameters } from '../address/parameters.ts';
import type { Drawing } from '../drawings/drawing.tsx';
import type { SearchType, TypedDocumentString } from '../generated/graphql.ts';
import type { TableView } from '../parts/table.tsx';
import type { Graph, GraphError } from './graph.ts';
import type { Language } from './language.ts';

/** What a page is written as: a GraphQL document, and how its answer is drawn. */
export interface PageDefinition<Result, Variables, Values> {
  /** Below the language, as Fastify writes it: `/items/:number`. */
  path: string;
  /** What the address may hold behind the `?`. */
  parameters: Parameters<Values>;
  document: TypedDocumentString<Result, Variables>;
  /** What to ask for; `null` where no such page can be. */
  variables(place: Place<Values>): Variables | null;
  /** How the answer is drawn; `null` where there is nothing of this id. */
  view(answer: Result, seen: Seen<Values>): View | null;
  /** The forms besides HTML and JSON in which the page can be had. */
  forms?: readonly ('csv' | 'svg')[];
  /** Parameters that name organisations: a name that nobody has is told and ignored. */
  names?: readonly (keyof Values & string)[];
  /** What of the address the answer shows to make no sense; it is told, and the page asked for without. */
  odd?(answer: Result, place: Place<Values>): readonly OddParameter[];
  /** What to ask in a second question, where only the first answer tells it; `null` where the first will do. */
  again?(answer: Result, place: Place<Values>): Variables | null;
  /** Kinds to look among for the closest ones, when an id is unknown. */
  kinds?: readonly SearchType[];
}

/** Where one is: the parts of the path that vary, and the parameters. */
export interface Place<Values> {
  path: Readonly<Record<string, string>>;
  values: Values;
}

/** What `view` knows besides the answer. */
export interface Seen<Values> extends Place<Values> {
  language: Language;
}

/** A page, drawn. */
export interface View {
  /** What the page is about, without the site's name. */
  title: string;
  /** One sentence for search engines and previews. */
  description: string;
  body: ReactNode;
  /** What `.csv` gives. */
  table?: TableView | undefined;
  /** Where a list goes on, for files, which have all of it. */
  next?: string | null;
  /** What `.svg` gives and `/embed` shows. */
  drawing?: Drawing | undefined;
  /** Not to be found by search engines. */
  hidden?: boolean;
}

/** A page that can be asked for, whatever its document. */
export interface Page {
  path: string;
  forms: readonly ('csv' | 'svg')[];
  kinds: readonly SearchType[];
  /** Asks the graph. `null` where no such page can be. Rejects with GraphAway. */
  ask(graph: Graph, path: Readonly<Record<string, string>>, search: URLSearchParams): Promise<Asked | null>;
}

/** What was asked and answered for a page. */
export interface Asked {
  /** The document's text and the variables, for the playground. */
  text: string;
  variables: unknown;
  data: unknown;
  errors: readonly GraphError[];
  query: Query;
  odd: readonly OddParameter[];
  view(language: Language): View | null;
}

/** Makes a page of its definition. */
export function definePage<Result, Variables, Values>(definition: PageDefinition<Result, Variables, Values>): Page {
  const { path, parameters, document, forms = [], kinds = [], names = [] } = definition;
  return {
    path,
    forms,
    kinds,
    async ask(graph, pathValues, search) {
      const { values, odd } = readParameters(parameters, search);
      const place = { path: pathValues, values };
      let variables = definition.variables(place);
      if (variables === null) return null;
      let { data, errors } = await graph.ask(document, variables);
      const refused = [
        ...refusedBy(errors, search, names, Object.hasOwn(parameters, 'after')),
        ...((data && errors.length === 0 && definition.odd?.(data, place)) || []),
      ];
      if (refused.length > 0) {
        const again = await this.ask(graph, pathValues, without(search, refused));
        return again && { ...again, odd: [...again.odd, ...refused] };
      }
      const more = (data && errors.length === 0 && definition.again?.(data, place)) || null;
      if (more !== null) {
        variables = more;
        ({ data, errors } = await graph.ask(document, variables));
      }
      return {
        text: document.toString(),
        variables,
        data,
        errors,
        query: asQuery(values),
        odd,
        view: (language) => (data === null ? null : definition.view(data, { ...place, language })),
      };
    },
  };
}

/** What of the address the API knows nothing of: a name that no organisation has, a place in a list that is no more. */
function refusedBy(
  errors: readonly GraphError[],
  search: URLSearchParams,
  names: readonly string[],
  paged: boolean,
): OddParameter[] {
  return errors.flatMap(({ code, message }) => {
    if (code === 'BAD_CURSOR' && paged) return [{ name: 'after', value: search.get('after') ?? '' }];
    if (code !== 'UNKNOWN_ORGANIZATION') return [];
    return [...search]
      .filter(([name, value]) => names.includes(name) && message.includes(JSON.stringify(value)))
      .map(([name, value]) => ({ name, value }));
  });
}

function without(search: URLSearchParams, odd: readonly OddParameter[]): URLSearchParams {
  return new URLSearchParams(
    [...search].filter(([name, value]) => !odd.some((each) => each.name === name && each.value === value)),
  );
}
